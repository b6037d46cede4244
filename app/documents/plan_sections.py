"""The sections of "Min plan" made of groups for the page, in the citizen's order."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.documents.law import LawTexts
from app.documents.lines import break_lines
from app.documents.marks import GOAL_BOX
from app.documents.pages import TEXT_WIDTH, Group, Strip, text_strips
from app.documents.plan_around import capital, people_groups, people_words, star_groups, star_words
from app.documents.tagging import Element
from app.documents.typesetting import ROW_GAP, Tick, Typesetter, gap, labelled_list
from app.models.danish_dates import danish_date
from app.models.plan import (
    SECTION_TITLES,
    PlanContent,
    PlanGoal,
    PlanPromise,
    PlanStep,
    Section,
    latest_end,
    printed_dreams,
    printed_goals,
    printed_promises,
    printed_resources,
    printed_sections,
)

GOAL_INSET = 16.0


def plan_groups(content: PlanContent, setter: Typesetter, document: Element, law: LawTexts) -> list[Group]:
    """The whole plan, title first; empty and hidden sections are left out."""
    sections = _Sections(content, setter, law)
    writers = {
        Section.DREAMS: sections.dreams,
        Section.RESOURCES: sections.resources,
        Section.GOALS: sections.goals,
        Section.PEOPLE: sections.people,
        Section.NOW: sections.now,
        Section.AGREEMENT: sections.agreement,
        Section.NEXT_LOOK: sections.next_look,
        Section.DISAGREE: sections.disagree,
        Section.LAW: sections.law_page,
    }
    groups = list(sections.title(document))
    for section in printed_sections(content):
        groups += writers[section](document.add("Sect"))
    return groups


def plan_words(content: PlanContent) -> Iterator[str]:
    """Every text that somebody wrote and that is printed, in the order it is printed."""
    yield content.called
    for section in printed_sections(content):
        yield from _words_of(section, content)


def _words_of(section: Section, content: PlanContent) -> Iterator[str]:
    match section:
        case Section.DREAMS:
            yield from (dream.words for dream in printed_dreams(content))
        case Section.RESOURCES:
            yield from (resource.text for resource in printed_resources(content))
        case Section.GOALS:
            for goal in printed_goals(content.focus_goals + content.other_goals):
                yield from _goal_words(goal)
        case Section.PEOPLE | Section.NOW:
            yield from people_words(content) if section is Section.PEOPLE else star_words(content.star)
        case Section.AGREEMENT:
            agreed = content.agreement
            yield from (agreed.who_comes, agreed.how_often, agreed.how_long)
            yield from (text for each in printed_promises(content) for text in (each.what, each.who))
        case Section.NEXT_LOOK:
            yield content.next_look.talk_about
        case Section.LAW if content.support:
            support = content.support
            yield from (support.purpose, support.support, support.duration, support.other)


def _goal_words(goal: PlanGoal) -> Iterator[str]:
    yield goal.words
    yield from (text for step in goal.steps if step.text.strip() for text in (step.text, step.who, step.when))
    yield from (goal.i_do, goal.you_help, goal.who_helps, goal.how_we_see)


@dataclass(frozen=True)
class _Sections:
    """One method a section; each gets the structure element that its text belongs to."""

    content: PlanContent
    setter: Typesetter
    law: LawTexts

    def title(self, parent: Element) -> Iterator[Group]:
        styles = self.setter.styles
        yield self.setter.paragraph(parent, "H1", "Min plan", styles.title, with_next=True)
        content = self.content
        line = f"{content.called}, {danish_date(content.day)}, {content.version}. udgave"
        yield self.setter.paragraph(parent, "P", line, styles.body)

    def dreams(self, parent: Element) -> Iterator[Group]:
        yield self._heading(parent, Section.DREAMS)
        for at, dream in enumerate(printed_dreams(self.content)):
            yield self.setter.quote(parent, dream.words, before=5 if at == 0 else 12)

    def resources(self, parent: Element) -> Iterator[Group]:
        yield self._heading(parent, Section.RESOURCES)
        for group in self.setter.bullets(parent, [r.text for r in printed_resources(self.content)]):
            yield replace(group, name=Section.RESOURCES)

    def goals(self, parent: Element) -> Iterator[Group]:
        focus = printed_goals(self.content.focus_goals)
        others = printed_goals(self.content.other_goals)
        if focus:
            yield self._heading(parent, Section.GOALS)
            yield from self._goal_boxes(parent, focus, first=1)
        if others:
            note = self._more_goals(parent) if focus else None
            yield self.setter.heading(parent, "Mine andre mål" if focus else "Mine mål", turn_note=note)
            yield from self._goal_boxes(parent, others, first=len(focus) + 1)

    def people(self, parent: Element) -> Iterator[Group]:
        yield self._heading(parent, Section.PEOPLE)
        yield from people_groups(parent, self.content, self.setter)

    def now(self, parent: Element) -> Iterator[Group]:
        star = self.content.star
        assert star is not None, "the section is printed only when there is a star"
        yield self._heading(parent, Section.NOW)
        yield from star_groups(parent, star, self.setter)

    def agreement(self, parent: Element) -> Iterator[Group]:
        agreed, support = self.content.agreement, self.content.support
        ends = danish_date(agreed.ends) if agreed.ends else ""
        latest = latest_end(support.law, agreed.starts) if support and agreed.starts else None
        if not ends and latest:
            ends = f"Senest {danish_date(latest)}"
        yield self._heading(parent, Section.AGREEMENT)
        rows = (
            ("Hvem kommer", agreed.who_comes),
            ("Hvor tit", agreed.how_often),
            ("Hvor længe", agreed.how_long),
            ("Vi begynder", capital(danish_date(agreed.starts)) if agreed.starts else ""),
            ("Vi slutter", capital(ends)),
        )
        yield from self.setter.rows(parent, rows)
        yield from self._promises(parent)

    def _promises(self, parent: Element) -> Iterator[Group]:
        ticks = [Tick(_promise_text(each), done=False) for each in printed_promises(self.content)]
        if ticks:
            yield from self.setter.tick_groups(parent, "Det har vi aftalt", ticks)

    def next_look(self, parent: Element) -> Iterator[Group]:
        look = self.content.next_look
        yield self._heading(parent, Section.NEXT_LOOK)
        when = capital(danish_date(look.day)) if look.day else ""
        yield from self.setter.rows(parent, (("Hvornår", when), ("Det vil jeg tale om", look.talk_about)))

    def disagree(self, parent: Element) -> Iterator[Group]:
        yield self._heading(parent, Section.DISAGREE)
        body = self.setter.styles.body
        support = self.content.support
        texts = self.law.on(self.content.day, support.law if support else None).disagree
        for at, text in enumerate(texts):
            more = at + 1 < len(texts)
            yield self.setter.paragraph(parent, "P", text, body, before=8 if at else 4, with_next=more)

    def law_page(self, parent: Element) -> Iterator[Group]:
        support = self.content.support
        assert support is not None, "the section is printed only when there is a support"
        styles = self.setter.styles
        text = self.law.on(self.content.day, support.law)
        yield self.setter.heading(parent, SECTION_TITLES[Section.LAW], new_page=True)
        yield self.setter.paragraph(parent, "P", text.name, styles.small_label, before=4, with_next=True)
        for line in text.says:
            yield self.setter.paragraph(parent, "P", line, styles.small, before=4)
        rows = (
            ("Formål", support.purpose),
            ("Støtte", support.support),
            ("Hvor længe", support.duration),
            ("Andet", support.other),
        )
        yield from self.setter.rows(parent, rows, small=True)

    def _heading(self, parent: Element, section: Section) -> Group:
        return self.setter.heading(parent, SECTION_TITLES[section])

    def _goal_boxes(self, parent: Element, goals: tuple[PlanGoal, ...], *, first: int) -> Iterator[Group]:
        for number, goal in enumerate(goals, start=first):
            note = None if number == first else self._more_goals(parent)
            strips = tuple(self._goal_strips(parent.add("Sect"), goal, number))
            before = 6 if number == first else 14
            yield Group(strips, before=before, together=True, frame=GOAL_BOX, turn_note=note)

    def _more_goals(self, parent: Element) -> Group:
        return self.setter.paragraph(parent, "P", "Der er flere mål på næste side.", self.setter.styles.body, before=14)

    def _goal_strips(self, parent: Element, goal: PlanGoal, number: int) -> Iterator[Strip]:
        setter, style = self.setter, self.setter.styles.goal
        width = TEXT_WIDTH - 2 * GOAL_INSET
        lines = break_lines(f"{number}. {goal.words.strip()}", style, width, setter.fonts)
        title = parent.add("H3", language=setter.words_language)
        yield from text_strips(lines, style, title, indent=GOAL_INSET, width=width)
        listing = labelled_list(parent)
        ticks = [Tick(_step_text(step), step.done) for step in goal.steps if step.text.strip()]
        if ticks:
            label = "Mit næste skridt" if len(ticks) == 1 else "Mine næste skridt"
            yield gap(ROW_GAP + 2)
            yield from setter.tick_row(listing, label, ticks, inset=GOAL_INSET)
        rows = (
            ("Det gør jeg", goal.i_do),
            ("Det hjælper du mig med", goal.you_help),
            ("Hvem kan hjælpe", goal.who_helps),
            ("Sådan kan vi se det", goal.how_we_see),
        )
        for label, text in rows:
            if text.strip():
                yield gap(ROW_GAP)
                yield from setter.row(listing, label, text, inset=GOAL_INSET)


def _step_text(step: PlanStep) -> str:
    """The step, and on a line of its own who does it and when."""
    aside = ", ".join(part.strip() for part in (step.who, step.when) if part.strip())
    return f"{step.text.strip()}\n{capital(aside)}" if aside else step.text.strip()


def _promise_text(promise: PlanPromise) -> str:
    """What was agreed, and on a line of its own who does it and by when."""
    by = f"senest {danish_date(promise.by)}" if promise.by else ""
    return _step_text(PlanStep(promise.what, promise.who, by))
