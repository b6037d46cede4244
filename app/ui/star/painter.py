"""A star painted with Qt, of any size; the paper's is documents/star_drawing.py, and both agree on star_shape."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.models.star_shape import LINE, REACH, THIN, Mark, Point, Star, StarLine, drawing_order, mark_corners
from app.ui.tokens import colour

COLOURS = {Mark.DISC: "ptext", Mark.SQUARE: "worker", Mark.DIAMOND: "amber", Mark.RING: "ink2"}
_SMALL = 0.62
_POINTED_OUT = 1.8


@dataclass(frozen=True)
class Where:
    """Middle and radius on the widget, in pixels; `scale` is for lines and marks."""

    middle: QPointF
    radius: float
    scale: float = 1.0

    def at(self, point: Point) -> QPointF:
        """A point of the star on the widget."""
        return QPointF(self.middle.x() + point[0] * self.radius, self.middle.y() + point[1] * self.radius)

    def point(self, at: QPointF) -> Point:
        """A point of the widget in the star."""
        return (at.x() - self.middle.x()) / self.radius, (at.y() - self.middle.y()) / self.radius


def paint_star(
    painter: QPainter, where: Where, star: Star, lines: Sequence[StarLine], pointed: StarLine | None = None
) -> None:
    """The net and the lines; `pointed` stands out among the earlier ones."""
    paint_net(painter, where, star)
    ordered = drawing_order(lines)
    whole = [line for line in ordered if not line.earlier]
    if len(whole) == 1 and None not in whole[0].values:
        soft = QColor(colour("psoft"))
        soft.setAlphaF(0.55)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawPolygon(_polygon(where, star.pieces(whole[0].values)[0]))
    for line in ordered:
        _paint_line(painter, where, star, line, pointed=line is pointed)
    for line in ordered:
        _paint_marks(painter, where, star, line, pointed=line is pointed)


def paint_net(painter: QPainter, where: Where, star: Star) -> None:
    """Rings and arms."""
    painter.setPen(QPen(colour("net"), 1))
    painter.setBrush(colour("surface"))
    for value in reversed(star.rings):
        painter.drawPolygon(_polygon(where, star.ring(value)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    for place in range(len(star.areas)):
        painter.drawLine(where.middle, where.at(star.spoke(place)))


def line_pen(line: StarLine, scale: float = 1.0, *, pointed: bool = False) -> QPen:
    """Whose line it is and when: the legend draws its samples with it too."""
    if not line.earlier:
        return QPen(colour(COLOURS[line.mark]), LINE * scale)
    return QPen(colour("ink" if pointed else "thin"), THIN * (_POINTED_OUT if pointed else 1) * scale)


def paint_mark(painter: QPainter, at: QPointF, line: StarLine, scale: float = 1.0, *, pointed: bool = False) -> None:
    """One point's mark."""
    pen = line_pen(line, scale, pointed=pointed)
    painter.setPen(pen)
    painter.setBrush(pen.color() if line.mark is Mark.DISC else colour("surface"))
    reach = REACH[line.mark] * scale * (_SMALL if line.earlier else 1)
    corners = mark_corners(line.mark, (at.x(), at.y()), reach)
    if corners:
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    else:
        painter.drawEllipse(at, reach, reach)


def _paint_line(painter: QPainter, where: Where, star: Star, line: StarLine, *, pointed: bool) -> None:
    """From point to point; every corner lies under a mark, and joined corners would take twice as long."""
    painter.setPen(line_pen(line, where.scale, pointed=pointed))
    for piece in star.pieces(line.values):
        painter.drawLines([QLineF(where.at(a), where.at(b)) for a, b in pairwise(piece)])


def _paint_marks(painter: QPainter, where: Where, star: Star, line: StarLine, *, pointed: bool) -> None:
    for place, value in enumerate(line.values):
        if value is not None:
            paint_mark(painter, where.at(star.spot(place, value)), line, where.scale, pointed=pointed)


def _polygon(where: Where, points: Sequence[Point]) -> QPolygonF:
    return QPolygonF([where.at(point) for point in points])
