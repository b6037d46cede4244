"""What stands beside each other while there is room, and under each other where there is not."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui import widgets as w
from app.ui.citizens.line_delegate import stacked
from app.ui.organisation.columns import TwoColumns

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so


def _laid(qtbot: QtBot, row: w.Folding, width: int) -> QWidget:
    """A page of this width, with the row at its top."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(row)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(width, 400)
    page.show()
    QApplication.processEvents()
    return page


def test_buttons_fold_when_they_ask_for_more_than_there_is(qtbot: QtBot) -> None:
    one, other = w.SecondaryButton("Hent fra sikkerhedskopi"), w.SecondaryButton("Ny på denne computer?")
    row = w.Folding(one, other)
    both = one.sizeHint().width() + other.sizeHint().width() + row.spacing()
    page = _laid(qtbot, row, both)
    assert (one.y(), other.x()) == (other.y(), one.width() + row.spacing())
    page.resize(both - 1, 400)
    QApplication.processEvents()
    assert page.width() == both - 1
    assert (one.x(), other.y()) == (other.x(), one.height() + row.spacing())
    assert other.width() == other.sizeHint().width()
    page.resize(both, 400)
    QApplication.processEvents()
    assert one.y() == other.y()


def test_columns_fold_by_the_size_of_the_text(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.LIGHT, text_scale=2.0)
    row = w.Folding(least=300)
    row.addWidget(one := w.Text("Drømme"), 1)
    row.addWidget(other := w.Text("Mål"), 1)
    page = _laid(qtbot, row, 599)
    assert row.folded()
    assert one.width() == other.width() == 599
    page.resize(600, 400)
    QApplication.processEvents()
    assert not row.folded()


def test_two_columns_are_one_and_scroll_as_one_where_they_are_narrow(qtbot: QtBot) -> None:
    columns = TwoColumns("Kolleger", "Den valgte")
    wide, narrow = w.Text("Signe Holm"), w.Text("Bostøtte")
    columns.wide.addWidget(wide)
    columns.narrow.addWidget(narrow)
    qtbot.addWidget(columns)
    columns.resize(800, 400)
    columns.show()
    for width, beside in ((800, True), (799, False), (800, True)):
        columns.resize(width, 400)
        QApplication.processEvents()
        assert narrow.isVisible()
        at, other = narrow.mapTo(columns, narrow.rect().topLeft()), wide.mapTo(columns, wide.rect().topLeft())
        assert (at.x() > other.x() + wide.width(), at.y() > other.y()) == (beside, not beside)
    columns.show_narrow(False)
    columns.resize(799, 400)
    QApplication.processEvents()
    assert not narrow.isVisible()


def test_the_lines_of_citizens_stack_by_the_size_of_the_text(qapp: QApplication) -> None:
    assert not stacked(850)
    theme.apply(qapp, theme.LIGHT, text_scale=2.0)
    assert stacked(850)
