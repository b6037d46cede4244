"""Planning or moving a meeting: everything is filled in as it was last time, so that Enter is enough."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from app.commands import meetings as commands
from app.models.errors import UserError
from app.models.meeting import DEFAULT_MINUTES, Meeting, meetings
from app.models.meeting_words import FORMS, clock
from app.models.moment import Moment
from app.models.record import CitizenRecord
from app.models.rhythm import first_time, next_time
from app.models.save import Save
from app.models.tongue import fixed, t
from app.models.values import MeetingForm, MeetingState
from app.store.drafts import Draft
from app.ui.citizens.danish_date_field import DanishDateField
from app.ui.desk import Desk
from app.ui.meetings.clock_field import read_clock
from app.ui.widgets import Card, LabelledField, LinkButton, PrimaryButton, Text
from app.wording import say

FIELD = "plan"
_DRAFT_MS = 1000
_MINUTES = (30, 45, 60, 90, 120)
_NO_CLOCK = fixed("Skriv et klokkeslæt, for eksempel 13:30.")


@dataclass(frozen=True)
class Proposal:
    """What a new meeting is filled in with."""

    form: MeetingForm
    starts: datetime
    minutes: int
    place: str


def proposal(record: CitizenRecord, now: Moment) -> Proposal:
    """As the last meeting, at the time that the rhythm of contact says; never in the past."""
    found = [each for each in meetings(record) if each.starts and each.state != MeetingState.CANCELLED]
    rhythm = record.citizen.text("contact_rhythm")
    here = now.local.replace(tzinfo=None, second=0, microsecond=0)
    if not found or found[-1].starts is None:
        return Proposal(MeetingForm.HOME, first_time(rhythm, here), DEFAULT_MINUTES, "")
    last = found[-1]
    form = MeetingForm(last.form) if last.form in set(MeetingForm) else MeetingForm.HOME
    begun = datetime.combine(max(here.date(), last.starts.date()), last.starts.time()) if last.starts else here
    return Proposal(form, next_time(rhythm, begun), last.minutes, last.record.text("place"))


def hold_now(record: CitizenRecord, key: bytes, now: Moment) -> Save:
    """A meeting that begins this minute, as the last one was."""
    like = proposal(record, now)
    here = now.local.replace(tzinfo=None, second=0, microsecond=0)
    return commands.plan_meeting(
        citizen=record.id, key=key, form=like.form, starts=here, minutes=like.minutes, place=like.place,
        state=MeetingState.HELD,
    )  # fmt: skip


class PlanForm(Card):
    """`planned` carries the meeting's id when it is on the disk."""

    planned = Signal(bytes)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._citizen = b""
        self._meeting: Meeting | None = None
        self._key, self.touched = b"", False
        self._soon = QTimer(self, interval=_DRAFT_MS, singleShot=True)
        self.title = Text(t("Nyt møde"), "strong")
        self.form, self.minutes = QComboBox(), QComboBox()
        for form, words in FORMS.items():
            self.form.addItem(words, form.value)
        for minutes in _MINUTES:
            self.minutes.addItem(t("{minutes} minutter").format(minutes=minutes), minutes)
        self.day = DanishDateField(t("Dag"), desk.today)
        self.clock, self.place = QLineEdit(), QLineEdit()
        self.clock_field = LabelledField(t("Klokken"), self.clock)
        self.keep = PrimaryButton(t("Gem mødet"))
        self.stop = LinkButton(t("Fortryd"))
        self._assemble()
        self.keep.clicked.connect(self.save)
        self.stop.clicked.connect(self.give_up)
        self._soon.timeout.connect(self.finish)
        for field in (self.day.edit, self.clock, self.place):
            field.returnPressed.connect(self.save)
            field.textEdited.connect(self._edited)
        for choice in (self.form, self.minutes):
            choice.activated.connect(self._edited)

    def _assemble(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.day, 0, 0, top)
        grid.addWidget(self.clock_field, 0, 1, top)
        grid.addWidget(LabelledField(t("Hvor længe"), self.minutes), 0, 2, top)
        grid.addWidget(LabelledField(t("Hvordan"), self.form), 1, 0, top)
        grid.addWidget(LabelledField(t("Sted"), self.place), 1, 1, 1, 2, top)
        for column, stretch in enumerate((3, 2, 2)):
            grid.setColumnStretch(column, stretch)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.stop)
        buttons.addStretch(1)
        self.body.setSpacing(12)
        self.body.addWidget(self.title)
        self.body.addLayout(grid)
        self.body.addLayout(buttons)

    def begin(self, record: CitizenRecord) -> None:
        """A new meeting with this citizen, filled in."""
        self._citizen, self._meeting, self._key = record.id, None, self._desk.new_id()
        like = proposal(record, self._desk.now())
        self.title.set_words(t("Nyt møde"))
        self._fill(like.form, like.starts, like.minutes, like.place)

    def change(self, meeting: Meeting) -> None:
        """Another time, form or place."""
        self._citizen, self._meeting, self._key = meeting.record.stream, meeting, meeting.record.id
        self.title.set_words(t("Flyt eller ret mødet"))
        self._fill(meeting.form, meeting.starts, meeting.minutes, meeting.record.text("place"))

    def put_day(self, day: date) -> None:
        """On this day."""
        self.day.set_day(day)

    def _fill(self, form: str, starts: datetime | None, minutes: int, place: str) -> None:
        self.form.setCurrentIndex(max(0, self.form.findData(form)))
        if self.minutes.findData(minutes) < 0:
            self.minutes.addItem(t("{minutes} minutter").format(minutes=minutes), minutes)
        self.minutes.setCurrentIndex(self.minutes.findData(minutes))
        self.day.set_day(starts.date() if starts else None)
        self.clock.setText(clock(starts) if starts else "")
        self.clock_field.set_error("")
        self.place.setText(place)
        self.touched = False
        self.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self) -> None:
        self.touched = True
        if not self._soon.isActive():
            self._soon.start()

    def finish(self) -> None:
        """What is being filled in is on the disk within a second, and comes back."""
        self._soon.stop()
        if self.touched:
            told = {"day": self.day.edit.text(), "clock": self.clock.text(), "how": self.form.currentData()}
            told["minutes"] = self.minutes.currentData()
            now = self._desk.now()
            self._desk.keep_draft(Draft(self._citizen, "meeting", self._key, FIELD, self.place.text(), (), told, now))

    def resume(self, draft: Draft) -> None:
        """Go on with what was being filled in; `begin` or `change` came before."""
        if self.touched:
            return
        told, minutes = draft.context, draft.context.get("minutes")
        self._fill(str(told.get("how")), None, minutes if isinstance(minutes, int) else DEFAULT_MINUTES, draft.text)
        self.day.edit.setText(str(told.get("day", "")))
        self.clock.setText(str(told.get("clock", "")))
        self._key, self.touched = draft.record, True

    def leave(self) -> None:
        """Another citizen is to be shown; what was being filled in waits on the disk."""
        self.finish()
        self.touched = False

    def give_up(self) -> None:
        """Esc: as if nothing had been filled in."""
        self._soon.stop()
        if self.touched:
            self.touched = False
            self._desk.drop_draft(self._citizen, self._key, FIELD)
        self.closed.emit()

    def _unread(self) -> bool:
        """Say where the day or the hour cannot be read, and whether that is so."""
        try:
            day = self.day.day()
        except UserError as fault:
            self.day.set_error(say(fault))
            self.day.edit.setFocus()
            return True
        wrong = day is not None and read_clock(self.clock.text()) is None
        self.clock_field.set_error(t(_NO_CLOCK) if wrong else "")
        if wrong:
            self.clock.setFocus()
        return wrong

    def _starts(self) -> datetime | None:
        day, at = self.day.day(), read_clock(self.clock.text())
        return datetime.combine(day, at) if day and at else None

    def save(self) -> None:
        """Put it on the disk; what cannot be read is said where it stands."""
        if self._unread():
            return
        starts = self._starts()
        form, minutes = MeetingForm(self.form.currentData()), int(self.minutes.currentData())
        key, place = self._key, self.place.text()
        if self._meeting is not None:
            save = commands.move_meeting(self._meeting, starts=starts, minutes=minutes) | commands.describe_meeting(
                self._meeting, form=form, place=place
            )
        else:
            save = commands.plan_meeting(
                citizen=self._citizen, key=key, form=form, starts=starts, minutes=minutes, place=place
            )
        self._soon.stop()
        self.touched = False
        self._desk.save(self, save, lambda _: self.planned.emit(key), settles=(self._citizen, key, FIELD))
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
            return
        super().keyPressEvent(event)


def fields_of(form: PlanForm) -> tuple[QWidget, ...]:
    """The fields in the order of the keyboard."""
    return form.day.edit, form.clock, form.minutes, form.form, form.place, form.keep, form.stop
