"""Parts that fill the window beside each other; where there is no room, one under the other, and the whole scrolls."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.tokens import scaled, text_scale
from app.ui.widgets.column_area import ColumnArea

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
ENDLESS = 16_777_215
"""Qt's word for a width or height that nothing limits."""


class FoldingArea(QScrollArea):
    """`row` is the part of `whole` that turns, with less than `least` pixels of 100 % text.

    Folded, the columns in it that scroll stand whole, and those that are `tall` are as high as what is seen and
    at least so many pixels of 100 % text.
    """

    turned = Signal(bool)
    """Now they stand under each other, or beside each other again."""

    def __init__(
        self, name: str, whole: QBoxLayout, row: QBoxLayout, *, least: int, tall: tuple[tuple[QWidget, int], ...] = ()
    ) -> None:
        super().__init__()
        self.folded = False
        self._row, self._least, self._tall = row, least, tall
        self._content = QWidget()
        self._content.setLayout(whole)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setWidget(self._content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest and watched is self._content:
            self.fit()
        return done

    def bring(self, part: QWidget) -> None:
        """What was just opened is seen from its top, where it stands under something else."""
        layout = self._content.layout()
        if self.folded and layout is not None:
            layout.activate()
            self.fit()
            self.verticalScrollBar().setValue(part.mapTo(self._content, QPoint()).y())

    def fit(self) -> None:
        """Turn where that is called for, and give the content its size."""
        folded = self.width() < scaled(self._least)
        if folded != self.folded:
            self._turn(folded)
        for area in self._content.findChildren(ColumnArea):
            area.stand_whole(folded)
        room = self.viewport().size()
        for part, lowest in self._tall if folded else ():
            part.setFixedHeight(max(room.height(), scaled(lowest)))
        self._content.resize(room.width(), max(room.height(), self._wanted(room.width())))

    def _wanted(self, width: int) -> int:
        """The least height: ordinary text shares what there is; under each other the parts are as high as they wish."""
        layout = self._content.layout()
        if layout is None or (text_scale() <= 1 and not self.folded):
            return 0
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width) if self.folded else layout.totalMinimumHeightForWidth(width)
        return layout.totalSizeHint().height() if self.folded else layout.totalMinimumSize().height()

    def _turn(self, folded: bool) -> None:
        self.folded = folded
        self._row.setDirection(_DOWN if folded else _ACROSS)
        if not folded:
            for part, _ in self._tall:
                part.setMinimumHeight(0)
                part.setMaximumHeight(ENDLESS)
        self.turned.emit(folded)


def fill(screen: QWidget, area: QWidget) -> None:
    """The area is all that the screen holds."""
    outer = QVBoxLayout(screen)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
