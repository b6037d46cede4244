"""A shared folder as a place: each device's list says what it has laid there."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import Any, ClassVar

from app.commands.fetching import Packed, Place
from app.commands.steps import Steps
from app.models.errors import FormatError
from app.models.shared_name import Name
from app.store.shared import (
    SeenFeed,
    ask_again,
    forget_feed,
    heed,
    keep_feed,
    note_asked,
    own_lines,
    seen_feeds,
    unasked,
)
from app.sync.folder import Folder
from app.sync.session import Line, Remembered, missing_feeds, read_feed, remember, went_back, write_feed

_MOST_FEEDS, _LISTED_AT_ONCE, _MOST_ASKED, _WRITERS = 1_000, 512, 1_000, 4
_NOT_MISSED = ("key", "signer", "newer", "twice", "waiting")
"""Reasons for putting something aside that another copy of the same thing would not mend."""


@dataclass(kw_only=True)
class FolderPlace(Place):
    """A folder has no logic: what is laid there is listed now and then, so that a long sending goes on where it
    stopped."""

    folder: Folder
    most_things: ClassVar[int] = 32
    _unlisted: list[Line] = field(default_factory=list)

    def read_lists(self) -> Steps[None]:
        """Read the lists that have been written since."""
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

    def read(self, names: Sequence[Name]) -> Iterator[tuple[Name, bytes | None]]:
        """File after file."""
        return ((name, self.folder.read(name)) for name in names)

    def lay(self, packed: Sequence[Packed]) -> Steps[int]:
        """File after file; they are listed some hundred at a time."""
        yield partial(_write, self.folder, packed)
        self._unlisted += [Line(each.name) for each in packed]
        if len(self._unlisted) >= _LISTED_AT_ONCE:
            yield from self._list()
        return len(packed)

    def ended(self) -> Steps[None]:
        """List the rest, and what is wanted after it."""
        missed = unasked(self.vault, _NOT_MISSED, _MOST_ASKED)
        self._unlisted += [Line(name, wanted=True) for name in missed]
        yield from self._list()

    def erase(self, streams: Iterable[bytes]) -> Callable[[], None]:
        """The streams' folders."""
        return partial(self.folder.erase, streams)

    def _list(self) -> Steps[None]:
        more, self._unlisted = self._unlisted, []
        if not more:
            return
        device = self.vault.me.device
        raw = write_feed([*(Line(*each) for each in own_lines(self.vault, self.name)), *more])
        stamp = yield partial(_write_feed, self.folder, device, raw)
        now = remember(raw)
        with self.vault.writing() as connection:
            keep_feed(connection, self.name, device, more, SeenFeed(stamp, now.size, now.digest))
            heed(connection, self.name)
            note_asked(connection, (line.name for line in more if line.wanted))


def _write(folder: Folder, packed: Sequence[Packed]) -> None:
    """Several at a time: each waits for the disk at the other end to say that it has it."""
    with ThreadPoolExecutor(_WRITERS) as writers:
        for _ in writers.map(lambda each: folder.write(each.name, each.make()), packed):
            pass


def _write_feed(folder: Folder, device: bytes, raw: bytes) -> str:
    folder.write_feed(device, raw)
    return folder.stamps().get(device, "")
