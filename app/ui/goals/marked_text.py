"""A wording in large letters, with the words that another wording does not have marked in amber."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextLine
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.tongue import t
from app.ui.goals.differences import Span
from app.ui.tokens import colour, font, line_height
from app.ui.widgets.text_block import TextBlock, text_block


class MarkedText(QWidget):
    """Marked by ground and underline; the accessible name says which words differ."""

    def __init__(self, text: str, marks: Sequence[Span], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._marks = text, tuple(marks)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        marked = ", ".join(t("”{text}”").format(text=text[start:end]) for start, end in self._marks)
        self.setAccessibleName(text)
        self.setAccessibleDescription(t("Forskelligt: {marked}").format(marked=marked) if marked else "")

    def marked(self) -> tuple[str, ...]:
        """The marked words."""
        return tuple(self._text[start:end] for start, end in self._marks)

    def _role(self) -> str:
        return "dream" if len(self._text) <= 400 else "body"

    def _block(self, width: int) -> TextBlock:
        role = self._role()
        return text_block(self._text, font(role), line_height(role), width=max(1, width))

    def heightForWidth(self, width: int) -> int:
        return self._block(width).height + 4

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, line_height(self._role()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        block = self._block(self.width())
        for number in range(block.layout.lineCount()):
            line = block.layout.lineAt(number)
            for start, end in self._marks:
                self._mark(painter, line, start, end, number * block.line_height)
        block.draw(painter, QPointF(0, 0), colour("ink"))

    def _mark(self, painter: QPainter, line: QTextLine, start: int, end: int, top: int) -> None:
        shown = self._text[line.textStart() : line.textStart() + line.textLength()].rstrip()
        first, last = max(start, line.textStart()), min(end, line.textStart() + len(shown))
        if first >= last:
            return
        left, right = (_x(line, place) for place in (first, last))
        area = QRectF(min(left, right) - 2, top + 2, abs(right - left) + 4, line_height(self._role()) - 2)
        painter.fillRect(area, colour("asoft"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 3, area.width(), 3), colour("amber"))


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)
    return float(found[0])
