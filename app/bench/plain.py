"""The floor under the store: the same rows in the same tables and indexes of plain SQLite, nothing else."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.models.change import ValueId
from app.store.schema import DIARY, ENTRY_TABLES, LATEST, PARTS, PROJECTIONS
from app.store.vault import Vault

_COPIED = {
    "streams": "SELECT no, id, purpose, citizen FROM streams",
    "entries": "SELECT * FROM entries",
    "heads": "SELECT * FROM heads",
    "field_values": "SELECT * FROM field_values",
    "caseload": "SELECT * FROM caseload",
    "texts (rowid, text, stream, kind, record, field)": "SELECT rowid, * FROM texts",
}

TABLES = ENTRY_TABLES + PROJECTIONS + DIARY + PARTS + LATEST
Rows = Mapping[str, Iterable[Any]]


def open_plain(path: Path) -> sqlite3.Connection:
    """A connection that syncs as ours does."""
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA journal_mode = WAL")
    plain.execute("PRAGMA synchronous = FULL")
    plain.execute("PRAGMA cache_size = -65536")
    return plain


def make_plain(path: Path) -> sqlite3.Connection:
    """An empty database with our tables."""
    plain = open_plain(path)
    plain.executescript(TABLES)
    return plain


def rows_of(vault: Vault) -> Rows:
    """Every row of the vault, read as it is asked for."""
    return {table: vault.connection.execute(query) for table, query in _COPIED.items()}


def insert(plain: sqlite3.Connection, rows: Rows) -> None:
    """All rows in one transaction."""
    plain.execute("BEGIN IMMEDIATE")
    for table, found in rows.items():
        width = 6 if table.startswith("texts") else len(plain.execute(f"PRAGMA table_info({table})").fetchall())
        plain.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * width)})", found)
    plain.execute("COMMIT")


@dataclass(frozen=True)
class WrittenRows:
    """The rows that one save wrote, to be written again elsewhere."""

    entry: Any
    values: list[Any]
    texts: list[Any]
    replaced: list[Any]


def rows_written(vault: Vault, replaced: list[Any]) -> WrittenRows:
    """What the last save wrote; `replaced` is what `find_replaced` found before it."""
    query = vault.connection.execute
    entry = query("SELECT * FROM entries ORDER BY seq DESC LIMIT 1").fetchone()
    values = query("SELECT * FROM field_values WHERE entry = ?", [entry[0]]).fetchall()
    texts = query(
        "SELECT rowid, * FROM texts WHERE rowid IN (SELECT found FROM field_values WHERE entry = ?)", [entry[0]]
    ).fetchall()
    return WrittenRows(entry, values, texts, replaced)


def find_replaced(vault: Vault, replaced: Iterable[ValueId]) -> list[Any]:
    """Entry, place and index row of the values that a save is about to replace."""
    query = "SELECT v.entry, v.place, v.found FROM field_values v JOIN entries e ON e.seq = v.entry"
    return [vault.connection.execute(f"{query} WHERE e.id = ? AND v.place = ?", each).fetchone() for each in replaced]


def write_again(plain: sqlite3.Connection, rows: WrittenRows) -> None:
    """The save's rows, in one transaction with full sync."""
    entry = rows.entry
    plain.execute("BEGIN IMMEDIATE")
    plain.execute("INSERT INTO entries VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", entry)
    plain.execute("INSERT OR REPLACE INTO heads VALUES (?,?,?,?)", [entry[2], entry[3], entry[4], entry[1]])
    plain.execute("UPDATE tally SET entries = entries + 1, digest = ?", [entry[1]])
    plain.executemany("INSERT INTO field_values VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", rows.values)
    for seq, place, found in rows.replaced:
        plain.execute("UPDATE field_values SET live = 0, found = NULL WHERE entry = ? AND place = ?", [seq, place])
        plain.execute("DELETE FROM texts WHERE rowid = ?", [found])
    plain.executemany("INSERT INTO texts (rowid, text, stream, kind, record, field) VALUES (?,?,?,?,?,?)", rows.texts)
    plain.execute("UPDATE caseload SET last_contact = ?, zone = ? WHERE stream = ?", [entry[6], entry[7], entry[2]])
    plain.execute("COMMIT")
