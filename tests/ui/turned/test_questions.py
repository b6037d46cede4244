"""Spørgsmål: one a screen, and one may skip."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models.reading import Reading, readings
from app.ui.turned import words
from app.ui.turned.questions import QuestionsRoom
from tests.ui.turned.stage import TurnedStage


def _begin(stage: TurnedStage, title: str) -> QuestionsRoom:
    room = stage.enter("questions", QuestionsRoom)
    row = next(each for each in room.rows if each.accessibleName() == title)
    row.click()
    stage.settle()
    return room


def _given(stage: TurnedStage, key: str) -> Reading:
    (found,) = readings(stage.record, key)
    assert found.said_by == "citizen"
    return found


def test_an_answer_is_safe_at_once_and_the_citizens_own(stage: TurnedStage) -> None:
    room = _begin(stage, "WHO-5 Trivselsindeks")
    assert room.item is not None
    first = room.item.id
    assert stage.window.foot.on.label() == words.SKIP
    stage.click(room.page.rows[2])
    assert _given(stage, "who5").answers == {first: room.item.values[2]}
    assert stage.window.foot.on.label() == words.NEXT
    stage.press(Qt.Key.Key_1)
    assert _given(stage, "who5").answers == {first: room.item.values[0]}


def test_to_skip_is_quite_all_right(stage: TurnedStage) -> None:
    room = _begin(stage, "WHO-5 Trivselsindeks")
    stage.click(stage.window.foot.on)
    assert words.SKIPPED in room.page.aside.text()
    assert stage.window.foot.progress.text() == "Spørgsmål 2 af 5"
    assert readings(stage.record, "who5") == ()


def test_at_the_end_comes_a_thank_you_and_then_the_list(stage: TurnedStage) -> None:
    room = _begin(stage, "WHO-5 Trivselsindeks")
    for _ in range(5):
        stage.click(stage.window.foot.on)
    assert not stage.window.foot.on.isVisible()
    stage.click(stage.window.foot.back)
    assert room.instrument is None
    assert room.rows[0].isVisible()


def test_an_answer_in_words(stage: TurnedStage) -> None:
    room = _begin(stage, "Hvordan var mødet?")
    while room.page.card is None:
        stage.click(stage.window.foot.on)
    QTest.keyClicks(room.page.card.edit, "Ring først")
    item = room.item
    assert item is not None
    stage.click(stage.window.foot.on)
    assert _given(stage, "meeting_feedback").answers == {item.id: "Ring først"}


def test_what_was_answered_today_stands_there(stage: TurnedStage) -> None:
    room = _begin(stage, "WHO-5 Trivselsindeks")
    stage.click(room.page.rows[1])
    stage.click(stage.window.foot.back)
    room = _begin_again(stage, room)
    assert room.page.rows[1].isChecked()
    stage.click(room.page.rows[3])
    assert len(_given(stage, "who5").answers) == 1


def _begin_again(stage: TurnedStage, room: QuestionsRoom) -> QuestionsRoom:
    row = next(each for each in room.rows if "WHO-5" in each.accessibleName())
    row.click()
    stage.settle()
    return room
