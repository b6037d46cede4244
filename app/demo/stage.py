"""The demo's hands and eyes: real keys and clicks on the real window, and a picture of what is seen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.ui import theme
from app.ui.desk import Desk
from app.ui.plan.press import Press
from app.ui.window import MainWindow

SIZES = ((1366, 768), (1920, 1080))
THEMES = (("lys", theme.LIGHT), ("moerk", theme.DARK))
_PATIENCE_MS = 20_000


class Stage:
    """Plays on one window and keeps its pictures in a folder."""

    def __init__(self, app: QApplication, window: MainWindow, out: Path) -> None:
        self.app, self.window, self.out = app, window, out
        self.pictures: list[Path] = []
        self._show(SIZES[0], theme.LIGHT)

    @property
    def desk(self) -> Desk:
        """The open vault's desk."""
        return self.window.desk

    def _show(self, size: tuple[int, int], tokens: theme.Tokens) -> None:
        theme.apply(self.app, tokens)
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        self.app.processEvents()

    def until(self, true: Callable[[], bool], what: str) -> None:
        """Let the window live until something is so. Raises RuntimeError, which is a bug of ours."""
        waited = QElapsedTimer()
        waited.start()
        while not true():
            if waited.hasExpired(_PATIENCE_MS):
                raise RuntimeError(f"the demo waited in vain for: {what}")
            QTest.qWait(5)

    def settle(self) -> None:
        """Until every answer has come, every word is on the disk and every page is drawn."""
        self.until(lambda: not self.desk.busy and not self.desk.unsaved, "the desk")
        self.until(lambda: not any(press.busy for press in self.window.findChildren(Press)), "the press")
        self.app.processEvents()

    def write(self, text: str) -> None:
        """Type where the cursor is."""
        QTest.keyClicks(self._focused(), text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key."""
        QTest.keyClick(self._focused(), key, modifier)

    def click(self, button: QAbstractButton) -> None:
        """Click a button in its middle."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _focused(self) -> QWidget:
        return self.app.focusWidget() or self.window

    def picture(self, name: str) -> None:
        """What the window shows now, in both sizes and both themes."""
        for size in SIZES:
            for word, tokens in THEMES:
                self._show(size, tokens)
                if hasattr(self.window, "desk"):
                    self.settle()
                path = self.out / f"{name}-{size[0]}x{size[1]}-{word}.png"
                self.window.grab().save(str(path))
                self.pictures.append(path)
        self._show(SIZES[0], theme.LIGHT)
