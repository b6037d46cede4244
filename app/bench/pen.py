"""A colleague's hand in one stream: entries in the real format, each naming the values that it takes the place of."""

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

from app.models.change import FORMAT, Change, Entry, SaidBy, Value, ValueId, encode_entry, entry_id

Part = tuple[str, bytes, Mapping[str, Any]]
"""A record's kind and id, and what its fields are given."""


class Pen:
    """Writes one chain in one stream."""

    def __init__(self, stream: bytes, device: bytes, author: bytes, random: Random) -> None:
        self.stream = stream
        self._device, self._author, self._random = device, author, random
        self._live: dict[bytes, dict[str, ValueId]] = {}
        self._count, self._previous = 0, b""

    def write(
        self, wall: int, parts: Sequence[Part], said_by: SaidBy, seen: tuple[ValueId, ...] = ()
    ) -> tuple[bytes, Entry]:
        """One save's entry."""
        self._count += 1
        changes = tuple(
            Change(kind, record, name, (Value(data, said_by),), self.ids(record, name), seen)
            for kind, record, fields in parts
            for name, data in fields.items()
        )
        entry = Entry(
            FORMAT, self.stream, self._device, self._count, self._previous, self._author, wall, 60,
            self._random.randbytes(16), b"", changes,
        )  # fmt: skip
        raw = encode_entry(entry)
        self._previous = entry_id(raw)
        for place, change, _ in entry.values():
            self._live.setdefault(change.record, {})[change.field] = ValueId(self._previous, place)
        return raw, entry

    def ids(self, record: bytes, *names: str) -> tuple[ValueId, ...]:
        """The living values of a record's fields; of all of them where none is named."""
        live = self._live.get(record, {})
        return tuple(sorted(live[name] for name in names or live if name in live))
