"""A process that is killed at any moment has lost nothing that it said was saved."""

import os
import subprocess
import sys
from pathlib import Path
from random import Random

from app.store.doctor import examine
from tests.store.stores import make, reopen

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("PEJLEMAERKE_KILLS", "30"))
SAVES_BEFORE_A_KILL = 25


def test_what_was_reported_as_saved_survives_every_kill(tmp_path: Path) -> None:
    random, path, reported = Random(7), tmp_path / "store.db", set[str]()
    make(path)
    for _ in range(KILLS):
        reported |= _killed_after(path, random.randint(0, SAVES_BEFORE_A_KILL), random.randint(0, 3_000))
        vault = reopen(path)
        kept = {bytes(save).hex() for (save,) in vault.connection.execute("SELECT save FROM entries")}
        assert reported <= kept
        assert examine(vault) == ()
        vault.close()
        if len(kept) > 600:  # a short store keeps every round short
            for each in tmp_path.iterdir():
                each.unlink()
            make(path)
            reported.clear()
    assert KILLS == 0 or path.exists()


def _killed_after(path: Path, saves: int, spin: int) -> set[str]:
    """Let a writer report so many saves, spin a little, and kill it; the whole lines that it had reported."""
    command = [sys.executable, "-m", "tests.store.saver", str(path), "1000000"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        lines = [writer.stdout.readline() for _ in range(saves)]
        for _ in range(spin * 20):
            pass
        writer.kill()
        lines += writer.stdout.readlines()
    return {line.strip() for line in lines if line.endswith("\n") and len(line.strip()) == 32}
