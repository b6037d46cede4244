"""Vend skærmen: the worker's desk is put away, the citizen's window stands there, and back again."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.meetings import plan_meeting
from app.commands.network import put_on_map
from app.commands.writing import MAX_TEXT
from app.models.errors import SurroundingsError
from app.models.map_places import Place
from app.models.values import MeetingForm, Ring
from app.store.pin import choose_pin
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui import theme
from app.ui.meetings import MeetingsScreen
from app.ui.network import NetworkScreen
from app.ui.turned import TurnedWindow
from app.ui.turned.dreams import DreamsRoom
from tests.conftest import Hands
from tests.end2end.house import House, everything_said, let_go, program, vault_of

PIN = "2580"


def _turn(house: House, amina: bytes, tab: str = "goals") -> TurnedWindow:
    house.unlock()
    house.open(amina, tab)
    house.press(Qt.Key.Key_F9)
    assert house.window.turned is not None
    house.settle()
    return house.window.turned


def _come_back(house: House, turned: TurnedWindow, pin: str = PIN) -> None:
    turned.give_back()
    house.until(lambda: turned._way.has_pin)
    QTest.keyClicks(turned.returning.field, pin)
    QTest.keyClick(turned.returning.field, Qt.Key.Key_Return)
    house.until(lambda: house.window.turned is None)
    house.settle()
    house.until(lambda: house.page.record is not None)


def _there_and_back(house: House) -> None:
    house.press(Qt.Key.Key_F9)
    house.settle()
    assert house.window.turned is not None
    _come_back(house, house.window.turned)


def _pin(home: Path, hands: Hands) -> None:
    with vault_of(home, hands.world) as vault:
        choose_pin(vault, PIN, hands.world.random)


def test_there_and_back_to_the_same_tab(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes
) -> None:
    _pin(home, hands)
    with program(qtbot, qapp, home, hands.world) as house:
        turned = _turn(house, amina)
        assert house.window.workspace is None
        assert not house.window.isVisible()
        assert turned.isVisible()
        assert turned.isFullScreen()
        assert turned.windowTitle() == "Pejlemærke"
        assert "Oplysninger" not in everything_said()
        _come_back(house, turned)
        assert house.window.isVisible()
        assert house.page.tabs.key() == "goals"
        assert house.page.record is not None
        assert house.page.record.id == amina


def test_back_to_the_meeting_that_was_open(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes
) -> None:
    _pin(home, hands)
    with program(qtbot, qapp, home, hands.world) as house:
        house.unlock()
        meeting = house.desk.new_id()
        starts = datetime(2026, 3, 5, 9, 0)
        planned = plan_meeting(citizen=amina, key=meeting, form=MeetingForm.HOME, starts=starts, minutes=60)
        house.desk.save(house.window, planned)
        house.settle()
        house.workspace.open_citizen(amina, "meetings", meeting)
        house.settle()
        _there_and_back(house)
        screen = house.page.screen_shown
        assert isinstance(screen, MeetingsScreen)
        assert screen.room is not None
        assert screen.room.ground.meeting.record.id == meeting


def test_back_to_whoever_was_chosen_on_the_map(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes
) -> None:
    _pin(home, hands)
    with program(qtbot, qapp, home, hands.world) as house:
        house.unlock()
        trine = house.desk.new_id()
        place = Place("friends", Ring.NEAR, (500, 400))
        house.desk.save(house.window, put_on_map(citizen=amina, key=trine, name="Trine", place=place))
        house.settle()
        house.workspace.open_citizen(amina, "network", trine)
        house.settle()
        _there_and_back(house)
        screen = house.page.screen_shown
        assert isinstance(screen, NetworkScreen)
        assert screen.shown.chosen == (trine,)


def test_what_the_citizen_wrote_stands_there_as_theirs(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes
) -> None:
    _pin(home, hands)
    with program(qtbot, qapp, home, hands.world) as house:
        turned = _turn(house, amina)
        turned.open_room("dreams")
        house.settle()
        assert isinstance(turned.room, DreamsRoom)
        edit = turned.room.page.card.edit
        edit.selectAll()
        QTest.keyClicks(edit, "Mine egne ord")
        _come_back(house, turned)
        assert house.page.record is not None
        held = house.page.record.hopes[0].words.live
        assert [(each.data, each.said_by) for each in held] == [("Mine egne ord", "citizen")]


def test_what_the_worker_had_half_written_is_kept(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes
) -> None:
    with program(qtbot, qapp, home, hands.world) as house:
        house.unlock()
        house.open(amina, "goals")
        house.begin_dream("Halvt skrevet")
        house.press(Qt.Key.Key_F9)
        house.settle()
        turned = house.window.turned
        assert turned is not None
        assert turned.desk.turned is not None
        assert not turned.desk.turned.can_undo
        kept: list[set[str]] = []
        house.desk.ask(house.window, lambda vault: _dreams(vault, amina), kept.append)
        house.settle()
        assert "Halvt skrevet" in kept[0]


def test_what_is_too_long_to_be_handed_over_keeps_the_worker_by_it(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes
) -> None:
    with program(qtbot, qapp, home, hands.world) as house:
        house.unlock()
        house.open(amina, "goals")
        house.begin_dream("Langt")
        house.paste("x" * MAX_TEXT)
        house.press(Qt.Key.Key_F9)
        house.settle()
        assert house.window.turned is None
        assert house.window.isVisible()
        assert house.workspace.banner.isVisible()
        house.press(Qt.Key.Key_Backspace)
        for _ in range(len("Langt")):
            house.press(Qt.Key.Key_Backspace)
        house.press(Qt.Key.Key_F9)
        assert house.window.turned is not None


def _dreams(vault: Vault, amina: bytes) -> set[str]:
    return {hope.words.text for hope in load_citizen(vault, amina).hopes}


def test_locked_while_turned_it_asks_for_the_password(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes
) -> None:
    with program(qtbot, qapp, home, hands.world) as house:
        turned = _turn(house, amina)
        turned.open_room("dreams")
        house.settle()
        assert isinstance(turned.room, DreamsRoom)
        edit = turned.room.page.card.edit
        edit.selectAll()
        QTest.keyClicks(edit, "Skrevet før låsen")
        house.window.watch.left_alone.emit()
        assert house.locked
        assert house.window.isVisible()
        assert house.window.turned is None
        let_go()
        assert "Skrevet" not in everything_said()
    with vault_of(home, hands.world) as vault:
        assert "Skrevet før låsen" in _dreams(vault, amina)


def test_a_full_disk_while_turned_locks_behind_a_cover(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes
) -> None:
    with program(qtbot, qapp, home, hands.world) as house:
        _turn(house, amina)
        put_down = house.desk._put_down

        def full() -> None:
            raise SurroundingsError("disk-full")

        house.desk._put_down = full  # type: ignore[method-assign]
        house.window.lock()
        assert house.window.cover is not None
        assert house.window.isVisible()
        assert house.window.turned is None
        assert "Hej Amina" not in everything_said() or not house.window.workspace
        house.desk._put_down = put_down  # type: ignore[method-assign]


def test_the_dark_theme_turns_cream_and_back(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes
) -> None:
    _pin(home, hands)
    with program(qtbot, qapp, home, hands.world) as house:
        house.unlock()
        house.workspace.theme_chosen.emit("dark")
        assert theme.current() is theme.DARK
        house.open(amina)
        house.press(Qt.Key.Key_F9)
        house.settle()
        assert theme.current() is theme.LIGHT
        assert house.window.turned is not None


def test_the_clipboard_is_empty_both_ways(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes
) -> None:
    _pin(home, hands)
    with program(qtbot, qapp, home, hands.world) as house:
        house.unlock()
        house.open(amina)
        qapp.clipboard().setText("noget")
        house.press(Qt.Key.Key_F9)
        house.settle()
        assert qapp.clipboard().text() == ""
        qapp.clipboard().setText("borgerens")
        assert house.window.turned is not None
        _come_back(house, house.window.turned)
        assert qapp.clipboard().text() == ""


def test_the_unplugged_screen_does_not_bring_the_worker_back(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes
) -> None:
    with program(qtbot, qapp, home, hands.world) as house:
        turned = _turn(house, amina)
        qapp.screenRemoved.emit(qapp.primaryScreen())
        house.settle()
        assert not house.window.isVisible()
        assert turned.isVisible()
