"""All of profile.json, with its slots. Apart from profile_files.py, because showing a profile needs none of it."""

from pathlib import Path

import msgspec

from app.keys.wraps import PasswordSlot, RecoverySlot
from app.store.profile_files import PROFILE_FORMAT, Profile


class OnDisk(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The content of profile.json. `bound`: the profile whose slots these are, where this one came from a backup."""

    format: int
    id: str
    name: str
    role: str
    password: PasswordSlot
    recovery: RecoverySlot
    bound: str = ""

    @property
    def slots_of(self) -> str:
        """The id that the slots are bound to: a restored profile keeps those of the one it came from."""
        return self.bound or self.id


def content_of(raw: bytes) -> OnDisk | None:
    """What the file holds; None where it is damaged or from a newer program."""
    try:
        read = msgspec.json.decode(raw, type=OnDisk)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return read if read.format <= PROFILE_FORMAT else None


def profile_with(folder: Path, content: OnDisk) -> Profile:
    """The profile that has this content."""
    raw = msgspec.json.format(msgspec.json.encode(content), indent=1)
    return Profile(folder, content.id, content.name, content.role, raw)
