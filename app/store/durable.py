"""Files and folders that are on the disk for good, and what stood in the way where they are not."""

import errno
import os
from pathlib import Path

from app.models.errors import SurroundingsError

_FULL = (errno.ENOSPC, errno.EDQUOT)


def sync_folder(folder: Path) -> None:
    """What was made or renamed in the folder is there after a power cut too."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def unwritable(folder: Path, fault: OSError) -> SurroundingsError:
    """Why nothing could be written in the folder: `disk-full`, `folder-missing` or `home-unwritable`."""
    if fault.errno in _FULL:
        return SurroundingsError("disk-full")
    if fault.errno == errno.ENOENT:
        return SurroundingsError("folder-missing", folder=str(folder))
    return SurroundingsError("home-unwritable", folder=str(folder))
