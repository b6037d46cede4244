"""Når det bliver svært as groups for the page: the lines, whom to call, and the numbers for an emergency."""

from collections.abc import Iterator
from dataclasses import replace

from app.documents.emergency import EmergencyNumbers
from app.documents.pages import Group, Strip
from app.documents.tagging import Element
from app.documents.typesetting import FIRST_ROW_GAP, ROW_GAP, Row, Typesetter, gap, labelled_list
from app.models.plan_hard import PlanHard
from app.models.plan_words import PlanWords


def hard_groups(
    parent: Element, hard: PlanHard, numbers: EmergencyNumbers, setter: Typesetter, words: PlanWords
) -> Iterator[Group]:
    """Each part with its lines; whom to call; the emergency numbers last."""
    for at, (part, lines) in enumerate(hard.parts()):
        yield _title(parent, words.hard(part), setter, before=4 if at == 0 else 12)
        yield from setter.bullets(parent, lines)
    if hard.calls:
        yield _title(parent, words.hard_call, setter, before=12)
        yield from _rows(parent, setter, [Row(call.name, call.phone) for call in hard.calls])
    yield _title(parent, words.hard_emergency, setter, before=12)
    told, place = setter, parent
    if numbers.language != words.tongue:
        told, place = replace(setter, mirrored=False), parent.add("Div", language=numbers.language)
    strips: list[Strip] = []
    listing = labelled_list(place)
    for name, phone in numbers.lines():
        strips += [gap(ROW_GAP)] * bool(strips)
        strips += told.row(listing, Row(name, phone, ours=True))
    yield Group(tuple(strips), before=FIRST_ROW_GAP, together=True)


def hard_words(hard: PlanHard | None) -> Iterator[str]:
    """What somebody wrote."""
    if hard is not None:
        yield from (line for _, lines in hard.parts() for line in lines)
        yield from (text for call in hard.calls for text in (call.name, call.phone))


def _title(parent: Element, text: str, setter: Typesetter, *, before: float) -> Group:
    return setter.paragraph(parent, "H3", text, setter.styles.goal, before=before, with_next=True)


def _rows(parent: Element, setter: Typesetter, rows: list[Row]) -> Iterator[Group]:
    """A name with its number is not parted by a page turn."""
    listing = labelled_list(parent)
    for at, row in enumerate(rows):
        yield Group(setter.row(listing, row), before=ROW_GAP if at else FIRST_ROW_GAP, together=True)
