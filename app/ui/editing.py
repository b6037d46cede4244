"""Editing: a text on its way from an editor to the record, by way of a draft.

The editor reports what is typed; a second later it lies on the disk as a draft; it becomes an entry on leaving the
field, after thirty idle seconds, or when the window locks. What the writer had in view when the typing began is
what the entry replaces, so a colleague's words that arrive meanwhile live on beside.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer

from app.commands.writing import clean_text, has_unseen
from app.models.change import ValueId
from app.models.errors import UserError
from app.models.history import FieldView, RecordView
from app.models.save import Save
from app.store.drafts import Draft
from app.ui.desk import Saving, Sent, Status, WritingDesk

_DRAFT_MS = 1000
_IDLE_MS = 30_000


def as_seen(record: RecordView, draft: Draft) -> RecordView:
    """The record as the draft's writer saw it: it replaces that, and not what has come since."""
    seen = tuple(held for held in record[draft.field].live if held.id in draft.replaces)
    return replace(record, fields={**record.fields, draft.field: FieldView(seen)})


class TextEditing(QObject):
    """One text being written. `commit` makes the save of the finished text."""

    def __init__(
        self,
        desk: WritingDesk,
        record: RecordView,
        field: str,
        commit: Callable[[RecordView, str], Save],
        *,
        parent: QObject,
        context: dict[str, Any] | None = None,
        after: "TextEditing | None" = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._record = record
        self._field = field
        self._commit = commit
        self._context = context or {}
        self._text: str | None = None
        self._drafted = False
        self._sent, self._based_on = after.sent if after else (None, ())
        self._soon = QTimer(self, interval=_DRAFT_MS, singleShot=True)
        self._soon.timeout.connect(self.keep)
        self._idle = QTimer(self, interval=_IDLE_MS, singleShot=True)
        self._idle.timeout.connect(self.finish)

    @property
    def begun(self) -> bool:
        """Whether something has been typed that is not saved."""
        return self._text is not None

    @property
    def sent(self) -> tuple[Sent | None, tuple[ValueId, ...]]:
        """The last save of these words, and what was in view then: an idle pause makes one, and one writes on."""
        return self._sent, self._based_on

    def resume(self, draft: Draft) -> None:
        """Go on with a draft found on the disk; it is already safe."""
        self._text = draft.text
        self._drafted = True

    def typed(self, text: str) -> None:
        """The editor's whole text after a key press."""
        self._text = text
        self._desk.status.emit(Status(Saving.WRITING))
        if not self._soon.isActive():
            self._soon.start()
        self._idle.start()

    def keep(self) -> None:
        """Put the text on the disk as a draft now."""
        self._soon.stop()
        if self._text is None:
            return
        self._drafted = True
        self._desk.keep_draft(
            Draft(
                self._record.stream,
                self._record.kind,
                self._record.id,
                self._field,
                self._text,
                self._record[self._field].ids,
                self._context,
                self._desk.now(),
            )
        )

    def finish(self) -> None:
        """The field was left: make an entry of the text, or nothing of an empty or unchanged one; one that cannot be
        an entry is still `begun`."""
        text = clean_text(self._text or "").strip()
        if self._text is None:
            return
        self._say_of_unseen()
        if not text or (text == self._record.text(self._field) and not self._behind):
            self.give_up()
            return
        try:
            save = self._commit(self._record, text)
        except UserError as fault:  # too long, say: it stays in the editor, and as a draft on the disk
            self.keep()
            self._desk.refused.emit(fault)
            return
        self._rest()
        settles = (self._record.stream, self._record.id, self._field)
        self._sent = self._desk.save(self, save, settles=settles, after=self._sent)
        self._based_on = self._record[self._field].ids

    @property
    def _behind(self) -> bool:
        """The last save of these words has not come back: the record in view is the one from before it."""
        return self._sent is not None and self._based_on == self._record[self._field].ids

    def _say_of_unseen(self) -> None:
        """Control characters are taken out with a word, also those of what stands beside the text."""
        if any(isinstance(each, str) and has_unseen(each) for each in (self._text, *self._context.values())):
            self._desk.cleaned.emit()

    def give_up(self) -> None:
        """Esc: the text goes as if it had not been typed."""
        drafted, begun = self._drafted, self.begun
        self._rest()
        if drafted:
            self._desk.drop_draft(self._record.stream, self._record.id, self._field)
        if begun:
            self._desk.status.emit(Status(Saving.SAVED, self._desk.now()))

    def _rest(self) -> None:
        self._soon.stop()
        self._idle.stop()
        self._text = None
        self._drafted = False
