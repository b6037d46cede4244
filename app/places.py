"""Where the program's own files lie."""

from pathlib import Path


def resources() -> Path:
    """Fonts, icons, texts of law, the demo's caseload: the folder `resources` beside the package `app`.

    The program runs from its checkout (`pip install -e .`, which `make run` does), so that is where they are.
    """
    return Path(__file__).resolve().parent.parent / "resources"


def instrument_folders(home: Path) -> tuple[Path, Path]:
    """Where instruments lie: those that come with the program, and the organisation's own, beside the profiles."""
    return resources() / "instruments", home / "instruments"
