"""Untangling: names come clear, and nobody leaves their sector or ring, or moves for nothing."""

from math import hypot

from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.map_places import Place, held_in, point
from app.models.map_untangle import Footprint, overlaps, untangle
from app.models.values import Ring
from tests.models.test_map_places import SECTORS

PLACES = st.builds(
    Place,
    st.sampled_from([sector.id for sector in SECTORS]),
    st.sampled_from(Ring),
    st.tuples(st.integers(0, 1000), st.integers(0, 1000)),
)


def _people(places: list[Place]) -> list[Footprint]:
    return [Footprint(bytes([i]), place, 0.2, 0.03, 0.1) for i, place in enumerate(places)]


@settings(deadline=None, max_examples=60)
@given(st.lists(PLACES, max_size=60))
def test_nobody_leaves_their_sector_or_ring_and_it_is_not_more_tangled(places: list[Place]) -> None:
    people = _people(places)
    moved = untangle(SECTORS, people)
    after = [Footprint(p.key, moved.get(p.key, p.place), p.width, p.above, p.below) for p in people]
    assert [(p.place.sector, p.place.ring) for p in after] == [(p.place.sector, p.place.ring) for p in people]
    assert all(0 <= step <= 1000 for p in after for step in p.place.spot)
    if not overlaps(SECTORS, people):
        assert moved == {}


def test_a_small_crowd_comes_quite_clear_and_those_apart_stay() -> None:
    crowd = [Place("friends", Ring.FAR, (500 + i, 500)) for i in range(5)]
    alone = Place("kin", Ring.FAR, (500, 500))
    people = _people([*crowd, alone])
    moved = untangle(SECTORS, people)
    assert overlaps(SECTORS, people) == 10
    assert (
        overlaps(SECTORS, [Footprint(p.key, moved.get(p.key, p.place), p.width, p.above, p.below) for p in people]) == 0
    )
    assert people[-1].key not in moved


def test_two_who_nearly_stand_apart_move_only_a_little() -> None:
    people = _people([Place("friends", Ring.FAR, (400, 500)), Place("friends", Ring.FAR, (540, 500))])
    moved = untangle(SECTORS, people)
    for each in people:
        was, now = point(SECTORS, each.place), point(SECTORS, moved.get(each.key, each.place))
        assert hypot(was[0] - now[0], was[1] - now[1]) < 0.12


@given(PLACES)
def test_a_place_held_in_its_own_sector_is_itself(place: Place) -> None:
    held = held_in(SECTORS, place, *point(SECTORS, place))
    assert max(abs(a - b) for a, b in zip(held.spot, place.spot, strict=True)) <= 1


@given(PLACES, st.floats(-2, 2), st.floats(-2, 2))
def test_whatever_the_point_the_sector_and_ring_are_kept(place: Place, x: float, y: float) -> None:
    held = held_in(SECTORS, place, x, y)
    assert (held.sector, held.ring) == (place.sector, place.ring)
