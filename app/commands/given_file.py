"""A file that a person has named: its bytes, and which of our two formats it is in."""

from pathlib import Path

from app.models.errors import UserError


def read_file(path: Path) -> bytes:
    """The file's bytes. UserError `file-missing`, `file-unopenable`."""
    try:
        return path.read_bytes()
    except FileNotFoundError as fault:
        raise UserError("file-missing", path=str(path)) from fault
    except (OSError, ValueError) as fault:
        raise UserError("file-unopenable", path=str(path)) from fault


def is_exchange(path: Path, content: bytes) -> bool:
    """Whether the file is one from `export` (or says that it is); anything else is read as a sheet."""
    return path.suffix.lower() == ".json" or content.lstrip().startswith(b"{")
