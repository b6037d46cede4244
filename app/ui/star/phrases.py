"""What the star says in words: who, when, which stage, and what was there before."""

from datetime import date

from app.models import danish_dates
from app.models.change import SaidBy
from app.models.danish_dates import danish_date
from app.models.instruments.change import Change, Verdict
from app.models.instruments.shape import Instrument
from app.models.instruments.words import points, say_change
from app.models.reading import Reading
from app.models.record import CitizenRecord
from app.models.star_history import earlier_numbers, star_change
from app.models.tongue import t
from app.ui.goals.phrases import first_name
from app.ui.widgets.rating_line import when

VOICES = (SaidBy.CITIZEN, SaidBy.WORKER, SaidBy.TOGETHER)
_TOLD_BEFORE = 3


def who(said_by: str, called: str, worker: str) -> str:
    """Whose star it is; `worker` is who wrote it, or writes now."""
    names = {SaidBy.CITIZEN: called, SaidBy.WORKER: first_name(worker), SaidBy.TOGETHER: t("Sammen")}
    return names.get(SaidBy(said_by), t("En anden")) if said_by in set(SaidBy) else t("En anden")


def who_answered(reading: Reading, record: CitizenRecord) -> str:
    """Whose star it is, by name."""
    live = reading.record["answers"].live
    return who(reading.said_by, record.called, record.author(live[0]) if live else "")


def short_day(day: date, today: date) -> str:
    """ "18. feb.", with the year where it is another."""
    words = danish_dates.short_day(day)
    return words if day.year == today.year else f"{words} {day.year}"


def day_heading(day: date, today: date) -> str:
    """ "I dag, 4. marts" or "18. februar 2025"."""
    if day == today:
        return t("I dag, {day}").format(day=danish_date(day, weekday=False, year=False))
    return danish_date(day, weekday=False, year=day.year != today.year)


def number_words(instrument: Instrument, number: int | None) -> str:
    """ "4, tager imod hjælp"; without stages "4 af 10"."""
    if number is None:
        return t("intet tal endnu")
    stage = instrument.stage(number)
    return (
        f"{number}, {stage.title}"
        if stage
        else t("{number} af {high}").format(number=number, high=instrument.items[0].high)
    )


def before_words(
    instrument: Instrument, readings: tuple[Reading, ...], item: str, said_by: str, day: date, now: int | None
) -> tuple[str, str]:
    """ "3 i september, 2 i marts 2025", and the change since the last of them; empty where there is nothing."""
    earlier = earlier_numbers(readings, item, said_by, day)
    if not earlier:
        return "", ""
    told = ", ".join(f"{value} {_when(then, day)}" for then, value in earlier[:_TOLD_BEFORE])
    return told, since_words(instrument, star_change(instrument, float(earlier[0][1]), now, item)) if now else ""


def since_words(instrument: Instrument, change: Change) -> str:
    """The change in a sentence; within noise it is said without the instrument, which may not know its own."""
    if change.verdict is Verdict.WITHIN:
        way = t("op") if (change.difference or 0) > 0 else t("ned")
        return t("{moved}: inden for det, målingen kan sige.").format(moved=f"{points(change)} {way}")
    return say_change(instrument, change)


def _when(day: date, last: date) -> str:
    """ "i september", "den 2. marts" inside the month."""
    words = when(day, last)
    return words if words.startswith(t("i ")) else t("den {words}").format(words=words)
