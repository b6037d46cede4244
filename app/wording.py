"""The words for every error and finding: what happened, that nothing is lost, and what to do."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.models.danish_dates import danish_date
from app.models.errors import PejlemaerkeError
from app.models.instruments.json_lines import Reason
from app.models.kinds import PROFESSIONAL
from app.models.lateness import Clearness, Lateness
from app.models.tongue import Texts, fixed, t

_FILE_OF_ENTRIES = fixed("Filen er ikke, som den skal være, så intet af den er taget ind. Bed om at få den sendt igen.")

ERRORS: Mapping[str, str] = Texts(
    {
        # unlocking
        "password-wrong": fixed("Adgangskoden passer ikke"),
        "pin-wrong": fixed("Koden passer ikke. Prøv igen."),
        "pin-unfit": fixed("Vælg mellem {least} og {most} tal, og kun tal."),
        "signature-unfit": fixed("Underskriften er for lang. Skriv den lidt kortere, for eksempel med forbogstaver."),
        "memory-short": fixed("Computeren har for lidt hukommelse fri lige nu. Luk et program eller to, og prøv igen."),
        "password-short": fixed(
            "Adgangskoden er for kort. Vælg en på mindst {least} tegn, gerne et par ord efter hinanden."
        ),
        "code-wrong": fixed("Koden hører ikke til denne profil. Se efter, om der ligger et andet papir."),
        "code-sign": fixed("Tegnet {sign} findes ikke i en nødkode. Se på papiret igen, så finder du det rigtige."),
        "code-length": fixed(
            "En nødkode har {expected} tegn, og her er {signs}. Se efter, om et mangler eller er for meget."
        ),
        "code-checksum": fixed("Et sted i koden er et tegn forkert. Læs den igennem en gang til, gruppe for gruppe."),
        # profiles
        "name-empty": fixed("Skriv dit navn, så profilen har noget at hedde."),
        "name-unfit": fixed(
            "Navn og rolle skal stå på én linje og kan højst være {most} tegn. Skriv dem kortere, så går det."
        ),
        "name-taken": fixed("Der er allerede en profil, der hedder {name}. Lås den op, eller vælg et andet navn."),
        "profile-damaged": fixed(
            "Profilens låsefil kan ikke læses, men det, du har skrevet, ligger der stadig. "
            "Hent den nyeste sikkerhedskopi, eller læg filen profile.json tilbage i {folder}."
        ),
        "profile-open-elsewhere": fixed(
            "{name} er allerede åben i et andet vindue. Luk det vindue først, så er der plads her."
        ),
        "home-unwritable": fixed(
            "Mappen {folder} kan ikke skrives i, så der er ikke ændret noget. "
            "Giv lov til at skrive der, eller vælg en anden mappe."
        ),
        "profile-none": fixed(
            "Der er ingen profil i {home} endnu. Lav en i vinduet, eller med kommandoen profile create."
        ),
        "profile-choose": fixed("Her er flere profiler: {names}. Sig hvilken med --profile NAVN."),
        "profile-unknown": fixed("Der er ingen profil, der hedder {wanted}. Her er: {names}."),
        "password-missing": fixed(
            "Her mangler en adgangskode. Skriv den, eller giv den som første linje med --password-stdin."
        ),
        "password-mismatch": fixed("De to adgangskoder er ikke ens. Der er ikke lavet noget. Prøv igen."),
        "screen-missing": fixed(
            "Vinduet kan ikke åbnes, for der er ingen skærm at vise det på. "
            "Start Pejlemærke fra skrivebordet, eller brug kommandoerne: pejlemaerke --help."
        ),
        # the store and the disk
        "store-missing": fixed(
            "Her mangler filen med det skrevne: {path}. "
            "Programmet har ikke slettet den. Hent den nyeste sikkerhedskopi."
        ),
        "store-read-only": fixed(
            "Mappen {folder} kan kun læses. Det skrevne er der stadig. Giv lov til at skrive i mappen igen."
        ),
        "store-damaged": fixed("Filen {path} kan ikke læses og er ikke rørt. Hent den nyeste sikkerhedskopi."),
        "store-newer": fixed(
            "Det skrevne er gemt af en nyere udgave af Pejlemærke og er ikke rørt. "
            "Hent den nyeste udgave, så kan det åbnes."
        ),
        "update-failed": fixed(
            "Det skrevne kunne ikke føres over til den nye udgave. Alt ligger uændret i kopien {copy}."
        ),
        "disk-full": fixed(
            "Der er ikke mere plads på disken. Det, der allerede er gemt, er i god behold. Gør plads, og prøv igen."
        ),
        "disk-read-only": fixed(
            "Disken kan kun læses lige nu. Det, der allerede er gemt, er i god behold. Gør den skrivbar, og prøv igen."
        ),
        "disk-error": fixed(
            "Disken svarede ikke, som den skulle. Det, der allerede er gemt, er i god behold. "
            "Prøv igen om lidt. ({reason})"
        ),
        # backups
        "backup-foreign": fixed(
            "Filen {path} er ikke en sikkerhedskopi fra Pejlemærke. Se efter, om det er den rigtige."
        ),
        "backup-newer": fixed(
            "Sikkerhedskopien {path} er lavet af en nyere udgave af Pejlemærke og er ikke rørt. "
            "Hent den nyeste udgave, så kan den åbnes."
        ),
        "backup-damaged": fixed(
            "Sikkerhedskopien {path} er i stykker eller ikke hel, så intet er hentet fra den. Prøv med en anden kopi."
        ),
        "backup-unsound": fixed(
            "Der er ikke lavet en ny sikkerhedskopi, for noget af filen på disken er ikke, som det skal "
            "være. De gamle kopier er her stadig. Kør kommandoen doctor for at se, hvad det er. ({reason})"
        ),
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
        "meeting-minutes": fixed(
            "Et møde varer mellem ét minut og et døgn, og her står {minutes} minutter. Ret det til."
        ),
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
            "Skemaet {file} er ikke taget med. {ref} findes i forvejen med et andet indhold. "
            "Giv det et nyt versionsnummer."
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
        "emergency-missing": fixed("Der mangler en fil med nødnumre ({day}). De er ikke med på papiret."),
        "emergency-wrong": fixed("Nødnumrene i {file} kan ikke læses. Ret filen. ({reason})"),
        "logo-large": fixed(
            "Billedet er for stort til et logo. Vælg et på højst 5 MB. Det logo, der var, er her stadig."
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
        "law-text-wrong": fixed(
            "Lovteksten i {file} kan ikke læses, så planen er ikke skrevet ud. Ret filen. ({reason})"
        ),
        "plan-language-unknown": fixed("Planen kan ikke sættes på sproget {language}. Her er: {known}."),
        "plan-words-broken": fixed(
            "Planens faste ord i {file} kan ikke læses som JSON, så planen er ikke sat op. "
            "Ret filen, eller fjern den, så bruges de almindelige ord."
        ),
        "plan-words-missing": fixed(
            "I {file} mangler teksten {key}, så planen er ikke sat op. "
            "Skriv den i filen, eller fjern filen, så bruges de almindelige ord."
        ),
        "plan-words-unknown": fixed(
            "I {file} står {key}, som planen ikke har plads til. Ret navnet, eller tag linjen ud."
        ),
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
        # files and entries
        "file-missing": fixed("Filen {path} findes ikke. Se efter, om navnet er skrevet rigtigt."),
        "file-unopenable": fixed(
            "Filen {path} kan ikke åbnes. Se efter, om det er en fil, og om du har lov til at læse den."
        ),
        "file-unwritable": fixed("Der kan ikke skrives i {path}, så der er ikke skrevet noget. Vælg et andet sted."),
        "folder-missing": fixed("Mappen {folder} findes ikke, så der er ikke skrevet noget. Lav den først."),
        "file-unreadable": fixed(
            "Filen er ikke en Pejlemærke-fil, så intet af den er taget ind. "
            "Se efter, om det er den rigtige. ({at}: {why})"
        ),
        "file-newer": fixed(
            "Filen er lavet af en nyere udgave af Pejlemærke, så intet af den er taget ind. "
            "Hent den nyeste udgave, så kan filen læses."
        ),
        "file-entry": fixed(
            "Der er noget galt i filen, så intet af den er taget ind. Bed om at få den sendt igen. ({at}: {why})"
        ),
        # sheets (CSV)
        "sheet-empty": fixed("Filen er tom: der står ingen borgere i den. Se efter, om det er den rigtige."),
        "sheet-large": fixed("Filen er på mere end {most} MB og er ikke læst. Se efter, om det er den rigtige."),
        "sheet-workbook": fixed(
            "Filen er et regneark og er ikke læst. Åbn det i regnearket, vælg Gem som, og vælg CSV."
        ),
        "sheet-binary": fixed(
            "Filen er ikke tekst og er ikke læst. Åbn den der, hvor den kommer fra, og gem den som CSV."
        ),
        "sheet-quote": fixed(
            "Et anførselstegn i række {row} er ikke sat, som det skal være, så resten kan ikke læses. "
            "Åbn filen i et regneark, og gem den som CSV igen."
        ),
        "sheet-heading-missing": fixed(
            "I række {row} mangler overskriften {missing}. Skriv den over kolonnen, og prøv igen."
        ),
        "sheet-heading-twice": fixed(
            "I række {row} er der to kolonner med det samme: {first} og {second}. Slet den ene."
        ),
        "sheet-exchange": fixed("Det er en fil fra Pejlemærke selv. Den tages ind med kommandoen import."),
        "sheet-refused": fixed("Intet er hentet. Ret det i filen, og prøv igen."),
        "sheet-same-citizen": fixed(
            "Række {row} og en række før den er den samme borger her. Vælg en anden, eller ret filen."
        ),
        "sheet-unknown-people": fixed(
            "Intet er hentet, for {people} i filen findes ikke her. Skal de begyndes som nye borgere, "
            "så tilføj --allow-new."
        ),
        "row-short": fixed("Rækken har {found} felter, og overskrifterne er {expected}. Der mangler noget."),
        "row-long": fixed(
            "Rækken har {found} felter, og overskrifterne er {expected}. Måske skal et komma eller et semikolon "
            "stå i anførselstegn."
        ),
        "row-name": fixed("Her mangler et navn."),
        "cell-long": fixed("Teksten i {column} er længere end {most} tegn."),
        "cpr-scientific": fixed(
            "Regnearket har lavet nummeret om til et afrundet tal, så de sidste tal er væk. "
            "Gør kolonnen til tekst, og skriv nummeret igen."
        ),
        "cpr-twice": fixed("Nummeret står også i række {first}. En borger skal kun stå ét sted i filen."),
        "cpr-two-here": fixed("Der er to borgere her med det nummer. Ret den ene af dem først."),
        "day-twofold": fixed(
            "Tallet kan læses som to forskellige dage. Skriv den for eksempel sådan: 3. februar 2026."
        ),
        # sharing
        "organisation-none": fixed(
            "Profilen hører ikke til en organisation endnu. Bed om en invitation, og svar på den."
        ),
        "organisation-already": fixed("Profilen hører til en organisation i forvejen. Lav en ny profil til den anden."),
        "administrator-only": fixed("Det kan kun en administrator gøre, eller teamets leder i sit eget team."),
        "coordinator-only": fixed(
            "Det kan kun koordinatoren gøre, teamets leder eller en administrator. Spørg en af dem."
        ),
        "administrator-already": fixed("{name} er administrator i forvejen."),
        "administrator-not": fixed("{name} er ikke administrator, så der er ikke lavet noget om."),
        "administrator-last": fixed("{name} er den eneste administrator. Gør en anden til administrator først."),
        "root-wrong": fixed("Koden er ikke organisationens rodkode. Se efter, om det er det rigtige papir."),
        "recovery-wrong": fixed(
            "Koden er ikke organisationens gendannelseskode. Se efter, om det er det rigtige papir."
        ),
        "day-over": fixed("Den dag er gået. Vælg en, der kommer."),
        "team-unnamed": fixed("Giv teamet et navn."),
        "worker-same": fixed("Vælg to forskellige kolleger."),
        "move-own": fixed(
            "Du kan ikke sætte din egen sidste dag. Flyt borgerne uden en dag, eller bed teamets leder om at gøre det."
        ),
        "days-wrong": fixed("Skriv et antal dage fra 1 til 3650."),
        "erase-unsure": fixed(
            "Intet er slettet. Er det meningen, at {wanted} skal slettes for altid, hos alle "
            "og uden vej tilbage, så tilføj --for-ever."
        ),
        "citizen-erased": fixed("Borgeren er slettet for altid, så der kan ikke skrives mere her."),
        "review-unknown": fixed(
            "Der er ikke netop én ting til gennemsyn med nummeret {wanted}. Se listen med: pejlemaerke-admin review."
        ),
        "invitation-unreadable": fixed(
            "Teksten kan ikke læses. Se efter, om den er kommet helt med, fra ende til anden."
        ),
        "invitation-newer": fixed(
            "Invitationen er lavet med et nyere Pejlemærke. Hent den nyeste udgave, og prøv igen."
        ),
        "invitation-expired": fixed("Invitationen gælder ikke længere. Bed om en ny."),
        "invitation-unknown": fixed(
            "Svaret passer ikke til en invitation, der er lavet her, eller den er brugt. Lav en ny."
        ),
        "list-empty": fixed("Der står ingen på listen. Skriv en linje for hver med navn, rolle og team."),
        "list-long": fixed("Listen er for lang. Del den i flere med højst {most} på hver."),
        "list-cells": fixed("Linjen har {found} felter. Skriv kun navn, rolle og team."),
        "list-name-missing": fixed("Navnet mangler. Skriv det først på linjen."),
        "list-words-long": fixed("Navn og rolle må højst fylde {most} tegn. Gør dem kortere."),
        "list-name-twice": fixed(
            "{name} står også på linje {first}. Slet den ene. Er det to, der hedder det samme, så skriv "
            "mellemnavnet med."
        ),
        "list-name-here": fixed("{name} er med i forvejen. Slet linjen. Er det en anden, så skriv mellemnavnet med."),
        "list-name-invited": fixed(
            "{name} har en invitation, der ikke er brugt. Slet linjen, eller træk den anden tilbage."
        ),
        "list-team-unknown": fixed(
            "Der er ikke et team, der hedder {team}. Ret navnet, eller lav teamet først. Her er: {teams}."
        ),
        "list-team-none": fixed("Der er ingen teams endnu. Lav teamet {team} først, eller slet det på linjen."),
        "list-out": fixed(
            "Sig, hvilken fil invitationerne skal lægges i, med --out FIL.pdf. Print dem, og slet filen bagefter."
        ),
        "invited-not": fixed(
            "Der er ikke netop én invitation til {wanted}, som ikke er brugt. Se dem med: pejlemaerke-admin invited."
        ),
        "list-refused": fixed("Ingen er inviteret. Ret linjerne, og prøv igen."),
        "worker-here": fixed("{name} er med i forvejen."),
        "worker-unknown": fixed("Der er ingen kollega, der hedder {wanted}. Her er: {names}."),
        "worker-ambiguous": fixed("Der er flere kolleger, der passer på {wanted}. Skriv hele navnet."),
        "worker-not-in": fixed("{name} er ikke med hos borgeren, så der er ikke lavet noget om."),
        "leader-stays": fixed("{name} leder teamet og er derfor altid med. Giv teamet en anden leder først."),
        "not-shared-yet": fixed("Borgeren deles ikke endnu. Synkronisér først, så kan kolleger lukkes ind."),
        "key-missing": fixed("Nøglen til borgeren er ikke kommet frem hertil endnu. Synkronisér, og prøv igen."),
        "wrap-closed": fixed("Nøglen er lavet til en anden, eller den er i stykker."),
        "root-other": fixed(
            "Organisationens fingeraftryk er her {found}, og det er ikke det, der blev sammenlignet. Der er ikke "
            "hentet noget. Ring til administratoren."
        ),
        "fingerprint-wanted": fixed(
            "Organisationens fingeraftryk er {found}. Ring til en kollega, og hør, om det er det samme. "
            'Skriv så: --fingerprint "{found}".'
        ),
        "fingerprint-other": fixed(
            "Der er ikke hentet noget. Ring til administratoren, og sig, at fingeraftrykket er et andet."
        ),
        "box-none": fixed(
            "Koden åbner ingen profil i {folder}. Se efter, om det er det rigtige sted og det rigtige papir."
        ),
        "proof-none": fixed(
            "Der er ikke noget i {folder}, som koden kan lave nye nøgler med. Se efter, om det er det rigtige "
            "sted. Er det det, så bed administratoren om en ny invitation."
        ),
        "worker-revoked": fixed(
            "Du er ikke med i organisationen mere. Det skrevne er her stadig. Tal med administratoren."
        ),
        "share-missing": fixed(
            "Den fælles mappe {folder} er her ikke lige nu. Det skrevne er i god behold. "
            "Sæt drevet i, eller vent, til der er net, og prøv igen."
        ),
        "share-gone": fixed(
            "Den fælles mappe {folder} forsvandt undervejs. Intet er tabt: resten kommer med næste gang."
        ),
        "share-full": fixed(
            "Der er ikke mere plads i den fælles mappe {folder}. Det skrevne er her stadig. Gør plads der."
        ),
        "share-read-only": fixed(
            "Den fælles mappe {folder} kan kun læses, så det skrevne er ikke kommet afsted. "
            "Bed om lov til at skrive i den."
        ),
        "central-address": fixed(
            "”{found}” er ikke en adresse på en server. Den ser ud som https://central.kommune.dk."
        ),
        "central-insecure": fixed(
            "”{found}” er ikke sikker, for den begynder ikke med https. Skriv https:// foran, "
            "eller spørg driften om den rigtige adresse."
        ),
        "central-away": fixed(
            "Serveren {central} kan ikke nås lige nu. Det skrevne er her og bliver sendt, når der er net."
        ),
        "central-silent": fixed(
            "Serveren {central} tager imod, men svarer ikke. Det skrevne er her, og der bliver prøvet igen."
        ),
        "central-busy": fixed(
            "Serveren {central} har for travlt lige nu. Det skrevne er her, og der bliver prøvet igen."
        ),
        "central-certificate": fixed(
            "Serveren {central} kan ikke bevise, at den er den rigtige, så der er ikke sendt noget. "
            "Er du på et fremmed net, så prøv et andet. Ellers ring til driften."
        ),
        "central-certificate-day": fixed(
            "Serverens bevis gælder ikke i dag, så der er ikke sendt noget. Se efter, om "
            "computerens dato og ur passer. Gør de det, så ring til driften af {central}."
        ),
        "central-other": fixed(
            "Noget andet end serveren svarer på {central}, måske nettets loginside. Log på nettet, "
            "og prøv igen. Det skrevne er her."
        ),
        "central-newer": fixed(
            "Serveren {central} taler et nyere sprog end dette program. Hent den nye udgave af Pejlemærke."
        ),
        "central-closed": fixed("Serveren {central} er ikke åbnet for jeres organisation. Ring til driften."),
        "central-revoked": fixed(
            "Serveren siger, at denne computer eller du er lukket ude af organisationen. Det skrevne er her "
            "stadig. Tal med administratoren."
        ),
        "central-refuses": fixed(
            "Serveren {central} sagde nej og kan ikke bruges, som den er nu ({reason}). Det skrevne er her "
            "stadig. Ring til driften."
        ),
        "proof-wrong": fixed("Forespørgslen er ikke underskrevet, som den skal være."),
        "feed-wrong": fixed("En liste i den fælles mappe kan ikke læses. Resten er taget med."),
        "bundle-wrong": fixed("En pakke i den fælles mappe kan ikke bruges, så den er lagt til side: {why}."),
        "record-wrong": fixed("En linje i loggen kan ikke bruges, så den tæller ikke: {why}."),
        "entry-too-large": fixed("Det er for meget at gemme på én gang. Det skrevne står der endnu. Del det i to."),
        "entry-unreadable": _FILE_OF_ENTRIES,
        "entry-not-canonical": _FILE_OF_ENTRIES,
        "entry-version": _FILE_OF_ENTRIES,
        "entry-field-twice": _FILE_OF_ENTRIES,
        "entry-empty": _FILE_OF_ENTRIES,
        "entry-head": _FILE_OF_ENTRIES,
        "entry-change": _FILE_OF_ENTRIES,
        "entry-value-name": _FILE_OF_ENTRIES,
        "entry-said-by": _FILE_OF_ENTRIES,
        "entry-data": _FILE_OF_ENTRIES,
    }
)

REMARKS: Mapping[str, str] = Texts(
    {
        "zero-given-back": fixed("Et nul, som regnearket har taget, er sat foran igen."),
        "phone-odd": fixed("Det ligner ikke et telefonnummer. Det kommer med, som det står."),
        "section-unknown": fixed("Det er ikke én af de paragraffer, Pejlemærke kender. Borgeren kommer med uden."),
        "start-alone": fixed("Uden en paragraf er der ikke noget, datoen kan høre til. Den kommer ikke med."),
    }
)

WHY: Mapping[str, str] = Texts(
    {
        # what is wrong with a file, after the place
        "another-format": fixed("filen siger, at den er noget andet"),
        "no-json": fixed("det kan ikke læses som JSON"),
        "no-text": fixed("det er ikke tekst"),
        "too-deep": fixed("der er for mange lag i hinanden"),
        "unknown-field": fixed("her står et felt, som ikke hører til"),
        "field-missing": fixed("her mangler et felt"),
        "wrong-value": fixed("her står noget andet, end der skal"),
        "no-entries": fixed("her er ikke noget skrevet"),
        "shared-id": fixed("den fælles del skal have borgerens eget nummer, og kun den"),
        "known-otherwise": fixed("den samme del ligger her i forvejen som noget andet"),
        "no-base64": fixed("det er ikke skrevet som base64"),
        "another-stream": fixed("det hører til en anden del"),
        "purpose-unsaid": fixed("det skrevne siger noget andet om, hvad delen er til"),
        "another-citizen": fixed("det hører til en anden borger"),
        "erased": fixed("det er om en borger, der er slettet for altid"),
        # what is wrong with a list of terms
        "terms-columns": fixed("her skal stå et ord, et tabulatortegn og et forslag"),
        "terms-signs": fixed("her er et tegn, der ikke kan bruges. Brug bogstaver, bindestreg, mellemrum og * i enden"),
        "terms-long": fixed("det er for langt"),
        "terms-twice": fixed("ordet står der i forvejen"),
        "terms-large": fixed("filen er for stor"),
        "terms-not-utf8": fixed("filen er ikke gemt som UTF-8"),
        # why something shared was put aside
        "closed": fixed("den er låst med en anden nøgle eller ændret undervejs"),
        "moved": fixed("den ligger et andet sted, end den hører til"),
        "forged": fixed("underskriften er ikke afsenderens"),
        "chain": fixed("den er ikke hel"),
        "unreadable": fixed("den kan ikke læses"),
        "too-large": fixed("den er for stor"),
        "newer": fixed("den er lavet af en nyere udgave af Pejlemærke"),
        "gone": fixed("den er på listen, men ligger der ikke hel"),
        "key": fixed("nøglen til den er ikke kommet endnu"),
        "outsider": fixed("den er låst med en nøgle fra en, der ikke er med"),
        "signer": fixed("afsenderens computer er ikke kendt her endnu"),
        "author": fixed("den, der har skrevet under, er ikke den, der har skrevet"),
        "head": fixed("hovedet er forkert"),
        "not-canonical": fixed("den er ikke skrevet på den måde, den skal"),
        "entry-too-large": fixed("det er for stort"),
        "entry-unreadable": fixed("det kan ikke læses"),
        "entry-not-canonical": fixed("det er ikke skrevet på den måde, det skal"),
        "entry-version": fixed("versionen findes ikke"),
        "entry-field-twice": fixed("det samme felt står der to gange"),
        "entry-empty": fixed("det er tomt"),
        "entry-head": fixed("hovedet er forkert"),
        "entry-change": fixed("en ændring er uden felt"),
        "entry-value-name": fixed("der henvises til noget på en måde, der ikke kan passe"),
        "entry-said-by": fixed("det står forkert, hvis ord det er"),
        "entry-data": fixed("der står noget, som formatet ikke kan rumme"),
    }
)

VERDICTS: Mapping[str, str] = Texts(
    {
        # what became of a run of entries that is not shown
        "waiting": fixed("noget, den bygger på, er ikke kommet endnu"),
        "removed": fixed("den er skrevet af en, der var lukket ud"),
        "stranger": fixed("den er skrevet af en, der ikke var med"),
        "refused": fixed("en af jer har besluttet, at den ikke skal med"),
    }
)

NOTICES: Mapping[str, str] = Texts(
    {
        "went-back": fixed(
            "Mappen har været tømt, eller nogen har lagt en ældre udgave af den tilbage. "
            "Intet er slettet her, og det, der manglede, er lagt der igen."
        ),
        "central-went-back": fixed(
            "Serveren har mistet noget, den havde, eller er sat tilbage til en ældre kopi. Intet er "
            "slettet her, og det, der manglede, er sendt igen. Sig det til driften."
        ),
        "central-false": fixed(
            "Serveren siger to ting, der ikke kan passe sammen. Intet er slettet her, og det, der ikke "
            "passer, er ikke taget med. Sig det til driften."
        ),
        "central-unwelcome": fixed(
            "Serveren vil ikke tage imod noget af det, der er skrevet. Det står her stadig. Sig det til driften."
        ),
        "central-shut-out": fixed(
            "Serveren viser ikke længere noget af det, du har været med til. Det, du har, er her stadig. "
            "Spørg koordinatoren, om du er lukket ud. Det, du havde skrevet uden at vide det, afgør kollegerne."
        ),
        "clock-wrong": fixed(
            "Computerens ur passer ikke med serverens, så det, der skrives her, kan få en forkert dato eller et "
            "forkert klokkeslæt. Der er sendt og hentet alligevel. Stil computerens ur."
        ),
        "feed-wrong": fixed("En kollegas liste i mappen kan ikke læses. Resten er taget med."),
        "not-certified-yet": fixed(
            "Administratoren har ikke taget dig med endnu. Over en server kommer dit svar selv frem; "
            "over en mappe skal du sende det. Prøv igen bagefter."
        ),
        "invitation-taken": fixed("En anden har brugt din invitation. Ring til administratoren i dag, og få en ny."),
        "invitation-waits": fixed(
            "Serveren kender ikke invitationen endnu. Det gør den, når administratorens computer har "
            "synket. Sker det ikke i dag, så spørg, om invitationen er trukket tilbage."
        ),
        "disputed": fixed("En borgers deling er begyndt to steder. Ring til administratoren."),
        "refused": fixed(
            "Noget, du har skrevet, er ikke delt, for du er ikke længere med hos borgeren. "
            "Det står her stadig. Tal med koordinatoren."
        ),
        "forked": fixed(
            "To udgaver af en log er skrevet under med den samme nøgle. Enten bruges en kopi af en profil, "
            "eller nogen har fået fat i nøglen. Intet er slettet. Ring til administratoren i dag."
        ),
        "waits": fixed(
            "Noget fra kollegerne har ventet i over et døgn på noget andet, der ikke er kommet. "
            "Det ligger her og går ikke tabt. Bed kollegerne om at synkronisere."
        ),
        "needs-paper": fixed(
            "En computer med dine nøgler er meldt tabt, så du skal have nye. Find papiret med din nødkode, "
            "og skriv den. Det, du skriver imens, bliver her og går ikke tabt."
        ),
        "revoked": fixed(
            "Denne computer er spærret, så den udveksler ikke mere. Det skrevne er her stadig. Tal med administratoren."
        ),
        "copied": fixed(
            "Profilen bruges også fra en kopi på en anden computer. Begges ord er her, og de er nu to computere."
        ),
    }
)

LATE: Mapping[Clearness, str] = Texts(
    {
        Clearness.TOLD: fixed("Der er ikke synkroniseret i {days} dage. Gør det, når du kan komme til det."),
        Clearness.URGED: fixed(
            "Der er ikke synkroniseret i {days} dage. Kollegerne ser ikke det, du skriver, "
            "og du ser ikke deres. Gør det i dag."
        ),
        Clearness.ALARMED: fixed(
            "Der er ikke synkroniseret i {days} dage. Går computeren i stykker nu, kan det, du har skrevet "
            "siden, være tabt. Synkronisér nu, eller ring til administratoren. Du kan skrive videre imens."
        ),
    }
)

_PLACES = Texts({"citizens": fixed("borger"), "streams": fixed("del"), "entries": fixed("post")})

FINDINGS: Mapping[str, str] = Texts(
    {
        "pages-damaged": fixed(
            "Noget af filen på disken er i stykker. Tag en kopi af mappen nu, og hent den nyeste sikkerhedskopi."
        ),
        "entry-damaged": fixed(
            "Noget, der er skrevet, er blevet ændret uden for Pejlemærke. Hent den nyeste sikkerhedskopi."
        ),
        "chain-forked": fixed(
            "Den samme profil har skrevet fra to kopier. Begges ord er her stadig. Brug kun den ene kopi fra nu af."
        ),
        "chain-broken": fixed(
            "Der mangler noget midt i det skrevne. Hent den nyeste sikkerhedskopi, eller få det sendt igen."
        ),
        "head-missing": fixed("Det sidst skrevne mangler. Hent den nyeste sikkerhedskopi, eller få det sendt igen."),
        "tally-differs": fixed(
            "Antallet passer ikke med det, der blev gemt, så noget kan mangle. Hent den nyeste sikkerhedskopi."
        ),
        "projection-differs": fixed(
            "En oversigt passer ikke med det skrevne. Det skrevne er helt, og oversigten kan laves igen."
        ),
    }
)


REASONS: Mapping[str, str] = Texts(
    {
        "too-large": fixed("Filen er for stor. Den kan højst fylde {most} byte."),
        "not-utf8": fixed("Her står tegn, der ikke er UTF-8."),
        "not-json": fixed("Her er filen ikke JSON. Se efter et komma, et anførselstegn eller en parentes."),
        "too-deep": fixed("Her er mere end {most} lag i hinanden."),
        "key-twice": fixed("”{key}” står her to gange."),
        "key-unknown": fixed("”{key}” kendes ikke her."),
        "key-missing": fixed("Her mangler ”{key}”."),
        "not-an-object": fixed("”{key}” skal stå i {{ }}."),
        "not-a-text": fixed("”{key}” skal være en tekst."),
        "not-a-list": fixed("”{key}” skal være en liste i [ ]."),
        "not-true-or-false": fixed("”{key}” skal være true eller false."),
        "not-whole": fixed("”{key}” skal være et helt tal fra {low} til {high}."),
        "not-above-zero": fixed("”{key}” skal være et tal over 0 og højst {high}."),
        "empty": fixed("”{key}” er tom."),
        "text-too-long": fixed("”{key}” er for lang. Der er plads til {most} tegn."),
        "unseen": fixed("”{key}” har tegn, der ikke kan ses."),
        "word-unknown": fixed("”{key}” kan ikke være ”{found}”. Vælg en af disse: {known}."),
        "format-newer": fixed("Filen er til en nyere udgave af Pejlemærke end denne, som læser format {most}."),
        "id-form": fixed(
            "”{found}” kan ikke bruges som ”{key}”. Brug små bogstaver a-z, tal og _, og begynd med et bogstav."
        ),
        "id-twice": fixed("”{found}” er nævnt før. Hvert id kan kun stå én gang."),
        "id-part": fixed(
            "”{found}” passer ikke med afsnittets ”part_of”. Spørgsmål fra et andet skema hedder ”skema.spørgsmål”."
        ),
        "ref-form": fixed("”{found}” skal være et skemas id og version, for eksempel who5@1."),
        "scale-unknown": fixed("Der er ingen liste i ”scales”, der hedder ”{found}”."),
        "value-twice": fixed("To svar i ”{key}” har værdien {found}."),
        "value-gap": fixed("Værdierne i ”{key}” springer fra {before} til {after}."),
        "nothing-counts": fixed("Ingen af svarene i ”{key}” tæller."),
        "condition-item": fixed("”asked_if” nævner ”{found}”, som ikke er et tidligere spørgsmål."),
        "condition-text": fixed("”asked_if” kan ikke bygge på ”{found}”, for der svares med en tekst."),
        "condition-answer": fixed("”{item}” kan ikke besvares med {found}."),
        "scored-unknown": fixed("”scoring” nævner ”{found}”, som ikke er et spørgsmål."),
        "scored-uncountable": fixed("”{found}” kan ikke regnes med, for svaret er ikke ét tal."),
        "scored-conditional": fixed("”{found}” kan ikke regnes med, for det bliver ikke altid spurgt om."),
        "gas-items": fixed("GAS skal have ”level” fra −2 til 2 og ”weight” fra 0 eller mere."),
        "gas-shape": fixed("”shape” og ”scoring” skal begge være gas, eller ingen af dem."),
        "bands-without-score": fixed("Her er ”bands”, men ingen score med faste ender."),
        "range-gap": fixed("Her er et hul: {found} skulle være {expected}."),
        "range-overlap": fixed("Her er et overlap: {found} skulle være {expected}."),
        "range-end": fixed("Det sidste område slutter ved {found} og skulle slutte ved {expected}."),
        "star-areas": fixed(
            "En stjerne skal have mindst tre områder, alle med de samme tal, og alle bliver spurgt om."
        ),
        "change-without-number": fixed("Her er ”change”, men intet tal, der kan ændre sig."),
    }
)
"""Why an instrument's file is refused (models/instruments/json_lines.Reason)."""


def say(error: PejlemaerkeError) -> str:
    """One or two plain sentences for the person at the keyboard."""
    sentence = ERRORS.get(error.code)
    if sentence is None:
        return t("Det lykkedes ikke, men det, der er gemt, er i god behold. ({code})").format(code=error.code)
    return sentence.format(**{name: _told(name, detail) for name, detail in error.details.items()})


def say_finding(code: str, detail: str) -> str:
    """What doctor found, and what to do; `detail` says where."""
    sentence = FINDINGS[code]
    return f"{sentence} ({detail})" if detail else sentence


def say_aside(why: str) -> str:
    """Why something that was shared is not shown."""
    return VERDICTS.get(why) or WHY[why]


def say_late(late: Lateness) -> str:
    """How long it is since colleagues heard from this computer, plainer from week to week."""
    return LATE[late.clearness].format(days=late.days)


def say_still_in(name: str, parts: frozenset[str]) -> str:
    """That a colleague was taken out of some of a citizen's record and not of the rest."""
    rest = t("noget af det faglige") if parts == {PROFESSIONAL} else t("noget af det")
    return t(
        "{name} ser stadig {rest}, for det er en anden, der bestemmer der. Bed koordinatoren eller teamets leder."
    ).format(name=name, rest=rest)


def say_remark(code: str) -> str:
    """What was done with a cell of a sheet that was out of the ordinary."""
    return REMARKS[code]


def say_place(row: int, column: str, text: str = "") -> str:
    """Where something stands in a sheet: "Række 7, Startdato (”31-02-2026”)"."""
    place = t("Række {row}, {column}").format(row=row, column=column) if column else t("Række {row}").format(row=row)
    return f"{place} (”{text}”)" if text else place


def _told(name: str, detail: Any) -> str:
    if isinstance(detail, Reason):
        return REASONS[detail.code].format(**{told: _told(told, each) for told, each in detail.told.items()})
    if name == "why":
        return WHY[detail]
    if name == "at":
        return _place(detail)
    if isinstance(detail, date):
        return danish_date(detail, weekday=False)
    if isinstance(detail, list | tuple):
        return ", ".join(map(str, detail))
    return str(detail)


def _place(place: str) -> str:
    """Where in a file, counted from 1: "citizens[0].entries[2]" is "borger 1, post 3"."""
    if place == "end":
        return t("slutningen af filen")
    if place.startswith("byte "):
        return t("tegn {int}").format(int=int(place.removeprefix("byte ")) + 1)
    told = []
    for part in filter(None, place.split(".")):
        name, _, number = part.rstrip("]").partition("[")
        word = _PLACES.get(name, name) if number.isdecimal() else t("feltet {name}").format(name=name)
        told.append(f"{word} {int(number) + 1}" if number.isdecimal() else word)
    return ", ".join(told) or t("øverst i filen")
