"""A round mark with a person's initials."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.tokens import colour, font, scaled

_SIZE = 44


def initials(name: str) -> str:
    """The first letter of the first and of the last word: "Signe Marie Holm" is SH."""
    words = name.split()
    picked = words[:1] + (words[-1:] if len(words) > 1 else [])
    return "".join(word[0] for word in picked).upper()


class Avatar(QWidget):
    """Decoration beside the written name; selected is filled with the primary colour."""

    def __init__(self, name: str, parent: QWidget | None = None, *, selected: bool = False) -> None:
        super().__init__(parent)
        self._name, self._selected = name, selected
        self.setAccessibleName(name)

    def set_selected(self, selected: bool) -> None:
        self._selected = selected
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(_SIZE), scaled(_SIZE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        circle = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("primary" if self._selected else "hover"))
        painter.drawEllipse(circle)
        painter.setPen(colour("on_primary" if self._selected else "ink2"))
        painter.setFont(font("body", weight=QFont.Weight.DemiBold))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials(self._name))
