"""Tab through every screen: to every stop once and round again, in reading order, in view, with a ring one can see."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.focus import PartlyFocused, ring_target
from app.ui.tab_order import reading_order
from app.ui.tokens import colour
from tests.conftest import Hands
from tests.end2end.house import House
from tests.end2end.room import is_stop
from tests.end2end.screens import SCREENS, front, settle, shown

_MOST = 250
_SLACK = 12
"""Edges that differ by less stand in one row or column."""
_AROUND = 8
_OUTLINE = 80
"""So many pixels of a ring are seen at the least: a third of that round the smallest target."""


@pytest.mark.parametrize("screen", SCREENS)
def test_tab_goes_round_in_reading_order_and_is_seen(
    qtbot: QtBot, qapp: QApplication, built: Path, hands: Hands, screen: str
) -> None:
    with shown(screen, qtbot, qapp, built, hands.world) as house:
        walk = _Walk(house)
        walk.go()
        assert walk.wrong() == ""


class _Walk:
    """Once round with Tab; what is wrong on the way is kept in words."""

    def __init__(self, house: House) -> None:
        self.house, self.window = house, front(house)
        self.stops: list[QWidget] = []
        self.hidden: list[str] = []
        self.unseen: list[str] = []

    def go(self) -> None:
        self._press()
        before: tuple[QWidget, QRect, int] | None = None
        for _ in range(_MOST):
            focus = self.house.app.focusWidget()
            assert focus is not None, f"nothing has the keyboard after {told(self.stops[-1])}"
            if before is not None:
                self._look_back(*before)
            if focus in self.stops:
                assert focus is self.stops[0], f"Tab goes round at {told(focus)}"
                break
            self.stops.append(focus)
            if not in_view(focus):
                self.hidden.append(told(focus))
            region = self._region(focus)
            before = (focus, region, self._ring(region))
            self._press()
        else:
            raise AssertionError("Tab never came round")
        first = next(each for each in reading_order(self.window) if each in self.stops)
        place = self.stops.index(first)
        self.stops = [*self.stops[place:], *self.stops[:place]]

    def _press(self) -> None:
        focus = self.house.app.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        settle(self.house)

    def _region(self, focus: QWidget) -> QRect:
        target = ring_target(focus) or focus
        inner = target.ring_rect() if isinstance(target, PartlyFocused) else target.rect()
        around = inner.translated(target.mapTo(self.window, QPoint(0, 0)))
        return around.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & self.window.rect()

    def _ring(self, region: QRect) -> int:
        """So much of the ring's colour there is."""
        if region.isEmpty():
            return 0
        image = self.window.grab(region).toImage().convertToFormat(QImage.Format.Format_RGB32)
        ink = colour("focus")
        return bytes(image.constBits()).count(bytes((ink.blue(), ink.green(), ink.red(), 255)))

    def _look_back(self, stop: QWidget, region: QRect, ring: int) -> None:
        """Where the keyboard was, there is less of the colour now, unless it went to something within or round it."""
        now = self.house.app.focusWidget()
        there = self._region(now) if now is not None else QRect()
        stayed = self._region(stop) == region and not (region.contains(there) or there.contains(region.center()))
        if ring < _OUTLINE or (stayed and ring - self._ring(region) < _OUTLINE // 2):
            self.unseen.append(f"{told(stop)} {ring}")

    def wrong(self) -> str:
        """All of it, a line each."""
        found = {"missed": self.missed(), "out of view": self.hidden, "no ring": self.unseen, "back": self.backwards()}
        return "\n".join(f"{what}: {each}" for what, several in found.items() for each in several)

    def missed(self) -> list[str]:
        """Stops that Tab did not come to."""
        return [told(each) for each in self.window.findChildren(QWidget) if is_stop(each) and each not in self.stops]

    def backwards(self) -> list[str]:
        """Steps that go neither down nor to the right."""
        return [f"{told(a)} → {told(b)}" for a, b in pairwise(self.stops) if not self._onward(a, b)]

    def _onward(self, a: QWidget, b: QWidget) -> bool:
        """What scrolls counts as a whole beside what lies outside it."""
        one, other = self._place(a, b), self._place(b, a)
        below = other.top() >= one.bottom() - _SLACK
        beside = other.left() >= one.right() - _SLACK
        return below or beside or one.intersects(other) or a.isAncestorOf(b)

    def _place(self, widget: QWidget, beside: QWidget) -> QRect:
        outer = widget
        for above in parents(widget):
            if isinstance(above, QAbstractScrollArea) and not above.isAncestorOf(beside):
                outer = above
        return QRect(outer.mapTo(self.window, QPoint(0, 0)), outer.size())


def parents(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None and not widget.isWindow():
        yield above
        above = above.parentWidget()


def in_view(widget: QWidget) -> bool:
    """Nothing of it is scrolled away; of what is larger than its room, the room is filled."""
    rect = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    for above in parents(widget):
        if isinstance(above, QAbstractScrollArea) and above.viewport().isAncestorOf(widget):
            port = QRect(above.viewport().mapTo(widget.window(), QPoint(0, 0)), above.viewport().size())
            seen = rect & port
            if (
                seen.height() < min(rect.height(), port.height()) - 1
                or seen.width() < min(rect.width(), port.width()) - 1
            ):
                return False
            rect = seen
    return not rect.isEmpty()


def told(widget: QWidget) -> str:
    above = widget.parentWidget()
    name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    at = widget.mapTo(widget.window(), QPoint(0, 0))
    return f"{type(widget).__name__} {name[:40]!r} at {at.x()},{at.y()} in {type(above).__name__}"
