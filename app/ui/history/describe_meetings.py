"""Meetings in the history: planned, moved, held, closed; their points, notes and agreements."""

from collections.abc import Callable, Mapping

from app.models.change import Change
from app.models.danish_dates import danish_date
from app.models.meeting import parse_start
from app.models.meeting_words import clock
from app.models.record import CitizenRecord, parse_day
from app.models.tongue import Texts, fixed, t
from app.models.values import MeetingState
from app.ui.history.deed import Deed, anew, is_removal, now, removal, said, told

_STATES = Texts(
    {
        MeetingState.PLANNED: ("calendar-event", fixed("planlagde et møde igen")),
        MeetingState.HELD: ("calendar-event", fixed("begyndte et møde")),
        MeetingState.CANCELLED: ("circle-x", fixed("aflyste et møde")),
        MeetingState.NO_SHOW: ("circle-x", fixed("skrev, at ingen kom til et møde")),
    }
)


def _when(value: object) -> str:
    starts = parse_start(value)
    return t("{day} kl. {clock}").format(day=danish_date(starts.date()), clock=clock(starts)) if starts else ""


def _meeting(change: Change, record: CitizenRecord) -> Deed | None:
    view = record.records.get(change.record)
    when = _when(view["starts"].value) if view else ""
    if is_removal(change):
        return removal(change, t("et møde"), when)
    if change.field == "form" and not change.replaces:
        return Deed("calendar-event", t("aftalte et møde"), when)
    if not change.replaces and change.field != "think_over":
        return None
    if change.field == "starts":
        return Deed(
            "calendar-event",
            t("flyttede et møde"),
            t("til {when}").format(when=_when(said(change))) if _when(said(change)) else "",
        )
    if change.field == "state" and told(change) in set(MeetingState):
        icon, did = _STATES[MeetingState(told(change))]
        return Deed(icon, did, " · ".join(part for part in (when, now(change, record, "reason")) if part))
    if change.field in ("place", "form", "minutes"):
        return Deed("calendar-event", t("rettede et møde"), when)
    return Deed("bulb", t("skrev, hvad man kan tænke over inden et møde"), told(change)) if told(change) else None


def _participant(change: Change, record: CitizenRecord) -> Deed | None:
    name = now(change, record, "name")
    if is_removal(change):
        return removal(change, t("en, der skulle med til et møde"), name)
    return Deed("user-plus", t("skrev, hvem der kommer til et møde"), told(change)) if change.field == "name" else None


def _item(change: Change, record: CitizenRecord) -> Deed | None:
    words = now(change, record, "text")
    if is_removal(change):
        return removal(change, t("et punkt til et møde"), words, quoted=True)
    if change.field == "text":
        return Deed(
            "message", t("skrev et punkt om") if anew(change) else t("skrev et punkt til et møde"), told(change)
        )
    if change.field == "talked":
        return Deed(
            "check", t("satte hak ved et punkt") if said(change) is True else t("tog hakket fra et punkt"), words
        )
    return Deed("arrow-right", t("tog et punkt med til et andet møde"), words) if change.replaces else None


def _note(change: Change, record: CitizenRecord) -> Deed | None:
    if is_removal(change):
        return removal(change, t("en note"), now(change, record, "text"))
    if change.field != "text":
        return None
    return Deed("pencil", t("skrev en note om") if anew(change) else t("skrev en note"), told(change))


def _professional(change: Change, record: CitizenRecord) -> Deed | None:
    """Never its words: the history is read together."""
    if is_removal(change):
        return removal(change, t("en faglig note"), "")
    if change.field != "text":
        return None
    return Deed("lock", t("skrev en faglig note om") if anew(change) else t("skrev en faglig note"))


def _seal(change: Change, record: CitizenRecord) -> Deed | None:
    if change.record not in record.records:
        return Deed("lock", t("Den faglige note er afsluttet."))
    meeting = record.records.get(said(change)) if isinstance(said(change), bytes) else None
    return Deed("circle-check", t("Mødet er læst op og afsluttet"), _when(meeting["starts"].value) if meeting else "")


def _agreement(change: Change, record: CitizenRecord) -> Deed | None:
    what = now(change, record, "what")
    if is_removal(change):
        return removal(change, t("en aftale"), what)
    if change.field == "what":
        return Deed("check", t("skrev en aftale om") if anew(change) else t("lavede en aftale"), told(change))
    if change.field == "done":
        return Deed("check", t("satte hak ved en aftale") if told(change) else t("tog hakket fra en aftale"), what)
    if change.field == "dropped":
        return Deed("check", t("opgav en aftale") if told(change) else t("tog en aftale op igen"), what)
    if change.field in ("by", "who") and change.replaces:
        day = parse_day(said(change))
        words = f"{what} · {danish_date(day)}" if day else what
        return Deed(
            "check", t("flyttede en aftale") if change.field == "by" else t("gav en aftale til en anden"), words
        )
    return None


def _quick(change: Change, record: CitizenRecord) -> Deed | None:
    if is_removal(change):
        return removal(change, t("en hurtig tekst"), "")
    return Deed("bulb", t("skrev en hurtig tekst"), told(change)) if change.field == "text" else None


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
