"""A screen in a few parts, of which one is seen."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.tokens import scaled
from app.ui.widgets.column_area import in_the_middle
from app.ui.widgets.segments import Segments

_WIDEST = 1280


class Parted(QVBoxLayout):
    """The choice stands over the parts, in line with what they hold; `parts` are added in its order.

    `chosen` tells the key whoever chose, a person or `open_part`.
    """

    chosen = Signal(str)

    def __init__(self, screen: QWidget, name: str, choices: Mapping[str, str], *, width: int) -> None:
        super().__init__(screen)
        self._keys = tuple(choices)
        self.choice = Segments(name, choices)
        self.choice.setFixedWidth(scaled(width))
        self.choice.chosen.connect(self.open_part)
        self.choice.show_choice(self._keys[0])
        self.pages = QStackedWidget()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        over = QWidget()
        head = QHBoxLayout(over)
        head.setContentsMargins(24, 16, 24, 0)
        head.addWidget(self.choice)
        head.addStretch(1)
        self.addLayout(in_the_middle(over, _WIDEST))
        self.addWidget(self.pages, 1)

    def open_part(self, key: str) -> None:
        """Show a part."""
        self.choice.show_choice(key)
        self.pages.setCurrentIndex(self._keys.index(key))
        self.chosen.emit(key)
