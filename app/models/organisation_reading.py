"""Reading the organisation's log, forerunners first: who may say what stands on what its signer had seen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.models.change import HASH_BYTES, ID_BYTES
from app.models.organisation import (
    ADMINISTRATOR,
    DEVICE,
    DISMISS,
    ERASE,
    FOUND,
    RENEW,
    REVOKE,
    RULES,
    TEAM,
    WORKER,
    Device,
    Erasure,
    Organisation,
    Team,
    Worker,
    organisation_id,
)
from app.models.signed_log import KEY_BYTES, Log, Record


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
    standing: dict[bytes, Record] = field(default_factory=dict)

    def result(self) -> Organisation:
        """What stands when everything is read."""
        for key, record in self.log.records.items():
            self.allowed[key] = self._allowed(key, record)
            if self.allowed[key]:
                self._index(key, record)
        for key, record in self.log.records.items():
            if self._stands(key, record):
                self.standing[key] = record
        return self._organisation(self.standing)

    def _allowed(self, key: bytes, record: Record) -> bool:
        """Whether its signer had the right, as far as the signer could know."""
        if not well_formed(record):
            return False
        if record.kind == FOUND:
            return not record.heads and organisation_id(record.signer) == self.log.id and self._take_root(record)
        if record.signer == self.root:
            return True
        if record.kind == DEVICE:
            return bool(self._certificates(key, record)) and not self._revoked(key, record.body["worker"], b"")
        if self._by_paper(key, record):
            return not self._revoked(key, record.body["worker"], b"")
        who = self._who(key, record.signer)
        return who is not None and not self._revoked(key, *who) and self._may(key, who[0], record)

    def _take_root(self, record: Record) -> bool:
        self.root = record.signer
        return True

    def _certificates(self, key: bytes, record: Record) -> list[bytes]:
        """What made the signer a key of the worker whom the record is about, as far as the signer could know."""
        found = self.workers.get(record.signer, ())
        return [at for at, worker in found if worker == record.body["worker"] and self.log.saw(key, at)]

    def _by_paper(self, key: bytes, record: Record) -> bool:
        """Whether the worker's own paper code signs: for new keys, and against a lost computer."""
        if record.kind != RENEW and not (record.kind == REVOKE and record.body["device"]):
            return False
        return any(
            (told.body["proof"], told.body["worker"]) == (record.signer, record.body["worker"])
            and self.allowed.get(at, False)
            and self.log.saw(key, at)
            for at, told in self.log.of(WORKER)
        )

    def _who(self, key: bytes, signer: bytes) -> tuple[bytes, bytes] | None:
        """The worker and device that a signer's key belonged to, as far as the signer could know."""
        known = (each for each in self.devices.get(signer, ()) if self.log.saw(key, each[0]))
        return next(((worker, device) for _, device, worker in known), None)

    def _may(self, key: bytes, worker: bytes, record: Record) -> bool:
        if record.kind in (ADMINISTRATOR, DISMISS, RENEW):
            return False  # the first two are the root's alone, the last the paper's
        if self._is_administrator(key, worker):
            return True
        return record.kind == REVOKE and self._leads(key, worker, record.body)

    def _is_administrator(self, key: bytes, worker: bytes) -> bool:
        return any(
            record.body["worker"] == worker
            and self.allowed.get(at, False)
            and self.log.saw(key, at)
            and not any(self.log.saw(key, gone) for gone in self._dismissals(worker, at))
            for at, record in self.log.of(ADMINISTRATOR)
        )

    def _dismissals(self, worker: bytes, seat: bytes) -> list[bytes]:
        """What ends this seat: the dismissals of the worker in whose light it was not given."""
        return [
            at
            for at, record in self.log.of(DISMISS)
            if record.body["worker"] == worker and self.allowed.get(at) and not self.log.saw(seat, at)
        ]

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
        elif record.kind in (WORKER, RENEW):
            self.workers.setdefault(record.body["signing"], []).append((key, record.body["worker"]))

    def _stands(self, key: bytes, record: Record) -> bool:
        """Removals win: what a revoked signer said beside the revocation falls, except a revocation."""
        if not self.allowed[key]:
            return False
        if record.kind == REVOKE or record.signer == self.root:
            return True
        if record.kind == RENEW:
            return not self._beside(key, record.body["worker"], b"")
        if record.kind == DEVICE:
            certified = any(at in self.standing for at in self._certificates(key, record))
            late = self._outdated(key, record) or self._vouched_late(key, record)
            return certified and not late and not self._beside(key, record.body["worker"], b"")
        worker, device = self._who(key, record.signer) or (b"", b"")
        vouched = any(at in self.standing and self.log.saw(key, at) for at, _, _ in self.devices[record.signer])
        return vouched and not self._beside(key, worker, device) and not self._said_beside_dismissal(key, worker)

    def _beside(self, key: bytes, worker: bytes, device: bytes) -> bool:
        """Whether a revocation of the worker or device and this record were made without knowing of each other."""
        return any(
            _names(gone, worker, device) and not self.log.saw(at, key) and not self.log.saw(key, at)
            for at, gone in self._revocations()
        )

    def _said_beside_dismissal(self, key: bytes, worker: bytes) -> bool:
        return any(
            record.body["worker"] == worker and not self.log.saw(at, key) and not self.log.saw(key, at)
            for at, record in self.log.of(DISMISS)
            if self.allowed[at]
        )

    def _vouched_late(self, key: bytes, record: Record) -> bool:
        """Whether a computer that held the worker's keys was revoked, and this was signed by the same key without the
        revocation's signer knowing: a thief could have done that."""
        own = self._certificates(key, record)
        return any(
            gone.body["device"]
            and gone.body["worker"] == record.body["worker"]
            and not self.log.saw(at, key)
            and not any(self.log.saw(mine, at) for mine in own)
            for at, gone in self._revocations()
        )

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
        erased: list[Erasure] = []
        for key, record in standing.items():
            body = record.body
            match record.kind:
                case "organisation":
                    found = replace(found, name=body["name"], root=record.signer, recovery=body["recovery"])
                case "administrator" if not self._dismissals(body["worker"], key):
                    administrators.add(body["worker"])
                case "worker":
                    told = Worker(
                        body["worker"], body["name"], body["role"], body["signing"], body["receiving"],
                        body["paper"], body["proof"],
                    )  # fmt: skip
                    workers[told.id] = self._now(told, key)
                case "renew" if body["worker"] in workers:
                    told = replace(workers[body["worker"]], signing=body["signing"], receiving=body["receiving"])
                    workers[told.id] = self._now(told, key)
                case "device":
                    ended = self._gone(key, body["worker"], body["device"])
                    devices[body["device"]] = Device(body["device"], body["worker"], body["signing"], ended)
                case "team":
                    teams[body["team"]] = Team(body["team"], body["name"], body["leader"], frozenset(body["members"]))
                case "erase":
                    by = self._who(key, record.signer) or (b"", b"")
                    erased.append(Erasure(body["stream"], by[0], record.wall, record.offset))
                case "rules":
                    found = replace(found, sync_days=body["sync_days"])
        return replace(
            found,
            administrators=frozenset(each for each in administrators if each in workers and not workers[each].revoked),
            workers=workers,
            devices=devices,
            teams=teams,
            erasures=tuple(erased),
            refused=tuple(key for key in self.log.records if key not in standing),
            _seats=tuple(
                _seat(key, record) for key, record in standing.items() if record.kind in (ADMINISTRATOR, TEAM)
            ),
            _dismissed=tuple(
                (key, record.body["worker"], frozenset(record.body["counting"]))
                for key, record in standing.items()
                if record.kind == DISMISS
            ),
            _log=self.log,
        )

    def _now(self, worker: Worker, certificate: bytes) -> Worker:
        """A worker under the keys of a certificate: whether they count, and since what."""
        lost = [
            at
            for at, record in self._revocations()
            if record.body["device"] and record.body["worker"] == worker.id and not self.log.saw(certificate, at)
        ]
        return replace(
            worker,
            revoked=bool(self._gone(certificate, worker.id, b"")),
            exposed=bool(lost),
            since=(certificate, *lost),
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
    """Whether a revocation is of this worker whole, or of this device of the worker's."""
    return bool(revocation.body["worker"] == worker) and revocation.body["device"] in (b"", device)


_LISTED = {"members": ID_BYTES, "counting": HASH_BYTES}
"""What the lists hold: bytes of this length."""
_BODIES: dict[str, dict[str, type | int]] = {
    FOUND: {"name": str, "recovery": KEY_BYTES},
    ADMINISTRATOR: {"worker": ID_BYTES},
    DISMISS: {"worker": ID_BYTES, "counting": list},
    WORKER: {
        "worker": ID_BYTES, "name": str, "role": str, "signing": KEY_BYTES, "receiving": KEY_BYTES,
        "paper": KEY_BYTES, "proof": KEY_BYTES,
    },
    RENEW: {"worker": ID_BYTES, "signing": KEY_BYTES, "receiving": KEY_BYTES},
    DEVICE: {"device": ID_BYTES, "worker": ID_BYTES, "signing": KEY_BYTES},
    TEAM: {"team": ID_BYTES, "name": str, "leader": ID_BYTES, "members": list},
    REVOKE: {"worker": ID_BYTES, "device": bytes},
    ERASE: {"stream": ID_BYTES},
    RULES: {"sync_days": int},
}  # fmt: skip


def well_formed(record: Record) -> bool:
    """Whether the body holds exactly what its kind says. A record of a kind that is not known counts for nothing."""
    shape = _BODIES.get(record.kind)
    if shape is None or set(record.body) != set(shape):
        return False
    return all(_fits(record.body[name], wanted, _LISTED.get(name, 0)) for name, wanted in shape.items())


def _fits(value: object, wanted: type | int, within: int) -> bool:
    if wanted is int:
        return type(value) is int and 1 <= value <= 3650
    if isinstance(wanted, int):
        return isinstance(value, bytes) and len(value) == wanted
    if wanted is list:
        return isinstance(value, list) and all(isinstance(each, bytes) and len(each) == within for each in value)
    return isinstance(value, wanted)
