"""A paper as a file of its own: its name, and writing it whole or not at all."""

import os
import re
from datetime import date
from pathlib import Path

from app.documents.encrypt import encrypt_pdf, look_at_password
from app.models.danish_dates import danish_date
from app.models.errors import PejlemaerkeError, UserError
from app.models.tongue import t
from app.store.whole_files import write_whole
from app.wording import say

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST_NAME = 60  # with Danish letters and the date still far below every system's limit


def file_name(what: str, called: str, day: date, ending: str = "pdf") -> str:
    """What, whose and when, without signs that a file name cannot hold."""
    name = " ".join(_NOT_IN_NAMES.sub(" ", called).split())[:_LONGEST_NAME].rstrip()
    return " ".join(part for part in (what, name, danish_date(day, weekday=False)) if part) + f".{ending}"


def write_pdf(path: Path, pdf: bytes, password: str) -> None:
    """Write the file whole; an empty password means none.

    Raises UserError `pdf-password-short`, `pdf-password-long`, and what `write_whole` raises.
    """
    write_whole(path, encrypt_pdf(pdf, password) if password else pdf, os.urandom)


def password_complaint(password: str) -> str:
    """What is wrong with a file's password; empty where nothing is."""
    try:
        look_at_password(password)
    except UserError as fault:
        return say(fault)
    return ""


def say_unsaved(fault: PejlemaerkeError) -> str:
    """Why there is no file, and what to do."""
    if fault.code == "folder-missing":
        return t("Mappen {folder} findes ikke længere. Vælg en anden mappe.").format(folder=fault.details["folder"])
    return say(fault)
