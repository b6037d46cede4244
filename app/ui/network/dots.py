"""One member on the map: the sign, and the name beside it with a halo. Painted once and then moved as a picture."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QStaticText
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.models.map_labels import Box
from app.models.network import Member
from app.ui.network.look import paint_sign, paint_tie
from app.ui.tokens import colour, font, scaled, text_scale

_HALO = ((-1.5, 0), (1.5, 0), (0, -1.5), (0, 1.5), (-1.1, -1.1), (1.1, -1.1), (-1.1, 1.1), (1.1, 1.1))
_LONGEST = 128
_RING = 10.0
NAME = "caption"


def shown_name(name: str, metrics: QFontMetricsF) -> str:
    """A very long name ends in an ellipsis; the list and the panel have it whole."""
    return metrics.elidedText(name, Qt.TextElideMode.ElideRight, scaled(_LONGEST))


class MemberItem(QGraphicsItem):
    """`place_name` says where the name stands, relative to the dot."""

    def __init__(self, member: Member, ink: QColor, radius: float) -> None:
        super().__init__()
        self.member, self.radius = member, radius
        self.name_size = (0.0, 0.0)
        self._ink, self._chosen, self._focused = ink, False, False
        self._name: QPointF | None = None
        self._text = QStaticText()
        self._bounds = QRectF()
        self._looks: tuple[object, ...] = ()
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setZValue(2)
        self.show_member(member, ink, radius)

    def show_member(self, member: Member, ink: QColor, radius: float) -> None:
        """As the member stands now."""
        self.member, self._ink, self.radius = member, ink, radius
        looks = (member.name, member.nature, member.status, member.missed, ink.name(), radius, text_scale())
        if looks == self._looks:
            return
        self._looks = looks
        metrics = QFontMetricsF(font(NAME))
        name = shown_name(member.name, metrics)
        self._text.setText(name)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.name_size = (metrics.horizontalAdvance(name) + 2, metrics.height())
        self._measure()

    def resize(self, radius: float) -> None:
        """A smaller or larger dot."""
        if radius != self.radius:
            self.radius, self._looks = radius, ()
            self._measure()

    def place_name(self, box: Box | None) -> None:
        """Where the name stands on the map; None hides it."""
        at = QPointF(box.left - self.x(), box.top - self.y()) if box else None
        if at != self._name:
            self._name = at
            self._measure()

    @property
    def named(self) -> bool:
        """Whether the name is in sight."""
        return self._name is not None

    def mark(self, *, chosen: bool, focused: bool) -> None:
        """Chosen ones have a ring and a heavier name; the one with the keyboard has another round it."""
        if (chosen, focused) != (self._chosen, self._focused):
            self._chosen, self._focused = chosen, focused
            self.update()

    def _measure(self) -> None:
        self.prepareGeometryChange()
        reach = self.radius * 1.2 + _RING
        self._bounds = QRectF(-reach, -reach, 2 * reach, 2 * reach)
        if self._name is not None:
            self._bounds |= self.name_box.adjusted(-4, -2, 8, 2)
        self.update()

    @property
    def name_box(self) -> QRectF:
        """Where the name stands, relative to the dot."""
        at = self._name or QPointF()
        return QRectF(at.x(), at.y(), *self.name_size)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sign(painter, self.member, QPointF(), self.radius, self._ink, "paper")
        if self._chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("ptext"), 2))
            painter.drawEllipse(QPointF(), self.radius + 4, self.radius + 4)
        if self._focused:
            painter.setPen(QPen(colour("focus"), 3))
            painter.drawEllipse(QPointF(), self.radius + 8.5, self.radius + 8.5)
        if self._name is not None:
            self._paint_name(painter, self._name)

    def _paint_name(self, painter: QPainter, at: QPointF) -> None:
        heavy = QFont.Weight.DemiBold if self._chosen else QFont.Weight.Normal
        painter.setFont(font(NAME, weight=heavy))
        painter.setPen(colour("paper"))
        for across, down in _HALO:
            painter.drawStaticText(at + QPointF(1 + across, down), self._text)
        painter.setPen(colour("ink"))
        painter.drawStaticText(at + QPointF(1, 0), self._text)


class TieItem(QGraphicsItem):
    """What is between two members, or a member and the citizen."""

    def __init__(self, character: str, ends: tuple[bytes, bytes]) -> None:
        super().__init__()
        self.ends = ends
        self._character, self._strong, self._faint = character, False, False
        self._one, self._other = QPointF(), QPointF()
        self.setZValue(1)

    def stretch(self, one: QPointF, other: QPointF) -> None:
        """Between these two points."""
        if (one, other) != (self._one, self._other):
            self.prepareGeometryChange()
            self._one, self._other = one, other

    def tell(self, character: str, *, strong: bool, faint: bool) -> None:
        """What it is like, and whether one of its ends is chosen."""
        if (character, strong, faint) != (self._character, self._strong, self._faint):
            self._character, self._strong, self._faint = character, strong, faint
            self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(self._one, self._other).normalized().adjusted(-8, -8, 8, 8)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tie(painter, self._character, self._one, self._other, strong=self._strong, faint=self._faint)
