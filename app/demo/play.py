"""The demo: a visit at Amina's, played through the real windows on the made-up caseload."""

import os
import shutil
import sys
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from app.demo import caseload
from app.store.profile_files import World

if TYPE_CHECKING:
    from app.demo.stage import Stage
    from app.ui.citizen_page import CitizenPage

PASSWORD = "pejlemærket på bakken"
_DREAM = "Jeg vil have Trine på besøg en aften, uden at jeg gør rent først."
_GOAL = "Jeg inviterer Trine hjem til kaffe, før måneden er gået."
_STEP = "Skrive til Trine og foreslå torsdag"


def run(*, headless: bool, out: Path, keep: bool) -> int:
    """Make the caseload and play the visit offscreen, or open the window on it by hand.

    Headless, pictures of every screen and the printed plan land in `out`. With `keep` the profile stays in
    `out`/profil, otherwise it is removed. Gives the exit status.
    """
    out.mkdir(parents=True, exist_ok=True)
    home = out / "profil" if keep else Path(mkdtemp(prefix="pejlemaerke-demo-"))
    if keep and home.exists():
        shutil.rmtree(home)
    try:
        caseload.build(home, PASSWORD)
        if headless:
            _play_offscreen(home, out)
        if keep or not headless:
            print(f"profil: {home}")
            print(f"password: {PASSWORD}", flush=True)
        return 0 if headless else _open(home)
    finally:
        if not keep:
            shutil.rmtree(home, ignore_errors=True)


def _open(home: Path) -> int:
    from app.ui.application import run

    return run(home)


def _play_offscreen(home: Path, out: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.demo.stage import Stage
    from app.ui import theme
    from app.ui.window import MainWindow

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme.apply(app, theme.LIGHT)
    clock = caseload.StoryClock()
    clock.set_to(caseload.TODAY.replace(tzinfo=None))
    world = World(clock, Random("visit").randbytes, stopwatch=None)
    _first_run(app, out, world)
    stage = Stage(app, MainWindow(app, home, world), out)
    visit(stage)
    stage.window.close()
    print(f"Billeder og plan ligger i {out.resolve()}")
    for path in (*stage.pictures, out / "Min plan.pdf"):
        print(f"  {path.name}")


def _first_run(app: object, out: Path, world: World) -> None:
    """The first time on a computer, in a home of its own that is thrown away."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from app.demo.stage import Stage
    from app.ui.first_run import FirstRun
    from app.ui.window import MainWindow

    assert isinstance(app, QApplication)
    home = Path(mkdtemp(prefix="pejlemaerke-first-"))
    try:
        stage = Stage(app, MainWindow(app, home, world), out)
        first = stage.window.stack.currentWidget()
        assert isinstance(first, FirstRun)
        stage.picture("01-velkommen")
        stage.write("Mette Lund")
        stage.press(Qt.Key.Key_Return)
        for _ in range(2):
            stage.write(PASSWORD)
            stage.press(Qt.Key.Key_Return)
        stage.until(lambda: first.code is not None, "the paper code")
        stage.picture("02-noedkode")
        stage.window.close()
        stage.window.deleteLater()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def visit(stage: "Stage") -> None:
    """Unlock, find Amina, write a dream, make a goal and a step of it, agree on the plan, lock."""
    _unlock(stage)
    _find(stage)
    _dreams(stage)
    _plan(stage)
    _rest(stage)


def _unlock(stage: "Stage") -> None:
    from PySide6.QtCore import Qt

    from app.ui.unlock import UnlockScreen
    from app.ui.workspace import Workspace

    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, UnlockScreen)
    stage.picture("03-laas-op")
    screen.password.setFocus()
    stage.write(PASSWORD)
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: isinstance(stage.window.workspace, Workspace), "unlocking")
    stage.settle()


def _find(stage: "Stage") -> None:
    from PySide6.QtCore import Qt

    stage.picture("04-i-dag")
    stage.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    stage.picture("05-borgere")
    stage.write("ami")
    stage.settle()
    stage.picture("06-borgere-soeg")
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: _page(stage).record is not None, "Amina's record")
    stage.settle()
    stage.picture("07-overblik")


def _dreams(stage: "Stage") -> None:
    from PySide6.QtCore import Qt

    from app.ui.goals import GoalsScreen

    _page(stage).open_tab("goals")
    stage.settle()
    screen = _page(stage).screen_shown
    assert isinstance(screen, GoalsScreen)
    stage.picture("08-droemme-og-maal")
    stage.click(screen.board.new_dream)
    stage.write(_DREAM)
    stage.picture("09-droem-skrives")
    stage.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    screen.begin_goal(_newest(stage))
    stage.write(_GOAL)
    stage.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    row = next(row for row in screen.board.rows if row.card.goal.words.text == _GOAL)
    row.steps.begin()
    stage.write(_STEP)
    stage.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    row.card.dots.setFocus()
    stage.press(Qt.Key.Key_3)
    stage.settle()
    stage.picture("10-nyt-maal-og-skridt")
    record = _page(stage).record
    assert record is not None
    conflict, field = record.conflicts[0]
    screen.open_conflict(conflict.id, field)
    stage.picture("11-skrevet-paa-to-maader")
    stage.press(Qt.Key.Key_Escape)


def _newest(stage: "Stage") -> bytes:
    record = _page(stage).record
    assert record is not None
    return next(hope.record.id for hope in record.hopes if hope.words.text == _DREAM)


def _plan(stage: "Stage") -> None:
    from app.ui.plan import PlanScreen

    _page(stage).open_tab("plan")
    stage.settle()
    screen = _page(stage).screen_shown
    assert isinstance(screen, PlanScreen)
    stage.until(lambda: screen.paper is not None, "the pages")
    stage.picture("12-min-plan")
    stage.click(screen.parts.toolbar.agree)
    stage.picture("13-vi-er-enige")
    stage.click(screen.parts.agree_panel.yes)
    stage.settle()
    stage.until(lambda: screen.paper is not None, "the agreed pages")
    screen.save_to(stage.out / "Min plan.pdf", "")
    stage.until((stage.out / "Min plan.pdf").exists, "the saved plan")
    stage.settle()


def _rest(stage: "Stage") -> None:
    from app.ui.workspace import Workspace

    workspace = stage.window.workspace
    assert isinstance(workspace, Workspace)
    _page(stage).open_tab("history")
    stage.settle()
    stage.picture("14-historik")
    stage.click(_page(stage).edit_button)
    stage.settle()
    stage.picture("15-oplysninger")
    workspace.show_form(None)
    stage.settle()
    stage.picture("16-ny-borger")
    stage.click(workspace.settings_button)
    stage.until(lambda: not workspace.settings.backups.busy, "the first backup")
    stage.settle()
    stage.picture("17-indstillinger")
    stage.click(workspace.lock_button)
    stage.until(lambda: stage.window.workspace is None, "locking")


def _page(stage: "Stage") -> "CitizenPage":
    from app.ui.workspace import Workspace

    workspace = stage.window.workspace
    assert isinstance(workspace, Workspace)
    return workspace.citizen
