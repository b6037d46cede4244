"""The pocket edition: Min plan, or Når det er svært alone, as a booklet of eight small pages."""

from pathlib import Path

from app.documents.booklet import PAGES, Block, Booklet, Page, render_booklet
from app.documents.fonts import font_set
from app.documents.plan_around import capital
from app.documents.plan_texts import PlanTexts
from app.models.plan import PlanContent, PlanGoal, Section, printed_dreams, printed_goals, printed_sections
from app.models.plan_hard import PlanHard
from app.models.plan_words import PlanWords
from app.models.tongue import on_paper

_SHORT = ("signs", "helps", "others_do", "others_leave")
"""Of what is hard, what stands in the pocket edition of the whole plan, on one page."""


@on_paper
def render_pocket_plan(content: PlanContent, *, texts: PlanTexts, fonts_folder: Path) -> bytes:
    """The goals in focus with the next step, whom to call, and what helps when it gets hard."""
    words, shown = texts.words, printed_sections(content)
    hard = content.hard if Section.HARD in shown else None
    goals = printed_goals(content.focus_goals) if Section.GOALS in shown else ()
    dreams = printed_dreams(content)[:1] if Section.DREAMS in shown else ()
    pages = [
        _cover(words.title, content, texts),
        *(Page(words.section_dreams, (Block("text", f"”{dream.words.strip()}”"),)) for dream in dreams),
        *(_goal(goal, number, words) for number, goal in enumerate(goals, start=1)),
        *_people(content, words),
        *_hard_on_one(hard, words),
    ]
    look = words.day(content.next_look.day) if Section.NEXT_LOOK in shown and content.next_look.day else ""
    last = (Block("label", words.section_next_look, ours=True), Block("text", capital(look), ours=True)) if look else ()
    return _booklet(words.document_title, content, texts, [*pages], last, fonts_folder)


@on_paper
def render_pocket_hard(content: PlanContent, *, texts: PlanTexts, fonts_folder: Path) -> bytes:
    """Når det bliver svært alone; `content` has it."""
    words, hard = texts.words, content.hard or PlanHard()
    alone = [part for part in hard.parts() if not part[0].startswith("others")]
    others = tuple(part for part in hard.parts() if part[0].startswith("others"))
    pages = [
        _cover(words.section_hard, content, texts),
        *(Page(words.hard(part), _bullets(lines)) for part, lines in alone),
        *([_titled(others, words)] if others else []),
        *_calls(hard, words),
    ]
    return _booklet(f"{words.section_hard}: {{called}}", content, texts, pages, (), fonts_folder)


def _booklet(
    title: str, content: PlanContent, texts: PlanTexts, pages: list[Page], last: tuple[Block, ...], fonts_folder: Path
) -> bytes:
    """The emergency numbers stand on the back, where a hand finds them."""
    words = texts.words
    foot = words.pocket_fold if texts.all_approved(content) else f"{words.pocket_fold} {words.not_approved}"
    numbers = texts.numbers_for(content).lines()
    back = Page(words.hard_emergency, (*(Block("pair", *told, ours=True) for told in numbers), *last), foot)
    filled = pages[: PAGES - 1]
    return render_booklet(
        Booklet(
            title=title.format(called=content.called),
            language=words.language,
            pages=(*filled, *(Page("") for _ in range(PAGES - 1 - len(filled))), back),
            rest=words.pocket_rest,
            box=words.box_empty,
            words_language=None if content.language == words.tongue else content.language,
            mirrored=words.right_to_left,
            sender=texts.sender,
        ),
        font_set(fonts_folder),
    )


def _cover(title: str, content: PlanContent, texts: PlanTexts) -> Page:
    day = Block("text", capital(texts.words.day(content.day)), ours=True)
    return Page(title, (Block("strong", content.called), day), texts.sender.line)


def _goal(goal: PlanGoal, number: int, words: PlanWords) -> Page:
    steps = [step for step in goal.steps if step.text.strip() and not step.done]
    blocks = [Block("strong", goal.words.strip())]
    if steps:
        step = steps[0]
        aside = capital(", ".join(part.strip() for part in (step.who, step.when) if part.strip()))
        blocks.append(Block("label", words.next_step, ours=True))
        blocks.append(Block("tick", "\n".join(filter(None, (step.text.strip(), aside)))))
    return Page(f"{words.pocket_goal} {number}", tuple(blocks))


def _people(content: PlanContent, words: PlanWords) -> list[Page]:
    """Whom to call: those of the hard times first, then others of the plan whose number is in it."""
    shown = printed_sections(content)
    calls = [(call.name, call.phone) for call in content.hard.calls] if content.hard and Section.HARD in shown else []
    people = [(each.name, each.phone) for each in content.people if each.phone] if Section.PEOPLE in shown else []
    told = dict(calls) | {name: phone for name, phone in people if name not in dict(calls)}
    return [Page(words.hard_call, tuple(Block("pair", name, phone) for name, phone in told.items()))] if told else []


def _calls(hard: PlanHard, words: PlanWords) -> list[Page]:
    blocks = tuple(Block("pair", call.name, call.phone) for call in hard.calls)
    return [Page(words.hard_call, blocks)] if blocks else []


def _hard_on_one(hard: PlanHard | None, words: PlanWords) -> list[Page]:
    parts = tuple(part for name in _SHORT for part in (hard.parts() if hard else ()) if part[0] == name)
    if not parts:
        return []
    blocks = [
        block for part, lines in parts for block in (Block("label", words.hard(part), ours=True), *_bullets(lines))
    ]
    return [Page(words.section_hard, tuple(blocks))]


def _titled(parts: tuple[tuple[str, tuple[str, ...]], ...], words: PlanWords) -> Page:
    """The first part's name as the page's title, the next one's as a label."""
    (first, lines), *others = parts
    blocks = [*_bullets(lines)]
    for part, more in others:
        blocks += [Block("label", words.hard(part), ours=True), *_bullets(more)]
    return Page(words.hard(first), tuple(blocks))


def _bullets(lines: tuple[str, ...]) -> tuple[Block, ...]:
    return tuple(Block("bullet", line) for line in lines)
