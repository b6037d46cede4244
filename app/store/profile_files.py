"""The profiles that lie in a home folder, as far as they can be read without a key.

    HOME/<profile id>/profile.json   name, role and slots (profile_content.py); nothing else is readable
                     /store.db       everything, under the store key
                     /lock           held while the profile is open
                     /tries          how often a wrong password was given lately
                     /backups/       encrypted copies, rotated (backup_file.py)

Nothing here needs a cipher or a database, nor even dataclasses, so that the window can show before they are loaded.
"""

import json
import os
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from app.models.moment import Moment

if TYPE_CHECKING:
    from app.store.profile_content import OnDisk

PROFILE_FORMAT = 1
ID_BYTES = 16
MAKING = ".new-"
"""A folder that begins so is a profile on its way into being."""

Clock = Callable[[], Moment]
NewId = Callable[[], bytes]


class Profile(NamedTuple):
    """A profile as it lies on the disk, locked. `raw` is its profile.json, read only as far as showing it takes."""

    folder: Path
    id: str
    name: str
    role: str
    raw: bytes = b""

    @property
    def content(self) -> "OnDisk | None":
        """All of the file, the slots too; None where it is damaged."""
        from app.store.profile_content import content_of  # not before the window shows: msgspec takes its time

        return content_of(self.raw)

    @property
    def damaged(self) -> bool:
        """profile.json is unreadable; the store may be whole."""
        return self.content is None

    @property
    def backups(self) -> Path:
        """Where its own backups lie."""
        return self.folder / "backups"

    @property
    def store(self) -> Path:
        """The encrypted store."""
        return self.folder / "store.db"


class World(NamedTuple):
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
    """One profile; by the folder's name where its file does not tell its own."""
    try:
        raw = (folder / "profile.json").read_bytes()
        told = json.loads(raw.decode())
        known, name, role = (told[each] for each in ("id", "name", "role"))
        "".join((known, name, role)).encode()  # half a character would stop the window
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return Profile(folder, folder.name, folder.name, "")
    return Profile(folder, known, name, role, raw)
