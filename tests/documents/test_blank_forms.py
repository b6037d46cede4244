"""Blank forms: the instruments' own words, boxes and lines, and where they are from."""

import page
import pytest

from app.documents.blank_forms import blank_form, blank_map, can_be_blank
from app.models.instruments.shape import Instrument
from app.models.sectors import parse_sectors
from app.places import resources
from app.store.instruments import load_instruments
from tests.documents.plans import FONTS, RESOURCES, flat, tags, text_of

INSTRUMENTS, _ = load_instruments([resources() / "instruments"])
SECTORS = parse_sectors((RESOURCES / "network" / "sectors.json").read_bytes(), "sectors.json")
FORMS = [each for each in INSTRUMENTS if can_be_blank(each)]


def blank(instrument: Instrument) -> bytes:
    return blank_form(instrument, fonts_folder=FONTS)


@pytest.mark.parametrize("instrument", FORMS, ids=lambda each: each.id)
def test_every_form_is_valid_and_says_what_it_asks_and_where_it_is_from(instrument: Instrument) -> None:
    pdf = blank(instrument)
    assert page.validate_pdf_bytes(pdf, profile="ua1").failures == []
    text = flat(text_of(pdf))
    for item in instrument.items:
        assert flat(item.text) in text
        for option in item.options:
            assert flat(option.text) in text
    assert flat(instrument.source)[:60] in text
    assert flat(instrument.licence.text) in text


def test_who5_has_a_box_for_every_answer_and_no_score() -> None:
    pdf = blank(INSTRUMENTS.wanted("who5"))
    assert [tag.alternative for tag in tags(pdf)].count("Tom boks til kryds") == 30
    assert "risiko" not in text_of(pdf)


def test_a_star_is_told_to_those_who_hear_it() -> None:
    told = [tag.alternative for tag in tags(blank(INSTRUMENTS.wanted("chime_star"))) if tag.alternative]
    assert any(each.startswith("En tom stjerne med tal fra 1 til 10. Armene er:") for each in told)


def test_a_map_has_its_fields_and_the_questions_and_nobody_on_it() -> None:
    pdf = blank_map(SECTORS, fonts_folder=FONTS)
    assert page.validate_pdf_bytes(pdf, profile="ua1").failures == []
    assert "Hvem er vigtige for dig?" in text_of(pdf)
    assert any("felterne Familie" in tag.alternative for tag in tags(pdf))


def test_a_number_about_a_goal_is_no_form() -> None:
    assert {each.id for each in INSTRUMENTS} - {each.id for each in FORMS} == {"gas", "goal_rating"}
