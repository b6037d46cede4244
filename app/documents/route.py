"""Prints a day's route and phone list as tagged A4 pages, in memory only, set as the plan is."""

from collections.abc import Iterator
from pathlib import Path

from app.documents.fonts import font_set
from app.documents.lines import break_lines
from app.documents.pages import Group
from app.documents.paper import print_paper
from app.documents.tagging import Element
from app.documents.typesetting import Edition, Row, Typesetter, styles
from app.models.danish_dates import danish_date
from app.models.route import Route, Stop
from app.models.tongue import on_paper

_FOOT = "Fortroligt. Makulér den, når dagen er slut."
_CARE = "Listen er kun til dig. Den er fortrolig: Lad den ikke ligge, og makulér den, når dagen er slut."
_HIDDEN = "Beskyttet adresse. Se den i Pejlemærke."
_ROW_GAP = 4.0


@on_paper
def render_route(route: Route, *, fonts_folder: Path) -> bytes:
    """The pages as PDF/UA-1; the same route gives the same bytes."""
    setter = Typesetter(font_set(fonts_folder), styles(Edition.STANDARD))
    return print_paper(
        lambda document: list(_groups(route, setter, document)),
        setter,
        title=f"Ruteliste {danish_date(route.day)}",
        foot=lambda fonts, style, room: break_lines(_FOOT, style, room, fonts, right_to_left=False)[0],
    )


def _groups(route: Route, setter: Typesetter, document: Element) -> Iterator[Group]:
    looks = setter.styles
    day = danish_date(route.day)
    yield setter.paragraph(document, "H1", "Ruteliste", looks.title, with_next=True)
    line = f"{day[:1].upper()}{day[1:]}, {route.worker}"
    yield setter.paragraph(document, "P", line, looks.body, with_next=True)
    yield setter.paragraph(document, "P", _CARE, looks.small_label, before=8)
    if not route.stops:
        yield setter.paragraph(document, "P", "Der er ingen møder den dag.", looks.body, before=16)
    for stop in route.stops:
        yield from _stop(stop, setter, document.add("Sect"))


def _stop(stop: Stop, setter: Typesetter, parent: Element) -> Iterator[Group]:
    """One meeting, kept together."""
    yield setter.heading(parent, " · ".join(part for part in (stop.hours, stop.called) if part))
    listing = parent.add("L")
    listing.list_numbering = "None"
    rows = (
        ("Hvordan", stop.form),
        ("Hvor", _HIDDEN if stop.hidden else stop.place),
        ("Telefon", stop.phone),
        ("Kun til dig", stop.risk),
        ("Husk og aftalt", "\n".join(stop.along)),
    )
    said = [(label, text) for label, text in rows if text.strip()]
    for at, (label, text) in enumerate(said):
        strips = setter.row(listing, Row(label, text), small=True)
        yield Group(strips, before=_ROW_GAP, with_next=at + 1 < len(said), together=len(strips) <= 12)
