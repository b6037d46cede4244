"""The same citizen made twice, in the tables: as whom each shared stream is shown, and the records of all of them."""

from collections.abc import Iterable
from typing import Any

from app.models.change import decode_data
from app.models.history import RecordView, assemble
from app.models.kinds import SHARED
from app.models.one_citizen import Begun, Said, leads, one_record, pair
from app.store.held import held_values


def refresh_shown(connection: Any) -> frozenset[int]:
    """Note as whom each shared stream is shown; the numbers of those that are grouped otherwise than before."""
    before = {
        bytes(key): (number, bytes(shown) if shown else b"")
        for key, number, shown in connection.execute("SELECT id, no, shown FROM streams WHERE purpose = ?", [SHARED])
    }
    said = answers(connection)
    now = leads(_begun(connection), said) if said else {key: key for key in before}
    changed = [(now[key], number) for key, (number, shown) in before.items() if shown != now[key]]
    connection.executemany("UPDATE streams SET shown = ? WHERE no = ?", changed)
    concerned = {key for key, (_, shown) in before.items() if shown != now[key]}
    concerned |= {each for key in concerned for each in (now[key], before[key][1])}
    return frozenset(before[key][0] for key in concerned if key in before)


def _begun(connection: Any) -> list[Begun]:
    rows = connection.execute(
        "SELECT s.id, min(e.wall) FROM streams s LEFT JOIN field_values v ON v.stream = s.no AND v.kind = 'stream'"
        " AND v.record = s.id AND v.field = 'purpose' LEFT JOIN entries e ON e.seq = v.entry"
        " WHERE s.purpose = ? GROUP BY s.id",
        [SHARED],
    )
    return [Begun(wall or 0, bytes(key)) for key, wall in rows]


def answers(connection: Any) -> list[Said]:
    """What has been said of who is the same person and still stands."""
    rows = connection.execute(
        "SELECT s.id, v.record, v.data FROM field_values v INDEXED BY values_of_same_person"
        " JOIN streams s ON s.no = v.stream WHERE v.kind = 'same_person' AND v.live = 1 AND v.field = 'same'"
    )
    found = (Said(bytes(stream), bytes(record), decode_data(bytes(data))) for stream, record, data in rows)
    return [each for each in found if isinstance(each.same, bool)]


def lead_of(connection: Any, citizen: bytes) -> bytes:
    """The citizen as whom this one is shown: itself, unless the same person was made twice."""
    row = connection.execute("SELECT shown FROM streams WHERE id = ?", [citizen]).fetchone()
    return bytes(row[0]) if row and row[0] else citizen


def same_as(connection: Any, citizen: bytes) -> tuple[bytes, ...]:
    """All shared streams that are this citizen, the leading one first."""
    rows = connection.execute(
        "SELECT id FROM streams WHERE shown = (SELECT shown FROM streams WHERE id = ?) ORDER BY id <> shown, id",
        [citizen],
    )
    return tuple(bytes(row[0]) for row in rows) or (citizen,)


def others_asked(connection: Any, citizen: bytes) -> list[bytes]:
    """Of whom it has ever been said, in this stream, whether they are the same person."""
    rows = connection.execute(
        "SELECT DISTINCT record FROM field_values WHERE stream = (SELECT no FROM streams WHERE id = ?)"
        " AND kind = 'same_person'",
        [citizen],
    )
    return [pair(citizen, bytes(row[0])) for row in rows]


def person_records(connection: Any, citizen: bytes, which: str, values: Iterable[Any] = ()) -> dict[bytes, RecordView]:
    """The records of a citizen that a condition on the living values `v` picks, of all streams that are the citizen."""
    where, told = f"WHERE v.stream = (SELECT no FROM streams WHERE id = ?) AND v.live = 1 AND {which}", list(values)
    return one_record(
        {each: assemble(each, held_values(connection, where, [each, *told])) for each in same_as(connection, citizen)}
    )
