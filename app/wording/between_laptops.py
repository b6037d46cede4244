"""What goes wrong between colleagues, over a folder or central."""

from collections.abc import Mapping

from app.models.lateness import Clearness
from app.models.tongue import Texts, fixed

BETWEEN_LAPTOPS: Mapping[str, str] = {
    # sharing
    "organisation-none": fixed("Profilen hører ikke til en organisation endnu. Bed om en invitation, og svar på den."),
    "organisation-already": fixed("Profilen hører til en organisation i forvejen. Lav en ny profil til den anden."),
    "administrator-only": fixed("Det kan kun en administrator gøre, eller teamets leder i sit eget team."),
    "coordinator-only": fixed("Det kan kun koordinatoren gøre, teamets leder eller en administrator. Spørg en af dem."),
    "administrator-already": fixed("{name} er administrator i forvejen."),
    "administrator-not": fixed("{name} er ikke administrator, så der er ikke lavet noget om."),
    "administrator-last": fixed("{name} er den eneste administrator. Gør en anden til administrator først."),
    "root-wrong": fixed("Koden er ikke organisationens rodkode. Se efter, om det er det rigtige papir."),
    "recovery-wrong": fixed("Koden er ikke organisationens gendannelseskode. Se efter, om det er det rigtige papir."),
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
    "invitation-unreadable": fixed("Teksten kan ikke læses. Se efter, om den er kommet helt med, fra ende til anden."),
    "invitation-newer": fixed("Invitationen er lavet med et nyere Pejlemærke. Hent den nyeste udgave, og prøv igen."),
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
        "{name} står også på linje {first}. Slet den ene. Er det to, der hedder det samme, så skriv mellemnavnet med."
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
    "share-gone": fixed("Den fælles mappe {folder} forsvandt undervejs. Intet er tabt: resten kommer med næste gang."),
    "share-full": fixed(
        "Der er ikke mere plads i den fælles mappe {folder}. Det skrevne er her stadig. Gør plads der."
    ),
    "share-read-only": fixed(
        "Den fælles mappe {folder} kan kun læses, så det skrevne er ikke kommet afsted. Bed om lov til at skrive i den."
    ),
    "central-address": fixed("”{found}” er ikke en adresse på en server. Den ser ud som https://central.kommune.dk."),
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
    "central-busy": fixed("Serveren {central} har for travlt lige nu. Det skrevne er her, og der bliver prøvet igen."),
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
}

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
