"""The dashed card at the end of a column: where the next one begins."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.ui.tokens import colour, scaled
from app.ui.widgets.buttons import Button, Look

_HEIGHT = 56


class NewCard(Button):
    """A wide button with a dashed edge; `set_welcome` while a dream is held over it."""

    padding = 20

    def __init__(self, words: str, token: str, parent: QWidget | None = None) -> None:
        super().__init__(words, "plus", parent)
        self.look = Look(token)
        self._welcome = False

    def set_welcome(self, welcome: bool) -> None:
        """Show that what is dragged may be dropped."""
        self._welcome = welcome
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, scaled(_HEIGHT))

    def _content_width(self) -> int:
        """From the left edge, as the words of the cards above."""
        return max(super()._content_width(), self.width() - 2 * self.padding)

    def paint_ground(self, painter: QPainter) -> None:
        hovered = self.underMouse() or self.isDown()
        ground = "psoft" if self._welcome else "hover" if hovered else None
        painter.setBrush(colour(ground) if ground else Qt.BrushStyle.NoBrush)
        pen = QPen(colour("primary" if self._welcome else "edge"), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
