"""A meeting's summary for the citizen (referat i klart sprog): the shared notes, what was agreed, the next time.

There is deliberately no field for the professional note, a CPR number or an address: what it cannot hold, it cannot
print.
"""

from dataclasses import dataclass
from datetime import date, datetime

from app.models.plan import PlanPromise


@dataclass(frozen=True)
class Talked:
    """A point that was talked about, with what was noted; no point where it was noted under none."""

    point: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class NextMeeting:
    """When and where we meet again; a time of day only where there is one."""

    starts: datetime
    ends: datetime
    place: str = ""


@dataclass(frozen=True)
class MeetingSummary:
    """What stands on the paper, in the order of it."""

    called: str
    day: date
    language: str = "da"
    """Of what people wrote."""
    talked: tuple[Talked, ...] = ()
    agreed: tuple[PlanPromise, ...] = ()
    still: tuple[PlanPromise, ...] = ()
    next: NextMeeting | None = None
