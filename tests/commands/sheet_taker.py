"""Takes in a sheet of so many citizens, and says when it begins: python -m tests.commands.sheet_taker STORE MOST."""

import os
import sys
from datetime import date
from pathlib import Path

from app.commands.intake import NO_ANSWERS, look_at_sheet, take_in_sheet
from app.models.moment import Moment
from app.store.open import open_store
from tests.store.stores import KEY


def main(path: Path, most: int) -> None:
    """Look, say so, and write."""
    vault = open_store(path, KEY, lambda: Moment(1_772_625_420_000, 60), lambda: os.urandom(16), lambda: None)
    rows = "".join(f"Borger Nr{number};;Vej {number}\n" for number in range(most))
    intake = look_at_sheet(vault, f"Navn;CPR;Adresse\n{rows}".encode(), today=date(2026, 3, 4))
    save = take_in_sheet(intake, answers=NO_ANSWERS, new_id=vault.new_id)
    os.write(1, b"begun\n")
    vault.save(save)
    vault.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
