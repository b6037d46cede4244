"""The caseload, one citizen's values and search, beside plain SQLite."""

import sqlite3
from collections.abc import Iterator
from itertools import cycle
from typing import Any

from app.bench.danish import Danish, seeded
from app.bench.figures import Figure, figure, milliseconds, side_by_side
from app.models.meeting import meetings
from app.models.since import since_last
from app.models.values import MeetingState
from app.store.map_history import load_map_history
from app.store.reading import caseload, load_citizen
from app.store.search import Order, search
from app.store.vault import Vault

CASELOAD = (
    "SELECT * FROM caseload ORDER BY called COLLATE NOCASE, full_name COLLATE NOCASE, stream"  # as app.store.reading
)
_VALUES = (
    "SELECT v.*, e.* FROM field_values v JOIN entries e ON e.seq = v.entry WHERE v.live = 1"
    " AND v.stream = (SELECT no FROM streams WHERE id = ?)"
)
_SEARCH = "SELECT rowid, *, snippet(texts, 0, '[', ']', '…', 14) FROM texts WHERE texts MATCH ? ORDER BY {} LIMIT 20"
_OF_A_VISIT = (
    f"{_VALUES} AND v.kind IN ('meeting', 'agreement', 'reading', 'member', 'goal', 'step', 'hope', 'resource')"
)
_MAP = (
    "SELECT e.* FROM entries e WHERE e.seq IN (SELECT v.entry FROM field_values v"
    " WHERE v.stream = (SELECT no FROM streams WHERE id = ?) AND v.kind IN ('member', 'tie', 'help'))"
)
_PREFIXES = ("ha", "in", "sk", "be", "ma", "ko", "fo", "ti", "næ", "øv")


def caseload_figure(vault: Vault, plain: sqlite3.Connection, runs: int) -> Figure:
    """Every citizen's line."""
    taken = side_by_side(runs, lambda: caseload(vault), lambda: plain.execute(CASELOAD).fetchall())
    return figure("caseload", *taken)


def citizen_figure(vault: Vault, plain: sqlite3.Connection, citizen: bytes, runs: int) -> Figure:
    """One citizen's record with five years of entries, merged and typed."""
    taken = side_by_side(runs, lambda: load_citizen(vault, citizen), lambda: citizen_rows(plain, citizen))
    return figure("citizen with five years of entries: read", *taken)


def since_figure(vault: Vault, plain: sqlite3.Connection, citizen: bytes, runs: int) -> Figure:
    """All that has happened since the first meeting, of a record that is read; the floor is the rows it looks at."""
    record = load_citizen(vault, citizen)
    second = next(iter([each for each in meetings(record) if each.state == MeetingState.HELD][1:]), None)
    taken = side_by_side(
        runs, lambda: since_last(record, second), lambda: plain.execute(_OF_A_VISIT, [citizen]).fetchall()
    )
    return figure("Siden sidst over five years", *taken)


def map_history_figure(vault: Vault, plain: sqlite3.Connection, citizen: bytes, runs: int) -> Figure:
    """The map's days and the map as it stood on the middle one, from its entries."""

    def read() -> None:
        history = load_map_history(vault, citizen)
        days = history.days
        history.on(days[len(days) // 2])

    taken = side_by_side(runs, read, lambda: plain.execute(_MAP, [citizen]).fetchall())
    return figure("map history of five years", *taken)


def citizen_rows(plain: sqlite3.Connection, citizen: bytes) -> list[Any]:
    """The rows of the citizen's living values, as they lie."""
    return plain.execute(_VALUES, [citizen]).fetchall()


def search_figures(vault: Vault, plain: sqlite3.Connection, words: int) -> Iterator[Figure]:
    """Newest first and best first, over words from the commonest to the rarest."""
    asked = _asked(words)
    for order, by in ((Order.NEWEST, "rowid DESC"), (Order.BEST, "rank")):
        query = _SEARCH.format(by)
        taken, floor = [], []
        for word in asked:
            match = " ".join(f'"{each}"*' for each in word.split())
            taken.append(milliseconds(search, vault, word, order=order))
            floor.append(milliseconds(_found, plain, query, match))
        yield figure(f"search, {order.value} first", taken, floor)


def _found(plain: sqlite3.Connection, query: str, match: str) -> list[Any]:
    return plain.execute(query, [match]).fetchall()


def _asked(count: int) -> list[str]:
    """Very common words, two-letter beginnings, seldom words, and two words together."""
    random = seeded(5)
    words = Danish(random).words
    asked: list[str] = []
    for common, prefix in zip(cycle(words[:30]), cycle(_PREFIXES), strict=False):
        if len(asked) >= count:
            break
        asked += [common, prefix, random.choice(words), f"{random.choice(words[:60])} {random.choice(words[:400])}"]
    return asked[:count]
