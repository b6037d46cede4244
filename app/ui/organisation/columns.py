"""A wide column and a narrow one beside it; each scrolls by itself when it is too tall."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.tokens import scaled
from app.ui.widgets.column_area import ColumnArea

_NARROW = 400
_BAR, _RING = 12, 8


class TwoColumns(QWidget):
    """`wide` and `narrow` take what stands in them, from the top."""

    def __init__(self, wide_name: str, narrow_name: str) -> None:
        super().__init__()
        self.wide, self.narrow = _column(), _column()
        self.narrow_area = _area(narrow_name, self.narrow)
        self.narrow_area.setMaximumWidth(scaled(_NARROW))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 12, 0)
        row.setSpacing(8)
        row.addWidget(_area(wide_name, self.wide), 5)
        row.addWidget(self.narrow_area, 4)


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(16)
    return column


def _area(name: str, column: QVBoxLayout) -> ColumnArea:
    inner = QWidget()
    whole = QVBoxLayout(inner)
    whole.setContentsMargins(_RING, _RING, _BAR, 24)
    whole.setSpacing(0)
    whole.addLayout(column)
    whole.addStretch(1)
    return ColumnArea(name, inner)
