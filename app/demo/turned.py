"""The demo's turned screen: Amina sees only her own, walks through the rooms, and gives the computer back."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.demo.album import SIZES
from app.demo.stage import Stage
from app.ui.papers.press import Press
from app.ui.turned import TurnedWindow
from app.ui.turned.goals import GoalsRoom
from app.ui.turned.network import MapRoom
from app.ui.turned.plan import PlanRoom
from app.ui.turned.questions import QuestionsRoom
from app.ui.turned.room import Room
from app.ui.turned.star import StarRoom

_DREAM = "Jeg vil have en kolonihave med jordbær"
_LEFT = Qt.MouseButton.LeftButton
R = TypeVar("R", bound=Room)


class Turning:
    """The citizen's hands on the citizen's window."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        stage.press(Qt.Key.Key_F9)
        turned = stage.window.turned
        if turned is None:
            raise RuntimeError("the screen was not turned")
        self.window: TurnedWindow = turned
        self.settle()

    def settle(self) -> None:
        """Until every word is on the disk and every page is drawn."""
        desk = self.stage.desk
        for _ in range(2):
            self.stage.until(lambda: not desk.busy and not desk.unsaved, "the desk")
            self.stage.until(lambda: not any(each.busy for each in self.window.findChildren(Press)), "the press")
            self.stage.app.processEvents()

    def picture(self, name: str) -> None:
        """What the citizen sees, in both sizes."""
        with self.stage.album.page(f"borgerens-{name}") as keep:
            for size in SIZES:
                self.window.showNormal()
                self.window.setFixedSize(*size)
                self.settle()
                keep(self.window, size)

    def room(self, key: str, name: str) -> None:
        """Through a door, and a picture of what is behind it."""
        self.window.to_doors()
        QTest.mouseClick(self.window.doors.doors[key], _LEFT)
        self.settle()
        self.picture(name)

    def on(self, times: int = 1) -> None:
        """Næste."""
        for _ in range(times):
            QTest.mouseClick(self.window.foot.on, _LEFT)
            self.settle()


def turn(stage: Stage, password: str) -> None:
    """F9, every room, and back with the password."""
    hands = Turning(stage)
    hands.picture("forside")
    for visit in (_dreams, _goals, _star, _map, _questions, _hard, _plan, _easy):
        visit(hands)
    _give_back(hands, password)


def _dreams(hands: Turning) -> None:
    hands.room("dreams", "droemme")
    while "Skriv en ny" not in hands.window.foot.on.label():
        hands.on()
    hands.on()
    stage = hands.stage
    stage.until(lambda: stage.app.focusWidget() is not None, "the cursor")
    focus = stage.app.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, _DREAM)
    hands.picture("ny-droem")


def _goals(hands: Turning) -> None:
    hands.room("goals", "maal")
    room = _in(hands, GoalsRoom)
    hands.on()
    QTest.mouseClick(room.near.keys[6], _LEFT)
    hands.settle()
    hands.picture("hvor-taet")
    hands.on()
    hands.picture("skridt")


def _star(hands: Turning) -> None:
    hands.room("star", "stjerne-foer")
    room = _in(hands, StarRoom)
    assert room.instrument is not None
    for number in (4, 6, 8, 5, 6, 8, 9, 7, 6, 7)[: len(room.instrument.items)]:
        QTest.mouseClick(room.keys[number - 1], _LEFT)
        hands.settle()
        if number == 9:
            hands.picture("stjerne")
        hands.on()
    hands.picture("hele-stjernen")


def _map(hands: Turning) -> None:
    hands.room("map", "kort")
    room = _in(hands, MapRoom)
    room.look.choose((room.look.map.members[0].id,))
    hands.picture("kort-hvor-taet")
    room.look.choose(())
    QTest.mouseClick(room.turn, _LEFT)
    hands.picture("kort-som-liste")


def _questions(hands: Turning) -> None:
    hands.room("questions", "spoergsmaal")
    room = _in(hands, QuestionsRoom)
    next(row for row in room.rows if "WHO-5" in row.accessibleName()).click()
    hands.settle()
    QTest.mouseClick(room.page.rows[2], _LEFT)
    hands.settle()
    hands.picture("et-spoergsmaal")


def _hard(hands: Turning) -> None:
    hands.room("hard", "naar-det-er-svaert")
    hands.on()
    hands.picture("det-hjaelper")


def _plan(hands: Turning) -> None:
    hands.room("plan", "plan")
    room = _in(hands, PlanRoom)
    QTest.mouseClick(room.change, _LEFT)
    hands.settle()
    hands.picture("plan-laves-om")


def _easy(hands: Turning) -> None:
    hands.window.to_doors()
    QTest.mouseClick(hands.window.top.easy, _LEFT)
    hands.settle()
    hands.picture("let-at-laese")
    hands.window.go_back()


def _give_back(hands: Turning, password: str) -> None:
    window, stage = hands.window, hands.stage
    QTest.mouseClick(window.doors.alone, _LEFT)
    QTest.mouseClick(window.top.done, _LEFT)
    hands.settle()
    hands.picture("giv-tilbage")
    QTest.keyClicks(window.returning.field, password)
    QTest.keyClick(window.returning.field, Qt.Key.Key_Return)
    stage.until(lambda: stage.window.turned is None, "the worker")
    stage.until(lambda: stage.page.record is not None, "the citizen's page")
    stage.settle()


def _in(hands: Turning, kind: type[R]) -> R:
    room = hands.window.room
    if not isinstance(room, kind):
        raise RuntimeError(f"{kind.__name__} was not opened")
    return room
