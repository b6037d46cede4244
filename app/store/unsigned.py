"""What this device has that nobody has signed yet: one's own words, and colleagues' that came in a file."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.keys.bundle import MOST_ENTRIES
from app.models.change import Entry, decode_entry, entry_id
from app.store.runs import headers_of
from app.store.vault import Vault

_RUN_BYTES = 4 * 1024 * 1024
_Row = tuple[bytes, Entry]


@dataclass(frozen=True)
class Unsigned:
    """A part of a chain that is here and that nobody has signed; `hearsay`: somebody else wrote it."""

    device: bytes
    first: int
    previous: bytes
    entries: tuple[Entry, ...]
    raws: tuple[bytes, ...]
    hearsay: bool


def unsigned(vault: Vault, stream: bytes) -> tuple[Unsigned, ...]:
    """What came here since one last signed, also before there was anybody to share with, in runs of a size that
    travels well. What a file says that oneself has written is not signed: it would be taken for one's own."""
    rows = vault.connection.execute(
        "SELECT e.raw FROM entries e JOIN streams s ON s.no = e.stream WHERE s.id = ?1"
        " AND e.seq > coalesce((SELECT seq FROM vouched WHERE stream = ?1), 0) AND (e.own = 1 AND e.author = ?2"
        " OR e.author <> ?2 AND e.seq IN (SELECT seq FROM hearsay)) ORDER BY e.device, e.counter, e.seq",
        [stream, vault.me.worker],
    ).fetchall()
    found = [(bytes(row[0]), decode_entry(bytes(row[0]))) for row in rows]
    if any(entry.author != vault.me.worker for _, entry in found):
        found = _unheard(vault, stream, found)
    return tuple(_in_runs(found, vault.me.worker))


def streams_to_sign(vault: Vault) -> frozenset[bytes]:
    """The streams in which something may be here that nobody has signed yet."""
    rows = vault.connection.execute(
        "SELECT DISTINCT s.id FROM entries e JOIN streams s ON s.no = e.stream LEFT JOIN vouched v ON v.stream = s.id"
        " WHERE e.seq > coalesce((SELECT min(seq) FROM vouched), 0) AND e.seq > coalesce(v.seq, 0)"
    )
    return frozenset(bytes(row[0]) for row in rows)


def note_vouched(connection: Any, stream: bytes) -> None:
    """All that is here in this stream is vouched for."""
    connection.execute("INSERT OR REPLACE INTO vouched SELECT ?, coalesce(max(seq), 0) FROM entries", [stream])


def _unheard(vault: Vault, stream: bytes, found: list[_Row]) -> list[_Row]:
    """Without what somebody else has signed already."""
    signed = [(each.device, each.first, each.last) for each in headers_of(vault, stream)]
    return [
        (raw, entry)
        for raw, entry in found
        if entry.author == vault.me.worker
        or not any(device == entry.device and first <= entry.counter <= last for device, first, last in signed)
    ]


def _in_runs(rows: list[_Row], me: bytes) -> Iterator[Unsigned]:
    """A run is one unbroken chain of one writer."""
    part: list[_Row] = []
    size = 0
    for raw, entry in rows:
        if part and (not _follows(part[-1], entry) or size + len(raw) > _RUN_BYTES or len(part) == MOST_ENTRIES):
            yield _one_run(part, me)
            part, size = [], 0
        part.append((raw, entry))
        size += len(raw)
    if part:
        yield _one_run(part, me)


def _follows(last: _Row, entry: Entry) -> bool:
    raw, before = last
    same = (before.device, before.author, before.counter + 1) == (entry.device, entry.author, entry.counter)
    return same and entry_id(raw) == entry.previous


def _one_run(part: list[_Row], me: bytes) -> Unsigned:
    first = part[0][1]
    entries = tuple(entry for _, entry in part)
    return Unsigned(
        first.device, first.counter, first.previous, entries, tuple(raw for raw, _ in part), first.author != me
    )
