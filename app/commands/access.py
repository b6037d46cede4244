"""The access log: opening, printing, exporting stand in the citizen's own history."""

from enum import StrEnum

from app.commands.writing import new_record, optional_words, put, put_all, saved
from app.models.save import Save


class Access(StrEnum):
    """What was done with the record."""

    OPENED = "opened"
    FOUND = "found"
    PRINTED = "printed"
    SAVED_PDF = "saved_pdf"
    SAVED_MAP = "saved_map"
    EXPORTED = "exported"
    READ_PROFESSIONAL = "read_professional"
    COPIED = "copied"
    INVITED = "invited"
    SAVED_LOG = "saved_log"
    RELEASED = "released"
    PAPER = "paper"
    TURNED = "turned"


def log_access(*, stream: bytes, key: bytes, what: Access, to: str = "") -> Save:
    """One event; who, when and on which device are the entry's own. `to`: who it was for, where not the citizen."""
    event = new_record("access", stream, key)
    return saved(event, put(event, "event", what.value), *put_all(event, {"to": optional_words(to)}))
