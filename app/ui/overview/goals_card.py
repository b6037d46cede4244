"""The goals under way with their numbers and the next step, and those that rest."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.record import CitizenRecord, Goal, Step
from app.models.tongue import t
from app.models.values import GoalState
from app.ui.overview.rows import IconLine, Rows, rule
from app.ui.widgets import Card, LinkButton, RatingLine, RatingNow, Text


class GoalsCard(Card):
    """`wanted`: open Drømme & mål."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        opened = LinkButton(t("Åbn"), "arrow-right")
        opened.setAccessibleName(t("Åbn drømme og mål"))
        opened.clicked.connect(self.wanted)
        top = QHBoxLayout()
        top.addWidget(Text(t("Mål", "flere"), "strong"))
        top.addStretch(1)
        top.addWidget(Text(t("Hvor tæt er jeg på? 0 til 10"), "support"))
        top.addSpacing(8)
        top.addWidget(opened)
        rows = QVBoxLayout()
        rows.setSpacing(8)
        self._rows = Rows(rows, self._row)
        self._none = Text(t("Der er ikke noget mål i gang. Hvilken drøm vil I begynde med?"), "body")
        self._rule, self._paused = rule(), IconLine("player-pause")
        self.body.setContentsMargins(20, 8, 12, 12)
        self.body.addLayout(top)
        self.body.addLayout(rows)
        for each in (self._none, self._rule, self._paused):
            self.body.addWidget(each)
        self.body.addStretch(1)

    def _row(self) -> "GoalRow":
        row = GoalRow()
        row.choose.clicked.connect(self.wanted)
        return row

    def show_record(self, record: CitizenRecord) -> None:
        """The goals as they are now."""
        active = [goal for goal in record.goals if goal.state == GoalState.ACTIVE]
        paused = [t("”{text}”").format(text=goal.words.text) for goal in record.goals if goal.state == GoalState.PAUSED]
        for row, goal in zip(self._rows.take(len(active)), active, strict=True):
            row.show_goal(goal)
        self._none.setVisible(not active)
        self._rule.setVisible(bool(paused))
        self._paused.set_words(t("På pause: {list}").format(list=" · ".join(paused)) if paused else "")


class GoalRow(QWidget):
    """A goal's words and next step, how near it is, and the way to two wordings (`choose`)."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Text("", "goal", max_lines=3)
        self.choose = LinkButton(t("Skrevet på to måder. Vælg sammen."), "arrows-exchange")
        self.choose.padding = 0
        self.choose.set_colour("atext")
        self._step = IconLine("arrow-right", size=16)
        self._line, self._now = RatingLine(), RatingNow()
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addStretch(1)
        words.addWidget(self._words)
        words.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self._step)
        words.addStretch(1)
        line = QHBoxLayout()
        line.setContentsMargins(0, 2, 8, 2)
        line.setSpacing(24)
        line.addLayout(words, 1)
        line.addWidget(self._line, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._now, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(rule())
        column.addLayout(line)

    def show_goal(self, goal: Goal) -> None:
        """This goal."""
        readings = [(rating.day, rating.value) for rating in goal.ratings]
        conflict = goal.words.conflict
        step = next((step for step in goal.steps if step.done is None), None)
        self._words.set_words(goal.words.text)
        self.choose.setVisible(conflict)
        self._step.set_words(_said(step) if step and not conflict else "")
        self._line.setVisible(bool(readings))
        self._line.set_readings(readings)
        self._now.set_readings(readings)


def _said(step: Step) -> str:
    return ", ".join(filter(None, (step.record.text("text"), step.record.text("when"))))
