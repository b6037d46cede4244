"""How members and ties are drawn, the same on the map, in the list and in the legend. Colour is never alone."""

from math import hypot

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.models.network import Member
from app.models.values import MemberStatus, Nature, TieCharacter
from app.ui.tokens import colour, mixed

_TOOTH = 7.0
_BAR = 6.0
_FAINT = 0.4


def paint_sign(painter: QPainter, member: Member, at: QPointF, radius: float, ink: QColor, ground: str) -> None:
    """A member's sign: what it is by shape, and a heart, a cross or a ring of air for how it stands."""
    if member.missed:
        _paint_missed(painter, at, radius, ink, ground)
    elif member.status == MemberStatus.DECEASED:
        paint_nature(painter, member.nature, at, radius, ink, ground, hollow=True)
        _paint_cross(painter, at, radius, ink)
    else:
        lost = member.status == MemberStatus.LOST
        paint_nature(painter, member.nature, at, radius, ink, ground, hollow=lost, dashed=lost)


def paint_nature(
    painter: QPainter, nature: str, at: QPointF, radius: float, ink: QColor, ground: str, *,
    hollow: bool = False, dashed: bool = False,
) -> None:  # fmt: skip
    """Circle person, ringed dot professional, square community, diamond place, paw animal."""
    ringed = nature == Nature.PROFESSIONAL
    style = Qt.PenStyle.DotLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(ink, 2, style) if hollow or ringed else Qt.PenStyle.NoPen)
    painter.setBrush(colour(ground) if hollow or ringed else ink)
    inner = radius - 1 if hollow or ringed else radius
    painter.drawPath(_outline(nature, at, inner))
    if ringed and not hollow:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(at, radius * 0.38, radius * 0.38)


def _outline(nature: str, at: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    x, y = at.x(), at.y()
    if nature == Nature.COMMUNITY:
        side = radius * 0.9
        path.addRoundedRect(QRectF(x - side, y - side, 2 * side, 2 * side), 2, 2)
    elif nature == Nature.PLACE:
        reach = radius * 1.2
        path.moveTo(x, y - reach)
        for point in (QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)):
            path.lineTo(point)
        path.closeSubpath()
    elif nature == Nature.ANIMAL:
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addEllipse(QPointF(x, y + radius * 0.4), radius * 0.66, radius * 0.58)
        for across, down in ((-0.8, -0.12), (-0.3, -0.66), (0.3, -0.66), (0.8, -0.12)):
            path.addEllipse(QPointF(x + across * radius, y + down * radius), radius * 0.26, radius * 0.34)
    else:
        path.addEllipse(at, radius, radius)
    return path


def _paint_missed(painter: QPainter, at: QPointF, radius: float, ink: QColor, ground: str) -> None:
    painter.setPen(QPen(ink, 2))
    painter.setBrush(colour(ground))
    painter.drawEllipse(at, radius - 1, radius - 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("amber"))
    painter.drawPath(heart(at, radius * 0.55))


def heart(at: QPointF, size: float) -> QPainterPath:
    """A heart of this half width."""
    x, y = at.x(), at.y()
    path = QPainterPath(QPointF(x, y + size))
    path.cubicTo(x - 1.6 * size, y - 0.1 * size, x - 0.8 * size, y - 1.3 * size, x, y - 0.35 * size)
    path.cubicTo(x + 0.8 * size, y - 1.3 * size, x + 1.6 * size, y - 0.1 * size, x, y + size)
    return path


def _paint_cross(painter: QPainter, at: QPointF, radius: float, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.5))
    x, y, reach = at.x(), at.y(), radius * 0.55
    painter.drawLine(QPointF(x, y - reach), QPointF(x, y + reach))
    painter.drawLine(QPointF(x - reach * 0.65, y - reach * 0.3), QPointF(x + reach * 0.65, y - reach * 0.3))


def paint_tie(
    painter: QPainter, character: str, one: QPointF, other: QPointF, *, strong: bool = False, faint: bool = False
) -> None:
    """Solid, dash-dot, zigzag, cut, or amber dots. `strong`: of somebody who is chosen; `faint`: on a crowded map.

    A faint tie is paler, not see-through: that would take ten times as long to draw.
    """
    supportive = character == TieCharacter.SUPPORTIVE
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_tie_ink("primary" if strong and supportive else "ink3", faint), 2.5 if strong else 1.5))
    if character == TieCharacter.BURDENING:
        painter.drawPolyline(_zigzag(one, other))
    elif character == TieCharacter.BROKEN:
        painter.drawPath(_cut(one, other))
    elif character == TieCharacter.MIXED:
        painter.drawLines(_dash_dot(one, other))
    elif character == TieCharacter.WISHED_AGAIN:
        ink = _tie_ink("amber", faint)
        painter.setPen(QPen(ink, 3 if strong else 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints(_dots(one, other))
    else:
        painter.drawLine(one, other)


def _tie_ink(token: str, faint: bool) -> QColor:
    ink = colour(token)
    return QColor(mixed(ink.name(), colour("paper").name(), _FAINT)) if faint else ink


def _dash_dot(one: QPointF, other: QPointF) -> list[QLineF]:
    """Dashes and dots as lines of their own: a patterned pen takes ten times as long."""
    length, x, y, across, down = _way(one, other)

    def piece(start: float, end: float) -> QLineF:
        end = min(length, end)
        return QLineF(x + across * start, y + down * start, x + across * end, y + down * end)

    found, at = [], 0.0
    while at < length:
        found.append(piece(at, at + 9))
        if at + 14 < length:
            found.append(piece(at + 13, at + 15))
        at += 19
    return found


def _dots(one: QPointF, other: QPointF) -> list[QPointF]:
    length, x, y, across, down = _way(one, other)
    return [QPointF(x + across * at, y + down * at) for at in range(0, int(length) + 1, 5)]


def _way(one: QPointF, other: QPointF) -> tuple[float, float, float, float, float]:
    """How far, from where, and a step of one pixel that way, in plain numbers: points are slow to reckon with."""
    x, y = one.x(), one.y()
    across, down = other.x() - x, other.y() - y
    length = hypot(across, down) or 1.0
    return length, x, y, across / length, down / length


def _zigzag(one: QPointF, other: QPointF) -> list[QPointF]:
    length, x, y, across, down = _way(one, other)
    teeth = max(2, round(length / _TOOTH))
    found = [one]
    for tooth in range(1, teeth):
        at, aside = length * tooth / teeth, _TOOTH * (0.6 if tooth % 2 else -0.6)
        found.append(QPointF(x + across * at - down * aside, y + down * at + across * aside))
    return [*found, other]


def _cut(one: QPointF, other: QPointF) -> QPainterPath:
    _, _, _, across, down = _way(one, other)
    path = QPainterPath(one)
    along, aside = QPointF(across, down), QPointF(-down, across) * _BAR
    middle = (one + other) / 2
    for end, way in ((one, -1), (other, 1)):
        bar = middle + along * (5 * way)
        path.moveTo(end)
        path.lineTo(bar)
        path.moveTo(bar + aside)
        path.lineTo(bar - aside)
    return path


def clear_of(one: QPointF, other: QPointF, before: float, after: float) -> tuple[QPointF, QPointF]:
    """The line between two dots from edge to edge; their middles where they are too near for one."""
    length = hypot(other.x() - one.x(), other.y() - one.y())
    if length <= before + after + 1:
        return one, other
    along = (other - one) / length
    return one + along * before, other - along * after
