"""Cancelling, or nobody came: with why in a few words, if one likes."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.models.tongue import Texts, fixed, t
from app.models.values import MeetingState
from app.store.drafts import Draft
from app.ui.meetings.room_ground import Ground
from app.ui.widgets import Card, LabelledField, LinkButton, SecondaryButton

FIELD = "reason"
_DRAFT_MS = 1000
_ASKS = Texts(
    {
        MeetingState.CANCELLED: (fixed("Hvorfor er mødet aflyst? Det må gerne stå tomt."), fixed("Aflys mødet")),
        MeetingState.NO_SHOW: (
            fixed("Hvad ved I om, hvorfor ingen kom? Det må gerne stå tomt."),
            fixed("Skriv, at ingen kom"),
        ),
    }
)


class ReasonBar(Card):
    """`given` carries the state and the words."""

    given = Signal(str, str)
    closed = Signal()

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self._soon = QTimer(self, interval=_DRAFT_MS, singleShot=True)
        self._soon.timeout.connect(self.finish)
        self._state = MeetingState.CANCELLED
        self.reason = QLineEdit()
        self._field = LabelledField("", self.reason)
        self.keep, self.stop = SecondaryButton("", "check"), LinkButton(t("Fortryd"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._field, 1)
        for button in (self.keep, self.stop):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self.keep.clicked.connect(self._give)
        self.reason.returnPressed.connect(self._give)
        self.reason.textEdited.connect(lambda _: self._soon.isActive() or self._soon.start())
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

    def finish(self) -> None:
        """What is being typed is on the disk within a second, and comes back."""
        self._soon.stop()
        text, meeting, desk = self.reason.text(), self._ground.meeting.record, self._ground.desk
        if not self.isHidden() and text.strip():
            told = {"state": self._state.value}
            desk.keep_draft(Draft(meeting.stream, "meeting", meeting.id, FIELD, text, (), told, desk.now()))

    def resume(self, draft: Draft) -> None:
        """Go on with what was being typed."""
        state = draft.context.get("state")
        if state in set(_ASKS) and self.isHidden():
            self.ask(MeetingState(state))
            self.reason.setText(draft.text)

    def _forget(self) -> None:
        self._soon.stop()
        meeting = self._ground.meeting.record
        if self.reason.text().strip():
            self._ground.desk.drop_draft(meeting.stream, meeting.id, FIELD)

    def _give(self) -> None:
        self.hide()
        self.given.emit(self._state.value, self.reason.text())
        self._forget()

    def _close(self) -> None:
        self.hide()
        self._forget()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)
