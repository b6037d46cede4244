"""Når det bliver svært on paper: the citizen's lines, whom to call, and the numbers for an emergency."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import page
import pytest

from app.documents.emergency import read_emergency_texts
from app.documents.plan_texts import read_plan_texts
from app.documents.typesetting import Edition
from app.models.errors import UserError
from app.models.plan import Section
from app.models.plan_hard import PlanCall, PlanHard
from app.places import resources
from tests.documents.plans import AMINA, SHEETS, flat, printed, tags, text_of
from tests.documents.test_plan_around import HARD

NUMBERS = [{"name": "Vagten i byen", "phone": "12 34"}]


def own(home: Path, name: str, **told: object) -> None:
    """A municipality's file."""
    folder = home / "emergency"
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(json.dumps({"source": "Byen", "numbers": NUMBERS} | told), "utf-8")


def test_the_lines_the_people_and_the_numbers_are_printed() -> None:
    text = flat(text_of(printed(replace(AMINA, hard=HARD))))
    for said in (
        "Når det bliver svært En god dag har brug for • Op før ni, også om lørdagen",
        "Det må I gerne gøre • Sæt dig ved siden af.",
        "Dem ringer jeg til Trine 20 30 40 50 Nabo",
        "Hvis det er akut Livsfare 112",
        "Hovedstaden 1813, Sjælland 1818, Syddanmark 70 11 07 07",
        "70 201 201",
    ):
        assert said in text


def test_parts_without_a_line_are_left_out() -> None:
    text = text_of(printed(replace(AMINA, hard=PlanHard(signs=("Jeg spiser kun brød",)))))
    assert "Tidlige tegn" in text
    assert "Dem ringer jeg til" not in text


@pytest.mark.parametrize("hidden", [True, False])
def test_nothing_of_it_is_there_where_it_is_hidden_or_empty(hidden: bool) -> None:
    shown = frozenset(Section) - {Section.HARD} if hidden else frozenset(Section)
    text = text_of(printed(replace(AMINA, hard=HARD if hidden else None, include=shown)))
    assert "svært" not in text
    assert "112" not in text


@pytest.mark.parametrize("edition", SHEETS)
@pytest.mark.parametrize("language", ["da", "en", "uk", "ar"])
def test_many_long_lines_flow_over_pages_and_stay_valid(language: str, edition: Edition) -> None:
    long = tuple(f"{number}. Jeg går en tur, også når det regner, og helst langs vandet" for number in range(40))
    calls = tuple(PlanCall(f"Ven {number}", "20 30 40 50") for number in range(20))
    pdf = printed(replace(AMINA, hard=replace(HARD, helps=long, calls=calls)), edition, language)
    assert page.validate_pdf_bytes(pdf, profile="ua1").failures == []
    assert "39. Jeg går en tur" in flat(text_of(pdf))


def test_a_screen_reader_hears_parts_under_the_section() -> None:
    roles = [tag.role for tag in tags(printed(replace(AMINA, focus_goals=(), other_goals=(), hard=HARD)))]
    assert roles.count("/H3") == 8


def test_the_municipalitys_numbers_take_the_place_of_ours(tmp_path: Path) -> None:
    own(tmp_path, "numre.json", valid_from="2026-01-01")
    found = read_plan_texts("da", tmp_path).emergency
    assert found.on(date(2026, 3, 4)).lines() == (("Vagten i byen", "12\u00a034"),)
    assert found.on(date(2025, 3, 4)).lines()[0] == ("Livsfare", "112")


def test_a_translation_of_older_numbers_is_not_used(tmp_path: Path) -> None:
    own(tmp_path, "numre.json", valid_from="2026-01-01")
    found = read_plan_texts("en", tmp_path).emergency
    assert found.on(date(2026, 3, 4), "en").language == "da"
    assert found.on(date(2025, 3, 4), "en").lines()[0] == ("Danger to life", "112")


def test_a_wrong_file_is_refused_by_name(tmp_path: Path) -> None:
    own(tmp_path, "forkert.json", valid_from="2026-01-01", numbers=[{"name": " ", "phone": "1"}])
    with pytest.raises(UserError, match="emergency-wrong") as told:
        read_plan_texts("da", tmp_path)
    assert told.value.details["file"] == "forkert.json"


def test_every_language_has_the_same_numbers() -> None:
    shipped = read_emergency_texts(resources() / "emergency")
    told = {
        tuple(number.phone for number in shipped.on(date(2026, 3, 4), language).numbers)
        for language in ("da", "en", "uk", "ar")
    }
    assert len(told) == 1
    assert {text.language for text in shipped.texts} == {"da", "en", "uk", "ar"}
