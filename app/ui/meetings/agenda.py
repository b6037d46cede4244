"""The agenda, at the left of an open meeting: the citizen's points first."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.writing import new_record
from app.models.change import SaidBy
from app.models.meeting import AgendaItem, Meeting
from app.models.tongue import t
from app.store.drafts import Draft
from app.ui.goals.phrases import counted, genitive
from app.ui.meetings.phrases import points_of
from app.ui.meetings.point_row import PointRow
from app.ui.meetings.room_ground import Ground
from app.ui.tokens import font
from app.ui.widgets import LinkButton, Text
from app.ui.widgets.column_area import ColumnArea


class _Carry(LinkButton):
    """Small enough for a narrow column with large letters."""

    padding = 4

    def label_font(self) -> QFont:
        return font("support", weight=QFont.Weight.Medium)


class Agenda(QWidget):
    """Rows live as long as their points: what is being written in one is never rebuilt."""

    carried = Signal(object)
    """Take these points (a tuple of AgendaItem) along to the next meeting."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self.rows: dict[bytes, PointRow] = {}
        self._said_by = SaidBy.CITIZEN
        self._placed: list[list[PointRow]] = []
        self.mine, self.ours = Text("", "label"), Text("", "label")
        for heading in (self.mine, self.ours):
            heading.set_colour("ink2")
            heading.setContentsMargins(12, 0, 0, 0)
        self.new = LinkButton(t("Nyt punkt"), "plus")
        self.carry = _Carry("", "arrow-right")
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self._column.setContentsMargins(0, 0, 4, 0)
        inner = QWidget()
        inner.setLayout(self._column)
        for part in (self.mine, self.ours, self.new, self.carry):
            part.setParent(inner)
        self.area = ColumnArea(t("Punkter"), inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area, 1)
        self.new.clicked.connect(lambda: self.begin())
        self.carry.clicked.connect(lambda: self.carried.emit(self.left))
        self.area.verticalScrollBar().rangeChanged.connect(self._keep_in_view)
        ground.chosen.connect(self._show_choice)

    @property
    def left(self) -> tuple[AgendaItem, ...]:
        """The points that have not been talked about."""
        return tuple(item for item in self._ground.meeting.items if not item.talked)

    def show_meeting(self, meeting: Meeting) -> None:
        """The points as they stand now."""
        there = {item.record.id: item for item in meeting.items}
        for key, row in list(self.rows.items()):
            if key not in there and not row.fresh and not row.begun:
                self._drop(row)
        for key, item in there.items():
            if key in self.rows:
                self.rows[key].show_item(item)
            else:
                self._row(item)
        self._arrange(meeting)

    def _row(self, item: AgendaItem) -> PointRow:
        row = PointRow(self._ground, item, self._said_by)
        row.abandoned.connect(self._abandon)
        row.carry_wished.connect(lambda each: self.carried.emit((each,)))
        self.rows[item.record.id] = row
        return row

    def _arrange(self, meeting: Meeting) -> None:
        record = self._ground.shown.record
        order = [item.record.id for item in meeting.items]
        rows = sorted(self.rows.values(), key=lambda row: _place(order, row.item.record.id))
        mine = [row for row in rows if row.item.by_citizen]
        ours = [row for row in rows if not row.item.by_citizen and not row.fresh]
        new = [row for row in rows if row.fresh]
        self._show_deeds(meeting)
        if self._placed == [mine, ours, new]:
            return
        self._placed = [mine, ours, new]
        while self._column.takeAt(0) is not None:
            pass
        authors = [record.author(row.item.record["text"].live[0]) for row in ours]
        self.mine.set_words(
            t("{whose} punkter").format(whose=genitive(record.called)) if record.called else t("Borgerens punkter")
        )
        self.ours.set_words(points_of(record, authors))
        for heading, group in ((self.mine, mine), (self.ours, ours)):
            heading.setVisible(bool(group))
            if group:
                self._column.addWidget(heading)
            for row in group:
                self._column.addWidget(row)
            if group:
                self._column.addSpacing(12)
        for row in new:
            self._column.addWidget(row)
        self._column.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.carry, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self._order_tabs([*mine, *ours, *new])

    def _show_deeds(self, meeting: Meeting) -> None:
        self.new.setVisible(self._ground.open)
        left = len(self.left)
        self.carry.setText(t("Tag {split} med videre").format(split=counted(left, t("punkt"), t("punkter")).split()[0]))
        self.carry.setAccessibleName(
            t("Tag {count} med til næste møde").format(count=counted(left, t("punkt"), t("punkter")))
        )
        self.carry.setVisible(self._ground.open and 0 < left < len(meeting.items))

    def _order_tabs(self, rows: list[PointRow]) -> None:
        chain: list[QWidget] = [each for row in rows for each in (row.tick, row.words, row.menu)]
        chain += [self.new, self.carry]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _show_choice(self) -> None:
        for row in self.rows.values():
            row.show_choice()

    def begin(self) -> PointRow:
        """A new point, ready to be written."""
        stream = self._ground.meeting.record.stream
        row = self._row(AgendaItem(new_record("agenda_item", stream, self._ground.desk.new_id())))
        self._arrange(self._ground.meeting)
        row.show()
        row.write()
        return row

    def _keep_in_view(self) -> None:
        """What is being written is in sight, also when there is more than there is room for."""
        for row in self.rows.values():
            if row.edit is not None and row.edit.editor.hasFocus():
                self.area.ensureWidgetVisible(row, 0, 16)

    def resume(self, draft: Draft) -> None:
        """Go on with a draft of a point of this meeting."""
        row = self.rows.get(draft.record)
        if row is None and draft.context.get("meeting") == self._ground.meeting.record.id:
            row = self._row(AgendaItem(new_record("agenda_item", draft.stream, draft.record)))
            self._arrange(self._ground.meeting)
        if row is not None:
            row.resume(draft)

    def finish(self) -> None:
        """Hand over what is being typed."""
        for row in list(self.rows.values()):
            if row.edit is not None:
                row.edit.finish()

    def _abandon(self, row: PointRow) -> None:
        self._drop(row)
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, row: PointRow) -> None:
        self.rows.pop(row.item.record.id, None)
        row.hide()
        row.deleteLater()


def _place(order: list[bytes], key: bytes) -> int:
    return order.index(key) if key in order else len(order)
