"""Sectors, rings and spots as points, and back."""

from math import hypot, isclose
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.models.errors import UserError
from app.models.map_places import RING_EDGES, Place, free_spot, place_at, point
from app.models.network import SPOT_STEPS
from app.models.sectors import COLOURS, ELSEWHERE, MOST, Sector, parse_sectors, sectors_file, shown_sectors
from app.models.values import Ring

FILE = Path(__file__).parents[2] / "resources" / "network" / "sectors.json"
SECTORS = parse_sectors(FILE.read_bytes(), "sectors.json")
steps = st.integers(0, SPOT_STEPS)
places = st.builds(
    Place, st.sampled_from([each.id for each in SECTORS]), st.sampled_from(Ring), st.tuples(steps, steps)
)


@given(places)
def test_a_place_and_its_point_say_the_same(place: Place) -> None:
    again = place_at(SECTORS, *point(SECTORS, place))
    assert (again.sector, again.ring) == (place.sector, place.ring)
    assert all(abs(one - other) <= 1 for one, other in zip(again.spot, place.spot, strict=True))


@given(st.floats(-3, 3), st.floats(-3, 3))
def test_every_point_has_a_place_within_the_map(x: float, y: float) -> None:
    place = place_at(SECTORS, x, y)
    inner, outer = RING_EDGES[place.ring]
    assert inner <= hypot(*point(SECTORS, place)) <= outer


def test_the_first_sector_is_at_the_top_and_the_next_to_the_right() -> None:
    x, y = point(SECTORS, Place("family", Ring.FAR, (500, 500)))
    assert isclose(x, 0, abs_tol=1e-9)
    assert y < -0.7
    assert point(SECTORS, Place("kin", Ring.FAR, (500, 500)))[0] > 0


@given(st.integers(1, 40))
def test_new_members_keep_their_distance(count: int) -> None:
    taken: list[tuple[float, float]] = []
    for _ in range(count):
        place = free_spot(SECTORS, "friends", Ring.MIDDLE, taken)
        assert (place.sector, place.ring) == ("friends", Ring.MIDDLE)
        taken.append(point(SECTORS, place))
    assert len(set(taken)) == count


def test_nobody_falls_off_the_map_with_a_sector() -> None:
    assert shown_sectors(SECTORS, ["family"]) == SECTORS
    assert shown_sectors(SECTORS, ["church"])[-1] == ELSEWHERE


@pytest.mark.parametrize(
    ("find", "put", "line"),
    [
        (b'"colour": "blue"', b'"colour": "red"', 7),
        (b'"id": "kin"', b'"id": "family"', 6),
        (b'"title": "Venner", ', b"", 7),
        (b'"title": "Venner"', b'"title": 3', 7),
        (b'"version": 1', b'"version": 2', 1),
        (b'"Venner",', b'"Venner"', 7),
        (b"Sl\xc3\xa6gt", b"Sl\xe6gt", 6),
    ],
)
def test_a_file_that_is_wrong_is_refused_with_line_and_reason(find: bytes, put: bytes, line: int) -> None:
    with pytest.raises(UserError, match="sectors-unfit") as said:
        parse_sectors(FILE.read_bytes().replace(find, put), "sectors.json")
    assert said.value.details["line"] == line
    assert said.value.details["reason"]


@given(
    st.lists(
        st.builds(Sector, st.text(min_size=1), st.text(min_size=1), st.sampled_from(COLOURS)),
        min_size=1,
        max_size=MOST,
        unique_by=lambda each: each.id.strip(),
    )
)
def test_sectors_come_back_from_their_file(sectors: list[Sector]) -> None:
    there = [each for each in sectors if each.id.strip() and each.title.strip()]
    assume(there)
    stripped = tuple(Sector(each.id.strip(), each.title.strip(), each.colour) for each in there)
    assert parse_sectors(sectors_file(there), "sectors.json") == stripped
