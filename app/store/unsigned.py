"""What this device has that nobody has signed yet: one's own words, and colleagues' that came in a file."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from app.keys.bundle import MOST_ENTRIES
from app.models.change import entry_before
from app.store.runs import headers_of
from app.store.vault import Vault

_RUN_BYTES = 4 * 1024 * 1024


class _Row(NamedTuple):
    device: bytes
    counter: int
    key: bytes
    author: bytes
    raw: bytes


class Unsigned(NamedTuple):
    """A part of a chain that is here and that nobody has signed; `hearsay`: somebody else wrote it."""

    device: bytes
    first: int
    previous: bytes
    last: bytes
    raws: tuple[bytes, ...]
    hearsay: bool


def unsigned(vault: Vault, stream: bytes) -> tuple[Unsigned, ...]:
    """What came here since one last signed, also before there was anybody to share with, in runs of a size that
    travels well. What a file says that oneself has written is not signed: it would be taken for one's own."""
    rows = vault.connection.execute(
        "SELECT e.device, e.counter, e.id, e.author, e.raw FROM entries e JOIN streams s ON s.no = e.stream"
        " WHERE s.id = ?1 AND e.seq > coalesce((SELECT seq FROM vouched WHERE stream = ?1), 0)"
        " AND (e.own = 1 AND e.author = ?2 OR e.author <> ?2 AND e.seq IN (SELECT seq FROM hearsay))"
        " ORDER BY e.device, e.counter, e.seq",
        [stream, vault.me.worker],
    )
    found = [_Row(*row) for row in rows.fetchall()]
    if any(row.author != vault.me.worker for row in found):
        found = _unheard(vault, stream, found)
    return tuple(_in_runs(found, vault.me.worker))


def streams_to_sign(vault: Vault) -> frozenset[bytes]:
    """The streams in which something has come since they were last signed."""
    rows = vault.connection.execute(
        "SELECT s.id FROM streams s LEFT JOIN vouched v ON v.stream = s.id"
        " WHERE EXISTS (SELECT 1 FROM entries e WHERE e.stream = s.no AND e.seq > coalesce(v.seq, 0))"
    )
    return frozenset(bytes(row[0]) for row in rows)


def note_vouched(connection: Any, stream: bytes) -> None:
    """All that is here in this stream is vouched for."""
    connection.execute("INSERT OR REPLACE INTO vouched SELECT ?, last FROM tally", [stream])


def _unheard(vault: Vault, stream: bytes, found: list[_Row]) -> list[_Row]:
    """Without what somebody else has signed already."""
    signed = [(each.device, each.first, each.last) for each in headers_of(vault, stream)]
    return [
        row
        for row in found
        if row.author == vault.me.worker
        or not any(device == row.device and first <= row.counter <= last for device, first, last in signed)
    ]


def _in_runs(rows: list[_Row], me: bytes) -> Iterator[Unsigned]:
    """A run is one unbroken chain of one writer."""
    part: list[_Row] = []
    size = 0
    for row in rows:
        if part and (not _follows(part[-1], row) or size + len(row.raw) > _RUN_BYTES or len(part) == MOST_ENTRIES):
            yield _one_run(part, me)
            part, size = [], 0
        part.append(row)
        size += len(row.raw)
    if part:
        yield _one_run(part, me)


def _follows(before: _Row, row: _Row) -> bool:
    same = (before.device, before.author, before.counter + 1) == (row.device, row.author, row.counter)
    return same and entry_before(row.raw) == before.key


def _one_run(part: list[_Row], me: bytes) -> Unsigned:
    first = part[0]
    previous, raws = entry_before(first.raw), tuple(row.raw for row in part)
    return Unsigned(first.device, first.counter, previous, part[-1].key, raws, first.author != me)
