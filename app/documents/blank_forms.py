"""Blank forms to fill in by pen: an instrument's questions, a star, the network map. Their own wording and licence."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

from app.documents.fonts import FontSet, font_set
from app.documents.lines import break_lines
from app.documents.map_drawing import MapDrawing
from app.documents.marks import box_of
from app.documents.pages import TEXT_WIDTH, Group, Pen, Strip
from app.documents.paper import NOBODY, on_one_line, print_paper
from app.documents.star_drawing import StarBox, draw_star
from app.documents.tagging import Element
from app.documents.typesetting import Edition, Tick, Typesetter, styles
from app.models.instruments.shape import Answering, Instrument, Item, Section, Shape
from app.models.map_sheet import Whom, map_sheet
from app.models.network import NetworkMap
from app.models.sectors import Sector
from app.models.sender import Sender
from app.models.star_shape import star_of
from app.models.tongue import on_paper

MAP = "map"
"""The key of the map among the blank forms; the others go by their instrument's id."""
_FOOT = "Det, du skriver her, er dit."
_MAP_ASKS = (
    "Hvem er vigtige for dig?",
    "Hvem ved, hvordan du har det?",
    "Hvem kan du tale med, og hvem kan hjælpe?",
    "Hvem har du mistet kontakten til og vil gerne have igen?",
)
_MAP_HOW = (
    "Skriv navne på kortet. Jo nærmere midten, jo tættere på dig føles det. "
    "Træk streger mellem dem, der kender hinanden."
)
_STAR_HEIGHT = 400.0
_WRITING = 30.0
"""From one line to write on to the next, in points."""


@on_paper
def blank_form(instrument: Instrument, *, sender: Sender = NOBODY, fonts_folder: Path) -> bytes:
    """The instrument as PDF/UA-1, with boxes to tick and lines to write on."""
    groups = _star_groups if instrument.shape is Shape.STAR else _question_groups
    return _print(instrument.title, fonts_folder, sender, partial(groups, instrument))


@on_paper
def blank_map(sectors: tuple[Sector, ...], *, sender: Sender = NOBODY, fonts_folder: Path) -> bytes:
    """The fields and rings of the network map, with nobody on it."""
    return _print("Mit netværk", fonts_folder, sender, partial(_map_groups, sectors))


def can_be_blank(instrument: Instrument) -> bool:
    """A number about one goal makes no form of its own."""
    return instrument.shape in (Shape.QUESTIONS, Shape.STAR)


def _print(title: str, fonts_folder: Path, sender: Sender, groups: "partial[Iterator[Group]]") -> bytes:
    setter = Typesetter(font_set(fonts_folder), styles(Edition.STANDARD))

    def made(document: Element) -> list[Group]:
        head = setter.paragraph(document, "H1", title, setter.styles.title, with_next=True)
        return [head, *_rules(setter, document, ("Navn", "Dato")), *groups(setter, document)]

    return print_paper(made, setter, title=title, foot=partial(on_one_line, "", _FOOT), sender=sender)


def _question_groups(instrument: Instrument, setter: Typesetter, document: Element) -> Iterator[Group]:
    for section in instrument.sections:
        parent = document.add("Sect")
        yield setter.heading(parent, section.title)
        if section.intro:
            yield setter.paragraph(parent, "P", section.intro, setter.styles.body, before=4, with_next=True)
        for item in section.items:
            yield from _item(instrument, section, item, setter, parent)
    yield from _source(instrument, setter, document)


def _item(instrument: Instrument, section: Section, item: Item, setter: Typesetter, parent: Element) -> Iterator[Group]:
    if item.asked_if and (asked := instrument.item(item.asked_if.item)):
        answers = [option.text for value in item.asked_if.answers if (option := asked.option(value))]
        said = f"Svar kun, hvis du svarede {' eller '.join(f'”{each}”' for each in answers)} til: {asked.text}"
        yield setter.paragraph(parent, "P", said, setter.styles.small, before=14, with_next=True)
    if item.lead:
        yield setter.paragraph(parent, "P", item.lead, setter.styles.body, before=12, with_next=True)
    yield setter.paragraph(parent, "H3", item.text, setter.styles.goal, before=14, with_next=True)
    if item.options:
        yield setter.tick_list(parent, [Tick(option.text, done=False) for option in item.options])
    elif item.answering is Answering.NUMBER:
        yield _numbers(item, setter, parent)
    else:
        yield from _rules(setter, parent, ("", "", ""))


def _numbers(item: Item, setter: Typesetter, parent: Element) -> Group:
    """To be ringed by pen, the ends in words."""
    ends = ", ".join(
        f"{number}: {words}" for number, words in ((item.low, item.low_text), (item.high, item.high_text)) if words
    )
    said = "   ".join(str(number) for number in item.values)
    text = f"Sæt ring om et tal. {ends}".strip()
    first = setter.paragraph(parent, "P", text, setter.styles.small, with_next=True)
    second = setter.paragraph(parent, "P", said.replace(" ", "\u00a0"), setter.styles.goal)
    return Group(first.strips + second.strips, before=4, together=True)


def _star_groups(instrument: Instrument, setter: Typesetter, document: Element) -> Iterator[Group]:
    star = star_of(instrument)
    told = f"Giv hvert område et tal fra {star.low} til {star.high}. Sæt et kryds på armen, og træk en streg imellem."
    yield setter.paragraph(document, "P", told, setter.styles.body, before=10, with_next=True)
    alternative = f"En tom stjerne med tal fra {star.low} til {star.high}. Armene er: {', '.join(star.names)}."
    figure = document.add("Figure", alternative=alternative)

    def draw(pen: Pen, left: float, top: float) -> None:
        box = StarBox(left, top - _STAR_HEIGHT, TEXT_WIDTH, _STAR_HEIGHT)
        figure.box = box_of(box.left, box.bottom, box.width, box.height)
        with pen.tagger.content(figure):
            draw_star(pen.canvas, box, star, (), pen.fonts)

    yield Group((Strip(_STAR_HEIGHT, draw),), before=8)
    stages = [f"{stage.low}–{stage.high}: {stage.title}" for stage in instrument.stages]
    if stages:
        yield setter.paragraph(document, "P", ". ".join(stages) + ".", setter.styles.small, before=6)
    parent = document.add("Sect")
    yield setter.heading(parent, "Med mine ord", new_page=True)
    yield from _rules(setter, parent, star.names, label_room=200)
    yield from _source(instrument, setter, document)


def _map_groups(sectors: tuple[Sector, ...], setter: Typesetter, document: Element) -> Iterator[Group]:
    yield setter.paragraph(document, "P", _MAP_HOW, setter.styles.body, before=10, with_next=True)
    sheet = map_sheet(NetworkMap(), called="", day=date.min, sectors=sectors, whom=Whom.NOBODY)
    drawing = MapDrawing(sheet, setter.fonts, TEXT_WIDTH)
    titles = ", ".join(sector.title for sector in sheet.sectors)
    figure = document.add("Figure", alternative=f"Et tomt netværkskort med tre ringe og felterne {titles}.")

    def draw(pen: Pen, left: float, top: float) -> None:
        figure.box = box_of(left, top - drawing.side, TEXT_WIDTH, drawing.side)
        with pen.tagger.content(figure):
            drawing.draw(pen, left, top)

    yield Group((Strip(drawing.side, draw),), before=8)
    parent = document.add("Sect")
    yield setter.heading(parent, "Det kan du tænke over")
    for ask in _MAP_ASKS:
        yield setter.paragraph(parent, "P", ask, setter.styles.body, before=10, with_next=True)
        yield from _rules(setter, parent, ("",))


def _source(instrument: Instrument, setter: Typesetter, document: Element) -> Iterator[Group]:
    style = setter.styles.small
    yield setter.paragraph(document, "P", f"Kilde: {instrument.source}", style, before=20)
    if instrument.licence.text:
        yield setter.paragraph(document, "P", instrument.licence.text, style, before=4)


def _rules(
    setter: Typesetter, parent: Element, labels: tuple[str, ...], *, label_room: float = 60.0
) -> Iterator[Group]:
    """Lines to write on, each after its label; a screen reader hears the labels."""
    for label in labels:
        yield Group((_rule(setter.fonts, setter, parent, label, label_room if label else 0.0),), before=0)


def _rule(fonts: FontSet, setter: Typesetter, parent: Element, label: str, room: float) -> Strip:
    style = setter.styles.body
    element = parent.add("P", said=label) if label else None
    lines = break_lines(label, style, room - 8, fonts) if label else []
    height = max(_WRITING, len(lines) * style.leading + 8)

    def draw(pen: Pen, left: float, top: float) -> None:
        foot = top - height
        for at, line in enumerate(lines):
            assert element is not None
            with pen.tagger.content(element, line.spoken):
                pen.line(line, style, left, foot + (len(lines) - at) * style.leading)
        with pen.tagger.decoration():
            pen.canvas.saveState()
            pen.canvas.setLineWidth(0.7)
            pen.canvas.line(left + room, foot + 4, left + TEXT_WIDTH, foot + 4)
            pen.canvas.restoreState()

    return Strip(height, draw)
