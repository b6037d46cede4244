"""Which field an error belongs to, and its words there."""

from typing import Final

from app.models.errors import PejlemaerkeError
from app.models.tongue import fixed, t
from app.wording import say

FIELD_OF: Final = {
    "citizen-name": "called",
    "cpr-length": "cpr",
    "cpr-letters": "cpr",
    "cpr-date": "cpr",
    "support-section": "section",
    "support-order": "end",
    "support-too-long": "end",
}
"""The field that an error of a command belongs to."""

SECTION_MISSING: Final = fixed("Vælg, hvilken paragraf støtten gives efter. Så kommer resten med.")
_DAY: Final = fixed("Det kan vi ikke læse som en dag. Skriv for eksempel 3/2 2026.")


def complaint(error: PejlemaerkeError) -> str:
    """One or two plain sentences: what is the matter, and what to do."""
    return t(_DAY) if error.code == "day-unreadable" else say(error)
