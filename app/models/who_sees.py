"""Who sees a citizen, since when and until when, and the log of it: what Samarbejde shows. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from app.models.membership import BEGIN, DECIDE, MEMBER, REMOVE, TEAM_OF, Membership, Role, highest
from app.models.moment import Moment
from app.models.organisation import Organisation, Worker
from app.models.signed_log import Record

_SAME_DEED_MS = 60_000
"""What is done in both parts at once stands in two logs, written one after the other."""


class What(StrEnum):
    """What a line of the log tells."""

    BEGAN = "began"
    LET_IN = "let-in"
    TAKEN_OUT = "taken-out"
    TIME_OVER = "time-over"
    COMPUTER_OUT = "computer-out"
    TEAM = "team"
    KEPT = "kept"
    KEPT_OUT = "kept-out"


@dataclass(frozen=True)
class Person:
    """Somebody who sees the citizen. `roles` by part, the highest where there are several of a part; the team's leader
    sees every part without a role of their own."""

    worker: bytes
    name: str
    work: str
    roles: Mapping[str, Role] = field(default_factory=dict)
    leads: frozenset[str] = frozenset()
    since: Moment | None = None
    until: date | None = None

    @property
    def parts(self) -> frozenset[str]:
        """What this person sees."""
        return self.leads | frozenset(self.roles)

    @property
    def role(self) -> Role | None:
        """The role that counts most; None for a leader who is nothing else."""
        return highest(self.roles.values())


@dataclass(frozen=True)
class Deed:
    """A line of the log: who did what, to whom (or to which team), in which parts. `about` is empty where it is about
    nobody."""

    what: What
    at: Moment
    by: str
    about: str = ""
    role: Role | None = None
    until: date | None = None
    parts: frozenset[str] = frozenset()


@dataclass(frozen=True)
class WhoSees:
    """Everything about one citizen's sharing. `deciding` are the parts where the reader of it may let in and take out,
    `deciders` the names of those who may, and `others` the colleagues who do not see everything yet."""

    people: tuple[Person, ...]
    others: tuple[Worker, ...]
    parts: frozenset[str]
    deciding: frozenset[str]
    deciders: tuple[str, ...]
    deeds: tuple[Deed, ...]


def who_sees(streams: Sequence[Membership], organisation: Organisation, me: bytes) -> WhoSees:
    """As the logs of all the citizen's streams stand, maybe several of a part; the newest deed first."""
    people = [_person(worker, streams, organisation) for worker in _readers(streams)]
    everything = {
        each.worker for each in people if all(stream.members.get(each.worker) == Role.COORDINATOR for stream in streams)
    }
    workers, mine = organisation.workers.values(), [each for each in streams if decides(organisation, each, me)]
    return WhoSees(
        tuple(sorted(people, key=_rank)),
        tuple(sorted((each for each in workers if not each.revoked and each.id not in everything | {me}), key=_name)),
        frozenset(each.purpose for each in streams),
        frozenset(each.purpose for each in mine) - {each.purpose for each in streams if each not in mine},
        _deciders(streams, organisation),
        _deeds(streams, organisation),
    )


def decides(organisation: Organisation, membership: Membership, worker: bytes) -> bool:
    """Whether a worker may let in and take out."""
    return membership.members.get(worker) == Role.COORDINATOR or organisation.decides(
        worker, membership.team, organisation.heads
    )


def _readers(streams: Sequence[Membership]) -> set[bytes]:
    return {worker for each in streams for worker in each.readers}


def _person(worker: bytes, streams: Sequence[Membership], organisation: Organisation) -> Person:
    known = organisation.workers[worker]
    inside = [each for each in streams if worker in each.members]
    untils = [each.until.get(worker, "") for each in inside]
    roles = {part: highest(each.members[worker] for each in inside if each.purpose == part)
             for part in dict.fromkeys(each.purpose for each in inside)}  # fmt: skip
    return Person(
        worker,
        known.name,
        known.role,
        {part: role for part, role in roles.items() if role},
        frozenset(each.purpose for each in streams if each.leader == worker),
        min((at for each in streams for at in _grants(each, worker)), default=None),
        _day(max(untils)) if untils and all(untils) else None,
    )


def _grants(membership: Membership, worker: bytes) -> Iterator[Moment]:
    """When the worker was let in, after the latest removal."""
    found: list[Moment] = []
    for record in membership.told():
        body = record.body
        if record.kind == REMOVE and not body["device"] and body["worker"] == worker:
            found.clear()
        if worker == {BEGIN: body.get("coordinator"), MEMBER: body.get("worker")}.get(record.kind):
            found.append(_at(record))
    yield from found


def _rank(person: Person) -> tuple[int, str]:
    """Coordinators, the leader, members, readers."""
    if person.role == Role.COORDINATOR:
        return 0, person.name
    return (1 if person.leads else 2 if person.role == Role.MEMBER else 3), person.name


def _name(worker: Worker) -> str:
    return worker.name.casefold()


def _deciders(streams: Sequence[Membership], organisation: Organisation) -> tuple[str, ...]:
    """Whom to ask: the coordinators and the leader; an administrator, where there is neither."""
    found = [
        worker
        for each in streams
        for worker in (*each.members, *([each.leader] if each.leader else []))
        if each.members.get(worker) == Role.COORDINATOR or each.leader == worker
    ]
    asked = found or sorted(organisation.administrators)
    return tuple(dict.fromkeys(organisation.workers[worker].name for worker in asked))


def _deeds(streams: Sequence[Membership], organisation: Organisation) -> tuple[Deed, ...]:
    told = [(each.stream, deed) for each in streams for deed in _log(each, organisation)]
    return tuple(reversed(list(_together(sorted(told, key=lambda deed: deed[1].at)))))


def _log(membership: Membership, organisation: Organisation) -> Iterator[Deed]:
    """Who was out already is not taken out again: several may have seen at once that somebody's time was over."""
    until: dict[bytes, str] = {}
    for record in membership.told():
        body, at, by, part = record.body, _at(record), _signer(record, organisation), frozenset((membership.purpose,))
        worker = body.get("worker", b"")
        who = _known(worker, organisation)
        if record.kind == BEGIN:
            until[body["coordinator"]] = ""
            yield Deed(What.BEGAN, at, by, parts=part)
        elif record.kind == MEMBER:
            until[worker] = body["until"]
            yield Deed(What.LET_IN, at, by, who, Role(body["role"]), _day(body["until"]), part)
        elif record.kind == REMOVE and body["device"]:
            yield Deed(What.COMPUTER_OUT, at, by, who, parts=part)
        elif record.kind == REMOVE and worker in until:
            last = until.pop(worker)
            over = bool(last) and last < at.day.isoformat()
            yield Deed(
                What.TIME_OVER if over else What.TAKEN_OUT, at, by, who, None, _day(last) if over else None, part
            )
        elif record.kind == TEAM_OF:
            team = organisation.teams.get(body["team"])
            yield Deed(What.TEAM, at, by, team.name if team else "", parts=part)
        elif record.kind == DECIDE:
            yield Deed(What.KEPT if body["accept"] else What.KEPT_OUT, at, by, parts=part)


def _together(told: Iterable[tuple[bytes, Deed]]) -> Iterator[Deed]:
    """The same deed in several streams is one line."""
    lines: list[Deed] = []
    streams: list[set[bytes]] = []
    for stream, deed in told:
        at = next((i for i, each in enumerate(lines) if stream not in streams[i] and _same(each, deed)), None)
        if at is None:
            lines.append(deed)
            streams.append({stream})
        else:
            lines[at] = replace(lines[at], parts=lines[at].parts | deed.parts)
            streams[at].add(stream)
    yield from lines


def _same(one: Deed, other: Deed) -> bool:
    alike = (one.what, one.by, one.about, one.role, one.until) == (
        other.what, other.by, other.about, other.role, other.until,
    )  # fmt: skip
    return alike and other.at.wall - one.at.wall < _SAME_DEED_MS


def _signer(record: Record, organisation: Organisation) -> str:
    device = organisation.device_of_key(record.signer)
    return _known(device.worker, organisation) if device else ""


def _known(worker: bytes, organisation: Organisation) -> str:
    return organisation.workers[worker].name if worker in organisation.workers else ""


def _at(record: Record) -> Moment:
    return Moment(record.wall, record.offset)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
