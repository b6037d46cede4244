"""The program itself, in processes of its own: its start, the way to the caseload, opening a citizen, its memory."""

import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from app.bench.caseload import Made
from app.bench.figures import Figure, figure, milliseconds
from app.bench.plain import open_plain
from app.bench.reading import CASELOAD, citizen_rows

_MODULE = "app.bench.start"
_LONGEST_SECONDS = 120


def start_figures(home: Path, runs: int) -> Iterator[Figure]:
    """From the process's beginning to the unlock screen, beside a window with one label."""
    child("window", str(home)), child("label")
    taken, floor = [], []
    for _ in range(runs):
        taken.append(_until_painted("window", str(home)))
        floor.append(_until_painted("label"))
    yield figure("start: process to unlock screen painted", taken, floor)


def desk_figures(made: Made, plain: Path, others: list[bytes], runs: int, rounds: int) -> Iterator[Figure]:
    """From the store's key to I dag on the screen, and what a worker does then."""
    wanted = msgspec.json.encode(
        {"home": str(made.home), "key": made.key, "citizens": [*others, made.long], "rounds": rounds, "word": "aften"}
    )
    told, labels, opening, reading = [], [], [], []
    for _ in range(runs):
        told.append(child("desk", str(made.home), given=wanted))
        labels.append(child("label"))
        opening.append(milliseconds(_open_plainly, plain))
        connection = open_plain(plain)
        citizen_rows(connection, made.long)
        reading += [milliseconds(citizen_rows, connection, made.long) for _ in range(rounds)]
        connection.close()
    yield figure("key to I dag painted", [each["unlocked"] for each in told], opening)
    for part, name in (("day", "I dag of all citizens painted"), ("caseload", "caseload painted")):
        yield figure(name, [each[part] for each in told], opening)
    for tab, name in (("overview", "Overblik"), ("goals", "Drømme & mål")):
        opened = [taken for each in told for taken in each[tab]]
        yield figure(f"citizen with five years of entries: {name} painted", opened, reading)
    for drawn, floor, name in (
        ("star", "blank", "star with 20 readings: painted"),
        ("form", "labels", f"form of {told[0]['questions']} questions: opened and painted"),
        ("hint", "unhinted", "pause to hint painted"),
        ("keys", "bare", "keystroke in a note of 20,000 characters"),
    ):
        yield figure(name, *([taken for each in told for taken in each[row]] for row in (drawn, floor)))
    turned, full = ([taken for each in told for taken in each[row]] for row in ("turned", "full"))
    yield figure("the screen turned: F9 to the citizen's window painted", turned, full)
    yield figure("the meeting room opened", [taken for each in told for taken in each["room"]], reading)
    changed = ([taken for each in told for taken in each[row]] for row in ("language", "labels"))
    yield figure("language changed: Indstillinger painted again", *changed)
    if told[0]["resident"] is not None:
        held, least = [each["resident"] for each in told], [each["resident"] for each in labels]
        yield figure("memory with the store open", held, least, unit="MB")


def _open_plainly(path: Path) -> None:
    connection: sqlite3.Connection = open_plain(path)
    connection.execute(CASELOAD).fetchall()
    connection.close()


def _until_painted(*arguments: str) -> float:
    begun = time.monotonic()
    return float((child(*arguments)["painted"] - begun) * 1000)


def child(*arguments: str, given: bytes = b"", module: str = _MODULE) -> Any:
    """What the child said; without a screen to disturb, and with its code compiled by the run before, as elsewhere."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    ended = subprocess.run(
        [sys.executable, "-m", module, *arguments], input=given, capture_output=True, env=surroundings,
        timeout=_LONGEST_SECONDS, check=False,
    )  # fmt: skip
    if ended.returncode or not ended.stdout:
        raise RuntimeError(f"{arguments[0]}: {ended.stderr.decode(errors='replace')}")
    return json.loads(ended.stdout)
