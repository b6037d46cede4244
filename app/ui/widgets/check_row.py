"""A box with a line of text and a second, quieter line; the whole row is the target."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.tokens import colour, font, line_height, scaled
from app.ui.widgets.text_block import TextBlock, text_block
from app.ui.widgets.tick_box import TARGET, TickBox

_GAP = 12
_EDGE = 2
_COMFORTABLE = 320
_KEPT = 8


class CheckRow(TickBox):
    """`toggled(bool)` and `clicked` are QCheckBox's own."""

    def __init__(self, text: str, second_line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._second = "", ""
        self._laid: dict[int, list[TextBlock]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_words(text, second_line)

    def set_words(self, text: str, second_line: str = "") -> None:
        """Shown letter by letter; the second line is the accessible description."""
        self._label, self._second = text, second_line
        self._laid.clear()
        self.setText(text.replace("&", "&&"))
        self.setAccessibleDescription(second_line)
        self.updateGeometry()

    def box(self) -> QRectF:
        box = super().box()
        box.moveLeft(_EDGE)
        return box

    def _indent(self) -> int:
        return round(self.box().right()) + _GAP

    def _blocks(self, width: int) -> list[TextBlock]:
        """The lines laid out; layouts ask for the same few widths again and again."""
        if width not in self._laid:
            if len(self._laid) >= _KEPT:
                self._laid.clear()
            room = max(1, width - self._indent() - _EDGE)
            lines = ((self._label, "body"), (self._second, "caption")) if self._second else ((self._label, "body"),)
            made = [text_block(words, font(role), line_height(role), width=room) for words, role in lines]
            self._laid[width] = made
        return self._laid[width]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(TARGET, sum(block.height for block in self._blocks(width)) + 16)

    def sizeHint(self) -> QSize:
        widest = max(block.width for block in self._blocks(100_000))
        width = min(int(widest) + 2, scaled(_COMFORTABLE)) + self._indent() + _EDGE
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._indent() + 3 * line_height("body"), TARGET)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._laid.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_box(painter)
        blocks = self._blocks(self.width())
        y = (self.height() - sum(block.height for block in blocks)) / 2
        for block, ink in zip(blocks, ("ink", "ink3"), strict=False):
            block.draw(painter, QPointF(self._indent(), y), colour(ink if self.isEnabled() else "disabled"))
            y += block.height
