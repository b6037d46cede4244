"""Doctor: pages, chains, history against projections; what is wrong and what to do."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.models.change import decode_entry, entry_id
from app.models.errors import FormatError
from app.store import sqlite
from app.store.entries import rebuild
from app.store.vault import Vault

_PROJECTED = {
    "field_values": "SELECT e.id, v.place, v.kind, v.record, v.field, v.data, v.said_by, v.origin_entry,"
    " v.origin_place, v.seen, v.live FROM field_values v JOIN entries e ON e.seq = v.entry",
    "missing": "SELECT entry, place, stream, record, field FROM missing",
    "caseload": "SELECT * FROM caseload",
    "texts": "SELECT rowid, text, stream, kind, record, field FROM texts",
    "streams": "SELECT * FROM streams",
}

_PRAGMAS = ("cipher_integrity_check", "integrity_check", "foreign_key_check")


@dataclass(frozen=True)
class Finding:
    """Something that is not as it should be: a code for the words, and where."""

    code: str
    detail: str = ""


def examine(vault: Vault) -> tuple[Finding, ...]:
    """Everything that is wrong with the store, worst first; nothing is changed."""
    findings = list(_pages(vault.connection))
    if findings:
        return tuple(findings)
    try:
        kept = (*_chains(vault.connection), *_counted(vault.connection))
        if any(each.code == "entry-damaged" for each in kept):
            return kept  # projections cannot be made from entries that cannot be read
        return (*kept, *_projections(vault))
    except sqlite.DatabaseError as fault:
        return (Finding("pages-damaged", str(fault)),)


def examine_copy(connection: Any) -> tuple[Finding, ...]:
    """What is wrong with a closed copy, as far as is seen without decoding every entry: pages, count, heads."""
    found = tuple(_checked(connection, _PRAGMAS))
    return found or (*_counted(connection), *_heads(connection))


def mend(vault: Vault) -> None:
    """Make every projection again from the entries. FormatError where an entry is damaged; nothing is then changed."""
    with vault.writing() as connection:
        rebuild(connection)


def _pages(connection: Any) -> Iterator[Finding]:
    yield from _checked(connection, _PRAGMAS if _folded(connection) else _PRAGMAS[1:])


def _checked(connection: Any, pragmas: tuple[str, ...]) -> Iterator[Finding]:
    for pragma in pragmas:
        try:
            rows = connection.execute(f"PRAGMA {pragma}").fetchall()
        except sqlite.DatabaseError as fault:
            yield Finding("pages-damaged", f"{pragma}: {fault}")
            continue
        wrong = [row for row in rows if row[0] != "ok"]
        if wrong:
            yield Finding("pages-damaged", f"{pragma}: {len(wrong)}; {wrong[0][0]}")


def _folded(connection: Any) -> bool:
    """Fold the log into the file. SQLCipher's own check reads past the log, and pages that a power cut tore while
    folding are still made good by it; so where there is no room to fold, only SQLite's check is asked."""
    try:
        return bool(connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)
    except sqlite.DatabaseError:
        return False


def _chains(connection: Any) -> Iterator[Finding]:
    """Each entry's bytes give its id; each device's entries follow one another; the recorded head is there. What was
    set aside, since its writer had been removed, is no hole."""
    aside = {bytes(row[0]) for row in connection.execute("SELECT entry FROM runs WHERE held IS NOT NULL")}
    rows = connection.execute(
        "SELECT e.seq, e.id, e.stream, s.id, e.device, e.counter, e.raw FROM entries e"
        " JOIN streams s ON s.no = e.stream ORDER BY e.stream, e.device, e.counter, e.seq"
    )
    last: dict[tuple[int, bytes], tuple[int, set[bytes]]] = {}
    for seq, key, stream, owner, device, counter, raw in rows:
        try:
            entry = decode_entry(bytes(raw))
        except FormatError as fault:
            yield Finding("entry-damaged", f"{seq}: {fault}")
            continue
        columns = (bytes(owner), bytes(device), counter)
        if entry_id(bytes(raw)) != bytes(key) or (entry.stream, entry.device, entry.counter) != columns:
            yield Finding("entry-damaged", str(seq))
        before, ends = last.get((stream, bytes(device)), (0, {b""}))
        if counter == before:
            yield Finding("chain-forked", f"{bytes(device).hex()[:8]}:{counter}")
            last[stream, bytes(device)] = (counter, ends | {bytes(key)})
            continue
        if (counter != before + 1 or entry.previous not in ends) and entry.previous not in aside:
            yield Finding("chain-broken", f"{bytes(device).hex()[:8]}:{before + 1}–{counter}")
        last[stream, bytes(device)] = (counter, {bytes(key)})
    for stream, device, counter, head in connection.execute("SELECT stream, device, counter, entry FROM heads"):
        found, ends = last.pop((stream, bytes(device)), (0, set()))
        if found != counter or bytes(head) not in ends:
            yield Finding("head-missing", f"{bytes(device).hex()[:8]}:{counter} ({found})")
    for _, device in last:
        yield Finding("head-missing", f"{device.hex()[:8]}: 0")


def _counted(connection: Any) -> Iterator[Finding]:
    """The count and the digest of all entries, kept on a page of their own, must agree with what is here."""
    entries, digest = connection.execute("SELECT entries, digest FROM tally").fetchone() or (0, b"")
    found, mixed = 0, 0
    for (key,) in connection.execute("SELECT id FROM entries"):
        found += 1
        mixed ^= int.from_bytes(key)
    if found != entries or mixed != int.from_bytes(digest):
        yield Finding("tally-differs", f"{found} / {entries}")


def _heads(connection: Any) -> Iterator[Finding]:
    """The last entry of every device in every stream is the recorded one, or its branch."""
    rows = connection.execute(
        "SELECT device, counter FROM heads h WHERE counter <> (SELECT max(e.counter) FROM entries e"
        " WHERE e.stream = h.stream AND e.device = h.device) OR NOT EXISTS (SELECT 1 FROM entries e"
        " WHERE e.id = h.entry AND e.stream = h.stream AND e.device = h.device AND e.counter = h.counter)"
    )
    for device, counter in rows:
        yield Finding("head-missing", f"{bytes(device).hex()[:8]}:{counter}")


def _projections(vault: Vault) -> Iterator[Finding]:
    """Rebuild everything in a transaction that is rolled back, and compare."""
    connection = vault.connection
    before = {name: _rows(connection, query) for name, query in _PROJECTED.items()}
    connection.execute("BEGIN IMMEDIATE")
    try:
        rebuild(connection)
        after = {name: _rows(connection, query) for name, query in _PROJECTED.items()}
    finally:
        connection.execute("ROLLBACK")
    for name in _PROJECTED:
        if before[name] != after[name]:
            yield Finding("projection-differs", name)


def _rows(connection: Any, query: str) -> list[Any]:
    return sorted(connection.execute(query).fetchall(), key=repr)
