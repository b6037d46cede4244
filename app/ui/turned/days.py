"""Days as the citizen reads them, and whose words something is."""

from datetime import date

from app.models.change import SaidBy
from app.models.danish_dates import danish_date
from app.models.history import FieldView
from app.models.moment import Moment
from app.models.tongue import t
from app.ui.turned import words


def whose(view: FieldView, today: date) -> str:
    """Under the words: whose they are, and from when."""
    if not view.live:
        return ""
    held = view.live[0]
    told = {SaidBy.CITIZEN: t(words.YOURS_FROM), SaidBy.TOGETHER: t(words.TOGETHER_FROM)}
    day = Moment(held.wall, held.offset).day
    return told.get(SaidBy(held.said_by), t(words.NOT_YOURS)).format(day=short_day(day, today))


def short_day(day: date, today: date) -> str:
    """ "12. november", with the year where it is another."""
    whole = danish_date(day, weekday=False)
    return whole.removesuffix(f" {day.year}") if day.year == today.year else whole
