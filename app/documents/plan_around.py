"""The people around the citizen, and the star, as groups for the page."""

from collections.abc import Iterator
from dataclasses import replace

from app.documents.map_paper import map_group
from app.documents.marks import box_of
from app.documents.pages import TEXT_WIDTH, Group, Pen, Strip
from app.documents.star_drawing import StarBox, draw_star
from app.documents.star_words import map_terms, star_in_words, star_rows, which_lines, whose_star
from app.documents.tagging import Element
from app.documents.typesetting import FIRST_ROW_GAP, Row, Typesetter, labelled_list
from app.models.plan import PlanContent
from app.models.plan_map import sheet_of
from app.models.plan_people import PlanPerson
from app.models.plan_star import PlanStar
from app.models.plan_words import PlanWords
from app.models.values import MemberStatus

PERSON_GAP = 10.0
WHOLE_PERSON = 8  # strips; so much of one person is not parted by a page turn
STAR_HEIGHT = 330.0
STAR_NAMES = 11.0


def people_groups(parent: Element, content: PlanContent, setter: Typesetter, words: PlanWords) -> Iterator[Group]:
    """One row for each: the name, and beside it what they are to the citizen and what was agreed; then the map."""
    listing = labelled_list(parent)
    for at, person in enumerate(content.people):
        strips = setter.row(listing, Row(person.name, _told(person, words)))
        before = PERSON_GAP if at else FIRST_ROW_GAP
        yield Group(strips, before=before, together=len(strips) <= WHOLE_PERSON)
    if content.map is not None:
        sheet = sheet_of(content.map, called=content.called, day=content.day)
        yield map_group(sheet, setter, parent, map_terms(words))


def _told(person: PlanPerson, words: PlanWords) -> str:
    missed = {
        MemberStatus.WISHED.value: words.person_wished,
        MemberStatus.LOST.value: words.person_lost,
        MemberStatus.DECEASED.value: words.person_deceased,
    }.get(person.status, "")
    agreed = words.person_agreed.format(agreed=words.isolated(person.agreed)) if person.agreed else ""
    phone = words.person_phone.format(phone=words.isolated(person.phone)) if person.phone else ""
    return "\n".join(filter(None, (capital(person.relation), missed, agreed, phone)))


def people_words(content: PlanContent) -> Iterator[str]:
    """What somebody wrote of them, and of the map."""
    for person in content.people:
        yield from (person.name, person.relation, person.agreed, person.phone)
    if content.map is not None:
        yield from (sector.title for sector in content.map.sectors)


def star_groups(parent: Element, star: PlanStar, setter: Typesetter, words: PlanWords) -> Iterator[Group]:
    """Which star and whose, its drawing, and what has changed in words."""
    said = f"{which_lines(star, words)} {whose_star(star, words)}"
    yield setter.paragraph(parent, "P", said, setter.styles.body, before=4, with_next=True)
    figure = parent.add("Figure", alternative=star_in_words(star, words))
    yield Group((_drawing(figure, star, setter),), before=8)
    for group in setter.rows(parent, star_rows(star, words)):
        yield replace(group, together=True)


def star_words(star: PlanStar | None) -> Iterator[str]:
    """What an instrument's file and a worker's name put on the page."""
    if star is not None:
        yield from (star.name, star.who, *(area.name for area in star.areas))


def _drawing(figure: Element, star: PlanStar, setter: Typesetter) -> Strip:
    scale = setter.styles.body.size / 14

    def draw(pen: Pen, left: float, top: float) -> None:
        box = StarBox(left, top - STAR_HEIGHT, TEXT_WIDTH, STAR_HEIGHT, STAR_NAMES * scale)
        figure.box = box_of(box.left, box.bottom, box.width, box.height)
        with pen.tagger.content(figure):
            draw_star(pen.canvas, box, star.shape, star.lines, pen.fonts)

    return Strip(STAR_HEIGHT, draw)


def capital(text: str) -> str:
    """With a capital letter first."""
    return text[:1].upper() + text[1:]
