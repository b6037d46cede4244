"""What a stream's log says: who may read and write, since which key, and what of a removed device still counts.

Pure: every replica with the same logs says the same. Removals win over what was said beside them.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.models.change import HASH_BYTES, ID_BYTES
from app.models.organisation import Device, Organisation
from app.models.signed_log import Log, Record

BEGIN, MEMBER, REMOVE, EPOCH, DECIDE = "begin", "member", "remove", "epoch", "decide"
_EPOCHS = (BEGIN, REMOVE, EPOCH)


class Role(StrEnum):
    """koordinator, medlem, læser."""

    COORDINATOR = "coordinator"
    MEMBER = "member"
    READER = "reader"


class Verdict(StrEnum):
    """What becomes of a run of entries."""

    ACCEPTED = "accepted"
    ONLY_ACCESS = "only-access"
    """A reader's: access events count, anything else is set aside."""
    WAITING = "waiting"
    """It cannot be told before more has come."""
    REMOVED = "removed"
    """Written by somebody who was removed: to be reviewed."""
    STRANGER = "stranger"
    """Written by somebody who was no member: to be reviewed."""
    REFUSED = "refused"
    """A person has decided against it."""


@dataclass(frozen=True)
class Cut:
    """A removal of a worker, or of one device: how far each device's chain still counts, as (counter, entry)."""

    record: bytes
    worker: bytes
    device: bytes
    last: Mapping[bytes, tuple[int, bytes]]

    def names(self, device: Device) -> bool:
        """Whether this device is removed by it."""
        return self.device == device.id if self.device else self.worker == device.worker


@dataclass(frozen=True)
class Epoch:
    """A content key's time; its id is that of the record that began it.

    `wraps` gives for each worker the hash of the wrap (the empty worker is the organisation's recovery key), `before`
    for each earlier epoch its key, encrypted under this one's.
    """

    id: bytes
    wraps: Mapping[bytes, bytes]
    before: Mapping[bytes, bytes]


LeadsTo = Callable[[bytes], bool | None]
"""Whether a run of entries is, or leads to, the entry with this id; None where that entry is not here yet."""


@dataclass(frozen=True)
class Membership:
    """A stream's members and epochs as its log stands beside the organisation's.

    `disputed`: there are two beginnings, and nothing counts until it is settled which. `refused` are records whose
    signer had no right to make them, or that fell with a removal.
    """

    stream: bytes
    purpose: str = ""
    citizen: bytes = b""
    team: bytes = b""
    members: Mapping[bytes, Role] = field(default_factory=dict)
    until: Mapping[bytes, str] = field(default_factory=dict)
    cuts: tuple[Cut, ...] = ()
    epochs: Mapping[bytes, Epoch] = field(default_factory=dict)
    current: tuple[bytes, ...] = ()
    disputed: bool = False
    refused: tuple[bytes, ...] = ()
    _grants: tuple[tuple[bytes, bytes, Role], ...] = ()
    _decided: Mapping[bytes, bool] = field(default_factory=dict)
    _log: Log = field(default_factory=lambda: Log(b""), repr=False)

    @property
    def sealing(self) -> bytes | None:
        """The epoch to seal under; None where a new one must be begun first, since branches have met."""
        if len(self.current) != 1:
            return None
        return self.current[0] if all(self._log.saw(self.current[0], cut.record) for cut in self.cuts) else None

    def verdict(
        self, device: Device | None, heads: Iterable[bytes], last: tuple[int, bytes], leads: LeadsTo
    ) -> Verdict:
        """What becomes of a run of a device's entries that ends with `last`.

        `heads` are what its signer had seen of this log. A run that a removal might have cut waits until the entry
        that the removal names is here.
        """
        if (decided := self._decided.get(last[1])) is not None:
            return Verdict.ACCEPTED if decided else Verdict.REFUSED
        role = self._role_at(device.worker, list(heads)) if device else None
        if device is None or role is None:
            return Verdict.STRANGER
        for cut in self.cuts:
            if cut.names(device) and not self._came_back(cut, device.worker, list(heads)):
                counter, entry = cut.last.get(device.id, (0, b""))
                led = leads(entry) if last[0] <= counter else False
                if not led:
                    return Verdict.WAITING if led is None else Verdict.REMOVED
        return Verdict.ONLY_ACCESS if role == Role.READER else Verdict.ACCEPTED

    def _came_back(self, cut: Cut, worker: bytes, heads: list[bytes]) -> bool:
        """Whether the signer wrote in the light of having been let in again after this removal."""
        return not cut.device and any(
            whose == worker and self._log.saw(at, cut.record) and self._seen_by(heads, at)
            for at, whose, _ in self._grants
        )

    def _role_at(self, worker: bytes, heads: list[bytes]) -> Role | None:
        found = [role for at, whose, role in self._grants if whose == worker and self._seen_by(heads, at)]
        return found[-1] if found else None

    def _seen_by(self, heads: list[bytes], record: bytes) -> bool:
        return any(head in self._log.records and self._log.saw(head, record) for head in heads)


def read_membership(log: Log, organisation: Organisation) -> Membership:
    """What a stream's log says."""
    return _Reading(log, organisation).result()


@dataclass
class _Reading:
    """One pass over the log, forerunners first: who may say what stands on what its signer had seen."""

    log: Log
    organisation: Organisation
    team: bytes = b""
    allowed: dict[bytes, Record] = field(default_factory=dict)
    grants: list[tuple[bytes, bytes, Role]] = field(default_factory=list)
    removals: list[tuple[bytes, Record]] = field(default_factory=list)

    def result(self) -> Membership:
        """What stands when everything is read."""
        begun = [(key, record) for key, record in self.log.of(BEGIN) if _well_formed(record)]
        if len(begun) != 1:
            return Membership(self.log.id, disputed=len(begun) > 1, refused=tuple(self.log.records))
        self.team = begun[0][1].body["team"]
        for key, record in self.log.records.items():
            if self._allowed(key, record):
                self.allowed[key] = record
                self._index(key, record)
        standing = {key: record for key, record in self.allowed.items() if self._stands(key, record)}
        return self._membership(begun[0][1], standing)

    def _index(self, key: bytes, record: Record) -> None:
        body = record.body
        if record.kind == BEGIN:
            self.grants.append((key, body["coordinator"], Role.COORDINATOR))
        elif record.kind == MEMBER:
            self.grants.append((key, body["worker"], Role(body["role"])))
        elif record.kind == REMOVE:
            self.removals.append((key, record))

    def _allowed(self, key: bytes, record: Record) -> bool:
        """Whether its signer had the right, as far as the signer could know."""
        device = self.organisation.device_of_key(record.signer)
        if device is None or not _well_formed(record):
            return False
        if record.kind == BEGIN:
            return not record.heads
        if self._removed_by(key, device):
            return False
        decides = self.organisation.decides(device.worker, self.team, record.body["organisation"])
        role = self._role(key, device.worker)
        if record.kind == EPOCH:
            return decides or role in (Role.COORDINATOR, Role.MEMBER)
        return decides or role == Role.COORDINATOR

    def _role(self, key: bytes, worker: bytes) -> Role | None:
        """The role that a worker had in what the signer of `key` had seen."""
        found = [
            role
            for at, whose, role in self.grants
            if whose == worker and self.log.saw(key, at) and not self._lost(key, at, worker)
        ]
        return found[-1] if found else None

    def _lost(self, key: bytes, grant: bytes, worker: bytes) -> bool:
        """Whether a removal that `key` had seen took back a grant; one made in its light is a new beginning."""
        return any(
            not record.body["device"]
            and record.body["worker"] == worker
            and self.log.saw(key, at)
            and not self.log.saw(grant, at)
            for at, record in self.removals
        )

    def _removed_by(self, key: bytes, device: Device) -> bool:
        """Whether the signer had seen that this very device was removed."""
        return any(record.body["device"] == device.id and self.log.saw(key, at) for at, record in self.removals)

    def _stands(self, key: bytes, record: Record) -> bool:
        """Removals win: what a removed signer said beside the removal falls, except a removal."""
        device = self.organisation.device_of_key(record.signer)
        if record.kind in (REMOVE, BEGIN) or device is None:
            return device is not None
        return not any(
            _cut(at, gone).names(device) and not self.log.saw(at, key) and not self.log.saw(key, at)
            for at, gone in self.removals
        )

    def _membership(self, begun: Record, standing: Mapping[bytes, Record]) -> Membership:
        grants = tuple(each for each in self.grants if each[0] in standing)
        left = [each for each in grants if not self._taken_back(each)]
        epochs = {key: _epoch(key, record) for key, record in standing.items() if record.kind in _EPOCHS}
        followed = {at for key in epochs for at in epochs if key != at and self.log.saw(key, at)}
        decisions = (
            (record.body["entry"], record.body["accept"]) for _, record in self.log.of(DECIDE) if _ in standing
        )
        return Membership(
            self.log.id,
            begun.body["purpose"],
            begun.body["citizen"],
            self.team,
            {worker: role for _, worker, role in left},
            {worker: standing[key].body["until"] for key, worker, _ in left if standing[key].kind == MEMBER},
            tuple(_cut(at, record) for at, record in self.removals),
            epochs,
            tuple(key for key in epochs if key not in followed),
            False,
            tuple(key for key in self.log.records if key not in standing),
            grants,
            dict(decisions),
            self.log,
        )

    def _taken_back(self, grant: tuple[bytes, bytes, Role]) -> bool:
        at, worker, _ = grant
        return any(
            not record.body["device"] and record.body["worker"] == worker and not self.log.saw(at, gone)
            for gone, record in self.removals
        )


def _cut(key: bytes, record: Record) -> Cut:
    body = record.body
    return Cut(
        key, body["worker"], body["device"], {device: (counter, entry) for device, counter, entry in body["last"]}
    )


def _epoch(key: bytes, record: Record) -> Epoch:
    body = record.body
    return Epoch(key, dict(body["wraps"]), dict(body["before"]))


_EPOCH_BODY = {"organisation": list, "wraps": list, "before": list}
_BODIES: dict[str, dict[str, Any]] = {
    BEGIN: {"purpose": str, "citizen": bytes, "team": bytes, "coordinator": ID_BYTES, **_EPOCH_BODY},
    MEMBER: {"organisation": list, "worker": ID_BYTES, "role": str, "until": str, "wraps": list},
    REMOVE: {"worker": ID_BYTES, "device": bytes, "last": list, **_EPOCH_BODY},
    EPOCH: _EPOCH_BODY,
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
