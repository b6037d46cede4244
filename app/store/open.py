"""Making, opening and bringing up to date a store."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from app.models.errors import SurroundingsError
from app.store import schema, sqlite
from app.store.profile_files import Clock, NewId
from app.store.vault import Me, Vault, disk_fault


def make_store(path: Path, key: bytes, me: Me, recovery_public: bytes) -> None:
    """A new, empty store that knows whose it is and the paper code's public half."""
    try:
        connection = sqlite.connect(path, key)
    except sqlite.DatabaseError as fault:
        raise disk_fault(fault, path) from fault
    try:
        connection.execute("PRAGMA journal_mode = WAL")  # the file remembers it
        schema.migrations.apply(_database(connection))
        own = {
            "worker": me.worker, "device": me.device, "name": me.name.encode(), "role": me.role.encode(),
            "recovery_public": recovery_public,
        }  # fmt: skip
        connection.executemany("INSERT INTO own VALUES (?,?)", own.items())
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite.DatabaseError as fault:
        raise disk_fault(fault, path) from fault
    finally:
        connection.close()


def open_store(path: Path, key: bytes, clock: Clock, new_id: NewId, on_close: Callable[[], object]) -> Vault:
    """Open the store of `make_store`; an older one is copied first and then brought up to date."""
    if not path.exists():
        raise SurroundingsError("store-missing", path=str(path))
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise SurroundingsError("store-read-only", folder=str(path.parent))
    connection = _connect(path, key)
    try:
        if not _is_store(connection):
            raise SurroundingsError("store-damaged", path=str(path))
        if schema.pending(_database(connection)):
            connection = _migrate(path, key, connection)
        own = {name: bytes(value) for name, value in connection.execute("SELECT name, value FROM own")}
        me = Me(own["worker"], own["device"], own["name"].decode(), own["role"].decode())
        return Vault(connection, key, me, clock, new_id, path, on_close)
    except (sqlite.DatabaseError, KeyError) as fault:
        connection.close()
        raise SurroundingsError("store-damaged", path=str(path)) from fault
    except BaseException:
        connection.close()
        raise


def _is_store(connection: Any) -> bool:
    """An emptied file opens with any key, as an empty database; nothing may be written in it."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    return {"entries", "own", schema.migrations.migrations_table} <= tables


def _connect(path: Path, key: bytes) -> Any:
    try:
        return sqlite.connect(path, key)
    except sqlite.OperationalError as fault:
        raise disk_fault(fault, path) from fault
    except sqlite.DatabaseError as fault:
        raise SurroundingsError("store-damaged", path=str(path)) from fault


def _migrate(path: Path, key: bytes, connection: Any) -> Any:
    """Lay a copy beside the store, then apply what is pending. The copy stays until the next migration."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    copy = path.with_name("store-before-update.db")
    try:
        shutil.copy2(path, copy)
    except OSError as fault:
        raise SurroundingsError("disk-full") from fault
    connection = _connect(path, key)
    try:
        schema.migrations.apply(_database(connection))
    except BaseException as fault:
        connection.close()
        raise SurroundingsError("update-failed", copy=str(copy)) from fault
    return connection


def _database(connection: Any) -> Database:
    """Without plugins: no other package is let near an opened store, nor looked for while somebody waits."""
    return Database(connection, execute_plugins=False)
