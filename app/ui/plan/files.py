"""The plan as a file of its own: its name, and writing it whole or not at all."""

import errno
import os
import re
from contextlib import suppress
from pathlib import Path

from app.documents.encrypt import encrypt_pdf
from app.models.danish_dates import danish_date
from app.models.errors import PejlemaerkeError, SurroundingsError
from app.models.plan import PlanContent
from app.wording import say

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST_NAME = 60  # with Danish letters and the date still far below every system's limit
_FULL = (errno.ENOSPC, errno.EDQUOT)
_SHUT = (errno.EACCES, errno.EPERM, errno.EROFS)
_GONE = (errno.ENOENT, errno.ENOTDIR)


def suggested_name(content: PlanContent) -> str:
    """ "Min plan Amina 4. marts 2026.pdf", without signs that a file name cannot hold."""
    called = " ".join(_NOT_IN_NAMES.sub(" ", content.called).split())[:_LONGEST_NAME].rstrip()
    return f"Min plan {called} {danish_date(content.day, weekday=False)}.pdf"


def write_pdf(path: Path, pdf: bytes, password: str) -> None:
    """Write the file beside its place and move it there; an empty password means none.

    Raises UserError `pdf-password-short`, SurroundingsError `folder-missing`, `home-unwritable`, `disk-full`,
    `disk-error`.
    """
    data = encrypt_pdf(pdf, password) if password else pdf
    draft = path.with_name(f".{path.stem[:_LONGEST_NAME]}.{os.getpid()}.part")
    try:
        with open(draft, "wb", opener=_private) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except OSError as fault:
        with suppress(OSError):
            draft.unlink()
        raise _told(fault, path) from fault


def say_unsaved(fault: PejlemaerkeError) -> str:
    """Why there is no file, and what to do."""
    if fault.code == "folder-missing":
        return f"Mappen {fault.details['folder']} findes ikke længere. Planen ligger stadig her. Vælg en anden mappe."
    return say(fault)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _told(fault: OSError, path: Path) -> SurroundingsError:
    if fault.errno in _GONE:
        return SurroundingsError("folder-missing", folder=str(path.parent))
    if fault.errno in _SHUT:
        return SurroundingsError("home-unwritable", folder=str(path.parent))
    if fault.errno in _FULL:
        return SurroundingsError("disk-full")
    return SurroundingsError("disk-error", reason=fault.strerror or "")
