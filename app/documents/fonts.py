"""The bundled fonts: which one draws a character, and how wide it is.

IBM Plex Sans comes first; what it lacks is drawn with Noto Sans, Noto Sans Arabic or Noto Emoji.
"""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from app.models.errors import SurroundingsError

FALLBACKS = ("NotoSans-Regular", "NotoSansArabic-Regular", "NotoEmoji-Regular")
BOLD_FALLBACKS = ("NotoSans-Regular", "NotoSansArabic-Bold", "NotoEmoji-Regular")
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


class Weight(StrEnum):
    """The cuts of the text type; the value is the file's stem."""

    REGULAR = "IBMPlexSans-Regular"
    SEMIBOLD = "IBMPlexSans-SemiBold"
    BOLD = "IBMPlexSans-Bold"


@dataclass(frozen=True)
class Glyph:
    """How one character is drawn: the font's registered name, the character, its advance in em."""

    font: str
    char: str
    advance: float


@dataclass(frozen=True)
class Run:
    """Neighbouring characters from one font."""

    font: str
    text: str


class FontSet:
    """The fonts of one folder; a fallback font is read only when a character asks for it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._fonts: dict[str, TTFont] = {}
        self._glyphs: dict[Weight, dict[str, Glyph | None]] = {weight: {} for weight in Weight}

    def name(self, stem: str) -> str:
        """The name under which the font is known to the PDF writer; reads the file the first time."""
        return str(self._font(stem).fontName)

    def glyph(self, char: str, weight: Weight) -> Glyph:
        """The glyph for a character; a replacement sign where no bundled font has it."""
        found = self._found(char, weight)
        if found is not None:
            return found
        replacement = self._found(REPLACEMENT, weight)
        assert replacement is not None, "IBM Plex Sans has the replacement sign"
        return replacement

    def has(self, char: str) -> bool:
        """Whether any bundled font can draw the character."""
        return self._found(char, Weight.REGULAR) is not None

    def width(self, text: str, weight: Weight, size: float) -> float:
        """Width of the text in points."""
        return size * sum(self.glyph(char, weight).advance for char in text)

    def runs(self, text: str, weight: Weight) -> tuple[Run, ...]:
        """The text cut where the font changes, in the order given."""
        runs: list[Run] = []
        for glyph in (self.glyph(char, weight) for char in text):
            if runs and runs[-1].font == glyph.font:
                runs[-1] = Run(glyph.font, runs[-1].text + glyph.char)
            else:
                runs.append(Run(glyph.font, glyph.char))
        return tuple(runs)

    def _found(self, char: str, weight: Weight) -> Glyph | None:
        known = self._glyphs[weight]
        if char not in known:
            known[char] = self._look_up(char, weight)
        return known[char]

    def _look_up(self, char: str, weight: Weight) -> Glyph | None:
        if is_unseen(char):
            return Glyph(self.name(weight.value), "", 0.0)
        behind = FALLBACKS if weight is Weight.REGULAR else BOLD_FALLBACKS
        for stem in (weight.value, *behind):
            font = self._font(stem)
            if ord(char) in font.face.charToGlyph:
                width = font.face.charWidths.get(ord(char), font.face.defaultWidth)
                return Glyph(font.fontName, char, width / 1000)
        return None

    def _font(self, stem: str) -> TTFont:
        if stem not in self._fonts:
            path = self._folder / f"{stem}.ttf"
            try:
                font = TTFont(f"{stem}@{self._folder}", str(path))
            except (TTFError, OSError) as error:
                raise SurroundingsError("font-unreadable", file=path.name) from error
            pdfmetrics.registerFont(font)
            self._fonts[stem] = font
        return self._fonts[stem]


@lru_cache(maxsize=4)
def font_set(folder: Path) -> FontSet:
    """The fonts of a folder, read once in the life of the program."""
    return FontSet(folder)


def is_unseen(char: str) -> bool:
    """Characters that steer and are not drawn: controls, joiners, soft hyphens, selectors, skin tones."""
    if unicodedata.category(char) in {"Cc", "Cf", "Cs"} or ord(char) & 0xFFFE == 0xFFFE:
        return True
    return "\ufe00" <= char <= "\ufe0f" or "\U0001f3fb" <= char <= "\U0001f3ff"


def without_unseen(text: str, *, but: str = "") -> str:
    """The text without those, `but` for some."""
    return "".join(char for char in text if char in but or not is_unseen(char))
