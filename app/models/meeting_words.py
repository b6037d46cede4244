"""How meetings are named in Danish, on the screen and on paper."""

from datetime import date, datetime

from app.models.danish_dates import danish_date
from app.models.meeting import Meeting
from app.models.values import MeetingForm, MeetingState

FORMS = {
    MeetingForm.HOME: "Hjemmebesøg",
    MeetingForm.CAFE: "Café eller park",
    MeetingForm.OFFICE: "På kontoret",
    MeetingForm.PHONE: "Telefon",
    MeetingForm.VIRTUAL: "Virtuelt møde",
    MeetingForm.DROP_IN: "Åben rådgivning",
    MeetingForm.NETWORK: "Netværksmøde",
    MeetingForm.FOLLOW_UP: "Opfølgning",
}
STATES = {
    MeetingState.PLANNED: "Planlagt",
    MeetingState.HELD: "Holdt",
    MeetingState.CANCELLED: "Aflyst",
    MeetingState.NO_SHOW: "Udeblevet",
}


def form_name(form: str) -> str:
    """What a form is called; one that this version does not know is a meeting."""
    return FORMS[MeetingForm(form)] if form in set(MeetingForm) else "Møde"


def clock(at: datetime) -> str:
    """ "13:30", "9:05"."""
    return f"{at.hour}:{at.minute:02}"


def time_words(meeting: Meeting) -> str:
    """ "kl. 13:30 til 15:00", or nothing."""
    if meeting.starts is None or meeting.ends is None:
        return ""
    return f"kl. {clock(meeting.starts)} til {clock(meeting.ends)}"


def day_words(meeting: Meeting, today: date) -> str:
    """ "I dag", "I morgen", "Onsdag 4. marts", with the year where it is another."""
    if meeting.starts is None:
        return "Uden tid endnu"
    day = meeting.starts.date()
    near = {0: "I dag", 1: "I morgen", -1: "I går"}.get((day - today).days)
    words = near or danish_date(day, year=day.year != today.year)
    return words[:1].upper() + words[1:]


def when_words(meeting: Meeting, today: date) -> str:
    """ "Onsdag 4. marts, 13:30 til 15:00"."""
    if meeting.starts is None or meeting.ends is None:
        return day_words(meeting, today)
    return f"{day_words(meeting, today)}, {clock(meeting.starts)} til {clock(meeting.ends)}"
