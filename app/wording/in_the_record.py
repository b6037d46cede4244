"""What goes wrong while something is written, undone, measured or put on paper."""

from collections.abc import Mapping

from app.models.tongue import fixed

IN_THE_RECORD: Mapping[str, str] = {
    # writing
    "text-empty": fixed("Her er ikke skrevet noget endnu. Skriv et par ord, så gemmer vi dem."),
    "text-long": fixed(
        "Teksten er på {length} tegn, og der er plads til {most}. Del den i to, så kommer det hele med."
    ),
    "citizen-name": fixed("Et navn skal der til. Skriv det, borgeren gerne vil kaldes."),
    "citizen-unknown": fixed("Jeg kan ikke finde ”{wanted}” her. Se efter stavemåden, eller se hele listen."),
    "citizen-ambiguous": fixed(
        "Der er flere, der passer på ”{wanted}”: {candidates}. Skriv det fulde navn eller nummeret."
    ),
    "day-unreadable": fixed("Det kan ikke læses som en dag. Skriv den for eksempel sådan: 3. februar 2026."),
    "cpr-letters": fixed("Et CPR-nummer er kun tal. Se det efter en gang til."),
    "cpr-length": fixed("Et CPR-nummer har 10 tal, og her er {length}. Se det efter en gang til."),
    "cpr-date": fixed("{date} er ikke en dato i kalenderen. Se de første seks tal i CPR-nummeret efter."),
    "meeting-minutes": fixed("Et møde varer mellem ét minut og et døgn, og her står {minutes} minutter. Ret det til."),
    "meeting-sealed": fixed("Mødet er afsluttet, så det står, som det blev skrevet. Skriv en tilføjelse i stedet."),
    "note-sealed": fixed("Noten er afsluttet, så den står, som den blev skrevet. Skriv en tilføjelse i stedet."),
    "about-unknown": fixed(
        "Her er ingen oplysning med numrene {ids}, så der er ikke lavet en pakke. Se numrene på listen."
    ),
    "about-reason": fixed("{told} kan ikke læses. Skriv nummeret fra listen, kolon og others eller law."),
    "consent-whom": fixed("Skriv, hvem det må deles med, så går det."),
    "consent-what": fixed("Skriv, hvad det er, der må deles, så går det."),
    "consent-on-map": fixed("Personen står på netværkskortet. Skriv svaret om papir dér."),
    "consent-unknown": fixed("Det samtykke kender jeg ikke. Vælg et fra listen."),
    "sectors-unfit": fixed(
        "Felterne i {file} kan ikke bruges: linje {line}, {reason}. Ret filen, eller brug de almindelige."
    ),
    "spot-range": fixed("Stedet ligger uden for kortet. Træk til et sted inden for ringene."),
    "same-itself": fixed("Det er den samme borger. Vælg en anden."),
    "join-itself": fixed("Det er den samme på kortet. Vælg en anden, den skal slås sammen med."),
    "tie-to-nobody": fixed("Der skal to på kortet til et bånd. Vælg en anden, der står på det."),
    "reading-empty": fixed("Der er ikke svaret på noget endnu. Svar på ét af spørgsmålene, så gemmer vi det."),
    "rating-range": fixed("Tallet går fra 0 til 10. Vælg et af dem."),
    "support-section": fixed("Den paragraf kender jeg ikke. Vælg en fra listen."),
    "support-order": fixed("Støtten slutter, før den begynder. Se de to datoer efter."),
    "support-too-long": fixed(
        "Støtte efter § 82 b kan højst vare seks måneder. Her er {latest} den sidste dag, det kan være."
    ),
    # instruments
    "instrument-wrong": fixed("Skemaet {file} er ikke taget med. Linje {line}: {reason} Ret filen, og prøv igen."),
    "instrument-twice": fixed(
        "Skemaet {file} er ikke taget med. {ref} findes i forvejen med et andet indhold. Giv det et nyt versionsnummer."
    ),
    "instrument-taken": fixed(
        "{ref} findes i forvejen med et andet indhold og er ikke rørt. Giv det nye et nyt versionsnummer."
    ),
    "instrument-unknown": fixed("Der er intet skema, der hedder {wanted}. Her er: {known}."),
    "answer-item": fixed("{instrument} har intet spørgsmål, der hedder {item}. Svaret er ikke gemt."),
    "answer-kind": fixed("Svar {place} (”{item}”) kan ikke læses. Her skal stå {wanted}."),
    "answer-range": fixed("Svar {place} (”{item}”) er {found}, og her skal stå {wanted}. Vælg et af dem."),
    "answer-twice": fixed("Svar {place} (”{item}”) nævner det samme to gange. Nævn det én gang."),
    "answer-long": fixed("Svaret til ”{item}” er på {length} tegn, og der er plads til {most}. Skriv det kortere."),
    "answer-count": fixed(
        "{instrument} skal have {wanted} svar, og her er {found}. "
        "Skriv et til hvert spørgsmål, og - hvor der ikke er svaret."
    ),
    "weights-count": fixed("Her er {goals} mål og {weights} vægte. Skriv en vægt til hvert mål."),
    "weights-twice": fixed("Mål {place} har en vægt i forvejen. Skriv vægtene ét sted."),
    "weights-unwanted": fixed("{instrument} har ingen vægte. Skriv kun svarene."),
    # the language check
    "terms-wrong": fixed("Ordlisten {file} kan ikke bruges. Linje {line}: {why}. Ret filen, og prøv igen."),
    "text-not-utf8": fixed(
        "Teksten er ikke skrevet som UTF-8, så den kan ikke læses. Gem den som UTF-8, og prøv igen."
    ),
    # undoing
    "undo-nothing": fixed("Der er ikke mere at fortryde her."),
    "undo-written-over": fixed(
        "Det kan ikke fortrydes, for en kollega har skrevet videre i det. Begge dele står stadig i historikken."
    ),
    "undo-waiting": fixed(
        "Noget af det, der hører til, er ikke kommet frem endnu. Prøv igen, når der er synkroniseret."
    ),
    # the plan
    "plan-empty": fixed(
        "Planen er tom endnu. Skriv en drøm, et mål eller noget, borgeren er god til, så er der noget at "
        "blive enige om."
    ),
    "plan-too-many-in-focus": fixed(
        "Der kan højst stå {most} mål forrest i planen, og her er {found}. Lad et par af dem vente."
    ),
    "plan-unreadable": fixed(
        "Plan nummer {number} er gemt på en måde, som denne udgave ikke kan læse. "
        "Den ligger der stadig. Hent den nyeste udgave."
    ),
    "pdf-password-short": fixed("Filens adgangskode er for kort. Vælg en på mindst {shortest} tegn."),
    "pdf-password-long": fixed(
        "Filens adgangskode er for lang. Vælg en på højst {most} tegn. Æ, ø og å tæller for to."
    ),
    "emergency-missing": fixed("Der mangler en fil med nødnumre ({day}). De er ikke med på papiret."),
    "emergency-wrong": fixed("Nødnumrene i {file} kan ikke læses. Ret filen. ({reason})"),
    "logo-large": fixed(
        "Billedet er for stort til et logo. Vælg et på højst 5 MB og højst 5.000 punkter på hver led. "
        "Det logo, der var, er her stadig."
    ),
    "logo-no-picture": fixed(
        "Filen er ikke et billede, der kan læses. Vælg en PNG eller SVG. Det, der var, er her stadig."
    ),
    "sender-wrong": fixed(
        "Filen {file} kan ikke læses, så papiret er ikke sat op. "
        "Ret den, eller skriv afsenderen igen under Indstillinger."
    ),
    "law-text-missing": fixed(
        "Der mangler en lovtekst ({law}, {day}), så planen er ikke skrevet ud. Læg teksten i mappen resources/law."
    ),
    "law-text-wrong": fixed("Lovteksten i {file} kan ikke læses, så planen er ikke skrevet ud. Ret filen. ({reason})"),
    "plan-language-unknown": fixed("Planen kan ikke sættes på sproget {language}. Her er: {known}."),
    "plan-words-broken": fixed(
        "Planens faste ord i {file} kan ikke læses som JSON, så planen er ikke sat op. "
        "Ret filen, eller fjern den, så bruges de almindelige ord."
    ),
    "plan-words-missing": fixed(
        "I {file} mangler teksten {key}, så planen er ikke sat op. "
        "Skriv den i filen, eller fjern filen, så bruges de almindelige ord."
    ),
    "plan-words-older": fixed(
        "{file} er fra før, planen fik nye tekster. Der mangler {count}: {keys}. Indtil de er skrevet i filen, bruges "
        "de almindelige ord, og på papiret står der, at ingen har godkendt teksterne."
    ),
    "plan-words-unknown": fixed("I {file} står {key}, som planen ikke har plads til. Ret navnet, eller tag linjen ud."),
    "plan-words-unfit": fixed(
        "I {file} er teksten {key} ikke, som den skal være. Se, hvordan den står i de almindelige ord."
    ),
    "plan-words-braces": fixed("I {file} er klammerne i {key} ikke rigtige. Der kan stå: {allowed}."),
    "font-unreadable": fixed(
        "Skrifttypen {file} mangler eller er i stykker, så planen er ikke skrevet ud. "
        "Installér Pejlemærke igen. Det skrevne er i god behold."
    ),
    "map-empty": fixed("Der er ingen at sætte på kortet, så der er ikke skrevet noget."),
    "map-kind": fixed("Navnet skal ende på .pdf, .png eller .csv, så Pejlemærke ved, hvad kortet skal gemmes som."),
    "printer-gone": fixed(
        "Printeren {printer} er her ikke længere. Se, om den er tændt og på nettet, eller vælg en anden. "
        "Papiret er her stadig, og det kan også lægges i printkøen."
    ),
    "printer-refused": fixed(
        "Printeren tog ikke imod. Planen er her stadig. Se efter, om printeren er tændt, og prøv igen."
    ),
}
