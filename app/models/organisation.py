"""What the organisation's log says: who its administrators, workers, devices and teams are, and what is revoked.

A key that is not in the log is never used, whoever hands it over. Removals win: what somebody signed without the
revocation's signer having seen it counts for nothing, so that backdating gains nothing (docs/security.md).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from app.models.change import ID_BYTES
from app.models.signed_log import Log, Record

FOUND, ADMINISTRATOR, DISMISS, WORKER, RENEW, DEVICE, TEAM, REVOKE, ERASE, RULES = (
    "organisation", "administrator", "dismiss", "worker", "renew", "device", "team", "revoke", "erase", "rules",
)  # fmt: skip

SYNC_DAYS = 30
"""For how many days a computer may go without an exchange before it warns, where the organisation says nothing else."""


@dataclass(frozen=True)
class Worker:
    """A worker with the keys that count now: `signing` vouches for devices, `receiving` is what others wrap to.

    `paper` and `proof` are the public halves of what only the worker's paper code opens: a key to wrap to, and one
    that signs for new keys. (They are not the code's own: whoever knew that could make a false box for it.)
    `exposed`: a computer that held the keys is revoked and they are not replaced yet. `since` are the records that
    whoever wraps for the worker must have seen.
    """

    id: bytes
    name: str
    role: str
    signing: bytes
    receiving: bytes
    paper: bytes
    proof: bytes
    revoked: bool = False
    exposed: bool = False
    since: tuple[bytes, ...] = ()

    @property
    def wrapped_to(self) -> bytes:
        """What others wrap to: the paper's key while a thief may hold the worker's own."""
        return self.paper if self.exposed else self.receiving


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
class Erasure:
    """That a stream is erased for ever: by whom, and when by that person's clock; not what it was."""

    stream: bytes
    worker: bytes
    wall: int
    offset: int


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
    erasures: tuple[Erasure, ...] = ()
    refused: tuple[bytes, ...] = ()
    sync_days: int = SYNC_DAYS
    _seats: tuple[tuple[bytes, bytes, bytes], ...] = ()
    """(record, worker, team) for everybody who was made an administrator (no team) or a team's leader."""
    _dismissed: tuple[tuple[bytes, bytes, frozenset[bytes]], ...] = ()
    """(record, worker, what that worker had said in streams and still counts) for each who is administrator no more."""
    _log: Log = field(default_factory=lambda: Log(b""), repr=False)

    def decides(
        self, worker: bytes, team: bytes, heads: Iterable[bytes], since: Iterable[bytes] = (), record: bytes = b""
    ) -> bool:
        """Whether, as far as these heads of the log tell, a worker is an administrator or leads the team; by a seat
        that was given after what `since` had seen. `record` is what that worker says in a stream's log: whoever took
        an administrator's right away named what still counts, so that other heads gain nothing."""
        earlier = list(since)
        seats = [(at, of) for at, whose, of in self._seats if whose == worker and of in (b"", team)]
        told = list(heads)
        return any(
            self.saw(told, at) and not self.saw(earlier, at) and (of != b"" or not self._ended(at, worker, record))
            for at, of in seats
        )

    def _ended(self, seat: bytes, worker: bytes, record: bytes) -> bool:
        return any(
            whose == worker and record not in counting and not self._log.saw(seat, at)
            for at, whose, counting in self._dismissed
        )

    def led(self, worker: bytes, team: bytes, heads: Iterable[bytes]) -> bool:
        """Whether, as far as these heads tell, a worker leads the team, or has led it."""
        told = list(heads)
        return any(whose == worker and of == team != b"" and self.saw(told, at) for at, whose, of in self._seats)

    def saw(self, heads: Iterable[bytes], record: bytes) -> bool:
        """Whether who knew these heads of the log knew the record."""
        return any(head in self._log.records and self._log.saw(head, record) for head in heads)

    @property
    def erased(self) -> frozenset[bytes]:
        """The streams that nobody keeps and nobody takes in; never the log that says so."""
        return frozenset(each.stream for each in self.erasures) - {self.id}

    @property
    def heads(self) -> tuple[bytes, ...]:
        """What the next record follows."""
        return self._log.heads

    @property
    def forked(self) -> frozenset[bytes]:
        """The keys that have signed two branches of the log."""
        return self._log.forked

    @property
    def waiting(self) -> tuple[bytes, ...]:
        """The records that follow something which is not here."""
        return self._log.waiting

    def signers(self, keys: Iterable[bytes]) -> tuple[str, ...]:
        """Whose computers sign with these keys and are not revoked, by name; nobody's where it is the root."""
        found = [device for key in keys if (device := self.device_of_key(key)) and not device.revoked]
        names = {self.workers[each.worker].name for each in found if each.worker in self.workers}
        return (*sorted(names), *([""] if self.root in keys else []))

    def told(self) -> Iterator[Record]:
        """What was said in the log and stands, forerunners first."""
        refused = frozenset(self.refused)
        return (record for key, record in self._log.records.items() if key not in refused)

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
