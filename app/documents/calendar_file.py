"""A meeting as a calendar file (.ics, RFC 5545): its kind, time and place, and nothing of what it is about."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from app.models.meeting import Meeting
from app.models.meeting_words import form_name
from app.models.moment import Moment
from app.models.tongue import on_paper

_ZONE = "Europe/Copenhagen"


@on_paper
def calendar_file(meeting: Meeting, *, place: str, now: Moment) -> bytes:
    """The bytes of the file. The meeting must have a time (ValueError)."""
    from icalendar import Calendar, Event  # only when a file is wanted: it is slow to load

    if meeting.starts is None or meeting.ends is None:
        raise ValueError("a meeting without a time has no place in a calendar")
    zone = ZoneInfo(_ZONE)
    event = Event()
    event.add("uid", f"{meeting.record.id.hex()}@pejlemaerke")
    event.add("dtstamp", now.local.astimezone(UTC).replace(microsecond=0))
    event.add("dtstart", _there(meeting.starts, zone))
    event.add("dtend", _there(meeting.ends, zone))
    event.add("summary", form_name(meeting.form))
    if place:
        event.add("location", place)
    calendar = Calendar()
    calendar.add("prodid", "-//Pejlemaerke//DA")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _there(at: datetime, zone: ZoneInfo) -> datetime:
    return at.replace(tzinfo=zone)
