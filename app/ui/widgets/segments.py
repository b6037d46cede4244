"""A few answers side by side, of which one stands: filled and with a tick."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.ui.tokens import colour, font
from app.ui.widgets.buttons import Button, Look

Key = TypeVar("Key")
_TICK = 34
"""The room that the tick takes, so that the chosen answer is whole."""


class _Segment(Button):
    look = Look("ink2", hover=None)
    padding = 0

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda on: self.set_icon("check" if on else None))

    def label_font(self) -> QFont:
        return font("support", weight=QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)

    def ink_token(self) -> str:
        return "on_primary" if self.isChecked() else "ink"

    def paint_ground(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("primary" if self.isChecked() else "hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)


class Segments(QWidget, Generic[Key]):
    """`chosen` tells the key, only when a person chose."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Mapping[Key, str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.buttons: dict[Key, _Segment] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for key, words in choices.items():
            button = _Segment(words)
            button.setAccessibleName(f"{name}: {words}")
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self.buttons[key] = button
            row.addWidget(button, QFontMetrics(button.label_font()).horizontalAdvance(words) + _TICK)

    def show_choice(self, key: Key | None) -> None:
        """What stands now; an unknown answer marks none."""
        self._group.setExclusive(False)
        for each, button in self.buttons.items():
            button.setChecked(each == key)
        self._group.setExclusive(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("edge"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
