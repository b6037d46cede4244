"""How hard sentences are to get through: their length, and how many long words they have."""

from collections.abc import Iterator

from app.models.language.everyday import Everyday
from app.models.language.hint import Hint, Level, Rule
from app.models.language.words import LONG, Word, Words
from app.models.tongue import t

_LONG_SENTENCE, _TOO_LONG_SENTENCE = 15, 20
_FEWEST_WORDS = 8
_LIX_SENTENCES, _LIX_WORDS = 3, 50
_LIX_HARD, _LIX_TOO_HARD = 30, 40


def sentence_hints(words: Words) -> Iterator[Hint]:
    """A long sentence is mild, a very long one strong; so is too large a share of long words mild."""
    for sentence in words.sentences:
        count = len(sentence)
        if count > _LONG_SENTENCE:
            level = Level.STRONG if count > _TOO_LONG_SENTENCE else Level.MILD
            message = t("Sætningen har {count} ord. Del den i to, eller tag det vigtigste først.").format(count=count)
            yield Hint(Rule.LONG_SENTENCE, level, sentence[0].start, sentence[-1].end, message)


def long_word_hints(words: Words, everyday: Everyday) -> Iterator[Hint]:
    """More than a quarter of the words over six letters; fødselsdagsgave is as easy as it is long."""
    long = sum(len(word.text) > LONG and not everyday.holds(word.low) for word in words.all)
    if len(words.all) >= _FEWEST_WORDS and 4 * long > len(words.all):
        message = t("{long} af de {count} ord er lange. Korte ord er lettere at kende som sine egne.").format(
            long=long, count=len(words.all)
        )
        yield Hint(Rule.MANY_LONG_WORDS, Level.MILD, words.all[0].start, words.all[-1].end, message)


def lix(words: Words) -> float:
    """Words per sentence + 100 × share of words longer than six letters (Björnsson 1968)."""
    count = len(words.all)
    return count / len(words.sentences) + 100 * _long(words.all) / count if count else 0.0


def lix_hints(words: Words) -> Iterator[Hint]:
    """Only for running text: on a short goal the number says nothing."""
    if len(words.sentences) < _LIX_SENTENCES or len(words.all) < _LIX_WORDS or (found := lix(words)) <= _LIX_HARD:
        return
    level = Level.STRONG if found > _LIX_TOO_HARD else Level.MILD
    message = t("Teksten er tung at læse (LIX {found:.0f}). Kortere sætninger og ord gør den lettere.").format(
        found=found
    )
    yield Hint(Rule.HARD_TO_READ, level, words.all[0].start, words.all[-1].end, message)


def _long(words: tuple[Word, ...]) -> int:
    return sum(len(word.text) > LONG for word in words)
