"""Only what draws is a paint."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.bench.paints import Paints


def test_an_update_that_draws_nothing_is_no_paint(qtbot: QtBot) -> None:
    window, label = QWidget(), QLabel("Gemmer …")
    QVBoxLayout(window).addWidget(label)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    paints = Paints(window)
    paints.shown_after(window.update, lambda: False)

    def ask_for_an_update() -> None:
        QCoreApplication.postEvent(window, QEvent(QEvent.Type.UpdateRequest))

    assert paints.shown_after(ask_for_an_update, lambda: False) == 0
    assert paints.shown_after(lambda: label.setText("Gemt"), lambda: False) > 0
