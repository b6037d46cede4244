"""Full-text search over everything that is written in words."""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.store.vault import Vault

MARK_START, MARK_END = "\x02", "\x03"
_WORD = re.compile(r"\w+")


class Order(StrEnum):
    """What comes first."""

    NEWEST = "newest"
    BEST = "best"


@dataclass(frozen=True)
class Hit:
    """A place where the words stand. `snippet` has MARK_START and MARK_END round what was found."""

    citizen: bytes
    called: str
    kind: str
    record: bytes
    field: str
    snippet: str
    wall: int
    stream: bytes


def search(vault: Vault, words: str, *, order: Order = Order.NEWEST, limit: int = 20) -> tuple[Hit, ...]:
    """The hits whose text has all the words, each also as the beginning of a longer word."""
    terms = _WORD.findall(words)
    if not terms:
        return ()
    query = " ".join(f'"{term}"*' for term in terms)
    by = "rowid DESC" if order is Order.NEWEST else "rank"
    rows = vault.connection.execute(
        "WITH found AS (SELECT rowid AS number, stream, kind, record, field,"
        f" snippet(texts, 0, ?, ?, '…', 14) AS piece FROM texts WHERE texts MATCH ? ORDER BY {by} LIMIT ?)"
        " SELECT coalesce(shared.shown, s.citizen, s.id), c.called, f.kind, f.record, f.field, f.piece, f.number >> 30,"
        " s.id FROM found f JOIN streams s ON s.no = f.stream"
        " LEFT JOIN streams shared ON shared.id = coalesce(s.citizen, s.id)"
        " LEFT JOIN streams lead ON lead.id = shared.shown"
        " LEFT JOIN caseload c ON c.stream = lead.no",
        [MARK_START, MARK_END, query, limit],
    )
    return tuple(
        Hit(bytes(row[0]), row[1] or "", row[2], bytes(row[3]), row[4], row[5], row[6] * 1000, bytes(row[7]))
        for row in rows
    )
