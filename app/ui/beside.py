"""Work beside the window and the vault, of which the answer is wanted at once: a thread that tells by a signal."""

from collections.abc import Callable
from threading import Lock, Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from app.models.errors import PejlemaerkeError


class Beside(QObject):
    """One piece of work at a time. After `stop` nothing is told, so its owner may die while a thread still works."""

    _ended = Signal(object)

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._lock = Lock()
        self._stopped = False
        self._ended.connect(lambda tell: tell(), Qt.ConnectionType.QueuedConnection)

    def run(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[PejlemaerkeError], None]
    ) -> None:
        """Run `work` and give `done` its result, or `failed` an expected error, in the window's thread."""
        Thread(target=self._work, args=(work, done, failed), name="beside", daemon=True).start()

    def stop(self) -> None:
        """What is under way is left where it is."""
        with self._lock:
            self._stopped = True

    def _work(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[PejlemaerkeError], None]
    ) -> None:
        try:
            result = work()
        except PejlemaerkeError as fault:
            told = fault
            self._tell(lambda: failed(told))
        except BaseException as fault:
            bug = fault
            self._tell(lambda: _raise(bug))
        else:
            self._tell(lambda: done(result))

    def _tell(self, tell: Callable[[], None]) -> None:
        with self._lock:
            if not self._stopped:
                self._ended.emit(tell)


def _raise(fault: BaseException) -> None:
    raise fault
