"""The day of the next meeting, from what is written of how often one meets ("onsdag eftermiddag", "hver 14. dag")."""

from datetime import datetime, time, timedelta

from app.models.danish_dates import WEEKDAYS

_USUAL = time(10, 0)
_QUARTER = timedelta(minutes=15)
_PARTS = {"formiddag": time(10, 0), "eftermiddag": time(13, 30), "aften": time(18, 0), "morgen": time(9, 0)}
_WEEKS = {"hver anden": 2, "hver 2": 2, "hver 14": 2, "14. dag": 2, "hver tredje": 3, "hver 3": 3, "måned": 4}


def next_time(rhythm: str, after: datetime) -> datetime:
    """A proposal and no more: the next such day; a week on at the same hour, where the words say nothing else."""
    said = " ".join(rhythm.casefold().split())
    weeks = next((count for words, count in _WEEKS.items() if words in said), 1)
    return _on(said, after, weeks)


def first_time(rhythm: str, now: datetime) -> datetime:
    """For a citizen who has had no meeting: the next such day, at a usual hour."""
    return _on(" ".join(rhythm.casefold().split()), datetime.combine(now.date(), _USUAL), 1)


def _on(said: str, after: datetime, weeks: int) -> datetime:
    named = [number for number, name in enumerate(WEEKDAYS) if name in said]
    base = after.date() + timedelta(weeks=weeks - 1)
    steps = [(number - base.weekday() - 1) % 7 + 1 for number in named]
    at = next((hour for words, hour in _PARTS.items() if words in said), _even(after).time())
    return datetime.combine(base + timedelta(days=min(steps, default=7)), at)


def _even(at: datetime) -> datetime:
    """The nearest quarter of an hour: nobody agrees on 12:57."""
    past = timedelta(minutes=at.minute, seconds=at.second, microseconds=at.microsecond)
    return at - past + round(past / _QUARTER) * _QUARTER
