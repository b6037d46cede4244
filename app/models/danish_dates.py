"""Dates as Danes read them: "onsdag 4. marts 2026"."""

from datetime import date, datetime

MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni",
    "juli", "august", "september", "oktober", "november", "december",
)  # fmt: skip
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")


def month_name(month: int) -> str:
    """The name of month 1–12."""
    if not 1 <= month <= 12:
        raise ValueError(f"no month {month}")
    return MONTHS[month - 1]


def weekday_name(day: date) -> str:
    """The day of the week, in small letters as Danish writes it."""
    return WEEKDAYS[day.weekday()]


def danish_date(day: date, *, weekday: bool = True, year: bool = True) -> str:
    """The day in words; the weekday before and the year after can be left out."""
    words = f"{day.day}. {month_name(day.month)}"
    if weekday:
        words = f"{weekday_name(day)} {words}"
    return f"{words} {day.year}" if year else words


def danish_moment(when: datetime, today: date | None = None, *, year: bool = True) -> str:
    """ "onsdag 4. marts 2026 kl. 14:03"; with `today`, "i dag kl. 14:03" and "i går kl. 14:03"."""
    near = {0: "i dag", 1: "i går"}.get((today - when.date()).days) if today else None
    return f"{near or danish_date(when.date(), year=year)} kl. {when:%H:%M}"
