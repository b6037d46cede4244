"""The words put to an area in one reading: typed straight in, a draft within a second, an entry on leaving."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from app.commands.readings import note_item, reword_item_note
from app.commands.writing import MAX_TEXT, clean_text, new_record, remove
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.history import RecordView
from app.models.save import Save
from app.models.tongue import t
from app.store.drafts import Draft
from app.ui.desk import Desk
from app.ui.editing import TextEditing
from app.ui.widgets import GrowingTextEdit


class NoteEditor(GrowingTextEdit):
    """Shows the note of (reading, item) that it was last given; what is being typed is never overwritten."""

    settled = Signal()

    def __init__(self, desk: Desk, said_by: Callable[[], SaidBy]) -> None:
        super().__init__(placeholder=t("Sæt ord på"))
        self._desk, self._said_by = desk, said_by
        self._reading: RecordView | None = None
        self._item = ""
        self._note: RecordView | None = None
        self._editing: TextEditing | None = None
        self.edited.connect(self._typed)
        self.finished.connect(self.finish)
        self.cancelled.connect(self._give_up)

    @property
    def begun(self) -> bool:
        """Whether something typed is not saved."""
        return self._editing is not None and self._editing.begun

    def show_note(self, reading: RecordView, item: str, note: RecordView | None) -> None:
        """The note as it stands; another place's words take the place of these."""
        if (reading.id, item) != self._place:
            self.finish()
            self._editing = self._note = None
        elif self.begun:
            return
        self._reading, self._item = reading, item
        if note is None and self._note is not None and not self._note["text"].live:
            note = self._note  # sent, and not yet come back: the next words belong to the same note
        self._note = note or new_record("reading_note", reading.stream, self._desk.new_id())
        words = self._note.text("text")
        if words != self.text() and not (self.hasFocus() and words == self.text().strip()):
            self.set_text(words)

    @property
    def _place(self) -> tuple[bytes, str]:
        return (self._reading.id if self._reading else b""), self._item

    def _typed(self) -> None:
        if not self.begun:
            self._begin()
        if self._editing is not None:
            self._editing.typed(self.text())

    def _begin(self) -> None:
        if self._reading is None or self._note is None:
            return
        reading, item, before = self._reading, self._item, self._editing

        def commit(note: RecordView, text: str) -> Save:
            if note["text"].live:
                return reword_item_note(note, text=text, said_by=self._said_by())
            return note_item(reading, key=note.id, item=item, text=text, said_by=self._said_by())

        context = {"reading": reading.id, "item": item}
        self._editing = TextEditing(
            self._desk, self._note, "text", commit, parent=self, context=context, after=before
        )  # fmt: skip

    def resume(self, draft: Draft) -> None:
        """Go on with words found on the disk."""
        if self._reading is None or self.begun:
            return
        if self._note is None or self._note.id != draft.record:
            self._note = new_record("reading_note", draft.stream, draft.record)
        self.set_text(draft.text)
        self._begin()
        if self._editing is not None:
            self._editing.resume(draft)

    def finish(self) -> None:
        """Hand the words over; words that were emptied take the note away."""
        note, editing = self._note, self._editing
        if not self.begun or note is None or editing is None:
            return
        text = clean_text(self.text()).strip()
        if len(text) > MAX_TEXT:
            editing.keep()
            self._desk.refused.emit(UserError("text-long", length=len(text), most=MAX_TEXT))
            return
        editing.finish()
        if not text and note["text"].live:
            self._desk.save(self, remove(note))
        self.settled.emit()

    def _give_up(self) -> None:
        """Esc: back to the words of the record."""
        if self.begun and self._editing is not None and self._note is not None:
            self._editing.give_up()
            self.set_text(self._note.text("text"))
        self.settled.emit()
