"""Nyt siden sidst as groups for the page: one row for each kind of change."""

from collections.abc import Iterator
from itertools import groupby

from app.documents.pages import Group
from app.documents.tagging import Element
from app.documents.typesetting import FIRST_ROW_GAP, ROW_GAP, Row, Typesetter, labelled_list
from app.models.plan_news import News, PlanNews
from app.models.plan_words import PlanWords

_WHOLE = 6  # strips; so much of one kind is not parted by a page turn


def news_groups(parent: Element, news: PlanNews, setter: Typesetter, words: PlanWords) -> Iterator[Group]:
    """Since when, and then what; the names of sections in the paper's language, all else as it was said."""
    since = words.news_since.format(day=words.day(news.since, weekday=False))
    yield setter.paragraph(parent, "P", since, setter.styles.body, before=4, with_next=True)
    listing = labelled_list(parent)
    for at, (kind, lines) in enumerate(groupby(news.lines, lambda line: line.kind)):
        ours = kind == News.OTHER
        said = "\n".join(words.section(line.text) if ours else " ".join(line.text.split()) for line in lines)
        strips = setter.row(listing, Row(words.news(kind), said, ours=ours))
        yield Group(strips, before=ROW_GAP if at else FIRST_ROW_GAP, together=len(strips) <= _WHOLE)


def news_words(news: PlanNews | None) -> Iterator[str]:
    """What somebody wrote."""
    if news is not None:
        yield from (line.text for line in news.lines if line.kind != News.OTHER)
