"""The network map as the plan prints and freezes it: who stands where, and nothing of how a tie is.

A plan is shown to others, and so its map never says which tie is a burden or broken.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.models.change import ValueId
from app.models.history import FieldView, Held, RecordView
from app.models.map_places import place_of
from app.models.map_sheet import MapSheet
from app.models.network import Member, NetworkMap, Tie
from app.models.plan_people import missed_as
from app.models.sectors import Sector, shown_sectors


@dataclass(frozen=True)
class PlanSpot:
    """Somebody on the map: sector, ring and spot as in `map_places.Place`."""

    name: str
    nature: str
    status: str
    sector: str
    ring: str
    spot: tuple[int, int]


@dataclass(frozen=True)
class PlanMap:
    """The sectors, everybody, and who is tied to whom as places among `spots`."""

    sectors: tuple[Sector, ...]
    spots: tuple[PlanSpot, ...]
    ties: tuple[tuple[int, int], ...] = ()


def plan_map(map_: NetworkMap, members: Sequence[Member], sectors: Sequence[Sector]) -> PlanMap:
    """The map of those members alone, without anybody else as much as a dot."""
    at = {each.id: number for number, each in enumerate(members)}
    ties = (tie.ends for tie in map_.ties if at.keys() >= set(tie.ends))
    return PlanMap(
        shown_sectors(sectors, (each.sector for each in members)),
        tuple(map(_spot, members)),
        tuple((at[one], at[other]) for one, other in ties),
    )


def _spot(member: Member) -> PlanSpot:
    place = place_of(member)
    return PlanSpot(member.on_one_line, member.nature, missed_as(member), place.sector, place.ring.value, place.spot)


def sheet_of(plan: PlanMap, *, called: str, day: date) -> MapSheet:
    """The map as it is drawn."""
    members = tuple(Member(_record("member", at, _told(spot))) for at, spot in enumerate(plan.spots))
    ties = tuple(Tie(_record("tie", at, {}), (_key(one), _key(other))) for at, (one, other) in enumerate(plan.ties))
    names = {each.id: each.name for each in members}
    return MapSheet(called, day, plan.sectors, NetworkMap(members, ties), names, frozenset(names))


def _told(spot: PlanSpot) -> dict[str, object]:
    return {
        "name": spot.name,
        "nature": spot.nature,
        "status": spot.status,
        "sector": spot.sector,
        "ring": spot.ring,
        "spot": list(spot.spot),
    }


def _record(kind: str, at: int, told: Mapping[str, object]) -> RecordView:
    """A record that says this and was never written: the drawing reads members, wherever they are from."""
    nowhere = ValueId(b"", 0)
    held = {name: FieldView((Held(nowhere, kind, _key(at), name, data, "", b"", 0, 0),)) for name, data in told.items()}
    return RecordView(kind, _key(at), b"", held)


def _key(at: int) -> bytes:
    return at.to_bytes(16, "big")
