"""A step: a box to tick, what is to be done, and under it who and when. All three are written in place."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.commands import goals
from app.commands.writing import remove
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.record import Step
from app.models.save import Save
from app.store.drafts import Draft
from app.ui.goals.card_words import CardWords, Wording
from app.ui.goals.links import ConflictLink
from app.ui.goals.phrases import said_by_of, step_note
from app.ui.goals.shown import Shown
from app.ui.widgets import Card, CheckRow, IconButton, Text

_TARGET = 40


class TickBox(CheckRow):
    """The box alone; its words stand beside it and open for writing."""

    def sizeHint(self) -> QSize:
        return QSize(_TARGET, _TARGET)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        return _TARGET

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((self.width() - self._indent() + 8) / 2, 0)
        self._paint_box(painter)


class StepRow(Card):
    """One step of a goal."""

    abandoned = Signal(object)

    def __init__(self, shown: Shown, step: Step, goal: bytes) -> None:
        super().__init__()
        self._shown, self.step, self._goal = shown, step, goal
        self.box = TickBox("")
        self.box.setSizePolicy(self.box.sizePolicy().Policy.Fixed, self.box.sizePolicy().Policy.Fixed)
        wording = Wording("text", "body", "Hvad er det næste, konkrete?", SaidBy.TOGETHER, self._save)
        self.lines = CardWords(self, shown, step.record, wording)
        self.lines.context["goal"] = goal
        self.note = Text("", "caption")
        self.who, self.when = QLineEdit(), QLineEdit()
        self.conflict = ConflictLink()
        self.drop = IconButton("trash", "Fjern skridtet")
        self._assemble()
        self.show_step(step)

    def _assemble(self) -> None:
        self.who.setPlaceholderText("Hvem")
        self.when.setPlaceholderText("Hvornår")
        for edit in (self.who, self.when):
            edit.textEdited.connect(self._typed_beside)
            edit.returnPressed.connect(lambda: self.lines.finish(refocus=True))
        self.who.setAccessibleName("Hvem gør det")
        self.when.setAccessibleName("Hvornår")
        self._beside = QWidget()
        pair = QHBoxLayout(self._beside)
        pair.setContentsMargins(0, 4, 0, 4)
        pair.addWidget(self.who, 3)
        pair.addWidget(self.when, 2)
        pair.addWidget(self.drop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, 8, 0, 8)
        words.addStretch(1)
        words.addLayout(self.lines.column)
        for part in (self.note, self._beside, self.conflict):
            words.addWidget(part)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.box)
        row.addLayout(words, 1)
        self.body.setContentsMargins(8, 2, 4, 2)
        self.body.addLayout(row)
        self._connect()

    def _connect(self) -> None:
        self._beside.hide()
        self.conflict.clicked.connect(lambda: self._shown.conflict_wished.emit(self.step.record.id, "text"))
        self.box.clicked.connect(self._tick)
        self.drop.clicked.connect(self._remove)
        self.lines.opened.connect(self._opened)
        self.lines.closed.connect(self._closed)
        self.lines.abandoned.connect(lambda: self.abandoned.emit(self))
        self.lines.editor.cancelled.connect(self._show_beside)

    def show_step(self, step: Step) -> None:
        """The step as it stands now."""
        self.step = step
        self.lines.show(step.record)
        fresh = self.lines.fresh
        note = step_note(step, self._shown.desk.today())
        self.note.set_words(note)
        if not self.lines.is_open:
            self._show_beside()
        self.note.setVisible(bool(note) and not self.lines.is_open)
        self.box.setChecked(step.done is not None)
        self.box.setEnabled(not fresh)
        self.drop.setVisible(not fresh)
        self.conflict.setVisible(step.record["text"].conflict)
        text = step.record.text("text")
        self.box.setAccessibleName(f"Gjort: {text}")
        self.lines.read.setAccessibleName(f"Skridt: {text}{', gjort' if step.done else ''}")
        self.lines.read.setAccessibleDescription(note)
        self.lines.editor.setAccessibleName("Hvad skal der ske")

    def _show_beside(self) -> None:
        self.who.setText(self.step.record.text("who"))
        self.when.setText(self.step.record.text("when"))

    def resume(self, draft: Draft) -> None:
        """Go on with a draft, who and when included."""
        self.lines.resume(draft)
        self.who.setText(str(draft.context.get("who", self.step.record.text("who"))))
        self.when.setText(str(draft.context.get("when", self.step.record.text("when"))))

    def _opened(self) -> None:
        self._beside.show()
        self.note.hide()

    def _closed(self) -> None:
        self._beside.hide()
        self._save_beside()
        self.note.setVisible(bool(self.note.text()))

    def _typed_beside(self) -> None:
        self.lines.context.update(who=self.who.text(), when=self.when.text())
        self.lines.touch()

    def _save(self, record: RecordView, text: str, said_by: SaidBy) -> Save:
        who, when = self.who.text(), self.when.text()
        if record["text"].live or record["goal"].live:
            return goals.edit_step(record, text=text, who=who, when=when, said_by=said_by)
        return goals.write_step(
            citizen=record.stream, key=record.id, goal=self._goal, text=text, who=who, when=when, said_by=said_by
        )

    def _save_beside(self) -> None:
        """Who and when alone: the text was left as it is, so it carries no save."""
        record, text = self.step.record, self.step.record.text("text")
        told = (self.who.text().strip(), self.when.text().strip())
        if not text or self.lines.read.text() != text or told == (record.text("who"), record.text("when")):
            return
        said_by = said_by_of(record, "text", SaidBy.TOGETHER)
        who, when = told
        if record["text"].conflict:
            return
        self._shown.desk.save(self, goals.edit_step(record, text=text, who=who, when=when, said_by=said_by))

    def _tick(self) -> None:
        done = self._shown.desk.today() if self.box.isChecked() else None
        self._shown.desk.save(self, goals.tick_step(self.step.record, done=done))

    def _remove(self) -> None:
        self._show_beside()
        self.lines.give_up()
        self._shown.desk.save(self, remove(self.step.record))
