"""Running text broken into lines: never hyphenated, never over sixty characters, right-to-left if it is."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from arabic_reshaper import ArabicReshaper

from app.documents.direction import drawing_order, has_right_to_left, is_right_to_left
from app.documents.fonts import FontSet, Run, Weight, without_unseen

LONGEST_LINE = 60
BALANCED_LINES = 4  # short texts of up to so many lines get lines of even length
DIRECTION_MARKS = "\u200e\u200f\u2066\u2067\u2068\u2069"  # they steer the order of a line and draw nothing
WORD = re.compile("(?:\\S|[\u00a0\u202f])+")  # what a hard space joins stays on one line
ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]")
Measured = tuple[str, float]
"""A word and its width in points."""


@dataclass(frozen=True)
class TextStyle:
    """Weight, size and leading in points."""

    weight: Weight
    size: float
    leading: float


@dataclass(frozen=True)
class Line:
    """One line in the order it is drawn; `spoken` is the text in reading order where that differs."""

    runs: tuple[Run, ...]
    width: float
    right_to_left: bool = False
    spoken: str | None = None


def break_lines(
    text: str, style: TextStyle, width: float, fonts: FontSet, *, right_to_left: bool | None = None
) -> list[Line]:
    """The text as lines no wider than `width`; the writer's own line breaks are kept.

    A paragraph runs the way its first letter does, unless `right_to_left` says.
    """
    lines: list[Line] = []
    for paragraph in re.split(r"\r\n|[\n\r\v\f\x85\u2028\u2029]", text):
        spoken = unicodedata.normalize("NFC", paragraph.replace("\t", " "))
        turned = is_right_to_left(spoken) if right_to_left is None else right_to_left
        for words in _balanced(WORD.findall(_shaped(spoken, fonts)), style, width, fonts):
            lines.append(_line(words, style, fonts, turned))
    return lines


def _shaped(text: str, fonts: FontSet) -> str:
    """The text without unseen characters (but marks of direction), Arabic letters as their neighbours shape them."""
    if ARABIC.search(text):
        shaped = _reshaper().reshape(text)
        text = "".join(c if fonts.has(c) else unicodedata.normalize("NFKC", c) for c in shaped)
    return without_unseen(text, but=DIRECTION_MARKS)


@lru_cache(maxsize=1)
def _reshaper() -> ArabicReshaper:
    return ArabicReshaper(configuration={"delete_harakat": False, "support_zwj": True})


def _balanced(words: list[str], style: TextStyle, width: float, fonts: FontSet) -> list[str]:
    """The fewest lines; a short text has no lonely word on its last one."""
    measured = [(word, fonts.width(word, style.weight, style.size)) for word in words]
    lines = list(_fill(measured, style, width, fonts))
    if not 2 <= len(lines) <= BALANCED_LINES:
        return lines
    narrow, wide = width / len(lines), width
    while wide - narrow > style.size / 2:
        middle = (narrow + wide) / 2
        tried = list(_fill(measured, style, middle, fonts))
        if len(tried) == len(lines):
            lines, wide = tried, middle
        else:
            narrow = middle
    return lines


def _fill(words: Iterable[Measured], style: TextStyle, width: float, fonts: FontSet) -> Iterator[str]:
    """Words put on lines, as many as there is room for."""
    line, used = "", 0.0
    space = fonts.width(" ", style.weight, style.size)
    for word, wide in _short_enough(words, style, width, fonts):
        if line and (used + space + wide > width or len(line) + 1 + len(word) > LONGEST_LINE):
            yield line
            line, used = word, wide
        else:
            used += space + wide if line else wide
            line = f"{line} {word}" if line else word
    if line:
        yield line


def _short_enough(words: Iterable[Measured], style: TextStyle, width: float, fonts: FontSet) -> Iterator[Measured]:
    """The words, those that are longer than a line cut where the line ends."""
    for word, whole in words:
        if whole <= width and len(word) <= LONGEST_LINE:
            yield word, whole
            continue
        start, used = 0, 0.0
        for at, char in enumerate(word):
            wide = fonts.width(char, style.weight, style.size)
            if at > start and (used + wide > width or at - start >= LONGEST_LINE):
                yield word[start:at], used
                start, used = at, 0.0
            used += wide
        yield word[start:], used


def _line(words: str, style: TextStyle, fonts: FontSet, right_to_left: bool) -> Line:
    """The words in the order they are drawn."""
    width = fonts.width(words, style.weight, style.size)
    if not has_right_to_left(words):
        return Line(fonts.runs(words, style.weight), width)
    drawn = drawing_order(words, right_to_left=right_to_left)
    spoken = unicodedata.normalize("NFKC", words)
    return Line(fonts.runs(drawn, style.weight), width, right_to_left, spoken)
