"""Widgets that stay from citizen to citizen: to make one and to style it takes longer than to fill it anew."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from app.ui.widgets import IconLabel, Text

W = TypeVar("W", bound=QWidget)


class Rows(Generic[W]):
    """As many widgets in a layout as there is something to show; those that are not needed wait, hidden."""

    def __init__(self, layout: QBoxLayout, make: Callable[[], W], stretch: int = 0) -> None:
        self._layout, self._make, self._stretch = layout, make, stretch
        self._made: list[W] = []

    @property
    def count(self) -> int:
        """How many have been made."""
        return len(self._made)

    def take(self, count: int) -> list[W]:
        """The first so many, shown."""
        while len(self._made) < count:
            self._made.append(self._make())
            self._layout.addWidget(self._made[-1], self._stretch)
        for place, each in enumerate(self._made):
            each.setVisible(place < count)
        return self._made[:count]


class IconLine(QWidget):
    """An icon and quiet words; nothing where there are no words."""

    def __init__(
        self,
        icon: str,
        ink: str = "ink2",
        words: str = "",
        *,
        size: int = 18,
        max_lines: int = 2,
        top: bool = False,
    ) -> None:
        super().__init__()
        self.words = Text(words, "support", max_lines=max_lines)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        upright = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
        self._icon, self._ink = IconLabel(icon, ink, size=size), ink
        row.addWidget(self._icon, 0, upright)
        row.addWidget(self.words, 1)

    def set_icon(self, icon: str) -> None:
        """Another icon in the same ink."""
        self._icon.set_icon(icon, self._ink)

    def set_words(self, words: str) -> None:
        """Say this, or go."""
        self.words.set_words(words)
        self.setVisible(bool(words))


def say(text: Text, words: str) -> None:
    """These words, or no line at all."""
    text.set_words(words)
    text.setVisible(bool(words))


def rule() -> QFrame:
    """A thin line between two rows of a card."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setObjectName("rule")
    return line
