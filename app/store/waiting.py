"""What waits for something that has not come: since when, so that it can be said after a day."""

from collections.abc import Iterable, Iterator

from app.keys.bundle import Signed, read_header
from app.models.membership import COUNTING, Verdict
from app.models.shared_name import BUNDLES, Name
from app.store.vault import Vault

IN_TIME = ("key", "signer", "gone", "newer")
"""Reasons for putting something aside that time may mend: it is looked at again without anybody saying so."""
WAITING = Verdict.WAITING.value
_DAY = 86_400_000


def waiting_runs(vault: Vault) -> tuple[Name, ...]:
    """The runs that cannot be judged yet, and those that count but follow entries which are not here."""
    rows = vault.connection.execute("SELECT stream, name FROM runs WHERE verdict = ?", [WAITING]).fetchall()
    return tuple(Name(BUNDLES, bytes(stream), bytes(name)) for stream, name in (*rows, *_after_a_hole(vault)))


def _after_a_hole(vault: Vault) -> Iterator[tuple[bytes, bytes]]:
    """Only where a device's numbers do not reach to its last one are the runs looked at."""
    short = vault.connection.execute(
        "SELECT DISTINCT s.id FROM heads h JOIN streams s ON s.no = h.stream WHERE h.counter > (SELECT"
        " count(DISTINCT e.counter) FROM entries e WHERE e.stream = h.stream AND e.device = h.device)"
    )
    for (stream,) in short.fetchall():
        rows = vault.connection.execute(
            "SELECT name, header FROM runs WHERE stream = ? AND verdict IN (?,?)", [stream, *COUNTING]
        )
        for name, header in rows.fetchall():
            previous = read_header(Signed(bytes(header), b"", ())).previous
            here = "SELECT 1 FROM entries WHERE id = ?1 UNION ALL SELECT 1 FROM runs WHERE entry = ?1"
            if previous and not vault.connection.execute(here, [previous]).fetchone():
                yield stream, name


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
