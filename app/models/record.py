"""A citizen's shared part as typed views: what the screens, the plan and the commands read."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from app.models.history import EMPTY, FieldView, Held, RecordView
from app.models.kinds import for_people
from app.models.moment import Moment
from app.models.values import GoalState, HopeState

T = TypeVar("T")
P = ParamSpec("P")


def parse_day(value: Any) -> date | None:
    """A day as entries hold it (ISO 8601), or None."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


@dataclass(frozen=True)
class Rating:
    """The citizen's own 0–10: "hvor tæt er jeg på?"."""

    record: RecordView
    day: date
    value: int

    @property
    def said_by(self) -> str:
        """Whose number it is."""
        live = self.record["answers"].live
        return live[0].said_by if live else ""


@dataclass(frozen=True)
class Step:
    """The next concrete thing (delmål)."""

    record: RecordView

    @property
    def goal(self) -> bytes | None:
        """The goal it belongs to."""
        value = self.record["goal"].value
        return value if isinstance(value, bytes) else None

    @property
    def done(self) -> date | None:
        """The day it was done."""
        return parse_day(self.record["done"].value)


@dataclass(frozen=True)
class Hope:
    """The citizen's own words about the future (håb, ønske, drøm)."""

    record: RecordView

    @property
    def words(self) -> FieldView:
        """The words as they were said."""
        return self.record["words"]

    @property
    def state(self) -> str:
        """Alive, being worked on, come true, let go."""
        return self.record.text("state") or HopeState.ALIVE

    @property
    def current(self) -> bool:
        """Still something to steer by."""
        return self.state in (HopeState.ALIVE, HopeState.WORKED_ON)


@dataclass(frozen=True)
class Goal:
    """What the citizen and the worker work towards (mål), with its steps and ratings, oldest first."""

    record: RecordView
    steps: tuple[Step, ...] = ()
    ratings: tuple[Rating, ...] = ()

    @property
    def words(self) -> FieldView:
        """The goal in the citizen's words."""
        return self.record["words"]

    @property
    def hope(self) -> bytes | None:
        """The hope it grows from."""
        value = self.record["hope"].value
        return value if isinstance(value, bytes) else None

    @property
    def from_reading(self) -> tuple[bytes, str] | None:
        """The reading and the item (an area of a star) that it grew from."""
        match self.record["from_reading"].value:
            case [bytes(reading), str(item)]:
                return reading, item
        return None

    @property
    def state(self) -> str:
        """Active, paused, reached, let go."""
        return self.record.text("state") or GoalState.ACTIVE


@dataclass(frozen=True)
class Resource:
    """Something the citizen is good at, likes, has or has been through."""

    record: RecordView

    @property
    def confirmed(self) -> bool:
        """The citizen has said yes to exactly these words."""
        return self.record["text"].covered_by(self.record["confirmed"])

    @property
    def confirmed_on(self) -> date | None:
        """The day of the yes, if it still stands."""
        return parse_day(self.record["confirmed"].value) if self.confirmed else None


@dataclass(frozen=True)
class Support:
    """The step of support (indsats) that the citizen has."""

    record: RecordView

    @property
    def section(self) -> str:
        """The section of law, one of values.SECTIONS, or empty."""
        return self.record.text("section")

    @property
    def start(self) -> date | None:
        """First day."""
        return parse_day(self.record["start"].value)

    @property
    def end(self) -> date | None:
        """Expected last day."""
        return parse_day(self.record["end"].value)


@dataclass(frozen=True)
class AgreedPlan:
    """A plan that was read and agreed, frozen: the number on its paper, moment, and its content as it stood.

    Two devices that agree at once print the same number; each plan keeps the one that the citizen holds.
    """

    record: RecordView
    number: int
    at: Moment

    @property
    def content(self) -> Any:
        """The frozen PlanContent as plain data."""
        return self.record["content"].value


@dataclass(frozen=True)
class CitizenRecord:
    """One citizen's shared part (fælles)."""

    id: bytes
    citizen: RecordView
    hopes: tuple[Hope, ...] = ()
    goals: tuple[Goal, ...] = ()
    resources: tuple[Resource, ...] = ()
    supports: tuple[Support, ...] = ()
    plans: tuple[AgreedPlan, ...] = ()
    authors: Mapping[bytes, str] = field(default_factory=dict)
    records: Mapping[bytes, RecordView] = field(default_factory=dict)
    by_kind: Mapping[str, Sequence[RecordView]] = field(default_factory=dict, compare=False, repr=False)
    made: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)
    """What `once` has made of it."""
    whole: bool = True
    """Not so where it was read for a glance, without what belongs to goals and meetings that are over."""

    @property
    def streams(self) -> tuple[bytes, ...]:
        """The shared streams that are this citizen: more than one where the same person was made twice."""
        return tuple(part.stream for part in self.citizen.parts) or (self.id,)

    @property
    def called(self) -> str:
        """The name they are called by."""
        return self.citizen.text("called")

    @property
    def support(self) -> Support | None:
        """The support that began last."""
        return self.supports[-1] if self.supports else None

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps, goal by goal."""
        return tuple(step for goal in self.goals for step in goal.steps)

    @property
    def next_look(self) -> date | None:
        """When the plan is looked at again."""
        return parse_day(self.citizen["next_look"].value)

    @cached_property
    def conflicts(self) -> tuple[tuple[RecordView, str], ...]:
        """Every field where two people's words stand side by side, and somebody is to choose."""
        return tuple(
            (record, name)
            for record in self.records.values()
            if record.exists
            for name, view in record.fields.items()
            if view.conflict and for_people(record.kind, name)
        )

    def of(self, kind: str) -> list[RecordView]:
        """The records of one kind that are there, in the order they were first written."""
        return list(self.by_kind.get(kind, ()))

    def goal(self, key: bytes) -> Goal | None:
        """The goal with this id."""
        return next((goal for goal in self.goals if goal.record.id == key), None)

    def hope(self, key: bytes | None) -> Hope | None:
        """The hope with this id."""
        return next((hope for hope in self.hopes if hope.record.id == key), None)

    def author(self, held: Held | None) -> str:
        """Who wrote a value, by the name they write under in this record."""
        return self.authors.get(held.author, "") if held else ""


def once(work: Callable[Concatenate[CitizenRecord, P], T]) -> Callable[Concatenate[CitizenRecord, P], T]:
    """A view of a record is made once for each record: that never changes, and five years of meetings take time."""

    @wraps(work)
    def made(record: CitizenRecord, /, *given: P.args, **named: P.kwargs) -> T:
        key = (work, given, tuple(named.items()))
        if key not in record.made:
            record.made[key] = work(record, *given, **named)
        found: T = record.made[key]
        return found

    return made


def citizen_record(stream: bytes, records: Mapping[bytes, RecordView]) -> CitizenRecord:
    """Type the records of a shared stream; in the order they were first written."""
    there = _by_kind(records.values())
    steps = _by_goal((step.goal, step) for step in map(Step, there.get("step", ())))
    ratings = _by_goal((about, rating) for about, rating in map(_rated, there.get("reading", ())) if rating)
    plans = [record for record in there.get("plan_version", ()) if record["content"].live]
    return CitizenRecord(
        id=stream,
        citizen=records.get(stream, RecordView("citizen", stream, stream)),
        hopes=tuple(Hope(record) for record in there.get("hope", ())),
        goals=tuple(_goal(record, steps, ratings) for record in there.get("goal", ())),
        resources=tuple(Resource(record) for record in there.get("resource", ())),
        supports=tuple(sorted(map(Support, there.get("support", ())), key=lambda s: s.start or date.min)),
        plans=tuple(AgreedPlan(record, _number(record, i + 1), _moment(record)) for i, record in enumerate(plans)),
        authors={record.id: record.text("name") for record in there.get("author", ())},
        records=dict(records),
        by_kind=there,
    )


def _number(plan: RecordView, place: int) -> int:
    """What was printed; its place among the plans where that cannot be read."""
    content = plan["content"].value
    printed = content.get("version") if isinstance(content, dict) else None
    return printed if type(printed) is int and printed > 0 else place


def steered_by(record: CitizenRecord, hopes: Sequence[Hope]) -> Hope:
    """The hope that stands first: the one that most goals under way grow from, and of these the newest."""
    growing = [goal.hope for goal in record.goals if goal.state == GoalState.ACTIVE]
    order = [hope.record.id for hope in hopes]
    return max(hopes, key=lambda hope: (growing.count(hope.record.id), order.index(hope.record.id)))


def _by_kind(records: Iterable[RecordView]) -> dict[str, list[RecordView]]:
    """Those that are there, in the order they were first written."""
    found: dict[str, list[RecordView]] = {}
    for record in records:
        if record.exists:
            found.setdefault(record.kind, []).append(record)
    return {kind: sorted(each, key=born) for kind, each in found.items()}


def born(record: RecordView) -> tuple[int, bytes]:
    """When the oldest of its live values was first written; good enough to keep cards in their places."""
    return min([held.wall for view in record.fields.values() for held in view.live], default=0), record.id


def _moment(record: RecordView) -> Moment:
    held = record["content"].live[0]
    return Moment(held.wall, held.offset)


def _by_goal(found: Iterable[tuple[bytes | None, T]]) -> dict[bytes | None, list[T]]:
    grouped: dict[bytes | None, list[T]] = {}
    for goal, each in found:
        grouped.setdefault(goal, []).append(each)
    return grouped


def _goal(
    record: RecordView, steps: Mapping[bytes | None, list[Step]], ratings: Mapping[bytes | None, list[Rating]]
) -> Goal:
    mine = sorted(ratings.get(record.id, ()), key=lambda rating: rating.day)
    return Goal(record, tuple(steps.get(record.id, ())), tuple(mine))


def _rated(record: RecordView) -> tuple[bytes | None, Rating | None]:
    """A rating and the goal that it is about."""
    answers = record["answers"].value
    value = answers.get("value") if isinstance(answers, dict) else None
    day = parse_day(record["day"].value)
    about = record["about"].value
    if record.text("instrument") != "goal_rating" or day is None or not isinstance(value, int):
        return None, None
    return about if isinstance(about, bytes) else None, Rating(record, day, min(10, max(0, value)))


def field_of(record: RecordView | None, name: str) -> FieldView:
    """A record's field, or an empty one where there is no record yet."""
    return record[name] if record else EMPTY
