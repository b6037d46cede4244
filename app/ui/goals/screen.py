"""Drømme & mål: from a dream to a goal to the next step, written straight on the cards."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from app.commands.writing import new_record
from app.models.record import CitizenRecord, Goal, Hope
from app.models.values import GoalState
from app.store.drafts import Draft, drafts
from app.store.goals import load_goals
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.goals.below import ENDLESS, Later, Sight, dream_low, row_low
from app.ui.goals.board import Board, Row
from app.ui.goals.conflict import ConflictView
from app.ui.goals.dream_card import DreamCard
from app.ui.goals.goal_card import GoalCard
from app.ui.goals.links import QuietLink
from app.ui.goals.lost_step import LostStep, goal_of, lost_steps
from app.ui.goals.resources import ResourceBand
from app.ui.goals.shown import Shown
from app.ui.goals.step_list import StepList
from app.ui.screen import CitizenScreen


class GoalsScreen(CitizenScreen):
    """Cards live as long as what they show: an update changes them in place, and never one being written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown = Shown(desk, self)
        self.board = Board(self.shown)
        self.band = ResourceBand(self.shown)
        self.conflict: ConflictView | None = None
        self._scroll = Sight()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.board)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.band)
        self._order = QTimer(self, interval=0, singleShot=True)
        self._order.timeout.connect(lambda: self.board.tab_order(self.band))
        self._depth, self._rows_coming = 0, False
        self._past = False
        """Whether what belongs to goals that are not under way is read, too."""
        self._later = Later(self.board)
        self._later.due.connect(self._look_deeper)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(main)
        self.board.new_dream.clicked.connect(self.begin_dream)
        self.board.new_goal.clicked.connect(lambda: self.begin_goal(None))
        self.board.past_dreams.toggled.connect(self._show_past)
        self.board.past_goals.toggled.connect(self._turn_past_goals)
        self.shown.goal_wished.connect(self.begin_goal)
        self.shown.arranged.connect(self._order.start)
        self.shown.conflict_wished.connect(self.open_conflict)

    def read_record(self, vault: Vault, citizen: bytes) -> CitizenRecord:
        """Without the years beside dreams and goals. Where something is being written, its goal may be over."""
        return load_goals(vault, citizen, past=self._past or bool(drafts(vault, citizen)))

    def show_record(self, record: CitizenRecord, drafts: tuple[Draft, ...]) -> None:
        if self.shown.record.id != record.id:
            self._clear()
        self._past = self._past or record.whole or bool(drafts)
        self._depth = ENDLESS if drafts else max(self._depth, self._scroll.reach)
        before, self.shown.record = self.shown.record, record
        self.board.rooms.clear()
        self._show_dreams(record)
        self._show_goals(record, around=(before.hopes, before.authors) != (record.hopes, record.authors))
        self.band.show_record(record)
        lost = lost_steps(record, drafts)
        self._show_lost(lost)
        for draft in drafts:
            if draft not in lost:
                self._take_up(draft)
        if self.conflict is not None and not self.conflict.stands(record):
            self._leave_conflict()
        self._settle()

    def _clear(self) -> None:
        self.finish()
        self._leave_conflict()
        self._depth, self._past = 0, self.board.past_goals.isChecked()
        self._later.begin()
        for card in list(self.board.dreams):
            self._drop_dream(card)
        for row in list(self.board.rows):
            self._drop_row(row)
        self._show_lost([])
        self.band.clear()

    def _settle(self) -> None:
        self.board.arrange()
        self._order.start()
        if not self.complete:
            self._later.go_on()

    def _show_dreams(self, record: CitizenRecord) -> None:
        there = {hope.record.id: hope for hope in record.hopes}
        for card in list(self.board.dreams):
            if card.hope.record.id not in there and not card.lines.fresh and not card.lines.begun:
                self._drop_dream(card)
        cards = {card.hope.record.id: card for card in self.board.dreams}
        self.board.coming, top, room = [], self.board.first(), self.window().width()
        for key, hope in there.items():
            if key in cards:
                cards[key].show_hope(hope)
            elif hope.current and top > self._depth:
                self.board.coming.append(hope)
            elif hope.current or self.board.past_dreams.isChecked():
                self._dream(hope)
            top += dream_low(hope, room) if hope.current else 0
        order = list(there)
        self.board.dreams.sort(key=lambda card: _place(order, card.hope.record.id))

    def _show_goals(self, record: CitizenRecord, *, around: bool) -> None:
        """`around`: what the cards show of other records has changed, so that they all look again."""
        there = {goal.record.id for goal in record.goals}
        for row in list(self.board.rows):
            if row.card.goal.record.id not in there and not row.card.lines.fresh and not row.card.begun:
                self._drop_row(row)
        rows = {row.card.goal.record.id: row for row in self.board.rows}
        top, self._rows_coming, room = self.board.first(), False, self.window().width()
        for goal in self._in_sight(record):
            made = rows.get(goal.record.id)
            if made is None and top > self._depth:
                self._rows_coming = True
            elif made is None:
                self._row(goal, None)
            elif made.card.goal != goal or made.card.lines.fresh or around:
                made.card.show_goal(goal)
                made.steps.show_goal(goal)
            top += row_low(goal, room)
        self._sort_rows(record)

    def _in_sight(self, record: CitizenRecord) -> list[Goal]:
        """The goals in the order of their rows; those that are over only if there is a row or the fold is open."""
        made = {row.card.goal.record.id for row in self.board.rows}
        opened = self.board.past_goals.isChecked()
        found = [goal for goal in record.goals if opened or goal.state == GoalState.ACTIVE or goal.record.id in made]
        hopes = [hope.record.id for hope in record.hopes]
        return sorted(found, key=lambda goal: (goal.state != GoalState.ACTIVE, _place(hopes, goal.hope or b"")))

    def _look_deeper(self) -> None:
        """After what is in sight has been painted, the next of what is below it."""
        if not self.complete:
            self._depth += self.window().height()
            self._show_dreams(self.shown.record)
            self._show_goals(self.shown.record, around=False)
            self._settle()

    @property
    def complete(self) -> bool:
        """Whether everything is made, also what is below the fold."""
        return not self.board.coming and not self._rows_coming

    def _turn_past_goals(self, opened: bool) -> None:
        """What is over is read and made when somebody looks for it."""
        if not opened or self._past:
            self._show_past()
            return
        self._past = True
        self.desk.ask(self, partial(self.read_record, citizen=self.shown.record.id), self._take_past)

    def _take_past(self, record: CitizenRecord) -> None:
        if record.id == self.shown.record.id:
            self.shown.record = record
            self._show_past()

    def _show_past(self) -> None:
        self._show_dreams(self.shown.record)
        self._show_goals(self.shown.record, around=False)
        self._settle()

    def _sort_rows(self, record: CitizenRecord) -> None:
        """Goals follow their dreams, so that the lines do not cross."""
        hopes, goals = [hope.record.id for hope in record.hopes], [goal.record.id for goal in record.goals]
        self.board.rows.sort(key=lambda row: (_place(hopes, row.hope or b""), _place(goals, row.card.goal.record.id)))

    def _dream(self, hope: Hope) -> DreamCard:
        card = DreamCard(self.shown, hope, self.board)
        self.board.under_lines(card)
        card.lines.abandoned.connect(lambda: self._abandon_dream(card))
        card.lines.opened.connect(lambda: self._bring_into_view(card))
        self.board.dreams.append(card)
        return card

    def _row(self, goal: Goal, hope: bytes | None) -> Row:
        row = Row(GoalCard(self.shown, goal, hope, self.board), StepList(self.shown, goal, self.board))
        self.board.under_lines(row.card, row.steps)
        row.card.lines.abandoned.connect(lambda: self._abandon_goal(row))
        row.card.lines.opened.connect(lambda: self._bring_into_view(row.card))
        row.steps.opened.connect(self._bring_into_view)
        self.board.rows.append(row)
        return row

    def begin_dream(self) -> DreamCard:
        """A new dream, ready to be written."""
        record = self.shown.record
        card = self._dream(Hope(new_record("hope", record.id, self.desk.new_id())))
        self._settle()
        card.lines.open()
        self._settle()
        return card

    def begin_goal(self, hope: bytes | None) -> GoalCard:
        """A new goal, grown from a dream or standing alone."""
        record = self.shown.record
        row = self._row(Goal(new_record("goal", record.id, self.desk.new_id())), hope)
        self._sort_rows(record)
        self._settle()
        row.card.lines.open()
        self._settle()
        return row.card

    def _bring_into_view(self, card: QWidget) -> None:
        """What is being written is in sight, and so is the edge below it."""
        self.board.arrange()
        self._scroll.ensureWidgetVisible(card, 0, 24)

    def _abandon_dream(self, card: DreamCard) -> None:
        self._drop_dream(card)
        self.board.new_dream.setFocus(Qt.FocusReason.OtherFocusReason)
        self._settle()

    def _abandon_goal(self, row: Row) -> None:
        self._drop_row(row)
        self.board.new_goal.setFocus(Qt.FocusReason.OtherFocusReason)
        self._settle()

    def _drop_dream(self, card: DreamCard) -> None:
        self.board.dreams.remove(card)
        self._later.take_off(card)

    def _drop_row(self, row: Row) -> None:
        self.board.rows.remove(row)
        self._later.take_off(row.card, row.steps)

    def _show_lost(self, lost: list[Draft]) -> None:
        """Steps whose goal went away while they were written."""
        places = {(draft.record, draft.field): draft for draft in lost}
        for card in list(self.board.lost):
            if places.pop((card.draft.record, card.draft.field), None) is None:
                self._drop_lost(card)
            else:
                card.show_goals()
        for draft in places.values():
            card = LostStep(self.shown, draft, self.board)
            self.board.under_lines(card)
            card.settled.connect(self._settle_lost)
            self.board.lost.append(card)

    def _settle_lost(self, card: LostStep) -> None:
        self._drop_lost(card)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._settle()

    def _drop_lost(self, card: LostStep) -> None:
        self.board.lost.remove(card)
        self._later.take_off(card)

    def _take_up(self, draft: Draft) -> None:
        """Go on with what was being typed when the power went; what is typed here and now is not news."""
        record = self.shown.record
        if draft.stream not in record.streams or not self.shown.began(draft.record, draft.field):
            return
        known = record.records.get(draft.record)
        if draft.kind == "hope":
            self._unfold(self.board.past_dreams, not Hope(known).current if known else False)
            cards = {card.hope.record.id: card for card in self.board.dreams}
            blank = Hope(known or new_record("hope", draft.stream, draft.record))
            (cards.get(draft.record) or self._dream(blank)).lines.resume(draft)
        elif draft.kind == "goal":
            row = self._found_row(draft.record)
            new = Goal(known or new_record("goal", draft.stream, draft.record))
            hope = draft.context.get("hope")
            (row or self._row(new, hope if isinstance(hope, bytes) else None)).card.resume(draft)
        elif draft.kind == "step":
            row = self._found_row(goal_of(record, draft))
            if row is not None:
                row.steps.resume(draft)
        elif draft.kind == "resource":
            self.band.resume(draft)

    def _found_row(self, key: object) -> Row | None:
        """A goal's row; what is over is unfolded first."""
        over = any(goal.record.id == key and goal.state != GoalState.ACTIVE for goal in self.shown.record.goals)
        self._unfold(self.board.past_goals, over)
        return next((row for row in self.board.rows if row.card.goal.record.id == key), None)

    @staticmethod
    def _unfold(fold: QuietLink, wanted: bool) -> None:
        if wanted:
            fold.setChecked(True)

    def open_conflict(self, key: bytes, field: str) -> None:
        """Two wordings side by side."""
        record = self.shown.record.records.get(key)
        if record is None or not record[field].conflict:
            return
        self.finish()
        self._leave_conflict()
        self.conflict = ConflictView(self.shown, record, field)
        self.conflict.ended.connect(self._leave_conflict)
        self._pages.addWidget(self.conflict)
        self._pages.setCurrentWidget(self.conflict)
        self.conflict.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_conflict(self) -> None:
        if self.conflict is None:
            return
        view, self.conflict = self.conflict, None
        self._pages.setCurrentIndex(0)
        self._pages.removeWidget(view)
        view.hide()
        view.deleteLater()
        self._settle()

    def finish(self) -> None:
        if self.conflict is not None:
            self.conflict.finish()
        for card in list(self.board.dreams):
            card.lines.finish()
        for row in list(self.board.rows):
            row.card.finish()
            row.steps.finish()
        self.band.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_N and bare and self.conflict is None:
            self._begin_here()
            return
        if event.key() == Qt.Key.Key_Escape and self.conflict is not None:
            self._leave_conflict()
            return
        super().keyPressEvent(event)

    def _begin_here(self) -> None:
        """N: a new one in the column that has the keyboard."""
        focus = QApplication.focusWidget()
        if focus is not None and self.band.isAncestorOf(focus):
            self.band.begin()
            return
        column = self.board.column_of(focus)
        mine = next((row for row in self.board.rows if focus and row.steps.isAncestorOf(focus)), None)
        if mine is not None:
            mine.steps.begin()
        elif column == 1:
            self.begin_goal(None)
        else:
            self.begin_dream()


def _place(order: list[bytes], key: bytes) -> int:
    """Where in the order; what is not in it comes last."""
    return order.index(key) if key in order else len(order)
