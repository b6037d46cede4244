""" "Hvor tæt er du på?": the citizen's own number for a goal, 0 to 10."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.tongue import t
from app.ui.turned import words
from app.ui.turned.parts import Middle, NumberButton
from app.ui.widgets.cards import in_quotes
from app.ui.widgets.text import Text

_TOP, _LINES = 10, 4


class NearPage(QWidget):
    """`rated` when a number is pressed, or its digit on the keyboard."""

    rated = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.goal, self.before = Text("", "citizen-heading", max_lines=_LINES), Text("", "citizen")
        self.before.set_colour("ink2")
        self.keys = tuple(NumberButton(number) for number in range(_TOP + 1))
        middle = Middle()
        column = middle.column
        column.setSpacing(20)
        column.addWidget(self.goal)
        column.addSpacing(8)
        column.addWidget(Text(t(words.HOW_NEAR), "citizen-title"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for key in self.keys:
            row.addWidget(key)
            key.clicked.connect(lambda _, number=key.number: self.press(number))
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(Text(t(words.NEAR_ENDS), "citizen"))
        column.addWidget(self.before)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(middle)
        self.setProperty("ring", "none")

    def show_goal(self, goal: str, value: int | None, before: str) -> None:
        """The goal's words, today's number, and what it was last."""
        self.goal.set_words(in_quotes(goal))
        self.before.set_words(before)
        self._mark(value)

    def _mark(self, value: int | None) -> None:
        for key in self.keys:
            key.setChecked(key.number == value)

    def press(self, number: int) -> None:
        """This number it is."""
        self._mark(number)
        self.rated.emit(number)
