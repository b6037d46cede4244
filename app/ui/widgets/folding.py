"""Parts beside each other while there is room for them, and one under the other where there is not."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget

from app.ui.tokens import scaled

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Folding(QBoxLayout):
    """They stand beside each other from `least` pixels of 100 % text on; 0: from what they ask for themselves.

    Under each other those with a stretch are as wide as the room, and the others, such as buttons, as themselves.
    """

    def __init__(self, *parts: QWidget, spacing: int = 12, least: int = 0) -> None:
        super().__init__(_ACROSS)
        self._least = least
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        for part in parts:
            self.addWidget(part)

    def folded(self) -> bool:
        """Whether they stand under each other now."""
        return self.direction() == _DOWN

    def needed(self) -> int:
        """The width from which they stand beside each other."""
        margins = self.contentsMargins()
        around = margins.left() + margins.right()
        if self._least:
            return scaled(self._least) + around
        items = self._items()
        return sum(item.sizeHint().width() for item in items) + self.spacing() * max(0, len(items) - 1) + around

    def _items(self) -> list[QLayoutItem]:
        found = map(self.itemAt, range(self.count()))
        return [item for item in found if item is not None and not item.isEmpty()]

    def minimumSize(self) -> QSize:
        """As narrow as the widest part: a layout that asked for room for all would always get it."""
        margins = self.contentsMargins()
        widest = max((item.minimumSize().width() for item in self._items()), default=0)
        return QSize(widest + margins.left() + margins.right(), super().minimumSize().height())

    def setGeometry(self, rect: QRect) -> None:
        down = rect.width() < self.needed()
        if down != self.folded():
            self._turn(down)
        super().setGeometry(rect)

    def _turn(self, down: bool) -> None:
        for place in range(self.count()):
            item = self.itemAt(place)
            if item is not None and item.widget() is not None and not self.stretch(place):
                item.setAlignment(Qt.AlignmentFlag.AlignLeft if down else Qt.AlignmentFlag(0))
        self.setDirection(_DOWN if down else _ACROSS)
