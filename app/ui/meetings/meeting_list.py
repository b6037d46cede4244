"""A citizen's meetings: those to come first, then those held, the newest first; the cancelled stand quietly."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.meeting import Meeting, meetings
from app.models.record import CitizenRecord
from app.models.tongue import fixed, t
from app.models.values import MeetingState
from app.store.drafts import Draft
from app.ui.desk import Desk
from app.ui.goals.links import QuietLink
from app.ui.goals.phrases import counted
from app.ui.meetings.meeting_row import MeetingRow
from app.ui.meetings.plan_form import PlanForm, hold_now
from app.ui.widgets import EmptyState, LinkButton, PrimaryButton, SecondaryButton, Text
from app.ui.widgets.column_area import ColumnArea

_WIDEST, _MOST = 880, 25
_EMPTY = fixed("Her står jeres møder. Planlæg det første, eller begynd med det samme.")


class MeetingList(QWidget):
    """`opened` carries the meeting's id."""

    opened = Signal(bytes)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._record: CitizenRecord | None = None
        self._shown: tuple[Meeting, ...] = ()
        self._most = _MOST
        self.rows: list[MeetingRow] = []
        self.now = PrimaryButton(t("Hold møde nu"))
        self.new = SecondaryButton(t("Nyt møde"), "plus")
        self.form = PlanForm(desk)
        self.form.hide()
        self.empty = EmptyState("calendar-event", t(_EMPTY))
        self.coming, self.held = Text(t("Kommende"), "label"), Text(t("Holdt"), "label")
        self.more = LinkButton(t("Vis flere"))
        self.fold = QuietLink("", "chevron-down")
        self._assemble()
        self.new.clicked.connect(self.begin)
        self.now.clicked.connect(self.hold)
        self.form.planned.connect(self.opened)
        self.form.closed.connect(self._close_form)
        self.fold.toggled.connect(lambda _: self._arrange())
        self.more.clicked.connect(self._show_more)

    def _assemble(self) -> None:
        inner = QWidget()
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Text(t("Møder"), "heading", max_lines=1), 1)
        head.addWidget(self.new)
        head.addWidget(self.now)
        column.addLayout(head)
        column.addWidget(self.form)
        column.addWidget(self.empty)
        column.addLayout(self._column)
        for part in (self.coming, self.held, self.more, self.fold):
            part.setParent(inner)
        self._arrange()
        column.addStretch(1)
        self.area = ColumnArea(t("Møder"), inner, widest=_WIDEST)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def show_record(self, record: CitizenRecord) -> None:
        """The meetings as they stand now."""
        if self._record is None or self._record.id != record.id:
            self.form.leave()
            self._show_form(False)
            self._most = _MOST
        self._record = record
        found = meetings(record)
        if found != self._shown:
            self._shown = found
            self._arrange()
        self.empty.setVisible(not found and self.form.isHidden())

    def _arrange(self) -> None:
        """Rows are made anew: there are few of them, and nothing is written in them."""
        focused = next((row.meeting.record.id for row in self.rows if row.hasFocus()), None)
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if isinstance(old, MeetingRow):
                old.hide()
                old.deleteLater()
        self.rows = []
        planned = [each for each in self._shown if each.state == MeetingState.PLANNED]
        held = [each for each in reversed(self._shown) if each.state == MeetingState.HELD]
        quiet = [each for each in reversed(self._shown) if each not in planned and each not in held]
        self._group(self.coming, planned)
        self._group(self.held, held[: self._most])
        self._put(self.more, len(held) > self._most)
        self._put(self.fold, bool(quiet))
        self.fold.setText(
            t("{count} aflyst eller udeblevet").format(count=counted(len(quiet), t("møde"), t("møder"))).capitalize()
        )
        if self.fold.isChecked():
            for each in quiet:
                self._row(each)
        for row in self.rows:
            if row.meeting.record.id == focused:
                row.setFocus()

    def _group(self, heading: Text, found: list[Meeting]) -> None:
        heading.set_colour("ink2")
        heading.setVisible(bool(found))
        self._column.addWidget(heading)
        for each in found:
            self._row(each)
        if found:
            self._column.addSpacing(8)

    def _put(self, link: LinkButton, wanted: bool) -> None:
        link.setVisible(wanted)
        self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _row(self, each: Meeting) -> None:
        row = MeetingRow(each, self._desk.today())
        row.clicked.connect(lambda: self.opened.emit(each.record.id))
        self.rows.append(row)
        self._column.addWidget(row)

    def _show_more(self) -> None:
        self._most += _MOST
        self._arrange()

    def begin(self) -> None:
        """A new meeting, filled in; Enter saves it."""
        if self._record is not None:
            self._show_form(True)
            self.form.begin(self._record)

    def resume(self, draft: Draft) -> None:
        """Go on with a meeting that was being planned when the window locked or the power went."""
        if self._record is not None and not self.form.touched:
            self.begin()
            self.form.resume(draft)

    def _show_form(self, shown: bool) -> None:
        self.form.setVisible(shown)
        self.new.setVisible(not shown)
        self.now.setVisible(not shown)
        self.empty.setVisible(not shown and not self._shown)

    def _close_form(self) -> None:
        self._show_form(False)
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def hold(self) -> None:
        """A meeting that begins this minute."""
        if self._record is None:
            return
        key = self._desk.new_id()
        save = hold_now(self._record, key, self._desk.now())
        self._desk.save(self, save, lambda _: self.opened.emit(key))
