"""What the bench runs in a process of its own: the program's start, or a window with one label.

    python -m app.bench.start label          the floor: nothing but Qt and a label
    python -m app.bench.start window HOME    the program until the unlock screen is painted
    python -m app.bench.start desk HOME      and on: unlocked, caseload, citizens, a search

It prints one JSON object on stdout. `desk` reads a `desk.Wanted` from stdin.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

_PAINTED = (QEvent.Type.Paint, QEvent.Type.UpdateRequest, QEvent.Type.Expose)
_QUIET_SECONDS = 0.06
_TYPING_SECONDS = 1.0
_WORKED_SECONDS = 0.002
_NEVER_SECONDS = 2.0


class _FirstPaint(QObject):
    """Calls `then` when the first widget has been painted."""

    def __init__(self, app: QApplication, then: Callable[[], None]) -> None:
        super().__init__()
        self._app, self._then = app, then
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._app.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


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
        start = shown = quiet = time.monotonic()
        work()
        while busy() or time.monotonic() - quiet < _QUIET_SECONDS:
            count, before = self._count, time.monotonic()
            QApplication.processEvents()
            now = time.monotonic()
            if self._count != count:
                shown = quiet = now
            elif busy() or now - before > _WORKED_SECONDS:
                quiet = now
            if now - start > _NEVER_SECONDS:
                return _NEVER_SECONDS * 1000
            time.sleep(0.0002)
        return (shown - start) * 1000


def resident() -> float | None:
    """Megabytes of memory that the process holds now; None where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return None
    return pages * 4096 / 1e6


def say(**told: Any) -> None:
    """One answer to the bench."""
    import json

    print(json.dumps(told), flush=True)


def label() -> None:
    """The floor."""
    app = QApplication(sys.argv[:1])
    window = QLabel("Pejlemærke")
    window.resize(1366, 768)

    def painted() -> None:
        say(painted=time.monotonic(), resident=resident())
        app.quit()

    _first = _FirstPaint(app, painted)
    window.show()
    app.exec()


def window(home: Path, then: Callable[[QApplication, QMainWindow], None] | None = None) -> None:
    """`python -m app --home HOME`; gone when it is painted, or handed over to `then`."""
    app = QApplication(sys.argv[:1])

    def painted() -> None:
        now = time.monotonic()
        if then is None:
            say(painted=now)
            app.quit()
        else:
            shown = next(each for each in app.topLevelWidgets() if isinstance(each, QMainWindow))
            QTimer.singleShot(int(_TYPING_SECONDS * 1000), lambda: then(app, shown))

    _first = _FirstPaint(app, painted)
    import runpy

    sys.argv[1:] = ["--home", str(home)]
    runpy.run_module("app", run_name="__main__", alter_sys=True)


def main(argv: list[str]) -> None:
    """One of the three."""
    if argv[0] == "label":
        label()
    elif argv[0] == "window":
        window(Path(argv[1]))
    else:
        from app.bench.desk import measure_desk

        window(Path(argv[1]), measure_desk)


if __name__ == "__main__":
    main(sys.argv[1:])
