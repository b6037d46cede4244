"""Prints "Min plan" as a tagged A4 PDF, in memory only."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.documents.fonts import FontSet, font_set, without_unseen
from app.documents.pages import MARGIN, PAGE_HEIGHT, Placed, lay_out
from app.documents.paper import ONE_AT_A_TIME, PaperWords, on_one_line, print_with_tree
from app.documents.plan_sections import plan_groups, plan_words
from app.documents.plan_texts import PlanTexts
from app.documents.pocket import render_pocket_plan
from app.documents.preview import part_image, png_of
from app.documents.readable import Readable
from app.documents.tagging import Element, Mark
from app.documents.typesetting import Edition, Typesetter, styles
from app.models.plan import PlanContent, Section
from app.models.plan_words import PlanWords
from app.models.tongue import on_paper

SMALLEST = 60.0  # points; what is lower is a box to tick, or the logo


@dataclass(frozen=True)
class MissingGlyph:
    """A character that no bundled font can draw, and the text it stands in."""

    char: str
    where: str


@dataclass(frozen=True)
class Spot:
    """Where a line stands: its page, counted from 0, and how far down it begins, has its middle, and ends."""

    page: int
    top: float
    middle: float
    foot: float


@on_paper
def render_plan(content: PlanContent, *, edition: Edition, texts: PlanTexts, fonts_folder: Path) -> bytes:
    """The plan as PDF/UA-1; the same content gives the same bytes."""
    if edition is Edition.POCKET:
        return render_pocket_plan(content, texts=texts, fonts_folder=fonts_folder)
    return _print(content, edition, texts, fonts_folder)[0]


@on_paper
def read_plan(content: PlanContent, *, texts: PlanTexts, fonts_folder: Path) -> Readable:
    """The same plan to be read on a screen, or heard: as HTML or plain text."""
    pdf, document = _print(content, Edition.STANDARD, texts, fonts_folder)
    words, title = texts.words, texts.words.document_title.format(called=content.called)
    return Readable(document, title, words.language, words.right_to_left, dict(_pictures(pdf, document)))


@on_paper
def plan_file(plan: Readable, kind: str) -> bytes:
    """The bytes of an "html" or a "text" file."""
    return (plan.html() if kind == "html" else plan.text()).encode()


def _pictures(pdf: bytes, element: Element) -> Iterator[tuple[Element, bytes]]:
    """Star and map as they stand on the pages; boxes and logo are no pictures of their own."""
    for child in element.children:
        if isinstance(child, Element):
            page = next((mark.page for mark in child.children if isinstance(mark, Mark)), None)
            if child.role == "Figure" and child.box and page is not None and child.box[3] - child.box[1] > SMALLEST:
                yield child, png_of(part_image(pdf, page, child.box, scale=2.5))
            yield from _pictures(pdf, child)


def _print(content: PlanContent, edition: Edition, texts: PlanTexts, fonts_folder: Path) -> tuple[bytes, Element]:
    words = texts.words
    setter = _setter(content, edition, words, font_set(fonts_folder))
    return print_with_tree(
        lambda document: plan_groups(content, setter, document, texts),
        setter,
        title=words.document_title.format(called=content.called),
        foot=partial(on_one_line, content.called, words.foot, right_to_left=words.right_to_left),
        words=PaperWords(words.language, words.page, words.logo),
        sender=texts.sender,
    )


@on_paper
def resource_spots(content: PlanContent, *, edition: Edition, texts: PlanTexts, fonts_folder: Path) -> tuple[Spot, ...]:
    """Where the printed resources begin, in their order; the pocket edition has none."""
    if edition is Edition.POCKET:
        return ()
    setter = _setter(content, edition, texts.words, font_set(fonts_folder))
    with ONE_AT_A_TIME:
        pages = lay_out(plan_groups(content, setter, Element("Document"), texts))
    found: dict[int, Spot] = {}
    for page, placed in enumerate(pages):
        for part in placed:
            if part.group.name == Section.RESOURCES:
                found.setdefault(id(part.group), _spot(page, part))
    return tuple(found.values())


def _spot(page: int, part: Placed) -> Spot:
    down = MARGIN + part.top
    foot = down + sum(strip.height for strip in part.strips)
    return Spot(page, down / PAGE_HEIGHT, (down + part.strips[0].height / 2) / PAGE_HEIGHT, foot / PAGE_HEIGHT)


def _setter(content: PlanContent, edition: Edition, words: PlanWords, fonts: FontSet) -> Typesetter:
    return Typesetter(
        fonts,
        styles(edition),
        None if content.language == words.tongue else content.language,
        mirrored=words.right_to_left,
        boxes=(words.box_empty, words.box_ticked),
    )


def missing_glyphs(content: PlanContent, fonts_folder: Path) -> tuple[MissingGlyph, ...]:
    """What no bundled font can draw, each character once, to be said before printing."""
    fonts = font_set(fonts_folder)
    missing: dict[str, MissingGlyph] = {}
    for text in plan_words(content):
        for char in without_unseen(unicodedata.normalize("NFC", text)):
            if not char.isspace() and not fonts.has(char):
                missing.setdefault(char, MissingGlyph(char, text))
    return tuple(missing.values())
