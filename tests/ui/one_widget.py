"""A widget alone in a window."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def shown(qtbot: QtBot, widget: QWidget, width: int = 400) -> None:
    """In view, with the keyboard on it."""
    qtbot.addWidget(widget)
    widget.resize(width, max(widget.sizeHint().height(), 40))
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(lambda: widget.isActiveWindow())


def role_of(widget: QWidget) -> QAccessible.Role:
    """What it is to a screen reader."""
    return QAccessible.queryAccessibleInterface(widget).role()
