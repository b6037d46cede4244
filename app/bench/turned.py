"""Vend skærmen: from the key until the citizen's window stands there whole, beside a full screen with one label."""

import time
from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QWidget

from app.bench.paints import Paints
from app.ui.window import MainWindow


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


def _until_shown(work: Callable[[], object], window: Callable[[], QWidget | None], busy: Callable[[], bool]) -> float:
    """A window that the work makes, until its last paint before all is quiet."""
    start = time.monotonic()
    work()
    made = window()
    assert made is not None
    begun = (time.monotonic() - start) * 1000
    return begun + Paints(made).shown_after(made.update, busy)
