"""The demo arrives: the first time on a computer, then the password, the day, and Amina among the citizens."""

import shutil
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.demo.stage import Stage
from app.store.profile_files import World
from app.ui.first_run import FirstRun
from app.ui.overview.screen import OverviewScreen
from app.ui.unlock import UnlockScreen
from app.ui.window import MainWindow
from app.ui.workspace import Workspace


def first_run(app: QApplication, out: Path, world: World, password: str) -> Stage:
    """The first time on a computer, in a home of its own that is thrown away."""
    home = Path(mkdtemp(prefix="pejlemaerke-first-"))
    try:
        stage = Stage(app, MainWindow(app, home, world), out)
        first = stage.window.stack.currentWidget()
        assert isinstance(first, FirstRun)
        stage.picture("velkommen")
        stage.write("Mette Lund")
        stage.press(Qt.Key.Key_Return)
        for _ in range(2):
            stage.write(password)
            stage.press(Qt.Key.Key_Return)
        stage.until(lambda: first.code is not None, "the paper code")
        stage.picture("noedkode")
        stage.window.close()
        stage.window.deleteLater()
        return stage
    finally:
        shutil.rmtree(home, ignore_errors=True)


def unlock(stage: Stage, password: str) -> None:
    """The password opens the desk."""
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, UnlockScreen)
    stage.picture("laas-op")
    screen.password.setFocus()
    stage.write(password)
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: isinstance(stage.window.workspace, Workspace), "unlocking")
    stage.settle()


def find_amina(stage: Stage) -> None:
    """Borgere, a few letters, Enter."""
    stage.click(stage.workspace.citizens_button)
    stage.settle()
    stage.picture("borgere")
    stage.workspace.citizens.focus_search()
    stage.write("ami")
    stage.settle()
    stage.picture("borgere-soeg")
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: stage.page.record is not None, "Amina's record")
    stage.settle()
    stage.screen(OverviewScreen, "Overblik")
    stage.picture("overblik")
