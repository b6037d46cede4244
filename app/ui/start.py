"""The window's quick way in: nothing of Qt is loaded by loading this."""

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.window import MainWindow


def open_window(home: Path, painted: "Callable[[MainWindow], object] | None" = None) -> int:
    """Open the window on the profiles in `home`; gives the exit status. `painted` is called when it stands there."""
    gc.disable()  # what is made while starting is no garbage; `Garbage` sees to it afterwards
    try:
        from app.ui.application import run

        return run(home, painted)
    finally:
        gc.enable()
