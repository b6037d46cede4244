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
from stat import S_ISREG
from threading import Lock
from typing import BinaryIO

from app.models.errors import SurroundingsError
from app.models.shared_name import BUNDLES, STREAM, WRAPS, Name
from app.sync.session import MOST_FEED_BYTES

_TOP = "pejlemaerke"
_MOST_BYTES = 17 * 1024 * 1024
_MOST_BOX_BYTES = 64 * 1024
_AT_ONCE: int = getattr(os, "O_NONBLOCK", 0)


class Folder:
    """One organisation's part of a shared folder. Each method raises SurroundingsError `share-…`, `disk-full`."""

    def __init__(self, folder: Path, organisation: bytes, random: Callable[[int], bytes]) -> None:
        self.folder = folder
        self._place = folder / _TOP / organisation.hex()
        self._random = random
        self._one = Lock()

    def stamps(self) -> dict[bytes, str]:
        """When each device's list was last written: changed lists are known without being read. What is no plain file
        is no list."""
        _check(self.folder)
        found: dict[bytes, str] = {}
        try:
            with os.scandir(self._place / "feeds") as feeds:
                for each in feeds:
                    if _is_id(each.name) and each.is_file(follow_symlinks=False):
                        about = each.stat(follow_symlinks=False)
                        found[bytes.fromhex(each.name)] = f"{about.st_size} {about.st_mtime_ns} {about.st_ino}"
        except (FileNotFoundError, NotADirectoryError):
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
                if place.is_dir() and not place.is_symlink():
                    rmtree(place)
                else:
                    place.unlink()
            except (FileNotFoundError, NotADirectoryError):
                _check(self.folder)
            except OSError as fault:
                raise _gone(self.folder, fault) from fault

    def _read(self, path: Path, most: int) -> bytes | None:
        try:
            content = _content(path, most + 1)
        except OSError as fault:
            if not self._answers():
                raise _gone(self.folder, fault) from fault
            return None
        return content if content is not None and len(content) <= most else None

    def _answers(self) -> bool:
        """Whether it is this one file that cannot be read, and not the folder."""
        try:
            (self._place / "feeds").stat()
        except (FileNotFoundError, NotADirectoryError):
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
            self._put(beside, path)
        except OSError as fault:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            raise _gone(self.folder, fault) from fault

    def _put(self, beside: Path, path: Path) -> None:
        try:
            os.replace(beside, path)
        except (IsADirectoryError, PermissionError):
            if not path.is_dir():
                raise
            self._out_of_the_way(path)
            os.replace(beside, path)

    def _made(self, path: Path) -> BinaryIO:
        try:
            return open(path, "wb")
        except (FileNotFoundError, NotADirectoryError):
            _check(self.folder)
            with self._one:  # or one writer would move what another has just made
                for parent in list(path.relative_to(self.folder).parents)[-2::-1]:  # never the shared folder itself
                    self._make(self.folder / parent)
            return open(path, "wb")

    def _make(self, place: Path) -> None:
        if self._place in (place, *place.parents) and os.path.lexists(place) and not place.is_dir():
            self._out_of_the_way(place)
        place.mkdir(exist_ok=True)

    def _out_of_the_way(self, path: Path) -> None:
        """What lies in the organisation's part under the name of something else and cannot be written over."""
        path.rename(path.with_name(f".{self._random(8).hex()}.part"))


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
        with suppress(OSError):  # whatever else lies there is no box
            yield _content(path, _MOST_BOX_BYTES) or b""
    _check(folder)


def _content(path: Path, most: int) -> bytes | None:
    """At most so many bytes of a file; None of what is no file: nobody waits for a pipe or a device to answer."""
    with open(path, "rb", opener=lambda name, flags: os.open(name, flags | _AT_ONCE)) as file:
        return file.read(most) if S_ISREG(os.fstat(file.fileno()).st_mode) else None


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
