"""Where the citizen writes a name or the like: one line, and nothing is underlined."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from app.ui.spelling import spell
from app.ui.turned.clipboard import not_kept


class OwnLine(QLineEdit):
    """What is copied from it is kept out of the system's clipboard history."""

    def __init__(self) -> None:
        super().__init__()
        spell(self, on=False)
        self.setProperty("citizen", True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cut = event.matches(QKeySequence.StandardKey.Cut)
        if not cut and not event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
        elif self.hasSelectedText():
            QGuiApplication.clipboard().setMimeData(not_kept(self.selectedText()))
            if cut:
                self.insert("")
