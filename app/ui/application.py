"""Starting the desktop."""

import os
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.models.moment import Moment
from app.store.profile_files import World
from app.ui import icons, theme
from app.ui.window import MainWindow


def run(home: Path) -> int:
    """Open the window on the profiles in `home`; gives the exit status when it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationDisplayName("Pejlemærke")
    app.setDesktopFileName("pejlemaerke")
    app.setWindowIcon(icons.icon("pejlemaerke", color=theme.LIGHT.primary, size=64))
    theme.apply(app, theme.tokens_for("system", app))
    window = MainWindow(app, home, World(system_clock, os.urandom))
    window.show()
    return app.exec()


def system_clock() -> Moment:
    """Now, on this computer's clock."""
    return Moment.of(datetime.now().astimezone())
