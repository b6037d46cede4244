"""Scores against tables worked out by hand, and every way of leaving answers out."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.errors import UserError
from app.models.instruments.parse import parse_instrument
from app.models.instruments.scoring import Score, gas_score, gas_t, score
from tests.models.instruments.shipped import IDS, shipped, small

WHO5 = ("cheerful", "calm", "active", "rested", "interested")
INSPIRE = ("connectedness", "hope", "identity", "meaning", "empowerment")
GREAT, SOME, NO = "stor risiko for stress og depression", "risiko for stress og depression", "ikke i risiko"


def told(items: tuple[str, ...], answers: tuple[int, ...]) -> dict[str, int]:
    return dict(zip(items, answers, strict=True))


@pytest.mark.parametrize(
    ("answers", "value", "band"),
    [
        ((0, 0, 0, 0, 0), 0, GREAT),
        ((1, 1, 1, 1, 1), 20, GREAT),
        ((0, 1, 2, 3, 2), 32, GREAT),
        ((2, 2, 2, 2, 1), 36, SOME),
        ((3, 3, 2, 1, 2), 44, SOME),
        ((5, 0, 5, 0, 2), 48, SOME),
        ((3, 3, 3, 2, 2), 52, NO),
        ((5, 4, 3, 2, 1), 60, NO),
        ((5, 5, 5, 5, 5), 100, NO),
    ],
)
def test_who_5(answers: tuple[int, ...], value: int, band: str) -> None:
    found = score(shipped("who5"), told(WHO5, answers))
    assert (found.value, found.reason, found.missing) == (value, None, ())
    assert found.band is not None
    assert found.band.title == band


@pytest.mark.parametrize(
    ("answers", "value"),
    [((0, 0, 0, 0, 0), 0), ((0, 1, 2, 3, 4), 50), ((1, 1, 1, 1, 1), 25), ((4, 3, 4, 2, 3), 80), ((4, 4, 4, 4, 4), 100)],
)
def test_brief_inspire_o(answers: tuple[int, ...], value: int) -> None:
    assert score(shipped("brief_inspire_o"), told(INSPIRE, answers)) == Score(value)


@pytest.mark.parametrize(("key", "items"), [("who5", WHO5), ("brief_inspire_o", INSPIRE)])
def test_all_five_must_be_answered(key: str, items: tuple[str, ...]) -> None:
    whole = dict.fromkeys(items, 3)
    for item in items:
        without = {other: answer for other, answer in whole.items() if other != item}
        assert score(shipped(key), without) == Score(None, "missing-answers", missing=(item,))
        assert score(shipped(key), whole | {item: None}) == Score(None, "missing-answers", missing=(item,))
    assert score(shipped(key), {}) == Score(None, "missing-answers", missing=items)


@pytest.mark.parametrize(
    ("key", "answers"),
    [
        ("self_rated_health", {"health": 3}),
        ("coping", {"practical": 1, "money": 8}),
        ("citizen_survey_short", {"support_helps": 2, "who5.calm": 5}),
        ("citizen_survey_long", {"member": 1, "member_active": 4, "comments": "Tak."}),
        ("recovery_star", {"body": 7, "work": 2}),
        ("chime_star", {"hope": 10}),
    ],
)
def test_what_is_not_added_up_has_no_number(key: str, answers: dict[str, int | str]) -> None:
    for some in ({}, answers, *({item: answer} for item, answer in answers.items())):
        assert score(shipped(key), some) == Score(None, "no-scoring")


def test_a_goal_rating_is_the_number_itself() -> None:
    rating = shipped("goal_rating")
    assert [score(rating, {"value": value}).value for value in range(11)] == list(range(11))
    assert score(rating, {}) == Score(None, "missing-answers", missing=("value",))
    assert rating.range == (0.0, 10.0)


@pytest.mark.parametrize(
    ("levels", "weights", "t"),
    [
        ((-2, 0, -1, 2, 0, 1), (3, 5, 1, 4, 2, 6), 55),
        ((0,), (1,), 50),
        ((-2,), (7,), 30),
        ((2,), (1,), 70),
        ((1, 1), (1, 1), 50 + 20 / math.sqrt(2.6)),
        ((2, -2), (1, 1), 50),
        ((1, 0), (3, 1), 50 + 30 / math.sqrt(11.8)),
        ((1, 2), (1, 0), 60),
    ],
)
def test_gas(levels: tuple[int, ...], weights: tuple[int, ...], t: float) -> None:
    assert gas_t(levels, weights) == pytest.approx(t, abs=1e-12)
    goals = [{"level": level, "weight": weight} for level, weight in zip(levels, weights, strict=True)]
    assert gas_score(shipped("gas"), goals).value == gas_t(levels, weights)


def test_gas_of_one_goal_needs_its_level_and_no_weight() -> None:
    gas = shipped("gas")
    assert score(gas, {"level": 1, "weight": 4}) == score(gas, {"level": 1}) == Score(60)
    for without in ({"weight": 4}, {}):
        assert score(gas, without) == Score(None, "missing-answers", missing=("level",))
    assert score(gas, {"level": 1, "weight": 0}) == Score(None, "no-weight")


def test_gas_of_several_goals_needs_every_level() -> None:
    gas = shipped("gas")
    assert gas_score(gas, [{"level": 1}, {"weight": 2}]).reason == "missing-answers"
    assert gas_score(gas, []).reason == "missing-answers"
    assert gas_score(gas, [{"level": 1}, {"level": 2, "weight": 1}]) == gas_score(gas, [{"level": 2}, {"level": 1}])


def test_a_mean_of_what_is_there() -> None:
    instrument = parse_instrument(small(), "small.json")
    assert score(instrument, {"a": 2, "b": 1}) == Score(1.5, band=instrument.bands[1])
    assert score(instrument, {"a": 2}) == Score(2, band=instrument.bands[1], missing=("b",))
    assert score(instrument, {"a": 9, "b": 1}) == Score(1, band=instrument.bands[1], missing=("a",))
    assert score(instrument, {"a": 0, "b": 1}) == Score(0.5, band=instrument.bands[0])
    assert score(instrument, {"a": 9}).reason == "missing-answers"


def test_a_sum_where_something_is_missing_is_as_if_it_were_the_mean_of_the_rest() -> None:
    scoring = {"method": "sum", "items": ["a", "b", "c"], "source": "Prøven"}
    instrument = parse_instrument(
        small(scoring=scoring, missing={"least": 2, "source": "P"}, bands=None, bands_source=None), "s"
    )
    assert instrument.range == (1.0, 6.0)
    assert score(instrument, {"a": 2, "b": 1, "c": 1}).value == 4
    assert score(instrument, {"a": 2, "c": 1}).value == 4.5
    assert score(instrument, {"a": 2}).value is None


@given(st.data())
def test_a_score_stays_within_its_ends_and_its_bands(data: st.DataObject) -> None:
    instrument = shipped(data.draw(st.sampled_from(IDS)))
    answers = {item.id: data.draw(st.sampled_from((None, *item.values))) for item in instrument.items if item.values}
    found = score(instrument, answers)
    assert (found.value is None) == (found.reason is not None)
    if found.value is not None and instrument.range:
        assert instrument.range[0] <= found.value <= instrument.range[1]
    if found.value is not None and instrument.bands:
        assert found.band is not None
        assert found.band.low <= found.value <= found.band.high


@given(
    st.lists(st.tuples(st.integers(-2, 2), st.integers(0, 100)), min_size=1, max_size=12).filter(
        lambda g: any(w for _, w in g)
    )
)
def test_gas_mirrors_around_fifty_and_lies_where_it_can(goals: list[tuple[int, int]]) -> None:
    levels, weights = zip(*goals, strict=True)
    t = gas_t(levels, weights)
    assert abs(t - 50) <= 20 / math.sqrt(0.3) + 1e-9
    assert gas_t([-level for level in levels], weights) == pytest.approx(100 - t)
    assert gas_t(levels, [weight * 3 for weight in weights]) == pytest.approx(t)


@pytest.mark.parametrize("answer", [6, -1, 2.5, True, "3", [3]])
def test_an_answer_that_cannot_be_is_refused(answer: object) -> None:
    with pytest.raises(UserError, match=r"answer-(range|kind)"):
        score(shipped("who5"), {"calm": answer})
