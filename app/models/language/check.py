"""The language check: advice on a goal, or on running text. It never blocks and never touches a verbatim quote."""

from collections.abc import Collection, Iterator

from app.models.language.concrete import concrete_hints
from app.models.language.hint import Hint, Level, Rule
from app.models.language.reading_ease import lix_hints, long_word_hints, sentence_hints
from app.models.language.speech import nobody_hints, speech_hints
from app.models.language.wording import Lexicon, wording_hints
from app.models.language.words import Words, is_quoted_whole, read_words
from app.models.tongue import t

_OF_THE_WHOLE = frozenset({Rule.MANY_LONG_WORDS, Rule.NOTHING_TO_SEE, Rule.SAME_GOAL, Rule.HARD_TO_READ})


def check_goal(text: str, lexicon: Lexicon, elsewhere: Collection[str] = ()) -> tuple[Hint, ...]:
    """The hints on a goal, the weightiest first. `elsewhere` are other citizens' goals (see `goal_key`)."""
    if is_quoted_whole(text):
        return ()
    words = read_words(text)
    hints = [*speech_hints(text, words), *_reading(text, words, lexicon), *_same_goal(text, words, elsewhere)]
    return _weightiest_first([*hints, *nobody_hints(text, words, hints), *concrete_hints(text, words, hints)])


def check_text(text: str, lexicon: Lexicon) -> tuple[Hint, ...]:
    """The hints on running text, where nobody need say "jeg"."""
    return _weightiest_first(list(_reading(text, read_words(text), lexicon)))


def goal_key(text: str) -> str:
    """What two goals have in common that are worded alike: their words, in small letters."""
    return " ".join(word.low for word in read_words(text).all)


def _reading(text: str, words: Words, lexicon: Lexicon) -> Iterator[Hint]:
    yield from sentence_hints(words)
    yield from wording_hints(text, words, lexicon)
    yield from long_word_hints(words, lexicon.everyday)
    yield from lix_hints(words)


def _same_goal(text: str, words: Words, elsewhere: Collection[str]) -> Iterator[Hint]:
    if words.all and elsewhere and goal_key(text) in elsewhere:
        message = t("Et andet sted står et mål med de samme ord. Er det sådan, denne borger siger det?")
        yield Hint(Rule.SAME_GOAL, Level.MILD, words.all[0].start, words.all[-1].end, message)


def _weightiest_first(hints: list[Hint]) -> tuple[Hint, ...]:
    return tuple(
        sorted(hints, key=lambda hint: (hint.level is not Level.STRONG, hint.rule in _OF_THE_WHOLE, hint.start))
    )
