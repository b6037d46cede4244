"""A list that scrolls where there is more than the screen holds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class Scrolling(QScrollArea):
    """What it is filled with replaces what was there."""

    def __init__(self, *, spacing: int = 8) -> None:
        super().__init__()
        self._spacing = spacing
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fill(self, rows: Sequence[QWidget]) -> None:
        """These, one below the other."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(6, 6, 14, 6)
        column.setSpacing(self._spacing)
        for row in rows:
            column.addWidget(row)
        column.addStretch(1)
        self.setWidget(inner)
