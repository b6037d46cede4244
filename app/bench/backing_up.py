"""A backup of the whole store, and what a save takes while one is made."""

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

from app.bench.danish import Danish, seeded
from app.bench.figures import Figure, figure, milliseconds
from app.commands.goals import reword_goal
from app.models.change import SaidBy
from app.store.backup import take_snapshot, write_backup
from app.store.reading import load_citizen
from app.store.vault import Vault

_BETWEEN_SECONDS = 0.02


def backup_figures(vault: Vault, folder: Path, runs: int) -> Iterator[Figure]:
    """Copied, checked, packed and read back, beside copying the file with a full sync; saves meanwhile and alone."""
    citizen, danish = vault.citizens()[0], Danish(seeded(11))
    taken, floor, meanwhile, alone = [], [], [], []

    def save() -> float:
        goal = load_citizen(vault, citizen).goals[-1].record
        return milliseconds(vault.save, reword_goal(goal, text=danish.text(25, 80), said_by=SaidBy.CITIZEN))

    for _ in range(runs):
        floor.append(milliseconds(_copy, vault.path, folder / "plain-copy"))
        begun = time.perf_counter()
        making = Thread(target=write_backup, args=(take_snapshot(vault), folder / "backup", os.urandom))
        making.start()
        while making.is_alive():
            meanwhile.append(save())
            making.join(_BETWEEN_SECONDS)
        taken.append((time.perf_counter() - begun) * 1000)
        alone += [save() for _ in range(20)]
    yield figure("backup", taken, floor)
    yield figure("save while a backup is made", meanwhile, alone)
    yield figure("save while a backup is made, the slowest", [max(meanwhile)], [max(alone)])


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    with open(target, "rb+") as file:
        os.fsync(file.fileno())
