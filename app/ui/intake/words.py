"""What the screen says of rows, answers and counts."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from app.commands.intake import Answer, Answers, settled
from app.models.cpr import parse_cpr
from app.models.danish_dates import danish_date
from app.models.errors import UserError
from app.models.intake.placing import SUPPORT, Intake, Placed, Standing
from app.models.intake.sheet import ZERO_GIVEN_BACK
from app.models.record import CitizenRecord
from app.models.tongue import Texts, fixed, spoken, t
from app.ui.citizens.naming import section_sign

FIELDS: Final = Texts(
    {
        "full_name": fixed("navn"),
        "cpr": fixed("CPR-nummer"),
        "address": "adresse",
        "phone": fixed("telefon"),
        SUPPORT: fixed("støtte"),
    }
)
HEADINGS: Final = Texts(
    {
        Standing.ASK: fixed("Svar på, hvem det er"),
        Standing.KNOWN: fixed("Er her i forvejen"),
        Standing.NEW: fixed("Nye borgere"),
    }
)


def counted(number: int, one: str, more: str) -> str:
    """ "1 borger", "5.000 borgere"."""
    count = f"{number:,}" if spoken() == "en" else f"{number:,}".replace(",", ".")
    return f"{count} {one if number == 1 else more}"


def listed(words: Sequence[str]) -> str:
    """ "navn, adresse og telefon"."""
    return t(" og ").join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def unanswered(intake: Intake, answers: Answers) -> tuple[Placed, ...]:
    """The rows that somebody must still say who are."""
    return tuple(row for row in intake.of(Standing.ASK) if row.person.row not in answers)


def to_write(intake: Intake, answers: Answers) -> tuple[int, int]:
    """How many citizens are begun, and how many who are here get something from the sheet."""
    rows = [settled(row, answers.get(row.person.row)) for row in intake.rows]
    changed = [row for row in rows if row.standing == Standing.KNOWN and brings(row, answers.get(row.person.row))]
    return sum(row.standing == Standing.NEW for row in rows), len(changed)


def brings(row: Placed, answer: Answer | None) -> bool:
    """Whether a known citizen gets anything."""
    return bool(row.comparison.fills) or bool(answer and answer.takes & set(row.comparison.differs))


def summary(intake: Intake) -> str:
    """ "40 i filen: 35 nye · 4 er her i forvejen · 1 skal du svare på"."""
    ask, known, new = (len(intake.of(each)) for each in (Standing.ASK, Standing.KNOWN, Standing.NEW))
    parts = [counted(new, t("ny"), t("nye"))] if new else []
    parts += (
        [t("{count} her i forvejen").format(count=counted(known, t("er", "én"), t("er", "flere")))] if known else []
    )
    parts += [t("{count} du svare på").format(count=counted(ask, t("skal", "én"), t("skal", "flere")))] if ask else []
    return t("{count} i filen: {list}").format(
        count=counted(len(intake.rows), t("borger"), t("borgere")), list=" · ".join(parts)
    )


def beside(intake: Intake) -> str:
    """What else there is to say of the sheet, on one line."""
    zeros = sum(each.code == ZERO_GIVEN_BACK for each in intake.remarks)
    parts = [t("Kommer ikke med: {listed}").format(listed=listed(intake.unused))] if intake.unused else []
    parts += (
        [t("{count} har fået nullet foran igen").format(count=counted(zeros, t("CPR-nummer"), t("CPR-numre")))]
        if zeros
        else []
    )
    return " · ".join(parts)


def happens(row: Placed, answer: Answer | None) -> str:
    """What becomes of one row."""
    if row.standing == Standing.ASK and answer is None:
        return t("Er det en, der er her?")
    made = settled(row, answer)
    if made.standing == Standing.NEW:
        return t("Begyndes som ny")
    takes = answer.takes if answer else frozenset()
    gets = [FIELDS[name] for name in (*made.comparison.fills, *made.comparison.differs)
            if name in made.comparison.fills or name in takes]  # fmt: skip
    stays = [FIELDS[name] for name in made.comparison.differs if name not in takes]
    said = [t("Får {listed} fra filen").format(listed=listed(gets))] if gets else []
    said += [t("Beholder {listed}").format(listed=listed(stays))] if stays else []
    return ". ".join(said) or t("Intet nyt i filen")


def support_words(section: str, start: date | None) -> str:
    """ "§ 85 fra 1. marts 2026"."""
    if not section:
        return ""
    return (
        t("{section_sign} fra {day}").format(section_sign=section_sign(section), day=danish_date(start, weekday=False))
        if start
        else section_sign(section)
    )


def here_words(record: CitizenRecord, field: str) -> str:
    """What the record says in a field."""
    if field == SUPPORT:
        return support_words(record.support.section, record.support.start) if record.support else ""
    said = record.citizen.text(field)
    return _masked(said) if field == "cpr" else said


def there_words(row: Placed, field: str) -> str:
    """What the sheet says in a field."""
    if field == SUPPORT:
        return support_words(row.person.section, row.person.start)
    said = str(getattr(row.person, field))
    return _masked(said) if field == "cpr" else said


def who(record: CitizenRecord) -> str:
    """A citizen so that one knows who it is."""
    name = record.citizen.text("full_name") or record.called
    born = record.citizen.text("born")[:4] or _born(record.citizen.text("cpr"))
    return t("{name}, født {born}").format(name=name, born=born) if born else name


def _born(cpr: str) -> str:
    try:
        return str(parse_cpr(cpr).born.year) if cpr else ""
    except UserError:
        return ""


def _masked(cpr: str) -> str:
    try:
        return parse_cpr(cpr).masked if cpr else ""
    except UserError:
        return ""
