"""Starting the desktop. Only what the first picture needs happens before it; the rest when it stands there."""

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.models.moment import Moment
from app.store.profile_files import World
from app.ui import icons, theme
from app.ui.first_paint import FirstPaint
from app.ui.garbage import Garbage
from app.ui.interface_language import language_before_unlocking, use_language
from app.ui.window import MainWindow


def run(home: Path, painted: Callable[[MainWindow], object] | None = None) -> int:
    """Open the window on the profiles in `home`; gives the exit status when it is closed.

    `painted` is called when the window stands on the screen. Where there is no screen, that is said and the
    process ends with 1.
    """
    app = _application()
    icons.put_off(app, True)
    theme.apply(app, theme.tokens_for("system", app))
    use_language(language_before_unlocking())
    window = MainWindow(app, home, World(system_clock, os.urandom))
    FirstPaint(window, lambda: _settle(app, window, painted))
    window.show()
    return app.exec()


def _application() -> QApplication:
    """Qt's application. Qt ends the process itself where it finds no screen, so the words are said on its way out."""
    before = qInstallMessageHandler(_say_no_screen)
    app = QApplication.instance() or theme.new_application()
    qInstallMessageHandler(before)
    assert isinstance(app, QApplication)
    app.setApplicationDisplayName("Pejlemærke")
    app.setDesktopFileName("pejlemaerke")
    return app


def _say_no_screen(kind: QtMsgType, _: QMessageLogContext, message: str | None) -> None:
    if kind is QtMsgType.QtFatalMsg:
        from app.models.errors import SurroundingsError
        from app.wording import say

        if sys.stderr is not None:
            sys.stderr.write(say(SurroundingsError("screen-missing")) + "\n")
            sys.stderr.flush()
        os._exit(1)


def _settle(app: QApplication, window: MainWindow, painted: Callable[[MainWindow], object] | None) -> None:
    """The window is there: see to what it could be shown without."""
    if painted:
        painted(window)
    from app.ui.spelling import Spelling

    icons.put_off(app, False)
    window.update()
    Garbage(app)
    Spelling(app)
    app.setWindowIcon(icons.icon("pejlemaerke", color=theme.LIGHT.primary, size=64))


def system_clock() -> Moment:
    """Now, on this computer's clock."""
    return Moment.of(datetime.now().astimezone())
