"""What central reads in the logs, which are in the open: who belongs to an organisation, and who may read a stream.

Pure. Central is only the first to look: every device judges for itself as well, and needs no word of central's.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import msgspec

from app.keys.identity import verify
from app.models.errors import FormatError
from app.models.membership import Membership
from app.models.membership_reading import read_membership
from app.models.organisation import DISMISS, REVOKE, Organisation
from app.models.organisation_reading import read_organisation
from app.models.signed_log import Log, Signed, decode_record, read_log

_signed = msgspec.msgpack.Decoder(Signed)


@dataclass(frozen=True)
class Standing:
    """A device (or, without one, only a worker) that a key belongs to."""

    worker: bytes
    device: bytes = b""
    revoked: bool = False


@dataclass(frozen=True)
class Roster:
    """An organisation in brief, as its log stands up to `number`."""

    organisation: bytes
    number: int = 0
    revoked_at: int = 0
    """The number of the latest record that takes back: streams that were judged before it are judged anew."""
    keys: Mapping[bytes, Standing] = field(default_factory=dict)
    leads: Mapping[bytes, tuple[bytes, ...]] = field(default_factory=dict)
    administrators: frozenset[bytes] = frozenset()
    erased: frozenset[bytes] = frozenset()


def signed_record(body: bytes, log: bytes, key: bytes) -> Signed | None:
    """A log's record as it is laid; None where the bytes are something else than their name says."""
    try:
        signed = _signed.decode(body)
        record = decode_record(signed.raw)
    except (FormatError, msgspec.MsgspecError, ValueError):
        return None
    if signed.id != key or record.log != log or msgspec.msgpack.encode(signed) != body:
        return None
    return signed


@dataclass(frozen=True)
class ReadLog:
    """A log with what was laid anew: the new records that are sound, and those that follow something not here."""

    log: Log
    sound: frozenset[bytes]
    waiting: frozenset[bytes]


def extend_log(log: bytes, bodies: Iterable[bytes], new: Iterable[Signed] = ()) -> ReadLog:
    """A log from what is stored, which was checked when it came, and records that are laid now."""
    stored = [_signed.decode(body) for body in bodies]
    fresh = {each.id: each for each in new}
    read = read_log(log, [*stored, *fresh.values()], _trusting(stored))
    return ReadLog(
        read,
        frozenset(key for key in fresh if key in read.records),
        frozenset(key for key in fresh if key in read.waiting),
    )


def _trusting(stored: list[Signed]) -> Callable[[bytes, bytes, bytes], bool]:
    checked = {each.signature for each in stored}
    return lambda public, signature, message: signature in checked or verify(public, signature, message)


def roster_of(organisation: Organisation, log: Log, numbers: Mapping[bytes, int]) -> Roster:
    """The organisation in brief; `numbers` are those of its log's records. A worker's key that a lost computer held
    opens nothing; what only the paper opens does."""
    keys: dict[bytes, Standing] = {}
    for worker in organisation.workers.values():
        keys[worker.proof] = Standing(worker.id, revoked=worker.revoked)
        if not worker.exposed or worker.revoked:
            keys[worker.signing] = Standing(worker.id, revoked=worker.revoked)
    for device in organisation.devices.values():
        owner = organisation.workers.get(device.worker)
        gone = device.revoked or owner is None or owner.revoked
        keys[device.signing] = Standing(device.worker, device.id, gone)
    leads: dict[bytes, tuple[bytes, ...]] = {}
    for team in organisation.teams.values():
        leads[team.leader] = (*leads.get(team.leader, ()), team.id)
    return Roster(
        organisation.id,
        max(numbers.values(), default=0),
        max((numbers.get(key, 0) for key, _ in log.of(REVOKE, DISMISS)), default=0),
        keys,
        leads,
        organisation.administrators,
        organisation.erased,
    )


def organisation_of(log: Log) -> Organisation:
    """What the log says; without a root where nobody has founded it."""
    return read_organisation(log)


def membership_of(log: Log, organisation: Organisation, begun: bytes) -> Membership:
    """A stream's members; held to the beginning that came first."""
    return read_membership(log, organisation, begun)


def signers_known(read: ReadLog, organisation: Organisation) -> frozenset[bytes]:
    """Of the new records, those that a device of the organisation has signed."""
    known = {device.signing for device in organisation.devices.values()}
    return frozenset(key for key in read.sound if read.log.records[key].signer in known)
