"""Who may be the same person, among the citizens that are here; and what has been said of it."""

from dataclasses import dataclass

from app.models.history import RecordView, assemble
from app.models.one_citizen import SAME_PERSON, alike, told_apart
from app.store.held import held_values
from app.store.one_citizen import answers
from app.store.reading import CaseRow, caseload, resembling
from app.store.vault import Vault


@dataclass(frozen=True)
class Question:
    """Two citizens who may be one. `sure`: they have the same CPR number; otherwise the same name and birthday."""

    one: CaseRow
    other: CaseRow
    sure: bool


def questions(vault: Vault, citizen: bytes | None = None) -> tuple[Question, ...]:
    """What nobody has answered yet, the surest first: of this citizen, or of all."""
    rows = {row.citizen: row for row in (resembling(vault, citizen) if citizen else caseload(vault))}
    found = alike(rows.values(), told_apart(answers(vault.connection)))
    about = (each for each in found if citizen in (None, each.one, each.other))
    return tuple(Question(rows[each.one], rows[each.other], each.sure) for each in about)


def answered(vault: Vault) -> dict[bytes, dict[bytes, RecordView]]:
    """The records of what has been said, by stream and pair: what an answer goes in place of."""
    streams = {each.stream for each in answers(vault.connection)}
    where = "WHERE v.stream = (SELECT no FROM streams WHERE id = ?) AND v.kind = ? AND v.live = 1"
    return {stream: assemble(stream, held_values(vault.connection, where, [stream, SAME_PERSON])) for stream in streams}
