"""Who is left out of a plan: absent wherever it says who, and pointed out where the citizen's own words name them."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from app.models.naming import Names
from app.models.network import Member, NetworkMap
from app.models.plan import UNNAMED, PlanContent, PlanGoal, Section, printed_dreams, printed_resources, printed_sections
from app.models.plan_hard import PlanHard
from app.models.plan_people import may_be_printed

_BETWEEN = re.compile(r"\s*(?:[,;/&+\n]|\b(?:og|eller|samt|and)\b)\s*")


@dataclass(frozen=True)
class Mention:
    """Somebody who is left out stands in the words of a section."""

    name: str
    section: Section
    words: str


@dataclass(frozen=True)
class Hidden(Names):
    """The names of those who are left out."""

    def without(self, text: str) -> str:
        """What says who does something, with "en, jeg kender" in place of whoever is left out."""
        if not self.named_in(text):
            return text
        kept = [part.strip() for part in _BETWEEN.split(text) if part.strip() and not self.named_in(part)]
        return f"{', '.join(kept)} og {UNNAMED[:1].lower()}{UNNAMED[1:]}" if kept else UNNAMED


NOBODY = Hidden()


def hidden_people(map_: NetworkMap, left_out: Collection[bytes] = ()) -> Hidden:
    """Everybody on the map who may not be printed, and those the citizen leaves out; taken off it they still are."""
    shown = [each for each in map_.members if _stays(each, left_out)]
    out = [each for each in map_.members if not _stays(each, left_out)]
    gone = [each for each in map_.gone if each.id in left_out]
    return _hiding((*out, *map_.refused_and_gone, *gone), shown)


def refusing_people(map_: NetworkMap) -> Hidden:
    """Those who have said no, for a list that is the worker's own."""
    said_no = [each for each in map_.members if each.refuses]
    others = [each for each in map_.members if not each.refuses]
    return _hiding((*said_no, *map_.refused_and_gone), others)


def redact(content: PlanContent, hidden: Hidden) -> PlanContent:
    """The plan without their names wherever it says who; nobody's own words are changed."""
    star = content.star
    return replace(
        content,
        focus_goals=tuple(_goal(goal, hidden) for goal in content.focus_goals),
        other_goals=tuple(_goal(goal, hidden) for goal in content.other_goals),
        promises=tuple(replace(each, who=hidden.without(each.who)) for each in content.promises),
        agreement=replace(content.agreement, who_comes=hidden.without(content.agreement.who_comes)),
        hard=_hard(content.hard, hidden),
        star=replace(star, who="") if star is not None and hidden.named_in(star.who) else star,
    )


def mentions(content: PlanContent, hidden: Hidden) -> tuple[Mention, ...]:
    """Where the words that are printed name somebody who is left out: for a person to decide."""
    return tuple(
        Mention(name, section, " ".join(text.split()))
        for section in printed_sections(content)
        for text in _own_words(content, section)
        for name in hidden.named_in(text)
    )


def told_of(content: PlanContent, hidden: Hidden) -> tuple[str, ...]:
    """Who of them a plan says does something."""
    goals = content.focus_goals + content.other_goals
    said = [text for goal in goals for text in (goal.who_helps, *(step.who for step in goal.steps))]
    said += [content.agreement.who_comes, *(each.who for each in content.promises)]
    return tuple(dict.fromkeys(name for text in said for name in hidden.named_in(text)))


def _own_words(content: PlanContent, section: Section) -> Iterable[str]:
    """What somebody wrote in a section, but for what says who does something."""
    agreed, support, hard, news = content.agreement, content.support, content.hard, content.news
    told: dict[Section, Iterable[str]] = {
        Section.DREAMS: (each.words for each in printed_dreams(content)),
        Section.RESOURCES: (each.text for each in printed_resources(content)),
        Section.GOALS: chain.from_iterable(map(_goal_words, content.focus_goals + content.other_goals)),
        Section.PEOPLE: (text for each in content.people for text in (each.relation, each.agreed)),
        Section.AGREEMENT: (agreed.how_often, agreed.how_long, *(each.what for each in content.promises)),
        Section.HARD: (line for _, lines in hard.parts() for line in lines) if hard else (),
        Section.NEWS: (line.text for line in news.lines) if news else (),
        Section.NEXT_LOOK: (content.next_look.talk_about,),
        Section.LAW: (support.purpose, support.support, support.other) if support else (),
    }
    return told.get(section, ())


def _goal_words(goal: PlanGoal) -> Iterator[str]:
    yield from (goal.words, goal.i_do, goal.you_help, goal.how_we_see)
    yield from (text for step in goal.steps for text in (step.text, step.when))


def _goal(goal: PlanGoal, hidden: Hidden) -> PlanGoal:
    steps = tuple(replace(step, who=hidden.without(step.who)) for step in goal.steps)
    return replace(goal, who_helps=hidden.without(goal.who_helps), steps=steps)


def _hard(hard: PlanHard | None, hidden: Hidden) -> PlanHard | None:
    """Without whom it says to call; nothing where nothing is left."""
    if hard is None:
        return None
    kept = replace(hard, calls=tuple(call for call in hard.calls if not hidden.named_in(call.name)))
    return kept if kept.calls or kept.parts() else None


def _stays(member: Member, left_out: Collection[bytes]) -> bool:
    return may_be_printed(member) and member.id not in left_out


def _hiding(out: Iterable[Member], shown: Iterable[Member]) -> Hidden:
    return Hidden(tuple(each.on_one_line for each in out), tuple(each.on_one_line for each in shown))
