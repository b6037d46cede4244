"""One editor and the field that it writes: typing, drafts, and what the writer had in view."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.commands.writing import MAX_TEXT, clean_text
from app.models.errors import UserError
from app.models.history import RecordView
from app.models.save import Save
from app.store.drafts import Draft
from app.ui.desk import Desk
from app.ui.editing import TextEditing, as_seen

Commit = Callable[[RecordView, str], Save]


class Ground(Protocol):
    """What a screen's parts share, as far as writing needs it."""

    @property
    def desk(self) -> Desk:
        """Where it is written."""

    def began(self, record: bytes, field: str) -> bool:
        """Note that a text is being written here."""


class Editor(Protocol):
    """What a text is typed in; `set_text` is not reported as typing."""

    @property
    def edited(self) -> SignalInstance: ...

    def text(self) -> str: ...

    def set_text(self, text: str) -> None: ...


class Writing(QObject):
    """Between an editor and a TextEditing. The words in view when the typing began are those replaced."""

    changed = Signal()

    def __init__(
        self,
        shown: Ground,
        editor: Editor,
        field: str,
        record: RecordView,
        commit: Commit,
        parent: QObject,
        context: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown, self._editor, self._field, self._commit = shown, editor, field, commit
        self._record = record
        self._editing: TextEditing | None = None
        self.context = {} if context is None else context
        self.resumed = False
        editor.set_text(record.text(field))
        editor.edited.connect(self.typed)

    @property
    def record(self) -> RecordView:
        """The record as it was when the writer last looked."""
        return self._record

    @property
    def begun(self) -> bool:
        """Whether something typed is not saved."""
        return self._editing is not None and self._editing.begun

    def show(self, record: RecordView, *, open_: bool) -> None:
        """The record has changed. Words under the writer's fingers stay, and so does what they replace."""
        if self.begun:
            return
        words = record.text(self._field)
        if open_ and words != self._editor.text().strip():
            return
        self._record = record
        if not open_ and words != self._editor.text():
            self._editor.set_text(words)

    def _begin(self) -> TextEditing:
        before = self._editing
        self._shown.began(self._record.id, self._field)
        self._editing = TextEditing(
            self._shown.desk, self._record, self._field, self._commit, parent=self, context=self.context, after=before
        )
        if before is not None:
            before.deleteLater()
        return self._editing

    def typed(self) -> None:
        """A key was pressed, or something else that belongs to the text was changed."""
        editing = self._editing if self._editing and self._editing.begun else self._begin()
        editing.typed(self._editor.text())
        self.changed.emit()

    def resume(self, draft: Draft) -> None:
        """Go on with a draft; it replaces what its writer saw, not what has come since."""
        self._record = as_seen(self._record, draft)
        self.context.update(draft.context)
        self.resumed = True
        self._editor.set_text(draft.text)
        self._begin().resume(draft)

    def finish(self) -> bool:
        """Hand the text over. False if it is too long: it stays in the editor, and on the disk as a draft."""
        length = len(clean_text(self._editor.text()).strip())
        if self._editing is not None and self._editing.begun:
            if length > MAX_TEXT:
                self._editing.keep()
                self._shown.desk.refused.emit(UserError("text-long", length=length, most=MAX_TEXT))
                return False
            self._editing.finish()
        self.resumed = False
        return True

    def give_up(self) -> None:
        """Esc: back to the words of the record."""
        if self._editing is not None:
            self._editing.give_up()
        self.resumed = False
        self._editor.set_text(self._record.text(self._field))
