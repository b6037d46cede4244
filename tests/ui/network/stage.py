"""The network screen in a window, fed as the citizen page feeds it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.network import Member, NetworkMap, network_map
from app.store.reading import load_citizen
from app.store.vault import Written
from app.ui.desk import Desk
from app.ui.network import NetworkScreen
from tests.ui.citizen_stage import CitizenStage

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Stage(CitizenStage[NetworkScreen]):
    """Real clicks and keys, and the record as the vault has it."""

    def __init__(self, qtbot: QtBot, desk: Desk, citizen: bytes) -> None:
        super().__init__(qtbot, desk, citizen, NetworkScreen)
        self.saves: list[Written] = []
        self.desk.changed.connect(self.saves.append)

    @property
    def map(self) -> NetworkMap:
        """The map as it stands on the disk."""
        return self.ask(lambda vault: network_map(load_citizen(vault, self.citizen)))

    def member(self, name: str) -> Member:
        """Somebody on the map."""
        return next(each for each in self.map.members if each.name == name)

    def write(self, *names: str) -> None:
        """Names in the field at the bottom, each with Enter."""
        self.screen.add.edit.setFocus()
        for name in names:
            QTest.keyClicks(self.screen.add.edit, name)
            QTest.keyClick(self.screen.add.edit, Qt.Key.Key_Return)
        self.settle()

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = NONE) -> None:
        """A key to whatever has the keyboard."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, with_)
        self.settle()

    def at(self, name: str) -> QPoint:
        """Where somebody is on the screen."""
        return self.screen.map.mapFromScene(self.screen.map.map.members[self.member(name).id].pos())

    def click(self, name: str, with_: Qt.KeyboardModifier = NONE) -> None:
        """Press and let go on somebody."""
        QTest.mouseClick(self.screen.map.viewport(), LEFT, with_, self.at(name))
        self.settle()

    def drag(self, start: QPoint, end: QPoint) -> None:
        """With the mouse, by way of a point between."""
        viewport = self.screen.map.viewport()
        QTest.mousePress(viewport, LEFT, NONE, start)
        for point in ((start + end) / 2, end):
            QTest.mouseMove(viewport, point)
            QApplication.processEvents()
        QTest.mouseRelease(viewport, LEFT, NONE, end)
        self.settle()
