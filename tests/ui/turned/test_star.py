"""Min stjerne: one area at a time, and all of them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models.reading import Reading, readings
from app.ui.turned import words
from app.ui.turned.star import StarRoom
from tests.ui.turned.stage import TurnedStage


def _mine(stage: TurnedStage, room: StarRoom) -> Reading:
    assert room.instrument is not None
    found = readings(stage.record, room.instrument.id)
    assert len(found) == 1
    assert found[0].said_by == "citizen"
    return found[0]


def test_a_number_is_the_citizens_own(stage: TurnedStage) -> None:
    room = stage.enter("star", StarRoom)
    assert room.item is not None
    first = room.item.id
    stage.click(room.keys[7])
    assert _mine(stage, room).answers == {first: 8}
    stage.press(Qt.Key.Key_3)
    stage.click(stage.window.foot.on)
    second = room.item.id
    stage.press(Qt.Key.Key_0)
    assert _mine(stage, room).answers == {first: 3, second: 10}
    stage.click(stage.window.foot.undo)
    assert _mine(stage, room).answers == {first: 3}


def test_the_point_can_be_dragged(stage: TurnedStage) -> None:
    room = stage.enter("star", StarRoom)
    assert room.item is not None
    QTest.mousePress(room.view, Qt.MouseButton.LeftButton, pos=room.view.spot(0, 4).toPoint())
    QTest.mouseMove(room.view, room.view.spot(0, 6).toPoint())
    QTest.mouseRelease(room.view, Qt.MouseButton.LeftButton, pos=room.view.spot(0, 6).toPoint())
    stage.settle()
    assert _mine(stage, room).answers == {room.item.id: 6}


def test_words_to_an_area(stage: TurnedStage) -> None:
    room = stage.enter("star", StarRoom)
    assert room.item is not None
    stage.click(room.keys[4])
    stage.push(words.STAR_WORDS)
    assert room.writing.card.edit.hasFocus()
    QTest.keyClicks(room.writing.card.edit, "Vi griner igen")
    stage.push(words.WRITTEN)
    note = _mine(stage, room).notes[room.item.id]
    assert (note.text("text"), note["text"].live[0].said_by) == ("Vi griner igen", "citizen")
    assert room.told.text() == "”Vi griner igen”"


def test_all_of_it_with_every_name_and_number(stage: TurnedStage) -> None:
    room = stage.enter("star", StarRoom)
    assert room.instrument is not None
    stage.click(room.keys[8])
    for _ in room.instrument.items:
        stage.click(stage.window.foot.on)
    assert room.whole.isVisible()
    assert room.whole.star is not None
    assert room.whole.star.names[0] == f"{room.instrument.items[0].text}  9"
    assert all(item.text in room.whole.accessibleName() for item in room.instrument.items)
    assert not stage.window.foot.on.isVisible()
    stage.click(stage.window.foot.back)
    assert room.view.isVisible()
