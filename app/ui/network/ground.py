"""What lies under the people on the map: the sectors, the rings, and the citizen in the middle."""

from collections.abc import Sequence
from math import cos, degrees, hypot, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.models.map_labels import Box
from app.models.map_places import RING_EDGES, arcs
from app.models.sectors import Sector
from app.models.values import Ring
from app.ui.tokens import colour, font, mixed, scaled, sector_colour
from app.ui.tokens import current as tokens
from app.ui.widgets.avatar import initials

_GAP = 0.008
_TITLE_GAP = 8
_TITLE_WIDTH = 118
_TITLE = "support"
_MIDDLE = (27, 0.115, 44)


def middle_radius(radius: float) -> float:
    """The citizen's own disc."""
    least, share, most = _MIDDLE
    return min(max(scaled(least), min(radius * share, scaled(most))), radius * 0.15)


def paint_ground(
    painter: QPainter, sectors: Sequence[Sector], radius: float, aim: tuple[str, str] | None, *, titled: bool = True
) -> None:
    """Rings and sectors, faint; `aim` is the sector and ring that somebody is being dragged to;
    not `titled` where the names of the sectors would leave no room for the map."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if aim is not None:
        _paint_aim(painter, sectors, radius, aim)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("line"), 1.25))
    for _, outer in (RING_EDGES[Ring.NEAR], RING_EDGES[Ring.MIDDLE]):
        painter.drawEllipse(QPointF(), outer * radius, outer * radius)
    inner = RING_EDGES[Ring.NEAR][1] * radius
    for sector, begin, end in arcs(sectors):
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(_on(begin, inner), _on(begin, radius))
        painter.setPen(QPen(sector_colour(sector.colour), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        from_, span = 90 - degrees(begin + _GAP), -degrees(end - begin - 2 * _GAP)
        painter.drawArc(_disc(radius), round(from_ * 16), round(span * 16))
    if titled:
        _paint_titles(painter, sectors, radius)


def _paint_aim(painter: QPainter, sectors: Sequence[Sector], radius: float, aim: tuple[str, str]) -> None:
    for sector, begin, end in arcs(sectors):
        if sector.id == aim[0]:
            inner, outer = (edge * radius for edge in RING_EDGES[Ring(aim[1])])
            middle = (inner + outer) / 2
            shade = mixed(sector_colour(sector.colour).name(), tokens().paper, 0.14)
            painter.setPen(QPen(QColor(shade), outer - inner, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawArc(_disc(middle), round((90 - degrees(begin)) * 16), round(-degrees(end - begin) * 16))


def _paint_titles(painter: QPainter, sectors: Sequence[Sector], radius: float) -> None:
    from_font = font(_TITLE)
    from_font.setWeight(from_font.Weight.DemiBold)
    painter.setFont(from_font)
    for sector, box in zip(sectors, title_boxes(sectors, radius), strict=True):
        painter.setPen(sector_colour(sector.colour))
        area = QRectF(QPointF(box.left, box.top), QPointF(box.right, box.bottom))
        middle = (box.left + box.right) / 2
        side = Qt.AlignmentFlag.AlignHCenter
        if abs(middle) > radius * 0.3:
            side = Qt.AlignmentFlag.AlignLeft if middle > 0 else Qt.AlignmentFlag.AlignRight
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, sector.title)


def title_boxes(sectors: Sequence[Sector], radius: float) -> list[Box]:
    """Where the sectors' names stand, outside the circle."""
    face = font(_TITLE)
    face.setWeight(face.Weight.DemiBold)
    metrics = QFontMetricsF(face)
    found = []
    for sector, begin, end in arcs(sectors):
        wide = scaled(_TITLE_WIDTH)
        size = metrics.boundingRect(QRectF(0, 0, wide, 200), Qt.TextFlag.TextWordWrap, sector.title)
        found.append(_outside((begin + end) / 2, radius + _TITLE_GAP, size.width() + 2, size.height()))
    return found


def _outside(angle: float, radius: float, wide: float, high: float) -> Box:
    """The box that touches the circle at this angle from outside."""
    x, y, away = sin(angle), -cos(angle), radius
    while True:
        left, top = x * away - wide / 2, y * away - high / 2
        nearest = hypot(max(left, 0, -left - wide), max(top, 0, -top - high))
        if nearest >= radius:
            return Box(left, top, left + wide, top + high)
        away += max(1.0, radius - nearest)


def paint_middle(painter: QPainter, called: str, radius: float, *, ringed: bool) -> None:
    """The citizen; with a ring while the keyboard is on the map and on nobody else."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("ink"))
    painter.drawEllipse(QPointF(), radius, radius)
    if ringed:
        painter.setPen(QPen(colour("focus"), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(), radius + 4, radius + 4)
    face = font("support")
    face.setWeight(face.Weight.DemiBold)
    wide = QFontMetricsF(face).horizontalAdvance(called)
    painter.setFont(face)
    painter.setPen(colour("paper"))
    shown = called if wide < 2 * radius - 6 else initials(called)
    painter.drawText(QRectF(-radius, -radius, 2 * radius, 2 * radius), Qt.AlignmentFlag.AlignCenter, shown)


def _disc(radius: float) -> QRectF:
    return QRectF(-radius, -radius, 2 * radius, 2 * radius)


def _on(angle: float, radius: float) -> QPointF:
    return QPointF(radius * sin(angle), -radius * cos(angle))
