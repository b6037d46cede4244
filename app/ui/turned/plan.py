"""Min plan, page by page as it will print: "Det passer", or "Det vil jeg have lavet om" in the citizen's own words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from app.commands.confirming import answer_page_again, remark_on_plan
from app.commands.writing import new_record
from app.documents.preview import page_text
from app.models.history import RecordView
from app.models.plan import PlanContent
from app.models.save import Save
from app.models.tongue import t
from app.models.turned import Turned
from app.ui.papers.pages_view import PagesView
from app.ui.papers.press import Press
from app.ui.plan.paper import Paper
from app.ui.plan.standing import is_blank
from app.ui.tokens import scaled
from app.ui.turned import words
from app.ui.turned.desk import CitizenDesk
from app.ui.turned.parts import LargeButton, Middle
from app.ui.turned.room import Foot, Room
from app.ui.turned.write_page import WritePage
from app.ui.widgets.cards import in_quotes
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.text import Text

_LEGIBLE, _BESIDE, _EDGE = 950, 360, 24
"""The page is so wide that its words are as large as all others here; the answers stand beside it, or else below."""


class PlanRoom(Room):
    """`pages` shows one page; beside or below it stand the two answers."""

    def __init__(self, desk: CitizenDesk) -> None:
        super().__init__(desk)
        self.press = Press(self)
        self.pages = PagesView(self.press, t(words.PLAN))
        self.fits, self.change = LargeButton(t(words.PLAN_FITS), "check"), LargeButton(t(words.PLAN_CHANGE), "pencil")
        self.tick, self.told = IconLabel("check", "ptext", size=26), Text("", "citizen")
        self.writing = WritePage(desk, "text", self._commit)
        self.message = Text(t(words.PLAN_MAKING), "citizen-heading")
        self._remarks: dict[int, RecordView] = {}
        self._begun: dict[int, bytes] = {}
        """The answers to pages, before they are in sight."""
        self._content: PlanContent | None = None
        self._paper: Paper | None = None
        self._stack = QStackedWidget()
        self._message, self._reading = self._message_page(), self._reading_page()
        for page in (self._message, self._reading, self.writing):
            self._stack.addWidget(page)
        self._outer.addWidget(self._stack)
        self.fits.clicked.connect(self._say_fits)
        self.change.clicked.connect(self._begin_change)
        self.writing.done.connect(self._end_change)
        self.pages.turned.connect(lambda _: self._show_answer())
        self.pages.failed.connect(self._fail)

    def _message_page(self) -> QWidget:
        middle = Middle()
        middle.column.addWidget(self.message)
        middle.column.addStretch(1)
        return middle

    def _reading_page(self) -> QWidget:
        page, self._holder = QWidget(), QWidget()
        self._answers = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._holder)
        self._answers.setSpacing(16)
        for each in (self.fits, self.change, self.tick):
            self._answers.addWidget(each)
        self._answers.addWidget(self.told, 1)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        self._halves.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self._halves.setSpacing(16)
        self._halves.addWidget(self.pages, 1)
        self._halves.addWidget(self._holder)
        return page

    @property
    def page(self) -> int:
        """The page that is looked at, counted from 1 as people do."""
        return self.pages.page + 1

    @property
    def foot(self) -> Foot:
        if self._stack.currentWidget() is not self._reading or not self.pages.pages:
            return Foot()
        told = t(words.PLAN_OF).format(place=self.page, count=self.pages.pages)
        return Foot(told, t(words.NEXT)) if self.page < self.pages.pages else Foot(told)

    def show_turned(self, turned: Turned) -> None:
        self._remarks, self._begun = {}, {}
        for remark in turned.record.of("plan_remark"):
            page = remark["page"].value
            if isinstance(page, int) and not remark.text("done"):
                self._remarks[page] = remark
        content = self.desk.plan(turned.record)
        if is_blank(content):
            self._say(t(words.PLAN_EMPTY))
        elif content != self._content:
            self._content = content
            if self._paper is None:
                self._say(t(words.PLAN_MAKING))
            self.press.ask(self.desk.paper(content), self._show_paper, self._fail, task="pages")
        else:
            self._show_answer()

    def _show_paper(self, paper: Paper) -> None:
        self._paper = paper
        self.pages.show_paper(paper)
        if self._stack.currentWidget() is self._message:
            self._stack.setCurrentWidget(self._reading)
        self._show_answer()

    def _fail(self, _: object) -> None:
        """Always the same words, whatever the fault tells."""
        self._content = None
        self._say(t(words.PLAN_FAILED))

    def _say(self, sentence: str) -> None:
        self.message.set_words(sentence)
        self._stack.setCurrentWidget(self._message)
        self.foot_changed.emit()

    def _show_answer(self) -> None:
        remark = self._remarks.get(self.page)
        fits = remark is not None and remark["fits"].value is True
        self.tick.setVisible(fits)
        said = f"{t(words.PLAN_NOTED)}\n{in_quotes(remark.text('text'))}" if remark is not None else ""
        self.told.set_words(t(words.PLAN_FITTED) if fits else said)
        self.foot_changed.emit()

    def _say_fits(self) -> None:
        page, today = self.page, self.desk.today()
        if remark := self._remarks.get(page):
            self.desk.save(self, answer_page_again(remark, fits=True, day=today))
        else:
            key = self._begun.setdefault(page, self.desk.new_id())
            self.desk.save(
                self, remark_on_plan(citizen=self.desk.citizen, key=key, fits=True, page=page, day=today)
            )  # fmt: skip

    def _begin_change(self) -> None:
        remark = self._remarks.get(self.page)
        record = remark or new_record("plan_remark", self.desk.citizen, self.desk.new_id())
        self.writing.pen.context["page"] = self.page
        self._stack.setCurrentWidget(self.writing)
        self.writing.begin(record, t(words.PLAN_WHAT), t(words.PLAN_SAY))
        self.foot_changed.emit()

    def _commit(self, remark: RecordView, text: str) -> Save:
        day = self.desk.today()
        if remark["fits"].live:
            return answer_page_again(remark, fits=False, text=text, day=day)
        return remark_on_plan(
            citizen=remark.stream, key=remark.id, fits=False, text=text, page=self.page, day=day
        )  # fmt: skip

    def _end_change(self) -> None:
        self.writing.finish()
        self._stack.setCurrentWidget(self._reading)
        self.foot_changed.emit()

    def fit(self) -> None:
        beside = self.width() >= scaled(_LEGIBLE + _BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(across if beside else down)
        self._answers.setDirection(down if beside else across)
        self._answers.setContentsMargins(*((0, _EDGE, 0, 0) if beside else (_EDGE, 0, _EDGE, 0)))
        self._holder.setFixedWidth(scaled(_BESIDE) if beside else self.width() - 2 * _EDGE)

    def go_on(self) -> None:
        self.pages.turn(1)

    def go_back(self) -> bool:
        if self._stack.currentWidget() is self.writing:
            self._end_change()
            return True
        return self.pages.turn(-1)

    def spoken(self) -> str:
        """The page first, and then what stands beside it."""
        reading = self._paper is not None and self._stack.currentWidget() is self._reading
        page = page_text(self._paper.pdf, self.pages.page) if self._paper is not None and reading else ""
        return f"{page}\n{super().spoken()}".strip()

    def finish(self) -> None:
        self.writing.finish()
