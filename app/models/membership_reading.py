"""Reading a stream's log, forerunners first: who may say what stands on what its signer had seen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.models.change import HASH_BYTES, ID_BYTES
from app.models.membership import (
    BEGIN,
    DECIDE,
    EPOCH,
    MEMBER,
    REMOVE,
    TEAM_OF,
    Cut,
    Epoch,
    Membership,
    Role,
    highest,
    latest_team,
)
from app.models.organisation import Device, Organisation
from app.models.signed_log import Log, Record

_EPOCHS = (BEGIN, REMOVE, EPOCH)


def read_membership(log: Log, organisation: Organisation, begun: bytes = b"") -> Membership:
    """What a stream's log says. `begun`: the beginning this device has held to; another beside it counts for nothing,
    so that nobody can make a stream theirs by beginning it again."""
    return _Reading(log, organisation, begun).result()


@dataclass
class _Reading:
    """One pass over the log."""

    log: Log
    organisation: Organisation
    begun: bytes
    team: bytes = b""
    allowed: dict[bytes, Record] = field(default_factory=dict)
    fallen: set[bytes] = field(default_factory=set)
    teams: list[tuple[bytes, bytes]] = field(default_factory=list)
    grants: list[tuple[bytes, bytes, Role]] = field(default_factory=list)
    removals: list[tuple[bytes, Record]] = field(default_factory=list)

    def result(self) -> Membership:
        """What stands when everything is read."""
        begun = [key for key, record in self.log.of(BEGIN) if self._begins(record) and self.begun in (b"", key)]
        if len(begun) != 1:
            return Membership(self.log.id, disputed=len(begun) > 1, refused=tuple(self.log.records), _log=self.log)
        self.begun = begun[0]
        for key, record in self.log.records.items():
            if self._allowed(key, record):
                self.allowed[key] = record
                self._index(key, record)
        for key, record in self.allowed.items():
            if not self._stands(key, record):
                self.fallen.add(key)
        standing = {key: record for key, record in self.allowed.items() if key not in self.fallen}
        self.team = self._team_at(self.log.heads)
        return self._membership(standing)

    def _index(self, key: bytes, record: Record) -> None:
        body = record.body
        if record.kind == BEGIN:
            self.grants.append((key, body["coordinator"], Role.COORDINATOR))
            self.teams.append((key, body["team"]))
        elif record.kind == TEAM_OF:
            self.teams.append((key, body["team"]))
        elif record.kind == MEMBER:
            self.grants.append((key, body["worker"], Role(body["role"])))
        elif record.kind == REMOVE:
            self.removals.append((key, record))

    def _allowed(self, key: bytes, record: Record) -> bool:
        """Whether its signer had the right, as far as the signer could know."""
        if record.kind == BEGIN or not _well_formed(record):
            return key == self.begun
        device = self.organisation.device_of_key(record.signer)
        if device is None or not self.log.saw(key, self.begun) or self._removed_by(key, device):
            return False
        if record.kind == MEMBER and record.body["worker"] not in self.organisation.workers:
            return False
        role = self._role(key, device.worker)
        if role == Role.COORDINATOR or (record.kind == EPOCH and role == Role.MEMBER):
            return True
        return self._decides(key, device.worker, record.body["organisation"])

    def _begins(self, record: Record) -> bool:
        """Whoever begins a stream is its coordinator."""
        device = self.organisation.device_of_key(record.signer)
        return (
            device is not None
            and not record.heads
            and _well_formed(record)
            and bool(record.body["coordinator"] == device.worker)
        )

    def _decides(self, key: bytes, worker: bytes, heads: list[bytes]) -> bool:
        """Whether an administrator or the team's leader signs; one who was removed, only by a seat given since."""
        gone = [head for _, record in self._removals_of(key, worker) for head in record.body["organisation"]]
        team = self._team_at(self.log.records[key].heads)
        return self.organisation.decides(worker, team, heads, since=gone, record=key)

    def _team_at(self, heads: Iterable[bytes]) -> bytes:
        """The stream's team, as far as these heads tell."""
        if len(self.teams) == 1:
            return self.teams[0][1]
        told = list(heads)
        seen = [(at, team) for at, team in self._standing_teams if any(self.log.saw(head, at) for head in told)]
        return latest_team(seen, self.log)

    @property
    def _standing_teams(self) -> tuple[tuple[bytes, bytes], ...]:
        return tuple(each for each in self.teams if each[0] not in self.fallen)

    def _removals_of(self, key: bytes, worker: bytes) -> list[tuple[bytes, Record]]:
        """The removals of this worker that the signer of `key` had seen."""
        return [
            (at, record)
            for at, record in self.removals
            if not record.body["device"] and record.body["worker"] == worker and self.log.saw(key, at)
        ]

    def _role(self, key: bytes, worker: bytes) -> Role | None:
        """The role that a worker had in what the signer of `key` had seen."""
        removals = self._removals_of(key, worker)
        return highest(
            role
            for at, whose, role in self.grants
            if whose == worker
            and at not in self.fallen
            and self.log.saw(key, at)
            and all(self.log.saw(at, gone) for gone, _ in removals)
        )

    def _removed_by(self, key: bytes, device: Device) -> bool:
        """Whether the signer had seen that this very device was removed."""
        return any(record.body["device"] == device.id and self.log.saw(key, at) for at, record in self.removals)

    def _stands(self, key: bytes, record: Record) -> bool:
        """Removals win: what a removed signer said beside the removal falls, and what others said by a right that rests
        on it; except a removal."""
        device = self.organisation.device_of_key(record.signer)
        if record.kind in (REMOVE, BEGIN) or device is None:
            return True
        if self.fallen and not self._allowed(key, record):
            return False
        return not any(
            _cut(at, gone).names(device) and not self.log.saw(at, key) and not self.log.saw(key, at)
            for at, gone in self.removals
        )

    def _membership(self, standing: Mapping[bytes, Record]) -> Membership:
        begun = standing[self.begun].body
        grants = tuple(each for each in self.grants if each[0] in standing)
        left = [each for each in grants if not self._taken_back(each)]
        workers = dict.fromkeys(worker for _, worker, _ in left)
        members = {each: highest(role for _, whose, role in left if whose == each) for each in workers}
        epochs = self._epochs(standing)
        followed = {at for key in epochs for at in epochs if key != at and self.log.saw(key, at)}
        decisions = self._decisions(standing)
        cuts = tuple(_cut(at, record) for at, record in self.removals)
        return Membership(
            self.log.id,
            self.begun,
            begun["purpose"],
            begun["citizen"],
            self.team,
            {worker: role for worker, role in members.items() if role},
            {each: _latest(standing[at].body.get("until", "") for at, whose, _ in left if whose == each)
             for each in workers},
            cuts,
            epochs,
            tuple(sorted(key for key in epochs if key not in followed)),
            False,
            tuple(key for key in self.log.records if key not in standing),
            self.organisation.leader_of(self.team),
            {key: self._unanswered(standing[key], cuts, {worker for _, worker, _ in grants}) for key in epochs},
            grants,
            self._standing_teams,
            # of two people who decide differently, the one who keeps it out
            {body["entry"]: all(each["accept"] for each in decisions if each["entry"] == body["entry"])
             for body in decisions},
            self.log,
        )  # fmt: skip

    def _decisions(self, standing: Mapping[bytes, Record]) -> list[dict[str, Any]]:
        """What people have decided and nobody has decided anew, knowing of it."""
        made = [(key, record.body) for key, record in standing.items() if record.kind == DECIDE]
        return [
            body
            for key, body in made
            if not any(key != at and body["entry"] == later["entry"] and self.log.saw(at, key) for at, later in made)
        ]

    def _epochs(self, standing: Mapping[bytes, Record]) -> dict[bytes, Epoch]:
        """The epochs, each with the wraps that members who came later were given of it."""
        found = {key: self._epoch(key, record) for key, record in standing.items() if record.kind in _EPOCHS}
        for record in standing.values():
            if record.kind == MEMBER:
                self._give(found, record.body)
        return found

    def _epoch(self, key: bytes, record: Record) -> Epoch:
        body = record.body
        wraps = dict(body["wraps"])
        outdated = frozenset(each for each in wraps if self._outdated(each, body["organisation"]))
        return Epoch(key, wraps, dict(body["before"]), outdated)

    def _give(self, epochs: dict[bytes, Epoch], body: Mapping[str, Any]) -> None:
        worker, outdated = body["worker"], self._outdated(body["worker"], body["organisation"])
        for at, wrap in body["wraps"]:
            there = epochs.get(at)
            if there is None or (outdated and worker in there.wraps and worker not in there.outdated):
                continue
            old = there.outdated | {worker} if outdated else there.outdated - {worker}
            epochs[at] = Epoch(at, {**there.wraps, worker: wrap}, there.before, old)

    def _outdated(self, worker: bytes, told: list[bytes]) -> bool:
        """Whether whoever wrapped for the worker did not know of the keys that count now."""
        found = self.organisation.workers.get(worker)
        return found is not None and not all(self.organisation.saw(told, at) for at in found.since)

    def _unanswered(self, epoch: Record, cuts: tuple[Cut, ...], readers: set[bytes]) -> frozenset[bytes]:
        leader = self.organisation.leader_of(self.team)
        known = epoch.body["organisation"]
        return frozenset(
            device.id
            for device in self.organisation.devices.values()
            if device.worker in (readers | {leader})
            and not any(cut.names(device) for cut in cuts)
            and not all(self.organisation.saw(known, at) for at in device.revocations)
        )

    def _taken_back(self, grant: tuple[bytes, bytes, Role]) -> bool:
        at, worker, _ = grant
        return any(
            not record.body["device"] and record.body["worker"] == worker and not self.log.saw(at, gone)
            for gone, record in self.removals
        )


def _latest(days: Iterable[str]) -> str:
    """The last of some days; none, where one of the grants has no end."""
    found = list(days)
    return "" if "" in found else max(found)


def _cut(key: bytes, record: Record) -> Cut:
    body = record.body
    return Cut(
        key, body["worker"], body["device"], {device: (counter, entry) for device, counter, entry in body["last"]}
    )


_EPOCH_BODY = {"organisation": list, "wraps": list, "before": list}
_BODIES: dict[str, dict[str, Any]] = {
    BEGIN: {"purpose": str, "citizen": bytes, "team": bytes, "coordinator": ID_BYTES, **_EPOCH_BODY},
    MEMBER: {"organisation": list, "worker": ID_BYTES, "role": str, "until": str, "wraps": list},
    REMOVE: {"worker": ID_BYTES, "device": bytes, "last": list, **_EPOCH_BODY},
    EPOCH: _EPOCH_BODY,
    TEAM_OF: {"organisation": list, "team": ID_BYTES},
    DECIDE: {"organisation": list, "entry": HASH_BYTES, "accept": bool},
}


def _well_formed(record: Record) -> bool:
    """Whether the body holds exactly what its kind says."""
    shape, body = _BODIES.get(record.kind), record.body
    if shape is None or set(body) != set(shape):
        return False
    plain = all(
        isinstance(body[name], bytes) and len(body[name]) == wanted
        if isinstance(wanted, int)
        else isinstance(body[name], wanted)
        for name, wanted in shape.items()
    )
    if not plain or (record.kind == MEMBER and body["role"] not in set(Role)):
        return False
    lists = {"organisation": (bytes,), "wraps": (bytes, bytes), "before": (bytes, bytes), "last": (bytes, int, bytes)}
    return all(_rows(body[name], kinds) for name, kinds in lists.items() if name in body)


def _rows(rows: list[Any], kinds: tuple[type, ...]) -> bool:
    if len(kinds) == 1:
        return all(isinstance(each, kinds[0]) for each in rows)
    return all(isinstance(row, list) and len(row) == len(kinds) and all(map(isinstance, row, kinds)) for row in rows)
