"""A map to look at and not to move about on: an earlier day, or one side of a comparison."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.models.map_labels import Box, Named, place_names, under
from app.models.map_places import Place, place_of, point
from app.models.network import Member, NetworkMap
from app.models.sectors import ELSEWHERE, Sector
from app.models.tongue import worded
from app.models.values import TieCharacter
from app.ui.network.dots import shown_name
from app.ui.network.ground import middle_radius, paint_ground, paint_middle, title_boxes
from app.ui.network.look import clear_of, paint_sign, paint_tie
from app.ui.network.marks import paint_arrow, paint_gone, paint_new, paint_was
from app.ui.tokens import colour, font, scaled, sector_colour
from app.ui.widgets.text import plain_tooltip

_PALE = 0.3
_SIDE, _ABOVE = 92, 34
_TITLED_FROM, _BARE = 80, 12
_LEAST = 60.0
_CROWDS = ((40, 8.0), (90, 6.5))
_SMALLEST = 5.0
_NEAR = 14.0


@dataclass(frozen=True)
class Marks:
    """What is told of a map beside another. All but `clear` are pale and nameless."""

    clear: frozenset[bytes]
    new: frozenset[bytes] = frozenset()
    came_from: Mapping[bytes, Place] = field(default_factory=dict)
    gone: tuple[Member, ...] = ()


@dataclass(frozen=True)
class Picture:
    """A map, whose it is, and its sectors; without marks everybody is clear and ties are drawn."""

    called: str = ""
    map: NetworkMap = field(default_factory=NetworkMap)
    sectors: tuple[Sector, ...] = (ELSEWHERE,)
    marks: Marks | None = None
    ground: str = "surface"
    """The token that it lies on; "sunk" looks like something to look at only."""


class MapPicture(QWidget):
    """Say in words what it shows with setAccessibleDescription; names without room are told where one points."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = Picture()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: Picture) -> None:
        """Draw this."""
        self.picture = picture
        self.update()

    @property
    def radius(self) -> float:
        """Of the outer ring."""
        roomy = self._beside(_SIDE, _ABOVE)
        return roomy if self._titled else max(_LEAST, self._beside(_BARE, _BARE))

    @property
    def _titled(self) -> bool:
        """In a narrow picture the map is worth more than the sectors' names, which are said beside it."""
        return self._beside(_SIDE, _ABOVE) >= scaled(_TITLED_FROM)

    def _beside(self, side: int, above: int) -> float:
        return min(self.width() / 2 - scaled(side), self.height() / 2 - scaled(above))

    @property
    def _dot(self) -> float:
        count = len(self.picture.map.members)
        return scaled(next((size for most, size in _CROWDS if count <= most), _SMALLEST))

    def sizeHint(self) -> QSize:
        return QSize(440, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 260)

    def at(self, place: Place) -> QPointF:
        """A place's point, from the middle."""
        x, y = point(self.picture.sectors, place)
        return QPointF(x, y) * self.radius

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.picture.ground == "sunk":
            painter.setBrush(colour("sunk"))
            painter.setPen(QPen(colour("line"), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.translate(self.width() / 2, self.height() / 2)
        paint_ground(painter, self.picture.sectors, self.radius, None, titled=self._titled)
        if self.picture.marks is None:
            self._paint_ties(painter)
        self._paint_people(painter)
        paint_middle(painter, self.picture.called, middle_radius(self.radius), ringed=False)
        self._paint_names(painter)

    def _paint_people(self, painter: QPainter) -> None:
        marks, dot = self.picture.marks, self._dot
        for each in self.picture.map.members:
            clear = marks is None or each.id in marks.clear
            painter.setOpacity(1.0 if clear else _PALE)
            paint_sign(painter, each, self.at(place_of(each)), dot, self._ink(each), self.picture.ground)
        painter.setOpacity(1.0)
        if marks is None:
            return
        for key, place in marks.came_from.items():
            if member := self.picture.map.member(key):
                was, now = self.at(place), self.at(place_of(member))
                paint_was(painter, was, dot)
                paint_arrow(painter, *clear_of(was, now, dot + 1, dot + 4))
        for each in self.picture.map.members:
            if each.id in marks.new:
                paint_new(painter, self.at(place_of(each)), dot)
        for each in marks.gone:
            paint_gone(painter, self.at(place_of(each)), dot)

    def _paint_ties(self, painter: QPainter) -> None:
        where = {each.id: self.at(place_of(each)) for each in self.picture.map.members}
        near = self._dot + 3
        for tie in self.picture.map.ties:
            paint_tie(painter, tie.character, *clear_of(where[tie.ends[0]], where[tie.ends[1]], near, near))
        for each in self.picture.map.members:
            character = TieCharacter.WISHED_AGAIN if each.missed else each.character
            if character not in ("", TieCharacter.SUPPORTIVE):
                after = middle_radius(self.radius) + 3
                paint_tie(painter, character, *clear_of(where[each.id], QPointF(), near, after))

    def _ink(self, member: Member) -> QColor:
        sectors = self.picture.sectors
        return sector_colour(next((each for each in sectors if each.id == member.sector), worded(ELSEWHERE)).colour)

    # names

    def _speaking(self) -> Iterator[Member]:
        marks = self.picture.marks
        yield from (each for each in self.picture.map.members if marks is None or each.id in marks.clear)
        yield from marks.gone if marks else ()

    def _named(self, metrics: QFontMetricsF, member: Member) -> Named:
        at, marks = self.at(place_of(member)), self.picture.marks
        wide = metrics.horizontalAdvance(shown_name(member.name, metrics)) + 2
        reach = self._dot + (4 if marks and member.id in marks.new else 0)
        return Named(member.id, at.x(), at.y(), reach, wide, metrics.height())

    def _outside(self) -> list[Box]:
        """Where a name would be cut by the picture's edge."""
        across, down = self.width() / 2, self.height() / 2
        return [Box(-2 * across, -down, -across, down), Box(across, -down, 2 * across, down)]

    def _paint_names(self, painter: QPainter) -> None:
        face = font("caption", weight=QFont.Weight.DemiBold if self.picture.marks else QFont.Weight.Normal)
        metrics = QFontMetricsF(face)
        middle, members = middle_radius(self.radius), list(self._speaking())
        dots = {each.id: self._named(metrics, each) for each in members}
        titles = title_boxes(self.picture.sectors, self.radius) if self._titled else []
        taken = [Box(-middle, -middle, middle, middle), *titles, *self._outside()]
        room = place_names(list(dots.values()), taken)
        painter.setFont(face)
        gone = {each.id for each in self.picture.marks.gone} if self.picture.marks else set()
        for each in members:
            box = room.get(each.id) or (under(dots[each.id]) if self.picture.marks and len(members) < 12 else None)
            if box:
                area = QRectF(QPointF(box.left + 1, box.top), QPointF(box.right + 2, box.bottom))
                _paint_name(
                    painter,
                    area,
                    shown_name(each.name, metrics),
                    "ink2" if each.id in gone else "ink",
                    self.picture.ground,
                )

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            here = QPointF(event.pos()) - QPointF(self.width() / 2, self.height() / 2)
            near = (each for each in self.picture.map.members if _away(self.at(place_of(each)), here) < scaled(_NEAR))
            QToolTip.showText(event.globalPos(), plain_tooltip(", ".join(each.name for each in near)), self)
            return True
        return super().event(event)


def _paint_name(painter: QPainter, area: QRectF, words: str, ink: str, ground: str) -> None:
    """On a halo, so that lines behind do not disturb."""
    painter.setPen(QPen(colour(ground)))
    for across, down in ((-1.5, 0), (1.5, 0), (0, -1.5), (0, 1.5), (-1, -1), (1, 1), (-1, 1), (1, -1)):
        painter.drawText(area.translated(across, down), Qt.AlignmentFlag.AlignVCenter, words)
    painter.setPen(colour(ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)


def _away(one: QPointF, other: QPointF) -> float:
    return (one - other).manhattanLength()
