"""What the language check needs to know while one writes for a citizen."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from app.models.change import SaidBy, decode_data
from app.models.history import assemble
from app.models.language.check import goal_key
from app.models.language.everyday import stems_of
from app.models.language.left import Left
from app.models.language.wording import Lexicon
from app.models.language.words import read_words
from app.models.record import CitizenRecord
from app.store.held import held_values
from app.store.lexicon import read_lexicon
from app.store.vault import Vault


@dataclass(frozen=True)
class Ground:
    """`begun` says whether the worker's own stream has been begun; `elsewhere` are other citizens' goals."""

    worker: bytes
    lexicon: Lexicon
    left: Left
    elsewhere: frozenset[str]
    begun: bool


def read_ground(vault: Vault, record: CitizenRecord, home: Path | None) -> Ground:
    """Raises FormatError `terms-wrong` for the organisation's own terms; without a home those are not read."""
    lexicon = replace(read_lexicon(home), own=stems_of(_said(record)))
    left, begun = _left(vault, record)
    return Ground(vault.me.worker, lexicon, left, frozenset(_elsewhere(vault, record.id)), begun)


def _said(record: CitizenRecord) -> Iterator[str]:
    """Every word that the citizen has said."""
    for each in record.records.values():
        for name in ("words", "text"):
            for held in each[name].live:
                if held.said_by == SaidBy.CITIZEN and isinstance(held.data, str):
                    yield from (word.low for word in read_words(held.data).all)


def _left(vault: Vault, record: CitizenRecord) -> tuple[Left, bool]:
    worker = vault.me.worker
    live = held_values(
        vault.connection,
        "WHERE v.stream IN (SELECT no FROM streams WHERE id IN (?, ?) OR shown = ?) AND v.live = 1"
        " AND v.kind IN ('left_hint', 'own_way', 'stream')",
        [worker, record.id, record.id],
    )
    found = assemble(worker, live).values()
    hints = [each for each in found if each.kind == "left_hint" and each.exists]
    left = Left(
        frozenset(each.text("hint") for each in hints if not each["about"].live),
        frozenset((bytes(each["about"].value), each.text("hint")) for each in hints if each["about"].live),
        frozenset(each.text("hint") for each in found if each.kind == "own_way" and each.exists),
    )
    return left, any(each.kind == "stream" and each.id == worker for each in found)


def _elsewhere(vault: Vault, citizen: bytes) -> Iterator[str]:
    rows = vault.connection.execute(
        "SELECT v.data FROM field_values v JOIN streams s ON s.no = v.stream"
        " WHERE v.kind = 'goal' AND v.field = 'words' AND v.live = 1 AND s.id <> ? AND s.shown <> ?",
        [citizen, citizen],
    )
    for (data,) in rows:
        words = decode_data(data)
        if isinstance(words, str):
            yield goal_key(words)
