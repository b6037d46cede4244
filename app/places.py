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


def profiles_home() -> Path:
    """Where the profiles lie unless somebody says otherwise."""
    from platformdirs import user_data_dir  # not until nobody has said otherwise

    return Path(user_data_dir("Pejlemærke", appauthor=False))
