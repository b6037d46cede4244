"""The press: one thread that sets pages, draws them, prints and saves, so that the window never waits."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

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
    done: Callable[[Any], None]
    failed: Callable[[PejlemaerkeError], None]


class _Bell(QObject):
    """Rings in the window's thread, and lives as long as the program: a thread may ring it whatever has been closed."""

    rung = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rung.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _tell(self, tell: Callable[[], None]) -> None:
        tell()


@cache
def _bell() -> _Bell:
    return _Bell()


@dataclass
class _Book:
    """What is asked for. The thread knows it, and no part of the window: that is for the window's thread to end."""

    jobs: dict[int, _Job] = field(default_factory=dict)
    newest: dict[str, int] = field(default_factory=dict)

    def wants(self, number: int, task: str) -> bool:
        return not task or self.newest.get(task) == number

    def answer(self, number: int, ended: "Future[Any]") -> None:
        """In the window's thread; nobody waits where the press is gone."""
        job = self.jobs.pop(number, None)
        if job is None:
            return
        fault = ended.exception()
        if fault is not None and not isinstance(fault, PejlemaerkeError):
            raise fault
        if not self.wants(number, job.task):
            return
        if fault is None:
            job.done(ended.result())
        else:
            job.failed(fault)


class Press(QObject):
    """Runs work in order. Of a named task only the newest is done and answered; every other work is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, "press")
        self._numbers = count(1)
        self._book = _Book()
        thread, jobs = self._thread, self._book.jobs
        self.destroyed.connect(jobs.clear)
        self.destroyed.connect(lambda: thread.shutdown(wait=False, cancel_futures=True))

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._book.jobs)

    def ask(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[PejlemaerkeError], None],
        *,
        task: str = "",
    ) -> None:
        """Run `work` on the press's thread and answer in the window's. A newer task takes an older one's place."""
        number, book, bell = next(self._numbers), self._book, _bell()
        if task:
            book.newest[task] = number
        book.jobs[number] = _Job(task, done, failed)
        future = self._thread.submit(lambda: work() if book.wants(number, task) else None)
        future.add_done_callback(
            lambda ended: None if ended.cancelled() else bell.rung.emit(lambda: book.answer(number, ended))
        )

    def forget(self, task: str) -> None:
        """An answer to this task is wanted no more."""
        self._book.newest.pop(task, None)
