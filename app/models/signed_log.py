"""A signed log: records that name the heads their signer had seen, so that branches show and merge.

One log for the organisation, and one for each stream. A record is its canonical bytes and an Ed25519 signature over
them; its id is their SHA-256. Nothing is decided by clocks: what counts is who had seen what.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import msgspec

from app.models.change import HASH_BYTES, ID_BYTES
from app.models.errors import FormatError

LOG_FORMAT = 1
KEY_BYTES = 32
SIGNATURE_BYTES = 64
MAX_RECORD_BYTES = 256 * 1024
SIGNED_AS = b"pejlemaerke/1/log-record\x00"
"""What goes before the bytes that are signed, so that a signature can never be taken for one of another thing."""

Verify = Callable[[bytes, bytes, bytes], bool]
"""(public key, signature, signed bytes) → whether it is that key's signature."""


class Record(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """One statement. `heads` are the records that nothing followed when it was made; none only in the first."""

    version: int
    log: bytes
    heads: tuple[bytes, ...]
    signer: bytes
    wall: int
    offset: int
    kind: str
    body: dict[str, Any]


class Signed(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A record's bytes, kept verbatim, and the signature over them."""

    raw: bytes
    signature: bytes

    @property
    def id(self) -> bytes:
        """SHA-256 of the bytes."""
        return sha256(self.raw).digest()


_encoder = msgspec.msgpack.Encoder(order="deterministic")
_decoder = msgspec.msgpack.Decoder(Record)


def encode_record(record: Record) -> bytes:
    """The canonical bytes of a record. FormatError `record-wrong` for one that breaks the format."""
    _check(record)
    raw = _encoder.encode(record)
    if len(raw) > MAX_RECORD_BYTES:
        raise FormatError("record-wrong", why="too-large")
    return raw


def decode_record(raw: bytes) -> Record:
    """Read a record. FormatError `record-wrong`, also for bytes that are not the canonical ones."""
    if len(raw) > MAX_RECORD_BYTES:
        raise FormatError("record-wrong", why="too-large")
    try:
        record = _decoder.decode(raw)
    except (msgspec.MsgspecError, RecursionError, ValueError) as fault:
        raise FormatError("record-wrong", why="unreadable") from fault
    _check(record)
    if _encoder.encode(record) != raw:
        raise FormatError("record-wrong", why="not-canonical")
    return record


def _check(record: Record) -> None:
    sound = (
        record.version == LOG_FORMAT
        and len(record.log) == ID_BYTES
        and len(record.signer) == KEY_BYTES
        and all(len(head) == HASH_BYTES for head in record.heads)
        and list(record.heads) == sorted(set(record.heads))
        and -(2**53) < record.wall < 2**53
        and -1440 < record.offset < 1440
        and bool(record.kind)
    )
    if not sound:
        raise FormatError("record-wrong", why="head")


@dataclass(frozen=True)
class Log:
    """The records of one log that are signed and whose forerunners are here, in an order where these come first."""

    id: bytes
    records: Mapping[bytes, Record] = field(default_factory=dict)
    waiting: tuple[bytes, ...] = ()
    forged: tuple[bytes, ...] = ()
    _place: Mapping[bytes, int] = field(default_factory=dict, repr=False)
    _seen: tuple[int, ...] = field(default=(), repr=False)

    def saw(self, record: bytes, earlier: bytes) -> bool:
        """Whether the signer of `record` had seen `earlier` (or it is the same)."""
        return bool(self._seen[self._place[record]] >> self._place[earlier] & 1)

    @property
    def heads(self) -> tuple[bytes, ...]:
        """The records that nothing follows yet: more than one where people wrote without seeing each other's."""
        followed = {head for record in self.records.values() for head in record.heads}
        return tuple(sorted(key for key in self.records if key not in followed))

    @property
    def forked(self) -> frozenset[bytes]:
        """The keys that have signed two records without knowing of each other: one person cannot, two copies can."""
        latest: dict[bytes, bytes] = {}
        found = set()
        for key, record in self.records.items():
            before = latest.get(record.signer)
            if before is not None and not self.saw(key, before):
                found.add(record.signer)
            latest[record.signer] = key
        return frozenset(found)

    def of(self, *kinds: str) -> Iterator[tuple[bytes, Record]]:
        """The records of these kinds, in order."""
        return ((key, record) for key, record in self.records.items() if record.kind in kinds)


def read_log(log: bytes, signed: Iterable[Signed], verify: Verify) -> Log:
    """The log that these records make, whatever their order and however often each comes.

    A record of another log, one that is unreadable, and one whose signature is not its signer's is `forged`; one
    that follows something which is not here is `waiting`, and counts for nothing until that comes.
    """
    found: dict[bytes, Record] = {}
    forged: set[bytes] = set()
    for each in signed:
        if each.id in found or each.id in forged:
            continue
        record = authentic(log, each, verify)
        if record is None:
            forged.add(each.id)
        else:
            found[each.id] = record
    ordered = _in_order(found)
    place = {key: index for index, key in enumerate(ordered)}
    seen: list[int] = []
    for index, key in enumerate(ordered):
        mask = 1 << index
        for head in found[key].heads:
            mask |= seen[place[head]]
        seen.append(mask)
    waiting = tuple(sorted(key for key in found if key not in place))
    return Log(log, {key: found[key] for key in ordered}, waiting, tuple(sorted(forged)), place, tuple(seen))


def authentic(log: bytes, signed: Signed, verify: Verify) -> Record | None:
    """The record, if it is one of this log and its signer's signature is under it."""
    try:
        record = decode_record(signed.raw)
    except FormatError:
        return None
    if record.log != log or not verify(record.signer, signed.signature, SIGNED_AS + signed.raw):
        return None
    return record


def _in_order(found: Mapping[bytes, Record]) -> list[bytes]:
    """Forerunners first, and otherwise by id, so that every device has the same order."""
    followers: dict[bytes, list[bytes]] = {}
    missing: dict[bytes, int] = {}
    for key, record in found.items():
        missing[key] = len(record.heads)
        for head in record.heads:
            followers.setdefault(head, []).append(key)
    ready = sorted((key for key, count in missing.items() if count == 0), reverse=True)
    ordered: list[bytes] = []
    while ready:
        key = ready.pop()
        ordered.append(key)
        freed = []
        for follower in followers.get(key, ()):
            missing[follower] -= 1
            if missing[follower] == 0:
                freed.append(follower)
        ready = sorted([*ready, *freed], reverse=True)
    return ordered
