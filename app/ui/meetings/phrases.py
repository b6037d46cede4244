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
from app.models.tongue import Texts, fixed, t
from app.models.values import MeetingState
from app.ui.goals.phrases import counted, day_words, first_name, genitive, whose

_INSTRUMENTS = Texts(
    {
        "who5": fixed("trivsel (WHO-5)"),
        "chime_star": fixed("stjernen"),
        "recovery_star": fixed("stjernen"),
        "brief_inspire_o": fixed("samarbejdet"),
        "self_rated_health": fixed("helbredet"),
    }
)
_NEAR = 6


def meeting_facts(meeting: Meeting) -> str:
    """ "Hjemmebesøg · Hos Amina · tre punkter"."""
    parts = [form_name(meeting.form), meeting.record.text("place")]
    if meeting.items:
        parts.append(counted(len(meeting.items), t("punkt"), t("punkter")))
    return " · ".join(part for part in parts if part)


def meeting_standing(meeting: Meeting) -> str:
    """What a meeting still asks for, or what became of it; nothing of one that is simply planned or done with."""
    reason = meeting.record.text("reason")
    if meeting.state == MeetingState.CANCELLED:
        return t("Aflyst: {reason}").format(reason=reason) if reason else t("Aflyst")
    if meeting.state == MeetingState.NO_SHOW:
        return t("Ingen kom: {reason}").format(reason=reason) if reason else t("Ingen kom")
    return t("Ikke afsluttet endnu") if meeting.state == MeetingState.HELD and not meeting.sealed else ""


def agreement_note(agreement: Agreement, today: date) -> str:
    """ "Amina · søndag 8. marts", "Signe · gjort 1. marts"."""
    who = agreement.record.text("who")
    if agreement.done:
        when = t("gjort {day}").format(day=day_words(agreement.done, today))
    elif agreement.dropped:
        when = t("opgivet {day}").format(day=day_words(agreement.dropped, today))
    else:
        when = by_words(agreement.by, today)
    return " · ".join(part for part in (who, when) if part)


def by_words(by: date | None, today: date) -> str:
    """ "i dag", "til fredag", "søndag 8. marts", "skulle være gjort 2. marts"."""
    if by is None:
        return ""
    away = (by - today).days
    if away < 0:
        return t("skulle være gjort {day}").format(day=day_words(by, today))
    if away < 2:
        return (t("i dag"), t("i morgen"))[away]
    words = danish_date(by, year=by.year != today.year)
    return t("til {split}").format(split=words.split()[0]) if away <= _NEAR else words


def agreement_aloud(agreement: Agreement, today: date) -> str:
    """As it is read out at the end: "Signe: Spørge skolen om mødetid, til fredag"."""
    who, what = agreement.record.text("who"), agreement.record.text("what")
    by = by_words(agreement.by, today) if agreement.open else t("gjort") if agreement.done else t("opgivet")
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
    return told if mine else t("{told} · skrevet ned af {writer}").format(told=told, writer=writer)


def moment(held: Held) -> str:
    """ "kl. 14:20"."""
    at = Moment(held.wall, held.offset).local
    return t("kl. {hour}:{minute:02}").format(hour=at.hour, minute=at.minute)


def points_of(record: CitizenRecord, authors: Sequence[str]) -> str:
    """The heading over the points that are not the citizen's."""
    names = list(dict.fromkeys(first_name(name) for name in authors if name))
    return t("{whose} punkter").format(whose=genitive(names[0])) if len(names) == 1 else t("Vores punkter")


def happened(each: Happened, today: date) -> str:
    """One short sentence of "Siden sidst"."""
    who = f" ({each.who})" if each.who else ""
    match each.what:
        case Happening.AGREEMENT_DONE:
            return t("Gjort{on}: {words}{who}").format(on=_on(each.day, today), words=each.words, who=who)
        case Happening.AGREEMENT_OPEN:
            when = f", {by_words(each.day, today)}" if each.day else ""
            return t("Ikke gjort endnu: {words}{who}{when}").format(words=each.words, who=who, when=when)
        case Happening.GOAL_REACHED:
            return t("Et mål er nået: {words}").format(words=each.words)
        case Happening.STEP_DONE:
            return t("Et skridt er taget{on}: {words}").format(on=_on(each.day, today), words=each.words)
        case Happening.RATED:
            before = t(" (før {before})").format(before=each.before) if each.before is not None else ""
            return t("{now} af 10{before}: {words}").format(now=each.now, before=before, words=each.words)
        case Happening.HOPE_NEW:
            return t("En ny drøm: ”{words}”").format(words=each.words)
        case Happening.GOAL_NEW:
            return t("Et nyt mål: {words}").format(words=each.words)
        case Happening.RESOURCE_NEW:
            return t("Nyt om det, der er godt: {words}").format(words=each.words)
        case Happening.READING:
            return t("Der er svaret på {get}{on}").format(
                get=_INSTRUMENTS.get(each.words, t("spørgsmål")), on=_on(each.day, today)
            )
        case _:
            return t("Ny på netværkskortet: {words}").format(words=each.words)


def _on(day: date | None, today: date) -> str:
    return f" {day_words(day, today)}" if day else ""
