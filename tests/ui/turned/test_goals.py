"""Mine mål: words, nearness and steps."""

from PySide6.QtCore import Qt

from app.commands.goals import write_step
from app.models.change import SaidBy
from app.ui.turned import words
from app.ui.turned.goals import GoalsRoom
from tests.ui.turned.stage import TurnedStage


def test_a_goal_is_said_anew(stage: TurnedStage) -> None:
    room = stage.enter("goals", GoalsRoom)
    stage.write(room.words.card.edit, "Jeg går ned til vandet hver dag")
    stage.click(stage.window.foot.on)
    held = stage.record.goals[0].words.live
    assert [(each.data, each.said_by) for each in held] == [("Jeg går ned til vandet hver dag", SaidBy.CITIZEN)]
    assert room.near.goal.text() == "”Jeg går ned til vandet hver dag”"


def test_how_near_it_is_by_hand_and_by_digit(stage: TurnedStage) -> None:
    room = stage.enter("goals", GoalsRoom)
    stage.click(stage.window.foot.on)
    assert "satte du 4" in room.near.before.text()
    stage.click(room.near.keys[7])
    stage.press(Qt.Key.Key_6)
    ratings = stage.record.goals[0].ratings
    assert [(each.value, each.said_by) for each in ratings] == [(4, "citizen"), (6, "citizen")]
    assert [key.number for key in room.near.keys if key.isChecked()] == [6]
    stage.click(stage.window.foot.undo)
    assert stage.record.goals[0].ratings[-1].value == 7


def test_a_step_is_ticked_and_stays_where_it_is(stage: TurnedStage) -> None:
    goal = stage.record.goals[0].record.id
    key = stage.desk.new_id()
    stage.save(write_step(citizen=stage.citizen, key=key, goal=goal, text="Pumpe den", said_by=SaidBy.CITIZEN))
    stage.window.desk.read()
    stage.settle()
    room = stage.enter("goals", GoalsRoom)
    stage.click(stage.window.foot.on)
    stage.click(stage.window.foot.on)
    first = room.steps.rows[0]
    told = [row.accessibleName() for row in room.steps.rows]
    stage.click(first)
    done = [step.record.text("text") for step in stage.record.goals[0].steps if step.done]
    assert done == [told[0]]
    steps = [step.record for step in stage.record.goals[0].steps if step.done]
    assert steps[0]["done"].live[0].said_by == "citizen"
    assert [row.accessibleName() for row in room.steps.rows] == told
    assert "Gjort" in room.steps.rows[0].accessibleDescription()
    stage.click(room.steps.rows[0])
    assert not any(step.done for step in stage.record.goals[0].steps)


def test_back_goes_one_step_and_then_to_the_doors(stage: TurnedStage) -> None:
    room = stage.enter("goals", GoalsRoom)
    stage.click(stage.window.foot.on)
    stage.click(stage.window.foot.back)
    assert room.pages.currentWidget() is room.words
    stage.click(stage.window.foot.back)
    assert stage.window.room is stage.window.doors


def test_the_last_page_has_no_way_on(stage: TurnedStage) -> None:
    stage.enter("goals", GoalsRoom)
    stage.click(stage.window.foot.on)
    stage.click(stage.window.foot.on)
    assert not stage.window.foot.on.isVisible()
    assert stage.window.foot.progress.text() == words.GOAL_OF.format(place=1, count=1)
