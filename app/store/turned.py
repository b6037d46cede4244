"""What the citizen's screen asks of the vault: one citizen's own, and what can be taken back there."""

from collections.abc import Collection

from app.models.change import SaidBy, ValueId
from app.models.one_citizen import one_record
from app.models.record import citizen_record
from app.models.turned import KINDS, Turned, may_see, one_wording
from app.models.undo import Stacks
from app.store.drafts import Draft, drafts
from app.store.held import held_values
from app.store.reading import records_of, stacks_of
from app.store.vault import Vault

_MARKS = ",".join("?" * len(KINDS))


def load_turned(vault: Vault, citizen: bytes, *, known: frozenset[ValueId], saves: Collection[bytes]) -> Turned:
    """The citizen's own, shared. `known` stood there when the screen was turned, `saves` were made on it."""
    parts = {}
    for stream in vault.same_as(citizen):
        values = held_values(
            vault.connection,
            f"WHERE v.stream = (SELECT no FROM streams WHERE id = ?) AND v.live = 1 AND v.kind IN ({_MARKS})",
            [stream, *KINDS],
        )
        parts[stream] = records_of(vault, stream, [held for held in values if may_see(held)])
    records = {key: one_wording(record, known) for key, record in one_record(parts).items()}
    return Turned(citizen_record(next(iter(parts)), records), bool(stacks_among(vault, saves).undo))


def half_written(vault: Vault, citizen: bytes) -> dict[tuple[bytes, str], Draft]:
    """The drafts of the citizen's own words, by record and field."""
    found = (draft for stream in vault.same_as(citizen) for draft in drafts(vault, stream))
    return {
        (draft.record, draft.field): draft
        for draft in found
        if draft.kind in KINDS and draft.context.get("said_by") == SaidBy.CITIZEN
    }


def stacks_among(vault: Vault, saves: Collection[bytes]) -> Stacks:
    """What can be taken back of these saves, and of nothing else."""
    rows = vault.connection.execute(
        f"SELECT id, raw FROM entries WHERE own = 1 AND save IN ({','.join('?' * len(saves))}) ORDER BY seq",
        list(saves),
    ).fetchall()
    return stacks_of(rows)
