"""Making a backup: a copy of the store as it stood at one moment, checked before it counts as one.

SQLite copies page by page from a connection of its own that reads one moment (write-ahead log), so a save meanwhile
waits for nothing. The copy is opened and checked, packed with the slots into one file, read back, and only then
given its name; so a half-written file is never taken for a backup, and an old one never gives way to a bad one.
"""

import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.models.errors import SurroundingsError, UserError
from app.models.moment import Moment
from app.store import sqlite
from app.store.backup_file import Backup, Header, Stopped, check_whole, duplicate, pack, read_backup
from app.store.doctor import examine_copy
from app.store.durable import sync_folder, unwritable
from app.store.profile_content import OnDisk
from app.store.profile_files import read_profile
from app.store.vault import Vault, disk_fault

PART = ".part"
_SLICE_PAGES = 256
_LOOK_STEPS = 20_000
_SPARE_BYTES = 1024 * 1024
_UNREADABLE = ("malformed", "not a database", "decrypt")

Stop = Callable[[], bool]


@dataclass(frozen=True)
class Snapshot:
    """The store as it stands now, held by a connection of its own until `write_backup` or `release` lets go."""

    connection: Any
    key: bytes = field(repr=False)
    profile: OnDisk
    made: Moment
    mark: bytes
    """What stands in the store, in short: the same mark, and nothing has been written since."""
    store_bytes: int

    def release(self) -> None:
        """Let go."""
        self.connection.close()


def take_snapshot(vault: Vault) -> Snapshot:
    """On the vault's thread, in a few milliseconds. Raises UserError `profile-damaged`; SurroundingsError."""
    locked = read_profile(vault.path.parent)
    slots = locked.content
    if slots is None:
        raise UserError("profile-damaged", folder=str(locked.folder))
    connection = None
    try:
        connection = sqlite.connect(vault.path, vault.key, read_only=True)
        connection.execute("BEGIN")
        pages, page = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
        return Snapshot(connection, vault.key, slots, vault.clock(), mark(connection), pages * int(page))
    except sqlite.DatabaseError as fault:
        if connection is not None:
            connection.close()
        raise disk_fault(fault, vault.path) from fault


def mark(connection: Any) -> bytes:
    """The digest of all entries, and of the drafts how many and the newest."""
    (digest,) = connection.execute("SELECT digest FROM tally").fetchone()
    drafts = connection.execute("SELECT count(*), coalesce(max(at), 0) FROM drafts").fetchone()
    return bytes(digest) + b"".join(int(each).to_bytes(8, signed=True) for each in drafts)


def write_backup(snapshot: Snapshot, path: Path, random: Callable[[int], bytes], stop: Stop = lambda: False) -> Backup:
    """A checked backup at `path`; the snapshot is let go of, whatever happens.

    Raises SurroundingsError `backup-unsound`, `disk-full`, `folder-missing`, `home-unwritable`, `disk-…`; Stopped.
    Nothing is then left behind, and what stood at `path` still does.
    """
    beside, copy = (path.with_name(f"{part_name(snapshot.profile.id)}{random(8).hex()}{PART}") for _ in range(2))
    try:
        _check_room(path.parent, snapshot.store_bytes)
        copy.touch(mode=0o600)
        _copy(snapshot, copy, stop)
        _check_copy(copy, snapshot.key, stop)
        made = snapshot.made
        pack(beside, Header(snapshot.profile, made.wall, made.offset, copy.stat().st_size), copy, stop)
        check_whole(read_backup(beside), stop)
        beside.replace(path)
        sync_folder(path.parent)
        return read_backup(path)
    except OSError as fault:
        raise unwritable(path.parent, fault) from fault
    finally:
        snapshot.release()
        for each in (beside, copy):
            with suppress(OSError):
                each.unlink(missing_ok=True)


def copy_backup(backup: Backup, path: Path, random: Callable[[int], bytes], stop: Stop = lambda: False) -> None:
    """The same backup in another place, read back there before it counts. Raises as `write_backup` does."""
    beside = path.with_name(f"{part_name(backup.profile.id)}{random(8).hex()}{PART}")
    try:
        _check_room(path.parent, backup.size // 2)
        duplicate(backup, beside, stop)
        check_whole(read_backup(beside), stop)
        beside.replace(path)
        with suppress(OSError):  # a network share may not know how; the file itself was synced and read back
            sync_folder(path.parent)
    except OSError as fault:
        raise unwritable(path.parent, fault) from fault
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def part_name(profile: str) -> str:
    """How the name of a file begins that is not a backup yet."""
    return f".pejlemaerke-{profile[:8]}-"


def _check_room(folder: Path, store_bytes: int) -> None:
    """The copy and the file that it is packed in lie there side by side for a moment."""
    if shutil.disk_usage(folder).free < 2 * store_bytes + _SPARE_BYTES:
        raise SurroundingsError("disk-full")


def _copy(snapshot: Snapshot, copy: Path, stop: Stop) -> None:
    def between(*_: int) -> None:
        if stop():
            raise Stopped

    try:
        with closing(sqlite.connect(copy, snapshot.key)) as target:
            target.execute("PRAGMA journal_mode = OFF")  # what is half copied is thrown away
            target.execute("PRAGMA synchronous = OFF")
            snapshot.connection.backup(target, pages=_SLICE_PAGES, progress=between, sleep=0)
    except sqlite.DatabaseError as fault:
        raise _told(fault, copy) from fault
    finally:
        snapshot.release()


def _told(fault: Exception, copy: Path) -> SurroundingsError:
    """A page that cannot be read is no fault of the disk that is written to."""
    if any(sign in str(fault) for sign in _UNREADABLE):
        return SurroundingsError("backup-unsound", reason="pages-damaged")
    return disk_fault(fault, copy)


def _check_copy(copy: Path, key: bytes, stop: Stop) -> None:
    findings = list(examine_store_file(copy, key, stop))
    if stop():
        raise Stopped
    if findings:
        raise SurroundingsError("backup-unsound", reason=findings[0])


def examine_store_file(copy: Path, key: bytes, stop: Stop = lambda: False) -> tuple[str, ...]:
    """The codes of what doctor finds in a store that nobody has open: pages, the count of entries, heads."""
    try:
        with closing(sqlite.connect(copy, key, read_only=True, alone=True)) as connection:
            connection.set_progress_handler(stop, _LOOK_STEPS)
            return tuple(finding.code for finding in examine_copy(connection))
    except sqlite.DatabaseError:
        return ("pages-damaged",)
