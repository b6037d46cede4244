"""A deed that asks once more before it is done, and how it went."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.tongue import t
from app.ui.widgets import LinkButton, PrimaryButton, Text


class Outcome(Text):
    """How something went; takes no room before there is anything to say."""

    def __init__(self) -> None:
        super().__init__("", "support")
        self.hide()

    def say(self, words: str) -> None:
        """These words, or none."""
        self.set_words(words)
        self.setVisible(bool(words))


class SureOnce(QWidget):
    """What follows in words, and two buttons. Hidden until it is asked; `yes` when it is meant, `no` with Esc too."""

    yes = Signal()
    no = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title, self.words = Text("", "strong"), Text("", "support")
        self.words.set_colour("ink")
        self.confirm, self.leave = PrimaryButton(""), LinkButton(t("Lad være"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.confirm)
        row.addWidget(self.leave)
        row.addStretch(1)
        column.addLayout(row)
        self.confirm.clicked.connect(self.yes)
        self.leave.clicked.connect(self.no)

    def ask(self, title: str, words: str, yes: str) -> None:
        """Show it, with the keyboard where nothing happens by habit."""
        self.title.set_words(title)
        self.words.set_words(words)
        self.confirm.setText(yes)
        self.confirm.setAccessibleDescription(words)
        self.show()
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_in_view(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.no.emit()
            return
        super().keyPressEvent(event)


def bring_in_view(widget: QWidget) -> None:
    """As soon as it has been given its room, on a page that scrolls."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        area = above
        QTimer.singleShot(0, widget, lambda: area.ensureWidgetVisible(widget))
