"""The demo arrives: the first time on a computer, then the password, the day, and Amina among the citizens."""

import shutil
from datetime import timedelta
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.demo.album import Album
from app.demo.stage import Stage
from app.keys.invitation import Invitation, write_invitation
from app.models.colleague_invitation import in_groups
from app.models.organisation import organisation_id
from app.store.profile_files import World
from app.ui.first_run import FirstRun
from app.ui.overview.screen import OverviewScreen
from app.ui.today.route_page import RoutePage
from app.ui.unlock import UnlockScreen
from app.ui.window import MainWindow
from app.ui.workspace import Workspace

ROUTE = "Ruteliste.pdf"
ROUTE_PASSWORD = "kortet i bilen"


def first_run(app: QApplication, album: Album, world: World, password: str) -> None:
    """The first time on a computer, in a home of its own that is thrown away."""
    home = Path(mkdtemp(prefix="pejlemaerke-first-"))
    try:
        stage = Stage(app, MainWindow(app, home, world), album)
        first = stage.window.stack.currentWidget()
        assert isinstance(first, FirstRun)
        stage.picture("velkommen")
        _look_at_invitation(stage, first, world)
        stage.write("Mette Lund")
        stage.press(Qt.Key.Key_Return)
        for _ in range(2):
            stage.write(password)
            stage.press(Qt.Key.Key_Return)
        stage.until(lambda: first.code is not None, "the paper code")
        stage.picture("noedkode")
        stage.window.close()
        stage.window.deleteLater()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _look_at_invitation(stage: Stage, first: FirstRun, world: World) -> None:
    """What somebody sees who has been invited; and back again."""
    root, last = bytes(32), world.clock().day + timedelta(days=14)
    told = Invitation(
        organisation_id(root), root, "Bostøtte", last.isoformat(), bytes(range(16)), "Socialpsykiatri Nord",
        "https://central.nord.dk", "Mette Lund",
    )  # fmt: skip
    stage.click(first.invited)
    assert first.invitation is not None
    first.invitation.text.setPlainText(in_groups(write_invitation(told)))
    stage.picture("jeg-har-en-invitation")
    stage.click(first.invitation.back_button)
    first.who.name.setFocus()


def unlock(stage: Stage, password: str) -> None:
    """The password opens the desk."""
    stage.picture("laas-op")
    unlock_unseen(stage, password)


def unlock_unseen(stage: Stage, password: str) -> None:
    """As `unlock`, without a picture."""
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, UnlockScreen)
    screen.password.setFocus()
    stage.write(password)
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: isinstance(stage.window.workspace, Workspace), "unlocking")
    stage.hurry()


def look_at_the_day(stage: Stage) -> None:
    """I dag, the week, the list for the road, and the papers that wait; then the next meeting is opened."""
    today = stage.workspace.today
    stage.until(lambda: today.shown, "the day")
    stage.settle()
    stage.picture("i-dag")
    stage.tab("Uge", today.tabs)
    stage.picture("uge")
    stage.tab("Ruteliste", today.tabs)
    route = today.page_of("route")
    assert isinstance(route, RoutePage)
    stage.until(lambda: route.paper is not None, "the list for the road")
    stage.settle()
    stage.picture("ruteliste")
    stage.push("Gem med adgangskode")
    stage.write(ROUTE_PASSWORD)
    stage.push("Vælg, hvor den skal ligge")
    stage.name_file(ROUTE)
    stage.push("Læg i printkø")
    stage.tab("Printkø", today.tabs)
    stage.picture("printkoe")
    stage.tab("Dag", today.tabs)


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
