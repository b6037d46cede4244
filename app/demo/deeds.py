"""What is written of a visit, deed by deed: planned, begun, noted, agreed, ended, and ticked off at a later visit."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app.demo.visits import Answered, Drawing, Further, Promise, Said, Visit
from app.models.values import MeetingState

_FIRST_NOTE = timedelta(minutes=6)
_BETWEEN_NOTES = timedelta(minutes=5)
_LAST_WORDS = timedelta(minutes=3)
"""What is agreed is written down together at the end."""
_EVENING = time(16, 45)


@dataclass(frozen=True)
class Plan:
    """The meeting, who comes and what is on its agenda."""

    visit: Visit


@dataclass(frozen=True)
class Mark:
    """It was held, or called off, or nobody came."""

    visit: Visit


@dataclass(frozen=True)
class Note:
    """Somebody wrote in "Vores noter"."""

    visit: Visit
    said: Said


@dataclass(frozen=True)
class Agree:
    """Something was agreed; `number` among the visit's agreements."""

    visit: Visit
    number: int


@dataclass(frozen=True)
class Settle:
    """An agreement was ticked off or given up."""

    visit: Visit
    number: int


@dataclass(frozen=True)
class End:
    """The professional note where there is one, and the seal."""

    visit: Visit


Deed = Plan | Mark | Note | Agree | Settle | End | Drawing | Answered
Timed = tuple[datetime, str, Deed]


def deeds(further: Further) -> Iterator[Timed]:
    """Every deed with its time and its writer."""
    held = [visit for visit in further.visits if visit.state == MeetingState.HELD]
    for visit in further.visits:
        yield visit.agreed_on, visit.by, Plan(visit)
        if visit.state in (MeetingState.CANCELLED, MeetingState.NO_SHOW):
            early = visit.state == MeetingState.CANCELLED
            yield visit.starts - timedelta(hours=3) if early else visit.ends, visit.by, Mark(visit)
        if visit.state == MeetingState.HELD:
            yield from _held(visit, held)
    for drawing in further.map:
        yield datetime.fromisoformat(drawing.at), drawing.by, drawing
    for reading in further.readings:
        yield datetime.fromisoformat(reading.at), reading.by, reading


def _held(visit: Visit, held: list[Visit]) -> Iterator[Timed]:
    at = visit.starts
    yield at, visit.by, Mark(visit)
    at += _FIRST_NOTE
    for said in visit.notes:
        if said.at:
            yield datetime.fromisoformat(said.at), said.by or visit.by, Note(visit, said)
        else:
            yield at, said.by or visit.by, Note(visit, said)
            at += _BETWEEN_NOTES
    for number, promise in enumerate(visit.agreements):
        yield visit.ends - _LAST_WORDS, visit.by, Agree(visit, number)
        if promise.settled:
            yield *_settled(visit, promise, promise.settled, held), Settle(visit, number)
    if visit.sealed:
        yield visit.ends, visit.by, End(visit)


def _settled(visit: Visit, promise: Promise, day: date, held: list[Visit]) -> tuple[datetime, str]:
    """At the first visit after the day, or in the evening of the day where that is still to come."""
    after = (each for each in held if each.starts.date() >= day and each.starts > visit.ends)
    seen = next(after, None)
    if seen:
        return seen.starts + timedelta(minutes=2), seen.by
    return max(datetime.combine(day, _EVENING), visit.ends), visit.by
