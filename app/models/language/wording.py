"""Single words and phrases: terms of the field, heavy nouns, long words, passives and abbreviations."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.models.language.everyday import Everyday
from app.models.language.hint import Hint, Level, Rule
from app.models.language.terms import Terms
from app.models.language.words import Word, Words, stem
from app.models.tongue import t


@dataclass(frozen=True)
class Lexicon:
    """What the rules know of words. `own` are stems that this citizen uses: those are never hard."""

    terms: Terms = field(default_factory=Terms)
    everyday: Everyday = field(default_factory=Everyday)
    own: frozenset[str] = frozenset()


_HEAVY = re.compile(
    r"\w{4,}(?:(?:er|is)ing|else|hed|itet|ation|ition|ktion|isme|itation|gørelse|skabelse|tagelse)"
    r"(?:s|en|ens|er|ers|erne|ernes|n|r|rne)?"
)
_FOREIGN_VERB = re.compile(
    r"\w{4,}er(?:er|et|ede|es|ende)"
    r"|\w{2,}(?:is|ul|iv|it|id|at|in|or|ic|if|im|al|ol|ur|ar|rm|str|kt|nt|pt|u|nc|duc|vig)ere"
)
_FOREIGN_ADJECTIVE = re.compile(r"\w{5,}iv(?:e|t)?")
_HEAVY_FROM, _FOREIGN_FROM = 9, 8
_LONG_FROM = 12
_PASSIVE = re.compile(r"[^\W\d_]{3,}es")
_NO_PASSIVE = re.compile(
    r"\w*(?:er|en|ne)nes|.*(?:ies|ces|sses|skes)|deres|vores|jeres|andres|alles|ellers|begges|dages|nattes|penges|ugers"
    r"|lykkes|mislykkes|synes|syntes|mødes|ses|findes|trives|mindes|længes|kendes|skændes|slås|enes|forenes|følges"
    r"|hjælpes|brydes|væmmes|ældes|færdes|skiftes|snakkes|tales|høres|skilles|omgås|kysses|kæmpes|kappes|fattes"
    r"|undres|afholdes|indlægges|udskrives|opereres|vovehals|diabetes|herpes|johannes|mercedes|hannes|inges|mettes|annes"
    r"|ottes|jes|nickes|cafes"
)  # fmt: skip
_CAPITALS = re.compile(r"[A-ZÆØÅ]{2,6}(?=$|-)")
_KNOWN = re.compile(
    r"AA|ADHD|AGF|BH|BMI|CD|CPR|CV|DFDS|DIY|DJ|DK|DNA|DR|DSB|DVD|EM|EU|EUD|EUX|FCK|FCM|FCN|FGU"
    r"|FN|FOF|GPS|HBO|HF|HHX|HIV|HPV|HTX|ID|IKEA|IT|KFUK|KFUM|LAN|LGBT|LO|MGP|NA|NETTO|OB|OBS|OCD|OK"
    r"|PC|PDF|PIN|PS|PTSD|RFID|SFO|SMS|SOS|STU|STX|SU|TDC|TEC|TV|UFO|UNO|US|USA|USB|VHS|VIP|VM|VUC"
    r"|WC|WIFI|XL|XXL|YMCA"
)
"""Capitals that everybody knows."""


def wording_hints(text: str, words: Words, lexicon: Lexicon) -> Iterator[Hint]:
    """Mild hints on words and phrases; at most one a word, but a passive may be a term too."""
    at = 0
    shouting = 2 * sum(word.text.isupper() for word in words.all) > len(words.all)
    while at < len(words.all):
        word = words.all[at]
        yield from _passive(word, first=at == 0)
        found = lexicon.terms.phrase(words.all[at : at + 6])
        if found and "\n" not in text[word.start : words.all[at + found[0] - 1].end]:
            last = words.all[at + found[0] - 1]
            yield _jargon(text, word.start, last.end, found[1])
            at += found[0]
            continue
        yield from _one_word(text, word, lexicon, shouting or (at > 0 and word.text.istitle()))
        at += 1


def _one_word(text: str, word: Word, lexicon: Lexicon, shouting: bool) -> Iterator[Hint]:
    own = stem(word.low) in lexicon.own
    said = lexicon.terms.suggestion(word.low)
    if said is not None:
        yield _jargon(text, word.start, _with_full_stop(text, word), said)
    elif not shouting and (capitals := _CAPITALS.match(word.text)) and not _KNOWN.fullmatch(capitals.group()):
        if not _explained(text, word):
            message = t("”{group}” er en forkortelse. Skriv ordene helt ud, så alle kan være med.").format(
                group=capitals.group()
            )
            yield Hint(Rule.ABBREVIATION, Level.MILD, word.start, word.start + capitals.end(), message)
    elif not own and _is_heavy(word.low) and not lexicon.everyday.holds(word.low):
        message = t("”{text}” er et tungt ord. Kan det siges med et ord fra hverdagen?").format(text=word.text)
        yield Hint(Rule.HEAVY_WORD, Level.MILD, word.start, word.end, message)
    elif not own and _is_long(word.low) and not lexicon.everyday.holds(word.low):
        message = t("”{text}” er et langt ord. Findes der et kortere, som borgeren selv bruger?").format(text=word.text)
        yield Hint(Rule.LONG_WORD, Level.MILD, word.start, word.end, message)


def _jargon(text: str, start: int, end: int, said: str) -> Hint:
    told = text[start:end]
    message = (
        t("”{told}” er et fagord. Måske: {said}").format(told=told, said=said)
        if said
        else t("”{told}” kan undværes.").format(told=told)
    )
    return Hint(Rule.JARGON, Level.MILD, start, end, message if not said or said.endswith("…") else f"{message}.", said)


def _with_full_stop(text: str, word: Word) -> int:
    """An abbreviation goes with its full stop, where that does not end the text."""
    return word.end + 1 if len(word.text) <= 4 and text[word.end : word.end + 2].startswith(". ") else word.end


def _is_heavy(low: str) -> bool:
    """Nouns made of verbs and adjectives, and verbs and adjectives from Latin."""
    if len(low) >= _HEAVY_FROM and _HEAVY.fullmatch(low):
        return True
    return len(low) >= _FOREIGN_FROM and bool(_FOREIGN_VERB.fullmatch(low) or _FOREIGN_ADJECTIVE.fullmatch(low))


def _is_long(low: str) -> bool:
    return len(low) >= _LONG_FROM


def _explained(text: str, word: Word) -> bool:
    """ "PTSD (efter krigen)", "posttraumatisk stress (PTSD)"."""
    return text[word.end : word.end + 2] == " (" or text[max(0, word.start - 1) : word.start] == "("


def _passive(word: Word, first: bool) -> Iterator[Hint]:
    name = word.text[:1].isupper() and not first
    if not name and _PASSIVE.fullmatch(word.low) and not _NO_PASSIVE.fullmatch(word.low):
        message = t("”{text}” siger ikke, hvem der gør det. Skriv, hvem der gør hvad.").format(text=word.text)
        yield Hint(Rule.PASSIVE, Level.MILD, word.start, word.end, message)
