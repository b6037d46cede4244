"""What the bench runs in a process of its own: the program's start, or a window with one label.

    python -m app.bench.start label          the floor: nothing but Qt and a label
    python -m app.bench.start window HOME    the program until the unlock screen is painted
    python -m app.bench.start desk HOME      and on: unlocked, caseload, citizens, a search
    python -m app.bench.start network        the network map of 150

It prints one JSON object on stdout. `desk` reads a `desk.Wanted` from stdin, `network` a number of runs.
"""

import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.ui.start import open_window

if TYPE_CHECKING:
    from app.ui.window import MainWindow

_TYPING_MS = 1000


def resident() -> float | None:
    """Megabytes of memory that the process holds now; None where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return None
    return pages * 4096 / 1e6


def peak() -> float | None:
    """The most that the process has held, in megabytes; None where the system does not tell."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith("VmHWM")), None)


def say(**told: Any) -> None:
    """One answer to the bench."""
    import json

    print(json.dumps(told), flush=True)


def label() -> None:
    """The floor."""
    from PySide6.QtWidgets import QApplication, QLabel

    from app.ui.first_paint import FirstPaint

    app = QApplication(sys.argv[:1])
    window = QLabel("Pejlemærke")
    window.resize(1366, 768)
    FirstPaint(window, partial(_painted, None))
    window.show()
    app.exec()


def window(home: Path) -> None:
    """`python -m app --home HOME` until it is painted."""
    open_window(home, _painted)


def desk(home: Path) -> None:
    """And on, when a password would have been typed."""

    def painted(shown: "MainWindow") -> None:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(_TYPING_MS, shown, partial(_work_at, shown))

    open_window(home, painted)


def _painted(_: object) -> None:
    """Nothing more is to be learnt, so nobody waits for the process to end well."""
    say(painted=time.monotonic(), resident=resident())
    os._exit(0)


def _work_at(shown: "MainWindow") -> None:
    """A password is not tried before what unlocking needs has been loaded."""
    from PySide6.QtCore import QTimer

    from app.ui.unlock import UnlockScreen

    screen = shown.stack.currentWidget()
    if isinstance(screen, UnlockScreen) and screen.busy:
        QTimer.singleShot(_TYPING_MS, shown, partial(_work_at, shown))
        return
    from app.bench.desk import measure_desk

    measure_desk(shown)


def main(argv: list[str]) -> None:
    """One of the four."""
    if argv[0] == "label":
        label()
    elif argv[0] == "network":
        from app.bench.network_window import measure_network

        measure_network()
    elif argv[0] == "window":
        window(Path(argv[1]))
    else:
        desk(Path(argv[1]))


if __name__ == "__main__":
    main(sys.argv[1:])
