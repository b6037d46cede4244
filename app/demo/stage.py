"""The demo's hands and eyes: real keys and clicks on the real window, and a picture of what is seen."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QTabBar, QWidget

from app.demo.album import SIZES, Album
from app.ui import theme
from app.ui.citizen_page import CitizenPage
from app.ui.desk import Desk
from app.ui.papers.press import Press
from app.ui.screen import CitizenScreen
from app.ui.tokens import current
from app.ui.window import MainWindow
from app.ui.workspace import Workspace

_PATIENCE_MS = 20_000
_ROUNDS = 4
"""What stands in something that stands in something gets its place a round later each."""
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

Screen = TypeVar("Screen", bound=CitizenScreen)
Part = TypeVar("Part", bound=QWidget)


class Stage:
    """Plays on one window and keeps its pictures in an album; what is not there to be used is a RuntimeError.

    Where two windows stand beside each other, `whose` goes before the pictures' names, and the window that is played
    on comes to the front.
    """

    def __init__(self, app: QApplication, window: MainWindow, album: Album, whose: str = "") -> None:
        self.app, self.window, self.album, self.whose = app, window, album, whose
        self._show(SIZES[0])

    @property
    def desk(self) -> Desk:
        """The open vault's desk."""
        return self.window.desk

    @property
    def workspace(self) -> Workspace:
        """What is seen between unlocking and locking."""
        workspace = self.window.workspace
        if not isinstance(workspace, Workspace):
            raise RuntimeError("the demo is locked out")
        return workspace

    @property
    def page(self) -> CitizenPage:
        """The page of the open citizen."""
        return self.workspace.citizen

    def screen(self, kind: type[Screen], tab: str) -> Screen:
        """The screen under a tab of the open citizen, opened as with a click."""
        self.tab(tab, self.page.tabs)
        screen = self.page.screen_shown
        if not isinstance(screen, kind):
            raise RuntimeError(f"{tab} shows {type(screen).__name__}")
        return screen

    def _show(self, size: tuple[int, int]) -> None:
        if current() is not self.album.tokens:
            theme.apply(self.app, self.album.tokens)
        self.window.resize(*size)
        self.window.show()
        self.come_forward()
        self.app.processEvents()

    def come_forward(self) -> None:
        """The keyboard belongs to this window, or to what stands over it."""
        active = self.app.activeWindow()
        while active is not None and active is not self.window:
            above = active.parentWidget()
            active = above.window() if above is not None else None
        if active is None:
            self.window.activateWindow()
            self.until(self.window.isActiveWindow, "the window in front")

    def until(self, true: Callable[[], bool], what: str) -> None:
        """Let the window live until something is so. Raises RuntimeError, which is a bug of ours."""
        waited = QElapsedTimer()
        waited.start()
        while not true():
            if waited.hasExpired(_PATIENCE_MS):
                raise RuntimeError(f"the demo waited in vain for: {what}")
            QTest.qWait(1)

    def settle(self) -> None:
        """Until every answer has come, every word is on the disk and every page is drawn."""
        for _ in range(2):
            self.until(lambda: not self.desk.busy and not self.desk.unsaved, "the desk")
            self.until(lambda: not any(press.busy for press in self.window.findChildren(Press)), "the press")
            self.app.processEvents()

    def hurry(self) -> None:
        """Invented people can be written again: their saves need not each wait for the disk."""
        self.desk.ask(self.window, lambda vault: vault.connection.execute("PRAGMA synchronous = OFF"), lambda _: None)
        self.settle()

    def rest(self) -> None:
        """As `settle`, and the exchange with the shared folder is over, too."""
        self.settle()
        self.until(lambda: not self.workspace.exchanging.busy, "the exchange")
        self.settle()

    def exchange(self) -> None:
        """With the shared folder, as the window does by itself every few minutes."""
        self.rest()
        self.workspace.exchanging.look()
        self.rest()

    def write(self, text: str) -> None:
        """Type where the cursor is."""
        QTest.keyClicks(self._focused(), text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """One key."""
        QTest.keyClick(self._focused(), key, modifier)

    def enter(self, *, with_ctrl: bool = False) -> None:
        """Enter, and what comes of it."""
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier if with_ctrl else _NONE)
        self.settle()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click something in its middle, or where it is said."""
        self.come_forward()
        self._usable(widget)
        QTest.mouseClick(widget, _LEFT, _NONE, at or widget.rect().center())

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Press, move by way of a point between, and let go."""
        self.come_forward()
        self._usable(widget)
        QTest.mousePress(widget, _LEFT, _NONE, start)
        for point in ((start + end) / 2, end):
            QTest.mouseMove(widget, point)
            self.app.processEvents()
        QTest.mouseRelease(widget, _LEFT, _NONE, end)
        self.settle()

    def push(self, words: str) -> None:
        """Click the button that says this, and wait for what comes of it."""
        self.click(self.find(QAbstractButton, words))
        self.settle()

    def name_file(self, name: str) -> None:
        """Give the file that is asked for a name in the demo's folder, and wait until it is there."""
        self.until(lambda: any(each.isVisible() for each in self.window.findChildren(QFileDialog)), "where to put it")
        dialog = next(each for each in self.window.findChildren(QFileDialog) if each.isVisible())
        path = self.album.out.resolve() / name
        dialog.setDirectory(str(path.parent))
        line, box = dialog.findChild(QLineEdit, "fileNameEdit"), dialog.findChild(QDialogButtonBox)
        if line is None or box is None:
            raise RuntimeError("the file cannot be chosen")
        saving = dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        kind = QDialogButtonBox.StandardButton.Save if saving else QDialogButtonBox.StandardButton.Open
        if saving:
            path.unlink(missing_ok=True)
        line.setText(name)
        self.click(box.button(kind))
        if saving:
            self.until(path.exists, name)
        self.settle()

    def tab(self, words: str, bar: QTabBar) -> None:
        """Click the tab that begins with these words; a number of what waits may follow."""
        names = [bar.tabText(place).replace("&&", "&") for place in range(bar.count())]
        place = next((place for place, name in enumerate(names) if name.startswith(words)), None)
        if place is None:
            raise RuntimeError(f"there is no tab {words}")
        self.click(bar, bar.tabRect(place).center())
        self.settle()

    def find(self, kind: type[Part], words: str) -> Part:
        """What is seen and can be used, and says this."""
        found = [each for each in self.window.findChildren(kind) if each.isVisible() and words in _said(each)]
        if not found:
            raise RuntimeError(f"nothing on the screen says: {words}")
        self._usable(found[0])
        return found[0]

    def _usable(self, widget: QWidget) -> None:
        if not (widget.isVisible() and widget.isEnabled()):
            raise RuntimeError(f"cannot be used now: {_said(widget) or type(widget).__name__}")

    def _focused(self) -> QWidget:
        self.come_forward()
        focus = self.app.focusWidget()
        if focus is None:
            raise RuntimeError("nothing has the keyboard")
        return focus

    def picture(self, name: str) -> None:
        """What the window shows now, numbered in the order of the visit, in both sizes."""
        called = f"{self.whose}-{name}" if self.whose else name
        with self.album.page(called) as keep:
            for size in SIZES:
                self._show(size)
                if hasattr(self.window, "desk"):
                    self.settle()
                for _ in range(_ROUNDS):
                    self.app.processEvents()
                keep(self.window, size)
        self._show(SIZES[0])


def _said(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{text}\n{widget.accessibleName()}"
