"""The small star and the small map: the same shapes as under their tabs, without words; a click opens the tab."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import degrees

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from app.models.map_places import RING_EDGES, arcs, place_of, point
from app.models.network import Member
from app.models.sectors import Sector
from app.models.star_shape import LINE, REACH, THIN, Mark, Star, StarLine, drawing_order, mark_corners
from app.models.tongue import t
from app.models.values import Nature, Ring
from app.ui.tokens import colour, font, line_height, scaled, sector_colour
from app.ui.widgets.buttons import Button

_SIDE, _TOP, _AIR = 16, 12, 12
_SMALL = 0.55


class PictureButton(Button):
    """A card with a title, a quiet word at the right, and a drawing under them."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._aside = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_aside(self, words: str) -> None:
        """The quiet word; what is drawn is new as well."""
        self._aside = words
        self.setAccessibleName(", ".join(part for part in (self.label(), words) if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(220), scaled(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(160), scaled(200))

    def paint_ground(self, painter: QPainter) -> None:
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def paint_content(self, painter: QPainter) -> None:
        line = QRectF(_SIDE, _TOP, self.width() - 2 * _SIDE, line_height("strong"))
        upright = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(font("strong"))
        painter.setPen(colour("ink"))
        painter.drawText(line, upright, self.label())
        room = line.width() - QFontMetrics(font("strong")).horizontalAdvance(self.label()) - _AIR
        painter.setFont(font("caption"))
        painter.setPen(colour("ink3"))
        aside = QFontMetrics(font("caption")).elidedText(self._aside, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(line, upright | Qt.AlignmentFlag.AlignRight, aside)
        top = line.bottom() + _AIR
        radius = min(self.width() / 2 - _SIDE, (self.height() - top - _AIR) / 2)
        if radius > 0:
            painter.translate(self.width() / 2, top + (self.height() - top - _AIR) / 2)
            self.draw(painter, radius)

    def draw(self, painter: QPainter, radius: float) -> None:
        """The drawing, round the origin."""
        raise NotImplementedError


@dataclass(frozen=True)
class StarNow:
    """A star with the lines that are shown of it, and when it was answered."""

    star: Star
    lines: tuple[StarLine, ...]
    aside: str


class SmallStar(PictureButton):
    """The citizen's and the worker's lines alike; an earlier one thin."""

    def __init__(self) -> None:
        super().__init__(t("Stjerne"))
        self._now: StarNow | None = None

    def show_star(self, now: StarNow | None) -> None:
        """This star, or none at all."""
        self._now = now
        self.setVisible(now is not None)
        self.set_aside(now.aside if now else "")

    def draw(self, painter: QPainter, radius: float) -> None:
        if self._now is None:
            return
        star = self._now.star
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("line"), 1))
        for value in star.rings:
            painter.drawPolygon(_polygon(star.ring(value), radius))
        for place in range(len(star.areas)):
            painter.drawLine(QPointF(), _at(star.spoke(place), radius))
        for line in drawing_order(self._now.lines):
            _draw_line(painter, star, line, radius)


def _draw_line(painter: QPainter, star: Star, line: StarLine, radius: float) -> None:
    mine = line.mark is Mark.DISC
    ink = colour("thin" if line.earlier else "worker" if line.mark is Mark.SQUARE else "ptext")
    style = Qt.PenStyle.DashLine if line.earlier else Qt.PenStyle.SolidLine
    painter.setPen(QPen(ink, THIN if line.earlier else LINE * 0.8, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for piece in star.pieces(line.values):
        painter.drawPolyline(_polygon(piece, radius))
    if line.earlier:
        return
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(ink if mine else colour("surface"))
    reach = REACH[line.mark] * _SMALL
    for place, value in enumerate(line.values):
        if value is not None:
            _mark(painter, line.mark, _at(star.spot(place, value), radius), reach)


def _mark(painter: QPainter, mark: Mark, at: QPointF, reach: float) -> None:
    corners = mark_corners(mark, (at.x(), at.y()), reach)
    if corners:
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    else:
        painter.drawEllipse(at, reach, reach)


class SmallMap(PictureButton):
    """Who is there, in which part and how near."""

    def __init__(self) -> None:
        super().__init__(t("Netværk"))
        self._sectors: tuple[Sector, ...] = ()
        self._members: tuple[Member, ...] = ()

    def show_members(self, sectors: tuple[Sector, ...], members: tuple[Member, ...]) -> None:
        """These, or no map at all."""
        self._sectors, self._members = sectors, members
        self.setVisible(bool(members))
        self.set_aside(t("én på kortet") if len(members) == 1 else t("{count} på kortet").format(count=len(members)))

    def draw(self, painter: QPainter, radius: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("line"), 1))
        for ring in (Ring.NEAR, Ring.MIDDLE):
            painter.drawEllipse(QPointF(), RING_EDGES[ring][1] * radius, RING_EDGES[ring][1] * radius)
        for sector, begin, end in arcs(self._sectors):
            painter.setPen(QPen(sector_colour(sector.colour), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawArc(_disc(radius), *_sixteenths(begin + 0.03, end - 0.03))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ink"))
        painter.drawEllipse(QPointF(), 5, 5)
        shades = {sector.id: sector_colour(sector.colour) for sector in self._sectors}
        for member in self._members:
            painter.setBrush(shades.get(member.sector, sector_colour(self._sectors[-1].colour)))
            at = _at(point(self._sectors, place_of(member)), radius)
            square = member.nature in (Nature.COMMUNITY, Nature.PLACE)
            _mark(painter, Mark.DIAMOND if square else Mark.DISC, at, 4.2 if square else 3.4)


def _sixteenths(begin: float, end: float) -> tuple[int, int]:
    """Clockwise radians from the top as Qt's sixteenths of a degree, counter-clockwise from three o'clock."""
    return round((90 - degrees(begin)) * 16), round(-degrees(end - begin) * 16)


def _disc(radius: float) -> QRectF:
    return QRectF(-radius, -radius, 2 * radius, 2 * radius)


def _at(where: tuple[float, float], radius: float) -> QPointF:
    return QPointF(where[0] * radius, where[1] * radius)


def _polygon(corners: Sequence[tuple[float, float]], radius: float) -> QPolygonF:
    return QPolygonF([_at(corner, radius) for corner in corners])
