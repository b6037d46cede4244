"""Runs: which entries came signed by whom, what became of them, and those that are kept without being shown."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from app.keys.bundle import MOST_ENTRIES, Header, Signed, bundle_name, read_header
from app.models.change import Entry, decode_entry, entry_id
from app.models.membership import Run, Verdict
from app.store.entries import take_in, withdraw
from app.store.vault import Vault

_RUN_BYTES = 4 * 1024 * 1024
_KEPT_OUT = (Verdict.REMOVED, Verdict.STRANGER, Verdict.REFUSED)
_held = msgspec.msgpack.Decoder(tuple[bytes, ...])


@dataclass(frozen=True)
class Settled:
    """How many entries came in and how many were taken out again, when the verdicts were carried out."""

    taken: int = 0
    withdrawn: int = 0
    kinds: frozenset[str] = frozenset()


def keep_run(connection: Any, signed: Signed, *, own: bool) -> bytes | None:
    """Keep a run that was checked. Of two for the same entries the one with the smaller name counts, everywhere; the
    other one's name is given back."""
    header, name = read_header(signed), bundle_name(signed)
    row = connection.execute("SELECT name FROM runs WHERE entry = ?", [header.entry]).fetchone()
    if row and bytes(row[0]) <= name:
        return name if bytes(row[0]) < name else None
    held = None if own else msgspec.msgpack.encode(signed.entries)
    connection.execute(
        "INSERT INTO runs VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT (entry) DO UPDATE SET name = excluded.name,"
        " header = excluded.header, signature = excluded.signature",
        [header.entry, name, header.stream, header.device, header.last, signed.header, signed.signature,
         Verdict.ACCEPTED if own else Verdict.WAITING, held],
    )  # fmt: skip
    return bytes(row[0]) if row else None


def runs_of(vault: Vault, stream: bytes) -> dict[bytes, Run]:
    """The runs of a stream by their last entry."""
    rows = vault.connection.execute("SELECT header FROM runs WHERE stream = ?", [stream])
    headers = [read_header(Signed(bytes(row[0]), b"", ())) for row in rows]
    return {
        each.entry: Run(
            each.signer, each.device, each.last, each.previous, each.entry, each.stream_heads, each.organisation_heads
        )
        for each in headers
    }


def verdicts_of(vault: Vault, stream: bytes) -> dict[bytes, Verdict]:
    """What became of each run."""
    rows = vault.connection.execute("SELECT entry, verdict FROM runs WHERE stream = ?", [stream])
    return {bytes(entry): Verdict(verdict) for entry, verdict in rows}


def load_signed(vault: Vault, name: bytes) -> Signed | None:
    """A run whole, to be sealed."""
    row = vault.connection.execute("SELECT header, signature, held FROM runs WHERE name = ?", [name]).fetchone()
    if row is None:
        return None
    empty = Signed(bytes(row[0]), bytes(row[1]), ())
    raws = _held.decode(bytes(row[2])) if row[2] is not None else _raws(vault.connection, read_header(empty))
    return Signed(empty.header, empty.signature, raws) if raws else None


def _raws(connection: Any, header: Header) -> tuple[bytes, ...]:
    """The run's entries, along the chain from its last; none where one of them is not here."""
    found: list[bytes] = []
    key = header.entry
    for _ in range(header.first, header.last + 1):
        row = connection.execute("SELECT raw FROM entries WHERE id = ?", [key]).fetchone()
        if row is None:
            return ()
        found.append(bytes(row[0]))
        key = decode_entry(found[-1]).previous
    return tuple(reversed(found))


@dataclass(frozen=True)
class Unsigned:
    """A part of a chain that was written here and that nobody has vouched for yet."""

    device: bytes
    first: int
    previous: bytes
    raws: tuple[bytes, ...]


def unsigned(vault: Vault, stream: bytes) -> tuple[Unsigned, ...]:
    """What was written here since one last vouched, also before there was anybody to share with, in runs of a size
    that travels well."""
    rows = vault.connection.execute(
        "SELECT e.device, e.counter, e.raw FROM entries e JOIN streams s ON s.no = e.stream WHERE s.id = ?1"
        " AND e.own = 1 AND e.author = ?2 AND e.seq > coalesce((SELECT seq FROM vouched WHERE stream = ?1), 0)"
        " ORDER BY e.device, e.seq",
        [stream, vault.me.worker],
    )
    return tuple(_in_runs([(bytes(device), counter, bytes(raw)) for device, counter, raw in rows]))


def note_vouched(connection: Any, stream: bytes) -> None:
    """All that has been written here in this stream is vouched for."""
    connection.execute("INSERT OR REPLACE INTO vouched SELECT ?, coalesce(max(seq), 0) FROM entries", [stream])


def _in_runs(rows: list[tuple[bytes, int, bytes]]) -> Iterator[Unsigned]:
    """A run is one unbroken chain."""
    part: list[tuple[bytes, int, bytes]] = []
    size = 0
    for device, counter, raw in rows:
        follows = part and part[-1][:2] == (device, counter - 1) and entry_id(part[-1][2]) == decode_entry(raw).previous
        if part and (not follows or size + len(raw) > _RUN_BYTES or len(part) == MOST_ENTRIES):
            yield _one_run(part)
            part, size = [], 0
        part.append((device, counter, raw))
        size += len(raw)
    if part:
        yield _one_run(part)


def _one_run(part: list[tuple[bytes, int, bytes]]) -> Unsigned:
    device, first, raw = part[0]
    return Unsigned(device, first, decode_entry(raw).previous, tuple(each for _, _, each in part))


def settle(vault: Vault, connection: Any, stream: bytes, verdicts: Mapping[bytes, Verdict]) -> Settled:
    """Take in what is accepted and is not here yet, and take out what a late removal has cut; in one transaction."""
    coming: list[tuple[bytes, Entry]] = []
    going: list[bytes] = []
    rows = connection.execute("SELECT entry, header, signature, verdict, held FROM runs WHERE stream = ?", [stream])
    for entry, header, _, before, held in rows.fetchall():
        verdict = verdicts[bytes(entry)]
        if held is not None:
            found = [(raw, decode_entry(raw)) for raw in _held.decode(bytes(held))]
            if verdict == Verdict.ACCEPTED or (verdict == Verdict.ONLY_ACCESS and _only_access(found)):
                coming += found
                connection.execute("UPDATE runs SET held = NULL WHERE entry = ?", [entry])
        elif verdict in _KEPT_OUT and before not in _KEPT_OUT:
            going += _take_out(vault, connection, read_header(Signed(bytes(header), b"", ())))
        if verdict != before:
            connection.execute("UPDATE runs SET verdict = ? WHERE entry = ?", [verdict, entry])
    if going:
        withdraw(connection, going)
    taken = take_in(connection, coming, own=False)
    return Settled(taken.new, len(going), taken.kinds)


def _only_access(entries: list[tuple[bytes, Entry]]) -> bool:
    """A reader tells that something was read, and who reads; and ends nothing."""
    changes = [change for _, entry in entries for change in entry.changes]
    return all(change.kind in ("access", "author") and not change.replaces for change in changes)


def _take_out(vault: Vault, connection: Any, header: Header) -> list[bytes]:
    """One's own words stay on one's own computer, though nobody else gets them."""
    if header.signer == vault.me.device:
        return []
    raws = _raws(connection, header)
    connection.execute("UPDATE runs SET held = ? WHERE entry = ?", [msgspec.msgpack.encode(raws), header.entry])
    return [entry_id(raw) for raw in raws]
