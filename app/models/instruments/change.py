"""What differs between two readings of one instrument, and whether that is more than noise."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.models.instruments.answers import check_answers
from app.models.instruments.scoring import score
from app.models.instruments.shape import Answering, Instrument


class Verdict(StrEnum):
    """What may honestly be said: nothing to compare, the same, noise, more than noise, nobody knows."""

    NOTHING = "nothing"
    SAME = "same"
    WITHIN = "within"
    BEYOND = "beyond"
    UNKNOWN = "unknown"


class Direction(StrEnum):
    """Which way the number went; whether that is good is for the citizen to say."""

    UP = "up"
    DOWN = "down"
    NONE = "none"


@dataclass(frozen=True)
class Change:
    """Two numbers and a verdict; `item` is the area of a star, empty for a whole score."""

    earlier: float | None
    later: float | None
    verdict: Verdict
    item: str = ""

    @property
    def difference(self) -> float | None:
        """Later less earlier; None where a number is lacking."""
        return None if self.earlier is None or self.later is None else self.later - self.earlier

    @property
    def direction(self) -> Direction:
        """Up, down, or neither."""
        if not self.difference:
            return Direction.NONE
        return Direction.UP if self.difference > 0 else Direction.DOWN


def change(instrument: Instrument, earlier: Mapping[str, Any], later: Mapping[str, Any]) -> Change:
    """The change of the score between two readings of the same version. Raises as `check_answers` does."""
    return compare(instrument, score(instrument, earlier).value, score(instrument, later).value)


def changes_by_item(instrument: Instrument, earlier: Mapping[str, Any], later: Mapping[str, Any]) -> tuple[Change, ...]:
    """For every number item (a star's areas) its own change. Raises as `check_answers` does.

    The areas of a star are never added up, and one point is noise: workers who rate the same person do not agree
    well enough (Killaspy et al. 2012, British Journal of Psychiatry 201, 65–70).
    """
    before, after = check_answers(instrument, earlier), check_answers(instrument, later)
    numbers = [item.id for item in instrument.items if item.answering is Answering.NUMBER]
    return tuple(compare(instrument, _number(before.get(key)), _number(after.get(key)), key) for key in numbers)


def compare(instrument: Instrument, earlier: float | None, later: float | None, item: str = "") -> Change:
    """The verdict over two numbers of an instrument: two scores, or two points of the same area."""
    return Change(earlier, later, _verdict(instrument, earlier, later), item)


def _verdict(instrument: Instrument, earlier: float | None, later: float | None) -> Verdict:
    if earlier is None or later is None:
        return Verdict.NOTHING
    if earlier == later:
        return Verdict.SAME
    if instrument.change is None:
        return Verdict.UNKNOWN
    return Verdict.BEYOND if abs(later - earlier) >= instrument.change.least else Verdict.WITHIN


def _number(answer: object) -> float | None:
    return float(answer) if isinstance(answer, int) else None
