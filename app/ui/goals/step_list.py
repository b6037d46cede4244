"""The steps of one goal, with those long done folded away, and a place for the next."""

from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.commands.writing import new_record
from app.models.record import Goal, Step
from app.store.drafts import Draft
from app.ui.goals.links import QuietLink
from app.ui.goals.phrases import counted
from app.ui.goals.shown import Shown
from app.ui.goals.step_row import StepRow
from app.ui.widgets import LinkButton

_DONE_MOST = 3


class StepList(QWidget):
    """Rows live as long as their steps: what is being written in one is never rebuilt."""

    opened = Signal(object)
    """A row that is being written in."""

    def __init__(self, shown: Shown, goal: Goal) -> None:
        super().__init__()
        self._shown, self._goal = shown, goal
        self.rows: dict[bytes, StepRow] = {}
        self.fold = QuietLink("", "chevron-down")
        self.add = LinkButton("Nyt skridt", "plus")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._foot.addStretch(1)
        self._foot.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(self._foot)
        self._column.addStretch(1)
        self.add.clicked.connect(self.begin)
        self.fold.toggled.connect(self._turned)
        self.show_goal(goal)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large letters: the fold stands under "Nyt skridt"."""
        super().resizeEvent(event)
        narrow = self.add.sizeHint().width() + self.fold.sizeHint().width() + 16 > self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._foot.setDirection(down if narrow else across)

    def show_goal(self, goal: Goal) -> None:
        """The goal's steps as they stand now."""
        self._goal = goal
        there = {step.record.id: step for step in goal.steps}
        for key in [key for key, row in self.rows.items() if key not in there]:
            if not self.rows[key].lines.fresh and not self.rows[key].lines.begun:
                self._drop(self.rows[key])
        for step in goal.steps:
            row = self.rows.get(step.record.id) or self._row(step)
            row.show_step(step)
        self._order(goal)
        self.add.setVisible(bool(goal.record.fields))
        self.add.setAccessibleName(f"Nyt skridt for målet {goal.words.text}")
        self._turn()

    def _order(self, goal: Goal) -> None:
        """What is still to be done first, then what is done, latest first; those being begun come last."""
        done = sorted((step for step in goal.steps if step.done), key=lambda step: step.done or date.min, reverse=True)
        keys = [step.record.id for step in (*(step for step in goal.steps if not step.done), *done)]
        wanted = [*keys, *(key for key in self.rows if key not in keys)]
        if wanted != list(self.rows):
            self.rows = {key: self.rows[key] for key in wanted}
            for place, row in enumerate(self.rows.values()):
                self._column.insertWidget(place, row)

    def _row(self, step: Step) -> StepRow:
        row = StepRow(self._shown, step, self._goal.record.id)
        row.abandoned.connect(self._abandoned)
        row.lines.opened.connect(lambda: self.opened.emit(row))
        self.rows[step.record.id] = row
        self._column.insertWidget(len(self.rows) - 1, row)
        row.show()
        return row

    def _turn(self) -> None:
        """Where many are done, only the latest stands."""
        done = [row for row in self.rows.values() if row.step.done]
        early = done[1:] if len(done) > _DONE_MOST else []
        for row in self.rows.values():
            row.setVisible(row not in early or self.fold.isChecked() or row.lines.is_open)
        words = counted(len(early), "skridt", "skridt")
        self.fold.setText("Vis færre" if self.fold.isChecked() else f"{words[:1].upper()}{words[1:]} gjort før")
        self.fold.set_icon("chevron-up" if self.fold.isChecked() else "chevron-down")
        self.fold.setVisible(bool(early))

    def _turned(self) -> None:
        self._turn()
        self._shown.arranged.emit()

    def begin(self) -> StepRow:
        """A new step, ready to be written."""
        row = self._row(Step(new_record("step", self._goal.record.stream, self._shown.desk.new_id())))
        row.lines.open()
        self._shown.arranged.emit()
        return row

    def resume(self, draft: Draft) -> None:
        """A step that was being written when the power went."""
        row = self.rows.get(draft.record)
        if row is None:
            known = self._shown.record.records.get(draft.record)
            row = self._row(Step(known or new_record("step", draft.stream, draft.record)))
        row.resume(draft)
        self._turn()

    def _abandoned(self, row: StepRow) -> None:
        self._drop(row)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._shown.arranged.emit()

    def _drop(self, row: StepRow) -> None:
        del self.rows[row.step.record.id]
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def finish(self) -> None:
        """Hand over what is being typed."""
        for row in list(self.rows.values()):
            row.lines.finish()

    def places(self, ancestor: QWidget) -> list[QRect]:
        """Where the visible rows stand, for the lines."""
        return [
            QRect(row.mapTo(ancestor, row.rect().topLeft()), row.size())
            for row in self.rows.values()
            if row.isVisibleTo(ancestor)
        ]
