"""What I dag says, in Danish: the greeting, how long there is, where one meets, and what waits for a thought."""

from dataclasses import dataclass
from datetime import date, datetime

from app.models.danish_dates import danish_date
from app.models.meeting import Meeting
from app.models.meeting_words import clock, form_name
from app.models.thoughts import Concern, Thought
from app.models.values import MeetingForm, MeetingState
from app.store.day import Visit
from app.store.diary import Appointment
from app.ui.goals.phrases import counted, first_name, genitive
from app.ui.meetings.phrases import meeting_standing
from app.wording import say_late

FORM_ICONS = {
    MeetingForm.HOME: "home",
    MeetingForm.CAFE: "coffee",
    MeetingForm.OFFICE: "map-pin",
    MeetingForm.PHONE: "phone",
    MeetingForm.VIRTUAL: "device-desktop-share",
    MeetingForm.DROP_IN: "coffee",
    MeetingForm.NETWORK: "users",
    MeetingForm.FOLLOW_UP: "flag",
}
_DRAFTS = {
    "form": "oplysninger", "hope": "en drøm", "goal": "et mål", "step": "et skridt", "resource": "en styrke",
    "note": "en note", "professional_note": "en faglig note", "agenda_item": "et punkt", "agreement": "en aftale",
    "meeting": "et møde", "citizen": "planen", "wellbeing": "noget i Når det er svært",
}  # fmt: skip


@dataclass(frozen=True)
class Said:
    """A thought in words: what, when or why, the word on its button, and its icon."""

    title: str
    more: str
    button: str
    icon: str


def greeting(now: datetime, name: str, meetings: int) -> str:
    """ "Godmorgen, Signe. Du har fire møder i dag."."""
    hour = now.hour
    hello = "Godmorgen" if 5 <= hour < 10 else "Goddag" if 10 <= hour < 18 else "Godaften"
    return f"{hello}, {first_name(name)}. Du har {counted(meetings, 'møde', 'møder')} i dag."


def away(meeting: Meeting, now: datetime) -> str:
    """ "om 18 minutter", "om 2 timer", "i gang nu"; nothing of one that is over."""
    if meeting.starts is None or meeting.ends is None or meeting.ends <= now:
        return ""
    minutes = -(-int((meeting.starts - now).total_seconds()) // 60)
    if minutes <= 0:
        return "i gang nu"
    if minutes < 60:
        return f"om {minutes} {'minut' if minutes == 1 else 'minutter'}"
    hours, rest = divmod(minutes, 60)
    words = f"om {hours} {'time' if hours == 1 else 'timer'}"
    return f"{words} og {rest} min." if rest and hours < 3 else words


def form_icon(form: str) -> str:
    """The icon of a way to meet."""
    return FORM_ICONS[MeetingForm(form)] if form in set(MeetingForm) else "message"


def where(visit: Visit) -> str:
    """ "Hjemme hos Kirsten, Møllevej 4", "I telefonen, 20 30 40 50"."""
    meeting, place = visit.meeting, visit.meeting.record.text("place")
    address, phone = visit.citizen.text("address"), visit.citizen.text("phone")
    if meeting.form == MeetingForm.HOME:
        lead = place or f"Hjemme hos {visit.called}"
        return lead if not address or address.casefold() in lead.casefold() else f"{lead}, {address}"
    if meeting.form == MeetingForm.PHONE:
        return ", ".join(part for part in (place or "I telefonen", phone) if part)
    return place or form_name(meeting.form)


def short_place(visit: Visit) -> str:
    """Where, on one short line: the address stands on the card of the next meeting."""
    place = visit.meeting.record.text("place")
    if place:
        return place
    return f"Hjemme hos {visit.called}" if visit.meeting.form == MeetingForm.HOME else form_name(visit.meeting.form)


def row_words(visit: Visit, now: datetime) -> str:
    """What is known of a meeting beforehand, or what became of it."""
    meeting = visit.meeting
    if standing := meeting_standing(meeting):
        return standing
    if meeting.sealed:
        return "Afsluttet"
    if meeting.ends and meeting.ends <= now and meeting.state == MeetingState.PLANNED:
        return "Blev det til noget?"
    own = [item.record.text("text") for item in meeting.items if item.by_citizen]
    if own:
        return f"”{own[0]}”" + (f" og {len(own) - 1} til" if len(own) > 1 else "")
    return meeting.items[0].record.text("text") if meeting.items else "Ikke skrevet noget endnu"


def tomorrow_words(found: tuple[Appointment, ...]) -> str:
    """ "To møder. Det første kl. 10:00 med Hamid."."""
    if not found:
        return "Ingen møder."
    first = found[0]
    many = counted(len(found), "møde", "møder").capitalize()
    lead = f"{many}. Det første" if len(found) > 1 else f"{many},"
    at = f"kl. {clock(first.meeting.starts)} " if first.meeting.starts else ""
    return f"{lead} {at}med {first.called}."


def said(thought: Thought, today: date) -> Said:
    """One thing to think of."""
    called, day = thought.called, _day(thought.day, today)
    match thought.concern:
        case Concern.LOOK:
            return Said(f"Se på planen igen med {called}", f"Aftalt til {day}", "Åbn planen", "flag")
        case Concern.ENDING:
            return Said(_ending(thought, today), _then(thought, today), "Forbered", "clock")
        case Concern.UNENDED:
            return Said(f"Mødet med {called} er ikke afsluttet", f"Holdt {day}", "Læs og afslut", "pencil")
        case Concern.UNHELD:
            return Said(f"Blev mødet med {called} til noget?", f"Planlagt til {day}", "Åbn mødet", "calendar")
        case Concern.DRAFT:
            return _draft(thought, day)
        case Concern.PROMISE:
            return Said(thought.words, f"Aftalt hos {called} til {day}", "Se aftalen", "check")
        case Concern.CONFLICT:
            many = "To ordlyde" if thought.count == 1 else f"{counted(thought.count, 'sted', 'steder').capitalize()}"
            title = f"{many} hos {called}" if thought.count == 1 else f"{many} med to ordlyde hos {called}"
            return Said(title, f"To har skrevet hver sit. Vælg sammen med {called}.", "Se dem", "arrows-exchange")
        case Concern.REVIEW:
            many = "1 ændring" if thought.count == 1 else f"{thought.count} ændringer"
            title = f"{many} om {called or 'en borger, du ikke følger,'} venter til gennemsyn"
            return Said(title, f"Skrevet {day}. Du kan bestemme, om det skal med.", "Se på det", "user-minus")
        case Concern.LATE:
            assert thought.late is not None
            first, rest = say_late(thought.late).split(". ", 1)
            return Said(f"{first}.", rest, "Gå til synk", "link")


def _draft(thought: Thought, day: str) -> Said:
    if not thought.citizen:
        return Said("En ny borger er skrevet halvt ind", f"Begyndt {day}", "Skriv færdig", "pencil")
    what = _DRAFTS.get(thought.kind, "noget")
    title = f"{what.capitalize()} hos {thought.called} er stadig kladde"
    return Said(title, f"Begyndt {day}. Ordene er her endnu.", "Skriv færdig", "pencil")


def _ending(thought: Thought, today: date) -> str:
    left = (thought.day - today).days
    whose = f"{genitive(thought.called)} § 82 b"
    if left < 0:
        return f"{whose} sluttede {_day(thought.day, today)}"
    if left < 2:
        return f"{whose} slutter {('i dag', 'i morgen')[left]}"
    return f"{whose} slutter om {left} dage"


def _then(thought: Thought, today: date) -> str:
    if thought.day < today:
        return f"Tal med {thought.called} om, hvad der er brug for nu."
    day = danish_date(thought.day, year=thought.day.year != today.year)
    return f"{day[:1].upper()}{day[1:]}. Tal om, hvad der så sker."


def _day(day: date, today: date) -> str:
    near = {0: "i dag", 1: "i morgen", -1: "i går"}.get((day - today).days)
    return near or danish_date(day, year=day.year != today.year)
