"""Parts that share the window stand under each other where it is narrow, and a citizen's facts under the name."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.citizen_header import CitizenHeader
from app.ui.goals.columns import columns
from app.ui.widgets import SecondaryButton, Text
from app.ui.widgets.column_area import ColumnArea
from app.ui.widgets.folding_area import FoldingArea

_LEAST, _WIDE, _NARROW, _TALL = 500, 700, 400, 300


def _area(qtbot: QtBot) -> tuple[FoldingArea, ColumnArea, QWidget]:
    """A long column beside a picture."""
    column = ColumnArea("Spalten", Text("\n".join("linje" for _ in range(40))))
    picture, row = QWidget(), QHBoxLayout()
    row.addWidget(column)
    row.addWidget(picture, 1)
    area = FoldingArea("Begge", row, row, least=_LEAST, tall=((picture, 0),))
    qtbot.addWidget(area)
    area.resize(_WIDE, _TALL)
    area.show()
    return area, column, picture


def test_beside_each_other_they_fill_the_window_and_the_column_scrolls(qtbot: QtBot) -> None:
    area, column, picture = _area(qtbot)
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)
    assert not area.folded
    assert area.verticalScrollBar().maximum() == 0
    assert picture.x() > column.x()


def test_under_each_other_the_column_is_whole_and_all_of_it_scrolls(qtbot: QtBot) -> None:
    area, column, picture = _area(qtbot)
    area.resize(_NARROW, _TALL)
    qtbot.waitUntil(lambda: area.folded and area.verticalScrollBar().maximum() > _TALL)
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() == 0)
    assert picture.y() >= column.geometry().bottom()
    assert picture.height() == area.viewport().height()
    area.resize(_WIDE, _TALL)
    qtbot.waitUntil(lambda: not area.folded and area.verticalScrollBar().maximum() == 0)
    assert picture.maximumHeight() > _TALL


def test_the_facts_come_under_the_name_and_are_whole_where_it_is_narrow(qtbot: QtBot, qapp: QApplication) -> None:
    name, facts = Text("Amina", "name", max_lines=1), Text("Kontakt: onsdag eftermiddag " * 4, max_lines=1)
    deeds = ((SecondaryButton("Fortryd"),), (SecondaryButton("Vend skærmen"),))
    header = CitizenHeader(name, facts, SecondaryButton("Oplysninger"), deeds)
    qtbot.addWidget(header)
    header.resize(1200, 120)
    header.show()
    qtbot.waitUntil(lambda: facts.x() > name.x())
    assert facts.wordWrap() is False
    header.resize(560, 300)
    qtbot.waitUntil(lambda: facts.y() >= name.geometry().bottom())
    qapp.processEvents()
    assert facts.heightForWidth(facts.width()) <= facts.height()


def test_a_narrow_board_has_one_column_with_the_steps_a_little_in() -> None:
    wide, narrow = columns(1200), columns(600)
    assert not wide.stacked
    assert len(set(wide.left)) == 3
    assert narrow.stacked
    assert narrow.left[0] == narrow.left[1] < narrow.left[2]
    assert narrow.left[2] + narrow.width[2] == narrow.left[1] + narrow.width[1]


def test_what_stands_in_the_middle_fills_a_narrower_window(qtbot: QtBot, qapp: QApplication) -> None:
    inner = Text("Møder")
    column = ColumnArea("Møder", inner, widest=1400)
    qtbot.addWidget(column)
    column.resize(1200, 400)
    column.show()
    qapp.processEvents()
    assert inner.mapTo(column, QPoint()).x() == 0
    column.resize(1600, 400)
    qapp.processEvents()
    assert inner.mapTo(column, QPoint()).x() == 100
