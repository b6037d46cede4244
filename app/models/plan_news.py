"""Nyt siden sidst: what has changed in a plan since the version that was agreed last, in the citizen's words."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum

from app.models.values import GoalState

_ALIKE = 0.6
"""A goal that is gone and a new one that share so much are one goal in new words; a plan keeps no ids."""


class News(StrEnum):
    """What kind of change, in the order it is told."""

    DONE = "done"
    REACHED = "reached"
    DREAM = "dream"
    GOAL = "goal"
    REWORDED = "reworded"
    STEP = "step"
    RESOURCE = "resource"
    PERSON = "person"
    PAUSED = "paused"
    GONE = "gone"
    OTHER = "other"


@dataclass(frozen=True)
class NewsLine:
    """One change. Of News.OTHER `text` is the name of a section, of the others what somebody wrote."""

    kind: str
    text: str


@dataclass(frozen=True)
class PlanNews:
    """The changes, and the day of the version that they are changes to."""

    since: date
    lines: tuple[NewsLine, ...]


@dataclass(frozen=True)
class Told:
    """What a plan says, as far as news is made of it; `parts` are sections that are told of by their name alone."""

    dreams: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    parts: Mapping[str, object] | None = None


def plan_news(
    before: Told, now: Told, *, since: date, states: Mapping[str, str], done: Collection[str]
) -> PlanNews | None:
    """None where nothing is new. `states` are the goals' by their words, `done` the steps that are done."""
    lines = tuple(sorted(_lines(before, now, states, done), key=lambda line: tuple(News).index(News(line.kind))))
    return PlanNews(since, lines) if lines else None


def _lines(before: Told, now: Told, states: Mapping[str, str], done: Collection[str]) -> Iterator[NewsLine]:
    yield from _new(News.DREAM, before.dreams, now.dreams)
    yield from _new(News.RESOURCE, before.resources, now.resources)
    yield from _new(News.STEP, before.steps, now.steps)
    yield from _new(News.PERSON, before.people, now.people)
    yield from (NewsLine(News.DONE, step) for step in before.steps if step not in now.steps and step in done)
    yield from _goals(before.goals, now.goals, states)
    then, parts = before.parts or {}, now.parts or {}
    yield from (NewsLine(News.OTHER, name) for name, what in parts.items() if what and what != then.get(name))


def _new(kind: News, before: Sequence[str], now: Sequence[str]) -> Iterator[NewsLine]:
    return (NewsLine(kind, text) for text in dict.fromkeys(now) if text not in before)


def _goals(before: Sequence[str], now: Sequence[str], states: Mapping[str, str]) -> Iterator[NewsLine]:
    fresh = [text for text in now if text not in before]
    for old in (text for text in before if text not in now):
        state = states.get(old)
        if state in (GoalState.REACHED, GoalState.PAUSED):
            yield NewsLine(News.REACHED if state == GoalState.REACHED else News.PAUSED, old)
        elif state is None and (again := _same_goal(old, fresh)):
            fresh.remove(again)
            yield NewsLine(News.REWORDED, again)
        else:
            yield NewsLine(News.GONE, old)
    yield from (NewsLine(News.GOAL, text) for text in fresh)


def _same_goal(old: str, fresh: Sequence[str]) -> str:
    """The new goal that is most like one that is gone, if any is enough so."""
    alike = {text: SequenceMatcher(None, old.casefold(), text.casefold()).ratio() for text in fresh}
    best = max(alike, key=lambda text: alike[text], default="")
    return best if alike.get(best, 0.0) >= _ALIKE else ""
