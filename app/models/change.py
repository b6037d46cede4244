"""Values, changes and entries, and their canonical bytes (docs/format.md is the contract)."""

from collections.abc import Iterator
from enum import StrEnum
from hashlib import sha256
from typing import Any, NamedTuple

import msgspec

from app.models.errors import FormatError, UserError

FORMAT = 1
MAX_ENTRY_BYTES = 256 * 1024
MAX_VALUES = 256
ID_BYTES = 16
HASH_BYTES = 32


class SaidBy(StrEnum):
    """Whose words a value is."""

    CITIZEN = "citizen"
    WORKER = "worker"
    TOGETHER = "together"
    OTHER = "other"


_SAID_BY = frozenset(each.value for each in SaidBy)


class ValueId(NamedTuple):
    """Names one value for ever: the hash of its entry and its place among that entry's values."""

    entry: bytes
    place: int


class Value(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """What one change gave one field. `origin` names the value that undo put back."""

    data: Any
    said_by: str = SaidBy.WORKER
    origin: ValueId | None = None


class Change(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One field of one record gets `values` in place of those it names.

    `seen` lists the values that the author had in view where the change speaks of a whole: a removal, a
    sealing, a citizen's yes to a text.
    """

    kind: str
    record: bytes
    field: str
    values: tuple[Value, ...]
    replaces: tuple[ValueId, ...] = ()
    seen: tuple[ValueId, ...] = ()


class Entry(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """The changes of one save in one stream.

    `counter` runs from 1 for each device in each stream; `previous` is the hash of that device's entry
    before (empty for the first). `wall` is milliseconds since 1970 UTC and `offset` minutes east of UTC:
    for people only, never for order. `undoes` names a save, or is empty.
    """

    version: int
    stream: bytes
    device: bytes
    counter: int
    previous: bytes
    author: bytes
    wall: int
    offset: int
    save: bytes
    undoes: bytes
    changes: tuple[Change, ...]

    def values(self) -> Iterator[tuple[int, Change, Value]]:
        """Each value with its place and the change that gave it."""
        place = 0
        for change in self.changes:
            for value in change.values:
                yield place, change, value
                place += 1


class _Head(msgspec.Struct, frozen=True, array_like=True):
    """What every version of the format begins with."""

    version: int
    stream: bytes
    device: bytes
    counter: int
    previous: bytes
    author: bytes
    wall: int
    offset: int
    save: bytes
    undoes: bytes


_encoder = msgspec.msgpack.Encoder(order="deterministic")
_decoder = msgspec.msgpack.Decoder(Entry)
_head_decoder = msgspec.msgpack.Decoder(_Head)


def encode_entry(entry: Entry) -> bytes:
    """The canonical bytes of an entry of this version.

    Raises UserError `entry-too-large` past MAX_ENTRY_BYTES or MAX_VALUES, FormatError for what the format
    cannot hold.
    """
    _check(entry)
    try:
        raw = _encoder.encode(entry)
    except UnicodeEncodeError as fault:
        raise FormatError("entry-data", type="str") from fault
    if len(raw) > MAX_ENTRY_BYTES:
        raise UserError("entry-too-large", size=len(raw), most=MAX_ENTRY_BYTES)
    return raw


def entry_id(raw: bytes) -> bytes:
    """The entry's id: SHA-256 of its bytes as stored."""
    return sha256(raw).digest()


def decode_entry(raw: bytes) -> Entry:
    """Read an entry; FormatError unless the bytes are the canonical ones.

    An entry of a newer version comes back with its head and no changes: it is kept and passed on as it is.
    """
    if len(raw) > MAX_ENTRY_BYTES:
        raise FormatError("entry-too-large", size=len(raw), most=MAX_ENTRY_BYTES)
    try:
        entry = _decode(raw)
        if entry.version > FORMAT:
            return entry
        _check(entry)
    except FormatError:
        raise
    except UserError as fault:
        raise FormatError(fault.code, **fault.details) from fault
    except (msgspec.MsgspecError, RecursionError, ValueError) as fault:
        raise FormatError("entry-unreadable", reason=str(fault)) from fault
    if _encoder.encode(entry) != raw:
        raise FormatError("entry-not-canonical")
    return entry


def _decode(raw: bytes) -> Entry:
    """An entry of this version whole, of a newer one its head; nearly all are of this one."""
    try:
        entry = _decoder.decode(raw)
        if entry.version <= FORMAT:
            return entry
    except msgspec.MsgspecError:
        if _head_decoder.decode(raw).version <= FORMAT:
            raise
    return _newer(_head_decoder.decode(raw))


def entry_before(raw: bytes) -> bytes:
    """The id of the entry that one's own entry follows, read from its bytes without checking the rest."""
    return _head_decoder.decode(raw).previous


def _newer(head: _Head) -> Entry:
    entry = Entry(**msgspec.structs.asdict(head), changes=())
    _check_head(entry)
    return entry


def _check(entry: Entry) -> None:
    """Every entry of every colleague comes through here: plain loops, since these are the quickest."""
    if entry.version != FORMAT:
        raise FormatError("entry-version", version=entry.version)
    _check_head(entry)
    changes = entry.changes
    if len(changes) > 1 and len({(change.record, change.field) for change in changes}) != len(changes):
        raise FormatError("entry-field-twice")
    if not changes:
        raise FormatError("entry-empty")
    values = 0
    for change in changes:
        values += len(change.values)
    if values > MAX_VALUES:
        raise UserError("entry-too-large", values=MAX_VALUES)
    for change in changes:
        _check_change(change)


def _check_head(entry: Entry) -> None:
    sound = (
        len(entry.stream) == len(entry.device) == len(entry.author) == len(entry.save) == ID_BYTES
        and len(entry.undoes) in (0, ID_BYTES)
        and 1 <= entry.counter < 2**63
        and len(entry.previous) == (0 if entry.counter == 1 else HASH_BYTES)
        and -(2**53) < entry.wall < 2**53
        and -1440 < entry.offset < 1440
    )
    if not sound:
        raise FormatError("entry-head", counter=entry.counter)


def _check_change(change: Change) -> None:
    if len(change.record) != ID_BYTES or not change.kind or not change.field:
        raise FormatError("entry-change", kind=change.kind, field=change.field)
    if change.replaces:
        _check_names(change.replaces, change)
    if change.seen:
        _check_names(change.seen, change)
    for value in change.values:
        if value.origin:
            _check_names((value.origin,), change)
        if value.said_by not in _SAID_BY:
            raise FormatError("entry-said-by", kind=change.kind, field=change.field)
        if type(value.data) is not str:
            _check_data(value.data, 0)


def _check_names(names: tuple[ValueId, ...], change: Change) -> None:
    for entry, place in names:
        if len(entry) != HASH_BYTES or not 0 <= place < MAX_VALUES:
            raise FormatError("entry-value-name", kind=change.kind, field=change.field)


def _check_data(data: Any, depth: int) -> None:
    """Numbers are whole (a float has several spellings), keys are text, and nothing is nested for ever."""
    if data is None or isinstance(data, bool | str | bytes):
        return
    if isinstance(data, int) and -(2**63) <= data < 2**63:
        return
    if depth < 8 and isinstance(data, list | tuple):
        for item in data:
            _check_data(item, depth + 1)
        return
    if depth < 8 and isinstance(data, dict) and all(isinstance(key, str) for key in data):
        for item in data.values():
            _check_data(item, depth + 1)
        return
    raise FormatError("entry-data", type=type(data).__name__)


def encode_data(data: Any) -> bytes:
    """One value's data as canonical msgpack: the bytes that the store keeps and compares."""
    return _encoder.encode(data)


def decode_data(raw: bytes) -> Any:
    """The data of `encode_data`."""
    return msgspec.msgpack.decode(raw)
