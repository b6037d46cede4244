"""What goes wrong with profiles, passwords, the disk and backups."""

from collections.abc import Mapping

from app.models.tongue import fixed

AT_THE_DOOR: Mapping[str, str] = {
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
    "profile-none": fixed("Der er ingen profil i {home} endnu. Lav en i vinduet, eller med kommandoen profile create."),
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
        "Her mangler filen med det skrevne: {path}. Programmet har ikke slettet den. Hent den nyeste sikkerhedskopi."
    ),
    "store-read-only": fixed(
        "Mappen {folder} kan kun læses. Det skrevne er der stadig. Giv lov til at skrive i mappen igen."
    ),
    "store-damaged": fixed("Filen {path} kan ikke læses og er ikke rørt. Hent den nyeste sikkerhedskopi."),
    "store-newer": fixed(
        "Det skrevne er gemt af en nyere udgave af Pejlemærke og er ikke rørt. "
        "Hent den nyeste udgave, så kan det åbnes."
    ),
    "update-failed": fixed("Det skrevne kunne ikke føres over til den nye udgave. Alt ligger uændret i kopien {copy}."),
    "disk-full": fixed(
        "Der er ikke mere plads på disken. Det, der allerede er gemt, er i god behold. Gør plads, og prøv igen."
    ),
    "disk-read-only": fixed(
        "Disken kan kun læses lige nu. Det, der allerede er gemt, er i god behold. Gør den skrivbar, og prøv igen."
    ),
    "disk-error": fixed(
        "Disken svarede ikke, som den skulle. Det, der allerede er gemt, er i god behold. Prøv igen om lidt. ({reason})"
    ),
    # backups
    "backup-foreign": fixed("Filen {path} er ikke en sikkerhedskopi fra Pejlemærke. Se efter, om det er den rigtige."),
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
}
