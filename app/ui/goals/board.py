"""The board: dreams, goals and steps in their columns, joined by lines."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from app.models.record import Hope
from app.models.tongue import TextRows, fixed, t
from app.models.values import GoalState
from app.ui.goals.columns import GUTTER, Columns, columns, join_place, put, turn
from app.ui.goals.dream_card import HOPE_MIME, DreamCard, dream_height
from app.ui.goals.goal_card import GoalCard
from app.ui.goals.links import QuietLink
from app.ui.goals.lost_step import LostStep
from app.ui.goals.new_card import NewCard
from app.ui.goals.read_words import ReadWords
from app.ui.goals.shown import Shown
from app.ui.goals.step_list import StepList
from app.ui.tokens import colour, scaled, text_scale
from app.ui.widgets import Join, Joins, Text

_HEADING = 40
_TOP = 16
_AWAY = 1000  # out of sight until it has its place: Qt paints the ground under what is stacked anew
_HINTS = TextRows(
    (
        fixed("Begynd med det, som {} håber, ønsker eller drømmer om. Skriv det, som det bliver sagt."),
        fixed("Et mål vokser ud af en drøm. Det er noget at styre efter, og det må gerne flytte sig."),
        fixed("Her kommer det næste, I kan gøre: lille nok til, at det kan ske."),
    )
)


class Row:
    """A goal and its steps beside it."""

    def __init__(self, card: GoalCard, steps: StepList) -> None:
        self.card, self.steps = card, steps

    @property
    def past(self) -> bool:
        """Paused, reached or let go."""
        return self.card.goal.state != GoalState.ACTIVE

    @property
    def hope(self) -> bytes | None:
        """The dream that it grows from, also before it is written."""
        return self.card.hope if self.card.lines.fresh else self.card.goal.hope


class Board(QWidget):
    """Lays its cards out by hand: a goal's row is as tall as the taller of card and steps."""

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self._shown = shown
        self.dreams: list[DreamCard] = []
        self.rows: list[Row] = []
        self.coming: list[Hope] = []
        """Dreams below the fold, whose cards are made when what is in sight has been painted."""
        self.rooms: dict[tuple[bytes, int, float], int] = {}
        """What they will take, by their width and the text size; it holds for the record that is shown."""
        self.lost: list[LostStep] = []
        self._headings = [
            Text(words, "heading", self, max_lines=1) for words in (t("Drømme"), t("Mål", "flere"), t("Næste skridt"))
        ]
        self._question = Text(t("Hvor tæt er jeg på?"), "support", self, max_lines=1)
        self._question.set_colour("ink3")
        self.new_dream = NewCard(t("Hvad drømmer du ellers om?"), "atext", self)
        self.new_goal = NewCard(t("Nyt mål. Træk fra en drøm, eller skriv."), "ptext", self)
        self.past_dreams = QuietLink("", "chevron-down", self)
        self.past_goals = QuietLink("", "chevron-down", self)
        self._hints = [Text("", "support", self) for _ in _HINTS]
        self._joins = Joins(self)
        self._arranging, self._has_width, self._stacked = False, False, False
        self.setAcceptDrops(True)
        self.setProperty("ring", "none")
        shown.arranged.connect(self.arrange)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._has_width = True
        self.arrange()

    def arrange(self) -> None:
        """Put everything in its place and draw the lines.

        Also out of sight, once the width is known: what has its place when it comes into sight is laid out once.
        """
        if self._arranging or not self._has_width:
            return
        self._arranging = True
        place = columns(self.width())
        self.new_dream.setText(t("Hvad drømmer du ellers om?") if self.dreams else t("Hvad drømmer du om?"))
        bottom = self._stack(place) if place.stacked else self._place_beside(place)
        self.setMinimumHeight(bottom + GUTTER)
        self._joins.setGeometry(0, 0, self.width(), max(self.height(), bottom + GUTTER))
        self._joins.set_joins([] if place.stacked else self._lines())
        self._arranging = False
        if place.stacked != self._stacked:
            self._stacked = place.stacked
            self._shown.arranged.emit()

    def _place_beside(self, place: Columns) -> int:
        """Three columns; the lowest point."""
        for column in range(len(self._headings)):
            self._place_heading(place, column, _TOP)
        tops, bottom = self._place_rows(place, self.first())
        ends = self.new_dream.geometry, self.new_goal.geometry
        bottom = max(bottom, self._place_dreams(place, tops))
        hinted = [self._place_hint(place, column, end().bottom()) for column, end in enumerate(ends)]
        return max(bottom, *hinted, self._place_hint(place, 2, self.first() - GUTTER))

    def _stack(self, place: Columns) -> int:
        """One column: the dreams, and the goals each with its steps; the lowest point."""
        self._place_heading(place, 0, _TOP)
        y = self._place_dreams(place, {})
        y = max(y, self._place_hint(place, 0, self.new_dream.geometry().bottom())) + GUTTER
        self._place_heading(place, 1, y)
        turn(self._headings[2], False)
        _, y = self._place_rows(place, y + scaled(_HEADING))
        y = max(y, self._place_hint(place, 1, self.new_goal.geometry().bottom()))
        return max(y, self._place_hint(place, 2, y - GUTTER))

    def _place_heading(self, place: Columns, column: int, top: int) -> None:
        left, width = place.left[column], place.width[column]
        if column == 1:
            wide = self._question.sizeHint().width()
            width -= wide
            self._question.setGeometry(left + width, top + 4, wide, scaled(20))
        self._headings[column].setGeometry(left, top, width, scaled(_HEADING - 12))
        turn(self._headings[column], True)

    def _place_hint(self, place: Columns, column: int, top: int) -> int:
        """What an empty column is for."""
        hint, shown = self._hints[column], not (self.rows if column else self.dreams)
        hint.setVisible(shown)
        hint.set_words(_HINTS[column].format(self._shown.record.called))
        return put(hint, place.left[column], top + GUTTER, place.width[column]) if shown else 0

    @staticmethod
    def first() -> int:
        """Where the first cards stand, under the headings."""
        return _TOP + scaled(_HEADING)

    def _place_rows(self, place: Columns, y: int) -> tuple[dict[bytes, int], int]:
        """Goals with their steps from `y` on; where each dream's first goal begins, and the lowest point."""
        tops: dict[bytes, int] = {}
        for card in self.lost:
            y = put(card, place.left[2], y, place.width[2])
            card.show()
        for row in (row for row in self.rows if not row.past):
            y = self._place_row(row, place, y, tops)
        y = put(self.new_goal, place.left[1], y, place.width[1])
        count = sum(goal.state != GoalState.ACTIVE for goal in self._shown.record.goals)
        y = self._place_fold(self.past_goals, t("På pause og nået"), count, place.left[1], y)
        for row in (row for row in self.rows if row.past):
            opened = self.past_goals.isChecked()
            row.card.setVisible(opened)
            row.steps.setVisible(opened)
            if opened:
                y = self._place_row(row, place, y, tops)
        return tops, y

    def _place_row(self, row: Row, place: Columns, y: int, tops: dict[bytes, int]) -> int:
        below = put(row.card, place.left[1], y, place.width[1])
        beside = put(row.steps, place.left[2], below - GUTTER // 2 if place.stacked else y, place.width[2])
        for part in (row.card, row.steps):
            turn(part, True)
        if row.hope:
            tops.setdefault(row.hope, y)
        return max(below, beside)

    def _place_dreams(self, place: Columns, tops: dict[bytes, int]) -> int:
        y = self.first()
        for card in (card for card in self.dreams if card.hope.current):
            y = put(card, place.left[0], max(y, tops.get(card.hope.record.id, 0)), place.width[0])
            turn(card, True)
        for hope in self.coming:
            y += self._room_for(hope, place.width[0]) + GUTTER
        y = put(self.new_dream, place.left[0], y, place.width[0])
        count = sum(not hope.current for hope in self._shown.record.hopes)
        y = self._place_fold(self.past_dreams, t("Tidligere drømme"), count, place.left[0], y)
        for card in (card for card in self.dreams if not card.hope.current):
            if self.past_dreams.isChecked():
                y = put(card, place.left[0], y, place.width[0])
            card.setVisible(self.past_dreams.isChecked())
        return y

    def _room_for(self, hope: Hope, width: int) -> int:
        """What a card to come will take; the board is arranged again and again before it is there."""
        key = hope.record.id, width, text_scale()
        if key not in self.rooms:
            self.rooms[key] = dream_height(self._shown, hope, width)
        return self.rooms[key]

    @staticmethod
    def _place_fold(fold: QuietLink, words: str, count: int, left: int, y: int) -> int:
        fold.setVisible(count > 0)
        if not count:
            return y
        fold.setText(f"{words} ({count})")
        fold.set_icon("chevron-up" if fold.isChecked() else "chevron-down")
        fold.setGeometry(left, y, fold.sizeHint().width(), fold.sizeHint().height())
        return y + fold.height() + 8

    def _lines(self) -> list[Join]:
        amber, green = colour("amber").name(), colour("ptext").name()
        dreams = {card.hope.record.id: card.geometry() for card in self.dreams if card.isVisibleTo(self)}
        found: list[Join] = []
        for row in self.rows:
            if not row.card.isVisibleTo(self):
                continue
            goal = join_place(row.card.geometry())
            dream = dreams.get(row.hope) if row.hope else None
            if dream is not None:
                found.append(Join(join_place(dream), goal, amber))
            found += [Join(goal, join_place(step), green) for step in row.steps.places(self)]
        return found

    def under_lines(self, *cards: QWidget) -> None:
        """New cards, not yet shown, go under the lines: to raise the lines over them would paint the whole board."""
        for card in cards:
            card.move(0, -_AWAY)
            card.stackUnder(self._joins)

    def tab_order(self, after: QWidget) -> None:
        """Down the dreams, down the goals, down the steps, and on to what comes after; in one column as they stand."""
        in_rows = sorted(self.rows, key=lambda row: row.past)
        dreams = sorted(self.dreams, key=lambda card: not card.hope.current)
        active = [row for row in in_rows if not row.past]
        order: list[QWidget] = [*(card for card in dreams if card.hope.current), self.new_dream, self.past_dreams]
        order += [card for card in dreams if not card.hope.current]
        if self._stacked:
            order += [*self.lost, *(each for row in active for each in (row.card, *_steps(row)))]
            order += [self.new_goal, self.past_goals]
            order += [each for row in in_rows if row.past for each in (row.card, *_steps(row))]
        else:
            order += [*(row.card for row in active), self.new_goal, self.past_goals]
            order += [*(row.card for row in in_rows if row.past), *self.lost]
            order += [each for row in in_rows for each in _steps(row)]
        order.append(after)
        stops = [stop for widget in order for stop in _stops(widget)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def column_of(self, widget: QWidget | None) -> int:
        """Which column the widget stands in: 0 dreams, 1 goals, 2 steps."""
        while widget is not None and widget.parentWidget() is not self:
            widget = widget.parentWidget()
        if widget is None:
            return 0
        if self._stacked:
            dreams = isinstance(widget, DreamCard) or widget in (self.new_dream, self.past_dreams)
            return 0 if dreams else 2 if isinstance(widget, StepList | LostStep) else 1
        middle = widget.geometry().center().x()
        return sum(middle >= left for left in columns(self.width()).left) - 1

    def goal_column(self) -> QRect:
        """Where a dragged dream may be dropped."""
        place = columns(self.width())
        top = self._headings[1].y() if place.stacked else 0
        return QRect(place.left[1], top, place.width[1], self.height() - top)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the bare board leaves what is being written. (With a click policy the buttons of a card would
        pass their clicks on to here, too.)"""
        if self.childAt(event.position().toPoint()) is None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(HOPE_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        welcome = self.goal_column().contains(event.position().toPoint())
        self.new_goal.set_welcome(welcome)
        event.setAccepted(welcome)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.new_goal.set_welcome(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.new_goal.set_welcome(False)
        key = bytes(event.mimeData().data(HOPE_MIME).data())
        if key and self.goal_column().contains(event.position().toPoint()):
            event.acceptProposedAction()
            self._shown.goal_wished.emit(key)


def _steps(row: Row) -> list[QWidget]:
    return [*row.steps.rows.values(), *row.steps.foot]


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What Tab may reach in a card, in the order in which it was made; what was made later follows its words."""
    later: set[QWidget] = set()
    for each in (widget, *widget.findChildren(QWidget)):
        follow = each.followers if isinstance(each, ReadWords) else []
        later.update(follow)
        for stop in (*(() if each in later else (each,)), *follow):
            if stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.window() is widget.window():
                yield stop
