"""Mit kort: put somebody on it, and say how near they are; by hand and from the list."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models.network import Member, network_map
from app.models.values import Ring
from app.ui.turned import words
from app.ui.turned.network import MapRoom
from tests.ui.turned.stage import TurnedStage


def _members(stage: TurnedStage) -> tuple[Member, ...]:
    return network_map(stage.record).members


def _put(stage: TurnedStage, room: MapRoom, name: str) -> None:
    room.edit.setFocus()
    QTest.keyClicks(room.edit, name)
    stage.press(Qt.Key.Key_Return)


def test_a_name_puts_somebody_on_the_map(stage: TurnedStage) -> None:
    room = stage.enter("map", MapRoom)
    _put(stage, room, "Trine, veninde")
    (trine,) = _members(stage)
    assert (trine.name, trine.record.text("relation"), trine.sector) == ("Trine", "veninde", "friends")
    assert {held.said_by for view in trine.record.fields.values() for held in view.live} == {"citizen"}
    assert room.edit.text() == ""
    stage.click(stage.window.foot.undo)
    assert _members(stage) == ()


def test_how_near_they_are_from_the_list(stage: TurnedStage) -> None:
    room = stage.enter("map", MapRoom)
    _put(stage, room, "Trine, veninde")
    stage.push(words.MAP_LIST)
    stage.click(room.rows[0])
    assert "Trine" in room.where.text()
    stage.click(room.rings[Ring.NEAR])
    (trine,) = _members(stage)
    assert (trine.ring, trine.sector) == ("near", "friends")
    assert trine.record["ring"].live[0].said_by == "citizen"
    stage.push(words.WRITTEN)
    assert room.edit.isVisible()


def test_a_dot_follows_the_finger(stage: TurnedStage) -> None:
    room = stage.enter("map", MapRoom)
    _put(stage, room, "Trine, veninde")
    view = room.map
    item = next(iter(view.map.members.values()))
    start, end = view.mapFromScene(item.pos()), view.mapFromScene(0, -round(view.map.radius * 0.3))
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, (start + end) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    stage.settle()
    (trine,) = _members(stage)
    assert (trine.ring, trine.sector) == ("near", "family")
    there = view.mapFromScene(view.map.members[trine.id].pos())
    assert (there - end).manhattanLength() <= 12


def test_nobody_is_taken_off_or_tied_here(stage: TurnedStage) -> None:
    room = stage.enter("map", MapRoom)
    _put(stage, room, "Trine, veninde")
    room.look.choose((_members(stage)[0].id,))
    room.map.setFocus()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_B):
        stage.press(key)
    assert len(_members(stage)) == 1
    assert not room.map.tying


def test_a_name_that_was_only_typed_is_not_lost(stage: TurnedStage) -> None:
    room = stage.enter("map", MapRoom)
    QTest.keyClicks(room.edit, "Trine")
    stage.click(stage.window.foot.back)
    assert [member.name for member in _members(stage)] == ["Trine"]


def test_who_stands_on_the_map_is_read_aloud(stage: TurnedStage) -> None:
    room = stage.enter("map", MapRoom)
    _put(stage, room, "Trine, veninde")
    assert f"Trine. {words.MAP_NEAR['middle']}" in room.spoken()
