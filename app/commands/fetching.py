"""What others have laid in a place that is shared: records of logs, wraps and bundles, fetched and checked.

A place is a folder (folder_place.py) or central (central_place.py). They differ in how one learns what lies there, how
a thing is read and how it is laid; everything that is decided from it is decided here, for both alike. The functions
that end in a result for `yield` touch no vault: they read and check what they find.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, ClassVar, TypeVar

import msgspec

from app.commands.steps import Steps
from app.keys.bundle import check_bundle, open_bundle, read_header, read_sealed
from app.keys.content import wrap_name
from app.keys.identity import verify
from app.models.errors import FormatError
from app.models.organisation import Organisation
from app.models.shared_name import BUNDLES, KEYS, LOG, STREAM, WRAPS, Name
from app.models.signed_log import Signed as SignedRecord
from app.models.signed_log import authentic
from app.store.logs import keep_records
from app.store.runs import Checked
from app.store.shared import (
    LOST,
    THERE,
    UNWELCOME,
    have,
    keep_wrap,
    listed,
    put_aside,
    set_aside,
    take_up,
)
from app.store.vault import Vault
from app.store.waiting import IN_TIME
from app.sync.session import to_fetch, to_send

_MOST_AGAIN = 1_000
_NAMES_AT_ONCE, _BYTES_AT_ONCE = 200, 4 * 1024 * 1024
T = TypeVar("T")


@dataclass(frozen=True)
class Packed:
    """A thing ready to be laid: about how large it is, and how its bytes are made."""

    name: Name
    size: int
    make: Callable[[], bytes]


@dataclass
class Progress:
    """How far a long exchange has come, for a window to show: things fetched and laid, of how many; and where
    something has come in or gone out (streams, and the citizens whose they are; kinds), until it is taken there."""

    fetched: int = 0
    to_fetch: int = 0
    sent: int = 0
    to_send: int = 0
    came: list[tuple[frozenset[bytes], frozenset[str]]] = field(default_factory=list)


@dataclass
class Place(ABC):
    """One organisation's part of what is shared, and what this profile found there. `at_once`: about how many
    entries are taken in in one step.

    `stranger`: the place shows the organisation's log to this computer and no more, until its certificate lies there.
    `again`: others have laid something meanwhile, so that one must look once more to know what lies there.
    """

    vault: Vault
    name: str
    organisation: bytes
    at_once: int
    progress: Progress
    notices: list[str] = field(default_factory=list)
    wanted: dict[str, list[Name]] = field(default_factory=dict)
    lines: dict[Name, int] = field(default_factory=dict)
    stranger: bool = False
    again: bool = False
    most_things: ClassVar[int]
    """What is packed and laid at once."""
    in_time: ClassVar[tuple[str, ...]] = IN_TIME
    """Reasons for putting aside that may be gone when the thing is read again, without anybody saying so."""

    @abstractmethod
    def read_lists(self) -> Steps[None]:
        """Learn what has been laid there since. Where it is more than nothing, there is something to do until it is
        done."""

    @abstractmethod
    def read(self, names: Sequence[Name]) -> Iterator[tuple[Name, bytes | None]]:
        """The bytes of things that lie there, in this order, as long as more are wanted; None where one does not."""

    @abstractmethod
    def lay(self, packed: Sequence[Packed]) -> Steps[int]:
        """Lay these there, and remember that they lie there once they surely do; how many."""

    @abstractmethod
    def ended(self) -> Steps[None]:
        """Everything has been laid: what was listed and could not be had may be asked for."""

    @abstractmethod
    def erase(self, streams: Iterable[bytes]) -> Callable[[], None]:
        """What removes all that lies there of these streams."""

    def unlaid(self) -> list[Name]:
        """What is here and does not lie there, as far as it is known and the place will take it."""
        return unlaid(self.vault, self.name, self.organisation)

    def look(self, random: int) -> None:
        """What is to be fetched, by kind. Of what was put aside only so much is tried again, another part each time."""
        aside = set_aside(self.vault)
        waiting = sorted(name for name, why in aside.items() if why in self.in_time)
        start = random % len(waiting) if waiting else 0
        again = frozenset([*waiting[start:], *waiting[:start]][:_MOST_AGAIN])
        names = listed(self.vault, self.name, THERE, LOST)
        self.wanted, self.lines = {}, {}
        for name in to_fetch(names, have(self.vault, self.organisation), frozenset(aside) - again):
            self.wanted.setdefault(name.kind, []).append(name)
            self.lines[name] = names[name]
        self.progress.to_fetch = self.progress.fetched + len(self.wanted.get(BUNDLES, ()))

    def refuse(self, streams: Container[bytes]) -> None:
        """Nothing of these streams is fetched."""
        self.wanted = {kind: [name for name in names if name.owner not in streams]
                       for kind, names in self.wanted.items()}  # fmt: skip

    def fetch_log(self) -> Steps[None]:
        """The organisation's log."""
        return self._records([name for name in self.wanted.get(LOG, ()) if name.owner == self.organisation])

    def fetch_streams(self) -> Steps[None]:
        """The streams' logs, wraps of keys, and workers' boxes."""
        yield from self._records(self.wanted.get(STREAM, []))
        for names in in_parts([*self.wanted.get(WRAPS, ()), *self.wanted.get(KEYS, ())], _NAMES_AT_ONCE):
            found = yield partial(_read_wraps, self, names)
            with self.vault.writing() as connection:
                for name, body in found.items():
                    if body is None:
                        self._put_aside(connection, name, "gone")
                    else:
                        keep_wrap(connection, name.kind, name.owner, body)
                take_up(connection, (name for name, body in found.items() if body is not None))

    def _records(self, wanted: Sequence[Name]) -> Steps[None]:
        for names in in_parts(wanted, _NAMES_AT_ONCE):
            found = yield partial(_read_records, self, names)
            with self.vault.writing() as connection:
                for name, record in found.items():
                    if isinstance(record, str):
                        self._put_aside(connection, name, record)
                    else:
                        keep_records(connection, name.owner, [record])
                take_up(connection, (name for name, record in found.items() if not isinstance(record, str)))

    def fetch_bundles(
        self, keys: Mapping[bytes, bytes | None], streams: Container[bytes], organisation: Organisation,
        take: Callable[[list[Checked]], None],
    ) -> Steps[None]:  # fmt: skip
        """The bundles of these streams, given to `take` some at a time; what is wrong is put aside. An epoch whose key
        is None was begun without the right to."""
        names, at = [name for name in self.wanted.get(BUNDLES, ()) if name.owner in streams], 0
        while at < len(names):
            some = names[at : at + _NAMES_AT_ONCE]
            found = yield partial(_read_bundles, self, some, keys, organisation, self.at_once)
            at += len(found)
            self.progress.fetched += len(found)
            with self.vault.writing() as connection:
                for name, why in found.items():
                    if isinstance(why, str):
                        self._put_aside(connection, name, why)
                take_up(connection, (name for name, run in found.items() if isinstance(run, Checked)))
            take([run for run in found.values() if isinstance(run, Checked)])

    def _put_aside(self, connection: Any, name: Name, why: str) -> None:
        put_aside(connection, name, why, self.vault.clock().wall)


def unlaid(vault: Vault, place: str, organisation: bytes) -> list[Name]:
    """What is here and does not lie in a place."""
    return to_send(listed(vault, place, THERE, UNWELCOME), have(vault, organisation))


def in_parts(names: Sequence[T], most: int) -> Iterable[Sequence[T]]:
    """So many at a time."""
    return (names[start : start + most] for start in range(0, len(names), most))


def _read_records(place: Place, names: Sequence[Name]) -> dict[Name, SignedRecord | str]:
    return {name: _record(content, name) for name, content in place.read(names)}


def _record(content: bytes | None, name: Name) -> SignedRecord | str:
    """The record, or why it is none."""
    if content is None:
        return "gone"
    try:
        found = msgspec.msgpack.decode(content, type=SignedRecord)
    except (msgspec.MsgspecError, ValueError):
        return "unreadable"
    if found.id != name.id:
        return "moved"
    return found if authentic(name.owner, found, verify) else "forged"


def _read_wraps(place: Place, names: Sequence[Name]) -> dict[Name, bytes | None]:
    return {name: _wrap(content, name) for name, content in place.read(names)}


def _wrap(content: bytes | None, name: Name) -> bytes | None:
    return content if content is not None and wrap_name(content) == name.id else None


def _read_bundles(
    place: Place, names: Sequence[Name], keys: Mapping[bytes, bytes | None], organisation: Organisation, at_once: int
) -> dict[Name, Checked | str]:
    """As many as one step holds."""
    found: dict[Name, Checked | str] = {}
    entries = size = 0
    for name, content in place.read(names):
        checked = found[name] = _opened(content, name, keys, organisation)
        entries += len(checked.entries) if isinstance(checked, Checked) else 0
        size += len(content or b"")
        if entries >= at_once or size >= _BYTES_AT_ONCE:
            break
    return found


def _opened(
    content: bytes | None, name: Name, keys: Mapping[bytes, bytes | None], organisation: Organisation
) -> Checked | str:
    """The run in a bundle, checked in every way that needs no stream's log; or why it is put aside."""
    if content is None:
        return "gone"
    try:
        sealed = read_sealed(content)
        if sealed.about != name.id or sealed.stream != name.owner or sealed.organisation != organisation.id:
            return "moved"
        if sealed.epoch not in keys:
            return "key"
        key = keys[sealed.epoch]
        if key is None:
            return "outsider"
        signed = open_bundle(sealed, key)
        header = read_header(signed)
        signer = organisation.devices.get(header.signer)
        if signer is None:
            return "signer"
        entries = check_bundle(signed, signer.signing)
    except FormatError as fault:
        return str(fault.details.get("why", fault.code))
    writers = {entry.author for entry in entries}
    if len(writers) > 1:
        return "author"
    return Checked(signed, header, entries, hearsay=writers != {signer.worker})
