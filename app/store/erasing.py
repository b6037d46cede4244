"""Erased citizens: nothing of them is kept here, and nothing of them is taken in again."""

from collections.abc import Iterable
from typing import Any

from app.models.change import ID_BYTES
from app.store.entries import withdraw
from app.store.vault import Vault

_BY_STREAM = ("drafts", "runs", "content_keys", "vouched", "begun", "fetched")


def erased_streams(vault: Vault) -> frozenset[bytes]:
    """The streams that are refused here for ever."""
    return frozenset(bytes(row[0]) for row in vault.connection.execute("SELECT stream FROM erased"))


def purge(vault: Vault, streams: Iterable[bytes]) -> int:
    """Destroy all that is here of these streams (all that are erased), with its keys; how many were here.

    What was begun of the same citizen under another id goes too.
    """
    told = frozenset(streams)
    if _stands(vault.connection, told):
        return 0
    with vault.writing() as connection:
        found = {part: whole for whole in sorted(told) for part in _parts(connection, whole)}
        found |= {whole: whole for whole in told}
        gone = [part for part in found if _is_here(connection, part)]
        keys = [bytes(key) for part in gone for (key,) in connection.execute(_ENTRIES, [part])]
        if keys:
            withdraw(connection, keys)
        for part in found:
            _destroy(connection, part)
        _forget_papers(connection, frozenset(found))
        connection.execute("DELETE FROM erased")
        connection.executemany("INSERT INTO erased VALUES (?,?)", found.items())
    for part in found:
        vault.judged.pop(part, None)
    vault.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    vault.path.with_name("store-before-update.db").unlink(missing_ok=True)
    return len(gone)


_ENTRIES = "SELECT e.id FROM entries e JOIN streams s ON s.no = e.stream WHERE s.id = ?"


def _stands(connection: Any, told: frozenset[bytes]) -> bool:
    """Whether all this has been done, and nothing of it has come since."""
    done = frozenset(bytes(row[0]) for row in connection.execute("SELECT DISTINCT record FROM erased"))
    part = "SELECT 1 FROM streams WHERE id IN (SELECT stream FROM erased) OR citizen IN (SELECT record FROM erased)"
    return told == done and connection.execute(part).fetchone() is None


def _parts(connection: Any, stream: bytes) -> list[bytes]:
    known = connection.execute(
        "SELECT stream FROM erased WHERE record = ?1 UNION SELECT id FROM streams WHERE citizen = ?1", [stream]
    )
    return [bytes(row[0]) for row in known.fetchall()]


def _is_here(connection: Any, stream: bytes) -> bool:
    return connection.execute("SELECT 1 FROM streams WHERE id = ?", [stream]).fetchone() is not None


def _destroy(connection: Any, stream: bytes) -> None:
    for table in _BY_STREAM:
        connection.execute(f"DELETE FROM {table} WHERE stream = ?", [stream])
    connection.execute("DELETE FROM log_records WHERE log = ?", [stream])
    for table in ("wraps", "aside"):
        connection.execute(f"DELETE FROM {table} WHERE owner = ?", [stream])
    connection.execute("DELETE FROM streams WHERE id = ?", [stream])


def _forget_papers(connection: Any, streams: frozenset[bytes]) -> None:
    """A paper that waits for the printer goes whole, also where it is about others as well."""
    for key, citizens in connection.execute("SELECT id, citizen FROM print_queue").fetchall():
        about = {bytes(citizens)[at : at + ID_BYTES] for at in range(0, len(citizens), ID_BYTES)}
        if about & streams:
            connection.execute("DELETE FROM print_queue WHERE id = ?", [key])
