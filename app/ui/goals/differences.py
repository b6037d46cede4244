"""Which words of a wording the others do not have."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

Span = tuple[int, int]
_WORD = re.compile(r"\w+|[^\w\s]")


def differing(text: str, others: Iterable[str]) -> tuple[Span, ...]:
    """Runs of characters, whole words, that stand differently in some other wording."""
    words = list(_WORD.finditer(text))
    strange: set[int] = set()
    for other in others:
        strange |= _strange([word[0] for word in words], _WORD.findall(other))
    return _runs(words, strange)


def _strange(words: list[str], other: list[str]) -> set[int]:
    matcher = SequenceMatcher(None, words, other, autojunk=False)
    return {
        place for tag, start, end, _, _ in matcher.get_opcodes() if tag in ("replace", "delete")
        for place in range(start, end)
    }  # fmt: skip


def _runs(words: list[re.Match[str]], strange: set[int]) -> tuple[Span, ...]:
    runs: list[Span] = []
    for place in sorted(strange):
        start, end = words[place].span()
        if runs and place - 1 in strange:
            start = runs.pop()[0]
        runs.append((start, end))
    return tuple(run for each in runs if (run := _bare(words, each))[0] < run[1])


def _bare(words: list[re.Match[str]], run: Span) -> Span:
    """Without the commas and stops at its ends, unless it is nothing else."""
    said = [word.span() for word in words if run[0] <= word.start() < run[1] and word[0][0].isalnum()]
    return (said[0][0], said[-1][1]) if said else run
