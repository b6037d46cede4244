"""Where everybody stands on the network map: sectors, rings and spots as points in a disc of radius 1.

The citizen is in the middle (0, 0); y points down. The first sector is centred at the top and the others follow
clockwise. A spot is [along, across], each 0–1000, inside the sector's arc and the ring's width, so that whoever stands
"near, friends" still does when sectors are renamed or the map is drawn larger.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import atan2, cos, hypot, pi, sin, tau

from app.models.network import SPOT_STEPS, Member
from app.models.sectors import Sector
from app.models.values import Ring

RING_EDGES = {Ring.NEAR: (0.16, 0.41), Ring.MIDDLE: (0.41, 0.71), Ring.FAR: (0.71, 1.0)}
"""Inner and outer radius of each ring."""

_ARC_MARGIN = 0.07
"""The share of a sector's arc kept free at each side, so that nobody stands on a line between two."""
_RING_MARGIN = 0.16
_ALONG, _ACROSS = 13, 5
_ROOM = 0.24
"""How far from everybody else there is room for one more with a name."""
_ASIDE = {Ring.NEAR: 0.0, Ring.MIDDLE: 0.17, Ring.FAR: -0.17}
"""The first of each ring stand a little apart, so that one's tie to the middle does not run through another."""


@dataclass(frozen=True)
class Place:
    """Where on the map: a sector's id, a ring, and a spot in them."""

    sector: str
    ring: Ring
    spot: tuple[int, int]


def place_of(member: Member) -> Place:
    """Where a member stands; the middle of its sector and ring where nobody has moved it."""
    ring = Ring(member.ring) if member.ring in set(Ring) else Ring.MIDDLE
    return Place(member.sector, ring, member.spot or (SPOT_STEPS // 2, SPOT_STEPS // 2))


def point(sectors: Sequence[Sector], place: Place) -> tuple[float, float]:
    """The point of a place. One whose sector is not among `sectors` stands in the last."""
    begin, arc = _arc(sectors, _index(sectors, place.sector))
    inner, outer = RING_EDGES[place.ring]
    along, across = (step / SPOT_STEPS for step in place.spot)
    angle = begin + arc * (_ARC_MARGIN + along * (1 - 2 * _ARC_MARGIN))
    radius = inner + (outer - inner) * (_RING_MARGIN + across * (1 - 2 * _RING_MARGIN))
    return radius * sin(angle), -radius * cos(angle)


def place_at(sectors: Sequence[Sector], x: float, y: float) -> Place:
    """The place nearest to a point: outside the disc is its edge, the middle is the inner edge of the nearest ring."""
    angle, radius = atan2(x, -y), hypot(x, y)
    arc = tau / len(sectors)
    index = int((angle + arc / 2) % tau // arc) % len(sectors)
    begin, _ = _arc(sectors, index)
    ring = next((ring for ring, (_, outer) in RING_EDGES.items() if radius <= outer), Ring.FAR)
    inner, outer = RING_EDGES[ring]
    along = ((angle - begin) % tau / arc - _ARC_MARGIN) / (1 - 2 * _ARC_MARGIN)
    across = ((radius - inner) / (outer - inner) - _RING_MARGIN) / (1 - 2 * _RING_MARGIN)
    return Place(sectors[index].id, ring, (_step(along), _step(across)))


def held_in(sectors: Sequence[Sector], place: Place, x: float, y: float) -> Place:
    """The place nearest to a point that is still in this place's sector and ring."""
    begin, arc = _arc(sectors, _index(sectors, place.sector))
    inner, outer = RING_EDGES[place.ring]
    turned = (atan2(x, -y) - begin - arc / 2 + pi) % tau - pi
    along = (turned / arc + 0.5 - _ARC_MARGIN) / (1 - 2 * _ARC_MARGIN)
    across = ((hypot(x, y) - inner) / (outer - inner) - _RING_MARGIN) / (1 - 2 * _RING_MARGIN)
    return Place(place.sector, place.ring, (_step(along), _step(across)))


def free_spot(sectors: Sequence[Sector], sector: str, ring: Ring, taken: Iterable[tuple[float, float]]) -> Place:
    """Where a new member is put: the spot with room that is nearest to the middle of the sector's part of the ring.

    Where there is no room left, it is the spot that is farthest from everybody else.
    """
    others = list(taken)
    spots = [(i, j) for j in _middle_out(_ACROSS) for i in _middle_out(_ALONG)]
    middle = 0.5 + _ASIDE[ring]
    spots.sort(key=lambda spot: abs(spot[0] / (_ALONG - 1) - middle) + abs(spot[1] / (_ACROSS - 1) - 0.5) / 2)
    best, most = Place(sector, ring, (SPOT_STEPS // 2, SPOT_STEPS // 2)), -1.0
    for i, j in spots:
        place = Place(sector, ring, (i * SPOT_STEPS // (_ALONG - 1), j * SPOT_STEPS // (_ACROSS - 1)))
        room = _nearest(point(sectors, place), others)
        if room >= _ROOM:
            return place
        if room > most:
            best, most = place, room
    return best


def arcs(sectors: Sequence[Sector]) -> tuple[tuple[Sector, float, float], ...]:
    """Each sector with the angles where it begins and ends, in radians clockwise from the top."""
    return tuple((sector, begin, begin + arc) for sector, (begin, arc) in zip(sectors, _all_arcs(sectors), strict=True))


def _all_arcs(sectors: Sequence[Sector]) -> list[tuple[float, float]]:
    return [_arc(sectors, index) for index in range(len(sectors))]


def _arc(sectors: Sequence[Sector], index: int) -> tuple[float, float]:
    arc = tau / len(sectors)
    return index * arc - arc / 2, arc


def _index(sectors: Sequence[Sector], wanted: str) -> int:
    return next((index for index, sector in enumerate(sectors) if sector.id == wanted), len(sectors) - 1)


def _step(share: float) -> int:
    return min(SPOT_STEPS, max(0, round(share * SPOT_STEPS)))


def _middle_out(count: int) -> list[int]:
    """From the middle and out, so that the first to come stands in the middle."""
    return sorted(range(count), key=lambda i: abs(i - (count - 1) / 2))


def _nearest(at: tuple[float, float], others: Sequence[tuple[float, float]]) -> float:
    return min((hypot(at[0] - x, at[1] - y) for x, y in others), default=pi)
