"""How meetings are named in Danish, on the screen and on paper."""

from datetime import date, datetime

from app.models.danish_dates import danish_date
from app.models.meeting import Meeting
from app.models.tongue import Texts, fixed, t
from app.models.values import MeetingForm, MeetingState

FORMS = Texts(
    {
        MeetingForm.HOME: fixed("Hjemmebesøg"),
        MeetingForm.CAFE: fixed("Café eller park"),
        MeetingForm.OFFICE: fixed("På kontoret"),
        MeetingForm.PHONE: fixed("Telefon"),
        MeetingForm.VIRTUAL: fixed("Virtuelt møde"),
        MeetingForm.DROP_IN: fixed("Åben rådgivning"),
        MeetingForm.NETWORK: fixed("Netværksmøde"),
        MeetingForm.FOLLOW_UP: fixed("Opfølgning"),
    }
)
STATES = Texts(
    {
        MeetingState.PLANNED: fixed("Planlagt"),
        MeetingState.HELD: fixed("Holdt"),
        MeetingState.CANCELLED: fixed("Aflyst"),
        MeetingState.NO_SHOW: fixed("Udeblevet"),
    }
)


def form_name(form: str) -> str:
    """What a form is called; one that this version does not know is a meeting."""
    return FORMS[MeetingForm(form)] if form in set(MeetingForm) else t("Møde")


def clock(at: datetime) -> str:
    """ "13:30", "9:05"."""
    return f"{at.hour}:{at.minute:02}"


def time_words(meeting: Meeting) -> str:
    """ "kl. 13:30 til 15:00", or nothing."""
    if meeting.starts is None or meeting.ends is None:
        return ""
    return t("kl. {clock} til {clock2}").format(clock=clock(meeting.starts), clock2=clock(meeting.ends))


def day_words(meeting: Meeting, today: date) -> str:
    """ "I dag", "I morgen", "Onsdag 4. marts", with the year where it is another."""
    if meeting.starts is None:
        return t("Uden tid endnu")
    day = meeting.starts.date()
    near = {0: t("I dag"), 1: t("I morgen"), -1: t("I går")}.get((day - today).days)
    words = near or danish_date(day, year=day.year != today.year)
    return words[:1].upper() + words[1:]


def when_words(meeting: Meeting, today: date) -> str:
    """ "Onsdag 4. marts, 13:30 til 15:00"."""
    if meeting.starts is None or meeting.ends is None:
        return day_words(meeting, today)
    return t("{day}, {clock} til {clock2}").format(
        day=day_words(meeting, today), clock=clock(meeting.starts), clock2=clock(meeting.ends)
    )
