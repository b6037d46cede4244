"""The fonts that come with the program, so that every machine shows and prints the same letters."""

from typing import Final

from PySide6.QtGui import QFontDatabase

from app.ui import RESOURCES

FOLDER: Final = RESOURCES / "fonts"
FAMILIES: Final = ("IBM Plex Sans", "Noto Sans Arabic", "Noto Sans", "Noto Emoji")


class FontMissingError(RuntimeError):
    """A font file is absent or unreadable: the installation is damaged."""


def load_fonts() -> None:
    """Register every bundled font; a QGuiApplication must exist. Loading twice does no harm."""
    if set(FAMILIES) <= set(QFontDatabase.families()):
        return
    for path in sorted(FOLDER.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) == -1:
            raise FontMissingError(path.name)
    missing = set(FAMILIES) - set(QFontDatabase.families())
    if missing:
        raise FontMissingError(", ".join(sorted(missing)))
    QFontDatabase.setApplicationEmojiFontFamilies(["Noto Emoji"])
