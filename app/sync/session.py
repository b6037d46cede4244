"""What is to be sent and fetched, decided from names alone: no disk, no socket, no clock.

Everything shared is a thing with a name that its own bytes vouch for, and nothing is ever changed; so two stores
that have the same names have the same things. Each device keeps one list, its feed, of what it has laid in a place,
and of what it missed there: then whoever has that lays it there again.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple

from app.models.errors import FormatError
from app.models.shared_name import KINDS, Name, read_name

MOST_FEED_BYTES = 64 * 1024 * 1024
_FIRST = b"pejlemaerke-feed 1\n"
_WANTED = "wanted "
_SHORTEST_MS, _LONGEST_MS = 1_000, 300_000


class Line(NamedTuple):
    """A line of a feed: what its device has laid there, or what it wanted and found gone or damaged."""

    name: Name
    wanted: bool = False

    def __str__(self) -> str:
        return f"{_WANTED if self.wanted else ''}{self.name}"


def write_feed(lines: Iterable[Line]) -> bytes:
    """A feed's bytes."""
    return _FIRST + "".join(f"{line}\n" for line in lines).encode()


@dataclass(frozen=True)
class Remembered:
    """What is remembered of a feed: how many bytes it had, and their hash."""

    size: int
    digest: bytes


def remember(raw: bytes) -> Remembered:
    """What to remember of a feed that was read or written."""
    return Remembered(len(raw), sha256(raw).digest())


def read_feed(raw: bytes, before: Remembered | None = None) -> tuple[Line, ...]:
    """The lines of a feed, or those that have come since what is remembered, which is not read again.

    FormatError `feed-wrong`: cut short, or something else.
    """
    start = max(before.size if before else 0, len(_FIRST))
    if not raw.startswith(_FIRST) or not raw.endswith(b"\n"):
        raise FormatError("feed-wrong")
    try:
        return tuple(_line(line) for line in raw[start:].decode("ascii").split("\n")[:-1])
    except UnicodeDecodeError as fault:
        raise FormatError("feed-wrong") from fault


def _line(line: str) -> Line:
    wanted = line.startswith(_WANTED)
    return Line(read_name(line[len(_WANTED) :] if wanted else line), wanted)


def went_back(before: Remembered | None, raw: bytes) -> bool:
    """Whether a feed is no continuation of what it was: the place was emptied, or an older copy was put there."""
    return before is not None and remember(raw[: before.size]) != before


def to_fetch(listed: Iterable[Name], have: Container[Name], unwanted: Container[Name] = frozenset()) -> list[Name]:
    """The things that others have laid in the place and that are not here, in the order to fetch them."""
    return _in_order(name for name in listed if name not in have and name not in unwanted)


def to_send(listed: Container[Name], have: Iterable[Name]) -> list[Name]:
    """The things that are here and on nobody's list, others' too: what was lost from the place is laid there again."""
    return _in_order(name for name in have if name not in listed)


def _in_order(names: Iterable[Name]) -> list[Name]:
    """What others build on comes first; otherwise as they came."""
    return sorted(names, key=lambda name: KINDS.index(name.kind))


def missing_feeds(before: Mapping[bytes, Remembered], there: Iterable[bytes]) -> frozenset[bytes]:
    """The devices whose list was there once and is gone."""
    return frozenset(before) - frozenset(there)


def wait_ms(failures: int, least: int, chance: bytes) -> int:
    """How long to wait after so many failures in a row: twice as long each time, up to five minutes, and never just as
    long as the others who failed at the same moment. `least` is what was asked for, `chance` random bytes."""
    most = min(_LONGEST_MS, _SHORTEST_MS << min(failures, 16))
    chosen: int = most // 2 + int.from_bytes(chance) * (most - most // 2) // 256 ** len(chance)
    return max(least, chosen)
