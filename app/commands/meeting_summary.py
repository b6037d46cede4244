"""What of a meeting goes home with the citizen on paper; nobody is named who has not said yes to print."""

from collections.abc import Iterable
from datetime import date

from app.commands.plans import who_in_print
from app.models.invitation import place_to_tell
from app.models.meeting import Agreement, Meeting, agreements
from app.models.meeting_summary import MeetingSummary, NextMeeting, Talked
from app.models.network import NetworkMap, network_map
from app.models.plan import PlanPromise
from app.models.record import CitizenRecord


def summary_of(record: CitizenRecord, meeting: Meeting, *, following: Meeting | None, today: date) -> MeetingSummary:
    """The shared notes and the agreements as they stand now."""
    map_ = network_map(record)
    every = [each for each in agreements(record) if each.dropped is None]
    today_s = [each for each in every if each.meeting == meeting.record.id]
    return MeetingSummary(
        called=record.called,
        day=meeting.starts.date() if meeting.starts else today,
        talked=tuple(_talked(meeting)),
        agreed=_promises(today_s, map_),
        still=_promises((each for each in every if each.open and each not in today_s), map_),
        next=_next(record, following),
    )


def _talked(meeting: Meeting) -> Iterable[Talked]:
    """Under each point what was noted; first what stands under none. A point without a word is there if it was
    talked about."""
    points = {item.record.id: item for item in meeting.items}
    for key in (None, *points):
        noted = (note for note in meeting.notes if (note.item if note.item in points else None) == key)
        notes = tuple(note.text.text for note in noted if note.text.text.strip())
        item = points.get(key) if key is not None else None
        if notes or (item is not None and item.talked):
            yield Talked(item.record.text("text") if item else "", notes)


def _promises(agreed: Iterable[Agreement], map_: NetworkMap) -> tuple[PlanPromise, ...]:
    return tuple(PlanPromise(each.record.text("what"), who_in_print(each, map_), each.by) for each in agreed)


def _next(record: CitizenRecord, following: Meeting | None) -> NextMeeting | None:
    if following is None or following.starts is None or following.ends is None:
        return None
    return NextMeeting(following.starts, following.ends, place_to_tell(record, following))
