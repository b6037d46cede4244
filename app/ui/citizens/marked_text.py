"""One line of text with what was searched for on amber, underlined: never by colour alone."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from app.ui.citizens.naming import Marked
from app.ui.tokens import colour, scaled

_AIR = 3
_LEAD = 0.4


def draw_marked(painter: QPainter, area: QRectF, marked: Marked, font: QFont, ink: QColor) -> None:
    """Draw in the middle of the area's height, cut with an ellipsis where there is no room."""
    text, whole = _cut(marked, QFontMetricsF(font), area.width())
    layout, line = _laid(text, font, area.width())
    top = area.top() + (area.height() - line.height()) / 2
    for rect in _boxes(line, marked.pieces, whole):
        _highlight(painter, rect.translated(area.left(), top))
    painter.setPen(ink)
    layout.draw(painter, QPointF(area.left(), top))


def from_where_it_shows(marked: Marked, font: QFont, width: float) -> Marked:
    """The text, without its beginning where what was found would else be cut off."""
    if not marked.pieces:
        return marked
    metrics, (start, length) = QFontMetricsF(font), marked.pieces[0]
    if metrics.horizontalAdvance(marked.text[: start + length] + "…”") <= width:
        return marked
    cut = start
    while cut > 0 and metrics.horizontalAdvance("…" + marked.text[cut - 1 : start]) < width * _LEAD:
        cut -= 1
    blank = marked.text.find(" ", cut, start)
    cut = blank + 1 if blank >= 0 else cut
    return Marked("…" + marked.text[cut:], tuple((at - cut + 1, many) for at, many in marked.pieces if at >= cut))


def _cut(marked: Marked, metrics: QFontMetricsF, width: float) -> tuple[str, int]:
    """What there is room for, and how many letters of it are the text's own. Somebody's words are closed again,
    after a whole word unless it is one that was found."""
    text = marked.text.replace("\n", " ")
    if metrics.horizontalAdvance(text) <= width:
        return text, len(text)
    close = "”" if text[:1] in "”…" and text.endswith("”") else ""
    room = width - metrics.horizontalAdvance(close)
    kept = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room).removesuffix("…")
    if close and not marked.pieces and " " in kept:
        kept = kept[: kept.rindex(" ") + 1]
    return f"{kept}…{close}", len(kept)


def _laid(text: str, font: QFont, width: float) -> tuple[QTextLayout, QTextLine]:
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return layout, line


def _boxes(line: QTextLine, pieces: Sequence[tuple[int, int]], whole: int) -> list[QRectF]:
    boxes = []
    for start, length in pieces:
        end = min(start + length, whole)
        if start < end:
            left, right = sorted((_x(line, start), _x(line, end)))
            boxes.append(QRectF(left, 0, right - left, line.height()))
    return boxes


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)


def _highlight(painter: QPainter, box: QRectF) -> None:
    painter.fillRect(box, colour("asoft"))
    under = QRectF(box.left(), box.bottom() + _AIR - 2, box.width(), max(2, scaled(2)))
    painter.fillRect(under, colour("amber"))
