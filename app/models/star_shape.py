"""The star as geometry: where areas, rings, points and their marks lie; drawn by the screen and by the paper alike.

The middle is (0, 0), the outermost ring has radius 1, y grows downwards. The first area is straight up, the others
follow with the clock.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import cos, hypot, pi, sin
from typing import Any

from app.models.change import SaidBy
from app.models.instruments.shape import Instrument

Point = tuple[float, float]
Values = tuple[int | None, ...]


class Mark(StrEnum):
    """What a point looks like; it says whose point it is, also without colours."""

    DISC = "disc"
    SQUARE = "square"
    DIAMOND = "diamond"
    RING = "ring"


MARKS: Mapping[str, Mark] = {
    SaidBy.CITIZEN: Mark.DISC,
    SaidBy.WORKER: Mark.SQUARE,
    SaidBy.TOGETHER: Mark.DIAMOND,
}
REACH: Mapping[Mark, float] = {Mark.DISC: 3.6, Mark.SQUARE: 6.75, Mark.DIAMOND: 13.0, Mark.RING: 4.5}
"""Half the width of a mark where a line of "now" is 2.5 wide; marks on the same spot sit inside each other."""

LINE, THIN = 2.5, 1.25
"""How wide the line of a reading is when it is looked at, and when it is an earlier one."""


@dataclass(frozen=True)
class Star:
    """The areas of a star (ids and names) and the ends of their numbers."""

    areas: tuple[str, ...]
    names: tuple[str, ...]
    low: int
    high: int

    def spoke(self, place: int) -> Point:
        """Where the area's arm ends."""
        turn = 2 * pi * place / len(self.areas)
        return sin(turn), -cos(turn)

    def spot(self, place: int, value: float) -> Point:
        """Where a number lies on its arm; the middle is one below the lowest."""
        x, y = self.spoke(place)
        share = self.share(value)
        return x * share, y * share

    def share(self, value: float) -> float:
        """How far out a number lies, 0–1."""
        return (value - self.low + 1) / (self.high - self.low + 1)

    @property
    def rings(self) -> tuple[int, ...]:
        """The numbers that have a ring: every second one, counted from the outermost."""
        return tuple(range(self.high, self.low - 1, -2))[::-1]

    def ring(self, value: int) -> tuple[Point, ...]:
        """The corners of a number's ring."""
        return tuple(self.spot(place, value) for place in range(len(self.areas)))

    def values(self, answers: Mapping[str, Any]) -> Values:
        """The answers as points, area by area; what is no number of this star is no point."""
        return tuple(self._value(answers.get(area)) for area in self.areas)

    def _value(self, answer: Any) -> int | None:
        right = isinstance(answer, int) and not isinstance(answer, bool) and self.low <= answer <= self.high
        return answer if right else None

    def pieces(self, values: Values) -> tuple[tuple[Point, ...], ...]:
        """The lines between neighbouring points: one closed line (the first point is the last again) when all are
        there, else one for each stretch of at least two neighbours."""
        spots = [None if value is None else self.spot(place, value) for place, value in enumerate(values)]
        if None not in spots:
            whole = tuple(spot for spot in spots if spot is not None)
            return ((*whole, whole[0]),)
        gap = spots.index(None)
        return _stretches(spots[gap:] + spots[:gap])

    def place_at(self, point: Point) -> int:
        """The area whose arm points most nearly towards a point."""
        x, y = point
        return max(range(len(self.areas)), key=lambda place: self.spoke(place)[0] * x + self.spoke(place)[1] * y)

    def value_at(self, place: int, point: Point) -> int:
        """The number of an area that lies nearest to a point."""
        x, y = self.spoke(place)
        out = x * point[0] + y * point[1]
        return min(self.high, max(self.low, self.low - 1 + round(out * (self.high - self.low + 1))))

    def near_arm(self, point: Point) -> bool:
        """Whether a point may be meant for an arm: not in the very middle, where all arms meet, nor far outside."""
        return self.share(self.low) / 2 <= hypot(*point) <= 1.1


def _stretches(spots: Sequence[Point | None]) -> tuple[tuple[Point, ...], ...]:
    found: list[list[Point]] = [[]]
    for spot in spots:
        if spot is None:
            found.append([])
        else:
            found[-1].append(spot)
    return tuple(tuple(stretch) for stretch in found if len(stretch) > 1)


@dataclass(frozen=True)
class StarLine:
    """One reading as it is drawn: its points, whose they are, and whether it is an earlier one (a thin line)."""

    values: Values
    said_by: str
    earlier: bool = False

    @property
    def mark(self) -> Mark:
        """What its points look like."""
        return MARKS.get(self.said_by, Mark.RING)


def star_of(instrument: Instrument) -> Star:
    """The shape of an instrument whose `shape` is a star."""
    items = instrument.items
    return Star(tuple(i.id for i in items), tuple(i.text for i in items), items[0].low, items[0].high)


def drawing_order(lines: Iterable[StarLine]) -> tuple[StarLine, ...]:
    """Earlier readings first; then the widest mark first, so that marks on the same spot sit inside each other."""
    return tuple(sorted(lines, key=lambda line: (not line.earlier, -REACH[line.mark])))


def mark_corners(mark: Mark, at: Point, reach: float) -> tuple[Point, ...]:
    """The corners of a square or a diamond; none of what is round."""
    x, y = at
    if mark is Mark.SQUARE:
        return (x - reach, y - reach), (x + reach, y - reach), (x + reach, y + reach), (x - reach, y + reach)
    if mark is Mark.DIAMOND:
        return (x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)
    return ()
