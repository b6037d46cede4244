"""A whole questionnaire on one page: every answer is safe at once, and what hangs on an answer comes with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.models.change import SaidBy
from app.models.instruments.answers import Answer, asked
from app.models.instruments.shape import Answering as Kind
from app.models.instruments.shape import Item, Section
from app.models.record import CitizenRecord
from app.models.tongue import fixed, t
from app.store.drafts import Draft
from app.ui.answering import Answering
from app.ui.desk import Desk
from app.ui.questions.block import QuestionBlock
from app.ui.questions.number_block import MOST_KEYS, NumberBlock
from app.ui.questions.text_block import FIELD, WrittenAnswer
from app.ui.star.toolbar import Switch
from app.ui.widgets import LinkButton, PrimaryButton, Text

WIDTH = 960
_EDGE, _SCROLL_BAR = 24, 12
_AT_FIRST = 8
"""So many questions fill any screen."""
Block = QuestionBlock | NumberBlock | WrittenAnswer
_HOW = fixed(
    "Tryk på det, der passer bedst, eller på tallet foran. Der er ikke noget forkert svar, og du må springe over."
)


class Form(QWidget):
    """`done` when somebody has answered enough, `left` to go back to the list."""

    done = Signal()
    left = Signal()

    def __init__(
        self, desk: Desk, answering: Answering, names: dict[SaidBy, str], about: str = "", *, width: int = WIDTH
    ) -> None:
        super().__init__()
        self._desk, self.answering = desk, answering
        self.instrument = answering.instrument
        self.blocks: dict[str, Block] = {}
        self._sections: list[tuple[QWidget, tuple[str, ...]]] = []
        self._coming = list(self.instrument.sections)
        self._wide = 0
        self._deeper = QTimer(self, interval=0, singleShot=True)
        self._deeper.timeout.connect(self._look_deeper)
        self.back = LinkButton(t("Alle spørgsmål"), "arrow-left")
        self.who = Switch(t("Hvem svarer"))
        self.who.show_choices({voice.value: words for voice, words in names.items()}, answering.said_by.value)
        self.done_button = PrimaryButton(t("Færdig"), "check")
        self.left_out = Text("", "support")
        self._area, self._inner = QScrollArea(), QWidget()
        self._lay_out(about)
        self._fit(width)
        self._make_until(lambda: len(self.blocks) >= _AT_FIRST)
        self.back.clicked.connect(self.left)
        self.done_button.clicked.connect(self.done)
        self.who.chosen.connect(self._belong)
        self._show_answers()
        self._area.setWidget(self._inner)
        self._deeper.start()

    def _lay_out(self, about: str) -> None:
        inner = self._inner
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(_EDGE, 12, _EDGE, 24)
        self._column.setSpacing(10)
        self._column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(Text(self.instrument.title, "heading"))
        if about:
            self._column.addWidget(Text(about, "strong"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Text(t("Hvem svarer?"), "label", max_lines=1))
        row.addWidget(self.who)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(Text(t(_HOW), "support"))
        self._questions = QVBoxLayout()
        self._questions.setSpacing(16)
        self._column.addLayout(self._questions)
        self._column.addSpacing(8)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.done_button)
        foot.addWidget(self.left_out, 1)
        self._column.addLayout(foot)
        self._column.addWidget(Text(t("Kilde: {source}").format(source=self.instrument.source), "caption"))
        self._column.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def _fit(self, width: int) -> None:
        """The page's width is settled here, once, so that forty questions are laid out for one width only."""
        wide = min(WIDTH, width - _SCROLL_BAR)
        if wide == self._wide:
            return
        self._wide = wide
        self._inner.setFixedWidth(wide)
        for block in self.blocks.values():
            if isinstance(block, QuestionBlock):
                block.fit(wide - 2 * _EDGE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _add_section(self, section: Section, parent: QWidget) -> None:
        head = QWidget(parent)
        column = QVBoxLayout(head)
        column.setContentsMargins(5, 16, 5, 0)
        column.setSpacing(2)
        column.addWidget(Text(section.title, "heading"))
        if section.intro:
            column.addWidget(Text(section.intro, "body"))
        self._questions.addWidget(head)
        self._sections.append((head, tuple(item.id for item in section.items)))
        for item in section.items:
            block = self._block(item, parent)
            self.blocks[item.id] = block
            if isinstance(block, QuestionBlock):
                block.fit(self._wide - 2 * _EDGE)
            self._questions.addWidget(block)

    @property
    def complete(self) -> bool:
        """Whether every question is made, also those that nobody has scrolled to."""
        return not self._coming

    def _make_until(self, enough: Callable[[], bool]) -> None:
        while self._coming and not enough():
            self._add_section(self._coming.pop(0), self._inner)

    def _look_deeper(self) -> None:
        """After what is in sight has been painted, what is below it."""
        self._make_until(lambda: False)
        self._show_answers()

    def _block(self, item: Item, parent: QWidget) -> Block:
        block: Block
        if item.answering is Kind.TEXT:
            block = WrittenAnswer(self._desk, item, self.answering, parent)
        else:
            many = len(item.values) > MOST_KEYS and item.answering is Kind.NUMBER
            block = NumberBlock(item, parent) if many else QuestionBlock(item, parent)
            block.answered.connect(self._answer)
        block.moved.connect(lambda way: self._move(item.id, way))
        return block

    def _answer(self, item: str, answer: Answer | None) -> None:
        self.answering.answer(item, answer)
        self._show_answers()

    def _belong(self, said_by: str) -> None:
        self.answering.belongs_to(SaidBy(said_by))

    def show_record(self, record: CitizenRecord) -> None:
        """Undo, a colleague, or what was just saved."""
        self.answering.show_record(record)
        self._show_answers()

    def _show_answers(self) -> None:
        answers = self.answering.answers
        there = {item.id for item in asked(self.instrument, answers)}
        for key, block in self.blocks.items():
            block.show_answer(answers.get(key))
            block.setVisible(key in there)
        for head, items in self._sections:
            head.setVisible(bool(there.intersection(items)))
        rest = len(there) - len(there.intersection(answers))
        words = (
            t("Alt er besvaret.")
            if not rest
            else t("{rest} er ikke besvaret. Det er helt i orden at springe over.").format(rest=rest)
        )
        self.left_out.set_words(words)

    def _move(self, item: str, way: int) -> None:
        """To the question before or after, and after the last to the end."""
        seen = [key for key, block in self.blocks.items() if block.isVisibleTo(self._inner)]
        place = seen.index(item) + way
        goal: QWidget = self.blocks[seen[place]] if 0 <= place < len(seen) else self.done_button
        if place >= 0:
            goal.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(goal, 0, 48)

    def begin(self) -> None:
        """The keyboard to the first question that is not answered."""
        answers = self.answering.answers
        open_ = next((item.id for item in asked(self.instrument, answers) if answers.get(item.id) is None), "")
        self._make_until(lambda: open_ in self.blocks)
        self._show_answers()
        goal: QWidget = self.blocks.get(open_, self.done_button)
        goal.setFocus(Qt.FocusReason.OtherFocusReason)
        if answers:
            self._area.ensureWidgetVisible(goal, 0, 48)

    def resume(self, draft: Draft) -> None:
        """Words that were being typed when the power went."""
        self._make_until(lambda: False)
        block = self.blocks.get(draft.field.removeprefix(FIELD))
        if isinstance(block, WrittenAnswer):
            block.resume(draft)

    def finish(self) -> None:
        """Hand over what is being typed."""
        for block in self.blocks.values():
            if isinstance(block, WrittenAnswer):
                block.finish()
