"""Cancelling, or nobody came: with why in a few words, if one likes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.models.values import MeetingState
from app.ui.widgets import Card, LabelledField, LinkButton, SecondaryButton

_ASKS = {
    MeetingState.CANCELLED: ("Hvorfor er mødet aflyst? Det må gerne stå tomt.", "Aflys mødet"),
    MeetingState.NO_SHOW: ("Hvad ved I om, hvorfor ingen kom? Det må gerne stå tomt.", "Skriv, at ingen kom"),
}


class ReasonBar(Card):
    """`given` carries the state and the words."""

    given = Signal(str, str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = MeetingState.CANCELLED
        self.reason = QLineEdit()
        self._field = LabelledField("", self.reason)
        self.keep, self.stop = SecondaryButton("", "check"), LinkButton("Fortryd")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._field, 1)
        for button in (self.keep, self.stop):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self.keep.clicked.connect(self._give)
        self.reason.returnPressed.connect(self._give)
        self.stop.clicked.connect(self._close)
        self.hide()

    def ask(self, state: MeetingState) -> None:
        """Ask why, and take the keyboard."""
        self._state = state
        words, deed = _ASKS[state]
        self._field.label.set_words(words)
        self.reason.setAccessibleName(words)
        self.reason.clear()
        self.keep.setText(deed)
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        self.hide()
        self.given.emit(self._state.value, self.reason.text())

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)
