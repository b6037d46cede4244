"""The notes under one point, and under none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.writing import new_record
from app.models.change import SaidBy
from app.models.meeting import Note
from app.ui.meetings.contribution import Contribution, own_words_link
from app.ui.meetings.room_ground import Ground
from app.ui.widgets import LinkButton, Text


class Section(QWidget):
    """A heading and contributions; while its point is chosen there is always a place to write."""

    entered = Signal(object)

    def __init__(self, ground: Ground, item: bytes | None, *, addition: bool = False) -> None:
        super().__init__()
        self._ground, self.item, self._addition = ground, item, addition
        self.contributions: dict[bytes, Contribution] = {}
        self.title = Text("", "label")
        self.title.set_colour("ink3")
        self.own_words = LinkButton("", "message")
        self.own_words.clicked.connect(lambda: self.begin(SaidBy.CITIZEN).editor.setFocus())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.title)
        self._column.addWidget(self.own_words, 0, Qt.AlignmentFlag.AlignLeft)

    def show_notes(self, title: str, notes: list[Note]) -> None:
        """The notes as they stand now."""
        self.title.set_words(title)
        self.title.setVisible(bool(title))
        there = {note.record.id: note for note in notes}
        for key, each in list(self.contributions.items()):
            if key not in there and not each.fresh and not each.writing.begun:
                self._drop(each)
        for key, note in there.items():
            if key in self.contributions:
                self.contributions[key].show_note(note)
            else:
                self._add(note, SaidBy.WORKER)
        self.arrange()

    @property
    def chosen(self) -> bool:
        """Whether one writes here now."""
        return self._addition or (self._ground.point == self.item and not self._ground.meeting.sealed)

    def arrange(self) -> None:
        """A place to write where one may, and none left over where one no longer does."""
        written = [each for each in self.contributions.values() if each.own]
        if self.chosen and not written:
            self.begin(SaidBy.WORKER)
        if not self.chosen:
            for each in [each for each in written if each.fresh and not each.writing.begun]:
                self._drop(each)
        called = self._ground.shown.record.called
        self.own_words.setText(own_words_link(called))
        waiting = any(each.fresh for each in self.contributions.values() if each.whose_words() == SaidBy.CITIZEN)
        self.own_words.setVisible(self.chosen and not self._addition and not waiting)
        for each in self.contributions.values():
            each.set_title(self.title.text())
        self.setVisible(bool(self.contributions) or self.chosen)

    def begin(self, said_by: SaidBy) -> Contribution:
        """A new contribution, empty."""
        stream = self._ground.meeting.record.stream
        made = self._add(Note(new_record("note", stream, self._ground.desk.new_id()), False), said_by)
        if said_by == SaidBy.CITIZEN:
            self.own_words.hide()
        return made

    def _add(self, note: Note, said_by: SaidBy) -> Contribution:
        made = Contribution(self._ground, note, self.item, said_by)
        made.entered.connect(self.entered)
        self.contributions[note.record.id] = made
        self._column.insertWidget(self._column.count() - 1, made)
        return made

    def _drop(self, each: Contribution) -> None:
        self.contributions.pop(each.note.record.id, None)
        each.hide()
        each.deleteLater()

    def contribution(self, key: bytes) -> Contribution:
        """The contribution with this id, made where there is none yet."""
        found = self.contributions.get(key)
        if found is None:
            fresh = [each for each in self.contributions.values() if each.fresh and not each.writing.begun]
            for each in fresh:
                self._drop(each)
            stream = self._ground.meeting.record.stream
            found = self._add(Note(new_record("note", stream, key), False), SaidBy.WORKER)
        return found

    def place_to_write(self) -> Contribution | None:
        """Where the caret goes when the point is chosen."""
        return next((each for each in self.contributions.values() if each.own), None)
