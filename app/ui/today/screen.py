"""I dag: the day, the week, the day's list on paper, and what waits for a printer."""

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.commands.access import Access, log_access
from app.models.danish_dates import danish_date
from app.models.thoughts import Concern, Thought
from app.models.tongue import TextRows, fixed
from app.store.day import Day, Visit, next_visit, read_day
from app.store.thoughts import slower_thoughts
from app.store.vault import Written
from app.ui.desk import Desk
from app.ui.diary import DiaryScreen
from app.ui.today.day_page import DayPage
from app.ui.today.queue_page import QueuePage
from app.ui.today.route_page import RoutePage
from app.ui.today.words import away, greeting
from app.ui.widgets import SectionTabs, Text

TABS = TextRows(
    (("day", fixed("Dag")), ("week", fixed("Uge")), ("route", fixed("Ruteliste")), ("queue", fixed("Printkø")))
)
_LOOK_AGAIN_MS = 20_000
_SILENT = frozenset({"access", "author"})
_KIND_OF_DEALING = {
    Concern.LOOK: "plan",
    Concern.ENDING: "plan",
    Concern.UNENDED: "meeting",
    Concern.UNHELD: "meeting",
    Concern.PROMISE: "agreement",
    Concern.CONFLICT: "overview",
}


class TodayScreen(QWidget):
    """`opened` carries a citizen, what to open (a tab or a kind of record) and which record."""

    opened = Signal(bytes, str, bytes)
    form_wanted = Signal(object)
    """The form of a citizen, or of a new one (None)."""
    review_wanted = Signal()
    colleagues_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.day: Day | None = None
        self._slower: tuple[Thought, ...] | None = None
        self.shown = False
        """Whether the day on the screen is the one that was last asked for."""
        self._landing = False
        self._told: set[tuple[bytes, str]] = set()
        self.title, self.greeting = Text("", "name", max_lines=1), Text("", "support", max_lines=1)
        self.tabs = SectionTabs(TABS)
        self.page = DayPage()
        self._pages: dict[str, QWidget] = {"day": self.page}
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(self.stack, 1)
        self._connect()
        self.clock = QTimer(self, interval=_LOOK_AGAIN_MS)
        self.clock.timeout.connect(self.tick)
        self.clock.start()

    def _header(self) -> QWidget:
        header = QFrame()
        header.setObjectName("citizenHeader")
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 12, 0)
        top.setSpacing(16)
        top.addWidget(self.title)
        top.addWidget(self.greeting, 1)
        column = QVBoxLayout(header)
        column.setContentsMargins(12, 10, 12, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.tabs)
        return header

    def _connect(self) -> None:
        self.tabs.selected.connect(self.open_tab)
        self.page.meeting_wanted.connect(self._open_meeting)
        self.page.citizen_wanted.connect(lambda citizen: self.opened.emit(citizen, "overview", b""))
        self.page.begun.connect(self._begin)
        self.page.thoughts.chosen.connect(self._deal_with)
        self.page.thoughts.papers_wanted.connect(lambda: self.open_tab("queue"))
        self.desk.changed.connect(self._maybe_reload)
        self.desk.shared.connect(self._read_again)

    def open_tab(self, key: str) -> None:
        """Dag, Uge, Ruteliste or Printkø; each is made when it is first wanted."""
        if key not in self._pages:
            self._pages[key] = self._make(key)
            self.stack.addWidget(self._pages[key])
        self.tabs.select(key)
        if self.stack.currentWidget() is not self._pages[key]:
            self.stack.setCurrentWidget(self._pages[key])
            if key == "day" and self.isVisible():
                self.reload()

    def land(self) -> None:
        """The keyboard comes here: to what a tired person would do next, as soon as that is read."""
        self._landing = True
        self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_of(self, key: str) -> QWidget:
        """The page under a tab that has been opened."""
        return self._pages[key]

    def _make(self, key: str) -> QWidget:
        if key == "week":
            diary = DiaryScreen(self.desk)
            diary.open_meeting.connect(lambda citizen, meeting: self.opened.emit(citizen, "meeting", meeting))
            return diary
        if key == "route":
            return RoutePage(self.desk)
        queue = QueuePage(self.desk)
        queue.changed.connect(self.reload)
        return queue

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def _now(self) -> datetime:
        return self.desk.now().local.replace(tzinfo=None)

    def _maybe_reload(self, written: Written) -> None:
        if self.isVisible() and not written.kinds <= _SILENT:
            self.reload()

    def _read_again(self) -> None:
        if self.isVisible():
            self.reload()

    def exchanged(self) -> None:
        """An exchange has ended: nobody is called late who is not."""
        late = self.day is not None and any(each.concern is Concern.LATE for each in self.day.thoughts)
        if late and self.isVisible():
            self.reload()

    def tick(self) -> None:
        """The minutes pass: what comes next, how long there is, and at midnight the day."""
        if self.day is None or not self.isVisible():
            return
        now, before = self._now(), self.day
        coming = next_visit(before.visits, now)
        if now.date() != before.now.date() or coming is not next_visit(before.visits, before.now):
            self.reload()
        elif coming is not None and self.page.card is not None:
            self.page.card.pill.set_words(away(coming.meeting, now))

    def reload(self) -> None:
        """Read the day, and when it is on the screen, what takes longer than all the rest of it."""
        self.shown = False
        now = self._now()
        self.desk.ask(self, lambda vault: read_day(vault, now), self._show)

    def _show(self, day: Day) -> None:
        self.day = day
        self.title.set_words(_capital(danish_date(day.now.date(), year=False)))
        self.greeting.set_words(greeting(day.now, self.desk.me.name, len(day.visits)))
        self.page.show_day(day, self._slower)
        self.shown = True
        self.desk.ask(self, lambda vault: slower_thoughts(vault, day.now.date()), self._show_slower)
        if self.page.card is not None or self._slower is not None:
            self._go_to_first_step()
        self._tell_of_reading(day)

    def _go_to_first_step(self) -> None:
        if self._landing and self.tabs.hasFocus() and (first := self.page.first_step()):
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._landing = False

    def _show_slower(self, found: tuple[Thought, ...]) -> None:
        self._slower = found
        if self.day is not None:
            self.page.show_thoughts(self.day, found)
        self._go_to_first_step()

    def _tell_of_reading(self, day: Day) -> None:
        """A risk note on the screen is a reading of the professional part; once a day for each citizen."""
        shown = next_visit(day.visits, day.now)
        if shown is None or not shown.risk or not shown.professional:
            return
        key = (shown.professional, day.now.date().isoformat())
        if key not in self._told:
            self._told.add(key)
            what = Access.READ_PROFESSIONAL
            self.desk.save(self, log_access(stream=shown.professional, key=self.desk.new_id(), what=what))

    def _open_meeting(self, visit: Visit) -> None:
        self.opened.emit(visit.key, "meeting", visit.meeting.record.id)

    def _begin(self) -> None:
        if self.day is not None and self.day.citizens:
            self.open_tab("week")
            diary = self.page_of("week")
            assert isinstance(diary, DiaryScreen)
            diary.begin()
        else:
            self.form_wanted.emit(None)

    def _deal_with(self, thought: Thought) -> None:
        if thought.concern is Concern.REVIEW:
            self.review_wanted.emit()
            return
        if thought.concern is Concern.LATE:
            self.colleagues_wanted.emit()
            return
        if thought.concern is Concern.DRAFT and thought.kind == "form":
            self.form_wanted.emit(thought.citizen or None)
            return
        kind = "plan" if thought.kind == "citizen" else thought.kind
        self.opened.emit(thought.citizen, _KIND_OF_DEALING.get(thought.concern, kind), thought.record)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
