"""Laying in a folder what lies there on nobody's list, and then saying so on one's own."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import msgspec

from app.commands.fetching import Place, in_parts
from app.commands.signing import Random, my_identity, open_keys
from app.commands.steps import Steps
from app.keys.bundle import seal_bundle
from app.models.shared_name import KEYS, LOG, STREAM, WRAPS, Name
from app.store.logs import load_membership, load_organisation, load_record
from app.store.runs import load_signed
from app.store.shared import THERE, SeenFeed, have, heed, keep_feed, listed, load_wrap, note_asked, own_lines, unasked
from app.store.vault import Vault
from app.sync.folder import Folder
from app.sync.session import Line, remember, to_send, write_feed

_AT_ONCE, _LISTED_AT_ONCE, _WRITERS = 32, 512, 4
_MOST_ASKED = 1_000
_NOT_MISSED = ("key", "signer", "newer", "twice", "waiting")
"""Reasons for putting something aside that another copy of the same thing would not mend."""

Packed = tuple[Name, Callable[[], bytes]]
"""A thing, and how its bytes are made."""


def send(place: Place, random: Random) -> Steps[int]:
    """How many things were sent. The list is written now and then, so that a long sending goes on where it stopped."""
    names = to_send(listed(place.vault, place.name, THERE), have(place.vault, place.organisation))
    packing, count = _Packing(place.vault, random), 0
    for some in in_parts(names, _LISTED_AT_ONCE):
        sent: list[Name] = []
        for few in in_parts(some, _AT_ONCE):
            packed = [made for name in few if (made := packing.pack(name))]
            if packed:
                yield partial(_lay, place.folder, packed)
            sent += [name for name, _ in packed]
        yield from _list(place, [Line(name) for name in sent])
        count += len(sent)
    missed = unasked(place.vault, _NOT_MISSED, _MOST_ASKED)
    yield from _list(place, [Line(name, wanted=True) for name in missed])
    return count


def _list(place: Place, more: Sequence[Line]) -> Steps[None]:
    if not more:
        return
    vault, device = place.vault, place.vault.me.device
    raw = write_feed([*(Line(*each) for each in own_lines(vault, place.name)), *more])
    stamp = yield partial(_write_feed, place.folder, device, raw)
    now = remember(raw)
    with vault.writing() as connection:
        keep_feed(connection, place.name, device, more, SeenFeed(stamp, now.size, now.digest))
        heed(connection, place.name)
        note_asked(connection, (name for name, wanted in more if wanted))


def _write_feed(folder: Folder, device: bytes, raw: bytes) -> str:
    folder.write_feed(device, raw)
    return folder.stamps().get(device, "")


def _lay(folder: Folder, packed: Sequence[Packed]) -> None:
    """Several at a time: each waits for the disk at the other end to say that it has it."""
    made = [(name, make()) for name, make in packed]
    with ThreadPoolExecutor(_WRITERS) as writers:
        for _ in writers.map(folder.write, *zip(*made, strict=True)):
            pass


class _Packing:
    """How things are made ready to lie in a folder. The newest key of each stream is looked up once."""

    def __init__(self, vault: Vault, random: Random) -> None:
        self.vault, self.random = vault, random
        self.newest: dict[bytes, tuple[bytes, bytes] | None] = {}

    def pack(self, name: Name) -> Packed | None:
        """None where a new key must be made first, and somebody else must make it."""
        if name.kind in (WRAPS, KEYS):
            wrap = load_wrap(self.vault, name)
            return (name, lambda: wrap) if wrap is not None else None
        if name.kind in (LOG, STREAM):
            record = load_record(self.vault, name.id)
            return (name, partial(msgspec.msgpack.encode, record)) if record else None
        if name.owner not in self.newest:
            self.newest[name.owner] = self._newest_key(name.owner)
        newest, signed = self.newest[name.owner], load_signed(self.vault, name.id)
        return (name, partial(seal_bundle, signed, *newest, self.random)) if newest and signed else None

    def _newest_key(self, stream: bytes) -> tuple[bytes, bytes] | None:
        me = my_identity(self.vault)
        membership = load_membership(self.vault, stream, load_organisation(self.vault, me.organisation))
        keys = open_keys(self.vault, me, membership)
        epoch = membership.sealing
        return (epoch, keys[epoch]) if epoch is not None and epoch in keys else None
