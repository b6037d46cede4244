"""A citizen's screen in a window, fed as the citizen page feeds it, on a real vault through a real desk."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.commands.undo import undo
from app.models.reading import Reading, readings
from app.models.record import CitizenRecord
from app.models.save import Save
from app.store.drafts import Draft, drafts
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.screen import CitizenScreen

S = TypeVar("S", bound=CitizenScreen)
T = TypeVar("T")


class CitizenStage(Generic[S]):
    """`desk` is closed by the fixture that made it."""

    def __init__(self, qtbot: QtBot, desk: Desk, citizen: bytes, screen: type[S]) -> None:
        self.qtbot, self.desk, self.citizen = qtbot, desk, citizen
        self.window = QWidget()
        self.window.resize(1278, 664)
        self.screen = screen(desk)
        self.screen.setParent(self.window)
        self.screen.resize(self.window.size())
        self.tabs: list[str] = []
        self.screen.goto.connect(self.tabs.append)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        desk.changed.connect(lambda _: self.refresh())
        self.settle()
        self.refresh()
        self.settle()

    def refresh(self) -> None:
        """Load the record and show it."""
        self.desk.ask(
            self.screen,
            lambda vault: (load_citizen(vault, self.citizen), drafts(vault, self.citizen)),
            lambda both: self.screen.show_record(*both),
        )

    def settle(self) -> None:
        """Until every answer has come and every word is on the disk."""
        for _ in range(2):
            self.qtbot.waitUntil(lambda: not self.desk.busy and not self.desk.unsaved)
            QApplication.processEvents()

    def ask(self, work: Callable[[Vault], T]) -> T:
        """Something from the store."""
        found: list[T] = []
        self.desk.ask(self.screen, work, found.append)
        self.settle()
        return found[0]

    def save(self, save: Save) -> None:
        """As if it had been written elsewhere in the program."""
        self.desk.save(self.screen, save)
        self.settle()

    def undo(self) -> None:
        """Fortryd."""
        self.ask(lambda vault: undo(vault, self.citizen))
        self.refresh()
        self.settle()

    @property
    def record(self) -> CitizenRecord:
        """As it is on the disk."""
        return self.ask(lambda vault: load_citizen(vault, self.citizen))

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """As they are on the disk."""
        return self.ask(lambda vault: drafts(vault, self.citizen))

    def readings(self, instrument: str = "") -> tuple[Reading, ...]:
        """The readings on the disk, the earliest first."""
        return readings(self.record, instrument)
