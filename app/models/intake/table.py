"""The rows of a sheet: its separator, its headings, and every row with the number that the sheet gives it."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import StringIO

from app.models.errors import UserError
from app.models.intake.headings import Column, column_of

_SEPARATORS = ";\t,"
_DECLARED = re.compile(r"\ufeff?\"?sep=(.)\"?[ \t]*(?:\r\n|\r|\n|$)", re.IGNORECASE)
_FORMULA = re.compile(r'="(.*)"', re.DOTALL)
_SEVERAL = frozenset({Column.PHONE})
"""A sheet may have two columns of these (Telefon and Mobil)."""


@dataclass(frozen=True)
class Row:
    """One row: its number as a spreadsheet shows it, and its cells."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Headings:
    """Where each kind of column is (by place), what all are called, and those that nobody here uses."""

    row: int
    names: tuple[str, ...]
    places: Mapping[Column, tuple[int, ...]]

    def name(self, column: Column) -> str:
        """The column's heading as it stands in the sheet."""
        return self.names[self.places[column][0]]

    @property
    def unused(self) -> tuple[str, ...]:
        """The headings of the columns that are not taken in."""
        used = {place for places in self.places.values() for place in places}
        return tuple(name for place, name in enumerate(self.names) if name and place not in used)


def read_rows(text: str) -> tuple[Headings, Iterator[Row]]:
    """The headings, and the rows below them as they are read; empty rows are passed over.

    Raises UserError `sheet-empty`, `sheet-heading-missing`, `sheet-heading-twice`; and `sheet-quote` here or on the
    way through the rows.
    """
    separator, body, above = _separated(text)
    rows = _rows(body, separator, above)
    first = next(rows, None)
    if first is None:
        raise UserError("sheet-empty")
    return _headings(first), rows


def _separated(text: str) -> tuple[str, str, int]:
    """The separator, the text below the line that declares it, and how many rows that line takes."""
    if declared := _DECLARED.match(text):
        return declared[1], text[declared.end() :], 1
    return max(_SEPARATORS, key=lambda separator: _understood(text, separator)), text, 0


def _understood(text: str, separator: str) -> int:
    """How many of the first row's cells are headings, if this is the separator."""
    try:
        first = next(_rows(text, separator, 0), None)
        cells = first.cells if first else ()
    except UserError:
        cells = tuple(text.lstrip().splitlines()[0].split(separator))
    return sum(column_of(cell) is not None for cell in cells)


def _rows(text: str, separator: str, above: int) -> Iterator[Row]:
    reader = csv.reader(StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=separator, strict=True)
    number = above
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as fault:
            raise UserError("sheet-quote", row=number) from fault
        if any(cell.strip() for cell in cells):
            yield Row(number, tuple(_bare(cell) for cell in cells))


def _bare(cell: str) -> str:
    """Without the formula that programs write round a number to keep its zeros: ="0101901234"."""
    said = cell.strip().replace("\r\n", "\n").replace("\r", "\n")
    formula = _FORMULA.fullmatch(said)
    return formula[1] if formula else said


def _headings(first: Row) -> Headings:
    places: dict[Column, tuple[int, ...]] = {}
    for place, name in enumerate(first.cells):
        column = column_of(name)
        if column is None:
            continue
        if column in places and column not in _SEVERAL:
            raise UserError("sheet-heading-twice", row=first.number, first=first.cells[places[column][0]], second=name)
        places[column] = (*places.get(column, ()), place)
    named = Column.NAME in places or {Column.FIRST, Column.LAST} <= set(places)
    missing = [word for word, there in (("Navn", named), ("CPR", Column.CPR in places)) if not there]
    if missing:
        raise UserError("sheet-heading-missing", missing=missing, row=first.number)
    return Headings(first.number, first.cells, places)
