"""What resources/demo/citizens/ tells of a citizen beside the life story: meetings, the map, readings."""

from datetime import date, datetime, timedelta

import msgspec

from app.models.change import SaidBy
from app.models.values import (
    Consent,
    MeetingForm,
    MeetingState,
    MemberStatus,
    Nature,
    Ring,
    TieCharacter,
    TieDirection,
)

_WEEK = timedelta(days=7)


class Point(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A point to talk about; it has been when something is noted under it."""

    text: str
    said_by: SaidBy


class Said(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something in "Vores noter"; `point` counts from 0. With `at` it was added later, with `by` by somebody else."""

    text: str
    said_by: SaidBy = SaidBy.WORKER
    point: int | None = None
    by: str = ""
    at: str = ""


class Promise(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who does what, and what became of it. `goal` is the key of the goal that it serves."""

    what: str
    who: str = ""
    by: date | None = None
    done: date | None = None
    dropped: date | None = None
    goal: str = ""
    said_by: SaidBy = SaidBy.TOGETHER

    @property
    def settled(self) -> date | None:
        """The day it was done or given up."""
        return self.done or self.dropped


class Visit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One meeting from its planning to its seal. `people` are there beside the citizen and the one who writes."""

    at: str
    by: str
    form: MeetingForm
    minutes: int = 60
    place: str = ""
    planned: str = ""
    state: MeetingState = MeetingState.HELD
    reason: str = ""
    people: tuple[str, ...] = ()
    think_over: str = ""
    points: tuple[Point, ...] = ()
    notes: tuple[Said, ...] = ()
    agreements: tuple[Promise, ...] = ()
    professional: str = ""
    sealed: bool = True

    @property
    def starts(self) -> datetime:
        """When it begins, on a Danish wall."""
        return datetime.fromisoformat(self.at)

    @property
    def ends(self) -> datetime:
        """When it ends."""
        return self.starts + timedelta(minutes=self.minutes)

    @property
    def agreed_on(self) -> datetime:
        """When it was planned: a week before where nothing is said."""
        return datetime.fromisoformat(self.planned) if self.planned else self.starts - _WEEK


class OnMap(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody or something that is put on the map; without a spot where there is most room."""

    key: str
    name: str
    sector: str
    ring: Ring
    spot: tuple[int, int] | None = None
    relation: str = ""
    nature: Nature = Nature.PERSON
    status: MemberStatus | None = None
    said_by: SaidBy = SaidBy.CITIZEN
    character: TieCharacter | None = None
    direction: TieDirection | None = None
    gives: str = ""
    gets: str = ""
    words: str = ""
    phone: str = ""
    agreed: str = ""
    on_map: Consent | None = None
    in_print: Consent | None = None
    may_invite: Consent | None = None


class Altered(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is different about a member; what is not named stays. `gone` takes them off the map."""

    key: str
    ring: Ring | None = None
    spot: tuple[int, int] | None = None
    status: MemberStatus | None = None
    character: TieCharacter | None = None
    direction: TieDirection | None = None
    gives: str = ""
    gets: str = ""
    words: str = ""
    phone: str = ""
    agreed: str = ""
    on_map: Consent | None = None
    in_print: Consent | None = None
    may_invite: Consent | None = None
    gone: bool = False


class Between(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A tie between two members."""

    one: str
    other: str
    character: TieCharacter | None = None
    words: str = ""


class Helps(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A member helps with a goal."""

    member: str
    goal: str
    how: str = ""


class Drawing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One sitting at the map."""

    at: str
    by: str
    put: tuple[OnMap, ...] = ()
    altered: tuple[Altered, ...] = ()
    ties: tuple[Between, ...] = ()
    helps: tuple[Helps, ...] = ()


class Answered(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A reading: answers by item, or in the order of the items. `notes` by item, `focus` the items chosen.

    `about` is the beginning of the visit that was asked about, as it is written there.
    """

    at: str
    by: str
    instrument: str
    said_by: SaidBy
    answers: tuple[int, ...] | dict[str, int | str]
    notes: dict[str, str] = {}
    focus: tuple[str, ...] = ()
    about: str = ""


class Further(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file: everything in the order in which it happened."""

    visits: tuple[Visit, ...] = ()
    map: tuple[Drawing, ...] = ()
    readings: tuple[Answered, ...] = ()
