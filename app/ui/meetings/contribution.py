"""What one person put into "Vores noter": written in place where it is one's own, otherwise read."""

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.notes import reword_note, write_note
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.meeting import Note
from app.models.save import Save
from app.models.tongue import fixed, t
from app.store.drafts import Draft
from app.ui.goals.links import ConflictLink
from app.ui.goals.phrases import genitive, said_by_of
from app.ui.goals.whose_words import WhoseWords
from app.ui.goals.writing import Writing
from app.ui.meetings.note_edit import NoteEdit
from app.ui.meetings.phrases import note_caption
from app.ui.meetings.room_ground import Ground
from app.ui.tokens import colour
from app.ui.widgets import Text

_BAR = 6
_HINT = fixed("Skriv her. {} læser med.")
_ADDITION = fixed("Skriv en tilføjelse. {} læser med.")


_CLEAR, _BELOW = 6, 2


class Contribution(QWidget):
    """`entered` when somebody writes or marks words here."""

    entered = Signal(object)

    def __init__(self, ground: Ground, note: Note, item: bytes | None, said_by: SaidBy) -> None:
        super().__init__()
        self._ground, self.note, self.item = ground, note, item
        self._said_by = said_by_of(note.record, "text", said_by)
        called = ground.shown.record.called
        hint = t(_ADDITION) if ground.meeting.sealed else t(_HINT)
        self.editor = NoteEdit(placeholder=hint.format(called or t("Borgeren")))
        self.whose = WhoseWords(called, self._said_by, self)
        self.caption = Text("", "caption")
        self.conflict = ConflictLink()
        self.writing = Writing(ground.shown, self.editor, "text", note.record, self._save, self)
        self.writing.context.update(said_by=self._said_by.value, item=item or b"", meeting=ground.meeting.record.id)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.editor, self.whose, self.caption, self.conflict):
            column.addWidget(part)
        self.whose.hide()
        self.editor.finished.connect(self._left)
        self.editor.entered.connect(self._enter)
        self.whose.chosen.connect(self._choose)
        self.conflict.clicked.connect(lambda: ground.shown.conflict_wished.emit(self.note.record.id, "text"))
        self.show_note(note)

    def ring_rect(self) -> QRect:
        """Clear of the words, and of the point that they stand under."""
        return self.rect().adjusted(-_CLEAR, _BELOW, _CLEAR, 0)

    @property
    def fresh(self) -> bool:
        """Whether nothing of it is on the disk."""
        return not self.note.record["text"].live

    @property
    def own(self) -> bool:
        """Whether it may be written in: new, or one's own and not sealed, and worded in one way."""
        live = self.note.text.live
        me = self._ground.desk.me.worker
        return not live or (not self.note.sealed and not self.note.text.conflict and live[0].author == me)

    def show_note(self, note: Note) -> None:
        """The note as it stands now; nothing moves under the writer's fingers."""
        self.note = note
        self.writing.show(note.record, open_=self.editor.hasFocus())
        if not self.writing.begun and not self.fresh:
            self._said_by = said_by_of(note.record, "text", self._said_by)
            self.whose.show_choice(self._said_by)
        self.editor.setReadOnly(not self.own)
        said = note_caption(self._ground.shown.record, note, self._ground.desk.me.worker)
        self.caption.set_words(said)
        self.caption.setVisible(bool(said) and not self.whose.isVisible())
        self.conflict.setVisible(note.text.conflict)
        self.editor.setAccessibleName(
            t("Note") if self.own else t("Note, {said}").format(said=said) if said else t("Note, afsluttet")
        )
        self._indent()

    def set_title(self, title: str) -> None:
        """The point that it stands under, for those who listen."""
        self.editor.setAccessibleDescription(title)

    def _indent(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(_BAR + 14 if self._said_by == SaidBy.CITIZEN else 0, 0, 0, 4)
        self.update()

    def resume(self, draft: Draft) -> None:
        """Go on with a draft that was found on the disk."""
        said_by = draft.context.get("said_by")
        if said_by in set(SaidBy):
            self._said_by = SaidBy(said_by)
            self.whose.show_choice(self._said_by)
        self.writing.resume(draft)
        self._indent()

    def finish(self) -> None:
        """Hand over what is being typed."""
        self.writing.finish()

    def _enter(self) -> None:
        self.whose.setVisible(self.own)
        if self.own:
            self.caption.hide()
        self.entered.emit(self)

    def _left(self) -> None:
        self.writing.finish()
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self.whose.hide()
            self.caption.setVisible(bool(self.caption.text()))

    def _choose(self) -> None:
        self._said_by = self.whose.said_by()
        self.writing.context["said_by"] = self._said_by.value
        self._indent()
        if self.writing.begun:
            self.writing.typed()
        elif not self.fresh:
            text = self.note.record.text("text")
            self._ground.desk.save(self, reword_note(self.note, text=text, said_by=self._said_by))

    def _save(self, record: RecordView, text: str) -> Save:
        if record["text"].live and self.note.sealed:
            key = self._ground.desk.new_id()
            return write_note(self._ground.meeting, key=key, text=text, said_by=self._said_by, item=self.item)
        if record["text"].live:
            return reword_note(Note(record, self.note.sealed), text=text, said_by=self._said_by)
        return write_note(self._ground.meeting, key=record.id, text=text, said_by=self._said_by, item=self.item)

    def whose_words(self) -> SaidBy:
        """Who said it."""
        return self._said_by

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._said_by == SaidBy.CITIZEN:
            QPainter(self).fillRect(QRectF(0, 2, _BAR, self.editor.height() - 4), colour("amber"))


def own_words_link(called: str) -> str:
    """The link that begins a contribution in the citizen's own words."""
    return t("Skriv {whose} egne ord").format(whose=genitive(called)) if called else t("Skriv borgerens egne ord")
