"""All measurements in order: one store, first used from here, then by the program in processes of its own."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TextIO

from app.bench.backing_up import backup_figures
from app.bench.caseload import PASSWORD, Made, Size, make_caseload
from app.bench.day import day_figure, fill_day
from app.bench.figures import Figure, figure, milliseconds
from app.bench.language import language_figures
from app.bench.network import map_figures
from app.bench.plain import insert, make_plain, rows_of
from app.bench.printing import plan_figures
from app.bench.program import desk_figures, start_figures
from app.bench.reading import (
    caseload_figure,
    citizen_figure,
    map_history_figure,
    search_figures,
    since_figure,
)
from app.bench.room import hold_meeting
from app.bench.sharing import sharing_figures
from app.bench.writing import import_figure, save_figures, sheet_figure
from app.store.profile import unlock_password
from app.ui.application import system_clock


def measure_all(scale: float, out: TextIO) -> int:
    """Write the figures to `out`, and a line for each on stderr as it comes."""
    found = []
    with TemporaryDirectory(prefix="pejlemaerke-bench-") as folder:
        for each in _figures(Path(folder), scale):
            _tell(f"{each.name}: {each.value} {each.unit}, floor {each.floor}")
            found.append(asdict(each))
    json.dump(found, out, ensure_ascii=False, indent=1)
    out.write("\n")
    return 0


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _runs(count: int, scale: float) -> int:
    return max(1, round(count * min(scale, 1)))


def _figures(folder: Path, scale: float) -> Iterator[Figure]:
    made = make_caseload(folder / "home", Size.of(scale), _tell)
    yield from start_figures(made.home, _runs(7, scale))
    yield from _store(made, folder, scale)
    yield import_figure(folder, max(200, round(10_000 * scale)), _runs(3, scale))
    yield sheet_figure(folder, max(50, round(5_000 * scale)), _runs(3, scale))
    yield from sharing_figures(folder / "sharing", scale, _runs(3, scale))
    yield from plan_figures(_runs(15, scale))
    yield from map_figures(_runs(20, scale))
    yield from language_figures(_runs(50, scale))
    yield figure(
        "unlock (Argon2id)",
        [milliseconds(unlock_password, made.profile, PASSWORD) for _ in range(_runs(5, scale))],
    )


def _store(made: Made, folder: Path, scale: float) -> Iterator[Figure]:
    """Here first, then on the screen: a store is open in one process at a time."""
    vault = made.open()
    others = list(vault.citizens()[1:2])
    plain = make_plain(folder / "plain.db")
    try:
        insert(plain, rows_of(vault))
        yield caseload_figure(vault, plain, _runs(30, scale))
        yield citizen_figure(vault, plain, made.long, _runs(20, scale))
        fill_day(vault, made.long, {vault.clock().day, system_clock().day})
        yield day_figure(vault, plain, _runs(30, scale))
        yield since_figure(vault, plain, made.long, _runs(20, scale))
        yield map_history_figure(vault, plain, made.long, _runs(20, scale))
        yield from search_figures(vault, plain, _runs(200, scale))
        yield from save_figures(vault, plain, _runs(300, scale))
        yield from backup_figures(vault, folder, _runs(5, scale))
        hold_meeting(vault, made.long)
    finally:
        vault.close()
        plain.close()
    yield from desk_figures(made, folder / "plain.db", others, _runs(4, scale), _runs(3, scale))
