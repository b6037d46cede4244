"""Meetings as typed views of whatever a colleague's newer or broken program wrote."""

from typing import Any

import pytest

from app.models.change import SaidBy, ValueId
from app.models.history import FieldView, Held, RecordView
from app.models.meeting import DEFAULT_MINUTES, Meeting
from app.models.rhythm import next_time


def _meeting(starts: Any, minutes: Any) -> Meeting:
    def view(data: Any) -> FieldView:
        return FieldView((Held(ValueId(b"e" * 32, 0), "meeting", b"m" * 16, "", data, SaidBy.WORKER, b"", 0, 0),))

    return Meeting(RecordView("meeting", b"m" * 16, b"c" * 16, {"starts": view(starts), "minutes": view(minutes)}))


@pytest.mark.parametrize("minutes", [2**62, 24 * 60 + 1, 0, -1, True, "60", None])
def test_a_length_that_no_meeting_has_is_the_usual_one(minutes: Any) -> None:
    meeting = _meeting("2026-03-04T13:30", minutes)
    assert meeting.minutes == DEFAULT_MINUTES
    assert str(meeting.ends) == "2026-03-04 14:30:00"


def test_the_end_of_the_calendar_is_no_time() -> None:
    assert _meeting("9999-12-31T23:59", 60).ends is None
    last = _meeting("9998-12-31T23:59", 24 * 60)
    assert last.starts is not None
    assert last.ends is not None
    assert next_time("hver måned", last.starts).year == 9999
