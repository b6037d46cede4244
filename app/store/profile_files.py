"""The profiles that lie in a home folder, as far as they can be read without a key.

    HOME/<profile id>/profile.json   name, role and slots; nothing else is readable
                     /store.db       everything, under the store key
                     /lock           held while the profile is open
                     /tries          how often a wrong password was given lately
                     /backups/       encrypted copies, rotated (backup_file.py)

Nothing here needs a cipher or a database, so that the window can show before they are loaded.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import msgspec

from app.keys.wraps import PasswordSlot, RecoverySlot
from app.models.moment import Moment

PROFILE_FORMAT = 1
ID_BYTES = 16
MAKING = ".new-"
"""A folder that begins so is a profile on its way into being."""

Clock = Callable[[], Moment]
NewId = Callable[[], bytes]


class OnDisk(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The content of profile.json. `bound`: the profile whose slots these are, where this one came from a backup."""

    format: int
    id: str
    name: str
    role: str
    password: PasswordSlot
    recovery: RecoverySlot
    bound: str = ""


@dataclass(frozen=True)
class Profile:
    """A profile as it lies on the disk, locked. `damaged` says that its file cannot be read."""

    folder: Path
    id: str
    name: str
    role: str
    password: PasswordSlot | None = None
    recovery: RecoverySlot | None = None
    bound: str = ""

    @property
    def damaged(self) -> bool:
        """profile.json is unreadable; the store may be whole."""
        return self.password is None

    @property
    def slots_of(self) -> str:
        """The id that the slots are bound to: a restored profile keeps those of the one it came from."""
        return self.bound or self.id

    @property
    def backups(self) -> Path:
        """Where its own backups lie."""
        return self.folder / "backups"

    @property
    def store(self) -> Path:
        """The encrypted store."""
        return self.folder / "store.db"


@dataclass(frozen=True)
class World:
    """What comes from outside: the clock, randomness, and a stopwatch to tune a new password's cost by.

    Without a stopwatch, which counts seconds, a new password costs the floor.
    """

    clock: Clock
    random: Callable[[int], bytes] = os.urandom
    stopwatch: Callable[[], float] | None = perf_counter

    @property
    def new_id(self) -> NewId:
        """Random 128-bit ids."""
        return lambda: self.random(ID_BYTES)


def profiles(home: Path) -> tuple[Profile, ...]:
    """The profiles in a home folder, by name."""
    try:
        named = [each for each in home.iterdir() if not each.name.startswith(MAKING)]
        folders = [each for each in named if (each / "profile.json").exists()]
    except OSError:
        return ()
    return tuple(sorted(map(read_profile, folders), key=lambda profile: (profile.name.casefold(), profile.id)))


def read_profile(folder: Path) -> Profile:
    """One profile; `damaged` where its file cannot be read."""
    try:
        read = msgspec.json.decode((folder / "profile.json").read_bytes(), type=OnDisk)
    except (msgspec.MsgspecError, OSError, UnicodeDecodeError):
        return Profile(folder, folder.name, folder.name, "")
    if read.format > PROFILE_FORMAT:
        return Profile(folder, folder.name, read.name, read.role)
    return Profile(folder, read.id, read.name, read.role, read.password, read.recovery, read.bound)
