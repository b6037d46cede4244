"""Hints that somebody has said no to: here, for this citizen ("sådan siger jeg"), or for good."""

from dataclasses import dataclass

from app.models.language.hint import Hint, Rule
from app.models.language.words import stem

_OF_A_WORD = frozenset({Rule.JARGON, Rule.HEAVY_WORD, Rule.LONG_WORD, Rule.PASSIVE, Rule.ABBREVIATION})


def hint_key(hint: Hint, text: str) -> str:
    """What a hint on `text` is remembered by: the rule, and for a word what its inflections have in common."""
    if hint.rule not in _OF_A_WORD:
        return str(hint.rule)
    return f"{hint.rule}:{' '.join(map(stem, text[hint.start : hint.end].lower().split()))}"


@dataclass(frozen=True)
class Left:
    """`here` holds pairs of a record and a key; `everywhere` and `own` hold keys."""

    everywhere: frozenset[str] = frozenset()
    here: frozenset[tuple[bytes, str]] = frozenset()
    own: frozenset[str] = frozenset()

    def holds(self, hint: Hint, text: str, record: bytes) -> bool:
        """Whether this hint is to be kept back."""
        key = hint_key(hint, text)
        return key in self.everywhere or key in self.own or (record, key) in self.here
