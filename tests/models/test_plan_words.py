"""The fixed words of the plan: complete, and refused by file and key when they are not."""

import json
from datetime import date

import pytest

from app.models.errors import UserError
from app.models.plan import SECTION_TITLES
from app.models.plan_words import PlanWords, braces, parse_plan_words
from app.places import resources

FOLDER = resources() / "language" / "plan"
DANISH = json.loads((FOLDER / "da.json").read_bytes())


def words(language: str) -> PlanWords:
    return parse_plan_words((FOLDER / f"{language}.json").read_bytes(), f"{language}.json")


@pytest.mark.parametrize("language", ["da", "en", "uk", "ar"])
def test_every_language_fills_in_the_same(language: str) -> None:
    told = json.loads((FOLDER / f"{language}.json").read_bytes())
    for key in PlanWords.__struct_fields__:
        if isinstance(DANISH[key], str) and key not in ("plain_date", "weekday_date"):
            assert braces(told[key]) == braces(DANISH[key]), key


@pytest.mark.parametrize("language", ["da", "en", "uk", "ar"])
def test_nobody_has_approved_the_texts_that_come_with_the_program(language: str) -> None:
    assert words(language).approved is None


def test_the_danish_headings_are_those_of_the_screen() -> None:
    danish = words("da")
    assert {section: danish.section(section) for section in SECTION_TITLES} == SECTION_TITLES


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("da", "onsdag 4. marts 2026"),
        ("en", "Wednesday 4 March 2026"),
        ("uk", "4 березня 2026 року (середа)"),
        ("ar", "الأربعاء 4 آذار/مارس 2026"),
    ],
)
def test_a_day_in_words(language: str, said: str) -> None:
    assert words(language).day(date(2026, 3, 4)) == said


@pytest.mark.parametrize(
    ("changes", "code", "key"),
    [
        ({"title": None}, "unfit", "title"),
        ({"title": " "}, "unfit", "title"),
        ({"title": 7}, "unfit", "title"),
        ({"months": ["januar"]}, "unfit", "months"),
        ({"weekdays": "mandag"}, "unfit", "weekdays"),
        ({"approved": ""}, "unfit", "approved"),
        ({"right_to_left": "ja"}, "unfit", "right_to_left"),
        ({"tittel": "Min plan"}, "unknown", "tittel"),
        ({"foot": "{hvem} bestemmer."}, "braces", "foot"),
        ({"foot": "{called bestemmer."}, "braces", "foot"),
        ({"foot": "{called!r} bestemmer."}, "braces", "foot"),
        ({"foot": "{called.__class__} bestemmer."}, "braces", "foot"),
        ({"title": "Min plan {}"}, "braces", "title"),
    ],
)
def test_a_wrong_text_is_named(changes: dict[str, object], code: str, key: str) -> None:
    with pytest.raises(UserError) as told:
        parse_plan_words(json.dumps(DANISH | changes).encode(), "so.json")
    assert told.value.code == f"plan-words-{code}"
    assert (told.value.details["file"], told.value.details["key"]) == ("so.json", key)


@pytest.mark.parametrize("key", ["title", "approved", "months", "map_wished_again"])
def test_a_missing_text_is_named(key: str) -> None:
    less = {name: text for name, text in DANISH.items() if name != key}
    with pytest.raises(UserError) as told:
        parse_plan_words(json.dumps(less).encode(), "so.json")
    assert (told.value.code, told.value.details["key"]) == ("plan-words-missing", key)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"title"'])
def test_what_is_no_json_is_refused(content: bytes) -> None:
    with pytest.raises(UserError, match="plan-words-broken"):
        parse_plan_words(content, "so.json")
