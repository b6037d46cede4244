"""Prints "Min plan" as a tagged A4 PDF, in memory only."""

import unicodedata
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from threading import Lock

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import FontSet, Weight, font_set, without_unseen
from app.documents.law import LawTexts
from app.documents.lines import LONGEST_LINE, Line, TextStyle, break_lines
from app.documents.marks import draw_footer_rule, draw_sea_mark
from app.documents.pages import MARGIN, PAGE_HEIGHT, TEXT_WIDTH, Pen, Placed, lay_out
from app.documents.plan_sections import plan_groups, plan_words
from app.documents.tagging import Element, Tagger, tagged
from app.documents.typesetting import Edition, Typesetter, styles
from app.models.plan import PlanContent, Section

DOCUMENT_LANGUAGE = "da-DK"
FOOTER_RULE = 61.0  # points above the lower edge
_one_at_a_time = Lock()  # the PDF writer's fonts keep their state for one document


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


def render_plan(content: PlanContent, *, edition: Edition, law: LawTexts, fonts_folder: Path) -> bytes:
    """The plan as PDF/UA-1; the same content gives the same bytes."""
    fonts = font_set(fonts_folder)
    document = Element("Document")
    logo = document.add("Figure", alternative="Pejlemærkes logo: et sømærke i vandet")
    setter = _setter(content, edition, fonts)
    with _one_at_a_time:
        pages = lay_out(plan_groups(content, setter, document, law))
        out = BytesIO()
        canvas = Canvas(out, pagesize=A4, invariant=1, initialFontName=fonts.name(Weight.REGULAR))
        pen = Pen(canvas, Tagger(canvas), fonts)
        for number, placed in enumerate(pages, start=1):
            if number == 1:
                draw_sea_mark(pen, logo, MARGIN + TEXT_WIDTH, PAGE_HEIGHT - MARGIN)
            _draw_page(pen, placed, setter.styles.footer, content.called, f"Side {number} af {len(pages)}")
        canvas.save()
    title = without_unseen(f"Min plan: {content.called}")
    return tagged(out.getvalue(), document, title=title, language=DOCUMENT_LANGUAGE)


def resource_spots(content: PlanContent, *, edition: Edition, law: LawTexts, fonts_folder: Path) -> tuple[Spot, ...]:
    """Where the printed resources begin, in their order."""
    setter = _setter(content, edition, font_set(fonts_folder))
    with _one_at_a_time:
        pages = lay_out(plan_groups(content, setter, Element("Document"), law))
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


def _setter(content: PlanContent, edition: Edition, fonts: FontSet) -> Typesetter:
    return Typesetter(fonts, styles(edition), None if content.language == "da" else content.language)


def missing_glyphs(content: PlanContent, fonts_folder: Path) -> tuple[MissingGlyph, ...]:
    """What no bundled font can draw, each character once, to be said before printing."""
    fonts = font_set(fonts_folder)
    missing: dict[str, MissingGlyph] = {}
    for text in plan_words(content):
        for char in without_unseen(unicodedata.normalize("NFC", text)):
            if not char.isspace() and not fonts.has(char):
                missing.setdefault(char, MissingGlyph(char, text))
    return tuple(missing.values())


def _draw_page(pen: Pen, placed: list[Placed], style: TextStyle, called: str, page_number: str) -> None:
    for part in placed:
        part.draw(pen)
    with pen.tagger.decoration("Pagination"):
        draw_footer_rule(pen.canvas, FOOTER_RULE)
        (right,) = break_lines(page_number, style, TEXT_WIDTH, pen.fonts)
        top = FOOTER_RULE - 8
        pen.line(right, style, MARGIN + TEXT_WIDTH - right.width, top)
        pen.line(_promise(pen.fonts, style, called, TEXT_WIDTH - right.width - 20), style, MARGIN, top)
    pen.tagger.next_page()


def _promise(fonts: FontSet, style: TextStyle, called: str, room: float) -> Line:
    """Who decides who may read the plan, on one line; a very long name is cut short."""
    called = " ".join(called.split())
    for length in range(min(len(called), LONGEST_LINE), -1, -1):
        name = called if length == len(called) else f"{called[:length].rstrip()}…"
        lines = break_lines(f"{name} bestemmer, hvem der må læse planen.", style, room, fonts, right_to_left=False)
        if len(lines) == 1:
            break
    return lines[0]
