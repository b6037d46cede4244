"""Mere om målet: who does what, how we can see it, the rating over time, the hope it grows from, its kind."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.commands import goals
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.record import Goal
from app.models.save import Save
from app.models.tongue import t
from app.models.values import GoalType, Term
from app.store.drafts import Draft
from app.ui.goals.links import ConflictLink
from app.ui.goals.phrases import DETAILS, GOAL_TYPES, TERMS
from app.ui.goals.shown import Shown
from app.ui.goals.writing import Writing
from app.ui.widgets import GrowingTextEdit, LabelledField, RatingLine, Text
from app.ui.widgets.cards import in_quotes
from app.ui.widgets.rating_line import in_words

_HOPE_LETTERS = 60
Key = TypeVar("Key")


class Choice(QComboBox):
    """A drop-down that scrolling past does not change and that never widens its card."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]

    def fill(self, choices: Mapping[Key, str], present: object) -> None:
        """Show these and the present one."""
        self.blockSignals(True)
        self.clear()
        for key, words in choices.items():
            self.addItem(words, key)
        self.setCurrentIndex(next((i for i, key in enumerate(choices) if key == present), 0))
        self.blockSignals(False)


class DetailField(QWidget):
    """One of the four answers under a goal."""

    def __init__(self, shown: Shown, goal: Goal, name: str) -> None:
        super().__init__()
        self._shown, self._name = shown, name
        self.editor = GrowingTextEdit()
        self.writing = Writing(shown, self.editor, name, goal.record, self._save, self)
        self.conflict = ConflictLink()
        self.conflict.clicked.connect(lambda: shown.conflict_wished.emit(self.writing.record.id, name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(LabelledField(DETAILS[name], self.editor))
        column.addWidget(self.conflict)
        self.editor.finished.connect(self.finish)
        self.editor.cancelled.connect(self.writing.give_up)
        self.show_record(goal.record)

    def show_record(self, record: RecordView) -> None:
        """The field as it stands now."""
        self.writing.show(record, open_=self.editor.hasFocus())
        self.conflict.setVisible(record[self._name].conflict)

    def finish(self) -> None:
        """The field was left; an emptied one is emptied in the record too."""
        record, emptied = self.writing.record, not self.editor.text().strip()
        if not self.writing.finish():
            return
        if emptied and record.text(self._name):
            self._shown.desk.save(self, self._save(record, ""))

    def _save(self, record: RecordView, text: str) -> Save:
        return goals.describe_goal(record, details={self._name: text}, said_by=SaidBy.TOGETHER)


class GoalDetails(QWidget):
    """Made when the fold is first opened."""

    def __init__(self, shown: Shown, goal: Goal) -> None:
        super().__init__()
        self._shown, self._goal = shown, goal
        self.fields = {name: DetailField(shown, goal, name) for name in DETAILS}
        self.line, self.said = RatingLine(), Text("", "support")
        self.hope, self.term, self.goal_type = Choice(), Choice(), Choice()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 12, 8)
        column.setSpacing(12)
        for field in self.fields.values():
            column.addWidget(field)
        column.addWidget(self.line)
        column.addWidget(self.said)
        for label, choice in (
            (t("Vokser ud af"), self.hope), (t("Hvornår"), self.term), (t("Hvad handler målet om at"), self.goal_type),
        ):  # fmt: skip
            column.addWidget(LabelledField(label, choice))
        self.hope.activated.connect(self._grow)
        self.term.activated.connect(self._sort)
        self.goal_type.activated.connect(self._sort)
        self.show_goal(goal)

    def show_goal(self, goal: Goal) -> None:
        """The goal as it stands now."""
        self._goal = goal
        for field in self.fields.values():
            field.show_record(goal.record)
        readings = [(rating.day, rating.value) for rating in goal.ratings]
        self.line.set_readings(readings)
        self.line.setAccessibleName(t("Hvor tæt er jeg på?"))
        self.said.set_words(in_words(readings)[:1].upper() + in_words(readings)[1:])
        self.line.setVisible(len(readings) > 1)
        self.hope.fill({b"": t("Ingen bestemt drøm"), **self._hopes()}, goal.hope or b"")
        self.term.fill(TERMS, goal.record.text("term"))
        self.goal_type.fill(GOAL_TYPES, goal.record.text("goal_type"))

    def _hopes(self) -> dict[bytes, str]:
        return {hope.record.id: _short(hope.words.text) for hope in self._shown.record.hopes}

    def _grow(self) -> None:
        hope = self.hope.currentData() or None
        if hope != self._goal.hope:
            self._shown.desk.save(self, goals.grow_goal_from(self._goal.record, hope=hope))

    def _sort(self) -> None:
        term, goal_type = Term(self.term.currentData()), GoalType(self.goal_type.currentData())
        self._shown.desk.save(self, goals.sort_goal(self._goal.record, term=term, goal_type=goal_type))

    def resume(self, draft: Draft) -> None:
        """An answer that was being written when the power went."""
        self.fields[draft.field].writing.resume(draft)

    def finish(self) -> None:
        """Hand over what is being typed."""
        for field in self.fields.values():
            field.finish()


def _short(words: str) -> str:
    line = " ".join(words.split())
    return in_quotes(line if len(line) <= _HOPE_LETTERS else f"{line[: _HOPE_LETTERS - 1].rstrip()}…")
