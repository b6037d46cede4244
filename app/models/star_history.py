"""A star over time: the readings of one day belong together, and each person's earlier ones stand behind."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.models.instruments.change import Change, Verdict, compare
from app.models.instruments.shape import Instrument
from app.models.reading import Reading


@dataclass(frozen=True)
class Occasion:
    """What was answered on one day, in the order it was begun."""

    day: date
    readings: tuple[Reading, ...] = ()

    def of(self, said_by: str) -> Reading | None:
        """That person's star of the day; the last one where there are several."""
        return next((reading for reading in reversed(self.readings) if reading.said_by == said_by), None)

    @property
    def focus(self) -> frozenset[str]:
        """The areas that were chosen to work on."""
        return frozenset(item for reading in self.readings for item in reading.focus)


def occasions(readings: Iterable[Reading]) -> tuple[Occasion, ...]:
    """The readings day by day, the earliest first."""
    by_day: dict[date, list[Reading]] = {}
    for reading in readings:
        by_day.setdefault(reading.day, []).append(reading)
    return tuple(Occasion(day, tuple(by_day[day])) for day in sorted(by_day))


def number_of(reading: Reading, item: str) -> int | None:
    """The number that an area was given."""
    return _number(reading.answers.get(item))


def _number(answer: object) -> int | None:
    return answer if isinstance(answer, int) and not isinstance(answer, bool) else None


def earlier_numbers(readings: Iterable[Reading], item: str, said_by: str, before: date) -> tuple[tuple[date, int], ...]:
    """What the same person gave an area before a day, the latest first."""
    told = ((each.day, number_of(each, item)) for each in readings if each.said_by == said_by and each.day < before)
    return tuple(sorted(((day, value) for day, value in told if value is not None), reverse=True))


def star_change(instrument: Instrument, earlier: float | None, later: float | None, item: str) -> Change:
    """The change of one area. A single point is never more than noise, whatever an instrument's file says."""
    change = compare(instrument, earlier, later, item)
    one = change.difference is not None and abs(change.difference) == 1
    return replace(change, verdict=Verdict.WITHIN) if one else change


def star_changes(instrument: Instrument, earlier: Mapping[str, Any], later: Mapping[str, Any]) -> tuple[Change, ...]:
    """Area by area. What is no number of the area is no number: other people's data may hold anything."""
    changes = []
    for item in instrument.items:
        before, after = _number(earlier.get(item.id)), _number(later.get(item.id))
        first, second = (value if value in item.values else None for value in (before, after))
        changes.append(star_change(instrument, first, second, item.id))
    return tuple(changes)
