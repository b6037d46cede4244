"""Our mark, alone on the rail or with the name on the front page."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import icons
from app.ui.tokens import colour, font, scaled

NAME = "Pejlemærke"
_GAP = 14


class Logo(QWidget):
    """The mark, size px square; `ink` is #RRGGBB where it stands on another ground than the theme's."""

    def __init__(
        self, parent: QWidget | None = None, *, size: int = 36, named: bool = False, ink: str | None = None
    ) -> None:
        super().__init__(parent)
        self._size, self._named, self._ink = size, named, ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(NAME)

    def set_ink(self, ink: str) -> None:
        """Another colour, #RRGGBB."""
        self._ink = ink
        self.update()

    def sizeHint(self) -> QSize:
        side = scaled(self._size)
        name = _GAP + QFontMetrics(font("heading")).horizontalAdvance(NAME) if self._named else 0
        return QSize(side + name, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = QColor(self._ink) if self._ink else colour("ptext")
        side = scaled(self._size)
        icons.paint(painter, "pejlemaerke", QRectF(0, 0, side, side), ink.name())
        if self._named:
            painter.setFont(font("heading"))
            painter.setPen(ink)
            metrics = QFontMetrics(font("heading"))
            baseline = (side + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(side + _GAP, baseline), NAME)
