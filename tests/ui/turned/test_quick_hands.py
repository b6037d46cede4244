"""Quicker hands than the disk: what one does before the screen has caught up stands beside nothing of one's own."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.models.ease import read_ease
from app.models.errors import UserError
from app.ui.turned import words
from app.ui.turned.dreams import DreamsRoom
from app.ui.turned.goals import GoalsRoom
from app.ui.turned.plan import PlanRoom
from app.ui.turned.questions import QuestionsRoom
from tests.ui.turned.stage import TurnedStage


def _at_once(*buttons: QAbstractButton) -> None:
    for button in buttons:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _no_conflict(stage: TurnedStage) -> None:
    records = stage.record.records.values()
    assert [(each.kind, name) for each in records for name, field in each.fields.items() if field.conflict] == []


def test_choices_one_after_the_other(stage: TurnedStage) -> None:
    stage.click(stage.window.top.easy)
    easing = stage.window.easing
    _at_once(easing.sizes[1], easing.sizes[2], easing.sizes[0])
    stage.settle()
    _no_conflict(stage)
    assert read_ease(stage.record.citizen["ease"].value).size == 0
    for size in (2, 1):
        stage.click(stage.window.foot.undo)
        assert read_ease(stage.record.citizen["ease"].value).size == size
        _no_conflict(stage)
    assert not stage.window.band.isVisible()


def test_yes_said_twice(stage: TurnedStage) -> None:
    room = stage.enter("dreams", DreamsRoom)
    _at_once(room.page.yes.yes, room.page.yes.yes)
    stage.settle()
    assert len(stage.record.hopes[0].record["confirmed"].live) == 1


def test_something_else_while_the_last_is_being_taken_back(stage: TurnedStage) -> None:
    stage.click(stage.window.top.easy)
    easing = stage.window.easing
    stage.click(easing.sizes[1])
    stage.click(easing.sizes[2])
    _at_once(stage.window.foot.undo, easing.sizes[0])
    stage.settle()
    _no_conflict(stage)
    assert read_ease(stage.record.citizen["ease"].value).size == 0


def test_a_number_pressed_twice_is_one_rating(stage: TurnedStage) -> None:
    room = stage.enter("goals", GoalsRoom)
    stage.click(stage.window.foot.on)
    _at_once(room.near.keys[3], room.near.keys[6])
    stage.settle()
    today = [each.value for each in stage.record.goals[0].ratings if each.day == stage.window.desk.today()]
    assert today == [6]


def test_a_page_that_fits_twice_is_one_answer(stage: TurnedStage) -> None:
    room = stage.enter("plan", PlanRoom)
    _at_once(room.fits, room.fits)
    stage.settle()
    assert len(stage.record.of("plan_remark")) == 1
    assert room.told.text() == words.PLAN_FITTED
    _no_conflict(stage)


def test_a_refusal_meanwhile_does_not_freeze_the_screen(stage: TurnedStage) -> None:
    stage.click(stage.window.top.easy)
    easing = stage.window.easing
    _at_once(easing.sizes[2])
    stage.desk.refused.emit(UserError("undo-nothing"))
    stage.settle()
    stage.click(easing.sizes[1])
    assert easing.sizes[1].isChecked()


def test_taken_back_three_times_at_once(stage: TurnedStage) -> None:
    stage.click(stage.window.top.easy)
    for size in stage.window.easing.sizes[1:], stage.window.easing.sizes[:1]:
        for each in size:
            stage.click(each)
    _at_once(*[stage.window.foot.undo] * 3)
    stage.settle()
    assert not stage.record.citizen["ease"].live
    _no_conflict(stage)


def test_an_answer_while_the_last_is_being_taken_back(stage: TurnedStage) -> None:
    room = stage.enter("questions", QuestionsRoom)
    stage.click(room.rows[-1])
    for place in (1, 2):
        stage.click(room.page.rows[place])
    _at_once(stage.window.foot.undo, room.page.rows[4])
    stage.settle()
    _no_conflict(stage)


def test_nothing_to_take_back_is_not_said_to_have_failed(stage: TurnedStage) -> None:
    stage.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not stage.window.band.isVisible()
