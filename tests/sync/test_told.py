"""What central said by itself stands in for asking only where nothing can have gone by."""

import pytest

from app.sync.told import Told

OWNER = bytes(range(16))


def test_before_it_is_listened_to_one_must_always_ask() -> None:
    told = Told()
    assert (told.take(), told.take()) == (None, None)
    told.hear(f"{OWNER.hex()} 7")
    assert told.take() is None


def test_what_is_heard_after_one_has_asked_is_taken_once() -> None:
    told = Told()
    told.begin()
    assert told.take() is None
    assert told.take() == {}
    for number in (7, 9, 8):
        told.hear(f"{OWNER.hex()} {number}")
    assert told.take() == {OWNER: 9}
    assert told.take() == {}


def test_after_a_gap_one_must_ask_again() -> None:
    told = Told()
    for gap in (told.begin, told.forget):
        told.begin()
        told.take()
        told.hear(f"{OWNER.hex()} 7")
        gap()
        assert told.take() is None
        assert told.take() == {}
    told.end()
    assert (told.take(), told.take()) == (None, None)


@pytest.mark.parametrize("data", ["", "x 7", OWNER.hex(), f"{OWNER.hex()} syv", f"{OWNER.hex()} 7 8"])
def test_what_is_no_news_is_a_gap(data: str) -> None:
    told = Told()
    told.begin()
    told.take()
    told.hear(data)
    assert told.take() is None


def test_more_than_one_wants_to_remember_is_a_gap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.sync.told.MOST_ASKED", 2)
    told = Told()
    told.begin()
    told.take()
    for number in range(3):
        told.hear(f"{bytes([number] * 16).hex()} 7")
    assert told.take() is None
