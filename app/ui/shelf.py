"""The instruments that are on this computer, read once for all screens of a desk."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.places import instrument_folders
from app.store.instruments import Instruments, Problem, load_instruments
from app.store.vault import Vault
from app.ui.desk import Desk


class Shelf(QObject):
    """`instruments` is None until they have been read; then, and whenever they are read again, `filled`."""

    filled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.instruments: Instruments | None = None
        self.problems: tuple[Problem, ...] = ()
        self.read()

    @staticmethod
    def of(desk: Desk) -> "Shelf":
        """The desk's shelf."""
        found = desk.findChild(Shelf)
        return found if isinstance(found, Shelf) else Shelf(desk)

    def read(self) -> None:
        """Look at the files (again)."""
        self._desk.ask(self, _read, self._fill)

    def _fill(self, found: tuple[Instruments, tuple[Problem, ...]]) -> None:
        self.instruments, self.problems = found
        self.filled.emit()


def home_of(vault: Vault) -> Path:
    """The folder that holds the profiles."""
    return vault.path.parent.parent


def _read(vault: Vault) -> tuple[Instruments, tuple[Problem, ...]]:
    return load_instruments(instrument_folders(home_of(vault)))
