"""A goal: its words, how close the citizen is, its earlier wordings, and more about it."""

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QWidget

from app.commands import goals
from app.commands.writing import remove
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.language.check import check_goal
from app.models.record import Goal
from app.models.save import Save
from app.models.tongue import t
from app.models.values import GoalState
from app.store.drafts import Draft
from app.ui.goals.card_words import CardWords, Wording
from app.ui.goals.columns import turn
from app.ui.goals.goal_details import GoalDetails
from app.ui.goals.links import QuietLink
from app.ui.goals.menus import MenuButton, add_choices
from app.ui.goals.phrases import GOAL_STATES, earlier_words, goal_in_words, goal_state, said_by_of
from app.ui.goals.shown import Shown
from app.ui.goals.whose_words import choices
from app.ui.goals.wordings import Wordings
from app.ui.widgets import Card, RatingDots, Text


class GoalCard(Card):
    """`hope` is what a goal not yet written is to grow from."""

    def __init__(self, shown: Shown, goal: Goal, hope: bytes | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown, self.goal, self.hope = shown, goal, hope
        wording = Wording(
            "words", "goal", t("Målets ord"), t("Hvad vil du gerne?"), SaidBy.TOGETHER, self._save, advice=check_goal
        )
        self.lines = CardWords(self, shown, goal.record, wording)
        self.lines.context["hope"] = hope
        self.dots = RatingDots(parent=self)
        self.more = QuietLink(t("Mere om målet"), "chevron-down", self)
        self.menu = MenuButton(t("Mere for målet"), self._fill, self)
        self.details: GoalDetails | None = None
        self._assemble()
        self.show_goal(goal)

    def _assemble(self) -> None:
        self.body.setContentsMargins(12, 4, 4, 2)
        self.body.setSpacing(0)
        self.lines.column.setContentsMargins(4, 0, 12, 0)
        self.body.addLayout(self.lines.column)
        left = Qt.AlignmentFlag.AlignLeft
        rated = QHBoxLayout()
        rated.setContentsMargins(2, 0, 0, 0)
        rated.addWidget(self.dots, 0, left)
        self.body.addLayout(rated)
        self._links = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._links.setSpacing(12)
        self._links.addWidget(self.more, 0, left)
        under = QHBoxLayout()
        under.addLayout(self._links)
        under.addStretch(1)
        under.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(under)
        self.dots.rated.connect(self._rate)
        self.more.toggled.connect(self.turn_more)

    @cached_property
    def state(self) -> Text:
        """What has become of it."""
        text = Text("", "caption", self)
        self.body.insertWidget(1, text)
        return text

    @cached_property
    def earlier(self) -> QuietLink:
        """The fold of the earlier wordings."""
        link = QuietLink("", "history", self)
        self._links.insertWidget(0, link, 0, Qt.AlignmentFlag.AlignLeft)
        QWidget.setTabOrder(self.dots, link)
        link.toggled.connect(self._turn_earlier)
        return link

    @cached_property
    def wordings(self) -> Wordings:
        """The earlier wordings, once they have been asked for."""
        wordings = Wordings(self._shown, "words", _reword, self)
        self.body.insertWidget(self.body.indexOf(self.details) if self.details else self.body.count(), wordings)
        return wordings

    def _made(self, name: str) -> bool:
        return name in vars(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large letters: the two links stand under each other."""
        super().resizeEvent(event)
        narrow = False
        if self._made("earlier") and not self.earlier.isHidden():
            wanted = self.earlier.sizeHint().width() + self.more.sizeHint().width() + self.menu.sizeHint().width()
            narrow = wanted + 40 > self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._links.setDirection(down if narrow else across)

    def show_goal(self, goal: Goal) -> None:
        """The goal as it stands now."""
        self.goal = goal
        self.lines.show(goal.record)
        fresh, words = self.lines.fresh, goal.words
        self.dots.set_rating(goal.ratings[-1].value if goal.ratings else None)
        self._show_state(goal_state(goal))
        self._show_earlier(0 if fresh else words.earlier)
        for part in (self.dots, self.more, self.menu):
            turn(part, not fresh)
        if self.details is not None:
            self.details.show_goal(goal)
        self.lines.read.setAccessibleName(goal_in_words(goal))
        self.dots.setAccessibleName(t("Hvor tæt er jeg på? {text}").format(text=words.text))

    def _show_state(self, state: str) -> None:
        if state or self._made("state"):
            self.state.set_words(state)
            turn(self.state, bool(state))

    def _show_earlier(self, count: int) -> None:
        if count or self._made("earlier"):
            self.earlier.setText(earlier_words(count))
            turn(self.earlier, count > 0)
            if self.earlier.isChecked():
                self.wordings.show_record(self.goal.record)

    def _save(self, record: RecordView, text: str, said_by: SaidBy) -> Save:
        if record["words"].live or record["state"].live:
            return goals.reword_goal(record, text=text, said_by=said_by)
        return goals.write_goal(
            citizen=record.stream, key=record.id, text=text, said_by=said_by, hope=self.hope, from_reading=self._origin
        )

    @property
    def _origin(self) -> tuple[bytes, str] | None:
        """Where a goal that was begun beside the star comes from: its draft says so."""
        match self.lines.context.get("from_reading"):
            case [bytes(reading), str(item)]:
                return reading, item
        return None

    def _rate(self, value: int) -> None:
        today = self._shown.desk.today()
        given = next((rating for rating in reversed(self.goal.ratings) if rating.day == today), None)
        if given is not None:
            save = goals.rate_again(given.record, value=value)
        else:
            save = goals.rate_goal(goal=self.goal.record, key=self._shown.desk.new_id(), value=value, day=today)
        self._shown.desk.save(self, save)

    def _turn_earlier(self, opened: bool) -> None:
        if opened:
            self.wordings.show_record(self.goal.record)
        self.wordings.setVisible(opened)
        self._shown.arranged.emit()

    def turn_more(self, opened: bool) -> None:
        """Open or close what is told about the goal."""
        self.more.set_icon("chevron-up" if opened else "chevron-down")
        if opened and self.details is None:
            self.details = GoalDetails(self._shown, self.goal)
            self.body.addWidget(self.details)
        if self.details is not None:
            self.details.setVisible(opened)
        self._shown.arranged.emit()

    def _fill(self, menu: QMenu) -> None:
        add_choices(menu, t("Hvordan går det med det?"), GOAL_STATES, self.goal.state, self._mark)
        if not self.goal.words.conflict:
            said_by = said_by_of(self.goal.record, "words", SaidBy.TOGETHER)
            add_choices(menu, t("Hvis ord er det?"), choices(self._shown.record.called), said_by, self._ascribe)
        menu.addSeparator()
        menu.addAction(t("Fjern"), lambda: self._shown.desk.save(self, remove(self.goal.record)))

    def _mark(self, state: GoalState) -> None:
        self._shown.desk.save(self, goals.mark_goal(self.goal.record, state=state))

    def _ascribe(self, said_by: SaidBy) -> None:
        record = self.goal.record
        self._shown.desk.save(self, goals.reword_goal(record, text=record.text("words"), said_by=said_by))

    def resume(self, draft: Draft) -> None:
        """Words or an answer that were being written when the power went."""
        if draft.field == "words":
            self.lines.resume(draft)
            return
        self.more.setChecked(True)
        if self.details is not None and draft.field in self.details.fields:
            self.details.resume(draft)

    def finish(self) -> None:
        """Hand over what is being typed."""
        self.lines.finish()
        if self.details is not None:
            self.details.finish()

    @property
    def begun(self) -> bool:
        """Whether something typed here is not saved."""
        fields = self.details.fields.values() if self.details else ()
        return self.lines.begun or any(field.writing.begun for field in fields)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.lines.fresh:
            self.menu.open_menu()


def _reword(record: RecordView, text: str, said_by: SaidBy) -> Save:
    return goals.reword_goal(record, text=text, said_by=said_by)
