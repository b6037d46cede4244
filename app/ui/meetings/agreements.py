"""Aftaler, at the right of an open meeting: those of today, and those that follow from earlier."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.models.meeting import Agreement, Meeting, agreements
from app.models.record import CitizenRecord
from app.models.since import last_held
from app.models.tongue import fixed, t
from app.store.drafts import Draft
from app.ui.meetings.agreement_line_edit import AgreementLineEdit
from app.ui.meetings.agreement_row import AgreementRow
from app.ui.meetings.room_ground import Ground
from app.ui.widgets import LinkButton, Text
from app.ui.widgets.column_area import ColumnArea

_NONE = fixed("Ingen endnu.")
_MANY = 5
"""More of today's agreements would push the place for a new one out of view."""
_PRESSING = 6
"""So many of the earlier ones are shown before somebody asks for the rest: in years there come to be hundreds."""


def of_today(record: CitizenRecord, meeting: Meeting) -> list[Agreement]:
    """The agreements that were made at this meeting."""
    return [each for each in agreements(record) if each.meeting == meeting.record.id]


def from_before(record: CitizenRecord, meeting: Meeting) -> list[Agreement]:
    """The open ones of earlier meetings, and those that have been done since the last; soonest due first."""
    last = last_held(map(Meeting, record.of("meeting")), meeting)
    since = last.starts.date() if last and last.starts else date.max
    others = [each for each in agreements(record) if each.meeting != meeting.record.id]
    done = [each for each in others if each.done and each.done >= since]
    open_ = sorted((each for each in others if each.open), key=lambda each: each.by or date.max)
    return [*done, *open_]


class Agreements(QWidget):
    """Rows live as long as their agreements."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self.rows: dict[bytes, AgreementRow] = {}
        self.today, self.before = Text(t("I dag"), "label"), Text(t("Fra sidst"), "label")
        for heading in (self.today, self.before):
            heading.set_colour("ink2")
        self.none = Text(t(_NONE), "support")
        self.line = AgreementLineEdit(ground)
        self.more = LinkButton("")
        self.more.clicked.connect(self._show_all)
        self._all = False
        self._rules: list[QFrame] = []
        self._placed: list[list[bytes]] = []
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(2)
        inner = QWidget()
        inner.setLayout(self._column)
        for part in (self.today, self.none, self.line, self.before, self.more):
            part.setParent(inner)
        self.area = ColumnArea(t("Aftaler"), inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(Text(t("Aftaler"), "heading"))
        whole.addWidget(self.area, 1)
        ground.agreement_wished.connect(self._begin)

    def show_meeting(self, meeting: Meeting) -> None:
        """The agreements as they stand now."""
        record = self._ground.shown.record
        today = of_today(record, meeting)
        earlier = [] if meeting.sealed else from_before(record, meeting)
        before = self._pressing(earlier)
        there = {each.record.id for each in (*today, *before)}
        for key, row in list(self.rows.items()):
            if key not in there and not row.writing:
                self.rows.pop(key)
                row.hide()
                row.deleteLater()
        for each in (*today, *before):
            if each.record.id in self.rows:
                self.rows[each.record.id].show_agreement(each)
            else:
                self.rows[each.record.id] = AgreementRow(self._ground, each)
        self._arrange(today, before)
        self.line.setVisible(not meeting.sealed)
        self.more.setText(t("Vis de {count} andre").format(count=len(earlier) - len(before)))
        self.more.setVisible(len(earlier) > len(before))

    def _pressing(self, earlier: list[Agreement]) -> list[Agreement]:
        """What is due first. One that has been shown stays, so that a tick can be taken away again."""
        if self._all or len(earlier) <= _PRESSING + 1:
            return earlier
        first = sorted(earlier, key=lambda each: not each.open)[:_PRESSING]
        keep = {each.record.id for each in first} | self.rows.keys()
        return [each for each in earlier if each.record.id in keep]

    def _show_all(self) -> None:
        before, self._all = set(self.rows), True
        self.show_meeting(self._ground.meeting)
        new = next((row for key, row in self.rows.items() if key not in before), None)
        if new is not None:
            new.check.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self, today: list[Agreement], before: list[Agreement]) -> None:
        placed = [[each.record.id for each in group] for group in (today, before)]
        if placed == self._placed:
            return
        self._placed = placed
        while self._column.takeAt(0) is not None:
            pass
        for rule in self._rules:
            rule.hide()
            rule.deleteLater()
        self._rules = []
        starts = self._ground.meeting.starts
        now = starts is not None and starts.date() == self._ground.desk.today()
        self.today.set_words(t("I dag") if now else t("Aftalt ved mødet"))
        self._column.addWidget(self.today)
        self._column.addWidget(self.none)
        self.none.setVisible(not today)
        many = len(today) > _MANY
        if many:
            self._column.addWidget(self.line)
        self._put(today)
        if not many:
            self._column.addWidget(self.line)
        self._column.addWidget(self.before)
        self.before.setVisible(bool(before))
        self._put(before)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def _put(self, group: list[Agreement]) -> None:
        for each in group:
            self._column.addWidget(self.rows[each.record.id])
            rule = QFrame()
            rule.setObjectName("rule")
            self._rules.append(rule)
            self._column.addWidget(rule)

    def _begin(self, words: str) -> None:
        self.line.begin(words)
        self.area.ensureWidgetVisible(self.line)

    def resume(self, draft: Draft) -> None:
        """Go on with a draft of a new agreement of this meeting."""
        if draft.context.get("meeting") == self._ground.meeting.record.id:
            self.line.resume(draft)

    def finish(self) -> None:
        """Hand over what is being typed."""
        self.line.finish()
        for row in list(self.rows.values()):
            row.finish()
