"""A box to tick."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from app.ui import icons
from app.ui.tokens import colour, scaled

TARGET = 40
_BOX = 20


class TickBox(QCheckBox):
    """All of it is the target, and Space and Enter tick it. What it is about stands beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(TARGET, TARGET)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def box(self) -> QRectF:
        """Where the box is: in the middle."""
        size = scaled(_BOX)
        return QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_box(painter)

    def paint_box(self, painter: QPainter) -> None:
        """Empty or ticked."""
        box = self.box()
        if not self.isChecked():
            painter.setPen(QPen(colour("edge"), 1))
            painter.setBrush(colour("hover" if self.underMouse() else "surface"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("primary" if self.isEnabled() else "edge"))
        painter.drawRoundedRect(box, 4, 4)
        icons.paint(painter, "check", box.adjusted(2, 2, -2, -2), colour("on_primary").name())
