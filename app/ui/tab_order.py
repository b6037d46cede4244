"""Tab goes as one reads: in the order of the layouts, whenever each part was made; and what it comes to is in view.

Qt's own order is that in which widgets were made, so that a row that came later would be last. Where there is no
layout, as on the board of goals, Qt's order is kept, and the screen sees to it.
"""

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QStackedLayout, QWidget

_ROUND = 8
"""Room for the ring."""
_FORWARD, _BACK = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Move the keyboard to the next stop of a window, or the one before, and round. False where there is none."""
    order, focus = list(reading_order(window)), QApplication.focusWidget()
    at = order.index(focus) if focus in order else -1 if forward else len(order)
    onward = chain(order[at + 1 :], order[: max(at, 0)])
    backward = chain(reversed(order[: max(at, 0)]), reversed(order[at + 1 :]))
    found = next((each for each in (onward if forward else backward) if is_stop(each)), None)
    if found is None:
        return False
    found.setFocus(_FORWARD if forward else _BACK)
    bring_into_view(found)
    return True


def is_stop(widget: QWidget) -> bool:
    """Whether Tab comes there."""
    reachable = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return reachable and widget.isEnabled() and widget.focusProxy() is None


def reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Everything visible in a widget, from the top down."""
    inside = [each for each in _inside(widget) if each.isVisible()]
    for each in inside:
        yield each
        yield from reading_order(each)


def _inside(widget: QWidget) -> list[QWidget]:
    """The children: those of the layout first, then the others as Qt has them."""
    laid = list(_laid(widget.layout()))
    known = set(laid)
    rest = [each for each in widget.findChildren(QWidget, options=_DIRECT) if each not in known and not each.isWindow()]
    places = {each: place for place, each in enumerate(_chain(widget.window()))} if len(rest) > 1 else {}
    return [*laid, *sorted(rest, key=lambda each: places.get(each, -1))]


_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def _laid(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    if isinstance(layout, QStackedLayout):
        current = layout.currentWidget()
        yield from [current] if current is not None else []
        return
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
        elif item is not None:
            yield from _laid(item.layout())


def _chain(window: QWidget) -> Iterator[QWidget]:
    step = window.nextInFocusChain()
    while step is not None and step is not window:
        yield step
        step = step.nextInFocusChain()


def bring_into_view(widget: QWidget) -> None:
    """Scroll every area round it as far as that takes. Qt does so only for the area that Tab was pressed
    in, and of what is written in only for the cursor."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QScrollArea) and (inner := above.widget()) is not None and inner.isAncestorOf(widget):
            rect = QRect(widget.mapTo(inner, QPoint(0, 0)), widget.size())
            at = rect.center()
            above.ensureVisible(at.x(), at.y(), rect.width() // 2 + _ROUND, rect.height() // 2 + _ROUND)
        above = above.parentWidget()
