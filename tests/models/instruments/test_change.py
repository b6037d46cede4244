"""Changes and their words: never more than the number can say."""

import pytest

from app.models.instruments.answers import check_answers
from app.models.instruments.change import Direction, Verdict, change, changes_by_item, compare
from app.models.instruments.parse import parse_instrument
from app.models.instruments.scoring import gas_score, score
from app.models.instruments.words import Told, danish_number, say_change, say_score, tell_answers
from tests.models.instruments.shipped import shipped, small

WHO5, INSPIRE, STAR = shipped("who5"), shipped("brief_inspire_o"), shipped("recovery_star")


def same(value: int) -> dict[str, int]:
    return {item.id: value for item in WHO5.items}


@pytest.mark.parametrize(
    ("earlier", "later", "verdict", "said"),
    [
        (44, 44, Verdict.SAME, "Det samme tal som sidst."),
        (44, 52, Verdict.WITHIN, "8 point op: inden for det, målingen kan sige."),
        (52, 44, Verdict.WITHIN, "8 point ned: inden for det, målingen kan sige."),
        (44, 54, Verdict.BEYOND, "10 point op: mere end målingens usikkerhed. Tal om, hvad der er anderledes."),
        (44, 32, Verdict.BEYOND, "12 point ned: mere end målingens usikkerhed. Tal om, hvad der er anderledes."),
        (None, 32, Verdict.NOTHING, "Her er ikke to tal at sammenligne."),
        (32, None, Verdict.NOTHING, "Her er ikke to tal at sammenligne."),
    ],
)
def test_who_5(earlier: float | None, later: float | None, verdict: Verdict, said: str) -> None:
    found = compare(WHO5, earlier, later)
    assert found.verdict is verdict
    assert say_change(WHO5, found) == said


def test_from_answers_to_a_change() -> None:
    found = change(WHO5, same(2), same(3))
    assert (found.earlier, found.later, found.difference) == (40, 60, 20)
    assert (found.direction, found.verdict) == (Direction.UP, Verdict.BEYOND)
    assert change(WHO5, same(3), {"calm": 1}).verdict is Verdict.NOTHING
    assert change(WHO5, same(3), same(2)).direction is Direction.DOWN
    assert change(WHO5, same(3), same(3)).direction is Direction.NONE


def test_brief_inspire_o_is_worded_with_care() -> None:
    assert compare(INSPIRE, 40, 45).verdict is Verdict.WITHIN
    assert say_change(INSPIRE, compare(INSPIRE, 40, 50)) == (
        "10 point op: så meget, at det kan betyde noget. "
        "Grænsen på 8 point kommer fra én undersøgelse, så brug den med forsigtighed."
    )


@pytest.mark.parametrize("step", [1, -1])
@pytest.mark.parametrize("key", ["recovery_star", "chime_star"])
def test_one_point_on_a_star_is_never_called_progress(key: str, step: int) -> None:
    star = shipped(key)
    for points in range(2, 10):
        found = changes_by_item(star, {star.items[0].id: points}, {star.items[0].id: points + step})[0]
        assert found.verdict is Verdict.WITHIN
        assert say_change(star, found) == f"1 point {'op' if step > 0 else 'ned'}: inden for det, målingen kan sige."


def test_a_star_is_compared_area_by_area() -> None:
    found = changes_by_item(STAR, {"body": 3, "work": 5, "daily_skills": 2}, {"body": 6, "work": 5, "addiction": 1})
    assert [each.item for each in found] == [item.id for item in STAR.items]
    verdicts = {each.item: each.verdict for each in found if each.verdict is not Verdict.NOTHING}
    assert verdicts == {"body": Verdict.BEYOND, "work": Verdict.SAME}
    said = say_change(STAR, next(each for each in found if each.item == "body"))
    assert said.startswith("3 point op: så meget, at det kan betyde noget.")
    assert "fremgang" not in said
    assert change(STAR, {"body": 3}, {"body": 9}).verdict is Verdict.NOTHING


def test_where_nobody_knows_it_is_said() -> None:
    rating = shipped("goal_rating")
    found = change(rating, {"value": 3}, {"value": 5})
    assert found.verdict is Verdict.UNKNOWN
    assert say_change(rating, found) == (
        "2 point op. Hvor meget der skal til, er der ikke målt. Tal om, hvad der er anderledes."
    )


def test_scores_in_words() -> None:
    assert say_score(WHO5, score(WHO5, same(2))) == (
        "WHO-5: 40 ud af 100. Det er i det område, hvor der kan være risiko for stress eller depression. "
        "Tallet er ikke en diagnose. Tal om, hvordan det går."
    )
    assert say_score(WHO5, score(WHO5, {"calm": 3})) == (
        "WHO-5: intet tal denne gang. Der skal fem svar til. Det er helt i orden at springe over."
    )
    full = {item.id: 4 for item in INSPIRE.items}
    assert say_score(INSPIRE, score(INSPIRE, full)) == "Brief INSPIRE-O: 100 ud af 100."
    assert say_score(STAR, score(STAR, {"body": 3})).startswith("Recovery-stjernen: svarene lægges ikke sammen")


def test_gas_in_words() -> None:
    gas = shipped("gas")
    assert say_score(gas, score(gas, {"level": 1})) == "GAS: 60. 50 er det, man regnede med."
    goals = [{"level": 1}, {"level": 1}]
    assert say_score(gas, gas_score(gas, goals)) == "GAS: 62,4. 50 er det, man regnede med."
    assert "niveau fra −2 til 2" in say_score(gas, score(gas, {}))
    assert "vægt over 0" in say_score(gas, score(gas, {"level": 1, "weight": 0}))


def test_a_score_made_of_some_of_the_answers_says_so() -> None:
    instrument = parse_instrument(small(), "small.json")
    assert say_score(instrument, score(instrument, {"a": 2})) == (
        "Lille: 2 ud af 2. Her mangler ét svar, så tallet er regnet ud fra resten. "
        "Det er i det område, hvor der er højt."
    )
    assert "mindst ét svar til" in say_score(instrument, score(instrument, {}))


def test_blame_and_promises_are_in_no_sentence() -> None:
    for instrument in (WHO5, INSPIRE, STAR, shipped("chime_star"), shipped("goal_rating")):
        for earlier in range(0, 101, 4):
            for later in (0, 50, 100):
                said = say_change(instrument, compare(instrument, earlier, later)).lower()
                assert not any(word in said for word in ("fremgang", "tilbage", "bedre", "værre", "dårlig", "desværre"))


def test_an_answer_that_was_taken_back_is_no_number() -> None:
    assert check_answers(STAR, {"body": None}) == {}
    assert changes_by_item(STAR, {"body": 3}, {"body": None})[1].verdict is Verdict.NOTHING


@pytest.mark.parametrize(("value", "said"), [(44, "44"), (43.82, "43,8"), (-2, "−2"), (100.0, "100"), (0.05, "0,1")])
def test_numbers_as_danes_write_them(value: float, said: str) -> None:
    assert danish_number(value) == said


def test_answers_are_told_in_words_and_in_the_order_of_asking() -> None:
    instrument = parse_instrument(small(), "small.json")
    assert tell_answers(instrument, {"gone": -7, "e": "Alt", "d": [0, 9], "b": 2, "a": 1}) == (
        Told("a", "Synger du?", "Tit"),
        Told("b", "Hvor højt?", "2"),
        Told("d", "Hvilke stemmer?", "Aldrig, Ved ikke"),
        Told("e", "Og?", "Alt"),
        Told("gone", "gone", "−7"),
    )


def test_answers_are_told_by_their_ids_where_the_instrument_is_gone() -> None:
    assert tell_answers(None, {"body": 3, "d": [1, 2]}) == (
        Told("body", "body", "3"),
        Told("d", "d", "1, 2"),
    )
