"""The words of a card: read, opened with a click, written in place, with whose words they are."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.save import Save
from app.models.tongue import fixed, t
from app.store.drafts import Draft
from app.ui.goals.advice import Adviser, Check
from app.ui.goals.links import ConflictLink
from app.ui.goals.phrases import said_by_of
from app.ui.goals.read_words import ReadWords
from app.ui.goals.shown import Shown
from app.ui.goals.whose_words import WhoseWords
from app.ui.goals.writing import Writing
from app.ui.tokens import scaled
from app.ui.widgets import GrowingTextEdit, LinkButton, Text
from app.ui.widgets.cards import in_quotes

_UNDER_WAY = fixed("Skrives nu")
_FOUND = fixed("Ikke færdig endnu")
_NOTE_HIGH = 26


@dataclass(frozen=True)
class Wording:
    """What kind of words these are: field, type role, default of whose, and the command that saves them."""

    field: str
    role: str
    name: str
    placeholder: str
    said_by: SaidBy
    commit: Callable[[RecordView, str, SaidBy], Save]
    quoted: bool = False
    advice: Check | None = None


class _Pen:
    """What one writes with. Most cards are only ever read, so it is made when a card is first opened."""

    def __init__(self, words: "CardWords", shown: Shown, record: RecordView, wording: Wording) -> None:
        card = words.read.parentWidget()
        self.editor = GrowingTextEdit(parent=card, placeholder=wording.placeholder, role=wording.role, bare=True)
        self.editor.setAccessibleName(wording.name)
        self.whose = WhoseWords(shown.record.called, wording.said_by, card)
        self.note = Text("", "caption", card, max_lines=1)
        self.note.setMinimumHeight(scaled(_NOTE_HIGH))
        self.parts = (self.editor, self.whose, self.note)
        for place, part in enumerate(self.parts, 1):
            part.hide()
            words.column.insertWidget(place, part)
        words.read.follow(self.editor, *self.whose.buttons.values())
        self.writing = Writing(shown, self.editor, wording.field, record, words.commit, words, words.context)
        self.adviser = Adviser(words, shown, record.id, self.editor, wording.advice) if wording.advice else None


class CardWords(QObject):
    """Put `column` into the card's layout; the focus ring goes round the card."""

    opened = Signal()
    closed = Signal()
    given_up = Signal()
    abandoned = Signal()
    """A new card was left without a word, or given up."""

    def __init__(self, card: QWidget, shown: Shown, record: RecordView, wording: Wording) -> None:
        super().__init__(card)
        self._card, self._shown, self._wording, self._record = card, shown, wording, record
        self.fresh = not record[wording.field].live
        self.is_open = False
        self.context: dict[str, object] = {}
        """What a draft carries beside its words."""
        self.read = ReadWords(wording.role, card)
        self.read.opened.connect(self._wish_to_write)
        self.read.laid.connect(self._fit)
        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        self.column.addWidget(self.read)
        self.show(record)

    @cached_property
    def _pen(self) -> _Pen:
        pen = _Pen(self, self._shown, self._record, self._wording)
        pen.editor.finished.connect(self._finish_by_key)
        pen.editor.cancelled.connect(self.give_up)
        pen.whose.chosen.connect(self._choose)
        return pen

    @cached_property
    def more(self) -> LinkButton:
        """Offers the whole of a text that is cut."""
        link = LinkButton(t("Vis hele"), parent=self._card)
        link.clicked.connect(self._show_whole)
        self.column.insertWidget(1, link, 0, Qt.AlignmentFlag.AlignLeft)
        self.read.follow(link)
        return link

    @cached_property
    def conflict(self) -> ConflictLink:
        """The way to two wordings that stand side by side."""
        link = ConflictLink(self._card)
        link.clicked.connect(lambda: self._shown.conflict_wished.emit(self._record.id, self._wording.field))
        self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.read.follow(link)
        return link

    def _made(self, name: str) -> bool:
        return name in vars(self)

    @property
    def editor(self) -> GrowingTextEdit:
        """Where the words are written."""
        return self._pen.editor

    @property
    def whose(self) -> WhoseWords:
        """Whose words they are said to be while they are written."""
        return self._pen.whose

    @property
    def note(self) -> Text:
        """What stands under words that are being written."""
        return self._pen.note

    @property
    def begun(self) -> bool:
        """Whether something typed is not saved."""
        return self._made("_pen") and self._pen.writing.begun

    @property
    def _seen(self) -> RecordView:
        """The record as it was when the writer last looked."""
        return self._pen.writing.record if self._made("_pen") else self._record

    def show(self, record: RecordView) -> None:
        """The record as it stands now; nothing moves under the writer's fingers."""
        self._record = record
        if record[self._wording.field].live:
            self.fresh = False
        if self._made("_pen"):
            self._pen.writing.show(record, open_=self.is_open)
        conflict = record[self._wording.field].conflict
        if conflict or self._made("conflict"):
            self.conflict.setVisible(conflict)
        if not (self.is_open or self.begun or self.fresh):
            self._put(record.text(self._wording.field))

    def _put(self, words: str) -> None:
        self.read.set_words(in_quotes(words) if self._wording.quoted else words)
        if self.read.isVisible():
            self._fit()

    def _fit(self) -> None:
        """Offer the whole where it is cut; only the width can tell."""
        cut = not self.is_open and self.read.long()
        if cut or self._made("more"):
            self.more.setVisible(cut)

    def _show_whole(self) -> None:
        whole = self.more.label() == t("Vis hele")
        self.read.set_whole(whole)
        self.more.setText(t("Vis mindre") if whole else t("Vis hele"))

    def _wish_to_write(self) -> None:
        """Where two wordings stand side by side, one of them is to be chosen first."""
        record = self._seen
        if record[self._wording.field].conflict:
            self._shown.conflict_wished.emit(record.id, self._wording.field)
        else:
            self.open()

    def open(self, *, focus: bool = True) -> None:
        """Write in it."""
        if self.is_open:
            return
        self.is_open = True
        pen = self._pen
        if not pen.writing.begun:
            pen.whose.show_choice(said_by_of(self._seen, self._wording.field, self._wording.said_by))
            self.context["said_by"] = pen.whose.said_by().value
        pen.note.set_words(t(_FOUND) if pen.writing.resumed else t(_UNDER_WAY))
        for part in pen.parts:
            part.show()
        if focus:
            pen.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            pen.editor.moveCursor(pen.editor.textCursor().MoveOperation.End)
        self.read.hide()
        self._fit()
        self._advise()
        _app().focusChanged.connect(self._focus_moved)
        self.opened.emit()

    def resume(self, draft: Draft) -> None:
        """Open with a draft that was found on the disk."""
        self._pen.writing.resume(draft)
        said_by = draft.context.get("said_by")
        self._pen.whose.show_choice(SaidBy(said_by) if said_by in set(SaidBy) else self._wording.said_by)
        self.open(focus=False)

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is not self._card.window():
            self._pen.writing.finish()
        elif old is not None and self._card.isAncestorOf(old) and not self._card.isAncestorOf(now):
            self.finish()

    def _finish_by_key(self) -> None:
        if self.editor.hasFocus():
            self.finish(refocus=True)

    def finish(self, *, refocus: bool = False) -> None:
        """Save what was written and show it as words again; a new card without a word goes."""
        if not self.is_open or not self._pen.writing.finish():
            return
        words = self.editor.text().strip()
        if not words and self.fresh:
            self._close(refocus=False)
            self.abandoned.emit()
            return
        words = words or self._seen.text(self._wording.field)
        self.editor.set_text(words)
        self._close(refocus=refocus)
        self._put(words)

    def give_up(self) -> None:
        """Esc: as if nothing had been typed."""
        if not self.is_open:
            return
        self.given_up.emit()
        self._pen.writing.give_up()
        self._close(refocus=not self.fresh)
        if self.fresh:
            self.abandoned.emit()
        else:
            self._put(self._seen.text(self._wording.field))

    def _close(self, *, refocus: bool) -> None:
        self.is_open = False
        _app().focusChanged.disconnect(self._focus_moved)
        self.read.show()
        if refocus:
            self.read.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in self._pen.parts:
            part.hide()
        self._fit()
        self._advise()
        self.closed.emit()

    def _advise(self) -> None:
        """Hints are for words that are being written, and never for the citizen's very own."""
        if self._pen.adviser is not None:
            self._pen.adviser.follow(self.is_open and self.whose.said_by() is not SaidBy.CITIZEN)

    @property
    def card(self) -> QWidget:
        """What the words stand on."""
        return self._card

    def put_under(self, part: QWidget) -> None:
        """Something that stands under what is being written."""
        self.column.insertWidget(1 + len(self._pen.parts), part)
        self.read.follow(part)

    def _choose(self) -> None:
        self.context["said_by"] = self.whose.said_by().value
        self._advise()
        if self.begun:
            self._pen.writing.typed()

    def touch(self) -> None:
        """Something that belongs to the words was changed beside them."""
        self._pen.writing.typed()

    def commit(self, record: RecordView, text: str) -> Save:
        """The save of the finished words."""
        return self._wording.commit(record, text, self.whose.said_by())


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
