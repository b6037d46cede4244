"""Siden sidst: what has happened in a citizen's record since the last meeting, made from the record itself."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.models.history import FieldView, RecordView
from app.models.meeting import Agreement, Meeting
from app.models.moment import Moment
from app.models.record import CitizenRecord, Goal, Rating, parse_day
from app.models.values import GoalState, MeetingState


class Happening(StrEnum):
    """What kind of thing has happened."""

    AGREEMENT_DONE = "agreement_done"
    AGREEMENT_OPEN = "agreement_open"
    GOAL_REACHED = "goal_reached"
    STEP_DONE = "step_done"
    RATED = "rated"
    HOPE_NEW = "hope_new"
    GOAL_NEW = "goal_new"
    RESOURCE_NEW = "resource_new"
    READING = "reading"
    NETWORK = "network"


@dataclass(frozen=True)
class Happened:
    """One thing: its words, who or when where that is told, and for a number the one before and the one now."""

    what: Happening
    words: str
    who: str = ""
    day: date | None = None
    before: int | None = None
    now: int | None = None


@dataclass(frozen=True)
class SinceLast:
    """The day of the last held meeting, None where there was none, and what has happened since, in order of weight."""

    day: date | None
    happened: tuple[Happened, ...]


def last_held(found: Iterable[Meeting], before: Meeting | None = None) -> Meeting | None:
    """The latest meeting that was held, and that comes before this one."""
    held = [
        each
        for each in found
        if each.state == MeetingState.HELD
        and each.starts
        and (before is None or (each.record.id != before.record.id and each.when < before.when))
    ]
    return max(held, key=lambda each: each.when, default=None)


def since_last(record: CitizenRecord, before: Meeting | None = None) -> SinceLast:
    """What one would like to know as a meeting begins. Days decide where they are known, else when it was written."""
    last = last_held(map(Meeting, record.of("meeting")), before)
    if last is None or last.starts is None:
        return SinceLast(None, ())
    day = last.starts.date()
    return SinceLast(
        day,
        (
            *_agreements(record.of("agreement"), last, day),
            *_goals_reached(record, day),
            *_steps(record, day),
            *_ratings(record, day),
            *_new(record, day),
            *_readings(record.of("reading"), day),
            *_network(record.of("member"), day),
        ),
    )


def _agreements(records: list[RecordView], last: Meeting, day: date) -> Iterable[Happened]:
    found = [Agreement(each) for each in records]
    for each in found:
        if each.done and each.done > day and not _made_after(each, day, last):
            yield Happened(Happening.AGREEMENT_DONE, _what(each), each.record.text("who"), each.done)
    for each in found:
        if each.open and not _made_after(each, day, last):
            yield Happened(Happening.AGREEMENT_OPEN, _what(each), each.record.text("who"), each.by)


def _made_after(agreement: Agreement, day: date, last: Meeting) -> bool:
    return agreement.meeting != last.record.id and _written(agreement.record["what"]) > day


def _what(agreement: Agreement) -> str:
    return agreement.record.text("what")


def _goals_reached(record: CitizenRecord, day: date) -> Iterable[Happened]:
    for goal in record.goals:
        if goal.state == GoalState.REACHED and _written(goal.record["state"]) > day:
            yield Happened(Happening.GOAL_REACHED, goal.words.text)


def _steps(record: CitizenRecord, day: date) -> Iterable[Happened]:
    for step in record.steps:
        if step.done and step.done > day:
            yield Happened(Happening.STEP_DONE, step.record.text("text"), step.record.text("who"), step.done)


def _ratings(record: CitizenRecord, day: date) -> Iterable[Happened]:
    for goal in record.goals:
        latest = _latest(goal, day)
        if latest is not None:
            earlier = [rating for rating in goal.ratings if rating.day <= day]
            before = earlier[-1].value if earlier else None
            if before != latest.value:
                yield Happened(Happening.RATED, goal.words.text, day=latest.day, before=before, now=latest.value)


def _latest(goal: Goal, day: date) -> Rating | None:
    later = [rating for rating in goal.ratings if rating.day > day]
    return later[-1] if later else None


def _new(record: CitizenRecord, day: date) -> Iterable[Happened]:
    for hope in record.hopes:
        if _first_written(hope.record) > day:
            yield Happened(Happening.HOPE_NEW, hope.words.text)
    for goal in record.goals:
        if _first_written(goal.record) > day and goal.state != GoalState.REACHED:
            yield Happened(Happening.GOAL_NEW, goal.words.text)
    for resource in record.resources:
        if _first_written(resource.record) > day:
            yield Happened(Happening.RESOURCE_NEW, resource.record.text("text"))


def _readings(records: list[RecordView], day: date) -> Iterable[Happened]:
    for each in records:
        instrument = each.text("instrument").partition("@")[0]
        at = parse_day(each["day"].value)
        if at and at > day and instrument not in ("", "goal_rating", "meeting_feedback"):
            yield Happened(Happening.READING, instrument, day=at)


def _network(records: list[RecordView], day: date) -> Iterable[Happened]:
    for each in records:
        if _first_written(each) > day and not each["joined"].value:
            yield Happened(Happening.NETWORK, each.text("name"))


def _first_written(record: RecordView) -> date:
    """The day of its oldest live value: good enough to tell new from old."""
    return min((_day(view, -1) for view in record.fields.values() if view.live), default=date.min)


def _written(view: FieldView) -> date:
    return _day(view, 0) if view.live else date.min


def _day(view: FieldView, place: int) -> date:
    held = view.live[place]
    return Moment(held.wall, held.offset).day
