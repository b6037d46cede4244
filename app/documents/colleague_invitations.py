"""Prints invitations to colleagues as tagged A4 pages, one for each: whose it is, the code, the text, what to do."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.documents.fonts import font_set
from app.documents.lines import break_lines
from app.documents.pages import Group, Pen, Strip
from app.documents.paper import print_paper
from app.documents.qr import qr_modules
from app.documents.tagging import Element
from app.documents.typesetting import Edition, Row, Typesetter, styles
from app.models.colleague_invitation import ColleagueInvitation, in_groups
from app.models.danish_dates import danish_date

_FOOT = "Pas på papiret, til du er med. Makulér det bagefter."
_SIDE, _QUIET = 120.0, 4
_LONG_TEXT = 260
"""Letters; a longer invitation is set smaller, so that everybody has one page."""
_OPEN = "Åbn Pejlemærke på din computer, og vælg ”Jeg har en invitation”."
_WRITE = (
    "Skriv invitationen af. Mellemrum og små bogstaver er lige meget. QR-koden viser den samme tekst på en telefon."
)
_COMPARE = "Se efter, at fingeraftrykket på skærmen er det samme som her."
_REST = "Vælg en adgangskode, og læg nødkoden et sikkert sted. Resten kommer af sig selv."
_BY_HAND = (
    "Vælg en adgangskode, og læg nødkoden et sikkert sted. Send så det svar, som Pejlemærke viser dig, til {inviter}."
)


def render_invitations(invitations: Sequence[ColleagueInvitation], *, fonts_folder: Path) -> bytes:
    """PDF/UA-1 with a page for each; the same invitations give the same bytes."""
    setter = Typesetter(font_set(fonts_folder), styles(Edition.STANDARD))
    return print_paper(
        lambda document: list(_groups(invitations, setter, document)),
        setter,
        title="Invitation til Pejlemærke" if len(invitations) == 1 else "Invitationer til Pejlemærke",
        foot=lambda fonts, style, room: break_lines(_FOOT, style, room, fonts, right_to_left=False)[0],
    )


def _groups(invitations: Sequence[ColleagueInvitation], setter: Typesetter, document: Element) -> Iterator[Group]:
    for each in invitations:
        yield from _page(each, setter, document.add("Sect"))


def _page(told: ColleagueInvitation, setter: Typesetter, parent: Element) -> Iterator[Group]:
    looks = setter.styles
    head = setter.paragraph(parent, "H1", "Invitation til Pejlemærke", looks.title, with_next=True)
    yield Group(head.strips, with_next=True, new_page=True)
    yield setter.paragraph(parent, "P", _lead(told), looks.body, before=8)
    yield _code(told, parent)
    listing = parent.add("L")
    listing.list_numbering = "None"
    rows = (
        Row("Invitationen", in_groups(told.text), ours=True),
        Row("Fingeraftrykket", told.fingerprint, ours=True),
        Row("Gælder til", f"{_capital(danish_date(told.last_day))}. Den kan bruges én gang.", ours=True),
    )
    for at, row in enumerate(rows):
        small = at == 0 and len(told.text) > _LONG_TEXT
        yield Group(setter.row(listing, row, small=small), before=8 if at else 4, with_next=at + 1 < len(rows))
    yield setter.paragraph(parent, "H2", "Sådan gør du", looks.goal, before=14, with_next=True)
    yield from _steps(told, setter, parent)


def _lead(told: ColleagueInvitation) -> str:
    to = f"Til {told.name}. " if told.name else ""
    role = f" som {told.role}" if told.role else ""
    return f"{to}{told.inviter} inviterer dig med i {told.organisation}{role}."


def _steps(told: ColleagueInvitation, setter: Typesetter, parent: Element) -> Iterator[Group]:
    last = _REST if told.over_central else _BY_HAND.format(inviter=told.inviter)
    listing = parent.add("L")
    listing.list_numbering = "Decimal"
    for number, words in enumerate((_OPEN, _WRITE, _COMPARE, last), start=1):
        item = listing.add("LI", said=f"{number}. {words}")
        yield setter.paragraph(item, "LBody", f"{number}. {words}", setter.styles.body, before=2)


def _code(told: ColleagueInvitation, parent: Element) -> Group:
    """Dark on white with a white margin, which is what a phone's camera looks for."""
    modules = qr_modules(told.text)
    unit = _SIDE / (len(modules) + 2 * _QUIET)
    figure = parent.add("Figure", alternative="Invitationen som QR-kode. Den samme tekst står herunder.")

    def draw(pen: Pen, left: float, top: float) -> None:
        figure.box = (left, top - _SIDE, left + _SIDE, top)
        with pen.tagger.content(figure):
            pen.canvas.setFillGray(0)
            for down, row in enumerate(modules, start=_QUIET):
                for along, dark in enumerate(row, start=_QUIET):
                    if dark:
                        x, y = left + (along - _QUIET) * unit, top - (down + 1) * unit
                        pen.canvas.rect(x, y, unit, unit, stroke=0, fill=1)

    return Group((Strip(_SIDE, draw),), before=10)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
