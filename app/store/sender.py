"""Who the papers are from, as it lies beside the profiles: sender.json, and the logo as logo.png."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from app.models.errors import UserError
from app.models.sender import Sender
from app.store.whole_files import read_file, write_whole

FILE, LOGO = "sender.json", "logo.png"
_FORMAT = "pejlemaerke-sender"


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: str
    version: int
    name: str = ""
    contact: str = ""


def read_sender(home: Path | None) -> Sender:
    """An empty one where nothing has been said. UserError `sender-wrong`."""
    path = home / FILE if home else None
    if home is None or path is None or not path.is_file():
        return Sender()
    try:
        told = msgspec.json.decode(read_file(path), type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        raise UserError("sender-wrong", file=str(path)) from fault
    if (told.format, told.version) != (_FORMAT, 1):
        raise UserError("sender-wrong", file=str(path))
    logo = home / LOGO
    return Sender(told.name, told.contact, read_file(logo) if logo.is_file() else b"")


def save_sender(home: Path, sender: Sender, random: Callable[[int], bytes]) -> None:
    """The logo first, so that no paper ever names a sender with another's. Raises what `write_whole` does."""
    if sender.logo:
        write_whole(home / LOGO, sender.logo, random)
    else:
        (home / LOGO).unlink(missing_ok=True)
    told = _File(_FORMAT, 1, sender.name, sender.contact)
    write_whole(home / FILE, msgspec.json.format(msgspec.json.encode(told)), random)
