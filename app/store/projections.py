"""The tables that are derived from values: the caseload, and what streams are for."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.models.change import decode_data
from app.models.kinds import PROFESSIONAL, SHARED

_CITIZEN_FIELDS = ("called", "full_name", "cpr", "born", "how_to_meet", "next_look")


def refresh_streams(connection: Any, values: Iterable[Sequence[Any]]) -> None:
    """Note what a stream is for, and whose, as its own entries say."""
    for row in values:
        if row[3] != "stream":
            continue
        column = {"purpose": "purpose", "citizen": "citizen"}.get(row[5])
        if column:
            connection.execute(f"UPDATE streams SET {column} = ? WHERE no = ?", [row[13], row[2]])


def refresh_caseload(
    connection: Any, numbers: Iterable[int], kinds: set[str], contact: Mapping[int, tuple[int, int]]
) -> None:
    """Bring the caseload's rows after a batch that touched these streams and kinds."""
    for number in numbers:
        stream = connection.execute("SELECT id, purpose, citizen FROM streams WHERE no = ?", [number]).fetchone()
        if stream[1] == SHARED:
            if kinds & {"citizen", "hope", "support", "stream"}:
                _write_row(connection, number, stream[0])
            _touch(connection, number, contact.get(number))
        elif stream[1] == PROFESSIONAL:
            shared = connection.execute("SELECT no FROM streams WHERE id = ?", [stream[2]]).fetchone()
            if shared:
                _touch(connection, shared[0], contact.get(number))


def _touch(connection: Any, number: int, contact: tuple[int, int] | None) -> None:
    if contact:
        connection.execute(
            "UPDATE caseload SET last_contact = ?1, zone = ?2 WHERE stream = ?3 AND coalesce(last_contact, -9e18) < ?1",
            [contact[0], contact[1], number],
        )


def _write_row(connection: Any, number: int, citizen: bytes) -> None:
    if _removed(connection, number, citizen):
        connection.execute("DELETE FROM caseload WHERE stream = ?", [number])
        return
    said = _latest(connection, number, "citizen")
    fields = [said.get((citizen, name)) or "" for name in _CITIZEN_FIELDS]
    section, since, until = _support(connection, number)
    dream = _dream(connection, number)
    connection.execute(
        "INSERT INTO caseload VALUES (?1,?2,?3,?4,?5,?6,?8,?7,?10,?11,?12,?9,NULL,0) ON CONFLICT (stream) DO UPDATE"
        " SET called=?3, full_name=?4, cpr=?5, born=?6, how_to_meet=?7, dream=?8, next_look=?9, section=?10,"
        " since=?11, until=?12",
        [number, citizen, *fields[:5], dream, fields[5], section, since, until],
    )


def _removed(connection: Any, number: int, citizen: bytes) -> bool:
    row = connection.execute(
        "SELECT 1 FROM field_values WHERE stream=? AND kind='citizen' AND record=? AND field='called' AND live=1",
        [number, citizen],
    ).fetchone()
    return row is None


def _latest(connection: Any, number: int, kind: str) -> dict[tuple[bytes, str], Any]:
    """For each record and field of a kind the live value that a screen would show first."""
    rows = connection.execute(
        "SELECT v.record, v.field, v.data FROM field_values v JOIN entries e ON e.seq = v.entry"
        " WHERE v.stream = ? AND v.kind = ? AND v.live = 1 ORDER BY e.wall, e.id, v.place",
        [number, kind],
    )
    return {(bytes(record), name): decode_data(data) for record, name, data in rows}


def _dream(connection: Any, number: int) -> str:
    """The newest hope that is still something to steer by."""
    said = _latest(connection, number, "hope")
    for (record, name), words in reversed(said.items()):
        over = said.get((record, "removed")) or said.get((record, "state")) in ("come_true", "let_go")
        if name == "words" and words and not over:
            return str(words)
    return ""


def _support(connection: Any, number: int) -> tuple[str, str, str]:
    said = _latest(connection, number, "support")
    starts = [(str(value), record) for (record, name), value in said.items() if name == "start" and value]
    records = [record for _, record in sorted(starts)] or [record for record, _ in said]
    if not records:
        return "", "", ""
    record = records[-1]
    section, since, until = (said.get((record, name)) or "" for name in ("section", "start", "end"))
    return str(section), str(since), str(until)
