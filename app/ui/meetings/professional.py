"""Min faglige note, behind F8: in the professional stream, and never in view unless somebody asks for it."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commands.access import Access, log_access
from app.commands.notes import reword_professional_note, write_professional_note
from app.commands.writing import new_record
from app.models.history import RecordView
from app.models.meeting import is_sealed
from app.models.save import Save
from app.models.tongue import fixed, t
from app.store.drafts import Draft
from app.store.professional import ProfessionalPart, load_professional
from app.store.vault import Written
from app.ui.goals.phrases import day_of, first_name
from app.ui.goals.writing import Writing
from app.ui.meetings.note_edit import NoteEdit
from app.ui.meetings.room_ground import Ground
from app.ui.tokens import colour
from app.ui.widgets import IconLabel, SecondaryButton, Text
from app.ui.widgets.column_area import ColumnArea

_HINT = fixed("Din faglige vurdering.")
_LOCKED = fixed("Står i den faglige del, ikke i det fælles, og vises aldrig på den vendte skærm.")


class ProfessionalNote(QWidget):
    """Empty until `open`; emptied again as soon as it is out of view."""

    closed = Signal()

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self._part = ProfessionalPart()
        self._draft: Draft | None = None
        self._wanted = False
        self._read = False
        self._writing: Writing | None = None
        self.editor: NoteEdit | None = None
        self._parts: list[QWidget] = []
        self.close_button = SecondaryButton(t("Luk den"), "lock")
        self.close_button.set_key("F8")
        self.close_button.clicked.connect(self.closed)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        inner = QWidget()
        inner.setLayout(self._column)
        self.area = ColumnArea(t("Min faglige note"), inner)
        head = QHBoxLayout()
        head.addWidget(IconLabel("lock", "slate", size=22))
        head.addWidget(Text(t("Min faglige note"), "heading", max_lines=1))
        head.addStretch(1)
        head.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 16, 24, 16)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(Text(t(_LOCKED), "support"))
        whole.addWidget(self.area, 1)
        ground.desk.changed.connect(self._maybe_reload)

    @property
    def begun(self) -> bool:
        """Whether something typed is not saved."""
        return self._writing is not None and self._writing.begun

    def open(self) -> None:
        """Ask for the note, and show it when it comes."""
        self._wanted = True
        self._ask()

    def _ask(self) -> None:
        citizen = self._ground.meeting.record.stream
        self._ground.desk.ask(self, lambda vault: load_professional(vault, citizen), self._show)

    def _maybe_reload(self, written: Written) -> None:
        if self._wanted and written.kinds & {"professional_note", "seal"}:
            self._ask()

    def found(self, draft: Draft) -> None:
        """A draft waits on the disk until the note is opened."""
        self._draft = draft

    def _show(self, part: ProfessionalPart) -> None:
        if not self._wanted:
            return
        self._part = part
        key = self._ground.meeting.record.id
        notes, seals = part.notes(key), part.seals(key)
        if notes and not self._read and part.stream is not None:
            self._read = True
            what = Access.READ_PROFESSIONAL
            self._ground.desk.save(self, log_access(stream=part.stream, key=self._ground.desk.new_id(), what=what))
        mine = [each for each in notes if self._is_mine(each) and not is_sealed(each, seals)]
        if self._writing is not None and self._writing.begun:
            return
        if self._writing is not None and mine and self.editor is not None and self.editor.hasFocus():
            self._writing.show(self._local(mine[0]), open_=True)
            return
        self._build([each for each in notes if each not in mine[:1]], mine[0] if mine else None)

    def _is_mine(self, note: RecordView) -> bool:
        live = note["text"].live
        return bool(live) and live[0].author == self._ground.desk.me.worker and not note["text"].conflict

    def _local(self, note: RecordView) -> RecordView:
        """Its draft lies with those of the citizen, so that it is found again also where no such part is begun."""
        return replace(note, stream=self._ground.meeting.record.stream)

    def _build(self, others: list[RecordView], mine: RecordView | None) -> None:
        self._empty()
        for note in others:
            for held in note["text"].distinct:
                read = NoteEdit(role="body")
                read.set_text(str(held.data))
                read.setReadOnly(True)
                name = first_name(self._ground.shown.record.author(held))
                read.setAccessibleName(t("Faglig note af {name}").format(name=name))
                said = Text(f"{name}, {day_of(held, self._ground.desk.today())}", "caption")
                self._put(read)
                self._put(said)
        citizen = self._ground.meeting.record.stream
        record = self._local(mine) if mine else new_record("professional_note", citizen, self._ground.desk.new_id())
        draft = self._draft
        if draft is not None and mine is None:
            record = new_record("professional_note", citizen, draft.record)
        self.editor = NoteEdit(role="body", placeholder=t(_HINT), min_lines=6)
        self.editor.setAccessibleName(t("Min faglige note"))
        self._writing = Writing(self._ground.shown, self.editor, "text", record, self._save, self)
        self._writing.context["meeting"] = self._ground.meeting.record.id
        if draft is not None and draft.record == record.id:
            self._writing.resume(draft)
        self._draft = None
        self.editor.finished.connect(self.finish)
        self._put(self.editor)
        self._column.addStretch(1)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)

    def _put(self, part: QWidget) -> None:
        self._parts.append(part)
        self._column.addWidget(part)

    def _empty(self) -> None:
        while self._column.takeAt(0) is not None:
            pass
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []
        if self._writing is not None:
            self._writing.deleteLater()
        self._writing, self.editor = None, None

    def _save(self, record: RecordView, text: str) -> Save:
        desk, meeting = self._ground.desk, self._ground.meeting.record
        if record["text"].live and record.id in self._part.records:
            known = replace(record, stream=self._part.records[record.id].stream)
            return reword_professional_note(known, seals=self._part.seals(meeting.id), text=text)
        return write_professional_note(
            citizen=meeting.stream, professional=self._part.stream, key=record.id, meeting=meeting.id, text=text,
            new_id=desk.new_id,
        )  # fmt: skip

    def finish(self) -> None:
        """Hand over what is being typed."""
        if self._writing is not None:
            self._writing.finish()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.finish()
        self._wanted = False
        self._empty()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ssoft"))
        painter.drawRoundedRect(self.rect(), 8, 8)
