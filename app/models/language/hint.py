"""A hint: what in a text may be hard to recognise as one's own, and what could stand there instead."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a hint weighs."""

    STRONG = "strong"
    MILD = "mild"


class Rule(StrEnum):
    """What a hint is about."""

    BEGINS_WITH_AT = "begins-with-at"
    ABOUT_SOMEBODY = "about-somebody"
    NOBODY = "nobody"
    LONG_SENTENCE = "long-sentence"
    JARGON = "jargon"
    HEAVY_WORD = "heavy-word"
    LONG_WORD = "long-word"
    MANY_LONG_WORDS = "many-long-words"
    PASSIVE = "passive"
    ABBREVIATION = "abbreviation"
    HARD_TO_READ = "hard-to-read"
    NOTHING_TO_SEE = "nothing-to-see"
    SAME_GOAL = "same-goal"


@dataclass(frozen=True)
class Hint:
    """Advice on `text[start:end]`. `suggestion` may stand there instead; "" takes it away; None where there is none."""

    rule: Rule
    level: Level
    start: int
    end: int
    message: str
    suggestion: str | None = None
