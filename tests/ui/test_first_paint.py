"""What waits for the first picture comes after it, and once."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.first_paint import FirstPaint


def test_it_comes_when_the_widget_has_been_painted_and_only_then(qtbot: QtBot) -> None:
    shown, told = QLabel("Pejlemærke"), list[bool]()
    qtbot.addWidget(shown)
    FirstPaint(shown, lambda: told.append(shown.isVisible()))
    assert not told
    shown.show()
    qtbot.waitUntil(lambda: bool(told))
    shown.repaint()
    qtbot.wait(0)
    assert told == [True]
