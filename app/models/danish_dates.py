"""Dates as Danes read them: "onsdag 4. marts 2026"."""

from datetime import date

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
