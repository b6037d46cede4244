"""Netværkskort as typed views: who is around the citizen, how near, and what is between them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from app.models.history import FieldView, RecordView
from app.models.record import CitizenRecord, born, once
from app.models.values import Consent, MemberStatus, Nature, Ring, TieCharacter

MAP_KINDS = ("member", "tie", "help")
"""The kinds of record that a map is made of."""

SPOT_STEPS = 1000


@dataclass(frozen=True)
class Member:
    """A person, community, place, professional or animal on the map. What is said of it is looked up once: a map
    with many asks again and again."""

    record: RecordView

    @property
    def id(self) -> bytes:
        """Its id."""
        return self.record.id

    @cached_property
    def name(self) -> str:
        """What the citizen calls them."""
        return self.record.text("name")

    @cached_property
    def nature(self) -> str:
        """One of Nature."""
        return self.record.text("nature") or Nature.PERSON

    @cached_property
    def sector(self) -> str:
        """The id of the sector they stand in, or empty."""
        return self.record.text("sector")

    @cached_property
    def ring(self) -> str:
        """One of Ring: felt closeness, not frequency."""
        return self.record.text("ring") or Ring.MIDDLE

    @cached_property
    def spot(self) -> tuple[int, int] | None:
        """Where in sector and ring: along and across, each 0 to 1000; None where nobody has moved it."""
        value = self.record["spot"].value
        if isinstance(value, list) and len(value) == 2 and all(_is_step(each) for each in value):
            return value[0], value[1]
        return None

    @cached_property
    def character(self) -> str:
        """One of TieCharacter, or empty: the tie to the citizen."""
        return self.record.text("character")

    @cached_property
    def status(self) -> str:
        """One of MemberStatus, or empty for those who are simply there."""
        return self.record.text("status")

    @cached_property
    def missed(self) -> bool:
        """Whether the citizen would like to have them, or have them back."""
        return self.status == MemberStatus.WISHED or self.character == TieCharacter.WISHED_AGAIN

    @cached_property
    def joined(self) -> bytes | None:
        """The member that this one turned out to be."""
        value = self.record["joined"].value
        return value if isinstance(value, bytes) and value else None

    @property
    def on_one_line(self) -> str:
        """The name as it stands on paper."""
        return " ".join(self.name.split())

    @property
    def refuses(self) -> bool:
        """Whether they have said no to being on the map or in print."""
        return Consent.NO in (self.record.text("on_map"), self.record.text("in_print"))

    def consents(self, name: str) -> bool:
        """Whether they have said yes to `on_map`, `in_print` or `may_invite`; not asked is no."""
        return self.record.text(name) == Consent.YES


def _is_step(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= SPOT_STEPS


@dataclass(frozen=True)
class Tie:
    """What is between two members of the map."""

    record: RecordView
    ends: tuple[bytes, bytes]

    @property
    def character(self) -> str:
        """One of TieCharacter, or empty."""
        return self.record.text("character")


@dataclass(frozen=True)
class Help:
    """Somebody on the map helps with a goal."""

    record: RecordView
    member: bytes
    goal: bytes

    @property
    def how(self) -> FieldView:
        """What they help with."""
        return self.record["how"]


@dataclass(frozen=True)
class NetworkMap:
    """The map at one moment. Members that were joined into another are not among `members`."""

    members: tuple[Member, ...] = ()
    ties: tuple[Tie, ...] = ()
    helps: tuple[Help, ...] = ()
    joined: tuple[tuple[bytes, bytes], ...] = ()
    """Those who turned out to be another: the member that is shown, and the one that was joined into it."""
    gone: tuple[Member, ...] = ()
    """Those who were taken off it: what they said no to still holds."""

    @property
    def refused_and_gone(self) -> tuple[Member, ...]:
        """Those who said no and were taken off the map: their no still holds."""
        return tuple(each for each in self.gone if each.refuses)

    def member(self, key: bytes) -> Member | None:
        """The member with this id."""
        return next((each for each in self.members if each.id == key), None)

    def ties_of(self, key: bytes) -> tuple[Tie, ...]:
        """The ties that end at a member."""
        return tuple(tie for tie in self.ties if key in tie.ends)

    def helps_of(self, key: bytes) -> tuple[Help, ...]:
        """What a member helps with."""
        return tuple(each for each in self.helps if each.member == key)


@once
def network_map(record: CitizenRecord) -> NetworkMap:
    """The map as it stands now."""
    return map_of({key: each for key, each in record.records.items() if each.kind in MAP_KINDS})


def map_of(records: Mapping[bytes, RecordView]) -> NetworkMap:
    """The map that these records make, without ties to nobody and second ones between the same two."""
    there = sorted((each for each in records.values() if each.exists), key=born)
    members = [Member(each) for each in there if each.kind == "member"]
    gone = tuple(Member(each) for each in records.values() if each.kind == "member" and each.removed)
    standing = _standing({each.id: each.joined for each in members})
    shown = tuple(each for each in members if standing[each.id] == each.id)
    ties: dict[tuple[bytes, bytes], Tie] = {}
    for each in there:
        ends = _ends(each, standing) if each.kind == "tie" else None
        if ends:
            ties.setdefault(ends, Tie(each, ends))
    helps: dict[tuple[bytes, bytes], Help] = {}
    for each in there:
        member, goal = standing.get(_key(each, "member")), _key(each, "goal")
        if each.kind == "help" and member and goal:
            helps.setdefault((member, goal), Help(each, member, goal))
    joined = tuple((shown_as, key) for key, shown_as in standing.items() if shown_as != key)
    return NetworkMap(shown, tuple(ties.values()), tuple(helps.values()), joined, gone)


def _standing(joined: Mapping[bytes, bytes | None]) -> dict[bytes, bytes]:
    """For each member the one that it counts as; a circle or a join to nobody counts as none."""
    return {key: _follow(key, joined) for key in joined}


def _follow(key: bytes, joined: Mapping[bytes, bytes | None]) -> bytes:
    seen = [key]
    while (onward := joined.get(seen[-1])) in joined and onward is not None:
        if onward in seen:
            return min(seen[seen.index(onward) :])
        seen.append(onward)
    return seen[-1]


def _ends(record: RecordView, standing: Mapping[bytes, bytes]) -> tuple[bytes, bytes] | None:
    value = record["ends"].value
    if not isinstance(value, list) or len(value) != 2 or not all(isinstance(each, bytes) for each in value):
        return None
    one, other = (standing.get(each) for each in value)
    if one is None or other is None or one == other:
        return None
    return (one, other) if one < other else (other, one)


def _key(record: RecordView, name: str) -> bytes:
    value = record[name].value
    return value if isinstance(value, bytes) else b""
