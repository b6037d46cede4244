"""Når det er svært: six calm cards that are written straight into, and the numbers for an emergency."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.models.record import CitizenRecord
from app.models.tongue import t
from app.models.wellbeing import KIND, Part, wellbeing
from app.store.drafts import Draft
from app.ui.desk import Desk
from app.ui.goals.conflict import ConflictView
from app.ui.goals.phrases import genitive
from app.ui.goals.shown import Shown
from app.ui.hard.emergency_band import EmergencyBand, read_numbers
from app.ui.hard.part_card import PartCard
from app.ui.hard.part_list import PartList
from app.ui.hard.phrases import CARDS
from app.ui.hard.pocket_view import PocketView
from app.ui.screen import CitizenScreen
from app.ui.tokens import scaled
from app.ui.widgets import Scrolled, SecondaryButton, Text

_COLUMN, _MOST = 370, 3


class HardScreen(CitizenScreen):
    """The cards stand in as many columns as there is room for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown = Shown(desk, self)
        self.lead = Text("", "body")
        self.waiting = Text("", "label", max_lines=1)
        self.waiting.set_colour("atext")
        self.pocket_button = SecondaryButton(t("Til lommen"), "printer")
        self.pocket: PocketView | None = None
        self._inner = QWidget()
        self.cards = [PartCard(self.shown, *told, self._inner) for told in CARDS]
        self.lists: dict[Part, PartList] = {part: each for card in self.cards for part, each in card.lists.items()}
        self.emergency = EmergencyBand()
        self.conflict: ConflictView | None = None
        self._count = 0
        self._chained: list[bytes] = []
        self._wanted = b""
        self._pages = QStackedLayout(self)
        self._lay_out()
        self.shown.conflict_wished.connect(self.open_conflict)
        self.pocket_button.clicked.connect(self.open_pocket)
        for each in self.lists.values():
            each.map_wished.connect(lambda member: self.goto_record.emit("network", member))
            each.opened.connect(self._bring_into_view)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(24)
        self._head.addWidget(self.lead, 1)
        self._head.addWidget(self.waiting, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(self.pocket_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(16)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(16)
        column.addLayout(self._head)
        column.addLayout(self._columns)
        column.addWidget(self.emergency)
        column.addStretch(1)
        self._scroll = Scrolled(self._inner, t("Når det er svært"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages.addWidget(self._scroll)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Row by row: the first cards stand at the top, side by side."""
        count = max(1, min(_MOST, (self.width() - 32) // scaled(_COLUMN)))
        if count == self._count:
            return
        self._count = count
        while (item := self._columns.takeAt(0)) is not None:
            if (old := item.layout()) is not None:
                for card in self.cards:
                    old.removeWidget(card)
                old.deleteLater()
        for first in range(count):
            column = QVBoxLayout()
            column.setSpacing(16)
            for card in self.cards[first::count]:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)

    def show_record(self, record: CitizenRecord, drafts: tuple[Draft, ...]) -> None:
        if self.shown.record.id != record.id:
            self._clear()
        self.shown.record = record
        plan, called = wellbeing(record), record.called
        self.lead.set_words(t("{whose} egen plan. Skriv den sammen, når der er ro på.").format(whose=genitive(called)))
        count = len(plan.waiting)
        self.waiting.set_words(
            t("{count} venter på {whose} ja").format(count=count, whose=genitive(called)) if count else ""
        )
        self.waiting.setVisible(count > 0)
        self.pocket_button.setVisible(bool(plan.lines))
        if self.pocket is not None:
            self.pocket.show_record(record)
        for each in self.lists.values():
            each.show_plan(plan)
        self._chain()
        if not self.emergency.rows:
            self.emergency.show_numbers(read_numbers(self.desk))
        for draft in drafts:
            self._take_up(draft)
        if self.conflict is not None and not self.conflict.stands(record):
            self._leave()
        self._seek()

    def _chain(self) -> None:
        """Tab goes down each card, line by line, and then to its links, in the order of the cards."""
        rows = [key for each in self.lists.values() for key in each.rows]
        if rows == self._chained:
            return
        self._chained = rows
        stops = [stop for each in self.lists.values() for stop in each.stops()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _take_up(self, draft: Draft) -> None:
        """Go on with what was being typed when the power went; what is typed here and now is not news."""
        record = self.shown.record
        if draft.kind != KIND or draft.stream not in record.streams:
            return
        known = wellbeing(record).by_id.get(draft.record)
        part = known.part if known else draft.context.get("part")
        if part in set(Part) and self.shown.began(draft.record, draft.field):
            self.lists[Part(part)].resume(draft)

    def go_to(self, record: bytes) -> None:
        """A line, from a search."""
        self._wanted = record

    def _seek(self) -> None:
        wanted, self._wanted = self._wanted, b""
        for each in self.lists.values():
            if wanted in each.rows:
                each.rows[wanted].lines.read.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_conflict(self, key: bytes, field: str) -> None:
        """Two wordings side by side."""
        record = self.shown.record.records.get(key)
        if record is None or not record[field].conflict:
            return
        self.finish()
        self._leave()
        self.conflict = ConflictView(self.shown, record, field)
        self.conflict.ended.connect(self._leave)
        self._open(self.conflict)

    def open_pocket(self) -> None:
        """The booklet for the pocket."""
        self.finish()
        self._leave()
        self.pocket = PocketView(self.desk)
        self.pocket.left.connect(self._leave)
        self.pocket.show_record(self.shown.record)
        self._open(self.pocket)

    def _open(self, view: QWidget) -> None:
        self._pages.addWidget(view)
        self._pages.setCurrentWidget(view)
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        """Back to the lines from what stands over them."""
        views = [view for view in (self.conflict, self.pocket) if view is not None]
        self.conflict, self.pocket = None, None
        self._pages.setCurrentIndex(0)
        for view in views:
            self._pages.removeWidget(view)
            view.hide()
            view.deleteLater()

    def _bring_into_view(self, row: QWidget) -> None:
        """What is being written is in sight, and so is the edge below it."""
        self._inner.adjustSize()
        self._scroll.ensureWidgetVisible(row, 0, 24)

    def _clear(self) -> None:
        self.finish()
        self._leave()
        for each in self.lists.values():
            each.clear()

    def finish(self) -> None:
        if self.conflict is not None:
            self.conflict.finish()
        for each in self.lists.values():
            each.finish()
