"""A paper of the program's: groups on A4 pages with the sea mark, a line at the foot, page numbers and tags."""

from collections.abc import Callable, Sequence
from io import BytesIO
from threading import Lock

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import FontSet, Weight, without_unseen
from app.documents.lines import LONGEST_LINE, Line, TextStyle, break_lines
from app.documents.marks import draw_footer_rule, draw_sea_mark
from app.documents.pages import MARGIN, PAGE_HEIGHT, TEXT_WIDTH, Group, Pen, Placed, lay_out
from app.documents.tagging import Element, Tagger, tagged
from app.documents.typesetting import Typesetter

DOCUMENT_LANGUAGE = "da-DK"
FOOTER_RULE = 61.0  # points above the lower edge
ONE_AT_A_TIME = Lock()
"""The PDF writer's fonts keep their state for one document."""

Foot = Callable[[FontSet, TextStyle, float], Line]
"""The line at the foot, for the room that the page number leaves."""


def print_paper(
    make: Callable[[Element], Sequence[Group]], setter: Typesetter, *, title: str, foot: Foot
) -> bytes:  # fmt: skip
    """PDF/UA-1 of the groups that `make` hangs on the document; the same groups give the same bytes."""
    document = Element("Document")
    logo = document.add("Figure", alternative="Pejlemærkes logo: et sømærke i vandet")
    with ONE_AT_A_TIME:
        pages = lay_out(make(document))
        out = BytesIO()
        canvas = Canvas(out, pagesize=A4, invariant=1, initialFontName=setter.fonts.name(Weight.REGULAR))
        pen = Pen(canvas, Tagger(canvas), setter.fonts)
        for number, placed in enumerate(pages, start=1):
            if number == 1:
                draw_sea_mark(pen, logo, MARGIN + TEXT_WIDTH, PAGE_HEIGHT - MARGIN)
            _draw_page(pen, placed, setter.styles.footer, foot, f"Side {number} af {len(pages)}")
        canvas.save()
    return tagged(out.getvalue(), document, title=without_unseen(title), language=DOCUMENT_LANGUAGE)


def _draw_page(pen: Pen, placed: list[Placed], style: TextStyle, foot: Foot, page_number: str) -> None:
    for part in placed:
        part.draw(pen)
    with pen.tagger.decoration("Pagination"):
        draw_footer_rule(pen.canvas, FOOTER_RULE)
        (right,) = break_lines(page_number, style, TEXT_WIDTH, pen.fonts)
        top = FOOTER_RULE - 8
        pen.line(right, style, MARGIN + TEXT_WIDTH - right.width, top)
        pen.line(foot(pen.fonts, style, TEXT_WIDTH - right.width - 20), style, MARGIN, top)
    pen.tagger.next_page()


def on_one_line(called: str, sentence: str, fonts: FontSet, style: TextStyle, room: float) -> Line:
    """A name and what is said of it; a very long name is cut short."""
    called = " ".join(called.split())
    for length in range(min(len(called), LONGEST_LINE), -1, -1):
        name = called if length == len(called) else f"{called[:length].rstrip()}…"
        lines = break_lines(f"{name} {sentence}", style, room, fonts, right_to_left=False)
        if len(lines) == 1:
            break
    return lines[0]
