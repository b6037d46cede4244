"""The words of a card: read, opened with a click, written in place, with whose words they are."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.save import Save
from app.store.drafts import Draft
from app.ui.goals.phrases import said_by_of
from app.ui.goals.read_words import ReadWords
from app.ui.goals.shown import Shown
from app.ui.goals.whose_words import WhoseWords
from app.ui.goals.writing import Writing
from app.ui.tokens import scaled
from app.ui.widgets import GrowingTextEdit, LinkButton, Text
from app.ui.widgets.cards import in_quotes

_UNDER_WAY = "Skrives nu"
_FOUND = "Ikke færdig endnu"
_NOTE_HIGH = 26


@dataclass(frozen=True)
class Wording:
    """What kind of words these are: field, type role, default of whose, and the command that saves them."""

    field: str
    role: str
    placeholder: str
    said_by: SaidBy
    commit: Callable[[RecordView, str, SaidBy], Save]
    quoted: bool = False


class CardWords(QObject):
    """Put `column` into the card's layout; the focus ring goes round the card."""

    opened = Signal()
    closed = Signal()
    abandoned = Signal()
    """A new card was left without a word, or given up."""

    def __init__(self, card: QWidget, shown: Shown, record: RecordView, wording: Wording) -> None:
        super().__init__(card)
        self._card, self._shown, self._wording = card, shown, wording
        self.fresh = not record[wording.field].live
        self.is_open = False
        self.read = ReadWords(wording.role, card)
        self.editor = GrowingTextEdit(parent=card, placeholder=wording.placeholder, role=wording.role, bare=True)
        self.more = LinkButton("Vis hele")
        self.note = Text("", "caption", max_lines=1)
        said_by = said_by_of(record, wording.field, wording.said_by)
        self.whose = WhoseWords(shown.record.called, said_by, card)
        self._writing = Writing(shown, self.editor, wording.field, record, self._commit, self)
        self._writing.context["said_by"] = said_by.value
        self.column = QVBoxLayout()
        self._assemble()
        self.show(record)

    def _assemble(self) -> None:
        self.column.setSpacing(0)
        self.note.setMinimumHeight(scaled(_NOTE_HIGH))
        for part in (self.read, self.editor, self.more, self.whose, self.note):
            self.column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if part is self.more else Qt.AlignmentFlag(0))
        for part in (self.editor, self.whose, self.note, self.more):
            part.hide()
        self.more.clicked.connect(self._show_whole)
        self.read.opened.connect(self._wish_to_write)
        self.editor.finished.connect(self._finish_by_key)
        self.editor.cancelled.connect(self.give_up)
        self.whose.chosen.connect(self._choose)

    @property
    def context(self) -> dict[str, object]:
        """What a draft carries beside its words."""
        return self._writing.context

    @property
    def begun(self) -> bool:
        """Whether something typed is not saved."""
        return self._writing.begun

    def show(self, record: RecordView) -> None:
        """The record as it stands now; nothing moves under the writer's fingers."""
        if record[self._wording.field].live:
            self.fresh = False
        self._writing.show(record, open_=self.is_open)
        if self.is_open or self.begun or self.fresh:
            return
        self._put(record.text(self._wording.field))
        self.whose.show_choice(said_by_of(record, self._wording.field, self._wording.said_by))

    def _put(self, words: str) -> None:
        self.read.set_words(in_quotes(words) if self._wording.quoted else words)
        self.fit()

    def fit(self) -> None:
        """Offer the whole where it is cut; called when the card has got its width."""
        self.more.setVisible(not self.is_open and self.read.long())

    def _show_whole(self) -> None:
        whole = self.more.label() == "Vis hele"
        self.read.set_whole(whole)
        self.more.setText("Vis mindre" if whole else "Vis hele")

    def _wish_to_write(self) -> None:
        """Where two wordings stand side by side, one of them is to be chosen first."""
        record = self._writing.record
        if record[self._wording.field].conflict:
            self._shown.conflict_wished.emit(record.id, self._wording.field)
        else:
            self.open()

    def open(self, *, focus: bool = True) -> None:
        """Write in it."""
        if self.is_open:
            return
        self.is_open = True
        for part in (self.editor, self.whose, self.note):
            part.show()
        self.note.set_words(_FOUND if self._writing.resumed else _UNDER_WAY)
        if focus:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        self.read.hide()
        self.more.hide()
        _app().focusChanged.connect(self._focus_moved)
        self.opened.emit()

    def resume(self, draft: Draft) -> None:
        """Open with a draft that was found on the disk."""
        self._writing.resume(draft)
        said_by = draft.context.get("said_by")
        self.whose.show_choice(SaidBy(said_by) if said_by in set(SaidBy) else self._wording.said_by)
        self.open(focus=False)

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is not self._card.window():
            self._writing.finish()
        elif old is not None and self._card.isAncestorOf(old) and not self._card.isAncestorOf(now):
            self.finish()

    def _finish_by_key(self) -> None:
        if self.editor.hasFocus():
            self.finish(refocus=True)

    def finish(self, *, refocus: bool = False) -> None:
        """Save what was written and show it as words again; a new card without a word goes."""
        if not self.is_open or not self._writing.finish():
            return
        words = self.editor.text().strip()
        if not words and self.fresh:
            self._close(refocus=False)
            self.abandoned.emit()
            return
        words = words or self._writing.record.text(self._wording.field)
        self.editor.set_text(words)
        self._close(refocus=refocus)
        self._put(words)

    def give_up(self) -> None:
        """Esc: as if nothing had been typed."""
        self._writing.give_up()
        self._close(refocus=not self.fresh)
        if self.fresh:
            self.abandoned.emit()
        else:
            self._put(self._writing.record.text(self._wording.field))

    def _close(self, *, refocus: bool) -> None:
        self.is_open = False
        _app().focusChanged.disconnect(self._focus_moved)
        self.read.show()
        if refocus:
            self.read.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self.editor, self.whose, self.note):
            part.hide()
        self.fit()
        self.closed.emit()

    def _choose(self) -> None:
        self._writing.context["said_by"] = self.whose.said_by().value
        if self.begun:
            self._writing.typed()

    def touch(self) -> None:
        """Something that belongs to the words was changed beside them."""
        self._writing.typed()

    def _commit(self, record: RecordView, text: str) -> Save:
        return self._wording.commit(record, text, self.whose.said_by())


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
