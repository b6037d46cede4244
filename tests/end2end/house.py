"""The real window on a home folder, with hands that only press keys and eyes that see every widget."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QListView, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.commands.citizens import new_citizen
from app.commands.goals import rate_goal, write_goal, write_step
from app.commands.hopes import write_hope
from app.commands.resources import name_resource
from app.commands.supports import write_support
from app.models.change import SaidBy
from app.models.values import ResourceKind
from app.store.profile import create_profile, open_vault, unlock_password
from app.store.profile_files import World, profiles
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui import theme
from app.ui.citizen_page import TABS, CitizenPage
from app.ui.desk import Desk
from app.ui.unlock import UnlockScreen
from app.ui.window import MainWindow
from app.ui.workspace import Workspace
from tests.conftest import PASSWORD

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
ENTER, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape
PATIENCE = 15_000
_MOST_TABS = 250


class House:
    """One program, from its start until its window is closed."""

    def __init__(self, qtbot: QtBot, app: QApplication, home: Path, world: World) -> None:
        self.qtbot, self.app = qtbot, app
        theme.apply(app, theme.LIGHT)
        self.window = MainWindow(app, home, world)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(lambda: app.focusWidget() is not None)

    @property
    def workspace(self) -> Workspace:
        """The open workspace."""
        assert isinstance(self.window.workspace, Workspace)
        return self.window.workspace

    @property
    def page(self) -> CitizenPage:
        """The page of the open citizen."""
        return self.workspace.citizen

    @property
    def desk(self) -> Desk:
        """The open vault's desk."""
        return self.window.desk

    @property
    def locked(self) -> bool:
        """Whether the window asks who it is."""
        return self.window.workspace is None and isinstance(self.window.stack.currentWidget(), UnlockScreen)

    def until(self, true: Callable[[], bool]) -> None:
        """Let the window live until something is so."""
        self.qtbot.waitUntil(true, timeout=PATIENCE)

    def settle(self) -> None:
        """Until every answer has come and every word is on the disk."""
        self.app.processEvents()
        self.until(lambda: not self.desk.busy and not self.desk.unsaved)
        self.app.processEvents()
        self.until(lambda: not self.desk.busy)

    @property
    def focus(self) -> QWidget:
        """What has the keyboard: always something that can be seen and used."""
        self.come_forward()
        focus = self.app.focusWidget()
        assert focus is not None
        assert focus.isVisible()
        assert focus.isEnabled()
        return focus

    def come_forward(self) -> None:
        """Where two windows stand beside each other, this one has the keyboard now."""
        active = self.app.activeWindow()
        if active is not self.window and (active is None or isinstance(active, MainWindow)):
            self.window.activateWindow()
            self.until(self.window.isActiveWindow)

    def push(self, words: str) -> None:
        """Click the button that says this, and wait for what comes of it."""
        self.come_forward()
        buttons = (e for e in self.window.findChildren(QAbstractButton) if e.isVisible() and e.isEnabled())
        button = next((each for each in buttons if words in f"{each.text()}\n{each.accessibleName()}"), None)
        assert button is not None, f"nothing says: {words}"
        self.click(button)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click it, and wait for what comes of it."""
        self.come_forward()
        assert widget.isVisible()
        assert widget.isEnabled()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, at or widget.rect().center())
        self.settle()

    def exchange(self) -> None:
        """With the shared folder, as the window does by itself after a while."""
        exchanging = self.workspace.exchanging
        for _ in range(2):
            self.settle()
            self.until(lambda: not exchanging.busy)
            exchanging.look()
        self.until(lambda: not exchanging.busy)
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """One key, where the keyboard is."""
        QTest.keyClick(self.focus, key, modifier)
        self.app.processEvents()

    def go(self, tab: str) -> None:
        """A tab of the open citizen, by its key on the keyboard."""
        place = [key for key, _ in TABS].index(tab)
        self.press(Qt.Key(Qt.Key.Key_0 + (place + 1) % 10), CTRL)

    def write(self, text: str) -> None:
        """Type where the cursor is."""
        QTest.keyClicks(self.focus, text)

    def paste(self, text: str) -> None:
        """Type a great deal at once."""
        self.app.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CTRL)

    def tab_to(self, found: Callable[[QWidget], bool], *, back: bool = False) -> QWidget:
        """Tab on until the keyboard is where it is wanted."""
        for _ in range(_MOST_TABS):
            if found(self.focus):
                return self.focus
            self.press(TAB, SHIFT if back else NONE)
        raise AssertionError(f"Tab never got there; it is at {said(self.focus)}")

    def unlock(self, password: str = PASSWORD) -> None:
        """Type the password of the chosen profile, and go to Borgere."""
        screen = self.window.stack.currentWidget()
        assert isinstance(screen, UnlockScreen)
        self.until(screen.password.edit.hasFocus)
        self.write(password)
        self.press(ENTER)
        self.until(lambda: isinstance(self.window.workspace, Workspace))
        self.until(lambda: not self.desk.busy)
        self.workspace.show_citizens()
        self.settle()
        citizens = self.workspace.citizens
        self.until(lambda: citizens.search.edit.hasFocus() or citizens.empty.isVisible())

    def open(self, citizen: bytes, tab: str = "overview") -> None:
        """Open a citizen, as a click in the list does."""
        self.workspace.open_citizen(citizen, tab)
        self.until(lambda: self.page.record is not None and self.page.record.id == citizen)
        self.settle()

    def begin_dream(self, words: str) -> None:
        """A dream that is being typed in the open citizen's record, and not yet left."""
        self.page.open_tab("goals")
        self.settle()
        screen = self.page.screen_shown
        assert screen is not None
        self.tab_to(screen.isAncestorOf)
        self.press(Qt.Key.Key_N)
        self.write(words)


@contextmanager
def vault_of(home: Path, world: World, name: str = "Signe Holm", password: str = PASSWORD) -> Iterator[Vault]:
    """What lies in a profile while the program is locked or closed; the profile is made if there is none."""
    if not any(each.name == name for each in profiles(home)):
        create_profile(home, name=name, role="Bostøtte", password=password, world=world)
    profile = next(each for each in profiles(home) if each.name == name)
    vault = open_vault(profile, unlock_password(profile, password), world)
    try:
        yield vault
    finally:
        vault.close()


@contextmanager
def program(qtbot: QtBot, app: QApplication, home: Path, world: World) -> Iterator[House]:
    """The program runs; its window is closed afterwards, and nothing of it is left for the next test."""
    house = House(qtbot, app, home, world)
    try:
        yield house
    finally:
        house.window.close()
        house.window.watch.deleteLater()
        house.window.deleteLater()
        let_go()


def let_go() -> None:
    """Let what is to be deleted be deleted."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def said(widget: QWidget) -> str:
    """Everything that a widget says, shows or reads aloud."""
    words = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
    for name in ("text", "toPlainText", "label", "placeholderText", "currentText"):
        told = getattr(widget, name, None)
        if callable(told):
            words.append(str(told()))
    if isinstance(widget, QComboBox):
        words += [widget.itemText(number) for number in range(widget.count())]
    if isinstance(widget, QListView) and widget.model() is not None:
        model = widget.model()
        words += [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return "\n".join(word for word in words if word)


def everything_said() -> str:
    """What all widgets of the process hold, shown or not."""
    return "\n".join(said(widget) for widget in QApplication.allWidgets() if isValid(widget))


def shown(widget: QWidget) -> str:
    """What can be seen in a widget and everything inside it."""
    inside = (widget, *widget.findChildren(QWidget))
    return "\n".join(said(each) for each in inside if each.isVisible())


def typed(widget: QObject | None) -> str:
    """What stands in an editor."""
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    return widget.text() if isinstance(widget, QLineEdit) else ""


def record(vault: Vault) -> bytes:
    """Amina: a dream, a goal with a rating and a step, a resource, her support. Gives her id."""
    known = {"called": "Amina", "full_name": "Amina Yassin", "contact_rhythm": "tirsdag", "coordinator": "Mette Lund"}
    key, save = new_citizen(fields={**known, "cpr": "1705911234"}, new_id=vault.new_id)
    hope, goal = vault.new_id(), vault.new_id()
    said_by = SaidBy.CITIZEN
    for each in (
        save,
        write_support(citizen=key, key=vault.new_id(), section="82b", start=date(2026, 1, 5), end=None, texts={}),
        write_hope(citizen=key, key=hope, text="Jeg vil sidde på havnen", said_by=said_by),
        write_goal(citizen=key, key=goal, text="Jeg går ned til vandet", said_by=said_by, hope=hope),
        write_step(citizen=key, key=vault.new_id(), goal=goal, text="Finde min cykel", said_by=said_by),
        name_resource(citizen=key, key=vault.new_id(), text="Jeg kan bage", said_by=said_by, kind=ResourceKind.SKILL),
    ):
        vault.save(each)
    view = load_citizen(vault, key).records[goal]
    vault.save(rate_goal(goal=view, key=vault.new_id(), value=4, day=date(2026, 2, 3)))
    return key
