"""An icon beside words: decoration, drawn in a token's colour and in step with the text size."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import icons
from app.ui.tokens import colour, scaled


class IconLabel(QWidget):
    """`ink` is a token. With a ground (a token too) the icon stands in a disc of twice its size."""

    def __init__(
        self,
        name: str,
        ink: str = "ink2",
        parent: QWidget | None = None,
        *,
        size: int = 20,
        ground: str | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._ink, self._size, self._ground = name, ink, size, ground
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, ink: str) -> None:
        """Another icon, and the token that colours it."""
        self._name, self._ink = name, ink
        self.update()

    def sizeHint(self) -> QSize:
        side = scaled(self._size * 2 if self._ground else self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(self._ground))
            painter.drawEllipse(self.rect())
        side = scaled(self._size)
        where = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.paint(painter, self._name, where, colour(self._ink).name())
