"""Values as the pure core knows them, read from the tables."""

from collections.abc import Iterable, Sequence
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
_LIVING = (
    "SELECT e.id, v.place, v.kind, v.record, v.field, v.data, v.said_by, e.author, e.wall, e.zone, v.seen, e.own,"
    " iif(v.origin_entry IS NULL, NULL, e.seq) FROM entries e CROSS JOIN field_values v ON v.entry = e.seq"
    " WHERE e.stream = ? AND v.live = 1 AND v.kind NOT IN ({})"
)


def held_values(connection: Any, where: str, values: Iterable[Any]) -> list[Held]:
    """The values (`v`, of entries `e`) that a WHERE clause picks."""
    return [_one(*row) for row in connection.execute(_HELD + where, list(values)).fetchall()]


def living_values(connection: Any, stream: int, passed_over: Sequence[str]) -> list[Held]:
    """Every living value of a stream but those of some kinds.

    It walks through the entries and takes each one's values with it, which is quicker than to look an entry up for
    each of thousands of values. Those few that were put back by undo are asked for again with their origin.
    """
    kinds = ",".join("?" * len(passed_over))
    rows = connection.execute(_LIVING.format(kinds), [stream, *passed_over]).fetchall()
    again = "WHERE v.stream = ? AND v.live = 1 AND v.entry = ? AND v.place = ?"
    found = []
    for entry, place, kind, record, name, data, said_by, author, wall, zone, seen, own, undone in rows:
        if undone is not None:
            found += held_values(connection, again, [stream, undone, place])
        else:
            found.append(Held(
                ValueId(entry, place), kind, record, name, decode_data(data), said_by, author, wall, zone, None,
                _SEEN.decode(seen) if seen is not None else (), bool(own),
            ))  # fmt: skip
    return found


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
