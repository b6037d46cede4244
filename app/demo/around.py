"""The demo looks around Amina: the map by hand, the star by keys, and five questions of how she is."""

from PySide6.QtCore import QPoint, QPointF, Qt

from app.demo.stage import Stage
from app.models.map_places import Place, point
from app.models.network import Member, NetworkMap, network_map
from app.models.reading import readings
from app.models.values import Ring
from app.ui.network import NetworkScreen
from app.ui.questions import QuestionsScreen
from app.ui.questions.answer_page import AnswerPage
from app.ui.star import StarScreen
from app.ui.star.note_editor import NoteEditor

MAP = "Netværkskort.pdf"
_NEW = "Mille, veninde"
_DIGITS = (6, 5, 7, 6, 6, 5, 7, 6, 7, 6)
_AREA = 3
"""Sociale netværk."""
_AREA_NOTE = "Trine ringer ikke kun, når der er noget galt."
_GOAL = "Jeg vil ringe til Trine en gang om ugen uden grund"


def draw_map(stage: Stage) -> None:
    """Somebody new, nearer, tied to another, and asked what they say yes to; two days compared; the map on paper."""
    screen = stage.screen(NetworkScreen, "Netværk")
    stage.picture("netvaerk")
    stage.click(screen.add.edit)
    stage.write(_NEW)
    stage.enter()
    view = screen.map
    x, y = point(screen.shown.sectors, Place("friends", Ring.NEAR, (500, 500)))
    stage.drag(
        view.viewport(), _at(screen, _member(stage, "Mille")), view.mapFromScene(QPointF(x, y) * view.map.radius)
    )
    if _member(stage, "Mille").ring != Ring.NEAR:
        raise RuntimeError("the drag did not bring Mille nearer")
    stage.picture("netvaerk-ny-flyttet")
    ties = len(_map(stage).ties)
    stage.click(screen.tools.tie)
    for name in ("Mille", "Trine"):
        stage.click(view.viewport(), _at(screen, _member(stage, name)))
        stage.settle()
    if len(_map(stage).ties) != ties + 1:
        raise RuntimeError("no tie was drawn")
    stage.click(screen.tools.tie)
    stage.click(view.viewport(), _at(screen, _member(stage, "Mille")))
    stage.settle()
    stage.push("At stå i den trykte plan: Ja")
    stage.picture("netvaerk-samtykke")
    stage.push("Sammenlign")
    stage.picture("netvaerk-sammenlignet")
    stage.click(screen.time.compare.close_button)
    stage.settle()
    stage.push("Gem eller print")
    stage.picture("netvaerk-gem")
    stage.push("Gem som")
    stage.name_file(MAP)
    stage.click(screen.time.leaving.close_button)


def _map(stage: Stage) -> NetworkMap:
    if stage.page.record is None:
        raise RuntimeError("no record is open")
    return network_map(stage.page.record)


def _member(stage: Stage, name: str) -> Member:
    found = next((each for each in _map(stage).members if name in each.name), None)
    if found is None:
        raise RuntimeError(f"nobody on the map is called {name}")
    return found


def _at(screen: NetworkScreen, member: Member) -> QPoint:
    return screen.map.mapFromScene(screen.map.map.members[member.id].pos())


def draw_star(stage: Stage) -> None:
    """A new star by the digits, words put to one area, that area made a goal; two stars compared."""
    screen = stage.screen(StarScreen, "Stjerne")
    stage.picture("stjerne")
    stage.push("Ny stjerne i dag")
    screen.view.setFocus()
    for digit in _DIGITS:
        stage.press(Qt.Key(Qt.Key.Key_0 + digit))
        stage.press(Qt.Key.Key_Right)
    stage.settle()
    stage.picture("stjerne-ny")
    stage.push("Sammenlign to")
    stage.picture("stjerne-sammenlignet")
    stage.push("Luk sammenligningen")
    screen.view.setFocus()
    for _ in range(_AREA):
        stage.press(Qt.Key.Key_Right)
    stage.click(next(each for each in screen.findChildren(NoteEditor) if each.isVisible()))
    stage.write(_AREA_NOTE)
    stage.push("Gør til mål")
    stage.write(_GOAL)
    stage.picture("stjerne-til-maal")
    stage.push("Gem målet")
    if stage.page.record is None or not any(goal.words.text == _GOAL for goal in stage.page.record.goals):
        raise RuntimeError("the area did not become a goal")


def answer(stage: Stage) -> None:
    """WHO-5 by the digits, and what the answers say."""
    screen = stage.screen(QuestionsScreen, "Spørgsmål")
    stage.picture("spoergsmaal")
    stage.push("Svar nu: WHO-5")
    form = screen.form
    if form is None:
        raise RuntimeError("WHO-5 did not open")
    stage.until(lambda: form.complete, "the questions")
    for digit in (2, 3, 2, 4, 2):
        stage.press(Qt.Key(Qt.Key.Key_0 + digit))
        stage.press(Qt.Key.Key_Down)
    stage.settle()
    stage.picture("who5")
    stage.push("Færdig")
    if not isinstance(screen.page, AnswerPage):
        raise RuntimeError("the answers are not shown")
    record = stage.page.record
    if record is None or len(readings(record, "who5")[-1].answers) != len(form.blocks):
        raise RuntimeError("not all questions were answered")
    stage.picture("who5-svar")
