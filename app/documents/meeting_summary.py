"""Prints a meeting's summary for the citizen, tagged, with the fixed words in the language of the plan."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from app.documents.fonts import font_set
from app.documents.pages import Group
from app.documents.paper import NOBODY, PaperWords, on_one_line, print_paper
from app.documents.plan_around import capital
from app.documents.plan_sections import promise_text
from app.documents.tagging import Element
from app.documents.typesetting import Edition, Row, Tick, Typesetter, styles
from app.models.meeting_summary import MeetingSummary, Talked
from app.models.plan import PlanPromise
from app.models.plan_words import PlanWords
from app.models.sender import Sender
from app.models.tongue import on_paper


@on_paper
def render_summary(summary: MeetingSummary, *, words: PlanWords, sender: Sender = NOBODY, fonts_folder: Path) -> bytes:
    """PDF/UA-1; the same summary gives the same bytes."""
    language = None if summary.language == words.tongue else summary.language
    setter = Typesetter(
        font_set(fonts_folder), styles(Edition.STANDARD), language, mirrored=words.right_to_left,
        boxes=(words.box_empty, words.box_ticked),
    )  # fmt: skip
    return print_paper(
        lambda document: list(_groups(summary, words, setter, document)),
        setter,
        title=f"{words.meeting_title}: {summary.called}",
        foot=partial(on_one_line, summary.called, words.meeting_foot, right_to_left=words.right_to_left),
        words=PaperWords(words.language, words.page, words.logo),
        sender=sender,
    )


def _groups(summary: MeetingSummary, words: PlanWords, setter: Typesetter, document: Element) -> Iterator[Group]:
    yield setter.paragraph(document, "H1", words.meeting_title, setter.styles.title, with_next=True)
    below = 8 if setter.mirrored else 0
    line = f"{summary.called}, {words.day(summary.day)}"
    yield setter.paragraph(document, "P", line, setter.styles.body, before=below)
    if summary.talked:
        parent = document.add("Sect")
        yield setter.heading(parent, words.meeting_talked)
        for talked in summary.talked:
            yield from _talked(talked, setter, parent)
    yield from _promises(summary.agreed, words.promises, words, setter, document)
    yield from _promises(summary.still, words.meeting_still, words, setter, document)
    yield from _next(summary, words, setter, document)
    if not words.approved:
        yield setter.paragraph(document, "P", words.not_approved, setter.styles.small, before=18)


def _talked(talked: Talked, setter: Typesetter, parent: Element) -> Iterator[Group]:
    if talked.point.strip():
        yield setter.said(parent, "H3", talked.point, setter.styles.goal, before=10, with_next=bool(talked.notes))
    for note in talked.notes:
        yield setter.said(parent, "P", note, setter.styles.body, before=4)


def _promises(
    promises: Sequence[PlanPromise], title: str, words: PlanWords, setter: Typesetter, document: Element
) -> Iterator[Group]:
    ticks = [Tick(promise_text(each, words, setter), done=False) for each in promises if each.what.strip()]
    if ticks:
        parent = document.add("Sect")
        yield setter.heading(parent, title)
        yield from setter.tick_lines(parent, ticks)


def _next(summary: MeetingSummary, words: PlanWords, setter: Typesetter, document: Element) -> Iterator[Group]:
    coming = summary.next
    if coming is None:
        return
    parent = document.add("Sect")
    yield setter.heading(parent, words.meeting_next)
    hours = words.meeting_hours.format(starts=f"{coming.starts:%H:%M}", ends=f"{coming.ends:%H:%M}")
    rows = (
        Row(words.look_when, capital(words.day(coming.starts.date())), ours=True),
        Row(words.meeting_time, hours, ours=True),
        Row(words.meeting_place, coming.place),
    )
    yield from setter.rows(parent, rows)
