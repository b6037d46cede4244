"""What the screen says of the parts of the plan and of each line."""

from collections.abc import Sequence
from datetime import date

from app.models.change import SaidBy
from app.models.record import CitizenRecord
from app.models.tongue import TextRows, Texts, fixed, t
from app.models.values import Consent
from app.models.wellbeing import Line, Part
from app.ui.goals.phrases import day_words, first_name, genitive

CARDS: Sequence[tuple[str, str, tuple[Part, ...]]] = TextRows(
    (
        (fixed("En god dag"), fixed("Hvad skal der til?"), (Part.GOOD_DAY,)),
        (fixed("Det hjælper mig"), fixed("Hvad gør du, når du skal ned i fart?"), (Part.HELPS,)),
        (fixed("Det kan sætte noget i gang"), fixed("Hvad plejer at gå forud?"), (Part.TRIGGERS,)),
        (fixed("Tidlige tegn"), fixed("Hvad mærker du, eller de andre, først?"), (Part.SIGNS,)),
        (fixed("Når det er allersværest"), fixed("Hvad skal de andre vide?"), (Part.OTHERS_DO, Part.OTHERS_LEAVE)),
        (fixed("Dem ringer jeg til"), fixed("Hvem kan du ringe til?"), (Part.CALL,)),
    )
)
"""The six cards: title, the question that opens the talk, and the parts."""

UNDER = Texts({Part.OTHERS_DO: fixed("Det må I gerne gøre"), Part.OTHERS_LEAVE: fixed("Det skal I lade være med")})
ADD = Texts(
    {
        Part.GOOD_DAY: fixed("Skriv, hvad en god dag har brug for"),
        Part.HELPS: fixed("Skriv noget, der hjælper"),
        Part.TRIGGERS: fixed("Skriv noget, der kan sætte det i gang"),
        Part.SIGNS: fixed("Skriv et tegn"),
        Part.OTHERS_DO: fixed("Skriv noget, I gerne må"),
        Part.OTHERS_LEAVE: fixed("Skriv noget, I skal lade være med"),
        Part.CALL: fixed("Skriv en, du kan ringe til"),
    }
)
_NOT_ASKED = fixed("Kommer ikke på papir: ikke spurgt endnu")
_REFUSED = fixed("Kommer ikke på papir: har sagt nej")


def line_note(record: CitizenRecord, line: Line, today: date) -> str:
    """Whose words a line is, where they are not the citizen's own, and whether it waits for a yes."""
    if line.said_by == SaidBy.CITIZEN or not line.record["text"].live:
        return ""
    if line.said_by == SaidBy.TOGETHER:
        return "" if line.member else t("Skrevet sammen")
    writer = first_name(record.author(line.record["text"].live[0]))
    if not line.confirmed:
        return t("Forslag fra {writer}. Venter på {whose} ja.").format(writer=writer, whose=genitive(record.called))
    day = line.confirmed_on
    return t("{whose} ord. {called} har sagt ja{it}.").format(
        whose=genitive(writer), called=record.called, it=f" {day_words(day, today)}" if day else ""
    )


def paper_note(line: Line) -> str:
    """Why somebody to call does not stand on paper; nothing where they do."""
    if line.part != Part.CALL or line.proposed or line.may_print:
        return ""
    known = line.member or line.same_name
    refused = [known.record.text(name) for name in ("on_map", "in_print")] if known else [line.record.text("in_print")]
    return t(_REFUSED) if Consent.NO in refused else t(_NOT_ASKED)
