"""Untangling the map (red ud): names come clear of each other, and nobody leaves their sector or ring."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.models.map_places import Place, held_in, point
from app.models.sectors import Sector

_ROUNDS = 90
_SLACK = 0.5


@dataclass(frozen=True)
class Footprint:
    """Where somebody stands, and the room that dot and name below it take, as shares of the map's radius."""

    key: bytes
    place: Place
    width: float
    above: float
    below: float


@dataclass
class _Stand:
    """A footprint on its way; `x`, `y` are the dot."""

    of: Footprint
    x: float
    y: float
    place: Place


def untangle(sectors: Sequence[Sector], people: Sequence[Footprint], *, middle: float = 0.0) -> dict[bytes, Place]:
    """New places for those who stood in each other's way; everybody else stays where they are.

    Each pair moves apart as little as it takes, a few times over; where there is no room for all names the map is
    at least more even. `middle` is the radius of the citizen's own dot, which nobody's name covers.
    """
    stands = [_Stand(each, *point(sectors, each.place), each.place) for each in people]
    for _ in range(_ROUNDS):
        pushed = _push(stands, middle)
        if not pushed:
            break
        for stand in pushed:
            stand.place = held_in(sectors, stand.place, stand.x, stand.y)
            stand.x, stand.y = point(sectors, stand.place)
    return {stand.of.key: stand.place for stand in stands if stand.place != stand.of.place}


def overlaps(sectors: Sequence[Sector], people: Sequence[Footprint]) -> int:
    """How many pairs stand in each other's way."""
    stands = [_Stand(each, *point(sectors, each.place), each.place) for each in people]
    return sum(1 for _ in _pairs(stands))


def _push(stands: list[_Stand], middle: float) -> list[_Stand]:
    """One round: those who were pushed."""
    pushed: dict[int, _Stand] = {}
    for one, other, across, down in list(_pairs(stands)):
        if across < down:
            step = across * _SLACK + 0.0005
            way = -1 if (one.x, one.of.key) < (other.x, other.of.key) else 1
            one.x, other.x = one.x + way * step, other.x - way * step
        else:
            step = down * _SLACK + 0.0005
            way = -1 if (one.y, one.of.key) < (other.y, other.of.key) else 1
            one.y, other.y = one.y + way * step, other.y - way * step
        pushed[id(one)], pushed[id(other)] = one, other
    for stand in stands:
        if middle and _over_middle(stand, middle):
            stand.y += -0.01 if stand.y < 0 else 0.01
            pushed[id(stand)] = stand
    return list(pushed.values())


def _over_middle(stand: _Stand, middle: float) -> bool:
    wide = stand.of.width / 2 + middle
    return abs(stand.x) < wide and stand.y - stand.of.above < middle and stand.y + stand.of.below > -middle


def _pairs(stands: Sequence[_Stand]) -> Iterator[tuple[_Stand, _Stand, float, float]]:
    """Those in each other's way, with how much across and down; a sweep down the map keeps it quick."""
    waiting: list[_Stand] = []
    for stand in sorted(stands, key=lambda each: (each.y - each.of.above, each.of.key)):
        top = stand.y - stand.of.above
        waiting = [each for each in waiting if each.y + each.of.below > top]
        for each in waiting:
            across = (each.of.width + stand.of.width) / 2 - abs(each.x - stand.x)
            if across > 0:
                down = min(each.y + each.of.below, stand.y + stand.of.below) - top
                yield each, stand, across, down
        waiting.append(stand)
