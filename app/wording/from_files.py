"""What goes wrong with files that are brought in: entries, sheets, lists."""

from collections.abc import Mapping

from app.models.tongue import fixed

_FILE_OF_ENTRIES = fixed("Filen er ikke, som den skal være, så intet af den er taget ind. Bed om at få den sendt igen.")

FROM_FILES: Mapping[str, str] = {
    # files and entries
    "file-missing": fixed("Filen {path} findes ikke. Se efter, om navnet er skrevet rigtigt."),
    "file-unopenable": fixed(
        "Filen {path} kan ikke åbnes. Se efter, om det er en fil, og om du har lov til at læse den."
    ),
    "file-unwritable": fixed("Der kan ikke skrives i {path}, så der er ikke skrevet noget. Vælg et andet sted."),
    "folder-missing": fixed("Mappen {folder} findes ikke, så der er ikke skrevet noget. Lav den først."),
    "file-unreadable": fixed(
        "Filen er ikke en Pejlemærke-fil, så intet af den er taget ind. Se efter, om det er den rigtige. ({at}: {why})"
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
    "sheet-workbook": fixed("Filen er et regneark og er ikke læst. Åbn det i regnearket, vælg Gem som, og vælg CSV."),
    "sheet-binary": fixed("Filen er ikke tekst og er ikke læst. Åbn den der, hvor den kommer fra, og gem den som CSV."),
    "sheet-quote": fixed(
        "Et anførselstegn i række {row} er ikke sat, som det skal være, så resten kan ikke læses. "
        "Åbn filen i et regneark, og gem den som CSV igen."
    ),
    "sheet-heading-missing": fixed(
        "I række {row} mangler overskriften {missing}. Skriv den over kolonnen, og prøv igen."
    ),
    "sheet-heading-twice": fixed("I række {row} er der to kolonner med det samme: {first} og {second}. Slet den ene."),
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
    "day-twofold": fixed("Tallet kan læses som to forskellige dage. Skriv den for eksempel sådan: 3. februar 2026."),
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
