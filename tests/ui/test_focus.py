"""The ring round what has the keyboard follows when that is another part of the same widget."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.focus import GAP, WIDTH, FocusRing
from app.ui.widgets import SectionTabs

TABS = (("day", "Dag"), ("week", "Uge"), ("route", "Ruteliste"))


@pytest.fixture
def tabs(qtbot: QtBot, qapp: QApplication) -> Iterator[SectionTabs]:
    window = QWidget()
    window.resize(600, 200)
    made = SectionTabs(TABS)
    QVBoxLayout(window).addWidget(made)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    made.setFocus()
    yield made
    window.close()


def ringed(tabs: SectionTabs) -> QRect:
    """What the ring goes round, in the coordinates of the tabs."""
    ring = tabs.window().findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    assert ring.isVisible()
    reach = WIDTH + GAP
    at = ring.geometry().adjusted(reach, reach, -reach, -reach)
    return at.translated(-tabs.mapTo(tabs.window(), QPoint(0, 0)))


@pytest.mark.parametrize("how", ["click", "key", "called"])
def test_the_ring_goes_along_to_another_tab(tabs: SectionTabs, how: str) -> None:
    assert tabs.tabRect(0).contains(ringed(tabs))
    if how == "click":
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(2).center())
    elif how == "key":
        QTest.keyClick(tabs, Qt.Key.Key_End)
    else:
        tabs.select("route")
    assert tabs.key() == "route"
    assert tabs.tabRect(2).contains(ringed(tabs))
