"""Days as Danes type them: "3/2 2026", "3. februar", "03-02-26", "030226"; and "3 February", as English is."""

import re
from datetime import date, timedelta

from app.models.danish_dates import ENGLISH_MONTHS, ENGLISH_WEEKDAYS, MONTHS, WEEKDAYS
from app.models.errors import UserError

EARLIEST, LATEST = 1850, 2150
"""The years that a day in a record can lie in; another is a slip of the finger."""

_AHEAD = 20
_WEEKDAYS = (*WEEKDAYS, *(name.lower() for name in ENGLISH_WEEKDAYS))
_LEAD = re.compile(rf"^(?:(?:{'|'.join(_WEEKDAYS)})\s*,?\s*)?(?:den\s+|d\.\s*)?")
_ISO = re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})", re.ASCII)
_NUMBERS = re.compile(r"(?P<d>\d{1,2})\s*[./ -]\s*(?P<m>\d{1,2})(?:\s*[./ -]\s*(?P<y>\d{4}|\d{2}))?\.?", re.ASCII)
_RUN = re.compile(r"(?P<d>\d{2})(?P<m>\d{2})(?P<y>\d{4}|\d{2})", re.ASCII)
_WORDS = re.compile(r"(?P<d>\d{1,2})\.?\s*(?P<m>[a-z]{3,9})\.?(?:,?\s*(?P<y>\d{4}|\d{2}))?", re.ASCII)
_NEAR = {"i dag": 0, "i går": -1, "i morgen": 1, "today": 0, "yesterday": -1, "tomorrow": 1}


def parse_danish_day(text: str, *, today: date) -> date:
    """The day that a person typed.

    Two digits of a year mean the one between 79 years ago and 20 years ahead; no year means the nearest such day.
    A weekday before is read over: the caller shows the day with its own. Raises UserError `day-unreadable`.
    """
    said = " ".join(text.lower().split())
    if said in _NEAR:
        return today + timedelta(days=_NEAR[said])
    return _day(*_parts(said), today)


def parse_whole_day(text: str, *, today: date) -> date:
    """A day that is written with its year, two digits or four. Raises UserError `day-unreadable`."""
    day, month, year = _parts(" ".join(text.lower().split()))
    if year is None:
        raise UserError("day-unreadable")
    return _day(day, month, year, today)


def _parts(said: str) -> tuple[int, int, str | None]:
    bare = _LEAD.sub("", said, count=1)
    for pattern in (_ISO, _NUMBERS, _RUN, _WORDS):
        if found := pattern.fullmatch(bare):
            return int(found["d"]), _month(found["m"]), found["y"]
    raise UserError("day-unreadable")


def _month(said: str) -> int:
    if said.isdigit():
        return int(said)
    names = (*enumerate(MONTHS, 1), *enumerate(ENGLISH_MONTHS, 1))
    named = [number for number, name in names if name.lower().startswith(said)]
    if not named:
        raise UserError("day-unreadable")
    return named[0]


def _day(day: int, month: int, year: str | None, today: date) -> date:
    if year is None:
        near = [made for add in (-1, 0, 1) if (made := _date(today.year + add, month, day))]
        if near:
            return min(near, key=lambda made: abs(made - today))
    else:
        made = _date(_full_year(year, today), month, day)
        if made and EARLIEST <= made.year <= LATEST:
            return made
    raise UserError("day-unreadable")


def _full_year(year: str, today: date) -> int:
    if len(year) == 4:
        return int(year)
    latest = today.year + _AHEAD
    return latest - (latest - int(year)) % 100


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
