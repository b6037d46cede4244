"""The sections of "Min plan" made of groups for the page, in the citizen's order."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.documents.lines import break_lines
from app.documents.marks import GOAL_BOX
from app.documents.pages import TEXT_WIDTH, Group, Strip, text_strips
from app.documents.plan_around import capital, people_groups, people_words, star_groups, star_words
from app.documents.plan_hard import hard_groups, hard_words
from app.documents.plan_news import news_groups, news_words
from app.documents.plan_texts import PlanTexts
from app.documents.tagging import Element
from app.documents.typesetting import ROW_GAP, Row, Tick, Typesetter, gap, labelled_list
from app.models.plan import (
    UNNAMED,
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
from app.models.plan_words import PlanWords

GOAL_INSET = 16.0


def plan_groups(content: PlanContent, setter: Typesetter, document: Element, texts: PlanTexts) -> list[Group]:
    """The whole plan, title first; empty and hidden sections are left out."""
    sections = _Sections(content, setter, texts)
    writers = {
        Section.NEWS: sections.news,
        Section.DREAMS: sections.dreams,
        Section.RESOURCES: sections.resources,
        Section.GOALS: sections.goals,
        Section.PEOPLE: sections.people,
        Section.NOW: sections.now,
        Section.AGREEMENT: sections.agreement,
        Section.HARD: sections.hard,
        Section.NEXT_LOOK: sections.next_look,
        Section.DISAGREE: sections.disagree,
        Section.LAW: sections.law_page,
    }
    groups = list(sections.title(document))
    for section in printed_sections(content):
        groups += writers[section](document.add("Sect"))
    if not texts.all_approved(content):
        groups.append(sections.not_approved(document))
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
        case Section.NEWS | Section.PEOPLE | Section.NOW | Section.HARD:
            told = {Section.NEWS: news_words(content.news), Section.PEOPLE: people_words(content)}
            told |= {Section.NOW: star_words(content.star), Section.HARD: hard_words(content.hard)}
            yield from told[section]
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
    texts: PlanTexts

    @property
    def words(self) -> PlanWords:
        return self.texts.words

    def title(self, parent: Element) -> Iterator[Group]:
        styles = self.setter.styles
        yield self.setter.paragraph(parent, "H1", self.words.title, styles.title, with_next=True)
        content, day = self.content, self.words.day(self.content.day)
        line = self.words.subtitle.format(called=self.words.isolated(content.called), day=day, version=content.version)
        below = 8 if self.setter.mirrored else 0  # Arabic letters reach further down
        yield self.setter.paragraph(parent, "P", line, styles.body, before=below)

    def news(self, parent: Element) -> Iterator[Group]:
        news = self.content.news
        assert news is not None, "the section is printed only when there is something new"
        yield self._heading(parent, Section.NEWS)
        yield from news_groups(parent, news, self.setter, self.words)

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
            yield self.setter.heading(
                parent, self.words.other_goals if focus else self.words.section_goals, turn_note=note
            )
            yield from self._goal_boxes(parent, others, first=len(focus) + 1)

    def people(self, parent: Element) -> Iterator[Group]:
        yield self._heading(parent, Section.PEOPLE)
        yield from people_groups(parent, self.content, self.setter, self.words)

    def now(self, parent: Element) -> Iterator[Group]:
        star = self.content.star
        assert star is not None, "the section is printed only when there is a star"
        yield self._heading(parent, Section.NOW)
        yield from star_groups(parent, star, self.setter, self.words)

    def agreement(self, parent: Element) -> Iterator[Group]:
        agreed, support, words = self.content.agreement, self.content.support, self.words
        ends = words.day(agreed.ends) if agreed.ends else ""
        latest = latest_end(support.law, agreed.starts) if support and agreed.starts else None
        if not ends and latest:
            ends = words.ends_latest.format(day=words.day(latest))
        yield self._heading(parent, Section.AGREEMENT)
        rows = (
            _who_row(words.who_comes, agreed.who_comes, words),
            Row(words.how_often, agreed.how_often),
            Row(words.how_long, agreed.how_long),
            Row(words.begins, capital(words.day(agreed.starts)) if agreed.starts else "", ours=True),
            Row(words.ends, capital(ends), ours=True),
        )
        yield from self.setter.rows(parent, rows)
        ticks = [Tick(promise_text(each, words, self.setter), done=False) for each in printed_promises(self.content)]
        if ticks:
            yield from self.setter.tick_groups(parent, words.promises, ticks)

    def hard(self, parent: Element) -> Iterator[Group]:
        hard = self.content.hard
        assert hard is not None, "the section is printed only when there is something in it"
        yield self._heading(parent, Section.HARD)
        yield from hard_groups(parent, hard, self.texts.numbers_for(self.content), self.setter, self.words)

    def next_look(self, parent: Element) -> Iterator[Group]:
        look, words = self.content.next_look, self.words
        yield self._heading(parent, Section.NEXT_LOOK)
        when = capital(words.day(look.day)) if look.day else ""
        rows = (Row(words.look_when, when, ours=True), Row(words.look_talk, look.talk_about))
        yield from self.setter.rows(parent, rows)

    def disagree(self, parent: Element) -> Iterator[Group]:
        yield self._heading(parent, Section.DISAGREE)
        setter, told = self._law_setter(parent)
        texts = self.texts.law_for(self.content).disagree
        for at, text in enumerate(texts):
            more = at + 1 < len(texts)
            yield setter.paragraph(told, "P", text, setter.styles.body, before=8 if at else 4, with_next=more)

    def law_page(self, parent: Element) -> Iterator[Group]:
        support, words = self.content.support, self.words
        assert support is not None, "the section is printed only when there is a support"
        yield self.setter.heading(parent, words.section_law, new_page=True)
        setter, told = self._law_setter(parent)
        text = self.texts.law_for(self.content)
        yield setter.paragraph(told, "P", text.name, setter.styles.small_label, before=4, with_next=True)
        for line in text.says:
            yield setter.paragraph(told, "P", line, setter.styles.small, before=4)
        rows = (
            Row(words.law_purpose, support.purpose),
            Row(words.law_support, support.support),
            Row(words.law_duration, support.duration),
            Row(words.law_other, support.other),
        )
        yield from self.setter.rows(parent, rows, small=True)

    def _law_setter(self, parent: Element) -> tuple[Typesetter, Element]:
        """How the text of law is set, and where it belongs: it may be in Danish where there is no translation."""
        language = self.texts.law_for(self.content).language
        if language == self.words.tongue:
            return self.setter, parent
        return replace(self.setter, mirrored=False), parent.add("Div", language=language)

    def not_approved(self, parent: Element) -> Group:
        """Quietly, last of all."""
        return self.setter.paragraph(parent, "P", self.words.not_approved, self.setter.styles.small, before=18)

    def _heading(self, parent: Element, section: Section) -> Group:
        return self.setter.heading(parent, self.words.section(section))

    def _goal_boxes(self, parent: Element, goals: tuple[PlanGoal, ...], *, first: int) -> Iterator[Group]:
        for number, goal in enumerate(goals, start=first):
            note = None if number == first else self._more_goals(parent)
            strips = tuple(self._goal_strips(parent.add("Sect"), goal, number))
            before = 6 if number == first else 14
            yield Group(strips, before=before, together=True, frame=GOAL_BOX, turn_note=note)

    def _more_goals(self, parent: Element) -> Group:
        body = self.setter.styles.body
        return self.setter.paragraph(parent, "P", self.words.more_goals, body, before=14, of_the_page=True)

    def _goal_strips(self, parent: Element, goal: PlanGoal, number: int) -> Iterator[Strip]:
        setter, style, words = self.setter, self.setter.styles.goal, self.words
        width = TEXT_WIDTH - 2 * GOAL_INSET
        said = f"{number}. {goal.words.strip()}"
        lines = break_lines(said, style, width, setter.fonts)
        title = parent.add("H3", language=setter.words_language, said=said)
        yield from text_strips(lines, style, title, indent=GOAL_INSET, width=width, mirrored=setter.mirrored)
        listing = labelled_list(parent)
        ticks = [Tick(_step_text(step, self.words), step.done) for step in goal.steps if step.text.strip()]
        if ticks:
            label = words.next_step if len(ticks) == 1 else words.next_steps
            yield gap(ROW_GAP + 2)
            yield from setter.tick_row(listing, label, ticks, inset=GOAL_INSET)
        rows = (
            Row(words.i_do, goal.i_do),
            Row(words.you_help, goal.you_help),
            _who_row(words.who_helps, goal.who_helps, words),
            Row(words.how_we_see, goal.how_we_see),
        )
        for row in rows:
            if row.text.strip():
                yield gap(ROW_GAP)
                yield from setter.row(listing, row, inset=GOAL_INSET)


def _who(who: str, words: PlanWords) -> str:
    """Whoever is not named, in the words of the plan's language."""
    return words.somebody if who == UNNAMED else who.strip()


def _who_row(label: str, who: str, words: PlanWords) -> Row:
    return Row(label, _who(who, words), ours=who == UNNAMED)


def promise_text(promise: PlanPromise, words: PlanWords, setter: Typesetter) -> str:
    """What was agreed, and below it who does it and by when; never two languages on one line."""
    who = _who(promise.who, words)
    by = words.promise_by.format(day=words.day(promise.by)) if promise.by else ""
    apart = ", " if setter.words_language is None else "\n"
    aside = apart.join(part for part in (who, by) if part)
    return "\n".join(filter(None, (promise.what.strip(), capital(aside))))


def _step_text(step: PlanStep, words: PlanWords) -> str:
    """The step, and on a line of its own who does it and when."""
    aside = ", ".join(part.strip() for part in (_who(step.who, words), step.when) if part.strip())
    return f"{step.text.strip()}\n{capital(aside)}" if aside else step.text.strip()
