"""When a window has come to rest after something was done to it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_PAINTED = (QEvent.Type.Paint, QEvent.Type.UpdateRequest, QEvent.Type.Expose)
_QUIET_MS = 60
_NEVER_MS = 2000


class Paints(QObject):
    """Knows when the window was last painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._count = 0
        window.installEventFilter(self)
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PAINTED:
            self._count += 1
        return False

    def shown_after(self, work: Callable[[], object], busy: Callable[[], bool]) -> float:
        """Milliseconds from the work's beginning until the last paint before all is quiet.

        A window that never comes to rest is given up after some seconds, which are then the answer.
        """
        quiet, never = (QTimer(interval=each, singleShot=True) for each in (_QUIET_MS, _NEVER_MS))
        start = shown = time.monotonic()
        work()
        quiet.start(), never.start()
        while busy() or quiet.isActive():
            count = self._count
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if self._count != count:
                shown = time.monotonic()
            if self._count != count or busy():
                quiet.start()
            if not never.isActive():
                return _NEVER_MS
        return (shown - start) * 1000
