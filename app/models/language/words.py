"""A text as words and sentences, without what stands in quotation marks: those are somebody's very words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

_QUOTED = re.compile(r"[”“„][^”“„]*[”“]|\"[^\"]*\"|»[^«»]*«|«[^«»]*»")
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?…]+(?=\s+[^\Wa-zæøå\d_])|[\n\r\u2028\u2029]+")
_LATIN = re.compile(r"[A-Za-zÆØÅæøåÀ-ɏ]")

LONG = 6
"""A word over this many letters counts as long (LIX; Björnsson 1968)."""


@dataclass(frozen=True)
class Word:
    """A word and where it stands in the text; `low` is in small letters."""

    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def low(self) -> str:
        return self.text.lower()


@dataclass(frozen=True)
class Words:
    """What a text says outside quotation marks. `sentences` hold `all` in order, and none is empty."""

    all: tuple[Word, ...]
    sentences: tuple[tuple[Word, ...], ...]

    @property
    def latin(self) -> bool:
        """Written, for the most part, in letters that Danish is written in."""
        return 2 * sum(bool(_LATIN.match(word.text)) for word in self.all) > len(self.all)


def read_words(text: str) -> Words:
    """The words of a text and its sentences, in time that grows with its length and no faster."""
    told = _QUOTED.sub(lambda quoted: " " * len(quoted.group()), text)
    words = tuple(Word(found.group(), found.start()) for found in _WORD.finditer(told))
    return Words(words, tuple(_sentences(words, [end.start() for end in _SENTENCE_END.finditer(told)])))


def _sentences(words: tuple[Word, ...], ends: list[int]) -> Iterator[tuple[Word, ...]]:
    first = 0
    for end in [*ends, -1]:
        last = first
        while last < len(words) and (end < 0 or words[last].start < end):
            last += 1
        if last > first:
            yield words[first:last]
        first = last


def is_quoted_whole(text: str) -> bool:
    """Somebody's very words and nothing else."""
    return bool(text.strip()) and not _QUOTED.sub("", text).strip(" \t\r\n.,!?")


@cache
def _stemmer() -> Any:
    import snowballstemmer  # every language comes with it, so not until something is looked at

    return snowballstemmer.stemmer("danish")


@lru_cache(maxsize=8192)
def stem(low: str) -> str:
    """What a word's inflections have in common; `low` is in small letters."""
    found: str = _stemmer().stemWord(low)
    return found
