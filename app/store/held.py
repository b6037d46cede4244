"""Values as the pure core knows them, read from the tables."""

from collections.abc import Iterable
from typing import Any

import msgspec

from app.models.change import ValueId, decode_data
from app.models.history import Held

_SEEN = msgspec.msgpack.Decoder(tuple[ValueId, ...])
# Two joins and not one of a pair: that would read every entry of the store at each question.
# An origin counts only where that value is here and says the same (app.models.history.with_origin).
_HELD = (
    "SELECT e.id, v.place, v.kind, v.record, v.field, v.data, v.said_by, e.author, e.wall, e.zone, v.seen, e.own,"
    " v.origin_entry, v.origin_place, iif(f.entry, o.author, NULL), o.wall, o.zone"
    " FROM field_values v JOIN entries e ON e.seq = v.entry"
    " LEFT JOIN entries o ON o.id = v.origin_entry"
    " LEFT JOIN field_values f ON f.entry = o.seq AND f.place = v.origin_place AND f.stream = v.stream"
    " AND f.record = v.record AND f.field = v.field AND f.data = v.data AND f.said_by = v.said_by "
)


def held_values(connection: Any, where: str, values: Iterable[Any]) -> list[Held]:
    """The values (`v`, of entries `e`) that a WHERE clause picks."""
    return [_one(*row) for row in connection.execute(_HELD + where, list(values)).fetchall()]


def _one(
    entry: bytes, place: int, kind: str, record: bytes, name: str, data: bytes, said_by: str, author: bytes,
    wall: int, zone: int, seen: bytes | None, own: int, from_entry: bytes | None, from_place: int,
    first_author: bytes | None, first_wall: int, first_zone: int,
) -> Held:  # fmt: skip
    origin = None
    if first_author is not None and from_entry is not None:
        origin = ValueId(from_entry, from_place)
        author, wall, zone = first_author, first_wall, first_zone
    return Held(
        ValueId(entry, place), kind, record, name, decode_data(data), said_by, author, wall, zone, origin,
        _SEEN.decode(seen) if seen is not None else (), bool(own),
    )  # fmt: skip
