"""Værd at tænke på: what waits for a thought among all citizens, each a click from being dealt with."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.models.lateness import Lateness
from app.models.plan import latest_end

LOOK_DAYS, END_DAYS = 14, 30
"""How long before a plan is looked at again, and before a § 82 b ends, it is worth a thought."""
UNHELD_DAYS = 14
"""How far back a meeting that is still only planned is asked about."""


class Concern(StrEnum):
    """What it is about."""

    LOOK = "look"
    ENDING = "ending"
    UNENDED = "unended"
    UNHELD = "unheld"
    DRAFT = "draft"
    PROMISE = "promise"
    CONFLICT = "conflict"
    REVIEW = "review"
    LATE = "late"


@dataclass(frozen=True)
class Thought:
    """One thing to think of. `citizen` is empty for a citizen who is not written down yet or not known here, and where
    it is about none. `late` tells for how long this computer has not exchanged.

    `day` is when it is or was due or begun; `record` where it is dealt with, of this `kind`; `words` what was written.
    """

    concern: Concern
    citizen: bytes
    called: str
    day: date
    record: bytes = b""
    kind: str = ""
    words: str = ""
    count: int = 1
    late: Lateness | None = None


def look(citizen: bytes, called: str, next_look: date | None, today: date) -> Iterable[Thought]:
    """The plan is to be looked at again soon, or was to be."""
    if next_look and next_look <= today + timedelta(days=LOOK_DAYS):
        yield Thought(Concern.LOOK, citizen, called, next_look)


def ending(
    citizen: bytes, called: str, section: str, since: date | None, until: date | None, today: date
) -> Iterable[Thought]:
    """A § 82 b ends soon: on the day that was agreed, and after six months at the latest."""
    latest = latest_end(section, since) if since else None
    end = min((day for day in (until, latest) if day), default=None)
    if section == "82b" and end and end <= today + timedelta(days=END_DAYS):
        yield Thought(Concern.ENDING, citizen, called, end)


def in_order(thoughts: Iterable[Thought]) -> tuple[Thought, ...]:
    """What is nearest or has waited longest first."""
    concerns = list(Concern)
    return tuple(sorted(thoughts, key=lambda each: (each.day, concerns.index(each.concern), each.called)))


def some_of_each(thoughts: Sequence[Thought], most: int) -> tuple[Thought, ...]:
    """So many of them, in their order, and of every concern before a second of any: many of one hide no other."""
    before: Counter[Concern] = Counter()
    turns = []
    for at, each in enumerate(thoughts):
        turns.append((before[each.concern], at))
        before[each.concern] += 1
    return tuple(thoughts[at] for at in sorted(at for _, at in sorted(turns)[:most]))
