"""Work beside the window while there is no desk yet: deriving keys, opening a vault, loading what is needed soon."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import Any, TypeVar

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
        self._ended: Callable[[], bool] = lambda: False

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[PejlemaerkeError], None]) -> None:
        """Run `work` and give `done` its result, or `failed` an expected error. Ignored while busy."""
        if self.busy:
            return
        self.busy = True
        future: Future[T] = Future()
        self._ended = lambda: future.done() and self._answer(future, done, failed)
        self._look.start()
        Thread(target=lambda: _carry(work, future), name="aside", daemon=True).start()

    def _see(self) -> None:
        self._ended()

    def _answer(
        self, future: "Future[Any]", done: Callable[[Any], None], failed: Callable[[PejlemaerkeError], None]
    ) -> bool:
        self._look.stop()
        self.busy = False
        self._ended = lambda: False
        fault = future.exception()
        if fault is None:
            done(future.result())
        elif isinstance(fault, PejlemaerkeError):
            failed(fault)
        else:
            raise fault
        return True


def _carry(work: Callable[[], T], future: "Future[T]") -> None:
    try:
        future.set_result(work())
    except BaseException as fault:
        future.set_exception(fault)
