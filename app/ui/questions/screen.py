"""Spørgsmål: the list, a form being answered, and answers to look at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.models.change import SaidBy
from app.models.reading import Reading
from app.models.record import CitizenRecord
from app.store.drafts import Draft
from app.ui.answering import Answering
from app.ui.desk import Desk
from app.ui.questions.answer_page import AnswerPage
from app.ui.questions.entries import entries
from app.ui.questions.form import Form
from app.ui.questions.listing import Entry, Listing
from app.ui.questions.text_block import FIELD
from app.ui.screen import CitizenScreen
from app.ui.shelf import Shelf
from app.ui.star.phrases import VOICES, who


class QuestionsScreen(CitizenScreen):
    """The form and the answers are made when they are opened, and gone when they are left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shelf = Shelf.of(desk)
        self.listing = Listing()
        self.form: Form | None = None
        self.page: AnswerPage | None = None
        self.record: CitizenRecord | None = None
        self._entry: Entry | None = None
        self._looked_at: Reading | None = None
        self._wanted = b""
        self.stack = QStackedWidget()
        self.stack.addWidget(self.listing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.listing.paper_wanted.connect(lambda: self.form_wanted.emit("who5"))
        self.listing.answer_wanted.connect(self.answer)
        self.listing.look_wanted.connect(lambda entry: self.look(entry, entry.readings[-1]))
        self.shelf.filled.connect(self._refresh)

    def show_record(self, record: CitizenRecord, drafts: tuple[Draft, ...]) -> None:
        if self.record is not None and self.record.id != record.id:
            self.finish()
            self._close()
        self.record = record
        self._refresh()
        self._take_up(drafts)

    def go_to(self, record: bytes) -> None:
        """A reading, from a search in its words."""
        self._wanted = record

    @property
    def standing(self) -> bytes:
        return self._looked_at.record.id if self.page is not None and self._looked_at is not None else b""

    def _refresh(self) -> None:
        record, instruments = self.record, self.shelf.instruments
        if record is None or instruments is None:
            return
        if self.form is not None:
            self.form.show_record(record)
            return
        found = entries(instruments, record)
        self.listing.show_entries(found, instruments, record, self.desk.today())
        wanted = self._wanted or (self._looked_at.record.id if self.page and self._looked_at else b"")
        for entry in found:
            reading = next((each for each in entry.readings if each.record.id == wanted), None)
            if reading is not None:
                self._wanted = b""
                if self.page is None or reading != self._looked_at:
                    self.look(entry, reading)
                return
        if self.page is not None:
            self.leave()

    def answer(self, entry: Entry, draft: Draft | None = None) -> None:
        """Open the form: a new one, or today's to go on with."""
        record = self.record
        if record is None or entry.instrument is None:
            return
        reading = next((each for each in reversed(entry.readings) if each.day == self.desk.today()), None)
        if draft is not None:
            reading = next((each for each in entry.readings if each.record.id == draft.record), None)
        self._open(entry, reading, draft)

    def _open(self, entry: Entry, reading: Reading | None, draft: Draft | None = None) -> None:
        record, instruments = self.record, self.shelf.instruments
        if record is None or instruments is None or entry.instrument is None:
            return
        wished = reading.said_by if reading else draft.context.get("said_by") if draft else ""
        said_by = SaidBy(wished) if wished in set(SaidBy) else SaidBy.CITIZEN
        given = instruments.get(f"{reading.instrument}@{reading.version or 1}") if reading else None
        form_of = given or entry.instrument
        answering = Answering(self.desk, record.id, form_of, said_by, self, reading=reading, about=entry.about)
        if draft is not None and reading is None:
            answering.next_key = draft.record
        names = {voice: who(voice, record.called, self.desk.me.name) for voice in VOICES}
        self._close()
        self._entry = entry
        self.form = Form(self.desk, answering, names, entry.about_words, width=self.stack.width())
        self.form.done.connect(self._done)
        self.form.left.connect(self.leave)
        self._put(self.form)
        self.form.begin()
        if draft is not None:
            self.form.resume(draft)

    def look(self, entry: Entry, reading: Reading) -> None:
        """Answers as they were given."""
        record, instruments = self.record, self.shelf.instruments
        if record is None or instruments is None:
            return
        self._close()
        self._entry, self._looked_at = entry, reading
        page = AnswerPage(instruments, record, entry.readings, reading, self.desk.today(), entry.about_words)
        page.left.connect(self.leave)
        page.turned.connect(lambda way: self._turn(reading, way))
        page.again.connect(lambda: self._open(entry, reading))
        self.page = page
        self._put(page)
        page.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, reading: Reading, way: int) -> None:
        if self._entry is not None:
            place = self._entry.readings.index(reading) + way
            self.look(self._entry, self._entry.readings[place])

    def _done(self) -> None:
        """The words that are still being typed first; then what the answers say."""
        if self.form is not None:
            self.form.finish()
            self._wanted = self.form.answering.key or b""
            self.leave()

    def _put(self, page: QWidget) -> None:
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def leave(self) -> None:
        """Back to the list; what is being typed is handed over."""
        self.finish()
        self._close()
        self._refresh()
        if self.page is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        for page in (self.form, self.page):
            if page is not None:
                self.stack.removeWidget(page)
                page.hide()
                page.deleteLater()
        self.form, self.page = None, None

    def _take_up(self, drafts: tuple[Draft, ...]) -> None:
        """Words that were being typed when the power went: the form they belong to is opened with them."""
        record, instruments = self.record, self.shelf.instruments
        if record is None or instruments is None or self.form is not None:
            return
        for draft in drafts:
            if draft.kind == "reading" and draft.field.startswith(FIELD):
                key = str(draft.context.get("instrument", "")).partition("@")[0]
                entry = next((each for each in entries(instruments, record) if each.key == key), None)
                if entry is not None:
                    self.answer(entry, draft)
                    return

    def finish(self) -> None:
        """Hand over what is being typed."""
        if self.form is not None:
            self.form.finish()
