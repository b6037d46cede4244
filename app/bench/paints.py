"""When a window has come to rest after something was done to it."""

import time
from collections.abc import Callable
from typing import Self

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

_QUIET_MS = 60
_NEVER_MS = 2000


class Paints(QObject):
    """Knows when the window was last painted.

    Qt asks a window to update whenever a widget in it comes, goes or moves, also where nobody sees it, and then often
    finds nothing to draw. So an update is counted only if some widget of the window draws, and from when it is done.
    """

    painted = Signal(float)
    """Something has been drawn, and when."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._count, self._shown = 0, 0.0
        self._drawing = _Drawing(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        with self._drawing as drawing:
            watched.event(event)
        if drawing.seen:
            self._count, self._shown = self._count + 1, time.monotonic()
            self.painted.emit(self._shown)
        return True

    def shown_after(self, work: Callable[[], object], busy: Callable[[], bool]) -> float:
        """Milliseconds from the work's beginning until the last paint before all is quiet.

        A window that never comes to rest is given up after some seconds, which are then the answer.
        """
        quiet, never = (QTimer(interval=each, singleShot=True) for each in (_QUIET_MS, _NEVER_MS))
        start = self._shown = time.monotonic()
        work()
        quiet.start(), never.start()
        while busy() or quiet.isActive():
            count = self._count
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if self._count != count or busy():
                quiet.start()
            if not never.isActive():
                return _NEVER_MS
        return (self._shown - start) * 1000

    def painted_after(self, work: Callable[[], object]) -> float:
        """Milliseconds from the work's beginning until the next paint is done; some seconds where none comes."""
        never = QTimer(interval=_NEVER_MS, singleShot=True)
        start, count = time.monotonic(), self._count
        never.start()
        work()
        while self._count == count and never.isActive():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return (self._shown - start) * 1000 if self._count != count else _NEVER_MS


class _Drawing(QObject):
    """Listens to the application until a widget in the window draws: to every event, so no longer than it must."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window, self.seen = window, False

    def __enter__(self) -> Self:
        self.seen = False
        _app().installEventFilter(self)
        return self

    def __exit__(self, *fault: object) -> None:
        _app().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.window() is self._window:
            self.seen = True
            _app().removeEventFilter(self)
        return False


def _app() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None
    return app
