"""Mine mål: for each goal its words, how near it is, and its steps; one thing at a time."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QStackedWidget

from app.commands.goals import rate_again, rate_goal, reword_goal, tick_step
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.record import Goal, Step
from app.models.save import Save
from app.models.tongue import t
from app.models.turned import Turned
from app.models.values import GoalState
from app.ui.turned import words
from app.ui.turned.days import short_day, whose
from app.ui.turned.desk import CitizenDesk
from app.ui.turned.nearness import NearPage
from app.ui.turned.room import Foot, Room
from app.ui.turned.signing import SignPage
from app.ui.turned.steps import StepsPage
from app.ui.turned.written import WrittenPage
from app.ui.widgets.text import Text

_SHOWN = (GoalState.ACTIVE, GoalState.PAUSED)


@dataclass(frozen=True)
class _Stop:
    """A page of one goal: "words", "near" or "steps"."""

    goal: bytes
    page: str


class GoalsRoom(Room):
    """`stop` is where one is."""

    def __init__(self, desk: CitizenDesk) -> None:
        super().__init__(desk)
        self._goals: tuple[Goal, ...] = ()
        self._stop: _Stop | None = None
        self._begun: dict[bytes, bytes] = {}
        """Today's rating of a goal, before it is in sight."""
        self._order: dict[bytes, list[bytes]] = {}
        self.words = WrittenPage(desk, "words", _commit, placeholder=t(words.WRITE_HERE))
        self.near, self.steps = NearPage(), StepsPage()
        self.signing = SignPage(desk)
        self.empty = Text(t(words.GOALS_EMPTY), "citizen")
        self.pages = QStackedWidget()
        for page in (self.words, self.near, self.steps, self.signing, self._empty_page()):
            self.pages.addWidget(page)
        self._outer.addWidget(self.pages)
        self.near.rated.connect(self._rate)
        self.steps.ticked.connect(self._tick)
        self.words.yes.sign_wanted.connect(self._sign)
        self.signing.done.connect(self._show)

    def _empty_page(self) -> Room:
        page = _Empty(self.desk)
        page.middle().column.addWidget(self.empty)
        return page

    @property
    def _stops(self) -> list[_Stop]:
        return [
            _Stop(goal.record.id, page)
            for goal in self._goals
            for page in ("words", "near", "steps")
            if page != "steps" or goal.steps
        ]

    @property
    def goal(self) -> Goal | None:
        """The goal that is shown."""
        stop = self._stop
        return next((each for each in self._goals if stop and each.record.id == stop.goal), None)

    @property
    def foot(self) -> Foot:
        stops, goal = self._stops, self.goal
        if goal is None or self._stop not in stops or self.pages.currentWidget() is self.signing:
            return Foot()
        told = t(words.GOAL_OF).format(place=self._goals.index(goal) + 1, count=len(self._goals))
        at = stops.index(self._stop)
        if at + 1 == len(stops):
            return Foot(told)
        return Foot(told, t(words.NEXT) if stops[at + 1].goal == stops[at].goal else t(words.NEXT_GOAL))

    def show_turned(self, turned: Turned) -> None:
        self._begun = {}
        self._goals = tuple(goal for goal in turned.record.goals if goal.state in _SHOWN)
        stops = self._stops
        if self._stop not in stops:
            self._stop = next(iter(stops), None)
        if self.pages.currentWidget() is not self.signing:
            self._show()

    def _show(self) -> None:
        goal, stop, today = self.goal, self._stop, self.desk.today()
        if goal is None or stop is None:
            self.pages.setCurrentIndex(self.pages.count() - 1)
        elif stop.page == "words":
            self.words.show_words(
                goal.record, title=t(words.GOAL_TITLE), caption=whose(goal.words, today), hint=t(words.OLD_STAY)
            )
            self.pages.setCurrentWidget(self.words)
        elif stop.page == "near":
            before = [each for each in goal.ratings if each.day < today]
            day, value = (short_day(before[-1].day, today), before[-1].value) if before else ("", 0)
            before_words = t(words.NEAR_BEFORE).format(day=day, value=value) if day else ""
            now = next((each.value for each in reversed(goal.ratings) if each.day == today), None)
            self.near.show_goal(goal.words.text, now, before_words)
            self.pages.setCurrentWidget(self.near)
        else:
            told = [(step.record.text("text"), _done(step, today)) for step in self._steps(goal)]
            self.steps.show_steps(goal.words.text, told)
            self.pages.setCurrentWidget(self.steps)
        self.foot_changed.emit()

    def _steps(self, goal: Goal) -> list[Step]:
        """First what is still to do, then what was done last; a step stays where it was while one is here."""
        done = sorted((step for step in goal.steps if step.done), key=lambda step: step.done or date.min, reverse=True)
        order = self._order.setdefault(goal.record.id, [])
        for step in (*(step for step in goal.steps if step.done is None), *done):
            if step.record.id not in order:
                order.append(step.record.id)
        return sorted(goal.steps, key=lambda step: order.index(step.record.id))

    def _rate(self, value: int) -> None:
        goal, today = self.goal, self.desk.today()
        if goal is None:
            return
        mine = [each for each in goal.ratings if each.day == today and each.said_by == SaidBy.CITIZEN]
        if mine:
            self.desk.save(self, rate_again(mine[-1].record, value=value))
        else:
            key = self._begun.setdefault(goal.record.id, self.desk.new_id())
            self.desk.save(self, rate_goal(goal=goal.record, key=key, value=value, day=today))

    def _tick(self, place: int, on: bool) -> None:
        if goal := self.goal:
            step, done = self._steps(goal)[place].record, self.desk.today() if on else None
            self.desk.save(self, tick_step(step, done=done, said_by=SaidBy.CITIZEN))

    def _sign(self) -> None:
        if goal := self.goal:
            self.signing.begin(goal.record, "words")
            self.pages.setCurrentWidget(self.signing)
            self.foot_changed.emit()

    def _step(self, by: int) -> bool:
        stops = self._stops
        at = stops.index(self._stop) + by if self._stop in stops else -1
        if not 0 <= at < len(stops):
            return False
        self._stop = stops[at]
        self._show()
        return True

    def go_on(self) -> None:
        self._step(1)

    def go_back(self) -> bool:
        if self.pages.currentWidget() is self.signing:
            self._show()
            return True
        return self._step(-1)

    def digit(self, number: int) -> None:
        if self.pages.currentWidget() is self.near:
            self.near.press(number)

    def finish(self) -> None:
        self.words.finish()


class _Empty(Room):
    def show_turned(self, turned: Turned) -> None:
        """It says the same to everybody."""


def _done(step: Step, today: date) -> str:
    return t(words.STEP_DONE).format(day=short_day(step.done, today)) if step.done else ""


def _commit(record: RecordView, text: str) -> Save:
    return reword_goal(record, text=text, said_by=SaidBy.CITIZEN)
