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
    "SELECT e.id, v.place, v.kind, v.record, v.field, v.data, v.said_by, e.author, e.wall, e.zone,"
    " v.origin_entry, v.origin_place, v.seen, e.own, iif(f.entry, o.author, NULL), o.wall, o.zone"
    " FROM field_values v JOIN entries e ON e.seq = v.entry"
    " LEFT JOIN entries o ON o.id = v.origin_entry"
    " LEFT JOIN field_values f ON f.entry = o.seq AND f.place = v.origin_place AND f.stream = v.stream"
    " AND f.record = v.record AND f.field = v.field AND f.data = v.data AND f.said_by = v.said_by "
)


def held_values(connection: Any, where: str, values: Iterable[Any]) -> list[Held]:
    """The values (`v`, of entries `e`) that a WHERE clause picks."""
    return [_one(row) for row in connection.execute(_HELD + where, list(values))]


def _one(row: Any) -> Held:
    put_back = row[14] is not None
    return Held(
        id=ValueId(bytes(row[0]), row[1]),
        kind=row[2],
        record=bytes(row[3]),
        field=row[4],
        data=decode_data(row[5]),
        said_by=row[6],
        author=bytes(row[14] if put_back else row[7]),
        wall=row[15] if put_back else row[8],
        offset=row[16] if put_back else row[9],
        origin=ValueId(bytes(row[10]), row[11]) if put_back else None,
        seen=_SEEN.decode(row[12]) if row[12] is not None else (),
        own=bool(row[13]),
    )
