"""Laying in a shared place what does not lie there yet."""

from collections.abc import Collection, Iterator, Sequence
from functools import partial

import msgspec

from app.commands.fetching import Packed, Place
from app.commands.signing import Random, my_identity, open_keys
from app.commands.steps import Steps
from app.keys.bundle import seal_bundle
from app.models.shared_name import KEYS, KINDS, LOG, STREAM, WRAPS, Name
from app.store.logs import load_membership, load_organisation, load_record
from app.store.runs import load_signed
from app.store.shared import load_wrap
from app.store.vault import Vault

_MOST_BYTES = 2 * 1024 * 1024


def send(place: Place, random: Random, kinds: Collection[str] = KINDS) -> Steps[int]:
    """How many things were sent. Whatever stops it, the next sending goes on from there."""
    count = yield from send_these(place, [name for name in place.unlaid() if name.kind in kinds], random)
    yield from place.ended()
    return count


def send_these(place: Place, names: Sequence[Name], random: Random) -> Steps[int]:
    """The same of these alone."""
    packing, count, progress = _Packing(place.vault, random), 0, place.progress
    progress.to_send = progress.sent + len(names)
    for packed in packing.parcels(names, place.most_things):
        laid = yield from place.lay(packed)
        count += laid
        progress.sent += len(packed)
    return count


class _Packing:
    """How things are made ready to be laid. The newest key of each stream is looked up once."""

    def __init__(self, vault: Vault, random: Random) -> None:
        self.vault, self.random = vault, random
        self.newest: dict[bytes, tuple[bytes, bytes] | None] = {}

    def parcels(self, names: Sequence[Name], most: int) -> Iterator[list[Packed]]:
        """So many at a time, and not much more than so many bytes. The organisation's log goes before the rest: by it
        one is known."""
        parcel: list[Packed] = []
        for name in names:
            full = len(parcel) == most or sum(each.size for each in parcel) >= _MOST_BYTES
            if parcel and (full or (parcel[-1].name.kind == LOG) != (name.kind == LOG)):
                yield parcel
                parcel = []
            if made := self.pack(name):
                parcel.append(made)
        if parcel:
            yield parcel

    def pack(self, name: Name) -> Packed | None:
        """None where a new key must be made first, and somebody else must make it."""
        if name.kind in (WRAPS, KEYS):
            wrap = load_wrap(self.vault, name)
            return Packed(name, len(wrap), lambda: wrap) if wrap is not None else None
        if name.kind in (LOG, STREAM):
            record = load_record(self.vault, name.id)
            return Packed(name, len(record.raw), partial(msgspec.msgpack.encode, record)) if record else None
        if name.owner not in self.newest:
            self.newest[name.owner] = self._newest_key(name.owner)
        newest, signed = self.newest[name.owner], load_signed(self.vault, name.id)
        if newest is None or signed is None:
            return None
        return Packed(name, sum(map(len, signed.entries)), partial(seal_bundle, signed, *newest, self.random))

    def _newest_key(self, stream: bytes) -> tuple[bytes, bytes] | None:
        me = my_identity(self.vault)
        membership = load_membership(self.vault, stream, load_organisation(self.vault, me.organisation))
        keys = open_keys(self.vault, me, membership)
        epoch = membership.sealing
        return (epoch, keys[epoch]) if epoch is not None and epoch in keys else None
