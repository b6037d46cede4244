"""The steps of one goal, with those long done folded away, and a place for the next."""

from datetime import date
from functools import cached_property

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.commands.writing import new_record
from app.models.record import Goal, Step
from app.models.tongue import t
from app.store.drafts import Draft
from app.ui.goals.columns import turn
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

    def __init__(self, shown: Shown, goal: Goal, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown, self._goal = shown, goal
        self.rows: dict[bytes, StepRow] = {}
        self.add = LinkButton(t("Nyt skridt"), "plus", self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._foot.addStretch(1)
        self._column.addLayout(self._foot)
        self._column.addStretch(1)
        self.add.clicked.connect(self.begin)
        self.show_goal(goal)

    @cached_property
    def fold(self) -> QuietLink:
        """Opens what was done before."""
        link = QuietLink("", "chevron-down", self)
        link.toggled.connect(self._turned)
        self._foot.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        QWidget.setTabOrder(self.add, link)
        return link

    @property
    def foot(self) -> list[QWidget]:
        """What stands under the rows."""
        return [self.add, self.fold] if "fold" in vars(self) else [self.add]

    @property
    def _folded(self) -> bool:
        return "fold" not in vars(self) or not self.fold.isChecked()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large letters: the fold stands under "Nyt skridt"."""
        super().resizeEvent(event)
        if "fold" not in vars(self):
            return
        narrow = self.add.sizeHint().width() + self.fold.sizeHint().width() + 16 > self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._foot.setDirection(down if narrow else across)

    def show_goal(self, goal: Goal) -> None:
        """The goal's steps as they stand now."""
        self._goal = goal
        there = {step.record.id for step in goal.steps}
        for key in [key for key in self.rows if key not in there]:
            if not self.rows[key].lines.fresh and not self.rows[key].lines.begun:
                self._drop(self.rows[key])
        for step in goal.steps:
            if step.record.id in self.rows:
                self.rows[step.record.id].show_step(step)
        turn(self.add, bool(goal.record.fields))
        self.add.setAccessibleName(t("Nyt skridt for målet {text}").format(text=goal.words.text))
        self._turn()

    def _turn(self) -> None:
        """What is still to be done first, then what is done, latest first; those being begun come last. Where many
        are done, only the latest stands, and the others are not even made until they are wanted."""
        done = sorted(
            (step for step in self._goal.steps if step.done), key=lambda step: step.done or date.min, reverse=True
        )
        steps = [*(step for step in self._goal.steps if not step.done), *done]
        early = {step.record.id for step in done[1:]} if len(done) > _DONE_MOST else set()
        for step in steps:
            if step.record.id not in self.rows and not (self._folded and step.record.id in early):
                self._row(step)
        self._order([step.record.id for step in steps])
        for key, row in self.rows.items():
            turn(row, not self._folded or key not in early or row.lines.is_open)
        self._name_fold(len(early))

    def _order(self, keys: list[bytes]) -> None:
        wanted = [key for key in keys if key in self.rows]
        wanted += [key for key in self.rows if key not in keys]
        if wanted != list(self.rows):
            self.rows = {key: self.rows[key] for key in wanted}
            for place, row in enumerate(self.rows.values()):
                self._column.insertWidget(place, row)

    def _name_fold(self, count: int) -> None:
        if not count and "fold" not in vars(self):
            return
        words = counted(count, t("skridt", "ét"), t("skridt", "flere"))
        self.fold.setText(
            t("{words}{words2} gjort før").format(words=words[:1].upper(), words2=words[1:])
            if self._folded
            else t("Vis færre")
        )
        self.fold.set_icon("chevron-down" if self._folded else "chevron-up")
        self.fold.setVisible(count > 0)

    def _row(self, step: Step) -> StepRow:
        row = StepRow(self._shown, step, self._goal.record.id, self)
        row.abandoned.connect(self._abandoned)
        row.lines.opened.connect(lambda: self.opened.emit(row))
        self.rows[step.record.id] = row
        self._column.insertWidget(len(self.rows) - 1, row)
        return row

    def _turned(self) -> None:
        self._turn()
        self._shown.arranged.emit()

    def begin(self) -> StepRow:
        """A new step, ready to be written."""
        row = self._row(Step(new_record("step", self._goal.record.stream, self._shown.desk.new_id())))
        row.show()
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
