"""Prints an invitation to a meeting as a tagged A4 page, in memory only, set as the plan is."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.documents.fonts import font_set
from app.documents.lines import break_lines
from app.documents.pages import Group, lay_out
from app.documents.paper import NOBODY, ONE_AT_A_TIME, print_paper
from app.documents.tagging import Element
from app.documents.typesetting import Edition, Row, Typesetter, styles
from app.models.invitation import Invitation
from app.models.sender import Sender
from app.models.tongue import on_paper

_FOOT = "Du kan altid sige til, hvis tiden eller stedet skal være et andet."
_SHORT_ROW = 3


@on_paper
def render_invitation(invitation: Invitation, *, sender: Sender = NOBODY, fonts_folder: Path) -> bytes:
    """One page of PDF/UA-1. Points that there is no room for are counted; the same invitation gives the same bytes."""
    language = None if invitation.language == "da" else invitation.language
    setter = Typesetter(font_set(fonts_folder), styles(Edition.STANDARD), language)
    shown = _fitting(invitation, setter)
    return print_paper(
        lambda document: list(_groups(invitation, shown, setter, document)),
        setter,
        title=f"Indbydelse: {invitation.form}",
        foot=lambda fonts, style, room: break_lines(_FOOT, style, room, fonts, right_to_left=False)[0],
        sender=sender,
    )


def _fitting(invitation: Invitation, setter: Typesetter) -> int:
    """How many of the points there is room for on one page."""
    for shown in range(len(invitation.points), 0, -1):
        with ONE_AT_A_TIME:
            pages = lay_out(list(_groups(invitation, shown, setter, Element("Document"))))
        if len(pages) == 1:
            return shown
    return 0


def _groups(invitation: Invitation, shown: int, setter: Typesetter, document: Element) -> Iterator[Group]:
    styles_ = setter.styles
    yield setter.paragraph(document, "H1", "Indbydelse", styles_.title, with_next=True)
    yield setter.paragraph(document, "P", f"Kære {invitation.called}", styles_.body, with_next=True)
    asked = "Vi vil gerne mødes med dig. Her står, hvornår og hvor, og hvad vi kan tale om."
    yield setter.paragraph(document, "P", asked, styles_.body, before=8)
    yield from _facts(invitation, setter, document.add("Sect"))
    yield from _points(invitation, shown, setter, document)
    yield from _before(invitation, setter, document)


def _facts(invitation: Invitation, setter: Typesetter, parent: Element) -> Iterator[Group]:
    yield setter.heading(parent, invitation.form)
    listing = parent.add("L")
    listing.list_numbering = "None"
    hours = invitation.hours[:1].upper() + invitation.hours[1:]
    rows = (
        ("Dag", invitation.when),
        ("Tid", hours),
        ("Sted", invitation.place),
        ("Hvem kommer", ", ".join(invitation.who)),
        ("Sådan mødes du helst", invitation.how_to_meet),
    )
    said = [(label, text) for label, text in rows if text.strip()]
    for at, (label, text) in enumerate(said):
        strips = setter.row(listing, Row(label, text))
        yield Group(strips, before=6 if at else 8, with_next=len(strips) <= _SHORT_ROW and at + 1 < len(said))


def _points(invitation: Invitation, shown: int, setter: Typesetter, document: Element) -> Iterator[Group]:
    if not invitation.points:
        return
    parent = document.add("Sect")
    yield setter.heading(parent, "Det vil du gerne tale om")
    left = len(invitation.points) - shown
    more = (f"Og {left} {'punkt' if left == 1 else 'punkter'} til.",) if left else ()
    yield from setter.bullets(parent, [*invitation.points[:shown], *more])


def _before(invitation: Invitation, setter: Typesetter, document: Element) -> Iterator[Group]:
    said = [text for text in (invitation.think_over, invitation.how_to_prepare) if text.strip()]
    if not said:
        return
    parent = document.add("Sect")
    yield setter.heading(parent, "Det kan du tænke over inden")
    own = replace(setter, words_language=None)
    for at, text in enumerate(said):
        yield own.paragraph(parent, "P", text, setter.styles.body, before=8 if at else 4)
