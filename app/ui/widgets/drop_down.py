"""One of several, in a list that drops down."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class DropDown(QComboBox):
    """The wheel passes over it, so that scrolling the page changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
