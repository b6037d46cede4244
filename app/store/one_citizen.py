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
    rows = connection.execute(
        "SELECT id, no, shown, purpose FROM streams WHERE purpose = ? OR shown IS NOT NULL", [SHARED]
    ).fetchall()
    before = {bytes(key): bytes(shown) if shown else None for key, _, shown, _ in rows}
    here = [bytes(key) for key, _, _, purpose in rows if purpose == SHARED]
    said = answers(connection)
    now = leads(_begun(connection), said) if said else {key: key for key in here}
    changed = [key for key, shown in before.items() if shown != now.get(key)]
    connection.executemany("UPDATE streams SET shown = ? WHERE id = ?", [(now.get(key), key) for key in changed])
    concerned = {each for key in changed for each in (key, now.get(key), before[key])}
    return frozenset(number for key, number, _, _ in rows if bytes(key) in concerned)


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
