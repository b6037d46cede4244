"""The star as geometry: where points lie, which lines join them, and what a finger points at."""

from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.change import SaidBy
from app.models.star_shape import Mark, StarLine, drawing_order, mark_corners, star_of
from tests.models.instruments.shipped import shipped

STAR = star_of(shipped("recovery_star"))
FULL = (4, 5, 7, 4, 3, 8, 9, 6, 5, 6)


def test_the_first_area_is_straight_up_and_the_next_with_the_clock() -> None:
    assert STAR.spoke(0) == pytest.approx((0, -1))
    x, y = STAR.spoke(1)
    assert x > 0 > y


def test_the_highest_number_is_on_the_outermost_ring_and_the_lowest_is_not_in_the_middle() -> None:
    assert hypot(*STAR.spot(3, 10)) == pytest.approx(1)
    assert hypot(*STAR.spot(3, 1)) == pytest.approx(0.1)
    assert STAR.rings == (2, 4, 6, 8, 10)


@given(st.integers(0, 9), st.integers(1, 10), st.floats(-0.04, 0.04), st.floats(-0.04, 0.04))
def test_pointing_at_a_number_finds_it(place: int, value: int, off_x: float, off_y: float) -> None:
    x, y = STAR.spot(place, value)
    assert STAR.value_at(place, (x + off_x / 2, y + off_y / 2)) == value
    assert STAR.place_at((x, y)) == place


def test_a_number_never_leaves_its_arm() -> None:
    assert STAR.value_at(0, (0, -3)) == 10
    assert STAR.value_at(0, (0, 3)) == 1


def test_all_points_make_one_closed_line() -> None:
    (line,) = STAR.pieces(FULL)
    assert line[0] == line[-1]
    assert len(line) == 11


def test_a_missing_point_opens_the_line_and_a_lonely_one_has_none() -> None:
    (line,) = STAR.pieces((None, *FULL[1:]))
    assert len(line) == 9
    assert STAR.pieces((5, None, 5, None, 5, None, None, None, None, None)) == ()
    first, second = STAR.pieces((5, 5, None, 5, 5, None, None, None, None, None))
    assert {len(first), len(second)} == {2}


def test_what_is_no_number_of_the_star_is_no_point() -> None:
    answers = {"mental_health": 11, "body": True, "daily_skills": "4", "social_network": 4, "unknown": 3}
    assert STAR.values(answers) == (None, None, None, 4, None, None, None, None, None, None)


def test_whose_point_it_is_shows_in_its_mark_and_the_widest_is_drawn_first() -> None:
    lines = [StarLine(FULL, who) for who in (SaidBy.CITIZEN, SaidBy.WORKER, SaidBy.TOGETHER)]
    earlier = StarLine(FULL, SaidBy.CITIZEN, earlier=True)
    ordered = drawing_order([*lines, earlier])
    assert [line.mark for line in ordered] == [Mark.DISC, Mark.DIAMOND, Mark.SQUARE, Mark.DISC]
    assert ordered[0] is earlier
    assert StarLine(FULL, SaidBy.OTHER).mark is Mark.RING


def test_a_square_has_upright_sides_and_what_is_round_has_no_corners() -> None:
    assert mark_corners(Mark.SQUARE, (1, 1), 1) == ((0, 0), (2, 0), (2, 2), (0, 2))
    assert mark_corners(Mark.DISC, (1, 1), 1) == ()


def test_a_finger_in_the_very_middle_or_far_outside_means_no_arm() -> None:
    assert not STAR.near_arm((0, 0))
    assert not STAR.near_arm((0, -1.3))
    assert STAR.near_arm((0, -0.3))
