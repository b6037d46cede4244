"""Saves in a loop and prints each save's id once `save` has returned: python -m tests.store.saver STORE MOST."""

import os
import sys
from pathlib import Path

from app.commands.goals import reword_goal, write_goal
from app.models.change import SaidBy
from app.models.moment import Moment
from app.models.save import Save
from app.store.open import open_store
from app.store.reading import load_citizen
from app.store.vault import Vault
from tests.store.stores import KEY

CITIZEN, GOAL = b"c" * 16, b"g" * 16
SECRET_WORDS = "Jeg vil ned på havnen med Østerbros måger"


def main(path: Path, most: int) -> None:
    """Write one goal's words again and again, each time on what stands there."""
    vault = open_store(path, KEY, lambda: Moment(1_772_625_420_000, 60), lambda: os.urandom(16), lambda: None)
    for number in range(most):
        written = vault.save(_next(vault, f"{SECRET_WORDS} {number}"))
        os.write(1, written.save.hex().encode() + b"\n")
    vault.close()


def _next(vault: Vault, text: str) -> Save:
    goal = load_citizen(vault, CITIZEN).goal(GOAL)
    if goal is None:
        return write_goal(citizen=CITIZEN, key=GOAL, text=text, said_by=SaidBy.CITIZEN)
    return reword_goal(goal.record, text=text, said_by=SaidBy.CITIZEN)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
