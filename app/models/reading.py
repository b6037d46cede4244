"""Readings (målinger): an instrument that was answered on a day, by the citizen, the worker, or both together."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.models.history import RecordView
from app.models.record import CitizenRecord, born, once, parse_day


@dataclass(frozen=True)
class Reading:
    """One answered instrument. `notes` are what was said of single items (areas of a star), by item."""

    record: RecordView
    instrument: str
    version: str
    day: date
    answers: Mapping[str, Any]
    notes: Mapping[str, RecordView] = field(default_factory=dict)

    @property
    def said_by(self) -> str:
        """Whose answers they are: the citizen's, the worker's and joint ones are equals."""
        live = self.record["answers"].live
        return live[0].said_by if live else ""

    @property
    def about(self) -> bytes | None:
        """The goal or meeting that it is about, if any."""
        value = self.record["about"].value
        return value if isinstance(value, bytes) else None

    @property
    def focus(self) -> tuple[str, ...]:
        """The items that were chosen to work on."""
        value = self.record["focus"].value
        return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()


@once
def readings(record: CitizenRecord, instrument: str = "") -> tuple[Reading, ...]:
    """The readings of an instrument (in any version), or of all, the earliest first."""
    notes: dict[bytes, dict[str, RecordView]] = {}
    for note in record.of("reading_note"):
        key = note["reading"].value
        if isinstance(key, bytes):
            notes.setdefault(key, {}).setdefault(note.text("item"), note)
    found = (_reading(each, notes.get(each.id, {})) for each in record.of("reading"))
    wanted = [each for each in found if each and instrument in ("", each.instrument)]
    return tuple(sorted(wanted, key=lambda each: (each.day, born(each.record))))


def _reading(record: RecordView, notes: Mapping[str, RecordView]) -> Reading | None:
    answers, day = record["answers"].value, parse_day(record["day"].value)
    if not isinstance(answers, dict) or day is None:
        return None
    name, _, version = record.text("instrument").partition("@")
    said = {str(key): value for key, value in answers.items()}
    return Reading(record, name, version, day, said, notes) if name else None
