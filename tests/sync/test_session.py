"""What is to be sent and fetched, decided from names alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.errors import FormatError
from app.models.shared_name import BUNDLES, KINDS, LOG, Name, read_name
from app.sync.session import Line, missing_feeds, read_feed, remember, to_fetch, to_send, went_back, write_feed

names = st.lists(
    st.builds(Name, st.sampled_from(KINDS), st.binary(min_size=16, max_size=16), st.binary(min_size=32, max_size=32)),
    max_size=6,
    unique=True,
)


lines = st.lists(st.builds(Line, names.filter(bool).map(lambda each: each[0]), st.booleans()), max_size=6)


@given(lines)
def test_a_feed_comes_back_as_it_was_and_half_of_it_never(made: list[Line]) -> None:
    raw = write_feed(made)
    assert read_feed(raw) == tuple(made)
    for end in range(len(raw)):
        try:
            found = read_feed(raw[:end])
        except FormatError:
            continue
        assert found == tuple(made[: len(found)])  # cut between two lines: a shorter list, which is seen to go back
        assert went_back(remember(raw), raw[:end])


@given(lines, lines)
def test_only_what_has_come_is_read_again(made: list[Line], more: list[Line]) -> None:
    before, raw = remember(write_feed(made)), write_feed([*made, *more])
    assert not went_back(before, raw)
    assert read_feed(raw, before) == tuple(more)


@pytest.mark.parametrize(
    "line",
    ["", "log", "../../etc/passwd", f"log/{'a' * 32}/../{'b' * 61}", f"log/{'a' * 32}/{'B' * 64}",
     f"andet/{'a' * 32}/{'b' * 64}", f"log/{'a' * 31}/{'b' * 64}", f"log/{'a' * 32}/{'b' * 64}/x"],
)  # fmt: skip
def test_no_line_names_anything_outside_the_place(line: str) -> None:
    with pytest.raises(FormatError):
        read_name(line)


def test_a_feed_of_something_else_is_refused() -> None:
    for raw in (
        b"",
        b"hej",
        b"\xff\xfe",
        b"pejlemaerke-feed 2\n",
        b"pejlemaerke-feed 1",
        b"pejlemaerke-feed 1\nwanted \n",
    ):
        with pytest.raises(FormatError):
            read_feed(raw)


def _name(number: int, kind: str = BUNDLES) -> Name:
    return Name(kind, bytes(16), bytes([number]) * 32)


def _feed(*numbers: int) -> bytes:
    return write_feed(Line(_name(each)) for each in numbers)


def test_a_feed_that_is_no_continuation_went_back() -> None:
    before = remember(_feed(1, 2))
    assert not went_back(None, _feed())
    assert not went_back(before, _feed(1, 2))
    assert not went_back(before, _feed(1, 2, 3))
    assert went_back(before, _feed(1))
    assert went_back(before, _feed(2, 1))
    assert went_back(before, _feed(1, 9, 3))


def test_what_is_missing_on_either_side() -> None:
    here, there = frozenset((_name(1), _name(2), _name(5, LOG))), (_name(2), _name(3), _name(4, LOG))
    assert to_fetch(there, here) == [_name(4, LOG), _name(3)]
    assert to_fetch(there, here, frozenset((_name(3),))) == [_name(4, LOG)]
    assert to_send(there, here) == [_name(5, LOG), _name(1)]
    assert missing_feeds({b"a": remember(b""), b"b": remember(b"")}, [b"b"]) == {b"a"}
