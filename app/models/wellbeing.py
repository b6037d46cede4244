"""Trivsels- og kriseplan, "Når det er svært": what the citizen says of good days and hard ones, line by line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.map_sheet import may_be_named
from app.models.network import Member, NetworkMap, network_map
from app.models.record import CitizenRecord, born, once, parse_day
from app.models.values import Consent

KIND = "wellbeing"
ROOM = 1 << 20
"""Between the places of two lines, so that others find room between them."""


class Part(StrEnum):
    """What a line is about, in the order of the plan; the two about others are what to do in a crisis, and not."""

    GOOD_DAY = "good_day"
    HELPS = "helps"
    TRIGGERS = "triggers"
    SIGNS = "signs"
    OTHERS_DO = "others_do"
    OTHERS_LEAVE = "others_leave"
    CALL = "call"


@dataclass(frozen=True)
class Line:
    """One line in the citizen's words. Under CALL it names somebody: `member` is who that is on the map."""

    record: RecordView
    member: Member | None = None
    same_name: Member | None = None
    """Where nobody on the map was chosen: one who is called the same, and whose answer about print counts."""

    @property
    def part(self) -> str:
        """One of Part; another version's may be others."""
        return self.record.text("part")

    @property
    def words(self) -> str:
        """The words; of somebody on the map the name that stands there now."""
        return self.member.name if self.member else self.record.text("text")

    @property
    def phone(self) -> str:
        """The number that stands here, or else on the map."""
        return self.record.text("phone") or (self.member.record.text("phone") if self.member else "")

    @property
    def place(self) -> int:
        """What lines are sorted by; other people's data may hold anything."""
        value = self.record["place"].value
        return value if type(value) is int else 0

    @property
    def said_by(self) -> str:
        """Whose words they are."""
        live = self.record["text"].live
        return live[0].said_by if live else ""

    @property
    def confirmed(self) -> bool:
        """The citizen has said yes to exactly these words."""
        return self.record["text"].covered_by(self.record["confirmed"])

    @property
    def confirmed_on(self) -> date | None:
        """The day of the yes, if it still stands."""
        return parse_day(self.record["confirmed"].value) if self.confirmed else None

    @property
    def proposed(self) -> bool:
        """Written for the citizen, who has not said yes yet: not in the plan, and never on paper."""
        return self.said_by not in (SaidBy.CITIZEN, SaidBy.TOGETHER) and not self.confirmed

    @property
    def may_print(self) -> bool:
        """Whether it may stand on paper; somebody to call must have said yes, on the map or here."""
        if self.proposed or not self.words.strip():
            return False
        if self.part != Part.CALL:
            return True
        known = self.member or self.same_name
        return may_be_named(known) if known else self.record.text("in_print") == Consent.YES


@dataclass(frozen=True)
class Wellbeing:
    """The lines in their order."""

    lines: tuple[Line, ...] = ()
    by_id: dict[bytes, Line] = field(default_factory=dict, compare=False, repr=False)

    def of(self, part: str) -> tuple[Line, ...]:
        """The lines of one part."""
        return tuple(line for line in self.lines if line.part == part)

    @property
    def waiting(self) -> tuple[Line, ...]:
        """Those that wait for the citizen's yes."""
        return tuple(line for line in self.lines if line.proposed)


@once
def wellbeing(record: CitizenRecord) -> Wellbeing:
    """The plan as it stands now."""
    map_ = network_map(record)
    standing = {key: shown for shown, key in map_.joined}
    found = (_line(each, map_, standing) for each in record.of(KIND))
    lines = tuple(sorted(found, key=lambda line: (line.place, born(line.record))))
    return Wellbeing(lines, {line.record.id: line for line in lines})


def _line(record: RecordView, map_: NetworkMap, standing: dict[bytes, bytes]) -> Line:
    if record.text("part") != Part.CALL:
        return Line(record)
    key = record["member"].value
    if isinstance(key, bytes) and (member := map_.member(standing.get(key, key))):
        return Line(record, member)
    return Line(record, same_name=_called(record.text("text"), map_.members))


def _called(name: str, members: Iterable[Member]) -> Member | None:
    """Whoever has this name; of several one who has not said yes to print, so that no yes is another's."""
    alike = [each for each in members if _flat(each.name) == _flat(name)]
    return min(alike, key=may_be_named, default=None)


def _flat(name: str) -> str:
    return " ".join(name.split()).casefold()


def last_place(lines: Sequence[Line]) -> int:
    """The place of a line that comes after all of these."""
    return max((line.place for line in lines), default=0) + ROOM


def places_for(lines: Sequence[Line], moved: Line, to: int) -> dict[bytes, int]:
    """The places that put `moved` at `to` among the lines of its part: its own alone wherever there is room."""
    others = [line for line in lines if line.record.id != moved.record.id]
    to = max(0, min(to, len(others)))
    before = others[to - 1].place if to else (others[0].place - 2 * ROOM if others else 0)
    after = others[to].place if to < len(others) else before + 2 * ROOM
    between = (before + after) // 2
    if before < between < after:
        return {moved.record.id: between}
    order = [*others[:to], moved, *others[to:]]
    return {line.record.id: (at + 1) * ROOM for at, line in enumerate(order)}
