"""What the screen says of the parts of the plan and of each line."""

from collections.abc import Sequence
from datetime import date

from app.models.change import SaidBy
from app.models.record import CitizenRecord
from app.models.values import Consent
from app.models.wellbeing import Line, Part
from app.ui.goals.phrases import day_words, first_name, genitive

CARDS: Sequence[tuple[str, str, tuple[Part, ...]]] = (
    ("En god dag", "Hvad skal der til?", (Part.GOOD_DAY,)),
    ("Det hjælper mig", "Hvad gør du, når du skal ned i fart?", (Part.HELPS,)),
    ("Det kan sætte noget i gang", "Hvad plejer at gå forud?", (Part.TRIGGERS,)),
    ("Tidlige tegn", "Hvad mærker du, eller de andre, først?", (Part.SIGNS,)),
    ("Når det er allersværest", "Hvad skal de andre vide?", (Part.OTHERS_DO, Part.OTHERS_LEAVE)),
    ("Dem ringer jeg til", "Hvem kan du ringe til?", (Part.CALL,)),
)
"""The six cards: title, the question that opens the talk, and the parts."""

UNDER = {Part.OTHERS_DO: "Det må I gerne gøre", Part.OTHERS_LEAVE: "Det skal I lade være med"}
ADD = {
    Part.GOOD_DAY: "Skriv, hvad en god dag har brug for",
    Part.HELPS: "Skriv noget, der hjælper",
    Part.TRIGGERS: "Skriv noget, der kan sætte det i gang",
    Part.SIGNS: "Skriv et tegn",
    Part.OTHERS_DO: "Skriv noget, I gerne må",
    Part.OTHERS_LEAVE: "Skriv noget, I skal lade være med",
    Part.CALL: "Skriv en, du kan ringe til",
}
_NOT_ASKED = "Kommer ikke på papir: ikke spurgt endnu"
_REFUSED = "Kommer ikke på papir: har sagt nej"


def line_note(record: CitizenRecord, line: Line, today: date) -> str:
    """Whose words a line is, where they are not the citizen's own, and whether it waits for a yes."""
    if line.said_by == SaidBy.CITIZEN or not line.record["text"].live:
        return ""
    if line.said_by == SaidBy.TOGETHER:
        return "" if line.member else "Skrevet sammen"
    writer = first_name(record.author(line.record["text"].live[0]))
    if not line.confirmed:
        return f"Forslag fra {writer}. Venter på {genitive(record.called)} ja."
    day = line.confirmed_on
    return f"{genitive(writer)} ord. {record.called} har sagt ja{f' {day_words(day, today)}' if day else ''}."


def paper_note(line: Line) -> str:
    """Why somebody to call does not stand on paper; nothing where they do."""
    if line.part != Part.CALL or line.proposed or line.may_print:
        return ""
    known = line.member or line.same_name
    refused = [known.record.text(name) for name in ("on_map", "in_print")] if known else [line.record.text("in_print")]
    return _REFUSED if Consent.NO in refused else _NOT_ASKED
