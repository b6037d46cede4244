"""A wide column and a narrow one beside it, each scrolling by itself; where there is no room, one under the other."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.tokens import scaled
from app.ui.widgets.column_area import ColumnArea

_NARROW = 400
_BAR, _RING = 12, 8
_BESIDE = 800
"""In pixels of 100 % text: with less room the columns are one, that scrolls as one."""


class TwoColumns(QWidget):
    """`wide` and `narrow` take what stands in them, from the top."""

    def __init__(self, wide_name: str, narrow_name: str) -> None:
        super().__init__()
        self._folded = False
        self.wide, self.narrow = _column(), _column()
        self._wide, self._narrow = _inner(self.wide), _inner(self.narrow)
        self._narrow_area = ColumnArea(narrow_name, self._narrow)
        self._narrow_area.setMaximumWidth(scaled(_NARROW))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 12, 0)
        row.setSpacing(8)
        row.addWidget(ColumnArea(wide_name, self._wide), 5)
        row.addWidget(self._narrow_area, 4)

    def show_narrow(self, shown: bool) -> None:
        """Whether there is anything in the narrow one."""
        self._narrow.setVisible(shown)
        self._narrow_area.setVisible(shown and not self._folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        folded = self.width() < scaled(_BESIDE)
        if folded != self._folded:
            self._folded = folded
            self._fold() if folded else self._unfold()

    def _fold(self) -> None:
        shown = not self._narrow.isHidden()
        self._narrow_area.takeWidget()
        self._narrow_area.hide()
        _whole(self._narrow).setContentsMargins(0, 16, 0, 0)
        _whole(self._wide).insertWidget(1, self._narrow)
        self._narrow.setVisible(shown)

    def _unfold(self) -> None:
        shown = not self._narrow.isHidden()
        _whole(self._wide).removeWidget(self._narrow)
        _whole(self._narrow).setContentsMargins(_RING, _RING, _BAR, 24)
        self._narrow_area.setWidget(self._narrow)
        self.show_narrow(shown)


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(16)
    return column


def _inner(column: QVBoxLayout) -> QWidget:
    inner = QWidget()
    whole = QVBoxLayout(inner)
    whole.setContentsMargins(_RING, _RING, _BAR, 24)
    whole.setSpacing(0)
    whole.addLayout(column)
    whole.addStretch(1)
    return inner


def _whole(inner: QWidget) -> QVBoxLayout:
    layout = inner.layout()
    assert isinstance(layout, QVBoxLayout)
    return layout
