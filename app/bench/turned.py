"""Vend skærmen: from the key until the citizen's window stands there whole, beside a full screen with one label."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.bench.paints import Paints
from app.ui.window import MainWindow

_QUIET = 0.06
"""Seconds."""


def measure_turned(shown: MainWindow, citizen: bytes, paints: Paints, rounds: int) -> dict[str, list[float]]:
    """Milliseconds: `turned`, and `full` as its floor. The way back, by a code, is not measured."""

    def busy() -> bool:
        return shown.desk.busy

    taken, floor = [], []
    for _ in range(rounds + 1):
        workspace = shown.workspace
        assert workspace is not None
        page = workspace.citizen
        paints.shown_after(lambda: workspace.open_citizen(citizen, "goals"), busy)  # noqa: B023
        taken.append(_until_shown(page.turn, lambda: shown.turned, busy))
        turned = shown.turned
        assert turned is not None
        paints.shown_after(turned.opened.emit, busy)
        label = QLabel("Pejlemærke")
        floor.append(_until_shown(label.showFullScreen, lambda: label, lambda: False))  # noqa: B023
        label.close()
    return {"turned": taken[1:], "full": floor[1:]}


class _LastDrawn(QObject):
    """When something in a window was last drawn; also its very first picture, which no update asks for."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app, self.window, self.at = app, QWidget(), 0.0
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.window() is self.window:
            self.at = time.monotonic()
        return False

    def gone(self) -> None:
        """Listen no more."""
        self._app.removeEventFilter(self)


def _until_shown(work: Callable[[], object], window: Callable[[], QWidget | None], busy: Callable[[], bool]) -> float:
    """Until a window that the work makes was last drawn before all is quiet."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    start = time.monotonic()
    work()
    made = window()
    assert made is not None
    drawn = _LastDrawn(app)
    drawn.window = made
    quiet = time.monotonic() + _QUIET
    while busy() or time.monotonic() < max(quiet, drawn.at + _QUIET):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
    drawn.gone()
    return (drawn.at - start) * 1000
