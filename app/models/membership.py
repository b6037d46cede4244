"""What a stream's log says: who may read and write, since which key, and what of a removed device still counts.

Pure: every replica with the same logs says the same. Removals win over what was said beside them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.models.organisation import Device, Organisation
from app.models.signed_log import Log, Record

BEGIN, MEMBER, REMOVE, EPOCH, TEAM_OF, DECIDE = "begin", "member", "remove", "epoch", "team", "decide"


RECOVERY = b""
"""Who stands for the organisation's recovery key among those that a key is wrapped to."""


class Role(StrEnum):
    """koordinator, medlem, læser. Of several grants the highest counts; a lower one takes a removal first."""

    COORDINATOR = "coordinator"
    MEMBER = "member"
    READER = "reader"


_RISING = (Role.READER, Role.MEMBER, Role.COORDINATOR)


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


COUNTING = (Verdict.ACCEPTED, Verdict.ONLY_ACCESS)


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
    for each earlier epoch its key, encrypted under this one's. `outdated` are workers whose wrap is for keys that they
    have replaced since, or that a lost computer held.
    """

    id: bytes
    wraps: Mapping[bytes, bytes]
    before: Mapping[bytes, bytes]
    outdated: frozenset[bytes] = frozenset()


@dataclass(frozen=True)
class Run:
    """A run of entries as its signer vouches for it: one device's chain from after `previous` to `entry`.

    `signer` is the device that signed; another than `device` where a restored profile hands in what its earlier
    self wrote. `heads` are what the signer had seen of the stream's log, and
    `organisation` of the organisation's.
    """

    signer: bytes
    device: bytes
    last: int
    previous: bytes
    entry: bytes
    heads: tuple[bytes, ...]
    organisation: tuple[bytes, ...] = ()


@dataclass(frozen=True)
class Membership:
    """A stream's members and epochs as its log stands beside the organisation's.

    `disputed`: there are two beginnings, and this device has not held to one of them before. `refused` are records
    whose signer had no right to make them, or that fell with a removal. `unanswered` gives, for each epoch, the
    devices of its readers that were revoked without its maker knowing.
    """

    stream: bytes
    begun: bytes = b""
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
    leader: bytes | None = None
    unanswered: Mapping[bytes, frozenset[bytes]] = field(default_factory=dict)
    _grants: tuple[tuple[bytes, bytes, Role], ...] = ()
    _teams: tuple[tuple[bytes, bytes], ...] = ()
    _decided: Mapping[bytes, bool] = field(default_factory=dict)
    _log: Log = field(default_factory=lambda: Log(b""), repr=False)

    @property
    def sealing(self) -> bytes | None:
        """The epoch to seal under; None where a new one must be begun first: a removal and something beside it have
        met, a device is revoked that could read, or a member has no key or new ones."""
        sound = (
            each
            for each in self.current
            if all(self._log.saw(each, cut.record) for cut in self.cuts)
            and self.readers == self.keyed(each)
            and not self.epochs[each].outdated & self.readers
            and not self.unanswered.get(each)
        )
        return min(sound, default=None)

    @property
    def readers(self) -> frozenset[bytes]:
        """Who has a key: the members and the team's leader."""
        return frozenset(self.members) | ({self.leader} if self.leader else set())

    def beneath(self, epochs: Iterable[bytes]) -> frozenset[bytes]:
        """These epochs and all whose keys can be had from theirs."""
        found: set[bytes] = set()
        left = [each for each in epochs if each in self.epochs]
        while left:
            found.add(at := left.pop())
            left += [each for each in self.epochs[at].before if each in self.epochs and each not in found]
        return frozenset(found)

    def keyed(self, epoch: bytes) -> frozenset[bytes]:
        """The workers that an epoch's key has been wrapped to."""
        return frozenset(self.epochs[epoch].wraps) - {RECOVERY}

    @property
    def former(self) -> frozenset[bytes]:
        """Who has the newest key and is no reader any more: somebody who led the team."""
        return frozenset(worker for each in self.current for worker in self.keyed(each)) - self.readers

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

    def told(self) -> Iterator[Record]:
        """What was said in the log and stands, forerunners first."""
        refused = frozenset(self.refused)
        return (record for key, record in self._log.records.items() if key not in refused)

    def overdue(self, day: str) -> frozenset[bytes]:
        """The members whose time was over before this day (ISO 8601)."""
        return frozenset(worker for worker, until in self.until.items() if until and until < day)

    def verdicts(self, runs: Mapping[bytes, Run], organisation: Organisation) -> dict[bytes, Verdict]:
        """What becomes of each run, by its last entry."""
        return {
            key: Verdict.WAITING
            if verdict in COUNTING and key not in self._decided and self._uncut(run, organisation)
            else verdict
            for key, (run, verdict) in self._before_cut(runs, organisation).items()
        }

    def accepted(self, runs: Mapping[bytes, Run], organisation: Organisation) -> frozenset[bytes]:
        """The runs that count, or would if the revoked devices among their signers were not: what a cut made here
        leaves of them."""
        found = self._before_cut(runs, organisation)
        return frozenset(key for key, (_, verdict) in found.items() if verdict in COUNTING)

    def _before_cut(self, runs: Mapping[bytes, Run], organisation: Organisation) -> dict[bytes, tuple[Run, Verdict]]:
        return {key: (run, self._verdict(run, organisation, runs)) for key, run in runs.items()}

    def _uncut(self, run: Run, organisation: Organisation) -> bool:
        """Whether the signer's device is revoked and the stream does not say yet what of it still counts."""
        device = organisation.devices.get(run.signer)
        return device is not None and device.revoked and not any(cut.names(device) for cut in self.cuts)

    def _verdict(self, run: Run, organisation: Organisation, runs: Mapping[bytes, Run]) -> Verdict:
        """A run that a removal might have cut waits until the entry that the removal names is here."""
        if (decided := self._decided.get(run.entry)) is not None:
            return Verdict.ACCEPTED if decided else Verdict.REFUSED
        if any(head not in self._log.records for head in run.heads):
            return Verdict.WAITING
        device = organisation.devices.get(run.signer)
        role = self._role_at(device.worker, run, organisation) if device else None
        if device is None or role is None:
            return Verdict.STRANGER
        for cut in self.cuts:
            if not cut.names(device) or self._came_back(cut, device.worker, run.heads):
                continue
            led = _leads(run, cut.last.get(run.device, (0, b"")), runs)
            if not led:
                return Verdict.WAITING if led is None else Verdict.REMOVED
        return Verdict.ONLY_ACCESS if role == Role.READER else Verdict.ACCEPTED

    def _came_back(self, cut: Cut, worker: bytes, heads: Iterable[bytes]) -> bool:
        """Whether the signer wrote in the light of having been let in again after this removal."""
        return not cut.device and any(
            whose == worker and self._log.saw(at, cut.record) and self._seen_by(heads, at)
            for at, whose, _ in self._grants
        )

    def _role_at(self, worker: bytes, run: Run, organisation: Organisation) -> Role | None:
        """The leader writes as a member does."""
        team = latest_team([each for each in self._teams if self._seen_by(run.heads, each[0])], self._log)
        led = [Role.MEMBER] if organisation.led(worker, team, run.organisation) else []
        granted = (role for at, whose, role in self._grants if whose == worker and self._seen_by(run.heads, at))
        return highest((*led, *granted))

    def _seen_by(self, heads: Iterable[bytes], record: bytes) -> bool:
        return any(self._log.saw(head, record) for head in heads)


def highest(roles: Iterable[Role]) -> Role | None:
    """The role that counts of several."""
    return max(roles, key=_RISING.index, default=None)


def latest_team(told: Sequence[tuple[bytes, bytes]], log: Log) -> bytes:
    """The team that counts of those a stream was given, as (record, team): the last, and of several beside each other
    that of the smallest record."""
    last = (each for each in told if not any(at != each[0] and log.saw(at, each[0]) for at, _ in told))
    return min(last, default=(b"", b""))[1]


def _leads(run: Run, end: tuple[int, bytes], runs: Mapping[bytes, Run]) -> bool | None:
    """Whether a run is, or leads to, the entry that a removal names; None where that cannot be followed yet."""
    counter, entry = end
    if run.last > counter:
        return False
    while entry != run.entry:
        found = runs.get(entry)
        if found is None:
            return None
        if found.last <= run.last:
            return False
        entry = found.previous
    return True
