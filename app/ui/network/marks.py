"""What tells a comparison apart: a ring for new, an empty place and an arrow for moved, a line across for gone.

None of it is dashed: dashes and dots belong to the ties and to those with whom contact was lost.
"""

from math import hypot

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.models.tongue import t
from app.ui.tokens import colour, scaled
from app.ui.widgets import Text

_HEAD = 6.0


def paint_new(painter: QPainter, at: QPointF, radius: float) -> None:
    """A ring round somebody who has come."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("ink"), 2))
    painter.drawEllipse(at, radius + 4, radius + 4)


def paint_was(painter: QPainter, at: QPointF, radius: float) -> None:
    """The empty place of somebody who has moved."""
    painter.setBrush(colour("sunk"))
    painter.setPen(QPen(colour("ink3"), 1))
    painter.drawEllipse(at, radius * 0.8, radius * 0.8)


def paint_arrow(painter: QPainter, start: QPointF, end: QPointF) -> None:
    """From there to here."""
    length = hypot(end.x() - start.x(), end.y() - start.y())
    painter.setPen(QPen(colour("ink"), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(start, end)
    if length > 1:
        along = (end - start) / length
        aside = QPointF(-along.y(), along.x())
        for way in (1, -1):
            painter.drawLine(end, end - along * _HEAD + aside * (way * _HEAD * 0.65))


def paint_gone(painter: QPainter, at: QPointF, radius: float) -> None:
    """The place of somebody who is not on the map any more: hollow, with a line across."""
    painter.setBrush(colour("surface"))
    painter.setPen(QPen(colour("ink2"), 2))
    painter.drawEllipse(at, radius, radius)
    reach = radius * 0.5
    painter.drawLine(at - QPointF(reach, 0), at + QPointF(reach, 0))


class _Sample(QWidget):
    """One of the marks as it is drawn; the word beside it says what it means."""

    def __init__(self, mark: str) -> None:
        super().__init__()
        self._mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(56 if self._mark == "moved" else 28), scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at, size = QPointF(self.height() / 2, self.height() / 2), scaled(7)
        if self._mark == "moved":
            paint_was(painter, at, size)
            paint_arrow(painter, at + QPointF(size + 2, 0), QPointF(self.width() - 8, at.y()))
        elif self._mark == "gone":
            paint_gone(painter, at, size)
        else:
            painter.setBrush(colour("ink3"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(at, size, size)
            if self._mark == "new":
                paint_new(painter, at, size)


class MarkLegend(QWidget):
    """What the marks mean."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for mark, word in (
            ("new", t("ny på kortet")),
            ("moved", t("flyttet, fra og til")),
            ("gone", t("ikke på kortet mere")),
        ):
            row.addWidget(_Sample(mark))
            row.addWidget(Text(word, "support", max_lines=1))
            row.addSpacing(16)
        row.addStretch(1)
