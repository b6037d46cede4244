"""A route and phone list for one day: the worker's own paper. A protected address has no way onto it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.models.history import RecordView
from app.models.meeting import Agreement, Meeting
from app.models.meeting_words import form_name, time_words
from app.models.plan_redaction import NOBODY, Hidden
from app.models.protected import tells_address
from app.models.tongue import on_paper
from app.models.values import MeetingForm, MeetingState


@dataclass(frozen=True)
class Stop:
    """One meeting on the way. `risk` is for the worker's eyes; `along` is what is agreed and still to be done."""

    hours: str
    called: str
    form: str
    place: str
    hidden: bool
    phone: str
    risk: str
    along: tuple[str, ...]


@dataclass(frozen=True)
class Route:
    """A day's stops in the order of the clock, and whose day it is."""

    day: date
    worker: str
    stops: tuple[Stop, ...]


@on_paper
def stop_of(
    meeting: Meeting,
    citizen: RecordView,
    *,
    called: str,
    risk: str,
    agreed: Iterable[Agreement],
    hidden: Hidden = NOBODY,
) -> Stop | None:
    """The stop of a meeting; None of one that is called off. Where the address is protected it is nowhere in it, and
    whoever has said no to print does nothing there by name."""
    if meeting.state in (MeetingState.CANCELLED, MeetingState.NO_SHOW):
        return None
    said, protected = citizen.text, citizen["protected"].value is True
    secret = said("address") if protected else ""
    place = meeting.record.text("place")
    if meeting.form == MeetingForm.HOME:
        place = "" if protected else _joined(place, said("address"))
    along = (_along(each, hidden) for each in agreed)
    return Stop(
        hours=time_words(meeting).removeprefix("kl. "),
        called=called,
        form=form_name(meeting.form),
        place=_kept(place, secret),
        hidden=protected and meeting.form == MeetingForm.HOME,
        phone=said("phone"),
        risk=_kept(risk, secret),
        along=tuple(words for words in (_kept(each, secret) for each in along) if words),
    )


def _along(agreement: Agreement, hidden: Hidden) -> str:
    who, what = hidden.without(agreement.record.text("who")), agreement.record.text("what")
    return f"{who}: {what}" if who else what


def _joined(place: str, address: str) -> str:
    return place if address.casefold() in place.casefold() else ", ".join(part for part in (place, address) if part)


def _kept(words: str, secret: str) -> str:
    """The words, or nothing where they name the street of a protected address."""
    return "" if tells_address(words, secret) else words
