"""Møder: plan, hold, move, cancel, no-show; the agenda and who takes part."""

from datetime import datetime

from app.commands.writing import new_record, optional_words, put, put_all, saved, words
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.meeting import DEFAULT_MINUTES, MOST_MINUTES, AgendaItem, Meeting
from app.models.save import Save
from app.models.values import MeetingForm, MeetingState


def plan_meeting(
    *,
    citizen: bytes,
    key: bytes,
    form: MeetingForm,
    starts: datetime | None,
    minutes: int = DEFAULT_MINUTES,
    place: str = "",
    state: MeetingState = MeetingState.PLANNED,
) -> Save:
    """A new meeting. `starts` is the time on the wall where people meet. UserError `meeting-minutes`."""
    meeting = new_record("meeting", citizen, key)
    told = {"starts": _start(starts), "minutes": _minutes(minutes), "place": optional_words(place)}
    return saved(meeting, put(meeting, "form", form.value), put(meeting, "state", state.value), *put_all(meeting, told))


def move_meeting(meeting: Meeting, *, starts: datetime | None, minutes: int) -> Save:
    """Another time. UserError `meeting-sealed`, `meeting-minutes`."""
    not_sealed(meeting)
    told = {"starts": _start(starts), "minutes": _minutes(minutes)}
    return saved(meeting.record, *put_all(meeting.record, told))


def describe_meeting(meeting: Meeting, *, form: MeetingForm, place: str) -> Save:
    """How and where people meet. UserError `meeting-sealed`."""
    not_sealed(meeting)
    return saved(meeting.record, *put_all(meeting.record, {"form": form.value, "place": optional_words(place)}))


def think_over(meeting: Meeting, *, text: str, said_by: SaidBy) -> Save:
    """What the citizen may think over beforehand. UserError `meeting-sealed`."""
    not_sealed(meeting)
    return saved(meeting.record, *put_all(meeting.record, {"think_over": optional_words(text)}, said_by))


def mark_meeting(meeting: Meeting, *, state: MeetingState, reason: str = "") -> Save:
    """Planned, held, cancelled, nobody came; with why in a few words. UserError `meeting-sealed`."""
    not_sealed(meeting)
    return saved(meeting.record, *put_all(meeting.record, {"state": state.value, "reason": optional_words(reason)}))


def add_participant(meeting: Meeting, *, key: bytes, name: str, member: bytes | None = None) -> Save:
    """Somebody who takes part; `member` where they stand on the map."""
    person = new_record("participant", meeting.record.stream, key)
    fixed = {"meeting": meeting.record.id, "member": member}
    return saved(person, put(person, "name", words(name)), *put_all(person, fixed))


def add_item(*, citizen: bytes, meeting: bytes, key: bytes, text: str, said_by: SaidBy) -> Save:
    """A point to talk about; the citizen's own (`said_by` citizen) come first."""
    item = new_record("agenda_item", citizen, key)
    return saved(item, put(item, "text", words(text), said_by), put(item, "meeting", meeting))


def reword_item(item: AgendaItem, *, text: str, said_by: SaidBy) -> Save:
    """Other words for a point."""
    return saved(item.record, put(item.record, "text", words(text), said_by))


def tick_item(item: AgendaItem, *, talked: bool) -> Save:
    """It has been talked about, or has not after all."""
    return saved(item.record, put(item.record, "talked", talked))


def carry_item(item: AgendaItem, *, meeting: bytes) -> Save:
    """Take a point along to another meeting."""
    return saved(item.record, put(item.record, "meeting", meeting))


def not_sealed(meeting: Meeting) -> None:
    """A sealed meeting is only added to. UserError `meeting-sealed`."""
    if meeting.sealed:
        raise UserError("meeting-sealed")


def _start(starts: datetime | None) -> str:
    return starts.strftime("%Y-%m-%dT%H:%M") if starts else ""


def _minutes(minutes: int) -> int:
    if not 1 <= minutes <= MOST_MINUTES:
        raise UserError("meeting-minutes", minutes=minutes)
    return minutes
