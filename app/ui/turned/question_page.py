"""One question on the screen, with its answers as large rows, as numbers, or as room for words."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.instruments.shape import Answering, Item
from app.models.tongue import t
from app.ui.tokens import scaled, text_scale
from app.ui.turned import words
from app.ui.turned.own_words import WordsCard
from app.ui.turned.parts import Choice, Mark, NumberButton
from app.ui.turned.scrolling import Scrolling
from app.ui.widgets.text import Text

_LONG, _LARGE = 70, 1.4
_ACROSS = 8
_IDLE_MS = 2000


class QuestionPage(QWidget):
    """`answered(item, answer)`: None takes an answer away."""

    answered = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.item: Item | None = None
        self.intro, self.aside = Text("", "citizen"), Text("", "citizen")
        self.intro.set_colour("ink2")
        self.aside.set_colour("ink2")
        self.question, self.long_question = Text("", "citizen-title"), Text("", "citizen-heading")
        self.rows: list[Choice | NumberButton] = []
        self.card: WordsCard | None = None
        self._list = Scrolling()
        self._idle = QTimer(self, interval=_IDLE_MS, singleShot=True)
        self._idle.timeout.connect(self.finish)
        left = QVBoxLayout()
        left.setSpacing(8)
        for each in (self.intro, self.question, self.long_question):
            left.addWidget(each)
        left.addSpacing(8)
        below = QHBoxLayout()
        below.setSpacing(40)
        below.addWidget(self._list, 1)
        self.aside.setFixedWidth(scaled(264))
        self.aside.setAlignment(Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.aside)
        left.addLayout(below, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(left)

    def show_item(self, item: Item, intro: str, answer: Any, aside: Sequence[str]) -> None:
        """The question, what leads up to it, the answer there is, and what is said beside it."""
        self.intro.set_words(intro)
        self.intro.setVisible(bool(intro))
        long = len(item.text) > _LONG
        (self.long_question if long else self.question).set_words(item.text)
        self.long_question.setVisible(long)
        self.question.setVisible(not long)
        self.aside.set_words("\n\n".join(aside if text_scale() < _LARGE else aside[-1:]))
        if item is not self.item:
            self.item = item
            self._fill(item)
        self._mark(answer)

    def _fill(self, item: Item) -> None:
        self.rows, self.card = [], None
        if item.answering is Answering.TEXT:
            self.card = WordsCard(item.text, placeholder=t(words.WRITE_HERE), largest="citizen-heading")
            self.card.set_caption("")
            self.card.edit.set_tallest(300)
            self.card.edit.edited.connect(self._idle.start)
            self.card.edit.finished.connect(self.finish)
            self._list.fill([self.card])
        elif item.answering is Answering.NUMBER:
            self.rows = [NumberButton(value) for value in item.values]
            self._list.fill([self._numbers(item)])
        else:
            mark = Mark.BOX if item.answering is Answering.MULTIPLE else Mark.RING
            self.rows = [Choice(option.text, mark) for option in item.options]
            self._list.fill(self.rows)
        for place, row in enumerate(self.rows):
            row.clicked.connect(partial(self._press, place))

    def _numbers(self, item: Item) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        for place, key in enumerate(self.rows):
            grid.addWidget(key, place // _ACROSS, place % _ACROSS)
        ends = [f"{value}: {said}" for value, said in ((item.low, item.low_text), (item.high, item.high_text)) if said]
        grid.addWidget(Text("\n".join(ends), "citizen"), len(self.rows) // _ACROSS + 1, 0, 1, _ACROSS)
        grid.setColumnStretch(_ACROSS, 1)
        return holder

    def _mark(self, answer: Any) -> None:
        values = self.item.values if self.item else ()
        for value, row in zip(values, self.rows, strict=False):
            row.setChecked(value in answer if isinstance(answer, list) else value == answer)
        if self.card is not None and not self.card.edit.hasFocus():
            said = answer if isinstance(answer, str) else ""
            if said != self.card.edit.text():
                self.card.edit.set_text(said)

    def _press(self, place: int, _checked: bool = False) -> None:
        item = self.item
        if item is None:
            return
        if item.answering is Answering.MULTIPLE:
            chosen = [value for value, row in zip(item.values, self.rows, strict=True) if row.isChecked()]
            self.answered.emit(item.id, chosen)
        else:
            self._mark(item.values[place])
            self.answered.emit(item.id, item.values[place])

    def digit(self, number: int) -> None:
        """Press the answer that a digit means."""
        place = self._place_of(number)
        if place is not None:
            self.rows[place].click()

    def _place_of(self, digit: int) -> int | None:
        item = self.item
        if item is None or item.answering is Answering.TEXT:
            return None
        if item.answering is Answering.NUMBER:
            value = 10 if digit == 0 and item.low > 0 else digit
            return item.values.index(value) if value in item.values else None
        return digit - 1 if 1 <= digit <= len(self.rows) else None

    def finish(self) -> None:
        """What has been written is an answer."""
        self._idle.stop()
        if self.card is not None and self.item is not None:
            self.answered.emit(self.item.id, self.card.edit.text().strip())
