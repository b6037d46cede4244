"""The star on the screen: drag a point, click beside an arm, or press keys; it tells, and others save."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.star_shape import Star, StarLine
from app.ui import icons
from app.ui.star.painter import Where, paint_star
from app.ui.tokens import colour, font, line_height, scaled
from app.ui.widgets.text_block import TextBlock, text_block

_NAME_WIDTH = 140
_GAP = 12
_TIGHT = 100
"""In a star so small the names at the top and the bottom step out, clear of those beside them."""
_GRIP = 16.0
"""How near to a point one must press to take hold of it."""
_RING = 15.0


class StarView(QWidget):
    """Arrows left and right go round the areas, up and down change the number, 1–9 and 0 give it, Delete takes it.

    `given(place, number, line)`: `line` is the place in `lines` of the point that was taken hold of, -1 where none
    was. The number 0 takes the point away.
    """

    name_role, name_line, name_width = "body", "support", _NAME_WIDTH
    """How the areas' names are written, and how wide they may be."""

    heard_as = QAccessible.Role.Chart
    given = Signal(int, int, int)
    went = Signal(int)
    asked = Signal()
    """Enter: on to the words beside the star."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.star: Star | None = None
        self.lines: tuple[StarLine, ...] = ()
        self.place, self.active, self.open, self.voice = 0, -1, False, ""
        self._pointed: StarLine | None = None
        self._focus_areas: frozenset[str] = frozenset()
        self._held: int | None = None
        self._dragged: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "none")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(scaled(2 * _NAME_WIDTH + 180), 300)

    def show_star(
        self,
        star: Star,
        lines: Sequence[StarLine],
        *,
        active: int,
        voice: str,
        open_: bool,
        focus_areas: frozenset[str] = frozenset(),
    ) -> None:
        """`active` is the line (a place in `lines`, -1 for none yet) that keys and clicks are for, and `voice` whose
        it is; `open_`: it may be changed."""
        if star != self.star:
            self.__dict__.pop("_names", None)
        self.star, self.lines, self.active, self.voice, self.open = star, tuple(lines), active, voice, open_
        self._focus_areas = focus_areas
        self.place = min(self.place, len(star.areas) - 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.update()

    def point_out(self, line: StarLine | None) -> None:
        """Let one of the earlier lines stand out."""
        self._pointed = line
        self.update()

    def go_to(self, place: int) -> None:
        """Another area, without telling."""
        self.place = place
        self.update()

    def tell(self, words: str) -> None:
        """Where the keyboard is, for those who listen."""
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return QSize(760, 560)

    @property
    def where(self) -> Where:
        """Where the star lies in the widget."""
        room = scaled(self.name_width) + _GAP
        tall = 2 * line_height(self.name_role) + _GAP
        radius = min(self.width() / 2 - room, self.height() / 2 - tall)
        return Where(QPointF(self.width() / 2, self.height() / 2), max(40.0, radius))

    def spot(self, place: int, value: int) -> QPointF:
        """Where a number is on the widget."""
        assert self.star is not None
        return self.where.at(self.star.spot(place, value))

    @cached_property
    def _names(self) -> list[tuple[TextBlock, TextBlock]]:
        """Every name in its plain and its heavy weight, laid out once for a theme and a star."""
        assert self.star is not None
        return [
            (self._name(place, heavy=False), self._name(place, heavy=True)) for place in range(len(self.star.areas))
        ]

    def _name(self, place: int, *, heavy: bool) -> TextBlock:
        assert self.star is not None
        x, _ = self.star.spoke(place)
        aligned = Qt.AlignmentFlag.AlignHCenter
        if abs(x) > 0.2:
            aligned = Qt.AlignmentFlag.AlignLeft if x > 0 else Qt.AlignmentFlag.AlignRight
        weight = QFont.Weight.DemiBold if heavy else QFont.Weight.Normal
        letters = font(self.name_role, weight=weight)
        width = scaled(self.name_width if abs(x) > 0.2 else 2 * self.name_width)
        return text_block(
            self.star.names[place], letters, line_height(self.name_line), width=width, max_lines=3, alignment=aligned
        )

    def _name_rect(self, place: int) -> QRectF:
        assert self.star is not None
        x, y = self.star.spoke(place)
        block, where = self._names[place][0], self.where
        width = scaled(self.name_width if abs(x) > 0.2 else 2 * self.name_width)
        tight = abs(x) <= 0.2 and where.radius < scaled(_TIGHT)
        away = _GAP + line_height(self.name_line) if tight else _GAP
        at = where.at((x, y)) + QPointF(x, y) * away
        left = at.x() - width / 2 if abs(x) <= 0.2 else (at.x() if x > 0 else at.x() - width)
        return QRectF(left, at.y() - block.height * (1 - y) / 2, width, block.height)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.star is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        where = self.where
        paint_star(painter, where, self.star, self._drawn, self._pointed)
        self._paint_numbers(painter)
        self._paint_names(painter)
        self._paint_place(painter)

    def _paint_numbers(self, painter: QPainter) -> None:
        assert self.star is not None
        painter.setFont(font("caption"))
        painter.setPen(colour("ink3"))
        for value in self.star.rings:
            at = self.spot(0, value)
            box = QRectF(at.x() - 40 - _GRIP, at.y() - 9, 40, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value))

    def _paint_names(self, painter: QPainter) -> None:
        assert self.star is not None
        for place, (plain, heavy) in enumerate(self._names):
            box = self._name_rect(place)
            here = place == self.place
            (heavy if here else plain).draw(painter, box.topLeft(), colour("ink" if here else "ink2"))
            if self.star.areas[place] in self._focus_areas:
                size = scaled(18)
                x, _ = self.star.spoke(place)
                left = box.center().x() - size / 2 if abs(x) <= 0.2 else (box.left() if x > 0 else box.right() - size)
                top = box.top() - size - 2 if self.star.spoke(place)[1] < -0.9 else box.bottom() + 2
                icons.paint(painter, "target", QRectF(left, top, size, size), colour("ptext").name())

    def _paint_place(self, painter: QPainter) -> None:
        """The arm that one is at, and the ring round its point; blue when the keyboard is here."""
        assert self.star is not None
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("ink3"), 1))
        painter.drawLine(self.where.middle, self.where.at(self.star.spoke(self.place)))
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 3))
            value = self._dragged or self.value()
            at = self.spot(self.place, value) if value else self.where.at(self.star.spoke(self.place))
            reach = _RING if value else _RING / 2
            painter.drawEllipse(at, reach, reach)

    def value(self) -> int | None:
        """The active person's number of the present area."""
        return self._number(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.star is None:
            return
        key, count = Qt.Key(event.key()), len(self.star.areas)
        turns = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: count - 1}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in turns:
            self._go((self.place + turns[key]) % count)
        elif key in ends:
            self._go(ends[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit()
        elif not self.open:
            event.ignore()
        elif key in steps:
            now = self.value()
            self._give(min(self.star.high, max(self.star.low, now + steps[key])) if now else self.star.low)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._give(key - Qt.Key.Key_0 or 10)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._give(0)
        else:
            event.ignore()

    def _go(self, place: int) -> None:
        if place != self.place:
            self.place = place
            self.update()
            self.went.emit(place)

    def _give(self, value: int, line: int = -1) -> None:
        assert self.star is not None
        if value == 0 or self.star.low <= value <= self.star.high:
            self.given.emit(self.place, value, line)

    def _grabbed(self, at: QPointF) -> tuple[int, int] | None:
        """The line and the area of the point that was pressed: one of now, the uppermost first."""
        assert self.star is not None
        found: list[tuple[float, int, int]] = []
        for line, drawn in enumerate(self.lines):
            for place, value in enumerate(drawn.values):
                if value is not None and not drawn.earlier:
                    off = self.spot(place, value) - at
                    found.append(((off.x() ** 2 + off.y() ** 2) ** 0.5, int(line != self.active), line * 1000 + place))
        near = min(found, default=None)
        return divmod(near[2], 1000) if near and near[0] <= _GRIP else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self.star is None:
            event.ignore()
            return
        at = event.position()
        named = next((p for p in range(len(self.star.areas)) if self._name_rect(p).contains(at)), None)
        point = self.where.point(at)
        if named is not None:
            self._go(named)
        elif held := self._grabbed(at):
            self._go(held[1])
            self._held = held[0]
            self._dragged = self._number(held[0])
        elif self.star.near_arm(point):
            self._go(self.star.place_at(point))
            self._held = -1
            self._drag(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._drag(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, dragged, self._held, self._dragged = self._held, self._dragged, None, None
        self.update()
        if held is not None and dragged is not None and dragged != self._number(held):
            self._give(dragged, held)

    def _drag(self, at: QPointF) -> None:
        """The point follows the finger along its arm; it is given when the finger lets go."""
        assert self.star is not None
        if self.open:
            self._dragged = self.star.value_at(self.place, self.where.point(at))
            self.update()

    def _number(self, held: int) -> int | None:
        line = held if held >= 0 else self.active
        return self.lines[line].values[self.place] if 0 <= line < len(self.lines) else None

    @property
    def _drawn(self) -> tuple[StarLine, ...]:
        """The lines with the point that is being dragged where it is now."""
        if self.star is None or self._dragged is None or self._held is None:
            return self.lines
        line = self._held if self._held >= 0 else self.active
        drawn = list(self.lines)
        if not 0 <= line < len(drawn):
            line = len(drawn)
            drawn.append(StarLine((None,) * len(self.star.areas), self.voice))
        values = list(drawn[line].values)
        values[self.place] = self._dragged
        drawn[line] = replace(drawn[line], values=tuple(values))
        return tuple(drawn)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.__dict__.pop("_names", None)
