"""Når det er svært: the citizen's own wellbeing and crisis plan, one part at a time, line by line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.commands.wellbeing import reword_line, write_line
from app.commands.writing import new_record
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.save import Save
from app.models.tongue import t
from app.models.turned import Turned
from app.models.wellbeing import KIND, Line, Part, Wellbeing, wellbeing
from app.ui.turned import words
from app.ui.turned.days import whose
from app.ui.turned.desk import CitizenDesk
from app.ui.turned.parts import Choice, LargeButton, Mark, Middle
from app.ui.turned.room import Foot, Room
from app.ui.turned.scrolling import Scrolling
from app.ui.turned.written import WrittenPage
from app.ui.widgets.text import Text

_PARTS = tuple(Part)


class HardRoom(Room):
    """`part` is what is shown; a press on a line, or on "Skriv en linje", opens the page to write on."""

    def __init__(self, desk: CitizenDesk) -> None:
        super().__init__(desk)
        self.part = _PARTS[0]
        self._plan = Wellbeing()
        self._open = b""
        self.title, self.question = Text("", "citizen-title"), Text("", "citizen")
        self.rows: list[Choice] = []
        self._list = Scrolling()
        self.add = LargeButton(t(words.HARD_ADD), "plus")
        self.page = WrittenPage(desk, "text", self._commit, placeholder=t(words.WRITE_HERE))
        self.page.yes.signable = False
        self.pages = QStackedWidget()
        self._lines = self._lines_page()
        for each in (self._lines, self.page):
            self.pages.addWidget(each)
        self._outer.addWidget(self.pages)
        self.add.clicked.connect(lambda: self._write(desk.new_id()))

    def _lines_page(self) -> QWidget:
        middle = Middle()
        column = middle.column
        for each in (self.title, self.question):
            column.addWidget(each)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._list, 1)
        return middle

    @property
    def foot(self) -> Foot:
        if self.pages.currentWidget() is self.page:
            return Foot()
        place = _PARTS.index(self.part) + 1
        told = t(words.HARD_OF).format(place=place, count=len(_PARTS))
        return Foot(told, t(words.NEXT)) if place < len(_PARTS) else Foot(told)

    def show_turned(self, turned: Turned) -> None:
        self._plan = wellbeing(turned.record)
        self._show()

    def _show(self) -> None:
        title, question = words.HARD_PARTS[self.part.value]
        self.title.set_words(title)
        self.question.set_words(question)
        lines = self._plan.of(self.part)
        told = [(line.words, t(words.HARD_PROPOSED) if line.proposed else "") for line in lines]
        if [(row.accessibleName(), row.accessibleDescription()) for row in self.rows] != told:
            self.rows = [Choice(said, Mark.WAY, second) for said, second in told]
            self._list.fill(self.rows)
            for row, line in zip(self.rows, lines, strict=True):
                row.clicked.connect(lambda _=False, key=line.record.id: self._write(key))
        if self.pages.currentWidget() is self.page:
            self._show_line()
        self.foot_changed.emit()

    def _write(self, key: bytes) -> None:
        self._open = key
        self.pages.setCurrentWidget(self.page)
        self._show_line()
        self.page.write()
        self.foot_changed.emit()

    def _show_line(self) -> None:
        line = self._plan.by_id.get(self._open)
        record = line.record if line else new_record(KIND, self.desk.citizen, self._open)
        self.page.pen.context["part"] = self.part.value
        caption = whose(record["text"], self.desk.today())
        self.page.show_words(record, title=self.title.text(), caption=caption, hint=t(words.OWN_WAY))
        self.page.yes.setVisible(_waits(line))

    def _commit(self, record: RecordView, text: str) -> Save:
        if record["text"].live:
            return reword_line(record, text=text, said_by=SaidBy.CITIZEN)
        return write_line(
            self._plan, citizen=record.stream, key=record.id, part=self.part, text=text, said_by=SaidBy.CITIZEN
        )  # fmt: skip

    def go_on(self) -> None:
        self.part = _PARTS[min(_PARTS.index(self.part) + 1, len(_PARTS) - 1)]
        self._show()

    def go_back(self) -> bool:
        if self.pages.currentWidget() is self.page:
            self.pages.setCurrentWidget(self._lines)
            self._show()
            return True
        place = _PARTS.index(self.part)
        self.part = _PARTS[max(0, place - 1)]
        self._show()
        return place > 0

    def finish(self) -> None:
        self.page.finish()


def _waits(line: Line | None) -> bool:
    """Somebody else's words are asked about; one's own need no yes."""
    return line is not None and line.said_by not in (SaidBy.CITIZEN, SaidBy.TOGETHER)
