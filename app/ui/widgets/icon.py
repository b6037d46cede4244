"""An icon beside words; it says nothing of its own to a screen reader."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import icons
from app.ui.tokens import colour, scaled


class Icon(QWidget):
    """`size` pixels square in a token's colour; on a round ground of its own where one is named."""

    def __init__(self, name: str, token: str, size: int, *, ground: str | None = None) -> None:
        super().__init__()
        self._name, self._token, self._size, self._ground = name, token, size, ground
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, token: str) -> None:
        """Another picture or colour."""
        self._name, self._token = name, token
        self.update()

    def sizeHint(self) -> QSize:
        side = scaled(self._size * 2 if self._ground else self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(self._ground))
            painter.drawEllipse(self.rect())
        side = scaled(self._size)
        where = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.paint(painter, self._name, where, colour(self._token).name())
