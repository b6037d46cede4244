"""The lines of one part, in their order, and a place for the next."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.commands.wellbeing import call_member, move_line
from app.commands.writing import new_record
from app.models.change import SaidBy
from app.models.network import Member, network_map
from app.models.tongue import t
from app.models.wellbeing import KIND, Line, Part, Wellbeing, wellbeing
from app.store.drafts import Draft
from app.ui.goals.columns import turn
from app.ui.goals.shown import Shown
from app.ui.hard.line_row import LineRow
from app.ui.hard.phrases import ADD
from app.ui.tokens import colour
from app.ui.widgets import LinkButton

_NOWHERE = -1


class PlainLink(LinkButton):
    """In line with what stands above it."""

    padding = 2


class PartList(QWidget):
    """Rows live as long as their lines: what is being written in one is never rebuilt."""

    map_wished = Signal(bytes)
    opened = Signal(object)
    """A row that is being written in."""

    def __init__(self, shown: Shown, part: Part, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown, self.part = shown, part
        self.rows: dict[bytes, LineRow] = {}
        self.add = PlainLink(ADD[part], "plus", self)
        self.from_map = PlainLink(t("Vælg en fra kortet"), "users", self)
        self._gap = _NOWHERE
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        for link in (self.add, self.from_map):
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.from_map.hide()
        self.add.clicked.connect(self.begin)
        self.from_map.clicked.connect(
            lambda: self.people_menu().popup(self.from_map.mapToGlobal(QPoint(0, self.from_map.height())))
        )

    def show_plan(self, plan: Wellbeing) -> None:
        """The lines as they stand now; one being written stays."""
        there = {line.record.id: line for line in plan.of(self.part)}
        for key, row in list(self.rows.items()):
            if key not in there and not row.lines.fresh and not row.lines.begun:
                self._drop(row)
        for key, line in there.items():
            if key in self.rows:
                self.rows[key].show_line(line)
            else:
                self._row(line)
        self._order(list(there))
        turn(self.from_map, self.part is Part.CALL and bool(self._others()))

    def _order(self, keys: list[bytes]) -> None:
        """Those not yet written come last."""
        wanted = [key for key in keys if key in self.rows] + [key for key in self.rows if key not in keys]
        if wanted != list(self.rows):
            self.rows = {key: self.rows[key] for key in wanted}
            for place, row in enumerate(self.rows.values()):
                self._column.insertWidget(place, row)

    def stops(self) -> list[QWidget]:
        """What Tab comes to, in order."""
        rows = (stop for row in self.rows.values() for stop in (row.lines.read, row.yes, row.menu))
        return [*rows, self.add, self.from_map]

    def _row(self, line: Line) -> LineRow:
        row = LineRow(self.shown, line, self.part, self)
        row.abandoned.connect(self._abandoned)
        row.stepped.connect(self._step)
        row.map_wished.connect(self.map_wished)
        row.lines.opened.connect(lambda: self.opened.emit(row))
        row.grip.pulled.connect(self._pull)
        row.grip.let_go.connect(lambda at: self._let_go(row, at))
        self.rows[line.record.id] = row
        self._column.insertWidget(len(self.rows) - 1, row)
        return row

    def begin(self) -> LineRow:
        """A new line, ready to be written."""
        row = self._row(Line(new_record(KIND, self.shown.record.id, self.shown.desk.new_id())))
        row.show()
        row.lines.open()
        return row

    def resume(self, draft: Draft) -> None:
        """A line that was being written when the power went."""
        row = self.rows.get(draft.record)
        if row is None:
            known = wellbeing(self.shown.record).by_id.get(draft.record)
            row = self._row(known or Line(new_record(KIND, draft.stream, draft.record)))
        row.resume(draft)

    def _abandoned(self, row: LineRow) -> None:
        self._drop(row)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, row: LineRow) -> None:
        del self.rows[row.line.record.id]
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _others(self) -> list[Member]:
        """Who is on the map and not here yet."""
        here = {line.member.id for line in wellbeing(self.shown.record).of(Part.CALL) if line.member}
        return [each for each in network_map(self.shown.record).members if each.id not in here]

    def people_menu(self) -> QMenu:
        """Everybody on the map who is not here yet."""
        menu = QMenu(self)
        for member in self._others():
            menu.addAction(member.name.replace("&", "&&"), partial(self._call, member))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _call(self, member: Member) -> None:
        record, desk = self.shown.record, self.shown.desk
        plan, key = wellbeing(record), desk.new_id()
        desk.save(self, call_member(plan, citizen=record.id, key=key, member=member, said_by=SaidBy.TOGETHER))

    def _step(self, row: LineRow, by: int) -> None:
        self._move(row, self._place(row) + by)

    def _place(self, row: LineRow) -> int:
        return [each.record.id for each in wellbeing(self.shown.record).of(self.part)].index(row.line.record.id)

    def _move(self, row: LineRow, to: int) -> None:
        plan = wellbeing(self.shown.record)
        self.shown.desk.save(self, move_line(plan, line=plan.by_id[row.line.record.id], to=to))

    def _gap_at(self, at: QPoint) -> int:
        """Between which rows a point of the screen is."""
        y = self.mapFromGlobal(at).y()
        return sum(y > row.geometry().center().y() for row in self.rows.values() if not row.lines.fresh)

    def _pull(self, at: QPoint) -> None:
        self._gap = self._gap_at(at)
        self.update()

    def _let_go(self, row: LineRow, at: QPoint) -> None:
        pulled, self._gap = self._gap != _NOWHERE, _NOWHERE
        self.update()
        if pulled:
            gap, place = self._gap_at(at), self._place(row)
            self._move(row, gap - 1 if gap > place else gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where a line that is pulled would come to stand."""
        if self._gap == _NOWHERE:
            return
        rows = list(self.rows.values())
        y = rows[self._gap].y() - 2 if self._gap < len(rows) else rows[-1].geometry().bottom() + 1
        QPainter(self).fillRect(0, max(0, y), self.width(), 2, colour("primary"))

    def finish(self) -> None:
        """Hand over what is being typed."""
        for row in list(self.rows.values()):
            row.lines.finish()

    def clear(self) -> None:
        """Another citizen is coming."""
        for row in list(self.rows.values()):
            self._drop(row)
