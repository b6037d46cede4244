"""Four colleagues, and the page about their organisation on the laptop of one of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from app.ui.exchanging import Exchanging
from app.ui.organisation.screen import OrganisationScreen
from tests.commands.office import Office
from tests.conftest import Hands

Show = Callable[[str], "Shown"]


class Shown:
    """The page in a window, and hands that click and press keys."""

    def __init__(self, qtbot: QtBot, office: Office, name: str) -> None:
        self.qtbot, self.office = qtbot, office
        self.desk = Desk(office.at[name])
        self.screen = OrganisationScreen(self.desk, office.random, Exchanging(self.desk))
        qtbot.addWidget(self.screen)
        self.screen.resize(1270, 768)
        with qtbot.waitExposed(self.screen):
            self.screen.show()
        self.screen.activateWindow()
        self.screen.land()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desk.busy)
        QApplication.processEvents()

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.focus, key)
            self.settle()

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def tab_to(self, wanted: QWidget) -> None:
        """Tab on until the keyboard is there."""
        seen = []
        for _ in range(60):
            if self.focus is wanted:
                return
            seen.append(self.focus)
            QTest.keyClick(self.focus, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never got there: {[each.accessibleName() for each in seen]}")


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Office:
    """Mette administers, Lone leads team Nord, Signe and Poul are in it."""
    return Office(tmp_path / "delt", hands)


@pytest.fixture
def show(qtbot: QtBot, office: Office) -> Iterator[Show]:
    """The page on somebody's laptop."""
    made: list[Shown] = []

    def one(name: str) -> Shown:
        made.append(Shown(qtbot, office, name))
        return made[-1]

    yield one
    for each in made:
        each.settle()
        each.desk.close()
