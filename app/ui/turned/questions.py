"""Spørgsmål: which to answer, and then one question a screen. Whoever skips one is told that it is quite all right."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.models.change import SaidBy
from app.models.instruments.answers import Answer, asked
from app.models.instruments.shape import Answering as Kind
from app.models.instruments.shape import Instrument, Item, Shape
from app.models.reading import readings
from app.models.tongue import t
from app.models.turned import Turned
from app.ui.answering import Answering
from app.ui.turned import words
from app.ui.turned.desk import CitizenDesk
from app.ui.turned.parts import Choice, Mark, Middle
from app.ui.turned.question_page import QuestionPage
from app.ui.turned.room import Foot, Room
from app.ui.turned.scrolling import Scrolling
from app.ui.widgets.text import Text


class QuestionsRoom(Room):
    """`instrument` is what is being answered, None while one chooses; `place` is the question, from 0."""

    def __init__(self, desk: CitizenDesk) -> None:
        super().__init__(desk)
        self.instrument: Instrument | None = None
        self.place = 0
        self.answering: Answering | None = None
        self._offered: tuple[Instrument, ...] = ()
        self._skipped = False
        self.rows: list[Choice] = []
        self._list = Scrolling()
        self.empty = Text(t(words.ASK_EMPTY), "citizen")
        self.page = QuestionPage()
        self.pages = QStackedWidget()
        self._which, self._asking, self._thanks = self._which_page(), self._asking_page(), self._thanks_page()
        for page in (self._which, self._asking, self._thanks):
            self.pages.addWidget(page)
        self._outer.addWidget(self.pages)
        self.page.answered.connect(self._answer)

    def _which_page(self) -> QWidget:
        middle = Middle()
        middle.column.addWidget(Text(t(words.ASK_WHICH), "citizen-heading"))
        middle.column.addWidget(self.empty)
        middle.column.addWidget(self._list, 1)
        return middle

    def _asking_page(self) -> QWidget:
        middle = Middle()
        middle.column.addWidget(self.page, 1)
        return middle

    def _thanks_page(self) -> QWidget:
        middle = Middle()
        middle.column.addSpacing(40)
        middle.column.addWidget(Text(t(words.ASK_END), "citizen-title"))
        middle.column.addWidget(Text(t(words.ASK_THANKS), "citizen"))
        middle.column.addStretch(1)
        return middle

    @property
    def items(self) -> tuple[Item, ...]:
        """What is asked, after the answers given so far."""
        given = self.answering.answers if self.answering else {}
        return asked(self.instrument, given) if self.instrument else ()

    @property
    def item(self) -> Item | None:
        """The question that is shown."""
        items = self.items
        return items[self.place] if self.place < len(items) else None

    @property
    def foot(self) -> Foot:
        item = self.item
        if item is None or self.pages.currentWidget() is not self._asking:
            return Foot()
        told = t(words.ASK_OF).format(place=self.place + 1, count=len(self.items))
        there = self.answering is not None and item.id in self.answering.answers
        return Foot(told, t(words.NEXT) if there or self.page.card is not None else t(words.SKIP))

    def show_turned(self, turned: Turned) -> None:
        record = turned.record
        if self.instrument is None:
            self._offer(tuple(each for each in self.desk.instruments if each.shape is Shape.QUESTIONS))
            return
        found = [each for each in readings(record, self.instrument.id) if each.said_by == SaidBy.CITIZEN]
        now = next((each for each in reversed(found) if each.day == self.desk.today()), None)
        if self.answering is None:
            self.answering = Answering(self.desk, record.id, self.instrument, SaidBy.CITIZEN, self, reading=now)
        self.answering.show_record(record)
        if self.answering.reading is None:
            self.answering.take(now)
        self._show()

    def _offer(self, offered: tuple[Instrument, ...]) -> None:
        if offered != self._offered or not self.rows:
            self._offered = offered
            self.rows = [
                Choice(each.title, Mark.WAY, t(words.ASK_COUNT).format(count=len(each.items))) for each in offered
            ]  # fmt: skip
            self._list.fill(self.rows)
            for row, instrument in zip(self.rows, offered, strict=True):
                row.clicked.connect(lambda _, instrument=instrument: self.begin(instrument))
        self.empty.setVisible(not offered)
        self.pages.setCurrentWidget(self._which)
        self.foot_changed.emit()

    def begin(self, instrument: Instrument) -> None:
        """Answer this one, from its first question; what was answered today stands there."""
        self.instrument, self.place, self.answering, self._skipped = instrument, 0, None, False
        if self.desk.turned is not None:
            self.show_turned(self.desk.turned)

    def _show(self) -> None:
        item = self.item
        if item is None:
            self.pages.setCurrentWidget(self._thanks)
        elif self.instrument and self.answering:
            section = next(each for each in self.instrument.sections if item in each.items)
            how = t({Kind.MULTIPLE: words.ASK_SEVERAL, Kind.TEXT: words.ASK_TEXT}.get(item.answering, words.ASK_BEST))
            skip = t(words.SKIPPED) if self._skipped else t(words.ASK_SKIP)
            aside = (t(words.ASK_NO_WRONG), how, skip)
            self.page.show_item(item, section.intro or item.lead, self.answering.answers.get(item.id), aside)
            self.pages.setCurrentWidget(self._asking)
        self.foot_changed.emit()

    def _answer(self, item: str, answer: Answer | None) -> None:
        if self.answering is not None and answer != self.answering.answers.get(item, "" if answer == "" else None):
            self.answering.answer(item, answer)
            self.foot_changed.emit()

    def go_on(self) -> None:
        item = self.item
        self._skipped = bool(item and self.answering and item.id not in self.answering.answers)
        self.place += 1
        self._show()

    def go_back(self) -> bool:
        if self.instrument is None:
            return False
        if self.place == 0 or self.item is None:
            self.instrument = self.answering = None
            if self.desk.turned is not None:
                self.show_turned(self.desk.turned)
            return True
        self.place -= 1
        self._skipped = False
        self._show()
        return True

    def digit(self, number: int) -> None:
        if self.pages.currentWidget() is self._asking:
            self.page.digit(number)

    def finish(self) -> None:
        self.page.finish()
