"""What the meeting screens say of a record, in Danish."""

from collections.abc import Sequence
from datetime import date

from app.models.change import SaidBy
from app.models.danish_dates import danish_date
from app.models.history import Held
from app.models.meeting import Agreement, Meeting, Note
from app.models.meeting_words import form_name
from app.models.moment import Moment
from app.models.record import CitizenRecord
from app.models.since import Happened, Happening
from app.models.values import MeetingState
from app.ui.goals.phrases import counted, day_words, first_name, genitive, whose

_INSTRUMENTS = {
    "who5": "trivsel (WHO-5)",
    "chime_star": "stjernen",
    "recovery_star": "stjernen",
    "brief_inspire_o": "samarbejdet",
    "self_rated_health": "helbredet",
}
_NEAR = 6


def meeting_facts(meeting: Meeting) -> str:
    """ "Hjemmebesøg · Hos Amina · tre punkter"."""
    parts = [form_name(meeting.form), meeting.record.text("place")]
    if meeting.items:
        parts.append(counted(len(meeting.items), "punkt", "punkter"))
    return " · ".join(part for part in parts if part)


def meeting_standing(meeting: Meeting) -> str:
    """What a meeting still asks for, or what became of it; nothing of one that is simply planned or done with."""
    reason = meeting.record.text("reason")
    if meeting.state == MeetingState.CANCELLED:
        return f"Aflyst: {reason}" if reason else "Aflyst"
    if meeting.state == MeetingState.NO_SHOW:
        return f"Ingen kom: {reason}" if reason else "Ingen kom"
    return "Ikke afsluttet endnu" if meeting.state == MeetingState.HELD and not meeting.sealed else ""


def agreement_note(agreement: Agreement, today: date) -> str:
    """ "Amina · søndag 8. marts", "Signe · gjort 1. marts"."""
    who = agreement.record.text("who")
    if agreement.done:
        when = f"gjort {day_words(agreement.done, today)}"
    elif agreement.dropped:
        when = f"opgivet {day_words(agreement.dropped, today)}"
    else:
        when = by_words(agreement.by, today)
    return " · ".join(part for part in (who, when) if part)


def by_words(by: date | None, today: date) -> str:
    """ "i dag", "til fredag", "søndag 8. marts", "skulle være gjort 2. marts"."""
    if by is None:
        return ""
    away = (by - today).days
    if away < 0:
        return f"skulle være gjort {day_words(by, today)}"
    if away < 2:
        return ("i dag", "i morgen")[away]
    words = danish_date(by, year=by.year != today.year)
    return f"til {words.split()[0]}" if away <= _NEAR else words


def agreement_aloud(agreement: Agreement, today: date) -> str:
    """As it is read out at the end: "Signe: Spørge skolen om mødetid, til fredag"."""
    who, what = agreement.record.text("who"), agreement.record.text("what")
    by = by_words(agreement.by, today) if agreement.open else "gjort" if agreement.done else "opgivet"
    lead = f"{who}: {what}" if who else what
    return f"{lead}, {by}" if by else lead


def note_caption(record: CitizenRecord, note: Note, me: bytes) -> str:
    """Whose words and who wrote them; nothing of one's own plain words."""
    held = note.text.live[0] if note.text.live else None
    return caption(record, held, me) if held else ""


def caption(record: CitizenRecord, held: Held, me: bytes) -> str:
    """ "Jonas, kl. 14:20", "Aminas egne ord · skrevet ned af Jonas"."""
    writer = first_name(record.author(held))
    mine = held.author == me
    if held.said_by == SaidBy.WORKER:
        return "" if mine else f"{writer}, {moment(held)}"
    told = whose(held.said_by, record.called, writer)
    return told if mine else f"{told} · skrevet ned af {writer}"


def moment(held: Held) -> str:
    """ "kl. 14:20"."""
    at = Moment(held.wall, held.offset).local
    return f"kl. {at.hour}:{at.minute:02}"


def points_of(record: CitizenRecord, authors: Sequence[str]) -> str:
    """The heading over the points that are not the citizen's."""
    names = list(dict.fromkeys(first_name(name) for name in authors if name))
    return f"{genitive(names[0])} punkter" if len(names) == 1 else "Vores punkter"


def happened(each: Happened, today: date) -> str:
    """One short sentence of "Siden sidst"."""
    who = f" ({each.who})" if each.who else ""
    match each.what:
        case Happening.AGREEMENT_DONE:
            return f"Gjort{_on(each.day, today)}: {each.words}{who}"
        case Happening.AGREEMENT_OPEN:
            when = f", {by_words(each.day, today)}" if each.day else ""
            return f"Ikke gjort endnu: {each.words}{who}{when}"
        case Happening.GOAL_REACHED:
            return f"Et mål er nået: {each.words}"
        case Happening.STEP_DONE:
            return f"Et skridt er taget{_on(each.day, today)}: {each.words}"
        case Happening.RATED:
            before = f" (før {each.before})" if each.before is not None else ""
            return f"{each.now} af 10{before}: {each.words}"
        case Happening.HOPE_NEW:
            return f"En ny drøm: ”{each.words}”"
        case Happening.GOAL_NEW:
            return f"Et nyt mål: {each.words}"
        case Happening.RESOURCE_NEW:
            return f"Nyt om det, der er godt: {each.words}"
        case Happening.READING:
            return f"Der er svaret på {_INSTRUMENTS.get(each.words, 'spørgsmål')}{_on(each.day, today)}"
        case _:
            return f"Ny på netværkskortet: {each.words}"


def _on(day: date | None, today: date) -> str:
    return f" {day_words(day, today)}" if day else ""
