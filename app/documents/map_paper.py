"""The network map as a paper: the drawing, what its signs mean, and everybody on it as a list. PDF, or PNG of it."""

from collections.abc import Iterator, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import FontSet, Weight, font_set
from app.documents.lines import Line, TextStyle, break_lines
from app.documents.map_drawing import MapDrawing
from app.documents.map_legend import Key, draw_legend_row, legend_rows
from app.documents.pages import TEXT_WIDTH, Group, Pen, Strip
from app.documents.paper import NOBODY, ONE_AT_A_TIME, on_one_line, print_paper
from app.documents.preview import page_image, png_of
from app.documents.tagging import Element, Tagger
from app.documents.typesetting import Edition, Typesetter, gap, styles
from app.models.danish_dates import danish_date
from app.models.map_sheet import DANISH_TERMS, MapSheet, MapTerms, by_sector, in_a_line, in_a_sentence
from app.models.sender import Sender
from app.models.tongue import on_paper

_LARGER = 18 / 14
_PICTURE = 560.0
_PICTURE_AIR = 20.0
_PICTURE_PIXELS = 2000


@on_paper
def print_map(sheet: MapSheet, *, edition: Edition, sender: Sender = NOBODY, fonts_folder: Path) -> bytes:
    """The map as PDF/UA-1; the same sheet gives the same bytes. Where nobody is named, the sender is not either."""
    setter = Typesetter(font_set(fonts_folder), styles(edition))
    title = map_title(sheet)
    return print_paper(
        lambda document: list(_groups(sheet, setter, document)),
        setter,
        title=title,
        foot=_foot(sheet),
        sender=NOBODY if sheet.anonymous else sender,
    )


def map_title(sheet: MapSheet) -> str:
    """ "Netværkskort: Amina"; without a name where nobody is named."""
    return "Netværkskort" if sheet.anonymous else f"Netværkskort: {sheet.called}"


def _foot(sheet: MapSheet) -> "partial[Line]":
    if sheet.anonymous:
        return partial(on_one_line, "", "Kortet er skrevet ud uden navne.")
    return partial(on_one_line, sheet.called, "{called} bestemmer, hvem der må se kortet.")


def _groups(sheet: MapSheet, setter: Typesetter, document: Element) -> Iterator[Group]:
    day = danish_date(sheet.day, weekday=False)
    line = f"Sådan så kortet ud {day}" if sheet.anonymous else f"{sheet.called}, {day}"
    yield setter.paragraph(document, "H1", "Mit netværk", setter.styles.title, with_next=True)
    yield setter.paragraph(document, "P", line, setter.styles.body, with_next=True)
    yield map_group(sheet, setter, document)
    for at, (sector, members) in enumerate(by_sector(sheet)):
        part = document.add("Sect")
        if at == 0:
            yield setter.heading(part, "Hvem er på kortet")
        yield setter.paragraph(part, "H3", sector.title, setter.styles.goal, before=12, with_next=True)
        yield from setter.bullets(part, [in_a_line(sheet, each) for each in members])


def map_group(sheet: MapSheet, setter: Typesetter, parent: Element, words: MapTerms = DANISH_TERMS) -> Group:
    """The drawing from margin to margin with its key, never split; also for other papers that want a map."""
    large = setter.styles.stacked
    drawing = MapDrawing(sheet, setter.fonts, TEXT_WIDTH, _LARGER if large else 1.0)
    style = setter.styles.small
    figure = parent.add("Figure", alternative=in_a_sentence(sheet, words))
    rows = legend_rows(sheet, style, TEXT_WIDTH, setter.fonts, words)
    height = drawing.side + 6 + len(rows) * style.leading

    def draw(pen: Pen, left: float, top: float) -> None:
        figure.box = (round(left, 2), round(top - height, 2), round(left + TEXT_WIDTH, 2), round(top, 2))
        with pen.tagger.content(figure):
            _draw_all(pen, drawing, rows, style, left, top, mirrored=setter.mirrored)

    strips = [Strip(height, draw)]
    if len(drawing.named[1]) < len(sheet.map.members):
        note = setter.paragraph(parent, "P", words.nameless, style)
        strips += [gap(4), *note.strips]
    return Group(tuple(strips), before=8, together=True)


def _draw_all(
    pen: Pen,
    drawing: MapDrawing,
    rows: Sequence[Sequence[Key]],
    style: TextStyle,
    left: float,
    top: float,
    *,
    mirrored: bool = False,
) -> None:
    drawing.draw(pen, left, top)
    top -= drawing.side + 6
    for row in rows:
        draw_legend_row(pen, row, style, left, top, right=left + drawing.side if mirrored else None)
        top -= style.leading


@on_paper
def map_png(sheet: MapSheet, *, fonts_folder: Path) -> bytes:
    """The drawing with its key as a picture."""
    fonts = font_set(fonts_folder)
    with ONE_AT_A_TIME:
        pdf = _picture_page(sheet, fonts)
    return png_of(page_image(pdf, 0, width=_PICTURE_PIXELS))


def _picture_page(sheet: MapSheet, fonts: FontSet) -> bytes:
    style, heading = TextStyle(Weight.REGULAR, 12, 18), TextStyle(Weight.BOLD, 16, 26)
    inside = _PICTURE - 2 * _PICTURE_AIR
    rows = legend_rows(sheet, style, inside, fonts, DANISH_TERMS)
    height = _PICTURE + heading.leading + 6 + len(rows) * style.leading
    out = BytesIO()
    canvas = Canvas(out, pagesize=(_PICTURE, height), invariant=1, initialFontName=fonts.name(Weight.REGULAR))
    pen = Pen(canvas, Tagger(canvas), fonts)
    day = danish_date(sheet.day, weekday=False)
    lines = break_lines(day if sheet.anonymous else f"{sheet.called}, {day}", heading, inside, fonts)
    pen.line(lines[0], heading, _PICTURE_AIR, height - _PICTURE_AIR)
    drawing = MapDrawing(sheet, fonts, inside)
    _draw_all(pen, drawing, rows, style, _PICTURE_AIR, height - _PICTURE_AIR - heading.leading)
    canvas.save()
    return out.getvalue()
