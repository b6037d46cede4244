"""A protected address: what in words tells where the citizen lives."""

import re
from collections.abc import Iterable

_WITH_NUMBER = re.compile(r"[^\W\d]{3,}\D*\d")


def streets(addresses: Iterable[str]) -> tuple[str, ...]:
    """The first part of every address, and whatever in it is a street with a number."""
    parts = ((at, part.strip()) for each in addresses for at, part in enumerate(re.split(r"[,\n]", each)))
    return tuple(dict.fromkeys(part for at, part in parts if part and (at == 0 or _WITH_NUMBER.search(part))))
