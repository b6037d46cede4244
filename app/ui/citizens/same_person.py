"""A quiet line: two records look like the same person. Is it? Both answers can be taken back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.commands.one_citizen import Told, say_same, say_two
from app.models.danish_dates import danish_date
from app.models.tongue import fixed, t
from app.store.reading import CaseRow
from app.store.same_person import Question, answered
from app.store.vault import Written
from app.ui.citizens.naming import presented
from app.ui.desk import Desk
from app.ui.tokens import colour
from app.ui.widgets import IconLabel, LinkButton, SecondaryButton, Text

_ASKED = fixed("Er det samme person?")


def join_citizens(desk: Desk, owner: QObject, one: bytes, other: bytes, done: Callable[[Written], None]) -> None:
    """ "Det er samme person."."""

    def say(told: Told) -> None:
        desk.save(owner, say_same(one, other, told=told), done)

    desk.ask(owner, answered, say)


def part_citizens(
    desk: Desk, owner: QObject, one: bytes, others: Sequence[bytes], done: Callable[[Written], None]
) -> None:
    """ "Det er to forskellige."."""

    def say(told: Told) -> None:
        desk.save(owner, say_two(one, others, told=told), done)

    desk.ask(owner, answered, say)


class SamePersonLine(QWidget):
    """Asks of one pair at a time, and says what the answer came to; hidden where there is nothing to ask."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._question: Question | None = None
        self._told = b""
        self._words = Text("", "body")
        self.yes = SecondaryButton(t("Samme person"))
        self.no = SecondaryButton(t("To forskellige"))
        self.back = LinkButton(t("Fortryd"), "arrow-back-up")
        self.yes.clicked.connect(self._join)
        self.no.clicked.connect(self._part)
        self.back.clicked.connect(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(IconLabel("users", "ink3", size=20))
        row.addWidget(self._words, 1)
        for button in (self.yes, self.no, self.back):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def ask(self, questions: Sequence[Question]) -> None:
        """The first of these; what was just answered stands until the next question or the page is left."""
        self._question = next(iter(questions), None)
        if self._question is None:
            self.setVisible(bool(self._told))
            return
        self._told = b""
        lead, words = asked(self._question)
        self._say(words, lead, asking=True)

    def forget(self) -> None:
        """The page is left: what was answered need not be said again."""
        self._told = b""
        self.setVisible(self._question is not None)

    def _say(self, words: str, lead: str, *, asking: bool) -> None:
        self._words.set_words(words, lead=lead)
        self.setAccessibleName(self._words.text())
        for button in (self.yes, self.no):
            button.setVisible(asking)
        self.back.setVisible(not asking)
        self.show()

    def _join(self) -> None:
        if self._question is not None:
            one, other = self._question.one, self._question.other
            join_citizens(self._desk, self, one.citizen, other.citizen, lambda _: self._answered(one, same=True))

    def _part(self) -> None:
        if self._question is not None:
            one, other = self._question.one, self._question.other
            part_citizens(self._desk, self, one.citizen, [other.citizen], lambda _: self._answered(one, same=False))

    def _answered(self, row: CaseRow, *, same: bool) -> None:
        held = any(button.hasFocus() for button in (self.yes, self.no))
        self._question, self._told = None, row.citizen
        lead = (
            t("{full_name} vises nu som én.").format(full_name=row.full_name or row.called)
            if same
            else t("De vises hver for sig.")
        )
        self._say(t("Alt fra begge sider er samlet.") if same else t("Du bliver ikke spurgt igen."), lead, asking=False)
        if held:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        told, self._told = self._told, b""
        self._desk.undo(told)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def asked(question: Question) -> tuple[str, str]:
    """What the two have in common, and the question."""
    one, other = question.one, question.other
    name, second = (row.full_name or row.called for row in (one, other))
    if not question.sure:
        day = t(" og er født {day}").format(day=danish_date(one.born, weekday=False)) if one.born else ""
        return t("To borgere hedder {name}{day}.").format(name=name, day=day), t(_ASKED)
    if name.casefold() == second.casefold():
        return t("{who}, står her to gange med samme CPR-nummer.").format(who=presented(one)), t(_ASKED)
    return t("{name} og {second} har samme CPR-nummer.").format(name=name, second=second), t(_ASKED)
