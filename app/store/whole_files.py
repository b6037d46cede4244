"""Files outside the store: read with a plain word when they cannot be, and written whole or not at all."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

from app.models.errors import SurroundingsError, UserError


def read_file(path: Path) -> bytes:
    """The file's bytes. UserError `file-missing`, `file-unopenable`."""
    try:
        return path.read_bytes()
    except FileNotFoundError as fault:
        raise UserError("file-missing", path=str(path)) from fault
    except (OSError, ValueError) as fault:
        raise UserError("file-unopenable", path=str(path)) from fault


def write_whole(path: Path, content: bytes, random: Callable[[int], bytes]) -> None:
    """Write for this user alone, beside the file first and then in its place, so that none is ever half.

    Raises UserError `folder-missing`, `file-unwritable`; SurroundingsError `disk-full`.
    """
    try:
        target = path.resolve()
        if target.exists() and not target.is_file():
            raise UserError("file-unwritable", path=str(path))
        beside = target.with_name(f".{random(8).hex()}.part")
        try:
            _write(beside, content)
            os.replace(beside, target)
        finally:
            beside.unlink(missing_ok=True)
    except (FileNotFoundError, NotADirectoryError) as fault:
        raise UserError("folder-missing", folder=str(path.parent)) from fault
    except (OSError, ValueError, RuntimeError) as fault:
        if isinstance(fault, OSError) and fault.errno in (errno.ENOSPC, errno.EDQUOT):
            raise SurroundingsError("disk-full") from fault
        raise UserError("file-unwritable", path=str(path)) from fault


def _write(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with open(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
