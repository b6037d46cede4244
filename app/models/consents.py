"""Samtykker: what the citizen has said may be shared with whom, and what the people on the map have said yes to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.models.history import Held, RecordView
from app.models.moment import Moment
from app.models.network import Member, network_map
from app.models.record import CitizenRecord, once, parse_day
from app.models.values import Consent, Nature

ON_THE_MAP = ("on_map", "in_print", "may_invite")
"""What somebody on the map is asked."""
_ASKED = frozenset({Nature.PERSON, Nature.PROFESSIONAL, Nature.COMMUNITY})


class Scope(StrEnum):
    """What may be shared."""

    PLAN = "plan"
    MAP = "map"
    MEETINGS = "meetings"
    EVERYTHING = "everything"
    OTHER = "other"


class Answer(StrEnum):
    """What the consents say to somebody getting something: yes, withdrawn, or nothing yet."""

    YES = "yes"
    WITHDRAWN = "withdrawn"
    UNASKED = "unasked"


@dataclass(frozen=True)
class Permission:
    """One consent (samtykke) of the citizen's own."""

    record: RecordView

    @property
    def scope(self) -> Scope:
        """What may be shared; a scope of a newer version counts as something else."""
        told = self.record.text("scope")
        return Scope(told) if told in set(Scope) else Scope.OTHER

    @property
    def whom(self) -> str:
        """The person or authority."""
        return self.record.text("whom")

    @property
    def start(self) -> date | None:
        """From when."""
        return parse_day(self.record["start"].value)

    @property
    def withdrawn(self) -> date | None:
        """The day it was withdrawn."""
        return parse_day(self.record["withdrawn"].value)

    def holds(self, day: date) -> bool:
        """Whether it is in force. Where two have written different days, neither may be passed over."""
        days = [parse_day(held.data) for held in self.record["withdrawn"].live]
        begun = self.start is None or self.start <= day
        return begun and not any(each is not None and each <= day for each in days)


@dataclass(frozen=True)
class Neighbour:
    """Somebody on the map, and what they have answered; `asked_on` is the day of the newest answer."""

    member: Member
    answers: tuple[tuple[str, Consent | None], ...]
    asked_on: date | None

    @property
    def asked(self) -> bool:
        """Whether they have answered anything."""
        return any(answer for _, answer in self.answers)


@once
def permissions(record: CitizenRecord) -> tuple[Permission, ...]:
    """The citizen's own consents, the newest first."""
    found = [Permission(each) for each in record.of("consent")]
    return tuple(sorted(found, key=lambda each: each.start or date.min, reverse=True))


@once
def neighbours(record: CitizenRecord) -> tuple[Neighbour, ...]:
    """Those on the map who can be asked; those who have answered first."""
    people = [_neighbour(each) for each in network_map(record).members if each.nature in _ASKED]
    return tuple(sorted(people, key=lambda each: (not each.asked, each.member.name.casefold())))


def answer_to(record: CitizenRecord, scope: Scope, whom: str, day: date) -> Answer:
    """Whether this person or authority may have it. A consent to everything covers the rest."""
    theirs = [
        each for each in permissions(record) if each.scope in (scope, Scope.EVERYTHING) and same_name(each.whom, whom)
    ]
    if any(each.holds(day) for each in theirs):
        return Answer.YES
    return Answer.WITHDRAWN if any(each.withdrawn for each in theirs) else Answer.UNASKED


def recipients(record: CitizenRecord, scope: Scope, day: date) -> tuple[str, ...]:
    """Who may have it, by name, each once."""
    found: dict[str, str] = {}
    for each in permissions(record):
        if each.whom and answer_to(record, scope, each.whom, day) is Answer.YES:
            found.setdefault(_folded(each.whom), each.whom)
    return tuple(found.values())


def not_to_be_invited(member: Member) -> bool:
    """Whether they have said no to being invited, or to standing anywhere without having said yes to that."""
    said = {name: _answered(member, name) for name in ON_THE_MAP}
    return said["may_invite"] is Consent.NO or (said["may_invite"] is None and Consent.NO in said.values())


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same but for capitals and spaces."""
    return _folded(one) == _folded(other)


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _neighbour(member: Member) -> Neighbour:
    held = [each for name in ON_THE_MAP for each in member.record[name].live if each.data]
    answers = tuple((name, _answered(member, name)) for name in ON_THE_MAP)
    return Neighbour(member, answers, _newest(held))


def _answered(member: Member, name: str) -> Consent | None:
    said = member.record.text(name)
    return Consent(said) if said in set(Consent) else None


def _newest(held: Iterable[Held]) -> date | None:
    last = max(held, key=lambda each: each.order, default=None)
    return Moment(last.wall, last.offset).day if last else None
