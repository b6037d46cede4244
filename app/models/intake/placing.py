"""The people of a sheet held against those who are here: who is new, who is known, and who must be asked about."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.models.errors import UserError
from app.models.intake.sheet import Person, Problem, Remark, Sheet
from app.models.record import CitizenRecord


class Standing(StrEnum):
    """What a row of the sheet is here."""

    ASK = "ask"
    KNOWN = "known"
    NEW = "new"


TEXTS = ("full_name", "cpr", "address", "phone")
SUPPORT = "support"
"""The section of law and its start, which belong together."""


@dataclass(frozen=True)
class Comparison:
    """What a row would bring to a citizen who is here: the empty fields that it fills, and those it says otherwise."""

    fills: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Placed:
    """One row with its standing: the citizen of the number, or those that it may be."""

    person: Person
    standing: Standing
    citizen: CitizenRecord | None = None
    candidates: tuple[CitizenRecord, ...] = ()
    comparison: Comparison = Comparison()


@dataclass(frozen=True)
class Intake:
    """A sheet that is ready to be looked at. With problems, nothing of it can be taken in."""

    rows: tuple[Placed, ...]
    problems: tuple[Problem, ...]
    remarks: tuple[Remark, ...]
    unused: tuple[str, ...]

    def of(self, standing: Standing) -> tuple[Placed, ...]:
        """The rows with this standing."""
        return tuple(row for row in self.rows if row.standing == standing)


def place(sheet: Sheet, here: Iterable[CitizenRecord]) -> Intake:
    """Hold every row against the citizens who are here: by the CPR number first, then by the name."""
    citizens = tuple(here)
    numbers = _by_number(citizens)
    double = [person for person in sheet.people if len(numbers.get(person.cpr, ())) > 1]
    problems = [*sheet.problems, *(Problem(each.row, "CPR", UserError("cpr-two-here")) for each in double)]
    taken = {found[0].id for person in sheet.people if (found := numbers.get(person.cpr))}
    names = _by_name([citizen for citizen in citizens if citizen.id not in taken])
    rows = tuple(_placed(person, numbers.get(person.cpr, ()), names) for person in sheet.people)
    return Intake(rows, tuple(sorted(problems, key=lambda problem: problem.row)), sheet.remarks, sheet.unused)


def _by_number(citizens: Sequence[CitizenRecord]) -> dict[str, list[CitizenRecord]]:
    found: dict[str, list[CitizenRecord]] = {}
    for citizen in citizens:
        for number in {str(held.data) for held in citizen.citizen["cpr"].distinct if held.data}:
            found.setdefault(number, []).append(citizen)
    return found


def _by_name(citizens: Sequence[CitizenRecord]) -> dict[str, list[CitizenRecord]]:
    """By the full name; those who have none, by the name they are called."""
    found: dict[str, list[CitizenRecord]] = {}
    for citizen in citizens:
        found.setdefault(_same(citizen.citizen.text("full_name") or citizen.called), []).append(citizen)
    return found


def _placed(person: Person, numbered: Sequence[CitizenRecord], names: dict[str, list[CitizenRecord]]) -> Placed:
    if numbered:
        return Placed(person, Standing.KNOWN, numbered[0], (), compare(person, numbered[0]))
    whole = names.get(_same(person.full_name), [])
    short = {_same(name) for name in (person.called, person.full_name.split(" ")[0])} - {"", _same(person.full_name)}
    called = [
        citizen
        for name in sorted(short)
        for citizen in names.get(name, ())
        if not citizen.citizen.text("full_name") and not (person.cpr and citizen.citizen.text("cpr"))
    ]
    candidates = (*whole, *called)
    return Placed(person, Standing.ASK if candidates else Standing.NEW, None, candidates)


def compare(person: Person, record: CitizenRecord) -> Comparison:
    """What the row would bring to this citizen; of TEXTS and SUPPORT."""
    fills: list[str] = []
    differs: list[str] = []
    for name in TEXTS:
        there, view = str(getattr(person, name)), record.citizen[name]
        if there and not any(_alike(name, str(held.data or ""), there) for held in view.distinct):
            (differs if view.text else fills).append(name)
    if person.section and not _covers(person, record):
        here = record.support
        empty = here is None or (here.section == person.section and here.start is None)
        (fills if empty else differs).append(SUPPORT)
    return Comparison(tuple(fills), tuple(differs))


def _covers(person: Person, record: CitizenRecord) -> bool:
    support = record.support
    return support is not None and support.section == person.section and person.start in (None, support.start)


def _same(name: str) -> str:
    return " ".join(name.casefold().split())


def _alike(field: str, here: str, there: str) -> bool:
    """Whether two spellings say the same."""
    if field == "phone":
        return _digits(here) == _digits(there) if _digits(here) and _digits(there) else _same(here) == _same(there)
    return _same(here.replace(",", " ")) == _same(there.replace(",", " "))


def _digits(text: str) -> str:
    return (
        "".join(char for char in text if char.isdigit()).removeprefix("0045").removeprefix("45" if "+" in text else "")
    )
