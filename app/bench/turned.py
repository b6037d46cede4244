"""Vend skærmen: from the key until the citizen's window stands there whole, beside a full screen with one label."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.bench.paints import Paints
from app.ui.window import MainWindow

_LONGEST = 2.0
"""Seconds."""


def measure_turned(shown: MainWindow, citizen: bytes, paints: Paints, rounds: int) -> dict[str, list[float]]:
    """Milliseconds: `turned`, and `full` as its floor. The way back, by a code, is not measured."""

    def busy() -> bool:
        return shown.desk.busy

    taken, floor = [], []
    for _ in range(rounds + 1):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the program's own loop does
        workspace = shown.workspace
        assert workspace is not None
        page = workspace.citizen
        paints.shown_after(lambda: workspace.open_citizen(citizen, "goals"), busy)  # noqa: B023
        taken.append(_until_shown(page.turn, lambda: shown.turned, lambda: _unread(shown)))
        turned = shown.turned
        assert turned is not None
        paints.shown_after(turned.opened.emit, busy)
        label = QLabel("Pejlemærke")
        floor.append(_until_shown(label.showFullScreen, lambda: label, lambda: False))  # noqa: B023
        label.close()
    return {"turned": taken[1:], "full": floor[1:]}


def _unread(shown: MainWindow) -> bool:
    """The citizen's own has not been read; that the turning is noted on the disk is not waited for."""
    return shown.turned is not None and shown.turned.desk.turned is None


class _LastDrawn(QObject):
    """When a window was last drawn; also its very first picture, which no update asks for."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.at = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            watched.event(event)
            self.at = time.monotonic()
            return True
        if event.type() == QEvent.Type.Paint:
            self.at = time.monotonic()
        return False


def _until_shown(work: Callable[[], object], window: Callable[[], QWidget | None], busy: Callable[[], bool]) -> float:
    """Until a window that the work makes was last drawn before all is quiet."""
    start = time.monotonic()
    work()
    made = window()
    assert made is not None
    drawn = _LastDrawn(made)
    while busy():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
    read = time.monotonic()
    while drawn.at < read and time.monotonic() < read + _LONGEST:
        made.update()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
    return (drawn.at - start) * 1000
