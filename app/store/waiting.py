"""What waits for something that has not come: since when, so that it can be said after a day."""

from collections.abc import Iterable

from app.models.membership import Verdict
from app.models.shared_name import BUNDLES, Name
from app.store.vault import Vault

IN_TIME = ("key", "signer", "gone", "newer")
"""Reasons for putting something aside that time may mend: it is looked at again without anybody saying so."""
WAITING = Verdict.WAITING.value
_DAY = 86_400_000


def waiting_runs(vault: Vault) -> tuple[Name, ...]:
    """The runs that cannot be judged yet."""
    rows = vault.connection.execute("SELECT stream, name FROM runs WHERE verdict = ?", [WAITING])
    return tuple(Name(BUNDLES, bytes(stream), bytes(name)) for stream, name in rows)


def note_waiting(vault: Vault, names: Iterable[Name]) -> None:
    """These wait, and nothing else of what is here: each since it was first seen to."""
    rows = vault.connection.execute("SELECT kind, owner, id FROM aside WHERE why = ?", [WAITING])
    before = {Name(kind, bytes(owner), bytes(key)) for kind, owner, key in rows}
    told, now = set(names), vault.clock().wall
    if told == before:
        return
    with vault.writing() as connection:
        connection.executemany("DELETE FROM aside WHERE (kind, owner, id) = (?,?,?)", sorted(before - told))
        new = [(*name, WAITING, now) for name in sorted(told - before)]
        connection.executemany("INSERT OR IGNORE INTO aside (kind, owner, id, why, at) VALUES (?,?,?,?,?)", new)


def waiting_long(vault: Vault) -> frozenset[Name]:
    """What has waited for more than a day."""
    marks = ",".join("?" * (len(IN_TIME) + 1))
    rows = vault.connection.execute(
        f"SELECT kind, owner, id FROM aside WHERE why IN ({marks}) AND at <= ?",
        [*IN_TIME, WAITING, vault.clock().wall - _DAY],
    )
    return frozenset(Name(kind, bytes(owner), bytes(key)) for kind, owner, key in rows)
