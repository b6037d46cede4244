"""The hints that somebody has said no to, to be called back."""

from dataclasses import dataclass
from typing import Any

from app.models.change import decode_data
from app.models.history import RecordView, assemble
from app.store.held import held_values
from app.store.vault import Vault


@dataclass(frozen=True)
class LeftHint:
    """`hint` is what it is remembered by; `called` the citizen and `about` the words it is about, if any."""

    record: RecordView
    hint: str
    called: str = ""
    about: str = ""


def left_hints(vault: Vault) -> tuple[LeftHint, ...]:
    """The worker's own first, and then what the citizens say in their own way."""
    own = _records(vault, vault.me.worker, "left_hint")
    found = [_mine(vault, each) for each in own]
    for citizen in vault.citizens():
        for stream in vault.same_as(citizen):
            called = _called(vault, citizen)
            found += [LeftHint(each, each.text("hint"), called) for each in _records(vault, stream, "own_way")]
    return tuple(found)


def _mine(vault: Vault, record: RecordView) -> LeftHint:
    about = record["about"].value
    if not isinstance(about, bytes) or not about:
        return LeftHint(record, record.text("hint"))
    row = vault.connection.execute(
        "SELECT v.data, c.called FROM field_values v LEFT JOIN streams s ON s.no = v.stream"
        " LEFT JOIN caseload c ON c.citizen = s.id WHERE v.record = ? AND v.field IN ('words', 'text') AND v.live = 1",
        [about],
    ).fetchone()
    return (
        LeftHint(record, record.text("hint"), row[1] or "", _words(row[0]))
        if row
        else LeftHint(record, record.text("hint"), "", "noget, der ikke er her mere")
    )


def _records(vault: Vault, stream: bytes, kind: str) -> list[RecordView]:
    where = "WHERE v.stream = (SELECT no FROM streams WHERE id = ?) AND v.kind = ? AND v.live = 1"
    found = assemble(stream, held_values(vault.connection, where, [stream, kind])).values()
    return [each for each in found if each.exists and each.text("hint")]


def _called(vault: Vault, citizen: bytes) -> str:
    row = vault.connection.execute("SELECT called FROM caseload WHERE citizen = ?", [citizen]).fetchone()
    return str(row[0]) if row else ""


def _words(data: Any) -> str:
    words = decode_data(bytes(data))
    return words if isinstance(words, str) else ""
