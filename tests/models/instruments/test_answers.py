"""What is asked, what may be answered, and what is kept of it."""

from typing import Any

import pytest

from app.models.errors import UserError
from app.models.instruments.answers import asked, check_answers, part_of_answers
from app.models.instruments.parse import parse_instrument
from app.models.instruments.scoring import score
from app.models.instruments.shape import split_ref
from tests.models.instruments.shipped import shipped, small

SMALL = parse_instrument(small(), "small.json")


def ids(given: dict[str, Any]) -> str:
    return "".join(item.id for item in asked(SMALL, given))


def test_what_is_asked_follows_the_answers() -> None:
    assert ids({}) == "abc"
    assert ids({"c": 2}) == "abc"
    assert ids({"c": 1}) == "abcd"
    assert ids({"c": 1, "d": [0, 9]}) == "abcd"
    assert ids({"c": 1, "d": [0, 2]}) == "abcde"


def test_what_hangs_on_a_question_that_is_not_asked_is_not_asked() -> None:
    assert ids({"c": 2, "d": [1]}) == "abc"


def test_the_survey_asks_how_often_only_of_members() -> None:
    survey = shipped("citizen_survey_long")
    everything = {item.id for item in survey.items}
    assert everything - {item.id for item in asked(survey, {})} == {"member_active", "motivated"}
    assert {item.id for item in asked(survey, {"member": 1, "occupied": 2})} == everything
    assert "motivated" not in {item.id for item in asked(survey, {"member": 8, "occupied": 1})}


def test_the_canonical_form() -> None:
    checked = check_answers(SMALL, {"e": " Alt ", "d": (2, 0), "c": 1, "b": None, "a": 0})
    assert checked == {"a": 0, "c": 1, "d": [0, 2], "e": "Alt"}
    assert list(checked) == ["a", "c", "d", "e"]
    assert check_answers(SMALL, checked) == checked


def test_what_is_no_longer_asked_goes() -> None:
    assert check_answers(SMALL, {"c": 2, "d": [1], "e": "Alt"}) == {"c": 2}


def test_nothing_is_kept_of_nothing() -> None:
    assert check_answers(SMALL, {"c": 1, "d": [], "e": " "}) == {"c": 1}
    assert check_answers(SMALL, {}) == {}


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"x": 1}, "answer-item"),
        ({"a": 3}, "answer-range"),
        ({"b": 3}, "answer-range"),
        ({"a": "1"}, "answer-kind"),
        ({"a": True}, "answer-kind"),
        ({"b": 1.0}, "answer-kind"),
        ({"d": 1, "c": 1}, "answer-kind"),
        ({"d": "12", "c": 1}, "answer-kind"),
        ({"d": [7], "c": 1}, "answer-range"),
        ({"d": [1, 1], "c": 1}, "answer-twice"),
        ({"e": 1}, "answer-kind"),
        ({"e": "x" * 10_001, "c": 1, "d": [1]}, "answer-long"),
    ],
)
def test_what_cannot_be_answered_is_refused(given: dict[str, Any], code: str) -> None:
    with pytest.raises(UserError) as told:
        check_answers(SMALL, given)
    assert told.value.code == code


def test_who_5_within_the_survey_is_scored_as_itself() -> None:
    given = check_answers(
        shipped("citizen_survey_short"),
        {f"who5.{item.id}": place for place, item in enumerate(shipped("who5").items)} | {"support_helps": 1},
    )
    assert score(shipped("who5"), part_of_answers(given, shipped("who5"))).value == 40
    assert part_of_answers(given, shipped("brief_inspire_o")) == {}


@pytest.mark.parametrize(
    ("ref", "parts"),
    [
        ("who5@1", ("who5", 1)), ("who5@12", ("who5", 12)), ("goal_rating", ("goal_rating", 1)), ("a@", ("a", 1)),
        ("a@x", ("a", 0)), ("a@-1", ("a", 0)), ("a@²", ("a", 0)), ("", ("", 1)), ("a@" + "9" * 5000, ("a", 0)),
    ],
)  # fmt: skip
def test_refs(ref: str, parts: tuple[str, int]) -> None:
    assert split_ref(ref) == parts
