"""The press: one thread that sets pages, draws them, prints and saves, so that the window never waits."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.documents.fonts import without_unseen
from app.documents.law import read_law_texts
from app.documents.plan import MissingGlyph, Spot, missing_glyphs, render_plan, resource_spots
from app.documents.preview import page_count
from app.documents.typesetting import Edition
from app.models.errors import PejlemaerkeError
from app.models.plan import PlanContent
from app.places import resources
from app.ui.plan.files import suggested_name

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
class Paper:
    """A plan set as pages, its words, the signs in it that cannot be drawn, and where its resources stand."""

    content: PlanContent
    edition: Edition
    pdf: bytes
    pages: int
    missing: tuple[MissingGlyph, ...]
    resources: tuple[Spot, ...]

    @property
    def name(self) -> str:
        """What its file is called."""
        return suggested_name(self.content)


def set_pages(content: PlanContent, edition: Edition) -> Paper:
    """The pages of a plan. Raises what `render_plan` and `read_law_texts` raise."""
    fonts = resources() / "fonts"
    law = read_law_texts(resources() / "law")
    pdf = render_plan(content, edition=edition, law=law, fonts_folder=fonts)
    spots = resource_spots(content, edition=edition, law=law, fonts_folder=fonts)
    return Paper(content, edition, pdf, page_count(pdf), missing_glyphs(content, fonts), spots)


def where_missing(missing: MissingGlyph, longest: int = 40) -> str:
    """The text that a sign stands in, short enough for a sentence."""
    text = " ".join(without_unseen(missing.where.replace("\n", " ")).split())
    return text if len(text) <= longest else f"{text[:longest].rstrip()}…"


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
