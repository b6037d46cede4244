"""Which readings the star shows: a switch each, with a sample of its line; in rows that wrap, two of them in view."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.models.star_shape import StarLine
from app.models.tongue import t
from app.ui.star.voice_row import paint_sample
from app.ui.tokens import colour, font, scaled
from app.ui.widgets import LinkButton
from app.ui.widgets.tick_box import TickBox

_EDGE, _SAMPLE, _GAP, _TALL = 2, 44, 8, 40
_ROWS, _ALL = 2, 1000


@dataclass(frozen=True)
class Shown:
    """A reading in the legend."""

    key: bytes
    line: StarLine
    name: str
    day: str
    on: bool


class LegendSwitch(TickBox):
    """Box, piece of line, name and day. `pointed(True)` while one is at it, so that its line can stand out."""

    pointed = Signal(bool)

    def __init__(self, shown: Shown, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = shown
        self.show_reading(shown)

    def show_reading(self, shown: Shown) -> None:
        """The reading as it stands."""
        self.shown = shown
        words = f"{shown.name} {shown.day}"
        if words != self.accessibleName():
            self.setAccessibleName(words)
        if shown.on != self.isChecked():
            self.blockSignals(True)
            self.setChecked(shown.on)
            self.blockSignals(False)
        self.update()

    def box(self) -> QRectF:
        box = super().box()
        box.moveLeft(_EDGE)
        return box

    def _name_font(self) -> QFont:
        return font("support", weight=QFont.Weight.DemiBold)

    def sizeHint(self) -> QSize:
        name = QFontMetrics(self._name_font()).horizontalAdvance(self.shown.name)
        day = QFontMetrics(font("support")).horizontalAdvance(self.shown.day)
        return QSize(round(self.box().width()) + scaled(_SAMPLE) + 4 * _GAP + name + day, scaled(_TALL))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_box(painter)
        left = self.box().right() + _GAP
        middle = QPointF(left + scaled(_SAMPLE) / 2, self.height() / 2)
        paint_sample(painter, middle, self.shown.line, scaled(_SAMPLE), pointed=self.underMouse())
        left += scaled(_SAMPLE) + _GAP
        for words, letters, ink in (
            (self.shown.name, self._name_font(), "ink"), (self.shown.day, font("support"), "ink2"),
        ):  # fmt: skip
            painter.setFont(letters)
            painter.setPen(colour(ink))
            advance = QFontMetrics(letters).horizontalAdvance(words)
            place = QRect(round(left), 0, advance + 4, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
            left += advance + 5


class Legend(QScrollArea):
    """`switched(key, on)`; `all_wanted(on)` from the link at the end; `pointed(key)` (empty: none)."""

    switched = Signal(bytes, bool)
    all_wanted = Signal(bool)
    pointed = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(t("Stjerner, der vises"))
        self._inner, self._most = QWidget(), _ROWS
        self.setWidget(self._inner)
        self.switches: list[LegendSwitch] = []
        self.all_button = LinkButton(t("Vis alle"), parent=self._inner)
        self.all_button.clicked.connect(lambda: self.all_wanted.emit(self.all_button.label() == t("Vis alle")))

    def show_readings(self, shown: Sequence[Shown]) -> None:
        """One switch each, in this order."""
        for switch, each in zip(self.switches, shown, strict=False):
            switch.show_reading(each)
        for each in shown[len(self.switches) :]:
            self._add(each)
        for switch in self.switches[len(shown) :]:
            switch.hide()
            switch.deleteLater()
        del self.switches[len(shown) :]
        earlier = [each for each in shown if each.line.earlier]
        self.all_button.setVisible(len(earlier) > 2)
        self.all_button.setText(t("Vis alle") if not all(each.on for each in earlier) else t("Skjul de tidligere"))
        for before, after in pairwise([*self.switches, self.all_button]):
            QWidget.setTabOrder(before, after)
        self._arrange()

    def stand_whole(self, whole: bool) -> None:
        """All rows in view, where something round it scrolls."""
        self._most = _ALL if whole else _ROWS
        self._arrange()

    def _add(self, each: Shown) -> None:
        switch = LegendSwitch(each, self._inner)
        switch.toggled.connect(lambda on: self.switched.emit(switch.shown.key, on))
        switch.pointed.connect(lambda on: self._point(switch, on=on))
        switch.show()
        self.switches.append(switch)

    def _point(self, switch: LegendSwitch, *, on: bool) -> None:
        self.pointed.emit(switch.shown.key if on else b"")
        if on and switch.hasFocus():
            self.ensureWidgetVisible(switch, 0, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """From left to right, row under row; the area is as tall as its rows, at most two."""
        parts: list[QWidget] = [*self.switches]
        if self.all_button.isVisibleTo(self._inner):
            parts.append(self.all_button)
        left = top = 0
        tall = scaled(_TALL)
        wide = self.viewport().width()
        for part in parts:
            size = part.sizeHint()
            if left and left + size.width() > wide:
                left, top = 0, top + tall
            part.setGeometry(left, top, size.width(), tall)
            left += size.width() + _GAP
        rows = top // tall + 1 if parts else 0
        self._inner.resize(wide, rows * tall)
        self.setFixedHeight(min(rows, self._most) * tall + (tall // 3 if rows > self._most else 0))
