"""Names find room of their own, or are left out; those that matter most come first."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from app.models.map_labels import Box, Named, place_names, under


def _crowd(count: int, seed: int = 1) -> list[Named]:
    random = Random(seed)
    return [
        Named(bytes([i // 256, i % 256]), random.uniform(-300, 300), random.uniform(-300, 300), 8, 60, 16, i % 3)
        for i in range(count)
    ]


@given(st.integers(0, 1000), st.integers(1, 60))
def test_no_name_covers_another_name_or_a_dot(seed: int, count: int) -> None:
    dots = _crowd(count, seed)
    found = place_names(dots)
    boxes = list(found.items())
    for place, (key, box) in enumerate(boxes):
        assert not any(box.meets(other) for _, other in boxes[place + 1 :])
        assert not any(box.meets(each.dot) for each in dots if each.key != key)


def test_a_name_alone_stands_below_its_dot() -> None:
    alone = Named(b"a", 0, 0, 8, 60, 16)
    assert place_names([alone]) == {b"a": under(alone)}
    assert under(alone).top > alone.dot.bottom


def test_what_is_taken_is_left_free_and_the_chosen_comes_first() -> None:
    plain, chosen = Named(b"a", 0, 0, 8, 60, 16, 1), Named(b"b", 0, 18, 8, 60, 16, 0)
    assert place_names([plain, chosen])[b"b"] == under(chosen)
    everywhere = Box(-500, -500, 500, 500)
    assert place_names([plain], [everywhere]) == {}


def test_two_of_three_find_room_in_a_random_crowd_of_a_hundred_and_fifty() -> None:
    assert len(place_names(_crowd(150))) >= 105
