"""Hvor jeg er nu: which star stands in the plan, beside which earlier one, and what has changed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.models.change import SaidBy
from app.models.instruments.change import Verdict
from app.models.instruments.shape import Instrument, Shape
from app.models.reading import Reading
from app.models.star_history import star_changes
from app.models.star_shape import Star, StarLine, star_of

A_YEAR = timedelta(days=366)
_VOICES = (SaidBy.CITIZEN, SaidBy.TOGETHER, SaidBy.WORKER, SaidBy.OTHER)


@dataclass(frozen=True)
class PlanArea:
    """One area of the star: its number now and before, and what may be said of the difference."""

    name: str
    now: int | None = None
    before: int | None = None
    verdict: Verdict = Verdict.NOTHING


@dataclass(frozen=True)
class PlanStar:
    """A star as it is printed; `who` is the worker's name where the numbers are a worker's."""

    name: str
    low: int
    high: int
    day: date
    said_by: SaidBy
    areas: tuple[PlanArea, ...]
    who: str = ""
    before: date | None = None

    @property
    def shape(self) -> Star:
        """What it is drawn by."""
        return Star(tuple(map(str, range(len(self.areas)))), tuple(a.name for a in self.areas), self.low, self.high)

    @property
    def lines(self) -> tuple[StarLine, ...]:
        """Now, and the earlier one behind it."""
        now = StarLine(tuple(area.now for area in self.areas), self.said_by)
        before = StarLine(tuple(area.before for area in self.areas), self.said_by, earlier=True)
        return (now, before) if self.before else (now,)


def plan_star(
    readings: Iterable[Reading],
    instrument_of: Callable[[Reading], Instrument | None],
    name_of: Callable[[Reading], str],
) -> PlanStar | None:
    """The citizen's own latest star; one that was given together, or by a worker, only where there is none.

    Beside it the first one of the year before it, or the last one before that, of the same star and the same voice.
    `readings` come the earliest first; `name_of` tells who wrote one down.
    """
    stars = [each for each in readings if _has_numbers(each, instrument_of(each))]
    latest = next((mine[-1] for voice in _VOICES if (mine := [each for each in stars if each.said_by == voice])), None)
    instrument = instrument_of(latest) if latest else None
    if latest is None or instrument is None:
        return None
    same = [each for each in stars if (each.instrument, each.said_by) == (latest.instrument, latest.said_by)]
    before = _earlier(latest, same)
    changes = star_changes(instrument, before.answers if before else {}, latest.answers)
    areas = (
        PlanArea(item.text, _whole(change.later), _whole(change.earlier), change.verdict)
        for item, change in zip(instrument.items, changes, strict=True)
    )
    star, said_by = star_of(instrument), SaidBy(latest.said_by)
    who = name_of(latest) if said_by is SaidBy.WORKER else ""
    day = before.day if before else None
    return PlanStar(instrument.short, star.low, star.high, latest.day, said_by, tuple(areas), who, day)


def _has_numbers(reading: Reading, instrument: Instrument | None) -> bool:
    if instrument is None or instrument.shape is not Shape.STAR:
        return False
    return any(value is not None for value in star_of(instrument).values(reading.answers))


def _earlier(latest: Reading, readings: Sequence[Reading]) -> Reading | None:
    """Of several on the chosen day the last."""
    before = [each for each in readings if each.day < latest.day]
    within = [each for each in before if each.day >= latest.day - A_YEAR]
    day = within[0].day if within else before[-1].day if before else None
    return next((each for each in reversed(before) if each.day == day), None)


def _whole(number: float | None) -> int | None:
    return None if number is None else int(number)
