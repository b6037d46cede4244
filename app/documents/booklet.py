"""A booklet for the pocket: eight small pages on one side of one A4 sheet, cut once and folded, tagged for readers.

The sheet lies on its side. The upper row stands on its head: folded in eight, cut in the middle and pushed together,
the pages come in order, each 74 by 105 mm.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from io import BytesIO
from typing import Literal

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.documents.direction import is_right_to_left
from app.documents.fonts import FontSet, Weight, without_unseen
from app.documents.lines import TextStyle, break_lines
from app.documents.marks import draw_tick_box
from app.documents.pages import Draw, Pen, Strip, text_strips
from app.documents.paper import NOBODY, ONE_AT_A_TIME
from app.documents.sender import LogoSpace, place_logo
from app.documents.tagging import Element, Tagger, tagged
from app.models.sender import Sender

SHEET = landscape(A4)
WIDTH, HEIGHT = SHEET[0] / 4, SHEET[1] / 2
MARGIN = 7 * mm
SIZES = (13.0, 12.0, 11.0, 10.0, 9.0)
"""Points; a page that is too full is set smaller, and what then is too much is said to stand elsewhere."""
PAGES = 8
_LOGO = (110.0, 34.0)
_LONGEST_FOOT = 5
_PLACES = ((3, 0), (3, 1), (2, 1), (1, 1), (0, 1), (0, 0), (1, 0), (2, 0))
"""Where each page stands, in order: column from the left and row from below."""

Kind = Literal["text", "strong", "label", "bullet", "tick", "pair", "small"]


@dataclass(frozen=True)
class Block:
    """Something on a page; of a pair `beside` is what is said of `text`. `ours`: the paper's own words."""

    kind: Kind
    text: str
    beside: str = ""
    ours: bool = False


@dataclass(frozen=True)
class Page:
    """A title and what stands under it; `foot` stands at the lower edge in small type."""

    title: str
    blocks: tuple[Block, ...] = ()
    foot: str = ""


@dataclass(frozen=True)
class Booklet:
    """Eight pages, the cover first, and the words they need."""

    title: str
    language: str
    pages: tuple[Page, ...]
    rest: str
    """What is said where a page has not room for all."""
    box: str
    words_language: str | None = None
    mirrored: bool = False
    sender: Sender = NOBODY
    """On the cover: the logo over the title."""


@dataclass
class _Setting:
    """One page being set in one size."""

    booklet: Booklet
    fonts: FontSet
    size: float
    listing: Element | None = field(default=None)

    @property
    def room(self) -> float:
        return float(WIDTH - 2 * MARGIN)

    def style(self, weight: Weight = Weight.REGULAR, factor: float = 1.0) -> TextStyle:
        size = round(self.size * factor, 1)
        return TextStyle(weight, size, round(size * 1.35, 1))

    def lines(self, element: Element, text: str, style: TextStyle, *, indent: float = 0, ours: bool) -> list[Strip]:
        """The strips of a text; a text of unseen characters alone still takes a line."""
        element.said, element.ours = text, ours
        turned = self.booklet.mirrored if ours else None
        lines = break_lines(text, style, self.room - indent, self.fonts, right_to_left=turned)
        lines = lines or break_lines("–", style, self.room - indent, self.fonts)
        left = 0 if self.turned(text) else indent
        return list(
            text_strips(lines, style, element, indent=left, width=self.room - indent, mirrored=self.booklet.mirrored)
        )

    def turned(self, text: str) -> bool:
        """Whether what stands beside the text stands at its right."""
        return self.booklet.mirrored or is_right_to_left(text)

    def language(self, block: Block) -> str | None:
        return None if block.ours else self.booklet.words_language


def render_booklet(booklet: Booklet, fonts: FontSet) -> bytes:
    """One page of PDF/UA-1; the same booklet gives the same bytes."""
    document = Element("Document")
    with ONE_AT_A_TIME:
        out = BytesIO()
        canvas = Canvas(out, pagesize=SHEET, invariant=1, initialFontName=fonts.name(Weight.REGULAR))
        pen = Pen(canvas, Tagger(canvas), fonts)
        _draw_folds(pen)
        for at, page in enumerate(booklet.pages[:PAGES]):
            _draw_page(pen, page, at, booklet, document.add("Sect"))
        pen.tagger.next_page()
        canvas.save()
    return tagged(out.getvalue(), document, title=without_unseen(booklet.title), language=booklet.language)


def _draw_page(pen: Pen, page: Page, at: int, booklet: Booklet, parent: Element) -> None:
    size, count = _size(page, booklet, pen.fonts)
    setting = _Setting(booklet, pen.fonts, size)
    more = () if count == len(page.blocks) else (Block("small", booklet.rest, ours=True),)
    shown = replace(page, blocks=page.blocks[:count] + more)
    column, row = _PLACES[at]
    column = 3 - column if booklet.mirrored else column
    canvas = pen.canvas
    canvas.saveState()
    if row:
        canvas.translate((column + 1) * WIDTH, 2 * HEIGHT)
        canvas.rotate(180)
    else:
        canvas.translate(column * WIDTH, 0)
    if at == 0 and booklet.sender.logo and booklet.sender.name:
        _draw_logo(pen, booklet, parent)
    top = HEIGHT - MARGIN
    for strip in _strips(shown, setting, parent, cover=at == 0):
        strip.draw(pen, MARGIN, top)
        top -= strip.height
    bottom = MARGIN
    for strip in reversed(_foot(page, setting, parent)):
        strip.draw(pen, MARGIN, bottom + strip.height)
        bottom += strip.height
    canvas.restoreState()
    _place_figures(parent, column, row)


def _draw_logo(pen: Pen, booklet: Booklet, parent: Element) -> None:
    figure = parent.add("Figure", alternative=booklet.sender.name)
    space = LogoSpace(MARGIN, HEIGHT - MARGIN - _LOGO[1], WIDTH - 2 * MARGIN, _LOGO)
    place_logo(pen, figure, booklet.sender.logo, space, at_left=not booklet.mirrored)


def _place_figures(element: Element, column: int, row: int) -> None:
    """A figure's box is told in the sheet's own measure."""
    if element.box:
        left, bottom, right, top = element.box
        if row:
            x, y = (column + 1) * WIDTH, 2 * HEIGHT
            element.box = (round(x - right, 2), round(y - top, 2), round(x - left, 2), round(y - bottom, 2))
        else:
            x = column * WIDTH
            element.box = (round(x + left, 2), bottom, round(x + right, 2), top)
    for child in element.children:
        if isinstance(child, Element):
            _place_figures(child, column, row)


def _size(page: Page, booklet: Booklet, fonts: FontSet) -> tuple[float, int]:
    """The largest size in which there is room, and for how many of the blocks in the smallest."""
    for size in SIZES:
        if _is_room(page, booklet, fonts, size):
            return size, len(page.blocks)
    rest = Block("small", booklet.rest, ours=True)
    for count in range(len(page.blocks) - 1, 0, -1):
        if _is_room(replace(page, blocks=(*page.blocks[:count], rest)), booklet, fonts, SIZES[-1]):
            return SIZES[-1], count
    return SIZES[-1], 0


def _is_room(page: Page, booklet: Booklet, fonts: FontSet, size: float) -> bool:
    setting, nowhere = _Setting(booklet, fonts, size), Element("Sect")
    strips = [*_strips(page, setting, nowhere, cover=False), *_foot(page, setting, nowhere)]
    return sum(strip.height for strip in strips) <= float(HEIGHT - 2 * MARGIN)


def _foot(page: Page, setting: _Setting, parent: Element) -> list[Strip]:
    if not page.foot:
        return []
    return setting.lines(parent.add("P"), page.foot, TextStyle(Weight.REGULAR, 7.5, 10), ours=True)[:_LONGEST_FOOT]


def _strips(page: Page, setting: _Setting, parent: Element, *, cover: bool) -> Iterator[Strip]:
    style = setting.style(Weight.BOLD, 1.7 if cover else 1.25)
    if cover:
        yield _air(HEIGHT / 4)
    if page.title:
        yield from setting.lines(parent.add("H1" if cover else "H2"), page.title, style, ours=True)
    for block in page.blocks:
        if block.kind not in ("bullet", "pair", "tick"):
            setting.listing = None
        yield from _block(block, setting, parent)


def _block(block: Block, setting: _Setting, parent: Element) -> Iterator[Strip]:
    weight = Weight.SEMIBOLD if block.kind in ("strong", "label") else Weight.REGULAR
    yield _air(setting.size * (0.7 if block.kind in ("label", "strong") else 0.35))
    match block.kind:
        case "bullet" | "tick":
            yield from _item(block, setting, parent)
        case "pair":
            yield from _pair(block, setting, parent)
        case _:
            role = "H3" if block.kind == "label" else "P"
            style = setting.style(weight, 0.8 if block.kind == "small" else 1.0)
            element = parent.add(role, language=setting.language(block))
            yield from setting.lines(element, block.text, style, ours=block.ours)


def _list(setting: _Setting, parent: Element, numbering: str) -> Element:
    if setting.listing is None or setting.listing.list_numbering != numbering:
        setting.listing = parent.add("L")
        setting.listing.list_numbering = numbering
    return setting.listing


def _item(block: Block, setting: _Setting, parent: Element) -> Iterator[Strip]:
    ticked = block.kind == "tick"
    item = _list(setting, parent, "None" if ticked else "Disc").add("LI")
    style = setting.style()
    indent = style.size * (1.5 if ticked else 0.9)
    mark = _box(item, setting, block, style) if ticked else _dot(item, setting, block, style)
    body = item.add("LBody", language=setting.language(block))
    first, *others = setting.lines(body, block.text, style, indent=indent, ours=block.ours)

    def draw(pen: Pen, left: float, top: float) -> None:
        mark(pen, left, top)
        first.draw(pen, left, top)

    yield Strip(first.height, draw)
    yield from others


def _dot(item: Element, setting: _Setting, block: Block, style: TextStyle) -> Draw:
    bold = replace(style, weight=Weight.BOLD)
    (bullet,) = break_lines("•", bold, setting.room, setting.fonts)
    at = setting.room - bullet.width if setting.turned(block.text) else 0
    (strip,) = text_strips([bullet], bold, item.add("Lbl"), indent=at, width=setting.room)
    return strip.draw


def _box(item: Element, setting: _Setting, block: Block, style: TextStyle) -> Draw:
    figure = item.add("Lbl").add("Figure", alternative=setting.booklet.box)
    at = setting.room - style.size if setting.turned(block.text) else 0

    def draw(pen: Pen, left: float, top: float) -> None:
        air = (style.leading - style.size) / 2
        draw_tick_box(pen, figure, left + at, top - air, style.size, ticked=False)

    return draw


def _pair(block: Block, setting: _Setting, parent: Element) -> Iterator[Strip]:
    """A name, and under it the number, a little larger."""
    item = _list(setting, parent, "None").add("LI")
    label = item.add("Lbl", language=setting.language(block))
    yield from setting.lines(label, block.text, setting.style(Weight.SEMIBOLD), ours=block.ours)
    if block.beside:
        body = item.add("LBody", language=setting.language(block))
        yield from setting.lines(body, block.beside, setting.style(Weight.REGULAR, 1.1), ours=block.ours)


def _air(height: float) -> Strip:
    return Strip(height, lambda _pen, _left, _top: None)


def _draw_folds(pen: Pen) -> None:
    """Dashed where the sheet is folded, whole in the middle where it is cut."""
    canvas = pen.canvas
    with pen.tagger.decoration():
        canvas.saveState()
        canvas.setLineWidth(0.5)
        canvas.setDash(3, 4)
        for column in (1, 2, 3):
            canvas.line(column * WIDTH, 0, column * WIDTH, SHEET[1])
        for start in (0, 3 * WIDTH):
            canvas.line(start, HEIGHT, start + WIDTH, HEIGHT)
        canvas.setDash()
        canvas.setLineWidth(1.2)
        canvas.line(WIDTH, HEIGHT, 3 * WIDTH, HEIGHT)
        canvas.restoreState()
