"""The dotted line from the hint to the line of the plan that it speaks of."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.documents.pages import MARGIN, PAGE_HEIGHT, PAGE_WIDTH, TEXT_WIDTH
from app.models.plan import PlanContent, printed_resources
from app.ui.plan.paper import Paper
from app.ui.tokens import colour

_DOT = 3.5
_ELBOW = 10.0
_UNDER_LAST = 9 / PAGE_HEIGHT  # where one more line would stand, in the air over the next heading
_LEFT = MARGIN / PAGE_WIDTH
_RIGHT = (MARGIN + TEXT_WIDTH) / PAGE_WIDTH


@dataclass(frozen=True)
class Aim:
    """A point on a page, counted from 0: shares of its width and height."""

    page: int
    across: float
    down: float


def aim_at(place: int, paper: Paper) -> Aim | None:
    """Where the resource at this place stands; one that is not printed would come where this points, at the left."""
    content, spots = paper.content, paper.resources
    before, through = _printed(content, place), _printed(content, place + 1)
    if not spots:
        return None
    if through > before:
        return Aim(spots[before].page, _RIGHT, spots[before].middle)
    if before:
        below = _UNDER_LAST if before == len(spots) else 0.0
        return Aim(spots[before - 1].page, _LEFT, spots[before - 1].foot + below)
    return Aim(spots[0].page, _LEFT, spots[0].top)


def _printed(content: PlanContent, count: int) -> int:
    """How many of the first resources are printed."""
    return len(printed_resources(replace(content, resources=content.resources[:count])))


class Lead(QWidget):
    """See-through to the mouse and to screen readers; the hint says the same in words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.start, self.end = QPointF(), QPointF()
        self.hide()

    def draw_between(self, start: QPointF, end: QPointF) -> None:
        """From the hint's edge to its line."""
        self.start, self.end = start, end
        self.update()
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn = self.start.x() - _ELBOW
        path = QPolygonF([self.end, QPointF(turn, self.end.y()), QPointF(turn, self.start.y()), self.start])
        painter.setPen(QPen(colour("amber"), 2, Qt.PenStyle.DotLine))
        painter.drawPolyline(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("amber"))
        painter.drawEllipse(self.end, _DOT, _DOT)
