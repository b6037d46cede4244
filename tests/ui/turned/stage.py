"""The citizen's screen on a real vault through a real desk, with hands that press and eyes that see what is shown."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.record import CitizenRecord
from app.models.save import Save
from app.store.profile_files import Profile
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.papers.press import Press
from app.ui.turned import CitizenDesk, TurnedWindow, WayBack
from app.ui.turned.room import Room

NONE = Qt.KeyboardModifier.NoModifier
T = TypeVar("T")
R = TypeVar("R", bound=Room)


class TurnedStage:
    """`desk` is the worker's, and is put away by the fixture that made it."""

    def __init__(self, qtbot: QtBot, desk: Desk, citizen: bytes, profile: Profile) -> None:
        self.qtbot, self.desk, self.citizen = qtbot, desk, citizen
        self.window = TurnedWindow(CitizenDesk(desk, citizen), WayBack(desk, profile))
        self.opened: list[bool] = []
        self.window.opened.connect(lambda: self.opened.append(True))
        self.window.setFixedSize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def settle(self) -> None:
        """Until every answer has come, every word is on the disk, and every page is drawn."""
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.desk.busy and not self.desk.unsaved)
            self.qtbot.waitUntil(lambda: not any(press.busy for press in self.window.findChildren(Press)))
            QApplication.processEvents()

    def enter(self, key: str, kind: type[R]) -> R:
        """Through a door."""
        QTest.mouseClick(self.window.doors.doors[key], Qt.MouseButton.LeftButton)
        self.settle()
        assert isinstance(self.window.room, kind)
        return self.window.room

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def push(self, words: str) -> None:
        """The button that says this."""
        there = [each for each in self.window.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
        found = next((each for each in there if words in (each.text(), each.accessibleName())), None)
        assert found is not None, [each.text() for each in there]
        self.click(found)

    def write(self, editor: QWidget, text: str) -> None:
        """In place of what stands there."""
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(editor, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def ask(self, work: Callable[[Vault], T]) -> T:
        found: list[T] = []
        self.desk.ask(self.desk, work, found.append)
        self.settle()
        return found[0]

    def save(self, save: Save) -> None:
        """As if it had been written elsewhere."""
        self.ask(lambda vault: vault.save(save))

    @property
    def record(self) -> CitizenRecord:
        """The whole shared part, as it is on the disk."""
        return self.ask(lambda vault: load_citizen(vault, self.citizen))

    def gone(self) -> None:
        """The window is put away."""
        self.window.go()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
