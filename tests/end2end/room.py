"""Eyes for what a large text pushes out of a window: cut words, words over one another, and what lies out of reach."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from app.ui.tokens import font
from app.ui.widgets import RailButton, Text
from app.ui.widgets.buttons import Button
from app.ui.widgets.check_row import CheckRow
from tests.end2end.house import said

WIDTH, HEIGHT = 1366, 768
"""The least screen."""
LARGEST = 2.0
"""The largest text that one may choose."""
_GRAZE = 2
"""Pixels: two edges may touch, and a rounded half is no loss."""
_LONGEST = 24
"""A longer word, such as the address of a folder, is broken wherever it is shown."""


def lost(window: QWidget) -> list[str]:
    """Everything of the window that cannot be read or reached, each in a few words."""
    seen = [each for each in window.findChildren(QWidget) if each.isVisible()]
    found = [f"sideways: {told(each)}" for each in seen if _sideways(each)]
    found += [f"cut: {told(each)}" for each in seen if is_cut(each)]
    found += [f"outside: {told(each)}" for each in seen if said(each) and _outside(each, window)]
    return found + [f"over: {told(one)} / {told(other)}" for one, other in _covering(seen, window)]


def is_stop(widget: QWidget) -> bool:
    """Whether Tab is to come there; asked of Qt, not of what moves the keyboard."""
    reachable = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return reachable and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def told(widget: QWidget) -> str:
    """Which widget it is."""
    words = next(iter(said(widget).splitlines()), "")[:40]
    above = widget.parentWidget()
    size = f"{widget.width()}x{widget.height()}"
    return f"{type(widget).__name__} {words!r} {size} in {type(above).__name__}"


def _sideways(widget: QWidget) -> bool:
    return isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > 0


def is_cut(widget: QWidget) -> bool:
    """Whether its words do not all show."""
    match widget:
        case Text():
            return _text_is_cut(widget)
        case RailButton():
            return max(_advance(widget, line) for line in widget.label().split("\n")) > widget.width()
        case Button():
            tall = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else 0
            return widget._content_width() > widget.width() + _GRAZE or tall > widget.height() + _GRAZE
        case CheckRow():
            return widget.heightForWidth(widget.width()) > widget.height() + _GRAZE
        case QComboBox():
            return _advance(widget, widget.currentText()) > _for_the_choice(widget) + _GRAZE
        case QLineEdit():
            margins = widget.textMargins()
            room = widget.contentsRect().width() - margins.left() - margins.right()
            return not widget.text() and _advance(widget, widget.placeholderText()) > room
        case QLabel():
            return widget.wordWrap() is False and _advance(widget, widget.text()) > widget.width() + _GRAZE
    return False


def _text_is_cut(text: Text) -> bool:
    """Cut by an ellipsis, or in the middle of a word."""
    if not text.text():
        return False
    if text._shown().elided:
        return True
    metrics = QFontMetrics(font(text._role))
    words = (word for word in text.text().split() if len(word) <= _LONGEST)
    return any(metrics.horizontalAdvance(word) > text.width() + _GRAZE for word in words)


def _advance(widget: QWidget, words: str) -> int:
    kind = widget.label_font() if isinstance(widget, Button) else widget.font()
    return QFontMetrics(kind).horizontalAdvance(words)


def _for_the_choice(box: QComboBox) -> int:
    """The width between the edge and the arrow."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()


def _outside(widget: QWidget, window: QWidget) -> bool:
    """Beyond the edge of something that it lies in; what scrolls may be beyond the upper and lower edge."""
    free = False
    for above in _over(widget, window):
        at = QRect(widget.mapTo(above, QPoint()), widget.size())
        room = above.rect().adjusted(-_GRAZE, -_GRAZE, _GRAZE, _GRAZE)
        scrolls = isinstance(above.parentWidget(), QAbstractScrollArea)
        free = free or scrolls
        if at.left() < room.left() or at.right() > room.right():
            return True
        if not free and (at.top() < room.top() or at.bottom() > room.bottom()):
            return True
    return False


def _over(widget: QWidget, window: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None and above is not window:
        yield above
        above = above.parentWidget()


def _covering(seen: list[QWidget], window: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    leaves = [each for each in seen if _speaks(each)]
    places = {each: _shown(each, window) for each in leaves}
    for one, other in combinations(leaves, 2):
        shared = places[one] & places[other]
        if min(shared.width(), shared.height()) > 2 * _GRAZE and not _together(one, other):
            yield one, other


def _speaks(widget: QWidget) -> bool:
    """A part that shows words; an eye in a field has none."""
    if isinstance(widget, Button):
        return bool(widget.label())
    return isinstance(widget, Text | CheckRow | QLineEdit | QComboBox)


def _together(one: QWidget, other: QWidget) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)


def _shown(widget: QWidget, window: QWidget) -> QRect:
    """Where it is seen in the window."""
    seen = QRect(widget.mapTo(window, QPoint()), widget.size())
    for above in _over(widget, window):
        seen &= QRect(above.mapTo(window, QPoint()), above.size())
    return seen
