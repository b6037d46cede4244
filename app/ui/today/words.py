"""What I dag says, in Danish: the greeting, how long there is, where one meets, and what waits for a thought."""

from dataclasses import dataclass
from datetime import date, datetime

from app.models.danish_dates import danish_date
from app.models.meeting import Meeting
from app.models.meeting_words import clock, form_name
from app.models.thoughts import Concern, Thought
from app.models.tongue import Texts, fixed, t
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
_DRAFTS = Texts(
    {
        "form": fixed("oplysninger"),
        "hope": fixed("en drøm"),
        "goal": fixed("et mål"),
        "step": fixed("et skridt"),
        "resource": fixed("en styrke"),
        "note": fixed("en note"),
        "professional_note": fixed("en faglig note"),
        "agenda_item": fixed("et punkt"),
        "agreement": fixed("en aftale"),
        "meeting": fixed("et møde"),
        "citizen": fixed("planen"),
        "wellbeing": fixed("noget i Når det er svært"),
    }
)


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
    hello = t("Godmorgen") if 5 <= hour < 10 else t("Goddag") if 10 <= hour < 18 else t("Godaften")
    return t("{hello}, {name}. Du har {count} i dag.").format(
        hello=hello, name=first_name(name), count=counted(meetings, t("møde"), t("møder"))
    )


def away(meeting: Meeting, now: datetime) -> str:
    """ "om 18 minutter", "om 2 timer", "i gang nu"; nothing of one that is over."""
    if meeting.starts is None or meeting.ends is None or meeting.ends <= now:
        return ""
    minutes = -(-int((meeting.starts - now).total_seconds()) // 60)
    if minutes <= 0:
        return t("i gang nu")
    if minutes < 60:
        return t("om {minutes} {minutes2}").format(
            minutes=minutes, minutes2=t("minut") if minutes == 1 else t("minutter")
        )
    hours, rest = divmod(minutes, 60)
    words = t("om {hours} {hours2}").format(hours=hours, hours2="time" if hours == 1 else t("timer"))
    return t("{words} og {rest} min.").format(words=words, rest=rest) if rest and hours < 3 else words


def form_icon(form: str) -> str:
    """The icon of a way to meet."""
    return FORM_ICONS[MeetingForm(form)] if form in set(MeetingForm) else "message"


def where(visit: Visit) -> str:
    """ "Hjemme hos Kirsten, Møllevej 4", "I telefonen, 20 30 40 50"."""
    meeting, place = visit.meeting, visit.meeting.record.text("place")
    address, phone = visit.citizen.text("address"), visit.citizen.text("phone")
    if meeting.form == MeetingForm.HOME:
        lead = place or t("Hjemme hos {called}").format(called=visit.called)
        return lead if not address or address.casefold() in lead.casefold() else f"{lead}, {address}"
    if meeting.form == MeetingForm.PHONE:
        return ", ".join(part for part in (place or t("I telefonen"), phone) if part)
    return place or form_name(meeting.form)


def short_place(visit: Visit) -> str:
    """Where, on one short line: the address stands on the card of the next meeting."""
    place = visit.meeting.record.text("place")
    if place:
        return place
    return (
        t("Hjemme hos {called}").format(called=visit.called)
        if visit.meeting.form == MeetingForm.HOME
        else form_name(visit.meeting.form)
    )


def row_words(visit: Visit, now: datetime) -> str:
    """What is known of a meeting beforehand, or what became of it."""
    meeting = visit.meeting
    if standing := meeting_standing(meeting):
        return standing
    if meeting.sealed:
        return t("Afsluttet")
    if meeting.ends and meeting.ends <= now and meeting.state == MeetingState.PLANNED:
        return t("Blev det til noget?")
    own = [item.record.text("text") for item in meeting.items if item.by_citizen]
    if own:
        return t("”{own}”").format(own=own[0]) + (
            t(" og {count} til").format(count=len(own) - 1) if len(own) > 1 else ""
        )
    return meeting.items[0].record.text("text") if meeting.items else t("Ikke skrevet noget endnu")


def tomorrow_words(found: tuple[Appointment, ...]) -> str:
    """ "To møder. Det første kl. 10:00 med Hamid."."""
    if not found:
        return t("Ingen møder.")
    first = found[0]
    many = counted(len(found), t("møde"), t("møder")).capitalize()
    lead = t("{many}. Det første").format(many=many) if len(found) > 1 else f"{many},"
    at = t("kl. {clock} ").format(clock=clock(first.meeting.starts)) if first.meeting.starts else ""
    return t("{lead} {at}med {called}.").format(lead=lead, at=at, called=first.called)


def said(thought: Thought, today: date) -> Said:
    """One thing to think of."""
    called, day = thought.called, _day(thought.day, today)
    match thought.concern:
        case Concern.LOOK:
            return Said(
                t("Se på planen igen med {called}").format(called=called),
                t("Aftalt til {day}").format(day=day),
                t("Åbn planen"),
                "flag",
            )
        case Concern.ENDING:
            return Said(_ending(thought, today), _then(thought, today), t("Forbered"), "clock")
        case Concern.UNENDED:
            return Said(
                t("Mødet med {called} er ikke afsluttet").format(called=called),
                t("Holdt {day}").format(day=day),
                t("Læs og afslut"),
                "pencil",
            )
        case Concern.UNHELD:
            return Said(
                t("Blev mødet med {called} til noget?").format(called=called),
                t("Planlagt til {day}").format(day=day),
                t("Åbn mødet"),
                "calendar",
            )
        case Concern.DRAFT:
            return _draft(thought, day)
        case Concern.PROMISE:
            return Said(
                thought.words,
                t("Aftalt hos {called} til {day}").format(called=called, day=day),
                t("Se aftalen"),
                "check",
            )
        case Concern.CONFLICT:
            many = (
                t("To ordlyde")
                if thought.count == 1
                else t("{word}").format(word=counted(thought.count, t("sted"), t("steder")).capitalize())
            )
            title = (
                t("{many} hos {called}").format(many=many, called=called)
                if thought.count == 1
                else t("{many} med to ordlyde hos {called}").format(many=many, called=called)
            )
            return Said(
                title,
                t("To har skrevet hver sit. Vælg sammen med {called}.").format(called=called),
                t("Se dem"),
                "arrows-exchange",
            )
        case Concern.REVIEW:
            many = t("1 ændring") if thought.count == 1 else t("{count} ændringer").format(count=thought.count)
            title = t("{many} om {called} venter til gennemsyn").format(
                many=many, called=called or t("en borger, du ikke følger,")
            )
            return Said(
                title,
                t("Skrevet {day}. Du kan bestemme, om det skal med.").format(day=day),
                t("Se på det"),
                "user-minus",
            )
        case Concern.LATE:
            assert thought.late is not None
            first, rest = say_late(thought.late).split(". ", 1)
            return Said(f"{first}.", rest, t("Gå til synk"), "link")


def _draft(thought: Thought, day: str) -> Said:
    if not thought.citizen:
        return Said(
            t("En ny borger er skrevet halvt ind"), t("Begyndt {day}").format(day=day), t("Skriv færdig"), "pencil"
        )
    what = _DRAFTS.get(thought.kind, t("noget"))
    title = t("{word} hos {called} er stadig kladde").format(word=what.capitalize(), called=thought.called)
    return Said(title, t("Begyndt {day}. Ordene er her endnu.").format(day=day), t("Skriv færdig"), "pencil")


def _ending(thought: Thought, today: date) -> str:
    left = (thought.day - today).days
    whose = f"{genitive(thought.called)} § 82 b"
    if left < 0:
        return t("{whose} sluttede {day}").format(whose=whose, day=_day(thought.day, today))
    if left < 2:
        return t("{whose} slutter {it}").format(whose=whose, it=(t("i dag"), t("i morgen"))[left])
    return t("{whose} slutter om {left} dage").format(whose=whose, left=left)


def _then(thought: Thought, today: date) -> str:
    if thought.day < today:
        return t("Tal med {called} om, hvad der er brug for nu.").format(called=thought.called)
    day = danish_date(thought.day, year=thought.day.year != today.year)
    return t("{day}{day2}. Tal om, hvad der så sker.").format(day=day[:1].upper(), day2=day[1:])


def _day(day: date, today: date) -> str:
    near = {0: t("i dag"), 1: t("i morgen"), -1: t("i går")}.get((day - today).days)
    return near or danish_date(day, year=day.year != today.year)
