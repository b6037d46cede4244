"""Prints a plain paper of headed lists as tagged A4 pages, and reads it as HTML, from one tree."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.documents.fonts import font_set
from app.documents.lines import break_lines
from app.documents.pages import Group
from app.documents.paper import NOBODY, print_with_tree
from app.documents.readable import Readable
from app.documents.tagging import Element
from app.documents.typesetting import Edition, Row, Typesetter, labelled_list, styles
from app.models.listing import Line, Listing, Part
from app.models.sender import Sender
from app.models.tongue import on_paper

_LONGEST_LABEL = 120
_WHOLE = 12
_ROW_GAP = 4.0


def render_listing(listing: Listing, *, sender: Sender = NOBODY, fonts_folder: Path) -> bytes:
    """The pages as PDF/UA-1; the same listing gives the same bytes."""
    return set_listing(listing, sender=sender, fonts_folder=fonts_folder)[0]


@on_paper
def set_listing(listing: Listing, *, sender: Sender = NOBODY, fonts_folder: Path) -> tuple[bytes, Readable]:
    """The pages, and the same to be read on a screen."""
    setter = Typesetter(font_set(fonts_folder), styles(Edition.STANDARD))
    pdf, document = print_with_tree(
        lambda document: list(_groups(listing, setter, document)),
        setter,
        title=listing.title,
        foot=lambda fonts, style, room: break_lines(listing.foot, style, room, fonts, right_to_left=False)[0],
        sender=sender,
    )
    return pdf, Readable(document, listing.title, "da-DK", False, {})


def _groups(listing: Listing, setter: Typesetter, document: Element) -> Iterator[Group]:
    looks = setter.styles
    yield setter.paragraph(document, "H1", listing.title, looks.title, with_next=True)
    if listing.lead:
        yield setter.paragraph(document, "P", listing.lead, looks.body, before=8)
    for part in listing.parts:
        yield from _part(part, setter, document.add("Sect"))


def _part(part: Part, setter: Typesetter, parent: Element) -> Iterator[Group]:
    yield setter.heading(parent, part.title)
    if part.lead:
        yield replace(
            setter.paragraph(parent, "P", part.lead, setter.styles.small, before=4), with_next=bool(part.lines)
        )
    rows: Element | None = None
    for line in part.lines:
        if not line.text:
            rows = None
            yield setter.paragraph(parent, "H3", line.label, setter.styles.label, before=10, with_next=True)
            continue
        if rows is None:
            rows = labelled_list(parent)
        strips = setter.row(rows, _row(line), small=True)
        yield Group(strips, before=_ROW_GAP, together=len(strips) <= _WHOLE)


def _row(line: Line) -> Row:
    return Row(line.label[:_LONGEST_LABEL], line.text)
