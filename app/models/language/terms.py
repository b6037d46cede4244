"""The terms of the field and what can be said instead: a file of the program's own, and one of the organisation's."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.models.errors import FormatError
from app.models.language.words import Word, stem

LARGEST = 200_000
LONGEST = 120
DELETE = "(slet)"
_TERM = re.compile(r"=?\*?[^\W\d_]+(?:[.-][^\W\d_]+)*\.?\*?(?: [^\W\d_]+\.?)*")
_REMEMBERED = 20_000
_SHORTEST_STEM, _LONGEST_ENDING = 5, 2
_INSIDE_FROM = 6
"""A term with a star and this many letters is found inside compounds too."""


@dataclass(frozen=True)
class Terms:
    """Suggestions by what is looked for; "" says that the word can go. `phrases` are stems by their first."""

    exact: dict[str, str] = field(default_factory=dict)
    stems: dict[str, str] = field(default_factory=dict)
    starred: tuple[tuple[str, re.Pattern[str], str], ...] = ()
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = field(default_factory=dict)
    _seen: dict[str, str | None] = field(default_factory=dict, compare=False, repr=False)

    def suggestion(self, low: str) -> str | None:
        """What could stand instead of a word, given in small letters; None where it is no term."""
        if low not in self._seen:
            if len(self._seen) >= _REMEMBERED:
                self._seen.clear()
            self._seen[low] = self._look_up(low)
        return self._seen[low]

    def _look_up(self, low: str) -> str | None:
        for held, key in ((self.exact, low), (self.stems, stem(low))):
            if key in held:
                return held[key]
        return next((said for core, pattern, said in self.starred if core in low and pattern.fullmatch(low)), None)

    def phrase(self, words: tuple[Word, ...]) -> tuple[int, str] | None:
        """How many words the phrase is that `words` begin with, and what could stand instead."""
        for stems, said in self.phrases.get(stem(words[0].low), ()):
            if len(words) >= len(stems) and all(
                stem(word.low) == wanted for word, wanted in zip(words, stems, strict=False)
            ):
                return len(stems), said
        return None


def parse_terms(files: Iterable[tuple[str, bytes]]) -> Terms:
    """The terms in files, given as name and bytes; the last word on a term is the last file's.

    A line is a term, a tabulator and a suggestion; see the head of resources/language/borgersprog.tsv.
    Raises FormatError `terms-wrong` with file, line (from 1) and why.
    """
    found: dict[str, str] = {}
    for name, content in files:
        found |= dict(_lines(name, content))
    return _terms(found)


def _lines(name: str, content: bytes) -> Iterator[tuple[str, str]]:
    if len(content) > LARGEST:
        raise FormatError("terms-wrong", file=name, line=1, why="terms-large")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        broken = content.count(b"\n", 0, fault.start) + 1
        raise FormatError("terms-wrong", file=name, line=broken, why="terms-not-utf8") from fault
    seen: set[str] = set()
    for number, line in enumerate(text.split("\n"), 1):
        told = line.removesuffix("\r")
        if not told.strip() or told.startswith("#"):
            continue
        term, why = _read(told)
        if why or term[0] in seen:
            raise FormatError("terms-wrong", file=name, line=number, why=why or "terms-twice")
        seen.add(term[0])
        yield term


def _read(line: str) -> tuple[tuple[str, str], str]:
    """The term and the suggestion, and what is wrong with the line if anything is."""
    parts = [part.strip() for part in line.split("\t")]
    if len(parts) != 2 or not all(parts):
        return ("", ""), "terms-columns"
    term, said = parts[0].lower(), parts[1]
    if max(len(term), len(said)) > LONGEST:
        return ("", ""), "terms-long"
    if not _TERM.fullmatch(term) or not said.isprintable():
        return ("", ""), "terms-signs"
    return (term, "" if said == DELETE else said), ""


def _terms(found: dict[str, str]) -> Terms:
    exact: dict[str, str] = {}
    stems: dict[str, str] = {}
    starred: list[tuple[str, re.Pattern[str], str]] = []
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for term, said in found.items():
        if " " in term:
            parts = tuple(stem(part) for part in term.lstrip("=").split())
            phrases.setdefault(parts[0], []).append((parts, said))
        elif term.startswith("=") or "." in term:
            exact[term.lstrip("=").rstrip(".")] = said
        elif "*" in term:
            starred.append((term.strip("*"), _pattern(term), said))
        elif len(cut := stem(term)) >= _SHORTEST_STEM or len(term) - len(cut) <= _LONGEST_ENDING:
            stems[cut] = said
        else:  # the stem is another word's too: "håndtere" is no "hånd"
            exact[term] = said
    starred.sort(key=lambda each: -len(each[0]))
    longest_first = {first: tuple(sorted(held, key=lambda each: -len(each[0]))) for first, held in phrases.items()}
    return Terms(exact, stems, tuple(starred), longest_first)


def _pattern(term: str) -> re.Pattern[str]:
    core = re.escape(term.strip("*"))
    inside = term.endswith("*") and len(term.strip("*")) >= _INSIDE_FROM
    before = r".{2,}" if not term.startswith("*") else r".*"
    after = ".*" if term.endswith("*") else "(?:e|t|et|en|s|ne|ene|er|erne)?"
    return re.compile(f"(?:{before})?{core}{after}" if inside or term.startswith("*") else core + after)
