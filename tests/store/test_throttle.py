"""Wrong passwords are answered slower and slower, and forgotten in the end."""

from pathlib import Path

import pytest

from app.models.moment import Moment
from app.store.throttle import note_right, note_wrong, wait_after, wrong_tries

NOW = Moment(1_772_625_420_000, 60)


def test_the_wait_doubles_up_to_a_minute() -> None:
    assert [wait_after(wrong) for wrong in range(10)] == [0, 0.5, 1, 2, 4, 8, 16, 32, 60, 60]
    assert wait_after(10**9) == 60


def test_wrong_tries_are_counted_over_restarts_until_the_right_one(tmp_path: Path) -> None:
    assert [note_wrong(tmp_path, NOW) for _ in range(3)] == [1, 2, 3]
    assert wrong_tries(tmp_path, NOW) == 3
    note_right(tmp_path)
    assert wrong_tries(tmp_path, NOW) == 0
    note_right(tmp_path)


@pytest.mark.parametrize(("minutes", "left"), [(29, 1), (31, 0), (-29, 1), (-31, 0)])
def test_they_are_forgotten_after_half_an_hour(tmp_path: Path, minutes: int, left: int) -> None:
    note_wrong(tmp_path, NOW)
    assert wrong_tries(tmp_path, Moment(NOW.wall + minutes * 60_000, 60)) == left


@pytest.mark.parametrize("content", [b"", b"x y", b"3", b"\xff\xfe", b"-4 1772625420000", b"9" * 5000 + b" 1"])
def test_a_file_of_nonsense_counts_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "tries").write_bytes(content)
    assert wrong_tries(tmp_path, NOW) == 0
    assert note_wrong(tmp_path, NOW) == 1


def test_a_folder_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    assert note_wrong(tmp_path / "findes ikke", NOW) == 1
    note_right(tmp_path / "findes ikke")
