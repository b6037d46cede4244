"""A whole sheet: the people in it, what is wrong with it, and what is worth a remark. Row by row, nothing guessed."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from app.models.errors import UserError
from app.models.intake.cells import is_phone, one_line, person_name, sheet_cpr, sheet_day, sheet_section
from app.models.intake.decoding import decode_sheet
from app.models.intake.headings import Column
from app.models.intake.table import Headings, Row, read_rows

T = TypeVar("T")
_NUMBER = re.compile(r"(?<!\d)\d{5,6}[- ]?\d{4}(?!\d)")
MOST_SIGNS = 1000
"""A cell that is longer is no name, address or number."""


ZERO_GIVEN_BACK = "zero-given-back"
"""The remark that a spreadsheet calls forth in every third row."""


@dataclass(frozen=True)
class Person:
    """What one row says of one citizen; what it does not say is empty."""

    row: int
    full_name: str
    called: str = ""
    cpr: str = ""
    address: str = ""
    phone: str = ""
    section: str = ""
    start: date | None = None


@dataclass(frozen=True)
class Problem:
    """Why nothing of the sheet can be taken in: where, what stands there (never of a CPR number), and the reason."""

    row: int
    column: str
    fault: UserError
    text: str = ""


@dataclass(frozen=True)
class Remark:
    """Something that was understood in its own way, or left out; nothing stands in the way."""

    code: str
    row: int
    column: str
    text: str = ""


@dataclass(frozen=True)
class Sheet:
    """Everything that was read. With problems there is nothing to take in."""

    people: tuple[Person, ...]
    problems: tuple[Problem, ...]
    remarks: tuple[Remark, ...]
    unused: tuple[str, ...]


def read_sheet(content: bytes, *, today: date) -> Sheet:
    """Read the bytes of a CSV file.

    Raises UserError `sheet-…` where they are no such sheet; what is wrong in a row is a Problem.
    """
    headings, rows = read_rows(decode_sheet(content))
    reading = _Reading(headings, today)
    try:
        for row in rows:
            reading.read(row)
    except UserError as fault:
        reading.problems.append(Problem(int(str(fault.details["row"])), "", fault))
    if not reading.people and not reading.problems:
        raise UserError("sheet-empty")
    return Sheet(tuple(reading.people), tuple(reading.problems), tuple(reading.remarks), headings.unused)


@dataclass
class _Reading:
    """A sheet while it is read."""

    headings: Headings
    today: date
    people: list[Person] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)

    def read(self, row: Row) -> None:
        """Take one row in, or say what is wrong with it, all at once."""
        expected = len(self.headings.names)
        if len(row.cells) < expected:
            self._refuse(row, None, UserError("row-short", found=len(row.cells), expected=expected))
        elif any(row.cells[expected:]):
            self._refuse(row, None, UserError("row-long", found=len(row.cells), expected=expected))
        else:
            self._read_cells(row)

    def _read_cells(self, row: Row) -> None:
        before = len(self.problems)
        for place, cell in enumerate(row.cells):
            if len(cell) > MOST_SIGNS:
                self._refuse(row, None, UserError("cell-long", column=self.headings.names[place], most=MOST_SIGNS))
        called = one_line(self._cell(row, Column.CALLED))
        person = Person(
            row.number, self._name(row, called), called, self._cpr(row), self._address(row), self._phone(row),
            *self._support(row),
        )  # fmt: skip
        if len(self.problems) == before:
            self.people.append(person)

    def _cell(self, row: Row, column: Column) -> str:
        return ", ".join(self._cells(row, column))

    def _cells(self, row: Row, column: Column) -> Iterator[str]:
        return (row.cells[place] for place in self.headings.places.get(column, ()) if row.cells[place])

    def _refuse(self, row: Row, column: Column | None, fault: UserError) -> None:
        named = self.headings.name(column) if column else ""
        text = _shown(self._cell(row, column)) if column and column != Column.CPR else ""
        self.problems.append(Problem(row.number, named, fault, text))

    def _remark(self, code: str, row: Row, column: Column) -> None:
        text = _shown(self._cell(row, column)) if column != Column.CPR else ""
        self.remarks.append(Remark(code, row.number, self.headings.name(column), text))

    def _try(self, row: Row, column: Column, read: Callable[[str], T]) -> T | None:
        try:
            return read(self._cell(row, column))
        except UserError as fault:
            self._refuse(row, column, fault)
            return None

    def _name(self, row: Row, called: str) -> str:
        parts = [one_line(self._cell(row, part)) for part in (Column.FIRST, Column.MIDDLE, Column.LAST)]
        name = person_name(self._cell(row, Column.NAME)) or " ".join(filter(None, parts))
        if not any(char.isalpha() for char in name or called):
            self._refuse(
                row, Column.NAME if Column.NAME in self.headings.places else Column.FIRST, UserError("row-name")
            )
        return name

    def _cpr(self, row: Row) -> str:
        digits, given_back = self._try(row, Column.CPR, sheet_cpr) or ("", False)
        if not digits:
            return ""
        if first := self.numbers.get(digits):
            self._refuse(row, Column.CPR, UserError("cpr-twice", first=first))
        self.numbers.setdefault(digits, row.number)
        if given_back:
            self._remark("zero-given-back", row, Column.CPR)
        return digits

    def _address(self, row: Row) -> str:
        street = "\n".join(filter(None, map(one_line, self._cell(row, Column.STREET).split("\n"))))
        house, floor, door, post, town = (
            one_line(self._cell(row, part))
            for part in (Column.HOUSE, Column.FLOOR, Column.DOOR, Column.ZIP, Column.TOWN)
        )
        inside = f"{floor}." if floor.isdigit() else floor
        first = ", ".join(filter(None, (f"{street} {house}".strip(), f"{inside} {door}".strip())))
        return ", ".join(filter(None, (first, f"{post} {town}".strip())))

    def _phone(self, row: Row) -> str:
        said = one_line(self._cell(row, Column.PHONE))
        if said and not is_phone(said):
            self._remark("phone-odd", row, Column.PHONE)
        return said

    def _support(self, row: Row) -> tuple[str, date | None]:
        section = sheet_section(self._cell(row, Column.SECTION))
        start = self._try(row, Column.START, lambda text: sheet_day(text, today=self.today))
        if section is None:
            self._remark("section-unknown", row, Column.SECTION)
        if start and not section:
            self._remark("start-alone", row, Column.START)
        return (section, start) if section else ("", None)


def _shown(text: str) -> str:
    """A cell as it may be told of: short, and nothing where a CPR number may have come into the wrong column."""
    return "" if _NUMBER.search(text) else one_line(text)[:60]
