"""The way back to the worker's desk: the PIN, or the password. Wrong tries make one wait, ever longer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.models.errors import PejlemaerkeError
from app.store.pin import has_pin, try_pin
from app.store.profile_files import Profile
from app.store.throttle import wait_after
from app.ui.aside import Aside
from app.ui.desk import Desk


class WayBack(QObject):
    """`opened` when the right one was given. It tells nothing of the record, and opens nothing else."""

    opened = Signal()
    refused = Signal(object)
    """A PejlemaerkeError."""
    changed = Signal()
    """`has_pin`, `trying` or `left` is another than before."""

    def __init__(self, desk: Desk, profile: Profile) -> None:
        super().__init__()
        self.__desk, self.__profile = desk, profile
        self._aside = Aside(self)
        self._wrong = 0
        self.has_pin = self.trying = False
        self.left = 0.0
        self._countdown = QTimer(self, interval=500)
        self._countdown.timeout.connect(self._tick)
        desk.ask(self, has_pin, self._know_pin)

    def _know_pin(self, there: bool) -> None:
        self.has_pin = there
        self.changed.emit()

    def try_pin(self, pin: str) -> None:
        """Once the vault's thread is free."""
        self._begin(lambda: self.__desk.ask(self, lambda vault: try_pin(vault, pin), self._right, self._refuse))

    def try_password(self, password: str) -> None:
        """Beside the window: it takes half a second."""
        from app.store.profile import unlock_password

        profile = self.__profile
        self._begin(lambda: self._aside.run(lambda: unlock_password(profile, password), self._right, self._refuse))

    def _begin(self, work: Callable[[], None]) -> None:
        if not self.trying and self.left <= 0:
            self.trying = True
            self.changed.emit()
            work()

    def _right(self, _: object) -> None:
        self.trying, self._wrong = False, 0
        self.changed.emit()
        self.opened.emit()

    def _refuse(self, fault: PejlemaerkeError) -> None:
        self.trying = False
        self._wrong += 1
        self.left = wait_after(self._wrong)
        if self.left > 0:
            self._countdown.start()
        self.changed.emit()
        self.refused.emit(fault)

    def _tick(self) -> None:
        self.left = max(0.0, self.left - 0.5)
        if self.left <= 0:
            self._countdown.stop()
        self.changed.emit()
