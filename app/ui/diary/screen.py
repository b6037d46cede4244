"""Kalender: a week or a day of meetings with all citizens, and a new one with any of them."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.models.danish_dates import danish_date, month_name
from app.models.record import CitizenRecord
from app.models.tongue import t
from app.store.diary import Appointment, appointments
from app.store.reading import CaseRow, caseload, load_citizen
from app.store.vault import Vault, Written
from app.ui.desk import Desk
from app.ui.diary.days import Days
from app.ui.meetings.plan_form import PlanForm
from app.ui.tokens import scaled
from app.ui.widgets import IconButton, LabelledField, LinkButton, PrimaryButton, SecondaryButton, Text
from app.ui.widgets.column_area import ColumnArea

_CITIZEN = 480
_RING = 6
"""Room for the focus ring of what stands at the left edge."""
_TOUCH = frozenset({"meeting", "seal", "citizen", "stream"})


@dataclass(frozen=True)
class _Found:
    first: date
    count: int
    appointments: tuple[Appointment, ...]
    citizens: tuple[CaseRow, ...]


class DiaryScreen(QWidget):
    """Self-contained: it reads what it shows, and again when a meeting is touched while it is in view."""

    open_meeting = Signal(bytes, bytes)
    """Citizen and meeting."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.day = desk.today()
        self.week = True
        self.title = Text("", "heading", max_lines=2)
        self.before, self.after = (
            IconButton("chevron-left", t("Ugen før")),
            IconButton("chevron-right", t("Ugen efter")),
        )
        self.now = LinkButton(t("I dag"))
        self.turn = SecondaryButton(t("Vis én dag"))
        self.new = PrimaryButton(t("Nyt møde"))
        self.days = Days()
        self.empty = Text("", "support")
        self.citizen = QComboBox()
        self.citizen.setPlaceholderText(t("Vælg en borger"))
        self.form = PlanForm(desk)
        self.planning = QWidget()
        self.give_up = LinkButton(t("Fortryd"))
        self._assemble()
        self._connect()
        self.reload()

    def _assemble(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.setContentsMargins(_RING, 0, 0, 0)
        head.addWidget(self.title, 1)
        for part in (self.before, self.now, self.after, self.turn, self.new):
            head.addWidget(part)
        plan = QVBoxLayout(self.planning)
        plan.setContentsMargins(0, 0, 0, 0)
        whom = LabelledField(t("Med hvem"), self.citizen)
        whom.setMaximumWidth(scaled(_CITIZEN))
        row = QHBoxLayout()
        row.addWidget(whom, 20)
        row.addWidget(self.give_up, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        plan.addLayout(row)
        plan.addWidget(self.form)
        self.planning.hide()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_RING, 0, 8, 0)
        column.setSpacing(16)
        column.addWidget(self.planning)
        column.addWidget(self.empty)
        column.addWidget(self.days)
        column.addStretch(1)
        self.area = ColumnArea(t("Møder"), inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24 - _RING, 20, 24, 24)
        whole.setSpacing(16)
        whole.addLayout(head)
        whole.addWidget(self.area, 1)

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.now.clicked.connect(lambda: self.show_day(self.desk.today()))
        self.turn.clicked.connect(self._turn)
        self.new.clicked.connect(self.begin)
        self.days.opened.connect(self.open_meeting)
        self.days.day_chosen.connect(lambda day: self.show_day(day, week=False))
        self.citizen.activated.connect(lambda _: self._fill())
        self.form.closed.connect(self._close_form)
        self.give_up.clicked.connect(self._close_form)
        self.desk.changed.connect(self._maybe_reload)

    def show_day(self, day: date, *, week: bool | None = None) -> None:
        """The week of this day, or the day alone."""
        self.day = day
        self.week = self.week if week is None else week
        self.reload()

    def step(self, by: int) -> None:
        """So many weeks or days on."""
        self.show_day(self.day + timedelta(days=by * (7 if self.week else 1)))

    def _turn(self) -> None:
        self.show_day(self.day, week=not self.week)

    def _maybe_reload(self, written: Written) -> None:
        if self.isVisible() and written.kinds & _TOUCH:
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        """Ask for what is in view."""
        first = self.day - timedelta(days=self.day.weekday()) if self.week else self.day
        count = 7 if self.week else 1
        self.desk.ask(self, lambda vault: _find(vault, first, count), self._show)

    def _show(self, found: _Found) -> None:
        today = self.desk.today()
        self.days.show_days(found.first, found.count, found.appointments, today)
        self.title.set_words(_week_title(found.first) if found.count == 7 else _capital(danish_date(found.first)))
        self.turn.setText(t("Vis én dag") if found.count == 7 else t("Vis ugen"))
        what = t("Ugen") if found.count == 7 else t("Dagen")
        self.before.set_words(t("{what} før").format(what=what))
        self.after.set_words(t("{what} efter").format(what=what))
        self.empty.set_words("" if found.appointments or found.count == 1 else t("Ingen møder i den uge."))
        self.empty.setVisible(bool(self.empty.text()))
        self.new.setEnabled(bool(found.citizens))
        if self.planning.isHidden():
            self._offer(found.citizens)

    def _offer(self, citizens: tuple[CaseRow, ...]) -> None:
        self.citizen.clear()
        for row in citizens:
            full = row.full_name if row.full_name != row.called else ""
            self.citizen.addItem(f"{row.called} ({full})" if full else row.called, row.citizen)

    def begin(self) -> None:
        """A new meeting: with whom first, and the rest is filled in from that."""
        self.planning.show()
        self.form.hide()
        self.give_up.show()
        self.new.hide()
        self.citizen.setCurrentIndex(-1)
        self.citizen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        citizen = self.citizen.currentData()
        if isinstance(citizen, bytes):
            self.desk.ask(self, lambda vault: load_citizen(vault, citizen), self._plan_with)

    def _plan_with(self, record: CitizenRecord) -> None:
        self.give_up.hide()
        self.form.begin(record)
        if not self.week:
            self.form.put_day(self.day)

    def _close_form(self) -> None:
        self.planning.hide()
        self.new.show()
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


def _find(vault: Vault, first: date, count: int) -> _Found:
    found = appointments(vault, first, first + timedelta(days=count - 1))
    return _Found(first, count, found, caseload(vault))


def _week_title(first: date) -> str:
    last = first + timedelta(days=6)
    whole = danish_date(first, weekday=False, year=False)
    begin = t("{day}.").format(day=first.day) if first.month == last.month else whole
    return t("Uge {week}, {begin} til {day}. {month_name} {year}").format(
        week=first.isocalendar().week, begin=begin, day=last.day, month_name=month_name(last.month), year=last.year
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
