"""What a newer or broken program wrote of a meeting does not bring the screens down."""

from typing import Any

import pytest

from app.commands.meetings import add_participant
from app.commands.writing import put, saved
from app.models.change import Change, Value
from app.ui.history.describe import deeds
from tests.ui.meetings.stage import NEXT, Stage


@pytest.mark.parametrize("member", [{"a": 1}, [b"x"], 7, None])
def test_a_participant_who_is_no_member(stage: Stage, member: Any) -> None:
    stage.save(add_participant(stage.meeting(NEXT), key=b"p" * 16, name="Leyla"))
    record = stage.record.records[b"p" * 16]
    stage.save(saved(record, put(record, "member", member)))
    stage.open(NEXT)
    stage.room.invitation_wished.emit()
    assert stage.screen.over is not None


@pytest.mark.parametrize("ends", [[{"a": 1}, [b"x"]], [], "x", None])
def test_a_tie_to_nobody_in_the_history(stage: Stage, ends: Any) -> None:
    tie = Change("tie", b"i" * 16, "ends", (Value(ends),))
    assert deeds((tie,), stage.record)[0].words == ""
