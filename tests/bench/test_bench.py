"""The bench runs, says what it promises to say, and leaves nothing behind. Times are for people to judge."""

import json
import tempfile
from io import StringIO
from pathlib import Path

import pytest

from app import bench
from app.bench.caseload import Size, stories
from app.bench.figures import figure, p95

NAMES = (
    "start: process to unlock screen painted",
    "caseload",
    "citizen with five years of entries: read",
    "I dag of all citizens: read",
    "Siden sidst over five years",
    "map history of five years",
    "search, newest first",
    "search, best first",
    "save",
    "save, the slowest",
    "backup",
    "save while a backup is made",
    "save while a backup is made, the slowest",
    "key to I dag painted",
    "I dag of all citizens painted",
    "caseload painted",
    "citizen with five years of entries: Overblik painted",
    "citizen with five years of entries: Drømme & mål painted",
    "star with 20 readings: painted",
    "form of 37 questions: opened and painted",
    "pause to hint painted",
    "keystroke in a note of 20,000 characters",
    "the screen turned: F9 to the citizen's window painted",
    "the meeting room opened",
    "language changed: Indstillinger painted again",
    "memory with the store open",
    "import of 200 entries",
    "CSV of 50 citizens",
    "exchange of 200 entries of 2 citizens",
    "of which signed, sealed and written",
    "bundles on the folder",
    "5 new entries from five devices",
    "exchange with nothing new over 2 streams",
    "exchange with nothing new over 3 streams",
    "rotation of 2 citizens",
    "memory to take in 200 entries",
    "plan of 4 pages",
    "plan of 6 pages with map and star",
    "map of 150 open",
    "map drag frame",
    "untangle a map of 150",
    "compare two maps of 150",
    "a goal checked",
    "5,000 characters checked",
    "unlock (Argon2id)",
)


_UNITS = {"memory": "MB", "bundles": "kB"}


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, list[Path]]:
    """What a small run printed, and what then was left in its temporary folder."""
    folder = tmp_path_factory.mktemp("bench")
    out = StringIO()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(tempfile, "tempdir", str(folder))
        assert bench.run(scale=0.002, out=out) == 0
    return out.getvalue(), list(folder.iterdir())


def test_it_prints_one_list_of_figures(printed: tuple[str, list[Path]]) -> None:
    rows = json.loads(printed[0])
    assert [row["name"] for row in rows] == list(NAMES)
    for row in rows:
        assert list(row) == ["name", "value", "unit", "p95", "floor", "ratio"]
        assert row["value"] > 0
        assert row["unit"] == _UNITS.get(row["name"].split()[0], "ms")


def test_each_but_unlocking_has_a_floor(printed: tuple[str, list[Path]]) -> None:
    rows = json.loads(printed[0])
    assert [row["name"] for row in rows if row["floor"] is None or row["ratio"] is None] == ["unlock (Argon2id)"]


def test_nothing_is_left_behind(printed: tuple[str, list[Path]]) -> None:
    assert printed[1] == []


def test_the_same_caseload_every_time() -> None:
    size = Size(citizens=3, entries=150, longest=60)
    first, second = ([raw for story in stories(size) for raw, _ in story.entries] for _ in range(2))
    assert first == second
    assert len(first) >= 150


def test_a_figure_is_the_median_beside_its_floor() -> None:
    found = figure("x", [4.0, 2.0, 9.0], [1.0, 2.0, 3.0])
    assert (found.value, found.floor, found.ratio, found.p95) == (4.0, 2.0, 2.0, 9.0)
    assert figure("x", [5.0]).ratio is None


def test_95_of_100_stay_within_p95() -> None:
    assert p95([float(each) for each in range(100)]) == 95.0
