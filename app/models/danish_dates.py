"""Dates as people read them: "onsdag 4. marts 2026"; in an English window "Wednesday 4 March 2026"."""

from datetime import date, datetime

from app.models.tongue import spoken, t

MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni",
    "juli", "august", "september", "oktober", "november", "december",
)  # fmt: skip
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
ENGLISH_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_SHORT = ("jan.", "feb.", "marts", "april", "maj", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "dec.")


def month_name(month: int) -> str:
    """The name of month 1–12."""
    if not 1 <= month <= 12:
        raise ValueError(f"no month {month}")
    return (ENGLISH_MONTHS if spoken() == "en" else MONTHS)[month - 1]


def short_day(day: date) -> str:
    """ "18. feb."; in English "18 Feb"."""
    return f"{day.day} {month_name(day.month)[:3]}" if spoken() == "en" else f"{day.day}. {_SHORT[day.month - 1]}"


def weekday_name(day: date) -> str:
    """The day of the week, in small letters as Danish writes it."""
    return (ENGLISH_WEEKDAYS if spoken() == "en" else WEEKDAYS)[day.weekday()]


def danish_date(day: date, *, weekday: bool = True, year: bool = True) -> str:
    """The day in words; the weekday before and the year after can be left out."""
    words = f"{day.day} {month_name(day.month)}" if spoken() == "en" else f"{day.day}. {month_name(day.month)}"
    if weekday:
        words = f"{weekday_name(day)} {words}"
    return f"{words} {day.year}" if year else words


def capital(words: str) -> str:
    """As a sentence begins; an English month keeps its own capital."""
    return words[:1].upper() + words[1:]


def inside(words: str) -> str:
    """As it stands inside a sentence: Danish writes its days small, English does not."""
    named = words.startswith(ENGLISH_WEEKDAYS)
    return words if named else words[:1].lower() + words[1:]


def danish_moment(when: datetime, today: date | None = None, *, year: bool = True) -> str:
    """ "onsdag 4. marts 2026 kl. 14:03"; with `today`, "i dag kl. 14:03" and "i går kl. 14:03"."""
    near = {0: t("i dag"), 1: t("i går")}.get((today - when.date()).days) if today else None
    return t("{day} kl. {clock}").format(day=near or danish_date(when.date(), year=year), clock=f"{when:%H:%M}")
