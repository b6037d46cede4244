"""A text as a QR code: dark on white in every theme, since that is what a phone's camera looks for."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.documents.qr import qr_modules
from app.ui.tokens import scaled

QUIET = 4
"""The white margin, in modules; less of it, and some readers find nothing."""
_MODULE = 4


def paint_modules(painter: QPainter, area: QRectF, modules: tuple[tuple[bool, ...], ...]) -> None:
    """The code in the middle of `area`, margin and all, in modules of whole units so that no seam shows."""
    side = len(modules) + 2 * QUIET
    unit = max(1.0, float(min(area.width(), area.height()) // side))
    whole = QRectF(0, 0, side * unit, side * unit)
    whole.moveCenter(area.center())
    whole.moveTo(round(whole.left()), round(whole.top()))
    painter.fillRect(whole, QColor("white"))
    for down, row in enumerate(modules, start=QUIET):
        for along, dark in enumerate(row, start=QUIET):
            if dark:
                at = (whole.left() + along * unit, whole.top() + down * unit)
                painter.fillRect(QRectF(*at, unit, unit), QColor("black"))


class QrPicture(QWidget):
    """`name` is what a screen reader says of it; the text itself must stand beside it in letters."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Another text; none leaves no picture."""
        self.modules = qr_modules(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = (len(self.modules) + 2 * QUIET) * scaled(_MODULE) if self.modules else 0
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.modules:
            paint_modules(QPainter(self), QRectF(self.rect()), self.modules)
