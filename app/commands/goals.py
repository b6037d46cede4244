"""Mål, delmål and the citizen's own rating."""

from collections.abc import Mapping
from datetime import date

from app.commands.writing import new_record, optional_words, put, put_all, saved, words
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.history import RecordView
from app.models.save import Save
from app.models.values import GoalState, GoalType, Term

DETAILS = ("i_do", "you_help", "who_helps", "how_we_see")
GOAL_RATING = "goal_rating"


def write_goal(
    *,
    citizen: bytes,
    key: bytes,
    text: str,
    said_by: SaidBy,
    hope: bytes | None = None,
    term: Term = Term.SHORT,
    goal_type: GoalType = GoalType.DEVELOP,
    details: Mapping[str, str] | None = None,
    from_reading: tuple[bytes, str] | None = None,
) -> Save:
    """A new goal, grown from a hope, from an area of a star (`from_reading`: reading and item), or standing alone."""
    goal = new_record("goal", citizen, key)
    told = {name: optional_words(value) for name, value in (details or {}).items()}
    fixed = {"term": term.value, "goal_type": goal_type.value, "state": GoalState.ACTIVE.value, "hope": hope,
             "from_reading": list(from_reading) if from_reading else None}  # fmt: skip
    return saved(goal, put(goal, "words", words(text), said_by), *put_all(goal, fixed), *put_all(goal, told, said_by))


def reword_goal(goal: RecordView, *, text: str, said_by: SaidBy) -> Save:
    """Other words for the goal; every earlier wording stays."""
    return saved(goal, put(goal, "words", words(text), said_by))


def describe_goal(goal: RecordView, *, details: Mapping[str, str], said_by: SaidBy) -> Save:
    """Det gør jeg, det hjælper du mig med, hvem kan hjælpe, sådan kan vi se det."""
    told = {name: optional_words(value) for name, value in details.items() if name in DETAILS}
    return saved(goal, *put_all(goal, told, said_by))


def grow_goal_from(goal: RecordView, *, hope: bytes | None) -> Save:
    """Which hope the goal grows from."""
    return saved(goal, put(goal, "hope", hope))


def mark_goal(goal: RecordView, *, state: GoalState) -> Save:
    """Active, paused, reached, let go."""
    return saved(goal, put(goal, "state", state.value))


def sort_goal(goal: RecordView, *, term: Term, goal_type: GoalType) -> Save:
    """Short or long term, and the FFB goal type."""
    return saved(goal, *put_all(goal, {"term": term.value, "goal_type": goal_type.value}))


def rate_goal(*, goal: RecordView, key: bytes, value: int, day: date, said_by: SaidBy = SaidBy.CITIZEN) -> Save:
    """How close the citizen is, 0 to 10, on a day. UserError `rating-range`."""
    if not 0 <= value <= 10:
        raise UserError("rating-range", value=value)
    reading = new_record("reading", goal.stream, key)
    return saved(
        reading,
        put(reading, "answers", {"value": value}, said_by),
        put(reading, "instrument", GOAL_RATING),
        put(reading, "about", goal.id),
        put(reading, "day", day.isoformat()),
    )


def rate_again(rating: RecordView, *, value: int, said_by: SaidBy = SaidBy.CITIZEN) -> Save:
    """Another number for a rating of the same day."""
    if not 0 <= value <= 10:
        raise UserError("rating-range", value=value)
    return saved(rating, put(rating, "answers", {"value": value}, said_by))


def write_step(
    *, citizen: bytes, key: bytes, goal: bytes, text: str, who: str = "", when: str = "", said_by: SaidBy
) -> Save:
    """The next concrete thing, with who does it and when."""
    step = new_record("step", citizen, key)
    return saved(
        step,
        put(step, "text", words(text), said_by),
        put(step, "goal", goal),
        *put_all(step, {"who": optional_words(who), "when": optional_words(when)}, said_by),
    )


def edit_step(step: RecordView, *, text: str, who: str, when: str, said_by: SaidBy) -> Save:
    """Other words, other people or another day for a step."""
    told = {"text": words(text), "who": optional_words(who), "when": optional_words(when)}
    return saved(step, *put_all(step, told, said_by))


def tick_step(step: RecordView, *, done: date | None, said_by: SaidBy = SaidBy.WORKER) -> Save:
    """Done on a day, or not done after all."""
    return saved(step, put(step, "done", done.isoformat() if done else "", said_by))
