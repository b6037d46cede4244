""" "Hvem gør hvad?": one line, read gently into fields that can be corrected before it is saved."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.commands.agreements import agree
from app.commands.writing import new_record
from app.models.agreement_line import read_agreement
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.network import network_map
from app.models.save import Save
from app.models.tongue import fixed, t
from app.store.drafts import Draft
from app.ui.editing import TextEditing
from app.ui.goals.phrases import first_name
from app.ui.meetings.agreement_fields import AgreementFields
from app.ui.meetings.room_ground import Ground
from app.ui.widgets import LinkButton, SecondaryButton

_HINT = fixed("Hvem gør hvad?")


class AgreementLineEdit(QWidget):
    """What is typed is a draft at once; leaving the whole of it saves, Esc gives it up."""

    closed = Signal()

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self._record = self._blank()
        self._editing: TextEditing | None = None
        self._by_hand: set[QLineEdit] = set()
        self.line = QLineEdit()
        self.line.setPlaceholderText(t(_HINT))
        self.line.setAccessibleName(t("Ny aftale: hvem gør hvad, og hvornår"))
        self.fields = AgreementFields(ground.desk.today)
        self.keep = SecondaryButton(t("Gem aftalen"), "check")
        self.stop = LinkButton(t("Fortryd"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.stop)
        buttons.addStretch(1)
        self._more = QWidget()
        more = QVBoxLayout(self._more)
        more.setContentsMargins(0, 4, 0, 4)
        more.addWidget(self.fields)
        more.addLayout(buttons)
        self._more.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self._more)
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self.save)
        self.fields.entered.connect(self.save)
        for field in (self.fields.who, self.fields.what, self.fields.by):
            field.textEdited.connect(lambda _text, field=field: self._corrected(field))
        self.keep.clicked.connect(self.save)
        self.stop.clicked.connect(self.give_up)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def _blank(self) -> RecordView:
        return new_record("agreement", self._ground.meeting.record.stream, self._ground.desk.new_id())

    def _names(self) -> tuple[str, ...]:
        record, meeting = self._ground.shown.record, self._ground.meeting
        people = [*record.authors.values(), *(each.text("name") for each in meeting.participants)]
        members = [member.name for member in network_map(record).members]
        return (record.called, *people, *map(first_name, people), *members, *map(first_name, members))

    @property
    def begun(self) -> bool:
        """Whether something typed is not saved."""
        return self._editing is not None and self._editing.begun

    def begin(self, words: str = "") -> None:
        """Write an agreement, of these words if there are any."""
        if words:
            self.line.setText(words)
            self._typed(words)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, text: str) -> None:
        read = read_agreement(text, today=self._ground.desk.today(), names=self._names())
        for field, words in ((self.fields.who, read.who), (self.fields.what, read.what)):
            if field not in self._by_hand:
                field.setText(words)
        if self.fields.by not in self._by_hand:
            by = read.by
            self.fields.by.setText(f"{by.day}/{by.month} {by.year}" if by else "")
        self.fields.say()
        self._more.setVisible(bool(text.strip()))
        self._keep(text)

    def _corrected(self, field: QLineEdit) -> None:
        self._by_hand.add(field)
        self._keep(self.line.text())

    def _keep(self, text: str) -> None:
        if self._editing is None:
            self._ground.shown.began(self._record.id, "what")
            meeting = self._ground.meeting.record.id
            self._editing = TextEditing(
                self._ground.desk, self._record, "what", self._save, parent=self, context={"meeting": meeting}
            )
        self._editing.typed(text)

    def _save(self, record: RecordView, text: str) -> Save:
        QTimer.singleShot(0, self, lambda: self._rest() if self._record is record else None)
        return agree(
            citizen=record.stream,
            key=record.id,
            what=self.fields.what.text().strip() or text,
            who=self.fields.who.text(),
            by=self.fields.day(),
            meeting=self._ground.meeting.record.id,
            said_by=SaidBy.TOGETHER,
        )

    def resume(self, draft: Draft) -> None:
        """Go on with a draft that was found on the disk."""
        self._record = new_record("agreement", draft.stream, draft.record)
        self.line.setText(draft.text)
        self._editing = None
        self._typed(draft.text)

    def save(self) -> None:
        """Make the agreement; a day that cannot be read is mended first."""
        if not self.line.text().strip():
            return
        if not self.fields.readable:
            self.fields.by.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._finish()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        if self._editing is not None:
            self._editing.finish()
            self._rest()

    def finish(self) -> None:
        """Hand over what is being typed."""
        self._finish()

    def give_up(self) -> None:
        """Esc: as if nothing had been typed."""
        if self._editing is not None:
            self._editing.give_up()
        self._rest()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest(self) -> None:
        if self._editing is not None:
            self._editing.deleteLater()
        self._editing, self._record = None, self._blank()
        self._by_hand.clear()
        self.line.clear()
        self.fields.put("", "", None)
        self._more.hide()

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        """Somewhere else in the window: it is saved. Another window or a lock: it waits as it is."""
        if now is None or old is None or now.window() is not self.window():
            return
        if self.isAncestorOf(old) and not self.isAncestorOf(now) and self.fields.readable:
            self._finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.begun:
            self.give_up()
            return
        super().keyPressEvent(event)
