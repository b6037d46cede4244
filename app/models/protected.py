"""A protected address: what in words tells where the citizen lives."""

import re
from collections.abc import Iterable

_WITH_NUMBER = re.compile(r"[^\W\d]{3,}\D*\d")


def streets(addresses: Iterable[str]) -> tuple[str, ...]:
    """The first part of every address, and whatever in it is a street with a number."""
    parts = ((at, part.strip()) for each in addresses for at, part in enumerate(re.split(r"[,\n]", each)))
    return tuple(dict.fromkeys(part for at, part in parts if part and (at == 0 or _WITH_NUMBER.search(part))))


def tells_address(words: str, address: str) -> bool:
    """Whether the words say the street of the address, however it is spaced or broken into lines."""
    return tells_street(words, streets((address,)))


def tells_street(words: str, found: Iterable[str]) -> bool:
    """Whether the words say one of the `streets`."""
    told = _spaced(words)
    return any(_spaced(street) in told for street in found)


def _spaced(words: str) -> str:
    return " ".join(words.split()).casefold()
