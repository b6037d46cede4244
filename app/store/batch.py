"""A batch of entries on its way into the tables that are derived from them: the values that live, and the index.

Everything is decided in Python and written in a few bulk statements, which is what makes ten thousand entries quick.
Rows are made as they are written and kept nowhere.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec

from app.models.change import Entry, encode_data
from app.models.kinds import SEARCHED
from app.store.projections import is_contact, refresh_caseload, refresh_streams

_SEQ_BITS = 22
_PLACE_BITS = 8
_NO_ORIGIN = (None, None)

Named = tuple[bytes, int, int, bytes, str]
"""A value that something names, by entry and place; and the stream, record and field where it was named: only there
does it count."""


@dataclass
class Batch:
    """Entries by their row, id and content. `only`: the records whose values are to be written; none is all."""

    connection: Any
    numbers: dict[bytes, int]
    only: Container[bytes] | None = None
    entries: list[tuple[int, bytes, Entry]] = field(default_factory=list)
    touched: set[tuple[str, str]] = field(default_factory=set)
    seqs: dict[bytes, int] = field(default_factory=dict)
    names: list[Named] = field(default_factory=list)
    contact: dict[int, tuple[int, int]] = field(default_factory=dict)

    def add(self, seq: int, key: bytes, entry: Entry) -> None:
        """One entry, and what it names and touches."""
        number, only, met = self.numbers[entry.stream], self.only, False
        self.entries.append((seq, key, entry))
        self.seqs[key] = seq
        for change in entry.changes:
            met = met or any(is_contact(change.kind, value.said_by) for value in change.values)
            if only is not None and change.record not in only:
                continue
            self.touched.add((change.kind, change.field))
            for each in change.replaces:
                self.names.append((*each, number, change.record, change.field))
        if met:
            last = self.contact.get(number, (-(2**62), 0))
            self.contact[number] = max(last, (entry.wall, entry.offset))


def project(batch: Batch) -> None:
    """Let values live and die, and bring the index and the caseload after."""
    connection, texts = batch.connection, list[tuple[Any, ...]]()
    stillborn = _waited_for(batch)
    dead, gone, missing = _named(batch, stillborn)
    connection.executemany(
        "INSERT INTO field_values VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", _values(batch, stillborn, texts)
    )
    if dead:
        connection.executemany("UPDATE field_values SET live = 0, found = NULL WHERE entry = ? AND place = ?", dead)
        connection.executemany("DELETE FROM texts WHERE rowid = ?", gone)
    connection.executemany("INSERT OR IGNORE INTO missing VALUES (?,?,?,?,?)", missing)
    texts.sort()  # the index's own order: at each step back it would begin another segment
    connection.executemany("INSERT INTO texts (rowid, text, stream, kind, record, field) VALUES (?,?,?,?,?,?)", texts)
    if any(kind == "stream" for kind, _ in batch.touched):
        refresh_streams(connection, batch.numbers.values())
    refresh_caseload(connection, batch.numbers.values(), batch.touched, batch.contact)


def _waited_for(batch: Batch) -> set[Named]:
    """What entries that came before these have named already: it is born dead."""
    connection, found = batch.connection, set[Named]()
    if connection.execute("SELECT 1 FROM missing LIMIT 1").fetchone() is None:
        return found
    for key in batch.seqs:
        waited = connection.execute("SELECT place, stream, record, field FROM missing WHERE entry = ?", [key])
        found |= {(key, place, number, bytes(record), name) for place, number, record, name in waited.fetchall()}
        connection.execute("DELETE FROM missing WHERE entry = ?", [key])
    return found


def _named(batch: Batch, stillborn: set[Named]) -> tuple[list[tuple[int, int]], list[tuple[int]], list[Named]]:
    """What the batch names: its own values are stillborn too; gives older ones, their index rows, and what is
    missing."""
    dead: list[tuple[int, int]] = []
    gone: list[tuple[int]] = []
    missing: list[Named] = []
    older: dict[bytes, int | None] = {}
    for named in batch.names:
        entry, place, *where = named
        if entry in batch.seqs:
            stillborn.add(named)
            continue
        if entry not in older:
            older[entry] = _seq_of(batch.connection, entry)
        seq = older[entry]
        if seq is None:
            missing.append(named)
        elif (row := _older(batch.connection, seq, place, *where)) is not None:
            batch.touched.add((row[0], named[4]))
            dead.append((seq, place))
            gone += [(row[1],)] if row[1] is not None else []
    return dead, gone, missing


def _seq_of(connection: Any, key: bytes) -> int | None:
    row = connection.execute("SELECT seq FROM entries WHERE id = ?", [key]).fetchone()
    return row[0] if row else None


def _older(connection: Any, *where: Any) -> Any:
    return connection.execute(
        "SELECT kind, found FROM field_values WHERE entry = ? AND place = ?"
        " AND stream = ? AND record = ? AND field = ?",
        where,
    ).fetchone()


def _values(batch: Batch, stillborn: Container[Named], texts: list[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """A row for each value; the index's row of each that lives and can be searched for goes to `texts`."""
    only = batch.only
    for seq, key, entry in batch.entries:
        number, place = batch.numbers[entry.stream], -1
        for change in entry.changes:
            kind, record, name = change.kind, change.record, change.field
            if only is not None and record not in only:
                place += len(change.values)
                continue
            seen = msgspec.msgpack.encode(change.seen) if change.seen else None
            searched = (kind, name) in SEARCHED
            for value in change.values:
                place, found = place + 1, None
                live = (key, place, number, record, name) not in stillborn
                if live and searched and (text := _text(value.data)):
                    found = _row_of_text(entry.wall, seq, place)
                    texts.append((found, text, number, kind, record, name))
                yield (
                    seq, place, number, kind, record, name, encode_data(value.data), value.said_by,
                    *(value.origin or _NO_ORIGIN), seen, 1 if live else 0, found,
                )  # fmt: skip


def _text(data: Any) -> str:
    """What can be searched for in a value: a text, or the texts among a form's answers."""
    if isinstance(data, dict):
        return "\n".join(each for each in data.values() if isinstance(each, str))
    return data if isinstance(data, str) else ""


def _row_of_text(wall: int, seq: int, place: int) -> int:
    """A row number that grows with the date, so that "newest first" is the index's own order."""
    second = min(max(wall // 1000, 0), 2**33 - 1)
    return second << _SEQ_BITS + _PLACE_BITS | (seq & (1 << _SEQ_BITS) - 1) << _PLACE_BITS | place
