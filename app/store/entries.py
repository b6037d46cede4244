"""Taking entries in, and out again: the record and its guards, in the caller's transaction.

One way for a single save and for a batch: first all entries, then all values, then what they name (batch.py).
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.models.change import Entry, decode_entry, entry_id
from app.models.errors import UserError
from app.store.batch import Batch, project
from app.store.projections import find_contact, whose
from app.store.schema import make_projections


@dataclass(frozen=True)
class Taken:
    """What came of taking entries in: how many were new, and which citizens' records they touched."""

    new: int = 0
    streams: frozenset[bytes] = frozenset()
    kinds: frozenset[str] = frozenset()


def take_in(connection: Any, raws: Sequence[tuple[bytes, Entry]], *, own: bool, hearsay: bool = False) -> Taken:
    """Write entries (bytes, decoded) that are not here yet, in one open transaction. `own`: made on this device;
    `hearsay`: whoever hands them over says whose they are."""
    fresh = _fresh(connection, raws)
    if not fresh:
        return Taken()
    first = last_number(connection) + 1
    batch = Batch(connection, _stream_numbers(connection, (entry for _, entry in fresh.values())))
    connection.executemany(
        "INSERT INTO entries VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", _rows(batch, fresh, first, 1 if own else 0)
    )
    if hearsay:
        connection.executemany("INSERT INTO hearsay VALUES (?)", ((seq,) for seq, _, _ in batch.entries))
    _guard(connection, batch)
    project(batch)
    return Taken(len(fresh), frozenset(batch.numbers), frozenset(kind for kind, _ in batch.touched))


def _rows(batch: Batch, fresh: Mapping[bytes, tuple[bytes, Entry]], first: int, own: int) -> Iterator[tuple[Any, ...]]:
    """The entries' rows, each in the batch as it is written."""
    for seq, (key, (raw, entry)) in enumerate(fresh.items(), first):
        number = batch.numbers[entry.stream]
        batch.add(seq, key, entry)
        yield (
            seq, key, number, entry.device, entry.counter, entry.author, entry.wall, entry.offset,
            entry.save, entry.undoes, own, raw,
        )  # fmt: skip


def rebuild(connection: Any) -> None:
    """Drop every projection and make it again from the entries, in the caller's transaction."""
    make_projections(connection)
    numbers = {bytes(key): no for no, key in connection.execute("SELECT no, id FROM streams")}
    batch = Batch(connection, numbers, touched={("stream", "purpose")})
    for seq, key, raw in connection.execute("SELECT seq, id, raw FROM entries ORDER BY seq"):
        batch.add(seq, bytes(key), decode_entry(bytes(raw)))
    project(batch)


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
    touched = {each for found in records.values() for each in found}
    batch = Batch(connection, {bytes(key): number}, records, touched=touched)
    for each in entries:
        batch.add(*each)
    project(batch)
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


def _fresh(connection: Any, raws: Sequence[tuple[bytes, Entry]]) -> dict[bytes, tuple[bytes, Entry]]:
    keyed = {entry_id(raw): (raw, entry) for raw, entry in raws}
    here: set[bytes] = set()
    keys = list(keyed)
    for start in range(0, len(keys), 500):
        part = keys[start : start + 500]
        marks = ",".join("?" * len(part))
        here |= {bytes(row[0]) for row in connection.execute(f"SELECT id FROM entries WHERE id IN ({marks})", part)}
    return {key: each for key, each in keyed.items() if key not in here}


def _stream_numbers(connection: Any, entries: Iterable[Entry]) -> dict[bytes, int]:
    numbers: dict[bytes, int] = {}
    for stream in dict.fromkeys(entry.stream for entry in entries):
        if connection.execute("SELECT 1 FROM erased WHERE stream = ?", [stream]).fetchone():
            raise UserError("citizen-erased")
        connection.execute("INSERT OR IGNORE INTO streams (id) VALUES (?)", [stream])
        numbers[stream] = connection.execute("SELECT no FROM streams WHERE id = ?", [stream]).fetchone()[0]
    return numbers


def _guard(connection: Any, batch: Batch) -> None:
    """Advance the recorded heads, the count and the digest that doctor holds the entries against."""
    heads: dict[tuple[int, bytes], tuple[int, bytes, int, bytes]] = {}
    digest = int.from_bytes(connection.execute("SELECT digest FROM tally").fetchone()[0])
    for _, key, entry in batch.entries:
        digest ^= int.from_bytes(key)
        which = batch.numbers[entry.stream], entry.device
        if which not in heads or heads[which][2] < entry.counter:
            heads[which] = (*which, entry.counter, key)
    connection.executemany(
        "INSERT INTO heads VALUES (?,?,?,?) ON CONFLICT (stream, device) DO UPDATE SET"
        " counter = excluded.counter, entry = excluded.entry WHERE excluded.counter > counter",
        heads.values(),
    )
    counted = [len(batch.entries), digest.to_bytes(32)]
    connection.execute("UPDATE tally SET entries = entries + ?1, last = last + ?1, digest = ?2", counted)
