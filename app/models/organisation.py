"""What the organisation's log says: who its administrators, workers, devices and teams are, and what is revoked.

A key that is not in the log is never used, whoever hands it over. Removals win: what somebody signed without the
revocation's signer having seen it counts for nothing, so that backdating gains nothing (docs/security.md).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

from app.models.change import ID_BYTES
from app.models.signed_log import KEY_BYTES, Log, Record

FOUND, ADMINISTRATOR, WORKER, DEVICE, TEAM, REVOKE, ERASE = (
    "organisation", "administrator", "worker", "device", "team", "revoke", "erase",
)  # fmt: skip


@dataclass(frozen=True)
class Worker:
    """A worker with the keys that count now: one that signs for devices, and one that others wrap to."""

    id: bytes
    name: str
    role: str
    signing: bytes
    receiving: bytes
    revoked: bool = False


@dataclass(frozen=True)
class Device:
    """A device, whose it is, the key that it signs with, and the records that revoke it."""

    id: bytes
    worker: bytes
    signing: bytes
    revocations: tuple[bytes, ...] = ()

    @property
    def revoked(self) -> bool:
        """Whether it counts no more."""
        return bool(self.revocations)


@dataclass(frozen=True)
class Team:
    """A team: whoever leads it can let a substitute in."""

    id: bytes
    name: str
    leader: bytes
    members: frozenset[bytes]


@dataclass(frozen=True)
class Organisation:
    """The organisation as its log stands. `refused` are records whose signer had no right to make them."""

    id: bytes
    name: str = ""
    root: bytes = b""
    recovery: bytes = b""
    administrators: frozenset[bytes] = frozenset()
    workers: Mapping[bytes, Worker] = field(default_factory=dict)
    devices: Mapping[bytes, Device] = field(default_factory=dict)
    teams: Mapping[bytes, Team] = field(default_factory=dict)
    erased: frozenset[bytes] = frozenset()
    refused: tuple[bytes, ...] = ()
    _seats: tuple[tuple[bytes, bytes, bytes], ...] = ()
    """(record, worker, team) for everybody who was made an administrator (no team) or a team's leader."""
    _log: Log = field(default_factory=lambda: Log(b""), repr=False)

    def decides(self, worker: bytes, team: bytes, heads: Iterable[bytes], since: Iterable[bytes] = ()) -> bool:
        """Whether, as far as these heads of the log tell, a worker is an administrator or leads the team; by a seat
        that was given after what `since` had seen."""
        earlier = list(since)
        seats = [at for at, whose, of in self._seats if whose == worker and of in (b"", team)]
        told = list(heads)
        return any(self.saw(told, at) and not self.saw(earlier, at) for at in seats)

    def led(self, worker: bytes, team: bytes, heads: Iterable[bytes]) -> bool:
        """Whether, as far as these heads tell, a worker leads the team, or has led it."""
        told = list(heads)
        return any(whose == worker and of == team != b"" and self.saw(told, at) for at, whose, of in self._seats)

    def saw(self, heads: Iterable[bytes], record: bytes) -> bool:
        """Whether who knew these heads of the log knew the record."""
        return any(head in self._log.records and self._log.saw(head, record) for head in heads)

    @property
    def heads(self) -> tuple[bytes, ...]:
        """What the next record follows."""
        return self._log.heads

    def device_of_key(self, key: bytes) -> Device | None:
        """The device that signs with this key."""
        return next((device for device in self.devices.values() if device.signing == key), None)

    def leader_of(self, team: bytes) -> bytes | None:
        """Who leads a team; None where that worker is gone."""
        found = self.teams.get(team)
        leader = self.workers.get(found.leader) if found else None
        return leader.id if leader and not leader.revoked else None


def organisation_id(root: bytes) -> bytes:
    """The organisation's id, which names its root key: whoever knows the one can check the other."""
    return sha256(b"pejlemaerke/1/organisation\x00" + root).digest()[:ID_BYTES]


def read_organisation(log: Log) -> Organisation:
    """What an organisation's log says."""
    return _Reading(log).result()


@dataclass
class _Reading:
    """One pass over the log, forerunners first: who may say what stands on what its signer had seen."""

    log: Log
    root: bytes = b""
    allowed: dict[bytes, bool] = field(default_factory=dict)
    devices: dict[bytes, list[tuple[bytes, bytes, bytes]]] = field(default_factory=dict)
    """Device key → (record, device, worker)."""
    workers: dict[bytes, list[tuple[bytes, bytes]]] = field(default_factory=dict)
    """Worker's signing key → (record, worker)."""

    def result(self) -> Organisation:
        """What stands when everything is read."""
        for key, record in self.log.records.items():
            self.allowed[key] = self._allowed(key, record)
            if self.allowed[key]:
                self._index(key, record)
        standing = {key: record for key, record in self.log.records.items() if self._stands(key, record)}
        return self._organisation(standing)

    def _allowed(self, key: bytes, record: Record) -> bool:
        """Whether its signer had the right, as far as the signer could know."""
        if not _well_formed(record):
            return False
        if record.kind == FOUND:
            return not record.heads and organisation_id(record.signer) == self.log.id and self._take_root(record)
        if record.signer == self.root:
            return True
        if record.kind == DEVICE:
            return any(
                self.log.saw(key, at) and worker == record.body["worker"] and not self._revoked(key, worker, b"")
                for at, worker in self.workers.get(record.signer, ())
            )
        who = self._who(key, record.signer)
        return who is not None and not self._revoked(key, *who) and self._may(key, who[0], record)

    def _take_root(self, record: Record) -> bool:
        self.root = record.signer
        return True

    def _who(self, key: bytes, signer: bytes) -> tuple[bytes, bytes] | None:
        """The worker and device that a signer's key belonged to, as far as the signer could know."""
        known = (each for each in self.devices.get(signer, ()) if self.log.saw(key, each[0]))
        return next(((worker, device) for _, device, worker in known), None)

    def _may(self, key: bytes, worker: bytes, record: Record) -> bool:
        if record.kind == ADMINISTRATOR:
            return False  # only the root makes administrators
        if self._is_administrator(key, worker):
            return True
        return record.kind == REVOKE and self._leads(key, worker, record.body)

    def _is_administrator(self, key: bytes, worker: bytes) -> bool:
        return any(
            record.body["worker"] == worker and self.allowed[at] and self.log.saw(key, at)
            for at, record in self.log.of(ADMINISTRATOR)
            if at in self.allowed
        )

    def _leads(self, key: bytes, worker: bytes, body: Mapping[str, Any]) -> bool:
        """A team's leader may revoke its members and their devices."""
        owner = body["worker"]
        return any(
            record.body["leader"] == worker and owner in record.body["members"] and self.log.saw(key, at)
            for at, record in self.log.of(TEAM)
            if self.allowed.get(at)
        )

    def _revocations(self) -> Iterator[tuple[bytes, Record]]:
        return ((at, record) for at, record in self.log.of(REVOKE) if self.allowed.get(at))

    def _revoked(self, key: bytes, worker: bytes, device: bytes) -> bool:
        """Whether the signer of `key` had seen a revocation of this worker or device that nothing has made good."""
        return any(
            self.log.saw(key, at) and _names(record, worker, device) and not self._restored(at, record, key)
            for at, record in self._revocations()
        )

    def _restored(self, at: bytes, revocation: Record, until: bytes) -> bool:
        """A worker (never a device) who was revoked is let in again by a later certificate, with other keys."""
        return not revocation.body["device"] and any(
            worker == revocation.body["worker"] and self.log.saw(key, at) and self.log.saw(until, key)
            for found in self.workers.values()
            for key, worker in found
        )

    def _index(self, key: bytes, record: Record) -> None:
        if record.kind == DEVICE:
            body = record.body
            self.devices.setdefault(body["signing"], []).append((key, body["device"], body["worker"]))
        elif record.kind == WORKER:
            self.workers.setdefault(record.body["signing"], []).append((key, record.body["worker"]))

    def _stands(self, key: bytes, record: Record) -> bool:
        """Removals win: what a revoked signer said beside the revocation falls, except a revocation."""
        if not self.allowed[key]:
            return False
        if record.kind == REVOKE or record.signer == self.root:
            return True
        if record.kind == DEVICE and self._outdated(key, record):
            return False
        who = self._who(key, record.signer) or (record.body.get("worker", b""), b"")
        return not any(_names(gone, *who) and not self.log.saw(at, key) and not self.log.saw(key, at)
                       for at, gone in self._revocations())  # fmt: skip

    def _outdated(self, key: bytes, record: Record) -> bool:
        """Whether the worker's signing key had been replaced by another, and nobody who replaced it had seen this."""
        own = [at for at, _ in self.workers.get(record.signer, ())]
        return any(
            signing != record.signer
            and worker == record.body["worker"]
            and any(self.log.saw(at, mine) for mine in own)
            and not self.log.saw(at, key)
            for signing, found in self.workers.items()
            for at, worker in found
        )

    def _organisation(self, standing: Mapping[bytes, Record]) -> Organisation:
        found = Organisation(self.log.id)
        workers: dict[bytes, Worker] = {}
        devices: dict[bytes, Device] = {}
        teams: dict[bytes, Team] = {}
        administrators: set[bytes] = set()
        erased: set[bytes] = set()
        for key, record in standing.items():
            body = record.body
            match record.kind:
                case "organisation":
                    found = replace(found, name=body["name"], root=record.signer, recovery=body["recovery"])
                case "administrator":
                    administrators.add(body["worker"])
                case "worker":
                    keys = body["signing"], body["receiving"]
                    gone = bool(self._gone(key, body["worker"], b""))
                    workers[body["worker"]] = Worker(body["worker"], body["name"], body["role"], *keys, gone)
                case "device":
                    ended = self._gone(key, body["worker"], body["device"])
                    devices[body["device"]] = Device(body["device"], body["worker"], body["signing"], ended)
                case "team":
                    teams[body["team"]] = Team(body["team"], body["name"], body["leader"], frozenset(body["members"]))
                case "erase":
                    erased.add(body["stream"])
        return replace(
            found,
            administrators=frozenset(each for each in administrators if each in workers and not workers[each].revoked),
            workers=workers,
            devices=devices,
            teams=teams,
            erased=frozenset(erased),
            refused=tuple(key for key in self.log.records if key not in standing),
            _seats=tuple(
                _seat(key, record) for key, record in standing.items() if record.kind in (ADMINISTRATOR, TEAM)
            ),
            _log=self.log,
        )

    def _gone(self, certificate: bytes, worker: bytes, device: bytes) -> tuple[bytes, ...]:
        """The revocations that name this worker or device, and in whose light the certificate was not made."""
        return tuple(
            at
            for at, record in self._revocations()
            if _names(record, worker, device) and not self.log.saw(certificate, at)
        )


def _seat(key: bytes, record: Record) -> tuple[bytes, bytes, bytes]:
    body = record.body
    return (key, body["worker"], b"") if record.kind == ADMINISTRATOR else (key, body["leader"], body["team"])


def _names(revocation: Record, worker: bytes, device: bytes) -> bool:
    """Whether a revocation is of this worker whole, or of this device."""
    named = revocation.body["device"]
    return named == device if named else bool(revocation.body["worker"] == worker)


_BODIES: dict[str, dict[str, type | int]] = {
    FOUND: {"name": str, "recovery": KEY_BYTES},
    ADMINISTRATOR: {"worker": ID_BYTES},
    WORKER: {"worker": ID_BYTES, "name": str, "role": str, "signing": KEY_BYTES, "receiving": KEY_BYTES},
    DEVICE: {"device": ID_BYTES, "worker": ID_BYTES, "signing": KEY_BYTES},
    TEAM: {"team": ID_BYTES, "name": str, "leader": ID_BYTES, "members": list},
    REVOKE: {"worker": ID_BYTES, "device": bytes},
    ERASE: {"stream": ID_BYTES},
}


def _well_formed(record: Record) -> bool:
    """Whether the body holds exactly what its kind says. A record of a kind that is not known counts for nothing."""
    shape = _BODIES.get(record.kind)
    if shape is None or set(record.body) != set(shape):
        return False
    return all(_fits(record.body[name], wanted) for name, wanted in shape.items())


def _fits(value: object, wanted: type | int) -> bool:
    if isinstance(wanted, int):
        return isinstance(value, bytes) and len(value) == wanted
    if wanted is list:
        return isinstance(value, list) and all(isinstance(each, bytes) and len(each) == ID_BYTES for each in value)
    return isinstance(value, wanted)
