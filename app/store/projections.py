"""The tables that are derived from values: the caseload, and what streams are for."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.models.change import ID_BYTES, SaidBy
from app.models.history import Held
from app.models.kinds import PROFESSIONAL, SHARED
from app.models.one_citizen import SAME_PERSON
from app.models.record import CitizenRecord, citizen_record, steered_by
from app.store.held import held_values
from app.store.one_citizen import lead_of, person_records, refresh_shown, same_as

Contact = tuple[int, int]
"""When somebody last wrote of the citizen: wall clock and zone."""

NO_CONTACT = ("access", "stream", "author")
"""Kinds that say nothing of a citizen's life."""
_FROM_FILES = ("citizen", "support")
"""Kinds that an office's sheet may bring: nobody was together with the citizen for that."""


def is_contact(kind: str, said_by: str) -> bool:
    """Whether what is written tells that somebody has been in touch with the citizen."""
    return kind not in NO_CONTACT and not (kind in _FROM_FILES and said_by == SaidBy.OTHER)


def refresh_streams(connection: Any, numbers: Iterable[int]) -> None:
    """Note what these streams are for, and whose, as their own entries say."""
    for number in numbers:
        live = held_values(connection, "WHERE v.stream = ? AND v.kind = 'stream' AND v.live = 1", [number])
        purpose, citizen = _newest(live, "purpose", str), _newest(live, "citizen", bytes)
        connection.execute(
            "UPDATE streams SET purpose = ?, citizen = ? WHERE no = ?",
            [purpose or "", citizen if citizen and len(citizen) == ID_BYTES else None, number],
        )


def _newest(live: Iterable[Held], name: str, kind: type) -> Any:
    found = [held for held in live if held.field == name and isinstance(held.data, kind)]
    return max(found, key=lambda held: held.order).data if found else None


_SHOWN_KINDS = frozenset(("citizen", "hope", "support", "stream", SAME_PERSON))
_STEERING = frozenset((("goal", "hope"), ("goal", "state"), ("goal", "removed")))
"""What of the goals decides which dream stands first; a goal's words do not touch the caseload."""


def refresh_caseload(
    connection: Any, numbers: Iterable[int], touched: set[tuple[str, str]], contact: Mapping[int, Contact]
) -> None:
    """Bring the caseload's rows after a batch that touched these streams and (kind, field)."""
    kinds = {kind for kind, _ in touched}
    shown = kinds & _SHOWN_KINDS or touched & _STEERING
    regrouped = refresh_shown(connection) if kinds & {"stream", SAME_PERSON} else frozenset()
    connection.executemany("DELETE FROM caseload WHERE stream = ?", [(number,) for number in regrouped])
    begun: list[bytes] = []
    for number in {*numbers, *regrouped}:
        key, purpose, citizen = connection.execute(
            "SELECT id, purpose, citizen FROM streams WHERE no = ?", [number]
        ).fetchone()
        if purpose == SHARED:
            lead = lead_of(connection, bytes(key))
            if shown and _write_row(connection, lead):
                begun.append(lead)
            _touch(connection, lead, contact.get(number))
        elif "stream" in kinds:
            connection.execute("DELETE FROM caseload WHERE stream = ?", [number])
        if purpose == PROFESSIONAL and citizen is not None:
            lead = lead_of(connection, bytes(citizen))
            _touch(connection, lead, contact.get(number))
            begun += [lead] if "stream" in kinds else []
    _touch_begun(connection, begun)


def _touch(connection: Any, citizen: bytes, contact: Contact | None) -> None:
    if contact:
        connection.execute(
            "UPDATE caseload SET last_contact = ?1, zone = ?2 WHERE stream = (SELECT no FROM streams WHERE id = ?3)"
            " AND (last_contact IS NULL OR (last_contact, zone) < (?1, ?2))",
            [*contact, citizen],
        )


def whose(connection: Any, number: int) -> frozenset[bytes]:
    """The citizen whose last contact this stream tells of; none, where it is nobody's."""
    key, purpose, citizen = connection.execute(
        "SELECT id, purpose, citizen FROM streams WHERE no = ?", [number]
    ).fetchone()
    found = {SHARED: key, PROFESSIONAL: citizen}.get(purpose)
    return frozenset((bytes(found),) if found else ())


def find_contact(connection: Any, citizens: Iterable[bytes]) -> None:
    """Look for these citizens' last contact again, after something was taken out."""
    again = list({lead_of(connection, each) for each in citizens})
    connection.executemany(
        "UPDATE caseload SET last_contact = NULL, zone = 0 WHERE stream = (SELECT no FROM streams WHERE id = ?)",
        [(each,) for each in again],
    )
    _touch_begun(connection, again)


def _touch_begun(connection: Any, citizens: Sequence[bytes]) -> None:
    """The last contact in all that is here, for rows that begin and streams that turn out to be these citizens'."""
    if not citizens:
        return
    private: dict[bytes, list[int]] = {}
    for number, citizen in connection.execute("SELECT no, citizen FROM streams WHERE purpose = ?", [PROFESSIONAL]):
        private.setdefault(bytes(citizen or b""), []).append(number)
    for citizen in citizens:
        numbers = [number for each in same_as(connection, citizen) for number in private.get(each, ())]
        numbers += [_number(connection, each) for each in same_as(connection, citizen)]
        found = [last for number in numbers if (last := _contact(connection, number))]
        _touch(connection, citizen, max(found, default=None))


def _contact(connection: Any, number: int) -> Contact | None:
    row = connection.execute(
        "SELECT e.wall, e.zone FROM entries e WHERE e.stream = ? AND EXISTS (SELECT 1 FROM field_values v"
        " WHERE v.entry = e.seq AND v.kind NOT IN (?, ?, ?) AND NOT (v.kind IN (?, ?) AND v.said_by = ?))"
        " ORDER BY e.wall DESC, e.zone DESC LIMIT 1",
        [number, *NO_CONTACT, *_FROM_FILES, SaidBy.OTHER.value],
    ).fetchone()
    return (row[0], row[1]) if row else None


def _number(connection: Any, stream: bytes) -> int:
    row = connection.execute("SELECT no FROM streams WHERE id = ?", [stream]).fetchone()
    return row[0] if row else -1


def _write_row(connection: Any, citizen: bytes) -> bool:
    """Whether the row begins: nobody's contact with the citizen stands in it yet."""
    which = "(v.kind IN ('citizen', 'hope', 'support') OR v.kind = 'goal' AND v.field IN ('hope', 'state', 'removed'))"
    number, record = _number(connection, citizen), citizen_record(citizen, person_records(connection, citizen, which))
    if not (record.citizen.exists and record.called):
        connection.execute("DELETE FROM caseload WHERE stream = ?", [number])
        return False
    written = connection.execute(
        "INSERT INTO caseload VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,NULL,0) ON CONFLICT (stream) DO UPDATE"
        " SET called=?3, full_name=?4, cpr=?5, born=?6, dream=?7, how_to_meet=?8, section=?9, since=?10, until=?11,"
        " next_look=?12 RETURNING last_contact",
        [number, citizen, *_row(record)],
    ).fetchone()
    return bool(written[0] is None)


def _row(record: CitizenRecord) -> tuple[str, ...]:
    said, support = record.citizen.text, record.support
    current = [hope for hope in record.hopes if hope.current and hope.words.text]
    dream = steered_by(record, current).words.text if current else ""
    since = support.start.isoformat() if support and support.start else ""
    until = support.end.isoformat() if support and support.end else ""
    return (
        said("called"), said("full_name"), said("cpr"), said("born"), dream, said("how_to_meet"),
        support.section if support else "", since, until, said("next_look"),
    )  # fmt: skip
