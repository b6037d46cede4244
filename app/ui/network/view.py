"""The map under the hand: choose, drag, rubber band, draw ties by two taps, and all of it by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QRubberBand,
    QWidget,
)

from app.models.map_places import Place, place_at, place_of
from app.models.map_steps import next_that_way
from app.models.network import Member
from app.models.tongue import t
from app.ui.network.map_look import MapLook
from app.ui.network.zoom import ZoomView

_KEY_STEP = 0.035
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class MapView(ZoomView):
    """Previews what is moved, and tells once when it is let go."""

    moved = Signal(object)
    """A list of (member, place): where they were let go."""
    tied = Signal(bytes, bytes)
    removal_wished = Signal()
    tying_changed = Signal()
    heard_as = QAccessible.Role.Canvas
    aimed = Signal(str, str)
    """Sector and ring under what is being dragged; empty when it is let go."""

    def __init__(self, shown: MapLook, parent: QWidget | None = None) -> None:
        super().__init__(shown, parent)
        self.tying = False
        self.tie_from: bytes | None = None
        self._pressed: QPointF | None = None
        self._grabbed: bytes | None = None
        self._starts: dict[bytes, QPointF] = {}
        self._by = QPointF()
        self._before: tuple[bytes, ...] = ()
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self._panned: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty("ring", "none")
        self.setAccessibleName(t("Kortet"))
        shown.chosen_changed.connect(self._chosen_changed)

    def show_map(self) -> None:
        """The map as it stands now; a drag that is under way goes on."""
        self.map.show_map()
        if self._starts:
            self._starts = {key: self.map.members[key].pos() for key in self._starts if key in self.map.members}
            self._preview()
        self._tell()

    def _chosen_changed(self) -> None:
        self.map.mark()
        self._tell()
        if self.shown.current and self.zoom > 1 and self._pressed is None:
            self.ensureVisible(self.map.members[self.shown.current.id], 40, 40)

    def _tell(self) -> None:
        member = self.shown.current
        said = self.shown.in_full(member) if member else t("Ingen er valgt. Brug piletasterne.")
        self.setAccessibleDescription(said)

    # hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panned = event.position().toPoint()
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = event.position()
        self._before = self.shown.chosen if event.modifiers() & _CTRL else ()
        key = self.map.near(self.mapToScene(event.position().toPoint()))
        if self.tying:
            if key:
                self.tap_tie(key)
            self._pressed = None
        elif key is None:
            self.shown.choose(self._before)
        else:
            self._grab(key, more=bool(event.modifiers() & _CTRL))

    def _grab(self, key: bytes, *, more: bool) -> None:
        self._grabbed = key
        chosen = self.shown.chosen
        if more and key in chosen:
            self._grabbed = None
            self.shown.choose(each for each in chosen if each != key)
        elif more:
            self.shown.choose((*chosen, key))
        elif key in chosen:
            self.shown.choose((*(each for each in chosen if each != key), key))
        else:
            self.shown.choose((key,))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position()
        if self._panned is not None:
            self.scroll_by(here.toPoint() - self._panned)
            self._panned = here.toPoint()
        elif self._pressed is None:
            self._point(here)
        elif self._starts or self._far_enough(here):
            if self._grabbed is None:
                self._stretch_band(here)
            else:
                self._drag((here - self._pressed) / self.enlarged)

    def _far_enough(self, here: QPointF) -> bool:
        away = (here - self._pressed).manhattanLength() if self._pressed else 0
        return self._band.isVisible() or away >= QApplication.startDragDistance()

    def _point(self, here: QPointF) -> None:
        key = self.map.near(self.mapToScene(here.toPoint()))
        self.map.hover(key)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor)

    def _drag(self, by: QPointF) -> None:
        if not self._starts:
            self._begin_move()
        self._by = by
        self._preview()

    def _begin_move(self) -> None:
        self._by = QPointF()
        self._starts = {key: self.map.members[key].pos() for key in self.shown.chosen}

    def _preview(self) -> None:
        self.map.preview({key: start + self._by for key, start in self._starts.items()})
        if foremost := next((key for key in reversed(self.shown.chosen) if key in self._starts), None):
            self._show_aim(self._place(foremost))

    def _show_aim(self, place: Place) -> None:
        if self.map.aim_at((place.sector, place.ring.value)):
            self.resetCachedContent()
            self.viewport().update()
            self.aimed.emit(place.sector, place.ring.value)

    def _place(self, key: bytes) -> Place:
        at = self.map.members[key].pos() / self.map.radius
        return place_at(self.shown.sectors, at.x(), at.y())

    def _stretch_band(self, here: QPointF) -> None:
        start = self._pressed or here
        area = QRect(start.toPoint(), here.toPoint()).normalized()
        self._band.setGeometry(area)
        self._band.show()
        inside = QRectF(self.mapToScene(area.topLeft()), self.mapToScene(area.bottomRight()))
        found = [key for key, item in self.map.members.items() if inside.contains(item.pos())]
        self.shown.choose((*self._before, *found))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._panned = None
        if event.button() != Qt.MouseButton.LeftButton:
            return
        clicked = self._grabbed if self._pressed is not None and not self._starts else None
        self._pressed = None
        self._band.hide()
        self._let_go()
        if clicked and not event.modifiers() & _CTRL:
            self.shown.choose((clicked,))
        self._grabbed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.map.near(self.mapToScene(event.position().toPoint())) and self.shown.current:
            self.shown.opening_wished.emit()

    def _let_go(self) -> None:
        """One save of everything that was moved."""
        moves = self._moves(tuple(self._starts))
        self._starts = {}
        if self.map.aim_at(None):
            self.resetCachedContent()
            self.viewport().update()
            self.aimed.emit("", "")
        if moves:
            self.moved.emit(moves)

    def _moves(self, keys: Sequence[bytes]) -> list[tuple[Member, Place]]:
        there = [(member, self._place(key)) for key in keys if (member := self.shown.map.member(key))]
        return [(member, place) for member, place in there if place != place_of(member)]

    def let_be(self) -> None:
        """Give the drag up: everybody is where they were."""
        self._starts, self._pressed, self._grabbed = {}, None, None
        self._band.hide()
        self.map.aim_at(None)
        self.resetCachedContent()
        self.map.lay_out(self.map.radius)
        self.aimed.emit("", "")

    # ties by two taps

    def set_tying(self, on: bool) -> None:
        """Draw ties: tap one, tap another. Begins with the one who is chosen, if the keyboard asks."""
        self.tying, self.tie_from = on, None
        self.tying_changed.emit()

    def tap_tie(self, key: bytes) -> None:
        """One end of a tie; the second one makes it."""
        first, self.tie_from = self.tie_from, None
        if first is None:
            self.tie_from = key
        elif first != key:
            self.tied.emit(first, key)
        self.shown.choose((key,) if first is None or first == key else (first, key))
        self.tying_changed.emit()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, with_ = Qt.Key(event.key()), event.modifiers()
        if key in _WAYS and with_ & _SHIFT:
            self._nudge(_WAYS[key])
        elif key in _WAYS:
            self._go(_WAYS[key])
        elif key in _ENTER and self.tying and self.shown.current:
            self.tap_tie(self.shown.current.id)
        elif key in _ENTER and self.shown.current:
            self.shown.opening_wished.emit()
        elif not self._other_key(key):
            super().keyPressEvent(event)

    def _other_key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.shown.chosen:
            self.removal_wished.emit()
        elif key == Qt.Key.Key_B:
            self.set_tying(not self.tying)
            if self.tying and self.shown.current:
                self.tap_tie(self.shown.current.id)
        elif key == Qt.Key.Key_Escape and (self._starts or self.tying or self.shown.chosen):
            self._escape()
        elif key == Qt.Key.Key_Plus:
            self.nearer()
        elif key == Qt.Key.Key_Minus:
            self.farther()
        elif key == Qt.Key.Key_0:
            self.see_all()
        else:
            return False
        return True

    def _escape(self) -> None:
        if self._starts:
            self.let_be()
        elif self.tying:
            self.set_tying(False)
        else:
            self.shown.choose(())

    def _go(self, way: tuple[int, int]) -> None:
        self._let_go()
        points = {key: (item.x(), item.y()) for key, item in self.map.members.items()}
        found = next_that_way(points, self.shown.current.id if self.shown.current else None, way)
        if found:
            self.shown.choose((found,))

    def _nudge(self, way: tuple[int, int]) -> None:
        """A step for everybody chosen; saved once when Shift is let go."""
        if not self.shown.chosen or self._pressed is not None:
            return
        if not self._starts:
            self._begin_move()
        self._by += QPointF(*way) * (_KEY_STEP * self.map.radius)
        self._preview()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Shift and self._pressed is None:
            self._let_go()
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.map.focused = True
        self.map.mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._pressed is None:
            self._let_go()
        self.map.focused = False
        self.map.mark()

    def finish(self) -> None:
        """What has been moved by keys is saved before the screen is left."""
        if self._pressed is None:
            self._let_go()
