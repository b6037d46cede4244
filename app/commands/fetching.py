"""What others have laid in a folder: their lists, records of logs, wraps and bundles, read and checked.

The functions that end in a result for `yield` touch no vault: they read the folder and check what they find.
"""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

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
    SeenFeed,
    ask_again,
    forget_feed,
    have,
    heed,
    keep_feed,
    keep_wrap,
    listed,
    put_aside,
    seen_feeds,
    set_aside,
    take_up,
)
from app.store.vault import Vault
from app.store.waiting import IN_TIME
from app.sync.folder import Folder
from app.sync.session import Remembered, missing_feeds, read_feed, remember, to_fetch, went_back

_MOST_FEEDS, _MOST_AGAIN = 1_000, 1_000
_NAMES_AT_ONCE, _BYTES_AT_ONCE = 200, 4 * 1024 * 1024
T = TypeVar("T")


@dataclass
class Place:
    """A folder as one organisation's, and what this profile found there. `at_once`: about how many entries are taken
    in in one step."""

    vault: Vault
    folder: Folder
    name: str
    organisation: bytes
    at_once: int
    notices: list[str] = field(default_factory=list)
    wanted: dict[str, list[Name]] = field(default_factory=dict)

    def read_feeds(self) -> Steps[None]:
        """Read the lists that have been written since. From then on there is something to do, until it is done."""
        stamps = yield self.folder.stamps
        seen = seen_feeds(self.vault, self.name)
        before = {device: Remembered(each.size, each.digest) for device, each in seen.items()}
        changed = [each for each in stamps if each not in seen or seen[each].stamp != stamps[each]]
        for device in missing_feeds(before, stamps):
            with self.vault.writing() as connection:
                self._forget(connection, device)
        for device in sorted(changed, key=lambda each: each not in seen)[:_MOST_FEEDS]:
            raw = yield partial(self.folder.feed, device)
            self._read_feed(device, raw or b"", stamps[device], before.get(device))
        with self.vault.writing() as connection:
            heed(connection, self.name)

    def _read_feed(self, device: bytes, raw: bytes, stamp: str, before: Remembered | None) -> None:
        back = went_back(before, raw)
        try:
            lines = read_feed(raw, None if back else before)
        except FormatError:
            self._refuse_feed(device, stamp)
            return
        now = remember(raw)
        with self.vault.writing() as connection:
            if back:
                self._forget(connection, device)
            keep_feed(connection, self.name, device, lines, SeenFeed(stamp, now.size, now.digest))

    def _refuse_feed(self, device: bytes, stamp: str) -> None:
        """A list that cannot be read lists nothing, so whoever has the things lists them anew. Said once, until it is
        written again."""
        self.notices.append("feed-wrong")
        with self.vault.writing() as connection:
            forget_feed(connection, self.name, device)
            if device == self.vault.me.device:
                ask_again(connection)
            nothing = remember(b"")
            keep_feed(connection, self.name, device, (), SeenFeed(stamp, nothing.size, nothing.digest))

    def _forget(self, connection: Any, device: bytes) -> None:
        self.notices.append("went-back")
        forget_feed(connection, self.name, device)
        if device == self.vault.me.device:
            ask_again(connection)

    def look(self, random: int) -> None:
        """What is to be fetched, by kind. Of what was put aside only so much is tried again, another part each time."""
        aside = set_aside(self.vault)
        waiting = sorted(name for name, why in aside.items() if why in IN_TIME)
        start = random % len(waiting) if waiting else 0
        again = frozenset([*waiting[start:], *waiting[:start]][:_MOST_AGAIN])
        names = listed(self.vault, self.name, THERE, LOST)
        self.wanted = {}
        for name in to_fetch(names, have(self.vault, self.organisation), frozenset(aside) - again):
            self.wanted.setdefault(name.kind, []).append(name)

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
            found = yield partial(_read_wraps, self.folder, names)
            with self.vault.writing() as connection:
                for name, body in found.items():
                    if body is None:
                        self._put_aside(connection, name, "gone")
                    else:
                        keep_wrap(connection, name.kind, name.owner, body)
                take_up(connection, (name for name, body in found.items() if body is not None))

    def _records(self, wanted: Sequence[Name]) -> Steps[None]:
        for names in in_parts(wanted, _NAMES_AT_ONCE):
            found = yield partial(_read_records, self.folder, names)
            with self.vault.writing() as connection:
                for name, record in found.items():
                    if isinstance(record, str):
                        self._put_aside(connection, name, record)
                    else:
                        keep_records(connection, name.owner, [record])
                take_up(connection, (name for name, record in found.items() if not isinstance(record, str)))

    def fetch_bundles(
        self, keys: Mapping[bytes, bytes], streams: Container[bytes], organisation: Organisation,
        take: Callable[[list[Checked]], None],
    ) -> Steps[None]:  # fmt: skip
        """The bundles of these streams, given to `take` some at a time; what is wrong is put aside."""
        names, at = [name for name in self.wanted.get(BUNDLES, ()) if name.owner in streams], 0
        while at < len(names):
            some = names[at : at + _NAMES_AT_ONCE]
            found = yield partial(_read_bundles, self.folder, some, keys, organisation, self.at_once)
            at += len(found)
            with self.vault.writing() as connection:
                for name, why in found.items():
                    if isinstance(why, str):
                        self._put_aside(connection, name, why)
                take_up(connection, (name for name, run in found.items() if isinstance(run, Checked)))
            take([run for run in found.values() if isinstance(run, Checked)])

    def _put_aside(self, connection: Any, name: Name, why: str) -> None:
        put_aside(connection, name, why, self.vault.clock().wall)


def in_parts(names: Sequence[T], most: int) -> Iterable[Sequence[T]]:
    """So many at a time."""
    return (names[start : start + most] for start in range(0, len(names), most))


def _read_records(folder: Folder, names: Iterable[Name]) -> dict[Name, SignedRecord | str]:
    return {name: _record(folder.read(name), name) for name in names}


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


def _read_wraps(folder: Folder, names: Iterable[Name]) -> dict[Name, bytes | None]:
    bodies = ((name, folder.read(name)) for name in names)
    return {name: body if body is not None and wrap_name(body) == name.id else None for name, body in bodies}


def _read_bundles(
    folder: Folder, names: Iterable[Name], keys: Mapping[bytes, bytes], organisation: Organisation, at_once: int
) -> dict[Name, Checked | str]:
    """As many as one step holds."""
    found: dict[Name, Checked | str] = {}
    entries = size = 0
    for name in names:
        content = folder.read(name)
        checked = found[name] = _opened(content, name, keys, organisation)
        entries += len(checked.entries) if isinstance(checked, Checked) else 0
        size += len(content or b"")
        if entries >= at_once or size >= _BYTES_AT_ONCE:
            break
    return found


def _opened(
    content: bytes | None, name: Name, keys: Mapping[bytes, bytes], organisation: Organisation
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
        signed = open_bundle(sealed, keys[sealed.epoch])
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
