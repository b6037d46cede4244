"""The drawing of a map at one size: everybody in their place, ties between them, names where there is room."""

from collections.abc import Iterable, Mapping
from math import hypot, pi, sqrt

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from app.models.map_labels import Box, Named, place_names, under
from app.models.map_places import Place, place_of
from app.models.values import Ring, TieCharacter
from app.ui.network.dots import MemberItem, TieItem
from app.ui.network.ground import middle_radius, paint_ground, paint_middle, title_boxes
from app.ui.network.look import clear_of
from app.ui.network.map_look import MapLook
from app.ui.tokens import colour, scaled, sector_colour
from app.ui.widgets.text import plain_tooltip

_NEAREST = 20.0
_CROWDS = ((60, 9.0), (150, 7.0))
_SMALLEST = 5.5
_LARGEST = 0.05
_ROOMY = 300.0
_FILLED = 0.4


class _Middle(QGraphicsItem):
    """The citizen; nobody can move them."""

    def __init__(self) -> None:
        super().__init__()
        self.called, self.radius, self.ringed = "", 1.0, False
        self.setZValue(2)

    def boundingRect(self) -> QRectF:
        reach = self.radius + 6
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        paint_middle(painter, self.called, self.radius, ringed=self.ringed)


class MapScene(QGraphicsScene):
    """Scene coordinates are pixels round the citizen in (0, 0); `radius` is the outer ring's."""

    def __init__(self, shown: MapLook) -> None:
        super().__init__()
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.shown = shown
        self.radius = 200.0
        self.members: dict[bytes, MemberItem] = {}
        self.ties: dict[tuple[bytes, bytes], TieItem] = {}
        self.aim: tuple[str, str] | None = None
        self.quiet = self.crowded = False
        self.focused = False
        self._hovered: bytes | None = None
        self._room: dict[bytes, Box] = {}
        self._middle = _Middle()
        self.addItem(self._middle)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.fillRect(rect, colour("paper"))
        paint_ground(painter, self.shown.sectors, self.radius, self.aim)

    def show_map(self) -> None:
        """Bring the drawing after the map as it stands now."""
        there = {each.id: each for each in self.shown.map.members}
        for key in [key for key in self.members if key not in there]:
            self.removeItem(self.members.pop(key))
        size = self._dot_radius()
        for key, member in there.items():
            ink = sector_colour(self.shown.sector(member.sector).colour)
            if key not in self.members:
                self.members[key] = MemberItem(member, ink, size)
                self.addItem(self.members[key])
            else:
                self.members[key].show_member(member, ink, size)
        self._middle.called = self.shown.record.called
        self.crowded = len(there) > _CROWDS[0][0]
        self._show_ties()
        self.lay_out(self.radius)

    def _show_ties(self) -> None:
        wanted = {tie.ends for tie in self.shown.map.ties} | {(each.id, b"") for each in self.shown.map.members}
        for ends in [ends for ends in self.ties if ends not in wanted]:
            self.removeItem(self.ties.pop(ends))
        for tie in self.shown.map.ties:
            self._tie(tie.ends, tie.character)
        for each in self.shown.map.members:
            character = TieCharacter.WISHED_AGAIN.value if each.missed else each.character
            if character or (each.id, b"") in self.ties:
                self._tie((each.id, b""), character)

    def _tie(self, ends: tuple[bytes, bytes], character: str) -> None:
        if ends not in self.ties:
            self.ties[ends] = TieItem(character, ends)
            self.addItem(self.ties[ends])
        self.ties[ends].setData(0, character)

    def _dot_radius(self) -> float:
        """Many make smaller dots, and a large map makes them larger again."""
        count = len(self.shown.map.members)
        size = next((size for most, size in _CROWDS if count <= most), _SMALLEST)
        return min(scaled(min(9.0, size * max(1.0, self.radius / _ROOMY))), self.radius * _LARGEST)

    def lay_out(self, radius: float) -> None:
        """Everybody in their place in a map of this radius."""
        self.radius = radius
        self._middle.prepareGeometryChange()
        self._middle.radius = middle_radius(radius)
        size = self._dot_radius()
        for item in self.members.values():
            item.resize(size)
            item.setPos(self.at(place_of(item.member)))
        self.place_names()
        self.mark()

    def at(self, place: Place) -> QPointF:
        """A place's point."""
        x, y = self.shown.point(place)
        return QPointF(x * self.radius, y * self.radius)

    def mark(self) -> None:
        """Show who is chosen: their names come first, and their supportive ties are seen."""
        chosen = set(self.shown.chosen)
        self._middle.ringed = self.focused and not chosen
        self._middle.update()
        for key, item in self.members.items():
            item.mark(chosen=key in chosen, focused=self.focused and key in self.shown.chosen[-1:])
        for tie in self.ties.values():
            strong = not chosen.isdisjoint(tie.ends)
            character = str(tie.data(0) or "")
            plain = tie.ends[1] == b"" and character in ("", TieCharacter.SUPPORTIVE)
            tie.setVisible(strong if plain else True)
            tie.tell(character, strong=strong, faint=(self.quiet or self.crowded) and not strong)
        self._stretch(tie for tie in self.ties.values() if tie.isVisible())
        for key, item in self.members.items():
            self._show_name(key, item)

    def _stretch(self, ties: Iterable[TieItem]) -> None:
        for tie in ties:
            one, other = self.members[tie.ends[0]], self.members.get(tie.ends[1])
            far = other.pos() if other else QPointF()
            after = (other.radius if other else self._middle.radius) + 3
            tie.stretch(*clear_of(one.pos(), far, one.radius + 3, after))

    def place_names(self) -> None:
        """Names find their room. Those who are chosen show theirs in any case, and nobody else's gives way for it."""
        dots = [self._named(key, item) for key, item in self.members.items()]
        middle = self._middle.radius
        silent = [dot.dot for dot in dots if not self._speaks(dot)]
        taken = [Box(-middle, -middle, middle, middle), *title_boxes(self.shown.sectors, self.radius), *silent]
        self._room = place_names([dot for dot in dots if self._speaks(dot)], taken)

    def _show_name(self, key: bytes, item: MemberItem) -> None:
        foremost = key in self.shown.chosen or key == self._hovered
        item.place_name(self._room.get(key) or (under(self._named(key, item)) if foremost else None))
        item.setZValue(3 if foremost else 2)

    def _named(self, key: bytes, item: MemberItem) -> Named:
        rings = [ring.value for ring in Ring]
        rank = 0 if item.member.missed else rings.index(item.member.ring) if item.member.ring in rings else 1
        return Named(key, item.x(), item.y(), item.radius, *item.name_size, rank)

    def _speaks(self, dot: Named) -> bool:
        """On the quiet map only those nearest have their names on, and those who are missed."""
        return not self.quiet or dot.rank == 0

    @property
    def nameless(self) -> int:
        """How many names found no room."""
        return len(self.members) - len(self._room)

    def hover(self, key: bytes | None) -> None:
        """Somebody is pointed at: a name that was left out is seen."""
        before, self._hovered = self._hovered, key
        if key is not None and key in self.members:
            self.members[key].setToolTip(plain_tooltip(self.shown.in_full(self.members[key].member)))
        for each in {before, key}:
            if each is not None and each in self.members:
                self._show_name(each, self.members[each])

    def near(self, at: QPointF) -> bytes | None:
        """The member whose dot or name is here; the nearest where several are."""
        best, found = _NEAREST, None
        for key, item in self.members.items():
            away = hypot(at.x() - item.x(), at.y() - item.y())
            if away < best:
                best, found = away, key
        if found is None:
            named = ((key, item) for key, item in self.members.items() if item.named)
            found = next((key for key, item in named if item.name_box.contains(at - item.pos())), None)
        return found

    def preview(self, points: Mapping[bytes, QPointF]) -> None:
        """Show these members somewhere else while they are being moved; nothing is saved."""
        for key, at in points.items():
            self.members[key].setPos(at)
        self._stretch([tie for tie in self.ties.values() if not points.keys().isdisjoint(tie.ends) and tie.isVisible()])

    def aim_at(self, aim: tuple[str, str] | None) -> bool:
        """Where somebody would be let go. Whether that is new."""
        changed = aim != self.aim
        self.aim = aim
        return changed

    def refresh(self) -> None:
        """Another theme or text size."""
        for item in self.members.values():
            ink = sector_colour(self.shown.sector(item.member.sector).colour)
            item.show_member(item.member, ink, self._dot_radius())
            item.update()
        for tie in self.ties.values():
            tie.update()
        self._middle.update()
        self.lay_out(self.radius)

    def place_now(self, key: bytes) -> Place:
        """Where a member stands."""
        return place_of(self.members[key].member)

    def roomy_radius(self) -> float:
        """A radius at which all names could find room: as it is, or what one would zoom in to."""
        names = sum(item.name_size[0] * (item.name_size[1] + 2 * item.radius) for item in self.members.values())
        return max(self.radius, sqrt(names / (pi * _FILLED)))

    def middle_share(self) -> float:
        """The citizen's disc as a share of the map's radius."""
        return self._middle.radius / self.radius
