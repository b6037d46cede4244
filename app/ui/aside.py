"""Work beside the window while there is no desk yet: deriving keys, opening a vault, loading what is needed soon."""

from collections.abc import Callable
from functools import partial
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

from app.models.errors import PejlemaerkeError

T = TypeVar("T")
_LOOK_MS = 10


class Aside(QObject):
    """One piece of work at a time; answers come in the window's thread while the owner lives.

    The thread never touches a Qt object: its window may be closed at any moment. The window looks for the answer.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self.busy = False
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._see)
        self._ended: list[Callable[[], None]] = []

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[PejlemaerkeError], None]) -> None:
        """Run `work` and give `done` its result, or `failed` an expected error. Ignored while busy."""
        if self.busy:
            return
        self.busy = True
        ended = self._ended = []
        self._look.start()
        Thread(target=lambda: ended.append(_answer(work, done, failed)), name="aside", daemon=True).start()

    def _see(self) -> None:
        if self._ended:
            self._look.stop()
            self.busy = False
            self._ended.pop()()


def _answer(
    work: Callable[[], T], done: Callable[[T], None], failed: Callable[[PejlemaerkeError], None]
) -> Callable[[], None]:
    """What is to be said in the window's thread when the work has ended."""
    try:
        result = work()
    except PejlemaerkeError as fault:
        return partial(failed, fault)
    except BaseException as fault:
        return partial(_raise, fault)
    return partial(done, result)


def _raise(fault: BaseException) -> None:
    raise fault
