"""A paper of the program's: groups on A4 pages with the sea mark, a line at the foot, page numbers and tags."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from threading import Lock

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import FontSet, Weight, without_unseen
from app.documents.lines import LONGEST_LINE, Line, TextStyle, break_lines
from app.documents.marks import SEA_MARK, draw_footer_rule, draw_sea_mark
from app.documents.pages import MARGIN, PAGE_HEIGHT, TEXT_WIDTH, Group, Pen, Placed, lay_out
from app.documents.sender import draw_logo, draw_sender
from app.documents.tagging import Element, Tagger, tagged
from app.documents.typesetting import Typesetter
from app.models.sender import Sender

FOOTER_RULE = 61.0  # points above the lower edge
ONE_AT_A_TIME = Lock()
"""The PDF writer's fonts keep their state for one document."""


@dataclass(frozen=True)
class PaperWords:
    """What stands on every page: the paper's language, the page's number, and the logo for those who hear it."""

    language: str = "da-DK"
    page: str = "Side {page} af {pages}"
    logo: str = "Pejlemærkes logo: et sømærke i vandet"


DANISH = PaperWords()
NOBODY = Sender()
Foot = Callable[[FontSet, TextStyle, float], Line]
"""The line at the foot, for the room that the page number leaves."""


def print_paper(
    make: Callable[[Element], Sequence[Group]],
    setter: Typesetter,
    *,
    title: str,
    foot: Foot,
    words: PaperWords = DANISH,
    sender: Sender = NOBODY,
) -> bytes:
    """PDF/UA-1 of the groups that `make` hangs on the document; the same groups give the same bytes."""
    return print_with_tree(make, setter, title=title, foot=foot, words=words, sender=sender)[0]


def print_with_tree(
    make: Callable[[Element], Sequence[Group]],
    setter: Typesetter,
    *,
    title: str,
    foot: Foot,
    words: PaperWords = DANISH,
    sender: Sender = NOBODY,
) -> tuple[bytes, Element]:
    """The paper, and the tree of what stands on it. A sender's own logo takes the sea mark's place."""
    document = Element("Document")
    logo = document.add("Figure", alternative=sender.name if sender.logo and sender.name else words.logo)
    line = document.add("P", said=sender.line) if sender.line else None
    with ONE_AT_A_TIME:
        pages = lay_out(make(document))
        out = BytesIO()
        canvas = Canvas(out, pagesize=A4, invariant=1, initialFontName=setter.fonts.name(Weight.REGULAR))
        pen = Pen(canvas, Tagger(canvas), setter.fonts)
        for number, placed in enumerate(pages, start=1):
            if number == 1 and sender.logo:
                draw_logo(pen, logo, sender.logo, at_left=setter.mirrored)
            elif number == 1:
                right = MARGIN + (SEA_MARK[0] if setter.mirrored else TEXT_WIDTH)
                draw_sea_mark(pen, logo, right, PAGE_HEIGHT - MARGIN)
            if line is not None:
                said = line if number == 1 else None
                draw_sender(pen, said, sender, setter.styles.footer, mirrored=setter.mirrored)
            _draw_page(pen, placed, setter, foot, words.page.format(page=number, pages=len(pages)))
        canvas.save()
    return tagged(out.getvalue(), document, title=without_unseen(title), language=words.language), document


def _draw_page(pen: Pen, placed: list[Placed], setter: Typesetter, foot: Foot, page_number: str) -> None:
    style = setter.styles.footer
    for part in placed:
        part.draw(pen)
    with pen.tagger.decoration("Pagination"):
        draw_footer_rule(pen.canvas, FOOTER_RULE)
        (number,) = break_lines(page_number, style, TEXT_WIDTH, pen.fonts, right_to_left=setter.mirrored)
        said = foot(pen.fonts, style, TEXT_WIDTH - number.width - 20)
        first, last = (number, said) if setter.mirrored else (said, number)
        pen.line(first, style, MARGIN, FOOTER_RULE - 8)
        pen.line(last, style, MARGIN + TEXT_WIDTH - last.width, FOOTER_RULE - 8)
    pen.tagger.next_page()


def on_one_line(
    called: str, sentence: str, fonts: FontSet, style: TextStyle, room: float, *, right_to_left: bool = False
) -> Line:
    """A sentence with a name where it says `{called}`; a very long name is cut short."""
    called = " ".join(called.split())
    for length in range(min(len(called), LONGEST_LINE), -1, -1):
        name = called if length == len(called) else f"{called[:length].rstrip()}…"
        lines = break_lines(sentence.replace("{called}", name), style, room, fonts, right_to_left=right_to_left)
        if len(lines) == 1:
            break
    return lines[0]
