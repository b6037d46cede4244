"""Whether words name somebody: by the whole name, or by a part of it, also in the genitive."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

_SHORTEST = 3


@dataclass(frozen=True)
class Names:
    """Names to look for; one that somebody in print has too is none of them."""

    names: tuple[str, ...] = ()
    printed: tuple[str, ...] = ()

    @cached_property
    def _patterns(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        taken = {word.casefold() for name in self.printed for word in (name, *name.split())}
        return tuple(
            (name, pattern)
            for name in self.names
            for spelling, flags in _spellings(name)
            if spelling.casefold() not in taken and (pattern := _whole_word(spelling, flags))
        )

    def named_in(self, text: str) -> tuple[str, ...]:
        """Who of them the text names, each once."""
        return tuple(dict.fromkeys(name for name, pattern in self._patterns if pattern.search(text)))


NOBODY = Names()


def _spellings(name: str) -> Iterator[tuple[str, re.RegexFlag]]:
    """The whole name however it is written; of "Trine Holm" also "Trine" and "Holm", of "min mor" nothing more."""
    if len(name) >= _SHORTEST or name[:1].isupper():
        yield name, re.IGNORECASE if len(name) >= _SHORTEST else re.RegexFlag(0)
    parts = name.split()
    if len(parts) > 1 and all(part[:1].isupper() for part in parts):
        yield from ((part, re.RegexFlag(0)) for part in parts if len(part) >= _SHORTEST)


def _whole_word(spelling: str, flags: re.RegexFlag) -> re.Pattern[str]:
    """As a word of its own, also in the genitive and over the end of a line."""
    words = r"\s+".join(map(re.escape, spelling.split()))
    return re.compile(rf"(?<!\w){words}(?:['’]?s|['’])?(?!\w)", flags)
