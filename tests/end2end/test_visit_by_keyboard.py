"""A whole visit with the keyboard alone: at each point it is somewhere that can be seen and used."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.record import CitizenRecord
from app.store.reading import load_citizen
from app.ui.goals.read_words import ReadWords
from app.ui.plan import PlanScreen
from app.ui.widgets import GrowingTextEdit, RatingDots
from tests.conftest import Hands
from tests.end2end.house import CTRL, ENTER, House, program, said, shown, vault_of

DREAM, GOAL, STEP = "Jeg vil have Trine til kaffe", "Jeg inviterer Trine hjem", "Skrive til Trine"


def named(words: str) -> Callable[[QWidget], bool]:
    return lambda widget: words in said(widget)


def reads(words: str) -> Callable[[QWidget], bool]:
    """The words of a card, as they are read."""
    return lambda widget: isinstance(widget, ReadWords) and words in widget.accessibleName()


def test_a_visit(qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes) -> None:
    with program(qtbot, qapp, home, hands.world) as house:
        house.unlock()
        find(house, "ami", amina)
        dream_goal_and_step(house)
        agree(house)
        house.go("history")
        house.settle()
        assert f"”{DREAM}”" in shown(house.page)
        assert house.focus.isVisible()
        house.press(Qt.Key.Key_L, CTRL)
        house.until(lambda: house.locked)
        house.unlock()
        find(house, "trine", amina)
        assert DREAM in shown(house.page)
    with vault_of(home, hands.world) as vault:
        everything_is_there(load_citizen(vault, amina))


def find(house: House, words: str, citizen: bytes) -> None:
    house.write(words)
    house.until(lambda: house.workspace.citizens.list.line() is not None)
    house.settle()
    house.until(lambda: house.workspace.citizens._answered == words)
    house.press(ENTER)
    house.until(lambda: house.page.record is not None and house.page.record.id == citizen)
    house.settle()
    assert house.focus.isVisible()


def dream_goal_and_step(house: House) -> None:
    house.go("goals")
    house.settle()
    house.tab_to(named("Hvad drømmer du ellers om?"))
    house.press(ENTER)
    write(house, DREAM)
    house.tab_to(reads(DREAM))
    house.press(Qt.Key.Key_M)
    write(house, GOAL)
    house.tab_to(lambda each: isinstance(each, RatingDots) and GOAL in each.accessibleName())
    house.press(Qt.Key.Key_3)
    house.settle()
    screen = house.page.screen_shown
    row = next(row for row in screen.board.rows if row.card.goal.words.text == GOAL)  # type: ignore[union-attr]
    house.tab_to(lambda each: each is row.steps.add)
    house.press(ENTER)
    write(house, STEP)


def write(house: House, words: str) -> None:
    assert isinstance(house.focus, GrowingTextEdit)
    house.write(words)
    house.press(ENTER, CTRL)
    house.settle()
    assert house.focus.isVisible()


def agree(house: House) -> None:
    house.go("plan")
    house.settle()
    screen = house.page.screen_shown
    assert isinstance(screen, PlanScreen)
    house.until(lambda: screen.paper is not None)
    house.tab_to(lambda each: each is screen.parts.toolbar.agree)
    house.press(ENTER)
    house.until(screen.parts.agree_panel.isVisible)
    house.tab_to(lambda each: each is screen.parts.agree_panel.yes)
    house.press(ENTER)
    house.settle()
    assert not screen.parts.agree_panel.isVisible()
    assert house.focus.isVisible()


def everything_is_there(found: CitizenRecord) -> None:
    hope = next(hope for hope in found.hopes if hope.words.text == DREAM)
    goal = next(goal for goal in found.goals if goal.words.text == GOAL)
    assert goal.hope == hope.record.id
    assert [rating.value for rating in goal.ratings] == [3]
    assert [step.record.text("text") for step in goal.steps] == [STEP]
    assert len(found.plans) == 1


def test_a_change_of_tab_leaves_the_keyboard_in_the_screen(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes
) -> None:
    with program(qtbot, qapp, home, hands.world) as house:
        house.unlock()
        find(house, "ami", amina)
        house.go("goals")
        house.settle()
        house.press(Qt.Key.Key_N)
        write(house, DREAM)
        assert f"”{DREAM}”" in shown(house.page)


def test_undoing_by_key_says_so_when_there_is_nothing_more(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes
) -> None:
    with program(qtbot, qapp, home, hands.world) as house:
        house.unlock()
        find(house, "ami", amina)
        house.go("goals")
        house.settle()
        house.tab_to(named("Hvad drømmer du ellers om?"))
        house.press(ENTER)
        write(house, DREAM)
        assert DREAM in shown(house.page)
        house.press(Qt.Key.Key_Z, CTRL)
        house.settle()
        assert DREAM not in shown(house.page.stack)
        assert not house.page.undo_button.isEnabled()
        house.press(Qt.Key.Key_Z, CTRL)
        house.settle()
        assert "ikke mere at fortryde" in shown(house.workspace.banner)
