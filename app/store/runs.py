"""Runs: which entries came signed by whom, what became of them, and those that are kept without being shown.

Entries whose signer is not their writer are hearsay: a colleague took them in from a file. They count by the signer's
right, and say "ifølge filen" until the same entries come with their writer's own signature.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from app.keys.bundle import Header, Signed, bundle_name, read_header
from app.models.change import Entry, decode_entry, entry_id
from app.models.membership import COUNTING, Run, Verdict
from app.models.shared_name import BUNDLES, Name
from app.store.entries import take_in, withdraw
from app.store.shared import put_aside
from app.store.vault import Vault

_KEPT_OUT = (Verdict.REMOVED, Verdict.STRANGER, Verdict.REFUSED)
_held = msgspec.msgpack.Decoder(tuple[bytes, ...])

Judge = Callable[[Mapping[bytes, Run]], Mapping[bytes, Verdict]]
"""What becomes of a stream's runs, by their last entry."""


@dataclass(frozen=True)
class Checked:
    """A run whose signature and chain have been checked, with its entries read."""

    signed: Signed
    header: Header
    entries: tuple[Entry, ...]
    hearsay: bool = False


@dataclass(frozen=True)
class Settled:
    """How many entries came in and how many were taken out again, when the verdicts were carried out, and where."""

    taken: int = 0
    withdrawn: int = 0
    kinds: frozenset[str] = frozenset()
    streams: frozenset[bytes] = frozenset()


def keep_run(connection: Any, signed: Signed, *, hearsay: bool, own: bool, at: int) -> None:
    """Keep a run that was checked. Of two for the same last entry the writer's own counts, and otherwise the one with
    the smaller name, everywhere; the other one is put aside."""
    header, name = read_header(signed), bundle_name(signed)
    mine = (hearsay, name)
    row = connection.execute("SELECT hearsay, name FROM runs WHERE entry = ?", [header.entry]).fetchone()
    other = (bool(row[0]), bytes(row[1])) if row else mine
    if other != mine:
        put_aside(connection, Name(BUNDLES, header.stream, max(mine, other)[1]), "twice", at)
    if row and other <= mine:
        return
    connection.execute(
        "INSERT INTO runs VALUES (?,?,?,?,?,?,?,?,NULL,?) ON CONFLICT (entry) DO UPDATE SET name = excluded.name,"
        " header = excluded.header, signature = excluded.signature, hearsay = excluded.hearsay",
        [header.entry, name, header.stream, header.device, header.last, signed.header,
         signed.signature, Verdict.ACCEPTED if own else Verdict.WAITING, hearsay],
    )  # fmt: skip


def runs_of(vault: Vault, stream: bytes) -> dict[bytes, Run]:
    """The runs of a stream by their last entry."""
    return {
        each.entry: Run(
            each.signer, each.device, each.last, each.previous, each.entry, each.stream_heads, each.organisation_heads
        )
        for each in headers_of(vault, stream)
    }


def headers_of(vault: Vault, stream: bytes) -> list[Header]:
    """What is signed of each run of a stream."""
    rows = vault.connection.execute("SELECT header FROM runs WHERE stream = ?", [stream])
    return [read_header(Signed(bytes(row[0]), b"", ())) for row in rows]


def fetched_streams(vault: Vault) -> tuple[bytes, ...]:
    """The streams of which all that there was has been fetched once."""
    return tuple(bytes(row[0]) for row in vault.connection.execute("SELECT stream FROM fetched ORDER BY stream"))


def note_fetched(vault: Vault) -> None:
    """Of every stream that can be read here, all that there is has been fetched."""
    new = "SELECT DISTINCT stream FROM content_keys EXCEPT SELECT stream FROM fetched"
    if vault.connection.execute(new).fetchone():
        with vault.writing() as connection:
            connection.execute(f"INSERT INTO fetched {new}")


def verdicts_of(vault: Vault, stream: bytes) -> dict[bytes, Verdict]:
    """What became of each run."""
    rows = vault.connection.execute("SELECT entry, verdict FROM runs WHERE stream = ?", [stream])
    return {bytes(entry): Verdict(verdict) for entry, verdict in rows}


def verdicts_at_large(vault: Vault) -> dict[Verdict, int]:
    """How many runs are kept out, by what became of them; those that wait are told of where they stand aside."""
    rows = vault.connection.execute("SELECT verdict, count(*) FROM runs GROUP BY verdict")
    return {Verdict(verdict): count for verdict, count in rows if verdict not in (*COUNTING, Verdict.WAITING)}


def kept_from_others(vault: Vault) -> bool:
    """Whether something that this device signed is given to nobody."""
    rows = vault.connection.execute("SELECT header FROM runs WHERE verdict IN (?,?,?)", _KEPT_OUT)
    return any(read_header(Signed(bytes(row[0]), b"", ())).signer == vault.me.device for row in rows)


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
    rows = connection.execute(
        "SELECT e.id, e.raw FROM entries e JOIN streams s ON s.no = e.stream WHERE s.id = ? AND e.device = ?"
        " AND e.counter BETWEEN ? AND ? ORDER BY e.counter",
        [header.stream, header.device, header.first, header.last],
    ).fetchall()
    raws = tuple(bytes(raw) for _, raw in rows)
    if len(raws) == header.last - header.first + 1 and bytes(rows[-1][0]) == header.entry:
        return raws
    return _along_the_chain({bytes(key): bytes(raw) for key, raw in rows}, header)


def _along_the_chain(by_id: Mapping[bytes, bytes], header: Header) -> tuple[bytes, ...]:
    """Where a chain forked, several entries have the same number."""
    found: list[bytes] = []
    key = header.entry
    for _ in range(header.first, header.last + 1):
        if key not in by_id:
            return ()
        found.append(by_id[key])
        key = decode_entry(found[-1]).previous
    return tuple(reversed(found))


def settle(vault: Vault, connection: Any, judges: Mapping[bytes, Judge], fresh: Sequence[Checked] = ()) -> Settled:
    """Keep what is fresh, take in what is accepted and is not here yet, and take out what a late removal has cut, in
    these streams and the caller's transaction."""
    at = vault.clock().wall
    for each in fresh:
        keep_run(connection, each.signed, hearsay=each.hearsay, own=False, at=at)
    at_hand = {bundle_name(each.signed): each for each in fresh}
    moving = _Moving(connection, vault.me.device)
    for stream, judge in judges.items():
        moving.look(stream, judge(runs_of(vault, stream)), at_hand)
    return moving.move()


class _Moving:
    """What goes in and out."""

    def __init__(self, connection: Any, device: bytes) -> None:
        self.connection, self.device = connection, device
        self.coming: dict[bool, list[tuple[bytes, Entry]]] = {False: [], True: []}
        self.going: dict[bytes, list[Header]] = {}

    def look(self, stream: bytes, verdicts: Mapping[bytes, Verdict], at_hand: Mapping[bytes, Checked]) -> None:
        """One stream."""
        rows = self.connection.execute(
            "SELECT entry, name, verdict, held IS NOT NULL, hearsay, header FROM runs WHERE stream = ?", [stream]
        )
        for entry, name, before, held, hearsay, header in rows.fetchall():
            verdict, checked = verdicts[bytes(entry)], at_hand.get(bytes(name))
            if held or checked:
                self._bring(bytes(entry), verdict, checked, held, bool(hearsay))
            elif verdict in _KEPT_OUT and before not in _KEPT_OUT:
                self.going.setdefault(stream, []).append(read_header(Signed(bytes(header), b"", ())))
            if verdict != before:
                self.connection.execute("UPDATE runs SET verdict = ? WHERE entry = ?", [verdict, entry])

    def _bring(self, entry: bytes, verdict: Verdict, checked: Checked | None, held: bool, hearsay: bool) -> None:
        if checked:
            found = list(zip(checked.signed.entries, checked.entries, strict=True))
        else:
            row = self.connection.execute("SELECT held FROM runs WHERE entry = ?", [entry]).fetchone()
            found = [(raw, decode_entry(raw)) for raw in _held.decode(bytes(row[0]))]
        if verdict == Verdict.ACCEPTED or (verdict == Verdict.ONLY_ACCESS and _only_access(found)):
            self.coming[hearsay] += found
            if held:
                self.connection.execute("UPDATE runs SET held = NULL WHERE entry = ?", [entry])
        elif not held:
            kept = msgspec.msgpack.encode([raw for raw, _ in found])
            self.connection.execute("UPDATE runs SET held = ? WHERE entry = ?", [kept, entry])

    def move(self) -> Settled:
        """Out first, then in."""
        out = [key for stream, headers in self.going.items() for key in self._leaving(stream, headers)]
        kinds = withdraw(self.connection, out) if out else frozenset()
        taken = take_in(self.connection, self.coming[False], own=False)
        told = take_in(self.connection, self.coming[True], own=False, hearsay=True)
        vouch(self.connection, (entry_id(raw) for raw, _ in self.coming[False]))
        left = frozenset(self.going) if out else frozenset()
        streams = taken.streams | told.streams | left
        return Settled(taken.new + told.new, len(out), kinds | taken.kinds | told.kinds, streams)

    def _leaving(self, stream: bytes, headers: list[Header]) -> list[bytes]:
        """The entries of these runs but for one's own, which stay on one's own computer, and those that another run
        which counts hands over as well: these are then hearsay."""
        leaving: dict[bytes, None] = {}
        for header in headers:
            if header.signer != self.device:
                raws = _raws(self.connection, header)
                kept = [msgspec.msgpack.encode(raws), header.entry]
                self.connection.execute("UPDATE runs SET held = ? WHERE entry = ?", kept)
                leaving |= dict.fromkeys(map(entry_id, raws))
        staying = leaving.keys() & self._handed_over(stream, {header.device for header in headers})
        self.connection.executemany(
            "INSERT OR IGNORE INTO hearsay SELECT seq FROM entries WHERE id = ?", [(key,) for key in staying]
        )
        return [key for key in leaving if key not in staying]

    def _handed_over(self, stream: bytes, devices: set[bytes]) -> set[bytes]:
        rows = self.connection.execute(
            "SELECT header FROM runs WHERE stream = ? AND verdict IN (?,?) AND held IS NULL", [stream, *COUNTING]
        ).fetchall()
        headers = (read_header(Signed(bytes(row[0]), b"", ())) for row in rows)
        return {entry_id(raw) for each in headers if each.device in devices for raw in _raws(self.connection, each)}


def vouch(connection: Any, keys: Iterable[bytes]) -> None:
    """These entries have come with their writer's own signature."""
    if connection.execute("SELECT 1 FROM hearsay LIMIT 1").fetchone():
        connection.executemany(
            "DELETE FROM hearsay WHERE seq = (SELECT seq FROM entries WHERE id = ?)", [(key,) for key in keys]
        )


def _only_access(entries: Iterable[tuple[bytes, Entry]]) -> bool:
    """A reader tells that something was read, and who reads; and ends nothing."""
    changes: Iterator[Any] = (change for _, entry in entries for change in entry.changes)
    return all(change.kind in ("access", "author") and not change.replaces for change in changes)
