"""Who a goal speaks of: the one it belongs to says "jeg"."""

import re
from collections.abc import Collection, Iterator

from app.models.language.concrete import anything_to_see
from app.models.language.hint import Hint, Level, Rule
from app.models.language.words import Word, Words
from app.models.tongue import t

_ONESELF = {"jeg", "mig", "min", "mit", "mine", "vi", "os", "vores", "vor", "jæ", "jaj", "mæ"}
_DIALECT = {"a", "æ"}
"""How "jeg" begins a sentence in the west of Jutland; elsewhere in a sentence these are other words."""
_SOMEBODY = re.compile(
    r"du|dig|din|dit|dine|dennes|pågældende|vedkommende"
    r"|(?:borg|beboe?|brug|klient|patient|deltag)(?:e?ren|e?rens|e?rne|e?rnes|en|ens|erne|ernes)"
)
_BARE = {"borger", "borgers", "borgere", "beboer", "beboers", "klient", "patient"}
_OPENING = re.compile(r"at\s+(jeg|du|borger(?:en)?|beboer(?:en)?|klienten|patienten|han|hun|vi)\b|at\b", re.IGNORECASE)
_STANDS_FOR = {"jeg": "Jeg", "vi": "Vi"}
_POSSESSIVE = {"din": "min", "dit": "mit", "dine": "mine", "dig": "mig", "du": "jeg", "borgeren": "jeg"}

_OTHERS = {"sin", "sit", "sine", "han", "hun", "ham", "hende", "hans", "hendes"}
_WORDS_OF_OTHERS = {Rule.JARGON, Rule.HEAVY_WORD, Rule.PASSIVE, Rule.ABBREVIATION}
_HEADLINE = 4
"""So few words may be no more than a headline."""


def speech_hints(text: str, words: Words) -> Iterator[Hint]:
    """Hints on who speaks. A goal that is not in Danish letters is left in peace."""
    if not words.all or not words.latin:
        return
    start = words.all[0].start
    opening = _OPENING.match(text, start) if words.all[0].low == "at" else None
    if opening:
        yield _begins_with_at(opening)
    oneself = _says_jeg(words)
    for word in words.all:
        if _is_somebody(word, oneself) and not (opening and word.start < opening.end()):
            yield _about_somebody(word, start)
            return


def nobody_hints(text: str, words: Words, hints: Collection[Hint]) -> Iterator[Hint]:
    """A goal where nobody says "jeg", weighed by what else is found in it (`hints`).

    In plain words, "Op klokken 9 på hverdage", it is a person's own (docs/adr/0017), unless it is a bare headline.
    """
    told = {hint.rule for hint in hints}
    if not words.all or not words.latin or _says_jeg(words) or told & {Rule.BEGINS_WITH_AT, Rule.ABOUT_SOMEBODY}:
        return
    strong = bool(told & _WORDS_OF_OTHERS) or _another_holds_the_pen(words)
    if strong or (len(words.all) <= _HEADLINE and not anything_to_see(text, words)):
        message = t("Her er ikke nogen, der siger ”jeg”. Hvem vil noget, og hvad vil de selv kalde det?")
        level = Level.STRONG if strong else Level.MILD
        yield Hint(Rule.NOBODY, level, words.all[0].start, words.all[-1].end, message)


def _another_holds_the_pen(words: Words) -> bool:
    """ "Gå til sin mor", "Kim skal i bad", "Skal stå op"."""
    low = [word.low for word in words.all]
    return "skal" in low[:2] or not _OTHERS.isdisjoint(low)


def _says_jeg(words: Words) -> bool:
    return any(word.low in _ONESELF for word in words.all) or words.all[0].low in _DIALECT


def _begins_with_at(opening: re.Match[str]) -> Hint:
    who = opening[1]
    suggestion = _STANDS_FOR.get(who.lower(), "Jeg") if who else "Jeg vil"
    message = t("Målet begynder med ”At”. Det lyder lidt som et brev fra kommunen. Måske: ”{suggestion} …”").format(
        suggestion=suggestion
    )
    return Hint(Rule.BEGINS_WITH_AT, Level.STRONG, opening.start(), opening.end(), message, suggestion)


def _is_somebody(word: Word, oneself: bool) -> bool:
    return bool(_SOMEBODY.fullmatch(word.low)) or (not oneself and word.low in _BARE)


def _about_somebody(word: Word, start: int) -> Hint:
    said = _POSSESSIVE.get(word.low, "jeg")
    suggestion = said.capitalize() if word.start == start else said
    message = t("”{text}” taler til eller om den, målet tilhører. Lad målet sige ”{said}”.").format(
        text=word.text, said=said
    )
    return Hint(Rule.ABOUT_SOMEBODY, Level.STRONG, word.start, word.end, message, suggestion)
