"""Garbage is looked for in the window's thread alone: a Qt object that dies in another brings the program down."""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 1000


class Garbage(QObject):
    """Does what Python does by itself otherwise, in whichever thread; Python's own search is put off for good."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        timer = QTimer(self, interval=_LOOK_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        due = [each for each, most in enumerate(gc.get_threshold()) if gc.get_count()[each] > most]
        if due:
            gc.collect(due[-1])
