"""The press: one thread that sets pages, draws them, prints and saves, so that the window never waits."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.models.errors import PejlemaerkeError

T = TypeVar("T")


class Printed(Protocol):
    """Anything set as pages: what is looked at, printed and saved."""

    @property
    def pdf(self) -> bytes: ...

    @property
    def pages(self) -> int: ...

    @property
    def name(self) -> str: ...


@dataclass(frozen=True)
class _Job:
    task: str
    number: int
    done: Callable[[Any], None]
    failed: Callable[[PejlemaerkeError], None]


class Press(QObject):
    """Runs work in order. Of a named task only the newest is done and answered; every other work is."""

    _ended = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, "press")
        self._numbers = count(1)
        self._newest: dict[str, int] = {}
        self._open = 0
        self._ended.connect(self._answer)
        thread = self._thread
        self.destroyed.connect(lambda: thread.shutdown(wait=False, cancel_futures=True))

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._open > 0

    def ask(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[PejlemaerkeError], None],
        *,
        task: str = "",
    ) -> None:
        """Run `work` on the press's thread and answer in the window's. A newer task takes an older one's place."""
        job = _Job(task, next(self._numbers), done, failed)
        if task:
            self._newest[task] = job.number
        self._open += 1
        future = self._thread.submit(lambda: work() if self._wanted(job) else None)
        future.add_done_callback(lambda ended: self._tell(job, ended))

    def forget(self, task: str) -> None:
        """An answer to this task is wanted no more."""
        self._newest.pop(task, None)

    def _wanted(self, job: _Job) -> bool:
        return not job.task or self._newest.get(job.task) == job.number

    def _tell(self, job: _Job, ended: "Future[Any]") -> None:
        if ended.cancelled():
            return
        try:
            self._ended.emit(job, ended)
        except RuntimeError:  # the screen is gone, and nobody waits for the answer
            return

    @Slot(object, object)
    def _answer(self, job: _Job, ended: "Future[Any]") -> None:
        self._open -= 1
        fault = ended.exception()
        if fault is not None and not isinstance(fault, PejlemaerkeError):
            raise fault
        if not self._wanted(job):
            return
        if fault is None:
            job.done(ended.result())
        else:
            job.failed(fault)
