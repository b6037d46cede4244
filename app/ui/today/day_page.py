"""Dag: today's meetings at the left, what waits for a thought and tomorrow at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.models.meeting_words import clock
from app.models.thoughts import Thought, in_order
from app.models.tongue import TextRows, fixed, t
from app.store.day import Day, Visit, next_visit
from app.ui.today.meeting_card import NextCard
from app.ui.today.meeting_row import MeetingRow
from app.ui.today.thought_list import ThoughtList
from app.ui.today.words import tomorrow_words
from app.ui.tokens import scaled
from app.ui.widgets import EmptyState, Folding, Scrolled, Text

_TIME = 60
_WIDEST = 1560
_BESIDE = 840
_NO_MEETINGS = TextRows(
    (
        fixed("Her ligger dagens møder, og det, borgeren gerne vil tale om. Der er ingen i dag."),
        fixed("Planlæg et møde"),
    )
)
_NO_CITIZENS = TextRows(
    (
        fixed("Her samles dagen: dine møder, og det, der er værd at tænke på. Begynd med den første borger."),
        fixed("Skriv den første borger ind"),
    )
)


class DayPage(QWidget):
    """`meeting_wanted` carries a Visit, `citizen_wanted` an id; `begun` is the first step of an empty day."""

    meeting_wanted = Signal(object)
    citizen_wanted = Signal(bytes)
    begun = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.card: NextCard | None = None
        self.rows: list[MeetingRow] = []
        self.empty: EmptyState | None = None
        self.thoughts = ThoughtList()
        self.tomorrow = Text("", "body")
        self._body: QWidget | None = None
        self._shown: object = None
        self._left = QVBoxLayout()
        self._left.setSpacing(10)
        self._left.addWidget(Text(t("Dagens møder"), "label"))
        self._left.addStretch(1)
        content = QWidget()
        content.setMaximumWidth(_WIDEST)
        row = Folding(spacing=40, least=_BESIDE)
        row.setContentsMargins(24, 20, 24, 24)
        content.setLayout(row)
        row.addLayout(self._left, 8)
        row.addLayout(self._right(), 6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(content, t("I dag")))

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Text(t("Værd at tænke på"), "label"))
        column.addWidget(self.thoughts)
        column.addSpacing(28)
        column.addWidget(Text(t("I morgen"), "label"))
        column.addSpacing(4)
        column.addWidget(self.tomorrow)
        column.addStretch(1)
        return column

    def show_day(self, day: Day, slower: Sequence[Thought] | None) -> None:
        """The day as it was read; `slower` is None while those thoughts are being looked for."""
        shown = (day.visits, day.agreed, next_visit(day.visits, day.now), day.citizens, day.now.date())
        if shown != self._shown:
            self._shown = shown
            self._build(day)
        self.tomorrow.set_words(tomorrow_words(day.tomorrow))
        self.show_thoughts(day, slower)

    def first_step(self) -> QWidget | None:
        """What a person would most likely do next."""
        if self.card is not None:
            return self.card.open_button
        if self.empty is not None and not self.thoughts.rows:
            return self.empty.button
        return self.thoughts.rows[0].button if self.thoughts.rows else None

    def _build(self, day: Day) -> None:
        if self._body is not None:
            self._left.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self.card, self.rows, self.empty = None, [], None
        self._body = self._meetings(day) if day.visits else self._nothing(day)
        self._left.insertWidget(1, self._body)

    def show_thoughts(self, day: Day, slower: Sequence[Thought] | None) -> None:
        """What waits for a thought."""
        everything = in_order((*day.thoughts, *(slower or ())))
        today = day.now.date()
        self.thoughts.show_thoughts(everything, len(day.papers), today, whole=slower is not None)

    def _nothing(self, day: Day) -> QWidget:
        sentence, step = _NO_MEETINGS if day.citizens else _NO_CITIZENS
        self.empty = EmptyState("sun" if day.citizens else "seedling", sentence, step)
        self.empty.acted.connect(self.begun)
        self.empty.setMinimumHeight(scaled(320))
        return self.empty

    def _meetings(self, day: Day) -> QWidget:
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.setColumnMinimumWidth(0, scaled(_TIME))
        grid.setColumnStretch(1, 1)
        coming = next_visit(day.visits, day.now)
        for line, visit in enumerate(day.visits):
            at = Text(clock(visit.meeting.starts) if visit.meeting.starts else "", "heading", max_lines=1)
            if visit is not coming:
                at = Text(at.text(), "strong", max_lines=1)
                at.set_colour("ink2")
            at.setContentsMargins(0, 14, 0, 0)
            grid.addWidget(at, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._card(visit, day) if visit is coming else self._row(visit, day), line, 1)
        return body

    def _card(self, visit: Visit, day: Day) -> QWidget:
        self.card = NextCard(visit, day)
        self.card.opened.connect(lambda: self.meeting_wanted.emit(visit))
        self.card.overview.connect(lambda: self.citizen_wanted.emit(visit.key))
        return self.card

    def _row(self, visit: Visit, day: Day) -> QWidget:
        row = MeetingRow(visit, day.now)
        row.clicked.connect(lambda: self.meeting_wanted.emit(visit))
        self.rows.append(row)
        return row
