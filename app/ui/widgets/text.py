"""The label of every screen: plain text only, in a role of the type scale, with an ellipsis when it is cut."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.tokens import TYPE, colour, font, line_height, scaled
from app.ui.widgets.text_block import ENDLESS, TextBlock, beginning, text_block

_COMFORTABLE = 560
_KEPT = 8
_NARROW_LETTER = 5


def plain_tooltip(text: str) -> str:
    """A tooltip that shows the text letter by letter: Qt would read markup in a citizen's words."""
    if not GuiQt.mightBeRichText(text):
        return text
    return f"<p>{text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</p>"


class Text(QLabel):
    """Words in a type role. Wraps unless max_lines is 1; cut words stand whole in the tooltip."""

    pad = 0
    """Room above and below the words that belongs to the widget."""

    def __init__(
        self, text: str = "", role: str = "body", parent: QWidget | None = None, *, max_lines: int = 0
    ) -> None:
        super().__init__(parent)
        self._role, self._max_lines, self._bold = role, max_lines, 0
        self._colour: str | None = None
        self._kept: dict[tuple[float, int], TextBlock] = {}
        self._tooltip_is_ours = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(max_lines != 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def set_words(self, text: str, *, lead: str = "") -> None:
        """New text; the lead stands before it, semi-bold. The same words again ask for no new layout."""
        words = f"{lead} {text}".strip() if lead else text
        if (words, len(lead)) == (self.text(), self._bold):
            return
        self._bold = len(lead)
        self.setText(words)
        self.updateGeometry()
        if self.isVisible():
            self._show_whole_in_tooltip()

    def set_colour(self, token: str) -> None:
        """Use another token than the role's own, such as "atext"."""
        self._colour = token
        self.update()

    def set_most(self, lines: int) -> None:
        """At most so many lines; 0: as many as there are."""
        if lines != self._max_lines:
            self._max_lines = lines
            self._kept.clear()
            self.setWordWrap(lines != 1)
            self.updateGeometry()
            self.update()

    def setText(self, text: str) -> None:
        self._kept.clear()
        super().setText(text)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        self._kept.clear()
        super().setAlignment(alignment)

    def _block(self, width: float, max_lines: int | None = None) -> TextBlock:
        """The text laid out; layouts ask for the same few widths again and again, so the latest are kept."""
        if len(self._kept) >= _KEPT:
            self._kept.clear()
        most = self._max_lines if max_lines is None else max_lines
        block = self._kept.get((width, most))
        if block is None:
            block = self._kept[width, most] = self._laid(width, most)
        return block

    def _laid(self, width: float, most: int) -> TextBlock:
        return text_block(
            self.text() if most else beginning(self.text(), self._max_lines),
            font(self._role),
            line_height(self._role),
            width=width,
            max_lines=most,
            alignment=Qt.AlignmentFlag(int(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)),
            bold=self._bold,
        )

    def _in(self, width: int) -> TextBlock:
        """The text in a width, for its size only: where every paragraph is one line, nothing is laid out anew."""
        if len(self.text()) * _NARROW_LETTER > width:
            return self._block(width)  # more than a line, most likely: the size is right whichever way it is found
        natural = self._natural()
        fits = natural.width <= width and (not self._max_lines or natural.lines <= self._max_lines)
        return natural if fits else self._block(width)

    def _shown(self) -> TextBlock:
        """As many lines as the widget has room for: a squeezed text ends in an ellipsis too."""
        block = self._block(self.width())
        inside = self.height() - 2 * self.pad
        if block.height <= inside:
            return block
        room = max(1, inside // line_height(self._role))
        return self._block(self.width(), room)

    def _natural(self) -> TextBlock:
        """Every paragraph on one line."""
        return self._block(ENDLESS, 0)

    def hasHeightForWidth(self) -> bool:
        return self._max_lines != 1

    def heightForWidth(self, width: int) -> int:
        return self._in(max(1, width)).height + 2 * self.pad

    def sizeHint(self) -> QSize:
        natural = int(self._natural().width) + 2
        if self._max_lines == 1:
            return QSize(natural, line_height(self._role) + 2 * self.pad)
        width = min(natural, scaled(_COMFORTABLE))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        widest = min(self.sizeHint().width(), 4 * line_height(self._role))
        return QSize(widest, line_height(self._role) + 2 * self.pad)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._show_whole_in_tooltip()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_whole_in_tooltip()

    def _show_whole_in_tooltip(self) -> None:
        whole = self._in(self.width())
        elided = whole.elided if whole.height <= self.height() - 2 * self.pad else self._shown().elided
        if elided:
            self.setToolTip(plain_tooltip(self.text()))
        elif self._tooltip_is_ours:
            self.setToolTip("")
        self._tooltip_is_ours = elided

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._kept:
            self._kept.clear()
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        block = self._shown()
        ink = colour(self._colour or TYPE[self._role].colour) if self.isEnabled() else colour("disabled")
        middle = self._max_lines == 1 or bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)
        top = max(0.0, (self.height() - block.height) / 2) if middle and block.height < self.height() else self.pad
        block.draw(painter, QRectF(0, top, 1, 1).topLeft(), ink)
