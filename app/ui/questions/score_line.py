"""Numbers over time as a quiet line, with the band that the latest may lie in without anything having happened."""

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.danish_dates import danish_date
from app.models.instruments.words import danish_number
from app.models.star_shape import StarLine
from app.models.tongue import t
from app.ui.questions.results import Point
from app.ui.star.painter import COLOURS, paint_mark
from app.ui.tokens import colour, font, scaled

_DOT = 0.72


class ScoreLine(QWidget):
    """Never averaged; each person's numbers have their own mark and their own line."""

    def __init__(self) -> None:
        super().__init__()
        self._points: tuple[Point, ...] = ()
        self._ends, self._noise = (0.0, 100.0), 0.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[Point], ends: tuple[float, float], noise: float) -> None:
        """`noise`: how much less than a change that means something; 0 where nobody knows."""
        self._points, self._ends, self._noise = tuple(points), ends, noise
        said = ", ".join(
            t("{number} den {day}").format(number=danish_number(p.value), day=danish_date(p.day, weekday=False))
            for p in points
        )
        self.setAccessibleName(t("Tallene over tid: {said}").format(said=said))
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(260), scaled(88))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(160), scaled(88))

    def _field(self) -> QRectF:
        left = max(QFontMetrics(font("caption")).horizontalAdvance(danish_number(end)) for end in self._ends) + 10
        return QRectF(self.rect()).adjusted(left, scaled(10), -scaled(10), -scaled(10))

    def spots(self) -> list[QPointF]:
        """Where each number is drawn."""
        field = self._field().adjusted(scaled(8), 0, 0, 0)
        first = self._points[0].day
        span = (self._points[-1].day - first).days
        return [
            QPointF(field.left() + field.width() * ((p.day - first).days / span if span else 1), self._y(p.value))
            for p in self._points
        ]

    def _y(self, value: float) -> float:
        low, high = self._ends
        field = self._field()
        return field.bottom() - field.height() * min(1.0, max(0.0, (value - low) / (high - low)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_rules(painter)
        lines = [StarLine((), point.said_by) for point in self._points]
        spots = self.spots()
        for said_by in dict.fromkeys(point.said_by for point in self._points):
            own = [place for place, point in enumerate(self._points) if point.said_by == said_by]
            painter.setPen(QPen(colour(COLOURS[lines[own[0]].mark]), 1.5))
            painter.drawLines([QLineF(spots[a], spots[b]) for a, b in itertools.pairwise(own)])
        for spot, line in zip(spots, lines, strict=True):
            paint_mark(painter, spot, line, _DOT)

    def _paint_rules(self, painter: QPainter) -> None:
        field = self._field()
        if self._noise and len(self._points) > 1:
            last = self._points[-1].value
            top, bottom = self._y(last + self._noise), self._y(last - self._noise)
            band = QColor(colour("edge"))
            band.setAlphaF(0.18)
            painter.fillRect(QRectF(field.left(), top, field.width(), bottom - top), band)
        painter.setFont(font("caption"))
        for value in self._ends:
            y = round(self._y(value))
            painter.fillRect(QRectF(field.left(), y, field.width(), 1), colour("line"))
            painter.setPen(colour("ink3"))
            label = QRectF(0, y - scaled(10), field.left() - 6, scaled(20))
            upright = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(label, upright, danish_number(value))
