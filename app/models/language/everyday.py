"""Which long words are everyday words: those that are made of everyday parts, however long (indkøbssedler)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.models.language.words import stem

_ENDINGS = (
    "", "e", "n", "t", "s", "en", "et", "er", "r", "ne", "ns", "ts", "es", "de", "te", "ede", "ene", "erne", "ens",
    "ets", "ernes", "enes", "ing", "ingen", "inger", "ingerne", "ere", "eren", "erer", "erne", "est", "este", "ende",
)  # fmt: skip
_LINKS = ("", "s", "e", "er", "n", "r", "-")
_SHORTEST, _LONGEST, _SHORTEST_STEM = 2, 24, 4
_LONGEST_WORD = 100
"""Letters; what is longer is no word."""


@dataclass(frozen=True)
class Everyday:
    """The parts that everyday words are made of."""

    parts: frozenset[str] = frozenset()

    def holds(self, low: str) -> bool:
        """Whether a word, in small letters, is an everyday word or made of nothing else."""
        if len(low) > _LONGEST_WORD:
            return False
        return low in self.parts or stem(low) in self.parts or self._made_of_parts(low)

    def _made_of_parts(self, low: str) -> bool:
        """From the end: `whole[at]` says that what follows `at` is parts, links and at last an ending."""
        size = len(low)
        whole = [False] * size + [True]
        for at in range(size - _SHORTEST, -1, -1):
            whole[at] = any(
                low[at:end] in self.parts and (low[end:] in _ENDINGS or self._goes_on(low, end, whole))
                for end in range(at + _SHORTEST, min(at + _LONGEST, size) + 1)
            )
        return whole[0]

    def _goes_on(self, low: str, end: int, whole: list[bool]) -> bool:
        return any(
            low.startswith(link, end) and end + len(link) < len(low) and whole[end + len(link)] for link in _LINKS
        )


def parse_everyday(content: str) -> Everyday:
    """The parts in resources/language/hverdagsord.txt."""
    lines = (line for line in content.splitlines() if not line.startswith("#"))
    parts = {part for line in lines for part in re.split(r"\s+", line.lower()) if part}
    return Everyday(frozenset(parts) | {cut for cut in map(stem, parts) if len(cut) >= _SHORTEST_STEM})


def stems_of(words: Iterable[str]) -> frozenset[str]:
    """The stems of somebody's own words, so that these are never called hard."""
    return frozenset(stem(word.lower()) for word in words)
