"""The backups of a profile: its own folder and a second place, when the next is due, and which old ones go.

A second place may be a network share that does not answer, so nobody looks there on the vault's thread.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.models.errors import PejlemaerkeError, UserError
from app.models.moment import Moment
from app.models.rotation import due, kept
from app.store.backup import PART, Snapshot, Stop, copy_backup, mark, part_name, write_backup
from app.store.backup_file import SUFFIX, Backup, read_backup
from app.store.durable import unwritable
from app.store.profile_files import read_profile
from app.store.vault import Vault

Random = Callable[[int], bytes]


@dataclass(frozen=True)
class Wish:
    """What the vault says: whose backups, where they go, and whether anything was written since the last one."""

    profile: str
    folder: Path
    away: Path | None
    changed: bool
    now: Moment


@dataclass(frozen=True)
class Standing:
    """What lies there, newest first. `away_is_there`: the second place answers."""

    wish: Wish
    own: tuple[Backup, ...]
    away: tuple[Backup, ...] = ()
    away_is_there: bool = False

    @property
    def due(self) -> bool:
        """Whether it is time for the next."""
        changed = self.wish.changed or not self.own
        return changed and due((backup.made for backup in self.own), self.wish.now)

    @property
    def behind(self) -> bool:
        """Whether the second place is there and lacks the newest."""
        there = {backup.made for backup in self.away}
        return self.away_is_there and bool(self.own) and self.own[0].made not in there


@dataclass(frozen=True)
class Made:
    """A new backup; `away_fault` says why it did not reach the second place as well."""

    backup: Backup
    away_fault: PejlemaerkeError | None = None


def wish(vault: Vault) -> Wish:
    """On the vault's thread."""
    own = dict(vault.connection.execute("SELECT name, value FROM own WHERE name IN ('backed_up', 'backup_folder')"))
    profile = read_profile(vault.path.parent)
    away = own.get("backup_folder")
    return Wish(
        profile.id,
        profile.backups,
        Path(os.fsdecode(bytes(away))) if away else None,
        bytes(own.get("backed_up", b"")) != mark(vault.connection),
        vault.clock(),
    )


def standing(wanted: Wish) -> Standing:
    """What lies in both places."""
    own = in_folder(wanted.folder, wanted.profile)
    if wanted.away is None or not _is_there(wanted.away):
        return Standing(wanted, own)
    return Standing(wanted, own, in_folder(wanted.away, wanted.profile), True)


def in_folder(folder: Path, profile: str) -> tuple[Backup, ...]:
    """The profile's backups in a folder, newest first. What cannot be read as one is not one, and is let be."""
    found = []
    for path in _matching(folder, f"pejlemaerke-{profile[:8]}-*{SUFFIX}"):
        with suppress(UserError):
            backup = read_backup(path)
            if backup.profile.id == profile:
                found.append(backup)
    return tuple(sorted(found, key=lambda backup: backup.made, reverse=True))


def _is_there(folder: Path) -> bool:
    """A stick that is pulled out and a share that does not answer are not there."""
    try:
        return folder.is_dir()
    except OSError:
        return False


def _matching(folder: Path, pattern: str) -> list[Path]:
    try:
        return list(folder.glob(pattern))
    except OSError:
        return []


def note_backup(vault: Vault, backed_up: bytes) -> None:
    """Remember what stood in the store when it was copied."""
    with vault.writing() as connection:
        connection.execute("INSERT OR REPLACE INTO own VALUES ('backed_up', ?)", [backed_up])


def choose_folder(vault: Vault, folder: Path | None) -> None:
    """Where backups go besides the profile's own folder, or nowhere else. It holds for this computer."""
    with vault.writing() as connection:
        if folder is None:
            connection.execute("DELETE FROM own WHERE name = 'backup_folder'")
        else:
            connection.execute("INSERT OR REPLACE INTO own VALUES ('backup_folder', ?)", [os.fsencode(folder)])


def back_up(snapshot: Snapshot, wanted: Wish, random: Random, stop: Stop = lambda: False) -> Made:
    """A new backup in the profile's folder, and in the second place where that is there; then the old ones go.

    Raises as `write_backup` does; then nothing is gone.
    """
    try:
        _ready(wanted.folder, wanted.profile)
        backup = write_backup(snapshot, wanted.folder / _name(wanted.profile, snapshot.made), random, stop)
    finally:
        snapshot.release()
    _rotate(wanted.folder, wanted.profile)
    try:
        bring_away(backup, wanted, random, stop)
    except PejlemaerkeError as fault:
        return Made(backup, fault)
    return Made(backup)


def bring_away(backup: Backup, wanted: Wish, random: Random, stop: Stop = lambda: False) -> None:
    """A copy in the second place, where one is chosen and there. Raises as `write_backup` does."""
    if wanted.away is not None and _is_there(wanted.away):
        _sweep(wanted.away, wanted.profile)
        copy_backup(backup, wanted.away / _name(wanted.profile, backup.made), random, stop)
        _rotate(wanted.away, wanted.profile)


def _name(profile: str, made: Moment) -> str:
    return f"pejlemaerke-{profile[:8]}-{made.local:%Y-%m-%d-%H%M%S}{SUFFIX}"


def _ready(folder: Path, profile: str) -> None:
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as fault:
        raise unwritable(folder, fault) from fault
    _sweep(folder, profile)


def _sweep(folder: Path, profile: str) -> None:
    """What a killed process left half made; the profile is open here, so nobody else is at it."""
    for each in _matching(folder, f"{part_name(profile)}*{PART}"):
        with suppress(OSError):
            each.unlink()


def _rotate(folder: Path, profile: str) -> None:
    there = in_folder(folder, profile)
    staying = kept(backup.made for backup in there)
    for backup in there:
        if backup.made not in staying:
            with suppress(OSError):
                backup.path.unlink()
