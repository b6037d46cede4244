"""What is half filled in when the window locks is on the disk, and comes back."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.meeting import meetings
from app.models.values import MeetingState
from tests.ui.meetings.stage import ENTER, ESCAPE, NEXT, Stage


@pytest.fixture
def again(qtbot: QtBot) -> Callable[[Stage], Stage]:
    """The screen is left as at a lock, and made anew."""

    def anew(before: Stage) -> Stage:
        before.screen.finish()
        before.settle()
        before.window.hide()
        return Stage(qtbot, before.desk, before.citizen)

    return anew


def test_a_meeting_that_is_being_planned_waits(stage: Stage, again: Callable[[Stage], Stage]) -> None:
    form = stage.screen.list.form
    stage.screen.list.begin()
    for field, words in ((form.day.edit, "14/3 2026"), (form.clock, "9:4"), (form.place, "Biblioteket")):
        field.clear()
        QTest.keyClicks(field, words)
    later = again(stage)
    form = later.screen.list.form
    assert form.isVisible()
    assert (form.day.edit.text(), form.clock.text(), form.place.text()) == ("14/3 2026", "9:4", "Biblioteket")
    QTest.keyClicks(form.clock, "5")
    QTest.keyClick(form.clock, ENTER)
    later.settle()
    (planned,) = [each for each in meetings(later.record) if each.record.text("place") == "Biblioteket"]
    assert str(planned.starts) == "2026-03-14 09:45:00"
    assert not again(later).screen.list.form.isVisible()


def test_a_meeting_that_is_being_moved_waits_and_esc_lets_it_go(stage: Stage, again: Callable[[Stage], Stage]) -> None:
    room = stage.open(NEXT)
    room._move()
    room.form.place.clear()
    QTest.keyClicks(room.form.place, "Biblioteket")
    later = again(stage)
    assert not later.screen.list.form.isVisible()
    form = later.open(NEXT).form
    assert form.isVisible()
    assert form.place.text() == "Biblioteket"
    QTest.keyClick(form.place, ESCAPE)
    later.settle()
    assert not again(later).open(NEXT).form.isVisible()
    assert stage.meeting(NEXT).record.text("place") == "Hos Amina"


def test_why_a_meeting_is_cancelled_waits(stage: Stage, again: Callable[[Stage], Stage]) -> None:
    room = stage.open(NEXT)
    room.reason.ask(MeetingState.CANCELLED)
    QTest.keyClicks(room.reason.reason, "Amina er sy")
    later = again(stage)
    bar = later.open(NEXT).reason
    assert bar.isVisible()
    assert bar.reason.text() == "Amina er sy"
    QTest.keyClicks(bar.reason, "g")
    QTest.keyClick(bar.reason, ENTER)
    later.settle()
    meeting = later.meeting(NEXT)
    assert (meeting.state, meeting.record.text("reason")) == (MeetingState.CANCELLED, "Amina er syg")
    assert not again(later).open(NEXT).reason.isVisible()


def test_typing_goes_on_when_something_else_arrives(stage: Stage) -> None:
    form = stage.screen.list.form
    stage.screen.list.begin()
    form.place.clear()
    QTest.keyClicks(form.place, "Bib")
    form.finish()
    stage.settle()
    QTest.keyClicks(form.place, "lioteket")
    stage.refresh()
    stage.settle()
    assert form.place.text() == "Biblioteket"
