"""Plain text broken into lines of a fixed height; what does not fit ends in an ellipsis."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_PARAGRAPH = "\u2028"
ENDLESS = 1e6
_LETTERS_A_LINE = 600
"""More never stands on one line of a window; a text of which only some lines are shown is not laid out beyond."""
_NARROWEST = 2.5
"""Pixels: of a row of letters, not even "l" is narrower."""


class TextBlock(NamedTuple):
    """Laid-out lines; height is lines times line_height, width that of the longest."""

    layout: QTextLayout
    line_height: int
    elided: bool
    width: float
    height: int

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self.height // self.line_height

    def draw(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Draw with the top left corner at `at`."""
        painter.setPen(colour)
        self.layout.draw(painter, at)


def _option(alignment: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option


def beginning(text: str, lines: int) -> str:
    """As much of a text as that many lines can hold, however wide they are; 0: all."""
    return text[: lines * _LETTERS_A_LINE] if lines else text


def _laid(
    text: str,
    font: QFont,
    width: float,
    line_height: int,
    most: int,
    alignment: Qt.AlignmentFlag,
    formats: Sequence[QTextLayout.FormatRange],
) -> tuple[QTextLayout, int | None]:
    """At most `most` lines (0: all), and where the text was cut, if it was."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(alignment))
    if formats:
        layout.setFormats(list(formats))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    count, cut = 0, None
    while cut is None and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lead = (line_height - line.ascent() - line.descent()) / 2
        line.setPosition(QPointF(0, count * line_height + lead))
        count += 1
        end = line.textStart() + line.textLength()
        cut = end if count == most and end < len(text) else None
    layout.endLayout()
    return layout, cut


def text_block(
    text: str,
    font: QFont,
    line_height: int,
    *,
    width: float = ENDLESS,
    max_lines: int = 0,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    bold: int = 0,
) -> TextBlock:
    """Lay text out in width pixels; max_lines 0 shows all; the first `bold` characters are semi-bold."""
    shown = text.replace("\r\n", "\n").replace("\n", _PARAGRAPH)
    formats = _bold_start(font, bold) if bold else ()
    most = min(_LETTERS_A_LINE, int(width / _NARROWEST) + 1)
    reach = shown[: max_lines * most] if max_lines else shown
    layout, cut = _laid(reach, font, width, line_height, max_lines, alignment, formats)
    elided = cut is not None or len(reach) < len(shown)
    if elided:
        start = layout.lineAt(layout.lineCount() - 1).textStart()
        rest = shown[start : start + most].replace(_PARAGRAPH, " ")
        room = width - (_widening(font, shown[start:bold]) if bold > start else 0)
        last = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, room)
        if not last.endswith("…"):
            last = last.rstrip() + "…"
        layout, _ = _laid(shown[:start] + last, font, width, line_height, max_lines, alignment, formats)
    lines = max(1, layout.lineCount())
    natural = max((layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount())), default=0.0)
    return TextBlock(layout, line_height, elided, natural, lines * line_height)


def _heavy(font: QFont) -> QFont:
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    return heavy


def _widening(font: QFont, words: str) -> float:
    """How much wider the words are when they are semi-bold."""
    return QFontMetricsF(_heavy(font)).horizontalAdvance(words) - QFontMetricsF(font).horizontalAdvance(words)


def _bold_start(font: QFont, length: int) -> list[QTextLayout.FormatRange]:
    from PySide6.QtGui import QTextCharFormat  # not before the window shows: it comes with all that text can be

    piece = QTextLayout.FormatRange()
    piece.start, piece.length = 0, length
    piece.format = QTextCharFormat()
    piece.format.setFont(_heavy(font))
    return [piece]
