"""What a backup is on the disk: one file with the slots and the encrypted store, and a hash over it all.

    PEJLEMAERKE-BACKUP\\n | version, 2 bytes | length of the header, 4 | header, JSON | the store | SHA-256 of all this

The numbers are big-endian. The header is a `Header`, so name, role and slots can be read as in profile.json; the
store is SQLCipher's file under the store key. The hash finds what is torn or cut; what is forged, SQLCipher finds.
"""

import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import msgspec

from app.models.errors import UserError
from app.models.moment import Moment
from app.store.profile_content import OnDisk
from app.store.profile_files import PROFILE_FORMAT

MAGIC = b"PEJLEMAERKE-BACKUP\n"
VERSION = 1
SUFFIX = ".pejlkopi"
_FIXED = len(MAGIC) + 2 + 4
_HASH = 32
_LONGEST_HEADER = 64 * 1024
_PIECE = 1024 * 1024


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whose backup it is, from when (milliseconds since 1970 UTC, minutes east), and how long the store in it is."""

    profile: OnDisk
    wall: int
    offset: int
    store_bytes: int


@dataclass(frozen=True)
class Backup:
    """A backup file whose head and length are right. Whether it is whole, only `check_whole` knows."""

    path: Path
    profile: OnDisk
    made: Moment
    starts: int
    store_bytes: int

    @property
    def size(self) -> int:
        """The whole file's length."""
        return self.starts + self.store_bytes + _HASH


class Stopped(Exception):  # noqa: N818 (nothing is wrong)
    """Somebody wants to lock the window; what was half made is gone."""


def pack(path: Path, header: Header, store: Path, stop: Callable[[], bool]) -> None:
    """Write a new backup file at `path`, through to the disk. Raises OSError and Stopped; the caller takes it away."""
    head = msgspec.json.encode(header)
    hashed = hashlib.sha256()
    with open(path, "xb", opener=_private) as file, open(store, "rb") as source:
        for piece in (MAGIC, VERSION.to_bytes(2), len(head).to_bytes(4), head, *_pieces(source, header.store_bytes)):
            if stop():
                raise Stopped
            hashed.update(piece)
            file.write(piece)
        file.write(hashed.digest())
        file.flush()
        os.fsync(file.fileno())


def read_backup(path: Path) -> Backup:
    """Whose backup it is, and when it was made.

    Raises UserError `file-missing`, `file-unopenable`, `backup-foreign`, `backup-newer`, `backup-damaged`.
    """
    with _opened(path) as file:
        fixed = file.read(_FIXED)
        if not fixed.startswith(MAGIC):
            raise UserError("backup-foreign", path=str(path))
        if int.from_bytes(fixed[len(MAGIC) : len(MAGIC) + 2]) > VERSION:
            raise UserError("backup-newer", path=str(path))
        length = int.from_bytes(fixed[-4:])
        whole = os.fstat(file.fileno()).st_size
        head = file.read(length) if len(fixed) == _FIXED and length <= _LONGEST_HEADER else b""
    try:
        header = msgspec.json.decode(head, type=Header)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as fault:
        raise UserError("backup-damaged", path=str(path)) from fault
    found = Backup(path, header.profile, Moment(header.wall, header.offset), _FIXED + length, header.store_bytes)
    if found.size != whole or header.store_bytes <= 0 or header.profile.format != PROFILE_FORMAT:
        raise UserError("backup-damaged", path=str(path))
    return found


def check_whole(backup: Backup, stop: Callable[[], bool] = lambda: False) -> None:
    """Read every byte. Raises UserError `backup-damaged`, `file-missing`, `file-unopenable`; Stopped."""
    hashed = hashlib.sha256()
    with _opened(backup.path) as file:
        for piece in _pieces(file, backup.size - _HASH):
            if stop():
                raise Stopped
            hashed.update(piece)
        if file.read() != hashed.digest():
            raise UserError("backup-damaged", path=str(backup.path))


def unpack(backup: Backup, store: Path) -> None:
    """Lay the store of a backup at `store`, through to the disk. Raises OSError."""
    _carry(backup.path, backup.starts, backup.store_bytes, store, lambda: False)


def duplicate(backup: Backup, path: Path, stop: Callable[[], bool]) -> None:
    """The same file at `path`, through to the disk. Raises OSError and Stopped; the caller takes it away."""
    _carry(backup.path, 0, backup.size, path, stop)


def _carry(path: Path, start: int, length: int, target: Path, stop: Callable[[], bool]) -> None:
    with open(path, "rb") as source, open(target, "xb", opener=_private) as file:
        source.seek(start)
        for piece in _pieces(source, length):
            if stop():
                raise Stopped
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())


def _opened(path: Path) -> BinaryIO:
    try:
        return open(path, "rb")
    except FileNotFoundError as fault:
        raise UserError("file-missing", path=str(path)) from fault
    except (OSError, ValueError) as fault:
        raise UserError("file-unopenable", path=str(path)) from fault


def _pieces(file: BinaryIO, length: int) -> Iterator[bytes]:
    """So many bytes, or those that there are."""
    while length > 0 and (piece := file.read(min(_PIECE, length))):
        length -= len(piece)
        yield piece


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
