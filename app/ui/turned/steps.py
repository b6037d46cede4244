"""Mine skridt: to tick when they are done, and to untick."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.tongue import t
from app.ui.turned import words
from app.ui.turned.parts import Choice, Mark, Middle
from app.ui.turned.scrolling import Scrolling
from app.ui.widgets.cards import in_quotes
from app.ui.widgets.text import Text

_LINES = 3


class StepsPage(QWidget):
    """`ticked(place, done)`."""

    ticked = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        self.goal = Text("", "citizen", max_lines=_LINES)
        self.rows: list[Choice] = []
        middle = Middle()
        column = middle.column
        column.addWidget(self.goal)
        column.addWidget(Text(t(words.STEPS), "citizen-heading"))
        column.addWidget(Text(t(words.STEPS_HOW), "citizen"))
        self._list = Scrolling()
        column.addWidget(self._list, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(middle)

    def show_steps(self, goal: str, steps: Sequence[tuple[str, str]]) -> None:
        """The goal's words; of each step its own, and when it was done."""
        self.goal.set_words(in_quotes(goal))
        told = [step for step, _ in steps]
        if [row.accessibleName() for row in self.rows] != told:
            self.rows = [self._row(place, step) for place, step in enumerate(told)]
            self._list.fill(self.rows)
        for row, (_, done) in zip(self.rows, steps, strict=True):
            row.setChecked(bool(done))
            row.set_second(done)

    def _row(self, place: int, step: str) -> Choice:
        row = Choice(step, Mark.BOX)
        row.clicked.connect(lambda on: self.ticked.emit(place, on))
        return row
