"""A profile from a backup: the same words under the same password and paper code, on a device of its own.

A restored copy and its original both go on writing. Under one device id that would be two histories with the same
counters; so the copy gets a new one, and starts new chains beside the old.
"""

import shutil
from pathlib import Path

from app.models.errors import SurroundingsError, UserError
from app.store import sqlite
from app.store.backup import examine_store_file
from app.store.backup_file import Backup, check_whole, unpack
from app.store.durable import sync_folder, unwritable
from app.store.erasing import erased_streams, purge
from app.store.open import open_store
from app.store.profile import new_name, unlock_password, unlock_recovery, write_profile
from app.store.profile_content import OnDisk, profile_with
from app.store.profile_files import ID_BYTES, MAKING, PROFILE_FORMAT, Profile, World, profiles

_HERE_ONLY = ("backed_up", "backup_folder", "device_signing")


def restore(backup: Backup, home: Path, *, name: str, secret: str, world: World) -> tuple[Profile, bytes]:
    """A new profile of that name, and its store key. `secret` is the password of that time, or the paper code.

    The profile appears whole or not at all; the backup is only read. Raises UserError `name-…`, `backup-damaged`,
    `password-wrong`, `code-…`; SurroundingsError `store-newer`, `update-failed`, `disk-full`,
    `home-unwritable`.
    """
    name = new_name(home, name)
    check_whole(backup)
    key = _unlock(backup, secret)
    profile_id = world.random(ID_BYTES).hex()
    profile = _profile(backup, home / profile_id, profile_id, name)
    making = home / f"{MAKING}{profile_id}"
    try:
        making.mkdir(parents=True, mode=0o700)
        _check_room(home, backup)
        unpack(backup, making / "store.db")
        if examine_store_file(making / "store.db", key):
            raise UserError("backup-damaged", path=str(backup.path))
        _become_another_device(making, key, world, _erased_since(home, key))
        write_profile(making, profile)
        making.rename(profile.folder)
        sync_folder(home)
    except BaseException as fault:
        shutil.rmtree(making, ignore_errors=True)
        if isinstance(fault, OSError):
            raise unwritable(home, fault) from fault
        if isinstance(fault, SurroundingsError) and fault.code == "update-failed":
            raise SurroundingsError("update-failed", copy=str(backup.path)) from fault
        raise
    return profile, key


def _profile(backup: Backup, folder: Path, profile_id: str, name: str) -> Profile:
    """Its slots stay bound to the profile that they were made for: the paper code's cannot be sealed anew unseen."""
    old = backup.profile
    content = OnDisk(PROFILE_FORMAT, profile_id, name, old.role, old.password, old.recovery, old.slots_of)
    return profile_with(folder, content)


def _unlock(backup: Backup, secret: str) -> bytes:
    """The store key, by whichever of the two this is."""
    locked = _profile(backup, backup.path, backup.profile.id, backup.profile.name)
    try:
        return unlock_recovery(locked, secret)
    except UserError:
        return unlock_password(locked, secret)


def _check_room(home: Path, backup: Backup) -> None:
    if shutil.disk_usage(home).free < 2 * backup.store_bytes:
        raise SurroundingsError("disk-full")


def _erased_since(home: Path, key: bytes) -> frozenset[bytes]:
    """Whom the profile that the backup is of, where it is on this computer, knows to be erased for ever: it has the
    same store key, and no other profile's opens with it."""
    found: set[bytes] = set()
    for each in profiles(home):
        try:
            connection = sqlite.connect(each.store, key, read_only=True)
        except sqlite.DatabaseError:
            continue  # another's, or it cannot be read: the first exchange tells as well
        try:
            found |= {bytes(row[0]) for row in connection.execute("SELECT record FROM erased")}
        except sqlite.DatabaseError:
            pass  # from before anybody could be erased
        finally:
            connection.close()
    return frozenset(found)


def _become_another_device(folder: Path, key: bytes, world: World, erased: frozenset[bytes]) -> None:
    """A new device id, and nothing of what holds for the other computer, nor of who has been erased since. An older
    store is brought up to date."""
    vault = open_store(folder / "store.db", key, world.clock, world.new_id, lambda: None)
    try:
        with vault.writing() as connection:
            connection.execute("UPDATE own SET value = ? WHERE name = 'device'", [world.new_id()])
            for table in ("feeds", "listed"):
                connection.execute(f"DELETE FROM {table}")
            connection.execute("DELETE FROM own WHERE name LIKE 'exchanged %'")
            connection.executemany("DELETE FROM own WHERE name = ?", [(each,) for each in _HERE_ONLY])
        if erased:
            purge(vault, erased | erased_streams(vault))
    finally:
        vault.close()
    (folder / "store-before-update.db").unlink(missing_ok=True)
