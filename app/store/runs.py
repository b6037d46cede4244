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


def keep_run(connection: Any, signed: Signed, *, own: bool) -> None:
    """Keep a run that was checked. Of two for the same entries the one with the smaller name counts, everywhere."""
    header = read_header(signed)
    held = None if own else msgspec.msgpack.encode(signed.entries)
    connection.execute(
        "INSERT INTO runs VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT (entry) DO UPDATE SET name = excluded.name,"
        " header = excluded.header, signature = excluded.signature WHERE excluded.name < name",
        [header.entry, bundle_name(signed), header.stream, header.device, header.last, signed.header,
         signed.signature, Verdict.ACCEPTED if own else Verdict.WAITING, held],
    )  # fmt: skip


def runs_of(vault: Vault, stream: bytes) -> dict[bytes, Run]:
    """The runs of a stream by their last entry."""
    rows = vault.connection.execute("SELECT header FROM runs WHERE stream = ?", [stream])
    headers = [read_header(Signed(bytes(row[0]), b"", ())) for row in rows]
    return {
        each.entry: Run(each.signer, each.device, each.last, each.previous, each.entry, each.stream_heads)
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


def unsigned(vault: Vault, stream: bytes) -> Iterator[Unsigned]:
    """What was written here, also before there was anybody to share with, in runs of a size that travels well."""
    ends = {
        bytes(device): (last, bytes(entry))
        for device, last, entry in vault.connection.execute(
            "SELECT device, max(last), entry FROM runs WHERE stream = ? GROUP BY device", [stream]
        )
    }
    rows = vault.connection.execute(
        "SELECT e.device, e.counter, e.id, e.raw FROM entries e JOIN streams s ON s.no = e.stream"
        " WHERE s.id = ? AND e.own = 1 AND e.author = ? ORDER BY e.device, e.counter, e.seq",
        [stream, vault.me.worker],
    )
    parts: dict[bytes, list[tuple[int, bytes]]] = {}
    for device, counter, key, raw in rows:
        last, end = ends.get(bytes(device), (0, b""))
        if counter == last + 1 and decode_entry(bytes(raw)).previous == end:  # of two branches, the first
            ends[bytes(device)] = (counter, bytes(key))
            parts.setdefault(bytes(device), []).append((counter, bytes(raw)))
    for device, part in parts.items():
        yield from _in_runs(device, part)


def _in_runs(device: bytes, part: list[tuple[int, bytes]]) -> Iterator[Unsigned]:
    begin, size = 0, 0
    for at, (_, raw) in enumerate(part):
        if at > begin and (size + len(raw) > _RUN_BYTES or at - begin == MOST_ENTRIES):
            yield _one_run(device, part[begin:at])
            begin, size = at, 0
        size += len(raw)
    yield _one_run(device, part[begin:])


def _one_run(device: bytes, part: list[tuple[int, bytes]]) -> Unsigned:
    raws = tuple(raw for _, raw in part)
    return Unsigned(device, part[0][0], decode_entry(raws[0]).previous, raws)


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
