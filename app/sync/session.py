"""What is to be sent and fetched, decided from names alone: no disk, no socket, no clock.

Everything shared is a thing with a name that its own bytes vouch for, and nothing is ever changed; so two stores
that have the same names have the same things. Each device keeps one list, its feed, of what it has laid in a place.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from app.models.errors import FormatError
from app.models.shared_name import KINDS, Name, read_name

MOST_FEED_BYTES = 64 * 1024 * 1024
_FIRST = "pejlemaerke-feed 1"


def write_feed(names: Iterable[Name]) -> bytes:
    """A feed's bytes."""
    return "".join(f"{line}\n" for line in (_FIRST, *map(str, names))).encode()


def read_feed(raw: bytes) -> tuple[Name, ...]:
    """The names in a feed. FormatError `feed-wrong`: cut short, or something else."""
    try:
        first, *lines = raw.decode("ascii").split("\n")
    except UnicodeDecodeError as fault:
        raise FormatError("feed-wrong") from fault
    if first != _FIRST or not lines or lines.pop() != "":
        raise FormatError("feed-wrong")
    return tuple(map(read_name, lines))


@dataclass(frozen=True)
class Remembered:
    """What is remembered of a feed: how long it was, and the hash of its names."""

    lines: int
    digest: bytes


def remember(names: tuple[Name, ...]) -> Remembered:
    """What to remember of a feed that was read."""
    return Remembered(len(names), sha256(write_feed(names)).digest())


def went_back(before: Remembered | None, names: tuple[Name, ...]) -> bool:
    """Whether a feed is no continuation of what it was: the place was emptied, or an older copy was put there."""
    return before is not None and remember(names[: before.lines]) != before


def to_fetch(
    listed: Iterable[Name], have: frozenset[Name], kind: str, unwanted: frozenset[Name] = frozenset()
) -> list[Name]:
    """The things of a kind that others have laid in the place and that are not here."""
    return sorted({each for each in listed if each.kind == kind} - have - unwanted)


def to_send(listed: Iterable[Name], have: frozenset[Name]) -> list[Name]:
    """The things that are here and on nobody's list, others' too: what was lost from the place is laid there again."""
    return sorted(have - set(listed), key=lambda name: (KINDS.index(name.kind), name))


def missing_feeds(before: Mapping[bytes, Remembered], there: Iterable[bytes]) -> frozenset[bytes]:
    """The devices whose list was there once and is gone."""
    return frozenset(before) - frozenset(there)
