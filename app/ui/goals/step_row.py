"""A step: a box to tick, what is to be done, and under it who and when. All three are written in place."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.commands import goals
from app.commands.writing import remove
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.language.check import check_text
from app.models.record import Step
from app.models.save import Save
from app.models.tongue import t
from app.store.drafts import Draft
from app.ui.goals.card_words import CardWords, Wording
from app.ui.goals.columns import turn
from app.ui.goals.phrases import said_by_of, step_note
from app.ui.goals.shown import Shown
from app.ui.widgets import Card, IconButton, Text
from app.ui.widgets.tick_box import TickBox


class Beside(QWidget):
    """Who and when, while the step is being written, and a way to take it off."""

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self.who, self.when = QLineEdit(self), QLineEdit(self)
        self.drop = IconButton("trash", t("Fjern skridtet"), self)
        self.who.setPlaceholderText(t("Hvem"))
        self.when.setPlaceholderText(t("Hvornår"))
        self.who.setAccessibleName(t("Hvem gør det"))
        self.when.setAccessibleName(t("Hvornår"))
        pair = QHBoxLayout(self)
        pair.setContentsMargins(0, 4, 0, 4)
        pair.addWidget(self.who, 3)
        pair.addWidget(self.when, 2)
        pair.addWidget(self.drop)

    def put(self, who: str, when: str) -> None:
        """Show what stands."""
        self.who.setText(who)
        self.when.setText(when)

    def told(self) -> tuple[str, str]:
        """Who and when, as typed."""
        return self.who.text(), self.when.text()


class StepRow(Card):
    """One step of a goal."""

    abandoned = Signal(object)

    def __init__(self, shown: Shown, step: Step, goal: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown, self.step, self._goal = shown, step, goal
        self.box = TickBox(self)
        self.box.setSizePolicy(self.box.sizePolicy().Policy.Fixed, self.box.sizePolicy().Policy.Fixed)
        wording = Wording(
            "text",
            "body",
            t("Hvad skal der ske"),
            t("Hvad er det næste, konkrete?"),
            SaidBy.TOGETHER,
            self._save,
            advice=check_text,
        )
        self.lines = CardWords(self, shown, step.record, wording)
        self.lines.context["goal"] = goal
        self._assemble()
        self.show_step(step)

    def _assemble(self) -> None:
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.addStretch(1)
        self._words.addLayout(self.lines.column)
        self._words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.box)
        row.addLayout(self._words, 1)
        self.body.setContentsMargins(8, 2, 4, 2)
        self.body.addLayout(row)
        self.box.clicked.connect(self._tick)
        self.lines.opened.connect(self._opened)
        self.lines.closed.connect(self._closed)
        self.lines.abandoned.connect(lambda: self.abandoned.emit(self))
        self.lines.given_up.connect(self._show_beside)

    @cached_property
    def note(self) -> Text:
        """Who and when, or when it was done."""
        text = Text("", "caption", self)
        self._words.insertWidget(2, text)
        return text

    @cached_property
    def beside(self) -> Beside:
        """Made when the step is first written in."""
        beside = Beside(self)
        beside.hide()
        for edit in (beside.who, beside.when):
            edit.textEdited.connect(self._typed_beside)
            edit.returnPressed.connect(lambda: self.lines.finish(refocus=True))
        beside.drop.clicked.connect(self._remove)
        beside.drop.setVisible(not self.lines.fresh)
        self._words.insertWidget(self._words.count() - 1, beside)
        self.lines.read.follow(beside.who, beside.when, beside.drop)
        return beside

    def _made(self, name: str) -> bool:
        return name in vars(self)

    def show_step(self, step: Step) -> None:
        """The step as it stands now."""
        self.step = step
        self.lines.show(step.record)
        note = self._show_note()
        self.box.setChecked(step.done is not None)
        self.box.setEnabled(not self.lines.fresh)
        if self._made("beside"):
            self.beside.drop.setVisible(not self.lines.fresh)
            if not self.lines.is_open:
                self._show_beside()
        text = step.record.text("text")
        self.box.setAccessibleName(t("Gjort: {text}").format(text=text))
        self.lines.read.setAccessibleName(
            t("Skridt: {text}{done}").format(text=text, done=t(", gjort") if step.done else "")
        )
        self.lines.read.setAccessibleDescription(note)

    def _show_note(self) -> str:
        note = step_note(self.step, self._shown.desk.today())
        if note or self._made("note"):
            self.note.set_words(note)
            turn(self.note, bool(note) and not self.lines.is_open)
        self._words.setContentsMargins(0, 0, 0, 6 if note or self.lines.is_open else 0)
        return note

    def _show_beside(self) -> None:
        self.beside.put(self.step.record.text("who"), self.step.record.text("when"))

    def resume(self, draft: Draft) -> None:
        """Go on with a draft, who and when included."""
        self.lines.resume(draft)
        who, when = (str(draft.context.get(name, self.step.record.text(name))) for name in ("who", "when"))
        self.beside.put(who, when)

    def _opened(self) -> None:
        if not self.lines.begun:
            self._show_beside()
        self.beside.show()
        self._show_note()

    def _closed(self) -> None:
        self.beside.hide()
        self._save_beside()
        self._show_note()

    def _typed_beside(self) -> None:
        who, when = self.beside.told()
        self.lines.context.update(who=who, when=when)
        self.lines.touch()

    def _save(self, record: RecordView, text: str, said_by: SaidBy) -> Save:
        who, when = self.beside.told()
        if record["text"].live or record["goal"].live:
            return goals.edit_step(record, text=text, who=who, when=when, said_by=said_by)
        return goals.write_step(
            citizen=record.stream, key=record.id, goal=self._goal, text=text, who=who, when=when, said_by=said_by
        )

    def _save_beside(self) -> None:
        """Who and when alone: the text was left as it is, so it carries no save."""
        record, text = self.step.record, self.step.record.text("text")
        who, when = (each.strip() for each in self.beside.told())
        if not text or self.lines.editor.text() != text or (who, when) == (record.text("who"), record.text("when")):
            return
        said_by = said_by_of(record, "text", SaidBy.TOGETHER)
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
