"""Lines that show what grew from what, drawn over two columns of cards."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

_STROKE = 2.0
_DOT = 3.5


@dataclass(frozen=True)
class Join:
    """From the right edge of one card to the left edge of another, in the Joins widget's coordinates."""

    start: QRectF
    end: QRectF
    colour: str


class Joins(QWidget):
    """See-through to the mouse and to screen readers; the cards say the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._joins: tuple[Join, ...] = ()

    def set_joins(self, joins: Sequence[Join]) -> None:
        before, self._joins = self._joins, tuple(joins)
        for changed in (
            *(join for join in before if join not in joins),
            *(join for join in joins if join not in before),
        ):
            self.update(_around(changed))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for join in self._joins:
            _draw(painter, join)


def _around(join: Join) -> QRect:
    """What is painted anew where only this line has come or gone."""
    reach = int(_DOT + _STROKE) + 1
    left, right = sorted((join.start.right(), join.end.left()))
    top, bottom = sorted((join.start.center().y(), join.end.center().y()))
    around = QRectF(left, top, right - left, bottom - top).toAlignedRect()
    return around.adjusted(-reach, -reach, reach, reach)


def _draw(painter: QPainter, join: Join) -> None:
    start = QPointF(join.start.right(), join.start.center().y())
    end = QPointF(join.end.left(), join.end.center().y())
    reach = max(16.0, (end.x() - start.x()) / 2)
    path = QPainterPath(start)
    path.cubicTo(start + QPointF(reach, 0), end - QPointF(reach, 0), end)
    colour = QColor(join.colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, _STROKE))
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(start, _DOT, _DOT)
    painter.drawEllipse(end, _DOT, _DOT)
