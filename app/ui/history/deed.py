"""What one deed of the history is, and how a change is read."""

from dataclasses import dataclass
from typing import Any

from app.models.change import Change
from app.models.history import REMOVED
from app.models.record import CitizenRecord
from app.models.tongue import t


@dataclass(frozen=True)
class Deed:
    """One thing that was done: an icon's name, a sentence part ("skrev en drøm"), and the words in question."""

    icon: str
    did: str
    words: str = ""
    quoted: bool = False
    by: str = ""
    """Who did it, where that is not the one who wrote it down."""
    goes_on: bytes = b""
    """The record that was written on, where many saves in a row are one deed: a form is saved answer by answer."""


def said(change: Change) -> Any:
    """What the field was given, or None."""
    return change.values[0].data if change.values else None


def told(change: Change) -> str:
    """The words that the field was given, or none."""
    value = said(change)
    return value if isinstance(value, str) else ""


def anew(change: Change) -> bool:
    """Other words in place of some; the undoing of first words has none."""
    return bool(change.replaces and change.values)


def now(change: Change, record: CitizenRecord, field: str) -> str:
    """What a field of the same record says now."""
    view = record.records.get(change.record)
    return view.text(field) if view else ""


def removal(change: Change, what: str, words: str, *, quoted: bool = False) -> Deed:
    """Taken away, or put back."""
    did = t("fjernede") if change.values else t("satte tilbage:")
    return Deed("trash", f"{did} {what}", words, quoted)


def is_removal(change: Change) -> bool:
    """Whether the change takes its record away."""
    return change.field == REMOVED
