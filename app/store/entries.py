"""Taking entries in: the record, the values that live, and the index, all in the caller's transaction.

One way for a single save and for a batch: first all entries, then all values, then what they name. Everything
is decided in Python and written in a few bulk statements, which is what makes ten thousand entries quick.
"""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from app.models.change import Entry, ValueId, decode_entry, encode_data, entry_id
from app.models.errors import UserError
from app.models.kinds import SEARCHED
from app.store.projections import find_contact, is_contact, refresh_caseload, refresh_streams, whose
from app.store.schema import make_projections

_SEQ_BITS = 22
_PLACE_BITS = 8


@dataclass(frozen=True)
class Taken:
    """What came of taking entries in: how many were new, and which citizens' records they touched."""

    new: int = 0
    streams: frozenset[bytes] = frozenset()
    kinds: frozenset[str] = frozenset()


@dataclass
class _Batch:
    """One batch on its way in."""

    connection: Any
    own: bool
    first: int
    numbers: dict[bytes, int]
    rows: list[tuple[Any, ...]] = field(default_factory=list)
    values: list[list[Any]] = field(default_factory=list)
    by_id: dict[tuple[bytes, int], list[Any]] = field(default_factory=dict)
    texts: dict[int, tuple[Any, ...]] = field(default_factory=dict)
    seqs: dict[bytes, int] = field(default_factory=dict)
    names: list[tuple[ValueId, int, bytes, str]] = field(default_factory=list)
    touched: set[tuple[str, str]] = field(default_factory=set)
    contact: dict[int, tuple[int, int]] = field(default_factory=dict)


_LIVE, _FOUND = 11, 12
_NONE = (None, None)


def take_in(connection: Any, raws: Sequence[tuple[bytes, Entry]], *, own: bool, hearsay: bool = False) -> Taken:
    """Write entries (bytes, decoded) that are not here yet, in one open transaction. `own`: made on this device;
    `hearsay`: whoever hands them over says whose they are."""
    fresh = _fresh(connection, raws)
    if not fresh:
        return Taken()
    first = last_number(connection) + 1
    batch = _Batch(connection, own, first, _stream_numbers(connection, [e for _, _, e in fresh]))
    for key, raw, entry in fresh:
        _add(batch, key, raw, entry)
    connection.executemany("INSERT INTO entries VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", batch.rows)
    if hearsay:
        connection.executemany("INSERT INTO hearsay VALUES (?)", [row[:1] for row in batch.rows])
    _guard(connection, batch)
    _project(batch)
    return Taken(len(fresh), frozenset(batch.numbers), frozenset(kind for kind, _ in batch.touched))


def rebuild(connection: Any) -> None:
    """Drop every projection and make it again from the entries, in the caller's transaction."""
    make_projections(connection)
    numbers = {bytes(key): no for no, key in connection.execute("SELECT no, id FROM streams")}
    batch = _Batch(connection, True, 1, numbers, touched={("stream", "purpose")})
    for seq, key, raw in connection.execute("SELECT seq, id, raw FROM entries ORDER BY seq"):
        entry = decode_entry(bytes(raw))
        batch.seqs[bytes(key)] = seq
        _add_values(batch, bytes(key), seq, numbers[entry.stream], entry)
    _project(batch)


def withdraw(connection: Any, keys: Sequence[bytes]) -> frozenset[str]:
    """Take entries out again, with all that they said, in the caller's transaction; gives the kinds it touched.

    Values are named only within their own field, so only the records that were spoken of are made again.
    """
    digest = int.from_bytes(connection.execute("SELECT digest FROM tally").fetchone()[0])
    touched: dict[int, dict[bytes, set[tuple[str, str]]]] = {}
    gone = set()
    for key in keys:
        row = connection.execute("DELETE FROM entries WHERE id = ? RETURNING seq, stream, raw", [key]).fetchone()
        if row is not None:
            connection.execute("DELETE FROM hearsay WHERE seq = ?", row[:1])
            gone.add(key)
            digest ^= int.from_bytes(key)
            for change in decode_entry(bytes(row[2])).changes:
                found = touched.setdefault(row[1], {}).setdefault(change.record, set())
                found.add((change.kind, change.field))
    connection.execute("UPDATE tally SET entries = entries - ?, digest = ?", [len(gone), digest.to_bytes(32)])
    for number, records in touched.items():
        _remake(connection, number, records, gone)
    return frozenset(kind for records in touched.values() for found in records.values() for kind, _ in found)


def _remake(connection: Any, number: int, records: dict[bytes, set[tuple[str, str]]], gone: Container[bytes]) -> None:
    """Make some records of a stream again from the entries that are left, and those that name what is gone."""
    rows = connection.execute("SELECT seq, id, raw FROM entries WHERE stream = ? ORDER BY seq", [number]).fetchall()
    entries = [(seq, bytes(key), decode_entry(bytes(raw))) for seq, key, raw in rows]
    for _, _, entry in entries:
        for change in entry.changes:
            if any(each.entry in gone for each in change.replaces):
                records.setdefault(change.record, set()).add((change.kind, change.field))
    _clear(connection, number, records)
    (key,), before = (
        connection.execute("SELECT id FROM streams WHERE no = ?", [number]).fetchone(),
        whose(connection, number),
    )
    batch = _Batch(connection, True, 1, {bytes(key): number})
    batch.touched = {each for found in records.values() for each in found}
    for seq, name, entry in entries:
        batch.seqs[name] = seq
        _add_values(batch, name, seq, number, entry, only=records)
    _project(batch)
    find_contact(connection, before | whose(connection, number))


def _clear(connection: Any, number: int, records: Iterable[bytes]) -> None:
    connection.execute("DELETE FROM heads WHERE stream = ?", [number])
    connection.execute(
        "INSERT INTO heads SELECT stream, device, max(counter), id FROM entries WHERE stream = ? GROUP BY device",
        [number],
    )
    where = [(number, record) for record in records]
    connection.executemany(
        "DELETE FROM texts WHERE rowid IN (SELECT found FROM field_values WHERE stream = ? AND record = ?)", where
    )
    connection.executemany("DELETE FROM field_values WHERE stream = ? AND record = ?", where)
    connection.executemany("DELETE FROM missing WHERE stream = ? AND record = ?", where)


def last_number(connection: Any) -> int:
    """The number of the last entry that ever came. Numbers grow and are never given again, also not that of an entry
    which was taken out: what has been signed and sent is remembered by them."""
    return int(connection.execute("SELECT coalesce(max(last), 0) FROM tally").fetchone()[0])


def _fresh(connection: Any, raws: Sequence[tuple[bytes, Entry]]) -> list[tuple[bytes, bytes, Entry]]:
    keyed = {entry_id(raw): (raw, entry) for raw, entry in raws}
    here: set[bytes] = set()
    keys = list(keyed)
    for start in range(0, len(keys), 500):
        part = keys[start : start + 500]
        marks = ",".join("?" * len(part))
        here |= {bytes(row[0]) for row in connection.execute(f"SELECT id FROM entries WHERE id IN ({marks})", part)}
    return [(key, raw, entry) for key, (raw, entry) in keyed.items() if key not in here]


def _stream_numbers(connection: Any, entries: Iterable[Entry]) -> dict[bytes, int]:
    numbers: dict[bytes, int] = {}
    for stream in dict.fromkeys(entry.stream for entry in entries):
        if connection.execute("SELECT 1 FROM erased WHERE stream = ?", [stream]).fetchone():
            raise UserError("citizen-erased")
        connection.execute("INSERT OR IGNORE INTO streams (id) VALUES (?)", [stream])
        numbers[stream] = connection.execute("SELECT no FROM streams WHERE id = ?", [stream]).fetchone()[0]
    return numbers


def _add(batch: _Batch, key: bytes, raw: bytes, entry: Entry) -> None:
    seq = batch.first + len(batch.rows)
    number = batch.numbers[entry.stream]
    batch.seqs[key] = seq
    batch.rows.append(
        (seq, key, number, entry.device, entry.counter, entry.author, entry.wall, entry.offset,
         entry.save, entry.undoes, int(batch.own), raw)
    )  # fmt: skip
    _add_values(batch, key, seq, number, entry)


def _add_values(
    batch: _Batch, key: bytes, seq: int, number: int, entry: Entry, only: Container[bytes] | None = None
) -> None:
    place = 0
    for change in entry.changes:
        if only is not None and change.record not in only:
            place += len(change.values)
            continue
        batch.touched.add((change.kind, change.field))
        seen = msgspec.msgpack.encode(change.seen) if change.seen else None
        searched = (change.kind, change.field) in SEARCHED
        for value in change.values:
            found = None
            if searched and (text := _text(value.data)):
                found = _row_of_text(entry.wall, seq, place)
                batch.texts[found] = (found, text, number, change.kind, change.record, change.field)
            first = value.origin or _NONE
            row = [
                seq, place, number, change.kind, change.record, change.field, encode_data(value.data), value.said_by,
                first[0], first[1], seen, 1, found,
            ]  # fmt: skip
            batch.values.append(row)
            batch.by_id[key, place] = row
            place += 1
        if change.replaces:
            batch.names += [(each, number, change.record, change.field) for each in change.replaces]
    if any(is_contact(change.kind, value.said_by) for change in entry.changes for value in change.values):
        last = batch.contact.get(number, (-(2**62), 0))
        batch.contact[number] = max(last, (entry.wall, entry.offset))


def _row_of_text(wall: int, seq: int, place: int) -> int:
    """A row number that grows with the date, so that "newest first" is the index's own order."""
    second = min(max(wall // 1000, 0), 2**33 - 1)
    return second << _SEQ_BITS + _PLACE_BITS | (seq & (1 << _SEQ_BITS) - 1) << _PLACE_BITS | place


def _guard(connection: Any, batch: _Batch) -> None:
    """Advance the recorded heads, the count and the digest that doctor holds the entries against."""
    heads: dict[tuple[int, bytes], tuple[int, bytes, int, bytes]] = {}
    for _, key, number, device, counter, *_ in batch.rows:
        if (number, device) not in heads or heads[number, device][2] < counter:
            heads[number, device] = (number, device, counter, key)
    connection.executemany(
        "INSERT INTO heads VALUES (?,?,?,?) ON CONFLICT (stream, device) DO UPDATE SET"
        " counter = excluded.counter, entry = excluded.entry WHERE excluded.counter > counter",
        heads.values(),
    )
    digest = int.from_bytes(connection.execute("SELECT digest FROM tally").fetchone()[0])
    for row in batch.rows:
        digest ^= int.from_bytes(row[1])
    connection.execute(
        "UPDATE tally SET entries = entries + ?1, last = last + ?1, digest = ?2", [len(batch.rows), digest.to_bytes(32)]
    )


def _project(batch: _Batch) -> None:
    """Let values live and die, and bring the index and the caseload after."""
    connection = batch.connection
    _born_named(batch)
    dead, gone, missing = _named(batch)
    connection.executemany("INSERT INTO field_values VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", batch.values)
    if dead:
        connection.executemany("UPDATE field_values SET live = 0, found = NULL WHERE entry = ? AND place = ?", dead)
        connection.executemany("DELETE FROM texts WHERE rowid = ?", gone)
    connection.executemany("INSERT OR IGNORE INTO missing VALUES (?,?,?,?,?)", missing)
    living = sorted(row[_FOUND] for row in batch.values if row[_FOUND] is not None)
    connection.executemany(  # in the index's own order: at each step back it would begin another segment
        "INSERT INTO texts (rowid, text, stream, kind, record, field) VALUES (?,?,?,?,?,?)",
        [batch.texts[found] for found in living],
    )
    if any(kind == "stream" for kind, _ in batch.touched):
        refresh_streams(connection, batch.numbers.values())
    refresh_caseload(connection, batch.numbers.values(), batch.touched, batch.contact)


def _text(data: Any) -> str:
    """What can be searched for in a value: a text, or the texts among a form's answers."""
    if isinstance(data, dict):
        return "\n".join(each for each in data.values() if isinstance(each, str))
    return data if isinstance(data, str) else ""


def _born_named(batch: _Batch) -> None:
    """Values that an entry which came before them has already named are born dead."""
    connection = batch.connection
    if connection.execute("SELECT 1 FROM missing LIMIT 1").fetchone() is None:
        return
    for key in batch.seqs:
        waited = connection.execute("SELECT place, stream, record, field FROM missing WHERE entry = ?", [key])
        for place, number, record, name in waited.fetchall():
            row = batch.by_id.get((key, place))
            if row is not None and _is_in(row, number, bytes(record), name):
                row[_LIVE], row[_FOUND] = 0, None
        connection.execute("DELETE FROM missing WHERE entry = ?", [key])


def _is_in(row: list[Any], number: int, record: bytes, name: str) -> bool:
    """A name counts only in its own field."""
    return (row[2], row[4], row[5]) == (number, record, name)


def _named(batch: _Batch) -> tuple[list[tuple[int, int]], list[tuple[int]], list[tuple[Any, ...]]]:
    """Kill what the batch names: its own values in place; gives older ones, their index rows, and what is missing."""
    dead: list[tuple[int, int]] = []
    gone: list[tuple[int]] = []
    missing: list[tuple[Any, ...]] = []
    for each, number, record, name in batch.names:
        if (row := batch.by_id.get(each)) is not None:
            if _is_in(row, number, record, name):
                row[_LIVE], row[_FOUND] = 0, None
        elif (seq := _seq_of(batch, each.entry)) is None:
            missing.append((each.entry, each.place, number, record, name))
        elif (older := _older(batch, seq, each.place, number, record, name)) is not None:
            batch.touched.add((older[0], name))
            dead.append((seq, each.place))
            gone += [(older[1],)] if older[1] is not None else []
    return dead, gone, missing


def _older(batch: _Batch, *where: Any) -> Any:
    return batch.connection.execute(
        "SELECT kind, found FROM field_values WHERE entry = ? AND place = ?"
        " AND stream = ? AND record = ? AND field = ?",
        where,
    ).fetchone()


def _seq_of(batch: _Batch, key: bytes) -> int | None:
    if key not in batch.seqs:
        row = batch.connection.execute("SELECT seq FROM entries WHERE id = ?", [key]).fetchone()
        if row is None:
            return None
        batch.seqs[key] = row[0]
    return batch.seqs[key]
