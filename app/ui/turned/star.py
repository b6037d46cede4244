"""Min stjerne: one area at a time, by pressing a number or dragging the point; and then all of it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.commands.readings import note_item, reword_item_note
from app.commands.writing import new_record
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.instruments.shape import Instrument, Item
from app.models.reading import Reading, readings
from app.models.save import Save
from app.models.star_history import earlier_numbers
from app.models.star_shape import Star, StarLine, star_of
from app.models.tongue import t
from app.models.turned import Turned
from app.ui.answering import Answering
from app.ui.star.stand import first_star
from app.ui.tokens import scaled
from app.ui.turned import words
from app.ui.turned.days import short_day
from app.ui.turned.desk import CitizenDesk
from app.ui.turned.parts import LargeButton, Middle, NumberButton, Picture
from app.ui.turned.room import Foot, Room
from app.ui.turned.scrolling import Scrolling
from app.ui.turned.star_view import OneStar, WholeStar
from app.ui.turned.write_page import WritePage
from app.ui.widgets.cards import in_quotes
from app.ui.widgets.text import Text

_HIGH, _ACROSS = 10, 5
_BESIDE, _SHARE = 580, 0.52


class StarRoom(Room):
    """`place` is the area that one is at; past the last one sees all of them."""

    def __init__(self, desk: CitizenDesk) -> None:
        super().__init__(desk)
        self.place = 0
        self.instrument: Instrument | None = None
        self._answering: Answering | None = None
        self._mine: tuple[Reading, ...] = ()
        self.view, self.whole = OneStar(), WholeStar()
        self.picture = Picture()
        self.name, self.lead = Text("", "citizen-title"), Text("", "citizen")
        self.said, self.before, self.told = Text("", "citizen"), Text("", "citizen"), Text("", "citizen")
        self.before.set_colour("ink2")
        self.keys = tuple(NumberButton(number) for number in range(1, _HIGH + 1))
        self.say = LargeButton(t(words.STAR_WORDS), "pencil")
        self.writing = WritePage(desk, "text", self._commit)
        self.pages = QStackedWidget()
        self._one, self._all, self._none = self._one_page(), self._all_page(), self._no_page()
        for page in (self._one, self._all, self.writing, self._none):
            self.pages.addWidget(page)
        self._outer.addWidget(self.pages)
        for key in self.keys:
            key.clicked.connect(lambda _, number=key.number: self._give(number))
        self.view.given.connect(lambda place, number, _: self._dragged(place, number))
        self.view.went.connect(self._go)
        self.say.clicked.connect(self._begin_words)
        self.writing.done.connect(self._end_words)

    def _one_page(self) -> QWidget:
        beside = QVBoxLayout()
        beside.setSpacing(14)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.picture)
        head.addWidget(self.name, 1)
        beside.addLayout(head)
        beside.addWidget(self.lead)
        grid = QGridLayout()
        grid.setSpacing(12)
        for place, key in enumerate(self.keys):
            grid.addWidget(key, place // _ACROSS, place % _ACROSS)
        grid.setColumnStretch(_ACROSS, 1)
        beside.addLayout(grid)
        for each in (self.said, self.before, self.told):
            beside.addWidget(each)
        beside.addWidget(self.say, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(1)
        inner, page = QWidget(), QWidget()
        inner.setLayout(beside)
        self._holder = Scrolling()
        self._holder.setWidget(inner)
        row = QHBoxLayout(page)
        row.setContentsMargins(64, 0, 64, 0)
        row.setSpacing(48)
        row.addStretch(1)
        row.addWidget(self.view, 20)
        row.addWidget(self._holder)
        row.addStretch(1)
        self.view.setMaximumWidth(900)
        return page

    def _all_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(64, 0, 64, 0)
        column.addWidget(Text(t(words.STAR_ALL), "citizen-heading"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.whole, 1)
        return page

    def _no_page(self) -> QWidget:
        middle = Middle()
        middle.column.addWidget(Text(t(words.STAR_EMPTY), "citizen"))
        middle.column.addStretch(1)
        return middle

    @property
    def item(self) -> Item | None:
        """The area that one is at."""
        items = self.instrument.items if self.instrument else ()
        return items[self.place] if self.place < len(items) else None

    @property
    def foot(self) -> Foot:
        if self.instrument is None or self.pages.currentWidget() is self.writing or self.item is None:
            return Foot()
        count = len(self.instrument.items)
        told = t(words.STAR_OF).format(place=self.place + 1, count=count)
        return Foot(told, t(words.STAR_SEE) if self.place + 1 == count else t(words.NEXT))

    def show_turned(self, turned: Turned) -> None:
        instruments, record, today = self.desk.instruments, turned.record, self.desk.today()
        key = self.instrument.id if self.instrument else first_star(instruments, record, "")
        self.instrument = self.instrument or instruments.newest(key)
        if self.instrument is None:
            self.pages.setCurrentWidget(self._none)
            return
        self._mine = tuple(each for each in readings(record, key) if each.said_by == SaidBy.CITIZEN)
        now = next((each for each in reversed(self._mine) if each.day == today), None)
        if self._answering is None:
            self._answering = Answering(self.desk, record.id, self.instrument, SaidBy.CITIZEN, self, reading=now)
        self._answering.show_record(record)
        if self._answering.reading is None:
            self._answering.take(now)
        self._show()

    def _show(self) -> None:
        if self.instrument is None or self._answering is None:
            return
        star = star_of(self.instrument)
        lines = self._lines(star)
        active = len(lines) - 1
        self.view.show_star(star, lines, active=active, voice=SaidBy.CITIZEN, open_=True)
        names = tuple(f"{item.text}  {self._number(item) or '–'}" for item in self.instrument.items)
        self.whole.show_star(replace(star, names=names), lines, active=active, voice=SaidBy.CITIZEN, open_=False)
        if self.pages.currentWidget() is not self.writing:
            self.pages.setCurrentWidget(self._one if self.item else self._all)
        if self.item:
            self.view.go_to(self.place)
            self._show_area(self.item)
        else:
            told = (f"{item.text}: {self._number(item) or t(words.STAR_NONE)}" for item in self.instrument.items)
            self.whole.tell(", ".join(told))
        self.foot_changed.emit()

    def _lines(self, star: Star) -> list[StarLine]:
        assert self._answering is not None
        before = [each for each in self._mine if each.day < self.desk.today()]
        earlier = [StarLine(star.values(before[-1].answers), SaidBy.CITIZEN, earlier=True)] if before else []
        return [*earlier, StarLine(star.values(self._answering.answers), SaidBy.CITIZEN)]

    def _number(self, item: Item) -> int | None:
        found = self._answering.answers.get(item.id) if self._answering else None
        return found if isinstance(found, int) else None

    def _show_area(self, item: Item) -> None:
        assert self.instrument is not None
        number, today = self._number(item), self.desk.today()
        self.name.set_words(item.text)
        self.picture.show_area(item.area or "")
        self.lead.set_words(item.lead)
        for key in self.keys:
            key.setChecked(key.number == number)
            key.setVisible(item.low <= key.number <= item.high)
        stage = self.instrument.stage(number) if number else None
        ends = f"{item.low}: {item.low_text}\n{item.high}: {item.high_text}" if item.low_text or item.high_text else ""
        self.said.set_words(stage.said if stage else ends, lead=str(number) if stage else "")
        earlier = earlier_numbers(self._mine, item.id, SaidBy.CITIZEN, today)
        day, value = (short_day(earlier[0][0], today), earlier[0][1]) if earlier else ("", 0)
        self.before.set_words(t(words.STAR_BEFORE).format(day=day, value=value) if day else "")
        note = self._note(item)
        self.told.set_words(in_quotes(note.text("text")) if note else "")
        self.told.setVisible(note is not None)
        self.say.setVisible(number is not None)
        self.view.tell(f"{item.text}. {number or t(words.STAR_NONE)}")

    def _note(self, item: Item) -> RecordView | None:
        reading = self._answering.reading if self._answering else None
        now = next((each for each in self._mine if reading and each.record.id == reading.record.id), None)
        return now.notes.get(item.id) if now else None

    def _give(self, number: int) -> None:
        if self._answering and self.item:
            self._answering.answer(self.item.id, number or None)
            self._show()

    def _dragged(self, place: int, number: int) -> None:
        self.place = place
        self._give(number)

    def _go(self, place: int) -> None:
        self.place = place
        self._show()

    def _begin_words(self) -> None:
        if self.item and self._answering and self._answering.reading:
            note = self._note(self.item) or new_record("reading_note", self.desk.citizen, self.desk.new_id())
            self.writing.pen.context |= {"reading": self._answering.reading.record.id, "item": self.item.id}
            self.pages.setCurrentWidget(self.writing)
            self.writing.begin(note, self.item.text, t(words.OWN_WAY))
            self.foot_changed.emit()

    def _commit(self, note: RecordView, text: str) -> Save:
        if note["text"].live:
            return reword_item_note(note, text=text, said_by=SaidBy.CITIZEN)
        assert self.item is not None
        assert self._answering is not None
        assert self._answering.reading is not None
        reading = self._answering.reading.record
        return note_item(reading, key=note.id, item=self.item.id, text=text, said_by=SaidBy.CITIZEN)

    def _end_words(self) -> None:
        self.writing.finish()
        self.pages.setCurrentWidget(self._one)
        self._show()

    def fit(self) -> None:
        self._holder.setFixedWidth(min(scaled(_BESIDE), round(self.width() * _SHARE)))

    def go_on(self) -> None:
        self.place = min(self.place + 1, len(self.instrument.items) if self.instrument else 0)
        self._show()

    def go_back(self) -> bool:
        if self.pages.currentWidget() is self.writing:
            self._end_words()
            return True
        if self.place == 0:
            return False
        self.place -= 1
        self._show()
        return True

    def finish(self) -> None:
        self.writing.finish()

    def spoken(self) -> str:
        return "\n".join((super().spoken(), *([] if self.item else [self.whole.accessibleName()])))

    def digit(self, number: int) -> None:
        if self.pages.currentWidget() is self._one:
            self._give(number or _HIGH)
