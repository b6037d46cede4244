"""Meetings in the history: planned, moved, held, closed; their points, notes and agreements."""

from collections.abc import Callable, Mapping

from app.models.change import Change
from app.models.danish_dates import danish_date
from app.models.meeting import parse_start
from app.models.meeting_words import clock
from app.models.record import CitizenRecord, parse_day
from app.models.values import MeetingState
from app.ui.history.deed import Deed, anew, is_removal, now, removal, said, told

_STATES = {
    MeetingState.PLANNED: ("calendar-event", "planlagde et møde igen"),
    MeetingState.HELD: ("calendar-event", "begyndte et møde"),
    MeetingState.CANCELLED: ("circle-x", "aflyste et møde"),
    MeetingState.NO_SHOW: ("circle-x", "skrev, at ingen kom til et møde"),
}


def _when(value: object) -> str:
    starts = parse_start(value)
    return f"{danish_date(starts.date())} kl. {clock(starts)}" if starts else ""


def _meeting(change: Change, record: CitizenRecord) -> Deed | None:
    view = record.records.get(change.record)
    when = _when(view["starts"].value) if view else ""
    if is_removal(change):
        return removal(change, "et møde", when)
    if change.field == "form" and not change.replaces:
        return Deed("calendar-event", "aftalte et møde", when)
    if not change.replaces and change.field != "think_over":
        return None
    if change.field == "starts":
        return Deed("calendar-event", "flyttede et møde", f"til {_when(said(change))}" if _when(said(change)) else "")
    if change.field == "state" and told(change) in set(MeetingState):
        icon, did = _STATES[MeetingState(told(change))]
        return Deed(icon, did, " · ".join(part for part in (when, now(change, record, "reason")) if part))
    if change.field in ("place", "form", "minutes"):
        return Deed("calendar-event", "rettede et møde", when)
    return Deed("bulb", "skrev, hvad man kan tænke over inden et møde", told(change)) if told(change) else None


def _participant(change: Change, record: CitizenRecord) -> Deed | None:
    name = now(change, record, "name")
    if is_removal(change):
        return removal(change, "en, der skulle med til et møde", name)
    return Deed("user-plus", "skrev, hvem der kommer til et møde", told(change)) if change.field == "name" else None


def _item(change: Change, record: CitizenRecord) -> Deed | None:
    words = now(change, record, "text")
    if is_removal(change):
        return removal(change, "et punkt til et møde", words, quoted=True)
    if change.field == "text":
        return Deed("message", "skrev et punkt om" if anew(change) else "skrev et punkt til et møde", told(change))
    if change.field == "talked":
        return Deed("check", "satte hak ved et punkt" if said(change) is True else "tog hakket fra et punkt", words)
    return Deed("arrow-right", "tog et punkt med til et andet møde", words) if change.replaces else None


def _note(change: Change, record: CitizenRecord) -> Deed | None:
    if is_removal(change):
        return removal(change, "en note", now(change, record, "text"))
    if change.field != "text":
        return None
    return Deed("pencil", "skrev en note om" if anew(change) else "skrev en note", told(change))


def _professional(change: Change, record: CitizenRecord) -> Deed | None:
    """Never its words: the history is read together."""
    if is_removal(change):
        return removal(change, "en faglig note", "")
    if change.field != "text":
        return None
    return Deed("lock", "skrev en faglig note om" if anew(change) else "skrev en faglig note")


def _seal(change: Change, record: CitizenRecord) -> Deed | None:
    if change.record not in record.records:
        return Deed("lock", "Den faglige note er afsluttet.")
    meeting = record.records.get(said(change)) if isinstance(said(change), bytes) else None
    return Deed("circle-check", "Mødet er læst op og afsluttet", _when(meeting["starts"].value) if meeting else "")


def _agreement(change: Change, record: CitizenRecord) -> Deed | None:
    what = now(change, record, "what")
    if is_removal(change):
        return removal(change, "en aftale", what)
    if change.field == "what":
        return Deed("check", "skrev en aftale om" if anew(change) else "lavede en aftale", told(change))
    if change.field == "done":
        return Deed("check", "satte hak ved en aftale" if told(change) else "tog hakket fra en aftale", what)
    if change.field == "dropped":
        return Deed("check", "opgav en aftale" if told(change) else "tog en aftale op igen", what)
    if change.field in ("by", "who") and change.replaces:
        day = parse_day(said(change))
        words = f"{what} · {danish_date(day)}" if day else what
        return Deed("check", "flyttede en aftale" if change.field == "by" else "gav en aftale til en anden", words)
    return None


def _quick(change: Change, record: CitizenRecord) -> Deed | None:
    if is_removal(change):
        return removal(change, "en hurtig tekst", "")
    return Deed("bulb", "skrev en hurtig tekst", told(change)) if change.field == "text" else None


MEETING_WORDS: Mapping[str, Callable[[Change, CitizenRecord], Deed | None]] = {
    "meeting": _meeting,
    "participant": _participant,
    "agenda_item": _item,
    "note": _note,
    "professional_note": _professional,
    "seal": _seal,
    "agreement": _agreement,
    "quick_text": _quick,
}
