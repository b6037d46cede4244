"""The days of all citizens at once: meetings between two days, agreements due, meetings to be ended, conflicts."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from app.models.change import encode_data
from app.models.history import Held, assemble
from app.models.kinds import for_people
from app.models.meeting import Agreement, Meeting, agreements, meetings
from app.models.record import CitizenRecord, citizen_record
from app.models.values import MeetingState
from app.store.held import held_values
from app.store.one_citizen import person_records
from app.store.vault import Vault

_OF_A_MEETING = ("agenda_item", "note", "participant", "seal")
_UNSEALED = (
    "NOT EXISTS (SELECT 1 FROM field_values s INDEXED BY values_by_meeting WHERE s.field = 'meeting' AND s.live = 1"
    " AND s.data = CAST(? || field_values.record AS BLOB) AND s.stream = field_values.stream AND s.kind = 'seal')"
)
_OPEN = (
    "NOT EXISTS (SELECT 1 FROM field_values d WHERE d.stream = field_values.stream AND d.kind = 'agreement'"
    " AND d.record = field_values.record AND d.field IN ('done', 'dropped') AND d.live = 1"
    " GROUP BY d.field HAVING min(length(d.data)) = ?)"
)
"""Those that are over are passed by in the tables: in five years they are nearly all."""
_AN_ID, _A_DAY = encode_data(bytes(16))[:2], len(encode_data(date.min.isoformat()))


@dataclass(frozen=True)
class Appointment:
    """One meeting in the diary, with whose it is."""

    citizen: bytes
    called: str
    meeting: Meeting


@dataclass(frozen=True)
class Promise:
    """One open agreement, with whose it is."""

    citizen: bytes
    called: str
    agreement: Agreement


@dataclass(frozen=True)
class Disagreement:
    """A citizen in whose record two people's words stand side by side, and in how many places."""

    citizen: bytes
    called: str
    fields: int


def appointments(vault: Vault, first: date, last: date) -> tuple[Appointment, ...]:
    """The meetings that begin on the days from `first` to `last`, in the order of the clock."""
    begin, end = (_minute(datetime.combine(day, time())) for day in (first, last + timedelta(days=1)))
    where = "kind = 'meeting' AND field = 'starts' AND live = 1 AND data >= ? AND data < ?"
    found = [
        Appointment(citizen, called, meeting)
        for citizen, called, record, keys in _records(vault, where, [begin, end], "meeting")
        for meeting in meetings(record)
        if meeting.record.id in keys and meeting.starts and first <= meeting.starts.date() <= last
    ]
    return tuple(sorted(found, key=lambda each: (each.meeting.when, each.called, each.citizen)))


def unheld(vault: Vault, first: date, last: date) -> tuple[Appointment, ...]:
    """The meetings that began on these days and still stand as planned, in the order of the clock."""
    begin, end = (_minute(datetime.combine(day, time())) for day in (first, last + timedelta(days=1)))
    where = (
        "kind = 'meeting' AND field = 'starts' AND live = 1 AND data >= ? AND data < ? AND EXISTS (SELECT 1"
        " FROM field_values s WHERE s.stream = field_values.stream AND s.kind = 'meeting'"
        " AND s.record = field_values.record AND s.field = 'state' AND s.live = 1 AND s.data = ?)"
    )
    found = [
        Appointment(citizen, called, meeting)
        for citizen, called, record, keys in _records(
            vault, where, [begin, end, encode_data(MeetingState.PLANNED.value)], "meeting"
        )
        for meeting in meetings(record)
        if meeting.record.id in keys and meeting.state == MeetingState.PLANNED and not meeting.sealed
    ]
    return tuple(sorted(found, key=lambda each: (each.meeting.when, each.called)))


def unfinished(vault: Vault) -> tuple[Appointment, ...]:
    """Meetings that were held and whose notes are not sealed, the oldest first."""
    where = f"kind = 'meeting' AND field = 'state' AND live = 1 AND data = ? AND {_UNSEALED}"
    held = encode_data(MeetingState.HELD.value)
    found = [
        Appointment(citizen, called, meeting)
        for citizen, called, record, keys in _records(vault, where, [held, _AN_ID], "meeting")
        for meeting in meetings(record)
        if meeting.record.id in keys and meeting.state == MeetingState.HELD and not meeting.sealed
    ]
    return tuple(sorted(found, key=lambda each: (each.meeting.when, each.called)))


def promises(vault: Vault, until: date) -> tuple[Promise, ...]:
    """The open agreements that are to be done by `until` at the latest, the longest due first."""
    where = f"kind = 'agreement' AND field = 'by' AND live = 1 AND data > ? AND data <= ? AND {_OPEN}"
    begin, end = (encode_data(day.isoformat()) for day in (date.min, until))
    found = [
        Promise(citizen, called, agreement)
        for citizen, called, record, keys in _records(vault, where, [begin, end, _A_DAY], "agreement")
        for agreement in agreements(record)
        if agreement.record.id in keys and agreement.open and agreement.by and agreement.by <= until
    ]
    return tuple(sorted(found, key=lambda each: (each.agreement.by or date.max, each.called)))


def disagreements(vault: Vault) -> tuple[Disagreement, ...]:
    """The citizens in whose shared record a field holds two different things at once.

    It reads one index from end to end and looks at the words only where two values live, which is seldom.
    """
    connection = vault.connection
    beside = connection.execute(
        "SELECT stream, kind, record, field FROM field_values WHERE live = 1"
        " GROUP BY stream, kind, record, field HAVING count(*) > 1"
    ).fetchall()
    fields = Counter(where[0] for where in beside if for_people(where[1], where[3]) and _differ(connection, where))
    twice = _told_otherwise(connection)
    if not fields and not twice:
        return ()
    numbers = _numbers(connection)
    names = connection.execute("SELECT citizen, called FROM caseload ORDER BY called").fetchall()
    found = ((bytes(each), called, sum(fields[number] for number in numbers[bytes(each)])) for each, called in names)
    return tuple(
        Disagreement(citizen, called, count + twice.get(citizen, 0))
        for citizen, called, count in found
        if count + twice.get(citizen, 0)
    )


def _numbers(connection: Any) -> dict[bytes, list[int]]:
    """The shared streams of each citizen: more than one where the same person was made twice."""
    found: dict[bytes, list[int]] = {}
    for number, citizen in connection.execute("SELECT no, shown FROM streams WHERE shown IS NOT NULL"):
        found.setdefault(bytes(citizen), []).append(number)
    return found


def _told_otherwise(connection: Any) -> dict[bytes, int]:
    """Of citizens who were made twice: in how many fields the streams differ on who they are."""
    rows = connection.execute("SELECT DISTINCT shown FROM streams WHERE shown <> id").fetchall()
    return {bytes(row[0]): _apart(connection, bytes(row[0])) for row in rows}


def _apart(connection: Any, citizen: bytes) -> int:
    one = person_records(connection, citizen, "v.kind = 'citizen'")[citizen]
    return sum(
        view.conflict and for_people("citizen", name) and not any(part[name].conflict for part in one.parts)
        for name, view in one.fields.items()
    )


def _differ(connection: Any, where: Sequence[Any]) -> bool:
    row = connection.execute(
        "SELECT count(DISTINCT data) FROM field_values WHERE stream = ? AND kind = ? AND record = ? AND field = ?"
        " AND live = 1",
        list(where),
    ).fetchone()
    return bool(row[0] > 1)


def _minute(moment: datetime) -> bytes:
    return encode_data(moment.strftime("%Y-%m-%dT%H:%M"))


def _records(
    vault: Vault, where: str, values: list[Any], kind: str
) -> list[tuple[bytes, str, CitizenRecord, frozenset[bytes]]]:
    """For each citizen with such values: who, the records of these meetings or agreements, and which were found."""
    found: dict[int, list[bytes]] = {}
    rows = vault.connection.execute(f"SELECT stream, record FROM field_values WHERE {where}", values)
    for number, record in rows:
        found.setdefault(number, []).append(bytes(record))
    names = {
        number: (bytes(citizen), called, bytes(stream))
        for number, citizen, called, stream in vault.connection.execute(
            "SELECT s.no, c.citizen, c.called, s.id FROM caseload c JOIN streams lead ON lead.no = c.stream"
            " JOIN streams s ON s.shown = lead.id"
        )
        if number in found
    }
    return [
        (*names[number][:2], _some(vault, number, names[number][2], keys, kind), frozenset(keys))
        for number, keys in found.items()
        if number in names
    ]


def _some(vault: Vault, number: int, citizen: bytes, keys: list[bytes], kind: str) -> CitizenRecord:
    """These meetings with all that belongs to them, or these agreements; never the years of others beside them."""
    parts = [(kind, key) for key in keys]
    if kind == "meeting":
        marks = ",".join("?" * len(keys))
        rows = vault.connection.execute(
            f"SELECT kind, record FROM field_values WHERE field = 'meeting' AND live = 1 AND data IN ({marks})"
            " AND stream = ?",
            [*map(encode_data, keys), number],
        )
        parts += {(each, bytes(record)) for each, record in rows if each in _OF_A_MEETING}
    live = [held for part in parts for held in _values(vault, number, *part)]
    return citizen_record(citizen, assemble(citizen, live))


def _values(vault: Vault, number: int, kind: str, record: bytes) -> list[Held]:
    where = "WHERE v.stream = ? AND v.kind = ? AND v.record = ? AND v.live = 1"
    return held_values(vault.connection, where, [number, kind, record])
