"""A column that scrolls up and down when it is too tall."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from app.ui.tokens import scaled

_MIDDLE = 10_000
"""The share of what stands in the middle: until it is at its widest, those of the sides are less than a pixel."""


class ColumnArea(QScrollArea):
    """`name` is for those who listen; with `widest` (of 100 % text) the column stands in the middle."""

    def __init__(self, name: str, inner: QWidget, *, widest: int = 0) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self._whole = False
        holder = inner
        if widest:
            holder = QWidget()
            holder.setLayout(in_the_middle(inner, scaled(widest)))
        self.setWidget(holder)

    def stand_whole(self, whole: bool) -> None:
        """As tall as what is in it, where something round it scrolls; or scrolling by itself."""
        if whole == self._whole:
            return
        self._whole = whole
        policy = self.sizePolicy()
        policy.setHeightForWidth(whole)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        inner = self.widget()
        if inner is None:
            return 0
        wanted = inner.heightForWidth(width) if inner.hasHeightForWidth() else inner.sizeHint().height()
        return max(wanted, inner.minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if self._whole and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return done


def in_the_middle(inner: QWidget, widest: int) -> QHBoxLayout:
    """A row that holds it alone, at most so wide."""
    inner.setMaximumWidth(widest)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(inner, _MIDDLE)
    row.addStretch(1)
    return row
