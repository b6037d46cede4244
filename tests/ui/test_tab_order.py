"""Tab in one window: as one reads, round both ways, past what cannot be used, and what it comes to is in view."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.tab_order import go_on


class _Window(QWidget):
    """Its foot was made first, and its rows from the last to the first."""

    def __init__(self) -> None:
        super().__init__()
        self.foot = QPushButton("foot")
        inner = QWidget()
        self.rows = [QPushButton(str(number)) for number in reversed(range(12))][::-1]
        column = QVBoxLayout(inner)
        for row in self.rows:
            row.setMinimumHeight(60)
            line = QHBoxLayout()
            line.addWidget(QLabel("row"))
            line.addWidget(row)
            column.addLayout(line)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.addWidget(self.area)
        whole.addWidget(self.foot)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_on(self, forward=forward)

    def press(self, *, back: bool = False) -> QWidget:
        modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.focusWidget(), Qt.Key.Key_Tab, modifier)
        return self.focusWidget()


def _shown(qtbot: QtBot) -> _Window:
    window = _Window()
    window.resize(300, 260)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.foot.setFocus()
    qtbot.waitUntil(window.foot.hasFocus)
    return window


def test_tab_goes_as_the_layouts_lie_and_round(qtbot: QtBot) -> None:
    window = _shown(qtbot)
    window.rows[3].setEnabled(False)
    window.rows[5].hide()
    usable = [row for row in window.rows if row not in (window.rows[3], window.rows[5])]
    assert [window.press() for _ in range(11)] == [*usable, window.foot]
    assert [window.press(back=True) for _ in range(11)] == [*reversed(usable), window.foot]


def test_from_a_page_it_goes_to_what_is_first_in_it(qtbot: QtBot) -> None:
    window = _shown(qtbot)
    inner = window.area.widget()
    assert inner is not None
    inner.setFocus()
    assert window.press() is window.rows[0]
    inner.setFocus()
    assert window.press(back=True) is window.foot


def test_what_it_comes_to_is_scrolled_into_view_with_its_ring(qtbot: QtBot) -> None:
    window = _shown(qtbot)
    port = window.area.viewport()
    last = window.press(back=True)
    assert last is window.rows[-1]
    assert port.rect().contains(last.rect().translated(last.mapTo(port, QPoint(0, 0))))
    window.foot.setFocus()
    first = window.press()
    assert first.mapTo(port, QPoint(0, 0)).y() >= 0
