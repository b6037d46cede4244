"""What days, sections of law, records and people are called on these screens."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from app.models.cpr import parse_cpr
from app.models.danish_dates import danish_date
from app.models.errors import UserError
from app.models.tongue import Texts, fixed, t
from app.models.values import HopeKind
from app.store.reading import CaseRow

SECTION_NAMES: Final[Mapping[str, str]] = Texts(
    MappingProxyType(
        {
            "82a": fixed("§ 82 a – hjælp i en gruppe"),
            "82b": fixed("§ 82 b – tidsbegrænset støtte, højst seks måneder"),
            "82c": fixed("§ 82 c – hjælp, når det haster"),
            "82d": fixed("§ 82 d – tidlig hjælp"),
            "83": fixed("§ 83 – hjælp i hjemmet"),
            "85": fixed("§ 85 – bostøtte"),
            "107": fixed("§ 107 – et sted at bo for en tid"),
            "abl105": fixed("Almenboligloven § 105 – egen bolig med hjælp tæt på"),
            "108": fixed("§ 108 – et sted at bo i lang tid"),
        }
    )
)
"""The steps of support in plain words; the keys are values.SECTIONS."""

_KINDS: Final[Mapping[str, str]] = Texts(
    MappingProxyType(
        {
            "citizen": fixed("Om borgeren"),
            "support": fixed("Støtte"),
            "hope": fixed("Håb"),
            HopeKind.HOPE: fixed("Håb"),
            HopeKind.WISH: fixed("Ønske"),
            HopeKind.DREAM: fixed("Drøm"),
            "goal": fixed("Mål"),
            "step": fixed("Skridt"),
            "professional_note": fixed("Faglig note"),
            "resource": fixed("Ressource"),
            "risk": fixed("Til kolleger"),
            "consent": fixed("Samtykke"),
            "wellbeing": fixed("Når det er svært"),
        }
    )
)

_NEAR: Final = Texts(MappingProxyType({-1: fixed("i går"), 0: fixed("i dag"), 1: fixed("i morgen")}))


def kind_name(kind: str) -> str:
    """Where something stands; a hope goes by its own kind (håb, ønske, drøm)."""
    return _KINDS.get(kind, t("Andet"))


def near_day(day: date | None, *, today: date, without: str) -> str:
    """A day as one says it today: "i går", "fredag 27. februar", "12. november 2025"."""
    if day is None:
        return without
    if (day - today).days in _NEAR:
        return _NEAR[(day - today).days]
    same_year = day.year == today.year
    return danish_date(day, weekday=same_year, year=not same_year)


def short_day(day: date, *, today: date) -> str:
    """A day without its weekday, and without the year where it is this one."""
    return danish_date(day, weekday=False, year=day.year != today.year)


def section_sign(section: str) -> str:
    """The section of law without its explanation."""
    return SECTION_NAMES.get(section, "").split(" – ")[0]


def support_line(row: CaseRow, *, today: date) -> str:
    """ "§ 82 b siden 12. januar" and, on a line of its own, "slutter torsdag 9. juli"."""
    if not row.section:
        return t("Ingen støtte skrevet ind endnu")
    line = section_sign(row.section)
    if row.since:
        line += t(" {since} {day}").format(
            since=t("fra") if row.since > today else t("siden"), day=short_day(row.since, today=today)
        )
    if row.until is None:
        return line
    if row.until < today:
        return t("{line}\nsluttede {day}").format(line=line, day=short_day(row.until, today=today))
    same_year = row.until.year == today.year
    return t("{line}\nslutter {day}").format(line=line, day=danish_date(row.until, year=not same_year))


def born_year(row: CaseRow) -> int | None:
    """From the birthday, or else the CPR number."""
    if row.born:
        return row.born.year
    try:
        return parse_cpr(row.cpr).born.year if row.cpr else None
    except UserError:
        return None


def presented(row: CaseRow) -> str:
    """A citizen so that one knows who it is: "Hanne Kristensen, født 1958"."""
    year, name = born_year(row), row.full_name or row.called
    return t("{name}, født {year}").format(name=name, year=year) if year else name


def told_apart(rows: Sequence[CaseRow]) -> dict[bytes, str]:
    """For citizens who are called the same: what tells them apart, the full name or the year of birth."""
    called = Counter(row.called.casefold() for row in rows)
    full = Counter((row.called.casefold(), row.full_name.casefold()) for row in rows)
    return {row.citizen: _mark(row, full) for row in rows if called[row.called.casefold()] > 1}


def _mark(row: CaseRow, full: Mapping[tuple[str, str], int]) -> str:
    year = born_year(row)
    alone = full[(row.called.casefold(), row.full_name.casefold())] == 1
    if row.full_name and (alone or not year):
        return row.full_name
    return t("født {year}").format(year=year) if year else t("uden fødselsår")


@dataclass(frozen=True)
class Marked:
    """A text and the (start, length) pieces of it that were searched for."""

    text: str
    pieces: tuple[tuple[int, int], ...] = ()
