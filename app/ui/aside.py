"""Work beside the window while there is no desk yet: deriving keys, opening a vault, loading what is needed soon."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from app.models.errors import PejlemaerkeError

T = TypeVar("T")


class Aside(QObject):
    """One piece of work at a time; answers come in the window's thread while the owner lives."""

    _ended = Signal(object)

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self.busy = False
        self._ended.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[PejlemaerkeError], None]) -> None:
        """Run `work` and give `done` its result, or `failed` an expected error. Ignored while busy."""
        if self.busy:
            return
        self.busy = True
        future: Future[T] = Future()

        def carry() -> None:
            try:
                future.set_result(work())
            except BaseException as fault:
                future.set_exception(fault)
            if isValid(self):
                self._ended.emit((future, done, failed))

        Thread(target=carry, name="aside", daemon=True).start()

    @Slot(object)
    def _answer(self, ended: tuple["Future[Any]", Callable[[Any], None], Callable[[PejlemaerkeError], None]]) -> None:
        future, done, failed = ended
        self.busy = False
        fault = future.exception()
        if fault is None:
            done(future.result())
        elif isinstance(fault, PejlemaerkeError):
            failed(fault)
        else:
            raise fault
