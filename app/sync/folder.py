"""A folder that several people reach: a network share, a stick. It has no logic, so nothing is trusted to it.

    FOLDER/pejlemaerke/<organisation>/<kind>/<owner>/<hash>   a thing, written whole and never changed
                                     /feeds/<device>          what that device has laid there

A file is written under another name, synced, and renamed; only then does it come on the list. Only its own device
writes a list. So two who write at once never meet, and what was cut short is never taken for something.
"""

import errno
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from shutil import rmtree
from typing import BinaryIO

from app.models.errors import SurroundingsError
from app.models.shared_name import BUNDLES, STREAM, WRAPS, Name
from app.sync.session import MOST_FEED_BYTES

_TOP = "pejlemaerke"
_MOST_BYTES = 17 * 1024 * 1024
_MOST_BOX_BYTES = 64 * 1024


class Folder:
    """One organisation's part of a shared folder. Each method raises SurroundingsError `share-…`, `disk-full`."""

    def __init__(self, folder: Path, organisation: bytes, random: Callable[[int], bytes]) -> None:
        self.folder = folder
        self._place = folder / _TOP / organisation.hex()
        self._random = random

    def stamps(self) -> dict[bytes, str]:
        """When each device's list was last written: changed lists are known without being read."""
        _check(self.folder)
        found: dict[bytes, str] = {}
        try:
            with os.scandir(self._place / "feeds") as feeds:
                for each in feeds:
                    if _is_id(each.name):
                        about = each.stat()
                        found[bytes.fromhex(each.name)] = f"{about.st_size} {about.st_mtime_ns} {about.st_ino}"
        except FileNotFoundError:
            return {}
        except OSError as fault:
            raise _gone(self.folder, fault) from fault
        return found

    def feed(self, device: bytes) -> bytes | None:
        """A device's list."""
        return self._read(self._place / "feeds" / device.hex(), MOST_FEED_BYTES)

    def read(self, name: Name) -> bytes | None:
        """A thing's bytes; None where it is not there, or larger than any thing is."""
        return self._read(self._place / str(name), _MOST_BYTES)

    def write(self, name: Name, content: bytes) -> None:
        """Lay a thing there, whole; one that lies there under the same name is as good."""
        self._write(self._place / str(name), content)

    def write_feed(self, device: bytes, content: bytes) -> None:
        """Put this device's own list in place of its earlier one."""
        self._write(self._place / "feeds" / device.hex(), content)

    def erase(self, streams: Iterable[bytes]) -> None:
        """Remove all that lies there of these streams; who lists it still is not believed."""
        for place in (self._place / kind / each.hex() for each in streams for kind in (STREAM, WRAPS, BUNDLES)):
            try:
                rmtree(place)
            except FileNotFoundError:
                _check(self.folder)
            except OSError as fault:
                raise _gone(self.folder, fault) from fault

    def _read(self, path: Path, most: int) -> bytes | None:
        try:
            with open(path, "rb") as file:
                content = file.read(most + 1)
        except OSError as fault:
            if not self._answers():
                raise _gone(self.folder, fault) from fault
            return None
        return content if len(content) <= most else None

    def _answers(self) -> bool:
        """Whether it is this one file that cannot be read, and not the folder."""
        try:
            (self._place / "feeds").stat()
        except FileNotFoundError:
            _check(self.folder)
        except OSError:
            return False
        return True

    def _write(self, path: Path, content: bytes) -> None:
        beside = path.with_name(f".{self._random(8).hex()}.part")
        try:
            with self._made(beside) as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, path)
        except OSError as fault:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            raise _gone(self.folder, fault) from fault

    def _made(self, path: Path) -> BinaryIO:
        try:
            return open(path, "wb")
        except FileNotFoundError:
            _check(self.folder)
            for parent in list(path.relative_to(self.folder).parents)[-2::-1]:  # never the shared folder itself
                (self.folder / parent).mkdir(exist_ok=True)
            return open(path, "wb")


def organisations(folder: Path) -> tuple[bytes, ...]:
    """The organisations that share in a folder."""
    _check(folder)
    try:
        names = sorted(each.name for each in (folder / _TOP).iterdir())
    except FileNotFoundError:
        return ()
    except OSError as fault:
        raise _gone(folder, fault) from fault
    return tuple(bytes.fromhex(name) for name in names if _is_id(name))


def worker_boxes(folder: Path, organisation: bytes) -> Iterator[bytes]:
    """The boxes with workers' keys that lie in an organisation's part."""
    for path in (folder / _TOP / organisation.hex() / "keys").glob("*/*"):
        with suppress(OSError), open(path, "rb") as file:  # whatever else lies there is no box
            yield file.read(_MOST_BOX_BYTES)
    _check(folder)


def _is_id(name: str) -> bool:
    return len(name) == 32 and set(name) <= set("0123456789abcdef")


def _check(folder: Path) -> None:
    """A share that is not mounted and a stick that is not in: said, and nothing is made in their place."""
    if not folder.is_dir():
        raise SurroundingsError("share-missing", folder=str(folder))


def _gone(folder: Path, fault: OSError) -> SurroundingsError:
    if fault.errno in (errno.ENOSPC, errno.EDQUOT):
        return SurroundingsError("share-full", folder=str(folder))
    if fault.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return SurroundingsError("share-read-only", folder=str(folder))
    return SurroundingsError("share-gone", folder=str(folder))
