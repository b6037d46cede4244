"""Møder as typed views: agenda, notes by author, agreements, and the seal that a note never changes behind."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import MAXYEAR, date, datetime, timedelta

from app.models.change import SaidBy
from app.models.history import FieldView, RecordView
from app.models.record import CitizenRecord, born, once, parse_day
from app.models.values import MeetingForm, MeetingState

DEFAULT_MINUTES = 60
MOST_MINUTES = 24 * 60


@dataclass(frozen=True)
class AgendaItem:
    """A point to talk about (punkt)."""

    record: RecordView

    @property
    def by_citizen(self) -> bool:
        """Whether it is the citizen's own point; those come first."""
        live = self.record["text"].live
        return bool(live) and live[0].said_by == SaidBy.CITIZEN

    @property
    def talked(self) -> bool:
        """Whether it has been talked about."""
        return self.record["talked"].value is True


@dataclass(frozen=True)
class Note:
    """What one person put into "Vores noter", under a point or under none."""

    record: RecordView
    sealed: bool

    @property
    def item(self) -> bytes | None:
        """The point that it stands under."""
        value = self.record["item"].value
        return value if isinstance(value, bytes) else None

    @property
    def text(self) -> FieldView:
        """The words."""
        return self.record["text"]


@dataclass(frozen=True)
class Agreement:
    """Who does what, by when (aftale). It follows from meeting to meeting until it is done or given up."""

    record: RecordView

    @property
    def by(self) -> date | None:
        """The day it is to be done by."""
        return parse_day(self.record["by"].value)

    @property
    def done(self) -> date | None:
        """The day it was done."""
        return parse_day(self.record["done"].value)

    @property
    def dropped(self) -> date | None:
        """The day it was given up."""
        return parse_day(self.record["dropped"].value)

    @property
    def open(self) -> bool:
        """Still to be done."""
        return self.done is None and self.dropped is None

    @property
    def meeting(self) -> bytes | None:
        """The meeting it was made at."""
        value = self.record["meeting"].value
        return value if isinstance(value, bytes) else None


@dataclass(frozen=True)
class Meeting:
    """One meeting (møde): planned, held, cancelled, or one where nobody came."""

    record: RecordView
    items: tuple[AgendaItem, ...] = ()
    notes: tuple[Note, ...] = ()
    participants: tuple[RecordView, ...] = ()
    seals: tuple[RecordView, ...] = ()

    @property
    def form(self) -> str:
        """One of MeetingForm."""
        return self.record.text("form") or MeetingForm.HOME

    @property
    def state(self) -> str:
        """One of MeetingState."""
        return self.record.text("state") or MeetingState.PLANNED

    @property
    def starts(self) -> datetime | None:
        """When it begins, on the wall clock where people meet; None where no time is set."""
        return parse_start(self.record["starts"].value)

    @property
    def when(self) -> str:
        """What meetings are sorted by: those without a time come last."""
        return self.starts.isoformat() if self.starts else "~"

    @property
    def minutes(self) -> int:
        """How long it lasts; other people's data may hold anything."""
        value = self.record["minutes"].value
        right = isinstance(value, int) and not isinstance(value, bool) and 0 < value <= MOST_MINUTES
        return value if right else DEFAULT_MINUTES

    @property
    def ends(self) -> datetime | None:
        """When it ends."""
        return self.starts + timedelta(minutes=self.minutes) if self.starts else None

    @property
    def sealed(self) -> bool:
        """Sealed (afsluttet): its notes are never changed, only added to."""
        return bool(self.seals)

    @property
    def additions(self) -> tuple[Note, ...]:
        """What was written after the seal, or by somebody who had not seen it."""
        return tuple(note for note in self.notes if not note.sealed) if self.sealed else ()


def parse_start(value: object) -> datetime | None:
    """A meeting's beginning as entries hold it, `YYYY-MM-DDTHH:MM` in local time, or None.

    The last year of the calendar is none: nothing could come after it.
    """
    if not isinstance(value, str) or len(value) != len("2026-03-04T13:30") or value[10] != "T":
        return None
    try:
        starts = datetime.fromisoformat(value)
    except ValueError:
        return None
    return None if starts.tzinfo or starts.year == MAXYEAR else starts


@once
def meetings(record: CitizenRecord) -> tuple[Meeting, ...]:
    """All meetings, the earliest first; those without a time last."""
    items = _by_meeting(record, "agenda_item")
    notes = _by_meeting(record, "note")
    people = _by_meeting(record, "participant")
    seals = _by_meeting(record, "seal")
    found = (
        Meeting(
            each,
            _agenda(items.get(each.id, ())),
            tuple(Note(note, is_sealed(note, seals.get(each.id, ()))) for note in notes.get(each.id, ())),
            tuple(people.get(each.id, ())),
            tuple(seals.get(each.id, ())),
        )
        for each in record.of("meeting")
    )
    return tuple(sorted(found, key=lambda each: (each.when, born(each.record))))


@once
def agreements(record: CitizenRecord) -> tuple[Agreement, ...]:
    """All agreements, in the order they were made."""
    return tuple(map(Agreement, record.of("agreement")))


def is_sealed(note: RecordView, seals: Iterable[RecordView]) -> bool:
    """Whether some seal saw exactly these words."""
    return any(note["text"].covered_by(seal["meeting"]) for seal in seals)


def _agenda(items: Iterable[RecordView]) -> tuple[AgendaItem, ...]:
    """The citizen's points first."""
    return tuple(sorted(map(AgendaItem, items), key=lambda item: not item.by_citizen))


def _by_meeting(record: CitizenRecord, kind: str) -> dict[bytes, list[RecordView]]:
    found: dict[bytes, list[RecordView]] = {}
    for each in record.of(kind):
        key = each["meeting"].value
        if isinstance(key, bytes):
            found.setdefault(key, []).append(each)
    return found
