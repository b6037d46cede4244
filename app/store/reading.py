"""What the screens ask of the vault: the caseload, one citizen, a field's history, the undo stack."""

from collections.abc import Iterable, Sequence, Sized
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.models.change import Entry, ValueId, decode_data, decode_entry, encode_data
from app.models.errors import UserError
from app.models.history import Held, RecordView, assemble
from app.models.moment import Moment
from app.models.one_citizen import one_record
from app.models.record import CitizenRecord, born, citizen_record, parse_day
from app.models.undo import Saved, Stacks, stacks
from app.models.values import GoalState, MeetingState
from app.store.held import held_values, living_values
from app.store.one_citizen import lead_of, others_asked, person_records
from app.store.vault import Vault

_GOING_ON = ("", GoalState.ACTIVE, GoalState.PAUSED, MeetingState.PLANNED)
_BELONGING = ("step", "reading", "agenda_item")
"""Kinds whose records belong to one goal or meeting each."""
_IN_PART = (*_BELONGING, "meeting", "agreement")
_IN_DEPTH = ("note", "seal", "plan_version", "tie", "help", "reading_note", "wellbeing")
"""Kinds that are read where one works with them."""
_AT_A_GLANCE = ("author", "citizen", "support", "hope", "goal", "resource", "member")
"""Kinds that a glance shows whole."""


@dataclass(frozen=True)
class CaseRow:
    """One line of the caseload."""

    citizen: bytes
    called: str
    full_name: str
    cpr: str
    born: date | None
    dream: str
    how_to_meet: str
    section: str
    since: date | None
    until: date | None
    next_look: date | None
    last_contact: Moment | None


@dataclass(frozen=True)
class Noted:
    """One entry as the history screen shows it: who, when, and its decoded changes."""

    key: bytes
    entry: Entry
    hearsay: bool
    """It came in a file, and its writer's own signature has not come."""
    author: str
    again: bool = False
    """It undoes an undoing: it puts back."""

    @property
    def at(self) -> Moment:
        """When it was written, by the writer's clock."""
        return Moment(self.entry.wall, self.entry.offset)


def caseload(vault: Vault) -> tuple[CaseRow, ...]:
    """Every citizen, by the name they are called by."""
    return _case_rows(vault, "1", ())


def resembling(vault: Vault, citizen: bytes) -> tuple[CaseRow, ...]:
    """The citizen, and those with the same CPR number or birthday."""
    who = "(SELECT {0} FROM caseload WHERE citizen = ? AND {0} <> '')"
    where = f"citizen = ? OR cpr = {who.format('cpr')} OR born = {who.format('born')}"
    return _case_rows(vault, where, [citizen] * 3)


def _case_rows(vault: Vault, where: str, values: Sequence[Any]) -> tuple[CaseRow, ...]:
    rows = vault.connection.execute(
        "SELECT citizen, called, full_name, cpr, born, dream, how_to_meet, section, since, until, next_look,"
        f" last_contact, zone FROM caseload WHERE {where} ORDER BY called COLLATE NOCASE, full_name COLLATE NOCASE,"
        " stream",
        values,
    )
    return tuple(map(_case_row, rows))


def _case_row(row: Any) -> CaseRow:
    citizen, called, full_name, cpr, born, dream, how_to_meet, section, since, until, next_look, wall, zone = row
    return CaseRow(
        bytes(citizen), called, full_name, cpr, parse_day(born), dream, how_to_meet, section,
        parse_day(since), parse_day(until), parse_day(next_look), None if wall is None else Moment(wall, zone),
    )  # fmt: skip


def find_citizen(vault: Vault, wanted: str) -> bytes:
    """The citizen with this id, or this name if only one has it.

    Raises UserError `citizen-unknown`, or `citizen-ambiguous` with the candidates.
    """
    rows = caseload(vault)
    exact = [row for row in rows if row.citizen.hex() == _lead(vault, wanted)]
    folded = wanted.strip().casefold()
    named = [row for row in rows if folded in (row.called.casefold(), row.full_name.casefold())]
    part = [row for row in rows if folded and folded in f"{row.called} {row.full_name}".casefold()]
    for found in (exact, named, part):
        if len(found) == 1:
            return found[0].citizen
        if found:
            names = [f"{row.full_name or row.called} ({row.citizen.hex()})" for row in found]
            raise UserError("citizen-ambiguous", wanted=wanted, candidates=names)
    raise UserError("citizen-unknown", wanted=wanted)


def _lead(vault: Vault, wanted: str) -> str:
    """The id, or of a citizen made twice the one of the two that leads."""
    try:
        return lead_of(vault.connection, bytes.fromhex(wanted)).hex()
    except ValueError:
        return ""


def load_citizen(vault: Vault, citizen: bytes) -> CitizenRecord:
    """One citizen's shared part, merged; of both where the same person was made twice."""
    passed_over = ("access", "stream")
    parts = {
        each: records_of(vault, each, living_values(vault.connection, _number(vault, each), passed_over))
        for each in vault.same_as(citizen)
    }
    return citizen_record(next(iter(parts)), one_record(parts))


def load_lately(vault: Vault, citizen: bytes) -> CitizenRecord:
    """The same without what belongs to goals and meetings that are over, and what a glance never shows.

    Of meetings that are over there is the last that was held, of agreements that are settled those made at it. Where
    two people's words stand side by side, the record is there all the same.
    """
    number, where = _number(vault, citizen), "WHERE v.stream = ? AND v.live = 1 AND v.kind"
    states = _held(vault, f"{where} IN ('goal', 'meeting') AND v.field IN ('state', 'removed')", [number])
    found = assemble(citizen, states).values()
    over = [view.id for view in found if view.text("state") not in _GOING_ON]
    if not over or len(vault.same_as(citizen)) > 1:
        return load_citizen(vault, citizen)
    held = _last(vault, number, [view.id for view in found if view.text("state") == MeetingState.HELD] or over)
    kept = [held, *(view.id for view in found if view.id not in over), *_kept_parts(vault, number, over, held)]
    values = _held(vault, f"{where} IN {_AT_A_GLANCE}", [number])
    values += _held(vault, f"{where} IN {_IN_PART} AND v.record IN ({_marks(kept)})", [number, *kept])
    record = replace(citizen_record(citizen, records_of(vault, citizen, values)), whole=False)
    return with_records(vault, record, _twofold(vault, number))


def _kept_parts(vault: Vault, number: int, over: list[bytes], held: bytes | None) -> list[bytes]:
    """What belongs to nothing that is over; agreements that are open, or were made at the meeting held last."""
    rows = vault.connection.execute(
        f"SELECT record FROM field_values WHERE stream = ? AND kind IN {_BELONGING} AND live = 1"
        f" GROUP BY kind, record HAVING NOT max(field IN ('goal', 'about', 'meeting') AND data IN ({_marks(over)}))"
        " UNION ALL SELECT record FROM field_values WHERE stream = ? AND kind = 'agreement' AND live = 1"
        " GROUP BY record"
        " HAVING NOT max(field IN ('done', 'dropped') AND data <> ?) OR max(field = 'meeting' AND data = ?)",
        [number, *map(encode_data, over), number, encode_data(None), encode_data(held)],
    )
    return [bytes(row[0]) for row in rows]


def _last(vault: Vault, number: int, keys: list[bytes]) -> bytes | None:
    """The latest of these meetings; one for which two times stand side by side is never it."""
    row = vault.connection.execute(
        "SELECT record FROM field_values WHERE stream = ? AND kind = 'meeting' AND field = 'starts' AND live = 1"
        f" AND record IN ({_marks(keys)}) GROUP BY record HAVING count(*) = 1 ORDER BY max(data) DESC LIMIT 1",
        [number, *keys],
    ).fetchone()
    return bytes(row[0]) if row else None


def _marks(values: Sized) -> str:
    return ",".join("?" * len(values))


def with_records(vault: Vault, record: CitizenRecord, keys: Iterable[bytes]) -> CitizenRecord:
    """And these records, where they were left out."""
    wanted = [] if record.whole else [key for key in keys if key not in record.records]
    if not wanted:
        return record
    where = f"WHERE v.stream = ? AND v.live = 1 AND v.kind IN {_IN_PART + _IN_DEPTH} AND v.record IN ({_marks(wanted)})"
    number = _number(vault, record.id)
    found = assemble(record.id, _held(vault, where, [number, *wanted]), _waiting(vault, number))
    return replace(record, records={**record.records, **found}, made={})


def _twofold(vault: Vault, number: int) -> list[bytes]:
    """The records with a field that holds more than one living value."""
    rows = vault.connection.execute(
        "SELECT DISTINCT record FROM (SELECT record FROM field_values WHERE stream = ? AND live = 1"
        " GROUP BY kind, record, field HAVING count(*) > 1)",
        [number],
    )
    return [bytes(row[0]) for row in rows]


def records_of(vault: Vault, citizen: bytes, live: Iterable[Held]) -> dict[bytes, RecordView]:
    """The records that a stream's living values make, with how many wordings there were before."""
    number = _number(vault, citizen)
    counts = {
        (bytes(record), name): count
        for record, name, count in vault.connection.execute(
            "SELECT record, field, count(DISTINCT data) FROM field_values WHERE stream = ? AND live = 0"
            " AND kind IN ('hope', 'goal', 'resource', 'step') AND field IN ('words', 'text')"
            " GROUP BY kind, record, field",
            [number],
        )
    }
    return assemble(citizen, live, _waiting(vault, number), counts)


def load_people(vault: Vault) -> tuple[CitizenRecord, ...]:
    """Who every citizen is, and the support they have; without goals and all the rest."""
    leads = dict.fromkeys(vault.same_as(key)[0] for key in vault.citizens())
    which = "v.kind IN ('citizen', 'support')"
    found = (citizen_record(key, person_records(vault.connection, key, which)) for key in leads)
    return tuple(record for record in found if record.citizen.exists and record.called)


@dataclass(frozen=True)
class Risk:
    """The notes for colleagues before a visit, and the professional stream that they are in or would be.

    There is one, unless two colleagues without a net have begun one each.
    """

    stream: bytes | None = None
    records: tuple[RecordView, ...] = ()

    @property
    def note(self) -> str:
        """What they say, one below the other."""
        said = [str(held.data) for record in self.records for held in reversed(record["note"].distinct) if held.data]
        return "\n".join(dict.fromkeys(said))


def load_risk(vault: Vault, citizen: bytes) -> Risk:
    """The notes for colleagues, from every professional stream of the citizen."""
    streams = [stream for each in vault.same_as(citizen) for stream in vault.professional_streams(each)]
    found = tuple(record for stream in streams for record in _risks(vault, stream))
    return Risk(next((record.stream for record in found), next(iter(streams), None)), found)


def _risks(vault: Vault, stream: bytes) -> list[RecordView]:
    rows = _held(vault, "WHERE v.stream = ? AND v.kind = 'risk' AND v.live = 1", [_number(vault, stream)])
    return sorted((view for view in assemble(stream, rows).values() if view.exists), key=born)


def field_history(vault: Vault, stream: bytes, kind: str, record: bytes, name: str) -> tuple[Held, ...]:
    """Every value that a field has had and that was written (not put back), oldest first."""
    number = _number(vault, stream)
    rows = _held(
        vault,
        "WHERE v.stream = ? AND v.kind = ? AND v.record = ? AND v.field = ?",
        [number, kind, record, name],
    )
    return tuple(sorted((held for held in rows if held.origin is None), key=lambda held: held.order))


def noted(vault: Vault, citizen: bytes, *, limit: int, access: bool = False) -> tuple[Noted, ...]:
    """The citizen's history, newest first, both streams where both are here; with `access` the access log too."""
    numbers = [_number(vault, stream) for stream in vault.person_streams(citizen)]
    marks = ",".join("?" * len(numbers))
    names = {
        bytes(author): str(decode_data(data))
        for author, data in vault.connection.execute(
            f"SELECT record, data FROM field_values WHERE stream IN ({marks}) AND kind = 'author'"
            " AND field = 'name' AND live = 1",
            numbers,
        )
    }
    rows = vault.connection.execute(
        "SELECT e.id, e.raw, e.seq IN (SELECT seq FROM hearsay), length(e.undoes) > 0"
        " AND EXISTS (SELECT 1 FROM entries u WHERE u.stream = e.stream"
        " AND u.save = e.undoes AND length(u.undoes) > 0)"
        f" FROM entries e WHERE e.seq IN (SELECT seq FROM entries WHERE stream IN ({marks}) AND (? OR seq NOT IN"
        f" (SELECT entry FROM field_values WHERE stream IN ({marks}) AND kind = 'access'))"
        " ORDER BY wall DESC, seq DESC LIMIT ?) ORDER BY e.wall DESC, e.seq DESC",
        [*numbers, access, *numbers, limit],
    ).fetchall()
    found = ((bytes(key), decode_entry(bytes(raw)), bool(told), bool(again)) for key, raw, told, again in rows)
    return tuple(Noted(key, entry, told, names.get(entry.author, ""), again) for key, entry, told, again in found)


def undo_stacks(vault: Vault, citizen: bytes) -> Stacks:
    """What has been saved for this citizen on this device since unlocking, as undo sees it."""
    streams = vault.person_streams(citizen)
    shown = [_number(vault, stream) for stream in streams]
    asked = shown + [_number(vault, other) for each in streams for other in others_asked(vault.connection, each)]
    rows = vault.connection.execute(
        f"SELECT id, raw FROM entries WHERE seq >= ? AND own = 1 AND stream IN ({_marks(asked)}) AND save IN"
        f" (SELECT save FROM entries WHERE seq >= ? AND own = 1 AND stream IN ({_marks(shown)})) ORDER BY seq",
        [vault.first_seq, *asked, vault.first_seq, *shown],
    ).fetchall()
    return stacks_of(rows)


def stacks_of(rows: Iterable[tuple[bytes, bytes]]) -> Stacks:
    """The stacks of these entries (id and bytes), in the order they were made."""
    grouped: dict[bytes, list[tuple[bytes, Entry]]] = {}
    for key, raw in rows:
        entry = decode_entry(bytes(raw))
        grouped.setdefault(entry.save, []).append((bytes(key), entry))
    return stacks(Saved(save, found[0][1].undoes, tuple(found)) for save, found in grouped.items())


def saved_since(vault: Vault, save: bytes) -> tuple[Saved, bool]:
    """One save with all its entries, and whether anything but a look has been written in their streams since."""
    rows = vault.connection.execute("SELECT id, raw, seq FROM entries WHERE save = ? ORDER BY seq", [save]).fetchall()
    entries = tuple((bytes(key), decode_entry(bytes(raw))) for key, raw, _ in rows)
    later = vault.connection.execute(
        "SELECT 1 FROM entries e WHERE e.seq > ?1 AND e.save <> ?2"
        " AND e.stream IN (SELECT stream FROM entries WHERE save = ?2) AND EXISTS"
        " (SELECT 1 FROM field_values v WHERE v.entry = e.seq AND v.kind NOT IN ('access', 'author')) LIMIT 1",
        [min((seq for _, _, seq in rows), default=0), save],
    ).fetchone()
    return Saved(save, b"", entries), later is not None


def live_values(vault: Vault, stream: bytes, record: bytes, name: str) -> tuple[Held, ...]:
    """A field's live values; of the whole record where `name` is empty."""
    where, values = "WHERE v.stream = ? AND v.record = ? AND v.live = 1", [_number(vault, stream), record]
    return tuple(_held(vault, f"{where} AND (v.field = ? OR ? = '')", [*values, name, name]))


def find_value(vault: Vault, key: ValueId) -> Held | None:
    """One value by its id, live or not."""
    rows = _held(vault, "WHERE e.id = ? AND v.place = ?", [key.entry, key.place])
    return next(iter(rows), None)


def _number(vault: Vault, stream: bytes) -> int:
    row = vault.connection.execute("SELECT no FROM streams WHERE id = ?", [stream]).fetchone()
    return row[0] if row else -1


def _waiting(vault: Vault, number: int) -> frozenset[tuple[bytes, str]]:
    rows = vault.connection.execute("SELECT record, field FROM missing WHERE stream = ?", [number])
    return frozenset((bytes(record), name) for record, name in rows)


def _held(vault: Vault, where: str, values: Iterable[Any]) -> list[Held]:
    return held_values(vault.connection, where, values)
