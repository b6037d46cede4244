"""Which backups are kept, and when the next one is due. Pure."""

from collections.abc import Hashable, Iterable
from datetime import datetime, timedelta

from app.models.moment import Moment

DAYS, WEEKS, MONTHS = 7, 4, 12


def kept(made: Iterable[Moment]) -> frozenset[Moment]:
    """The newest of each of the latest seven days, four weeks and twelve months that have one; so the newest always."""
    newest_first = sorted(made, reverse=True)
    chosen: set[Moment] = set()
    for most, period in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        newest: dict[Hashable, Moment] = {}
        for moment in newest_first:
            if period(moment.local) not in newest and len(newest) < most:
                newest[period(moment.local)] = moment
        chosen.update(newest.values())
    return frozenset(chosen)


def due(made: Iterable[Moment], now: Moment, days: int = 1) -> bool:
    """Whether so many days have passed since the latest. One from the future, by a wrong clock, puts nothing off."""
    ages = (timedelta(milliseconds=now.wall - moment.wall) for moment in made)
    return not any(timedelta(0) <= age < timedelta(days=days) for age in ages)


def _day(when: datetime) -> Hashable:
    return when.date()


def _week(when: datetime) -> Hashable:
    return when.isocalendar()[:2]


def _month(when: datetime) -> Hashable:
    return when.year, when.month
