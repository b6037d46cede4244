"""A meeting as the text that the municipality's own journal takes: plain lines, in the order that is usual there."""

from collections.abc import Iterable, Sequence
from datetime import date

from app.models.danish_dates import danish_date
from app.models.history import RecordView
from app.models.meeting import Agreement, Meeting
from app.models.meeting_words import clock, form_name
from app.models.record import CitizenRecord
from app.models.tongue import on_paper


@on_paper
def journal_text(
    record: CitizenRecord,
    meeting: Meeting,
    *,
    agreements: Sequence[Agreement],
    professional: Sequence[RecordView],
    worker: str,
    following: Meeting | None,
) -> str:
    """Dato, mødeform, deltagere, dagsorden, noter, aftaler, faglig vurdering, opfølgning; what is empty is left out."""
    people = [record.called, worker, *(each.text("name") for each in meeting.participants)]
    parts = (
        ("Dato", [_when(meeting)]),
        ("Mødeform", [_form(meeting)]),
        ("Deltagere", [", ".join(dict.fromkeys(name for name in people if name))]),
        ("Formål og dagsorden", [f"- {item.record.text('text')}" for item in meeting.items]),
        ("Observation og noter", list(_notes(record, meeting))),
        ("Aftaler", [f"- {agreement_words(each)}" for each in agreements]),
        ("Faglig vurdering", [each.text("text") for each in professional]),
        ("Opfølgning", [_follow(following, record)]),
    )
    told = [(title, [line for line in lines if line.strip()]) for title, lines in parts]
    return "\n\n".join("\n".join((title, *lines)) for title, lines in told if lines) + "\n"


def agreement_words(agreement: Agreement) -> str:
    """ "Signe: Spørge skolen (senest fredag 6. marts 2026)"."""
    who, what = agreement.record.text("who"), agreement.record.text("what")
    lead = f"{who}: {what}" if who else what
    if agreement.done:
        return f"{lead} (gjort {danish_date(agreement.done, weekday=False)})"
    return f"{lead} (senest {danish_date(agreement.by)})" if agreement.by else lead


def _when(meeting: Meeting) -> str:
    if meeting.starts is None or meeting.ends is None:
        return ""
    return f"{_capital(danish_date(meeting.starts.date()))} kl. {clock(meeting.starts)}-{clock(meeting.ends)}"


def _form(meeting: Meeting) -> str:
    place = meeting.record.text("place")
    return f"{form_name(meeting.form)}, {place}" if place else form_name(meeting.form)


def _notes(record: CitizenRecord, meeting: Meeting) -> Iterable[str]:
    titles = {item.record.id: item.record.text("text") for item in meeting.items}
    several = len({note.text.live[0].author for note in meeting.notes if note.text.live}) > 1
    for key in (None, *titles):
        mine = [note for note in meeting.notes if (note.item if note.item in titles else None) == key]
        if key is not None and mine:
            yield f"{titles[key]}:"
        for note in mine:
            held = note.text.live[0] if note.text.live else None
            name = record.author(held)
            yield f"{note.text.text} ({name})" if several and name else note.text.text


def _follow(following: Meeting | None, record: CitizenRecord) -> str:
    if following is not None and following.starts is not None:
        return f"Næste møde: {danish_date(following.starts.date())} kl. {clock(following.starts)}"
    look: date | None = record.next_look
    return f"Planen ses igen {danish_date(look, weekday=False)}" if look else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
