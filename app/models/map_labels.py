"""Where the names stand on the network map: beside their dot, dodging each other and every dot.

A name that finds no room is left out, and is seen when one zooms in, points or chooses. Lengths are in pixels.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_CELL = 64.0
_GAP = 2.0


@dataclass(frozen=True)
class Box:
    """A rectangle; y points down."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether the two share any area."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


@dataclass(frozen=True)
class Named:
    """A dot and how large its name is. Those of the lowest `rank` find room first."""

    key: bytes
    x: float
    y: float
    radius: float
    width: float
    height: float
    rank: int = 0

    @property
    def dot(self) -> Box:
        """The room that the dot takes."""
        return Box(self.x - self.radius, self.y - self.radius, self.x + self.radius, self.y + self.radius)


def place_names(dots: Sequence[Named], taken: Iterable[Box] = ()) -> dict[bytes, Box]:
    """Where each name stands; a key is missing where there is no room. `taken` is where no name may stand."""
    grid = _Grid()
    for box in taken:
        grid.add(_sides(box))
    own = {each.key: _sides(each.dot) for each in dots}
    for sides in own.values():
        grid.add(sides)
    found: dict[bytes, Box] = {}
    for each in sorted(dots, key=lambda named: named.rank):
        free = next((sides for sides in _choices(each) if not grid.hit(sides, own[each.key])), None)
        if free is not None:
            grid.add(free)
            found[each.key] = Box(*free)
    return found


def under(each: Named) -> Box:
    """Where a name stands when nothing is in its way."""
    return Box(*next(_choices(each)))


_Sides = tuple[float, float, float, float]


def _sides(box: Box) -> _Sides:
    return box.left, box.top, box.right, box.bottom


def _choices(each: Named) -> Iterator[_Sides]:
    """Below first, then above, to the sides, and aslant."""
    x, y, wide, high = each.x, each.y, each.width, each.height
    near, aside = each.radius + _GAP, each.radius * 0.75
    for left, top in (
        (x - wide / 2, y + near),
        (x - wide / 2, y - near - high),
        (x + near + 2, y - high / 2),
        (x - near - 2 - wide, y - high / 2),
        (x + aside, y + aside),
        (x - aside - wide, y + aside),
        (x + aside, y - aside - high),
        (x - aside - wide, y - aside - high),
        (x - wide / 4, y + near),
        (x - wide * 3 / 4, y + near),
        (x - wide / 4, y - near - high),
        (x - wide * 3 / 4, y - near - high),
    ):
        yield left, top, left + wide, top + high


class _Grid:
    """The boxes that are taken, by the squares that they touch. Plain numbers: this is asked very often."""

    def __init__(self) -> None:
        self._squares: defaultdict[tuple[int, int], list[_Sides]] = defaultdict(list)

    def add(self, box: _Sides) -> None:
        left, top, right, bottom = _reach(box)
        for across in range(left, right + 1):
            for down in range(top, bottom + 1):
                self._squares[across, down].append(box)

    def hit(self, box: _Sides, own: _Sides) -> bool:
        """Whether anything but the name's own dot is in the way."""
        first, highest, last, lowest = _reach(box)
        left, top, right, bottom = box
        for across in range(first, last + 1):
            for down in range(highest, lowest + 1):
                for other in self._squares.get((across, down), ()):
                    if left < other[2] and other[0] < right and top < other[3] and other[1] < bottom and other != own:
                        return True
        return False


def _reach(box: _Sides) -> tuple[int, int, int, int]:
    """The first and the last square, across and down."""
    left, top, right, bottom = box
    return int(left // _CELL), int(top // _CELL), int(right // _CELL), int(bottom // _CELL)
