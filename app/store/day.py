"""I dag, read in one go: the meetings with what one must know on the way, what is quickly found, and tomorrow."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.models.history import RecordView
from app.models.meeting import Agreement, Meeting, agreements
from app.models.record import citizen_record
from app.models.thoughts import Thought
from app.models.values import MeetingState
from app.store.diary import Appointment, appointments
from app.store.one_citizen import person_records
from app.store.print_queue import Waiting, waiting
from app.store.reading import caseload, load_risk
from app.store.thoughts import thoughts
from app.store.vault import Vault

_OVER = (MeetingState.CANCELLED, MeetingState.NO_SHOW)


@dataclass(frozen=True)
class Visit:
    """One of the day's meetings. `citizen` is the record's own fields, `risk` the note for colleagues from the
    `professional` stream."""

    key: bytes
    called: str
    meeting: Meeting
    citizen: RecordView
    risk: str = ""
    professional: bytes | None = None

    @property
    def protected(self) -> bool:
        """Whether where they live is never to be printed."""
        return self.citizen["protected"].value is True


@dataclass(frozen=True)
class Day:
    """What I dag shows first. `agreed` is what is open with the citizen of the next meeting."""

    now: datetime
    visits: tuple[Visit, ...]
    agreed: tuple[Agreement, ...]
    thoughts: tuple[Thought, ...]
    tomorrow: tuple[Appointment, ...]
    papers: tuple[Waiting, ...]
    citizens: int


def next_visit(visits: Iterable[Visit], now: datetime) -> Visit | None:
    """The meeting that is going on or comes next."""
    for each in visits:
        meeting = each.meeting
        if meeting.ends and meeting.ends > now and meeting.state not in _OVER and not meeting.sealed:
            return each
    return None


def read_day(vault: Vault, now: datetime) -> Day:
    """The day as it stands at this moment on the wall clock."""
    today, rows = now.date(), caseload(vault)
    visits = day_visits(vault, today)
    coming = next_visit(visits, now)
    tomorrow = appointments(vault, today + timedelta(days=1), today + timedelta(days=1))
    return Day(
        now,
        visits,
        open_agreements(vault, coming.key) if coming else (),
        thoughts(vault, rows, today),
        tuple(each for each in tomorrow if each.meeting.state not in _OVER),
        waiting(vault),
        len(rows),
    )


def day_visits(vault: Vault, day: date) -> tuple[Visit, ...]:
    """The day's meetings in the order of the clock, with what one must know on the way."""
    return tuple(_visit(vault, each) for each in appointments(vault, day, day))


def _visit(vault: Vault, each: Appointment) -> Visit:
    known = person_records(vault.connection, each.citizen, "v.kind = 'citizen'")
    empty = RecordView("citizen", each.citizen, each.citizen)
    risk = load_risk(vault, each.citizen)
    return Visit(each.citizen, each.called, each.meeting, known.get(each.citizen, empty), risk.note, risk.stream)


def open_agreements(vault: Vault, citizen: bytes) -> tuple[Agreement, ...]:
    """What is agreed with a citizen and still to be done, what is due first at the top."""
    found = agreements(citizen_record(citizen, person_records(vault.connection, citizen, "v.kind = 'agreement'")))
    return tuple(sorted((each for each in found if each.open), key=lambda each: each.by or date.max))
