"""The fonts that come with the program, so that every machine shows and prints the same letters."""

from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase

from app.ui import RESOURCES

FOLDER: Final = RESOURCES / "fonts"
EASY: Final = "Atkinson Hyperlegible"
FAMILIES: Final = ("IBM Plex Sans", "Noto Sans Arabic", "Noto Sans", "Noto Emoji")


class FontMissingError(RuntimeError):
    """A font file is absent or unreadable: the installation is damaged."""


def load_easy() -> None:
    """Register the typeface that is easy to read; few ask for it."""
    if EASY not in QFontDatabase.families():
        _load(FOLDER / "easy")


def _load(folder: Path) -> None:
    for path in sorted(folder.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) == -1:
            raise FontMissingError(path.name)


def load_fonts() -> None:
    """Register every bundled font; a QGuiApplication must exist. Loading twice does no harm."""
    if set(FAMILIES) <= set(QFontDatabase.families()):
        return
    _load(FOLDER)
    missing = set(FAMILIES) - set(QFontDatabase.families())
    if missing:
        raise FontMissingError(", ".join(sorted(missing)))
    QFontDatabase.setApplicationEmojiFontFamilies(["Noto Emoji"])
