"""The signed logs, as they are kept: records verbatim with their signatures, read anew when something has come.

A signature is checked once, before its record is kept: the store's own pages are authenticated.
"""

from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, TypeVar

from app.models.membership import Membership
from app.models.membership_reading import read_membership
from app.models.organisation import Organisation
from app.models.organisation_reading import read_organisation
from app.models.signed_log import Log, Signed, read_log
from app.store.vault import Vault

T = TypeVar("T")


def keep_records(connection: Any, log: bytes, records: Iterable[Signed]) -> None:
    """Keep records of a log whose signatures were checked; those that are here already change nothing."""
    connection.executemany(
        "INSERT OR IGNORE INTO log_records (id, log, raw, signature) VALUES (?,?,?,?)",
        [(each.id, log, each.raw, each.signature) for each in records],
    )


def load_log(vault: Vault, log: bytes) -> Log:
    """A log as far as it is here."""
    rows = vault.connection.execute("SELECT raw, signature FROM log_records WHERE log = ? ORDER BY no", [log])
    return read_log(log, (Signed(bytes(raw), bytes(signature)) for raw, signature in rows), _checked_before)


def _checked_before(*_: bytes) -> bool:
    return True


def _newest(vault: Vault, log: bytes) -> Any:
    """Logs only grow, so what was read of one holds until it has another last record."""
    newest = "SELECT no, id FROM log_records WHERE log = ? ORDER BY no DESC LIMIT 1"
    return vault.connection.execute(newest, [log]).fetchone()


def load_record(vault: Vault, key: bytes) -> Signed | None:
    """One record of any log, as it is kept."""
    row = vault.connection.execute("SELECT raw, signature FROM log_records WHERE id = ?", [key]).fetchone()
    return Signed(bytes(row[0]), bytes(row[1])) if row else None


def load_organisation(vault: Vault, organisation: bytes) -> Organisation:
    """The organisation as its log stands here."""
    return _read(vault, organisation, None, lambda _: read_organisation(load_log(vault, organisation)))


def load_membership(vault: Vault, stream: bytes, organisation: Organisation) -> Membership:
    """A stream's members as its log stands here; with the beginning that this device has held to."""
    return _read(
        vault, stream, organisation, lambda begun: read_membership(load_log(vault, stream), organisation, begun)
    )


def _read(vault: Vault, log: bytes, under: Organisation | None, read: Callable[[bytes], T]) -> T:
    """What was read of a log before, or what is read of it now."""
    stamp, known = _stamp(vault), vault.logs_read.get(log)
    if known is None or known.under is not under or stamp is None or known.stamp != stamp:
        row = vault.connection.execute("SELECT record FROM begun WHERE stream = ?", [log]).fetchone()
        standing = _newest(vault, log), bytes(row[0]) if row else b""
        if known is not None and known.under is under and known.standing == standing:
            known = replace(known, stamp=stamp)
        else:
            known = _Known(stamp, standing, under, read(standing[1]))
        vault.logs_read[log] = known
    found: T = known.found
    return found


@dataclass(frozen=True)
class _Known:
    """What a log said: as all logs stood, as this one did, and under which organisation."""

    stamp: Any
    standing: Any
    under: Organisation | None
    found: Any


def _stamp(vault: Vault) -> Any:
    """As long as it is the same, so is every log: one question for hundreds of streams, and none while nothing has been
    written at all. None within a transaction, which may be undone."""
    connection = vault.connection
    if connection.in_transaction:
        return None
    if vault.logs_stamp[0] != connection.total_changes:
        vault.logs_stamp = connection.total_changes, connection.execute(_STAMP).fetchone()
    return vault.logs_stamp[1]


_STAMP = "SELECT (SELECT count(*) FROM begun), (SELECT count(*) FROM erased), max(no), id FROM log_records"


def hold_to(connection: Any, stream: bytes, beginning: bytes) -> None:
    """From now on this beginning of the stream is the one."""
    connection.execute("INSERT OR IGNORE INTO begun VALUES (?,?)", [stream, beginning])


def held_to(vault: Vault) -> frozenset[bytes]:
    """The streams whose beginning this device holds to."""
    return frozenset(bytes(row[0]) for row in vault.connection.execute("SELECT stream FROM begun"))


def logged_streams(vault: Vault, organisation: bytes) -> tuple[bytes, ...]:
    """The streams that have a log here."""
    rows = vault.connection.execute("SELECT DISTINCT log FROM log_records WHERE log <> ? ORDER BY log", [organisation])
    return tuple(bytes(row[0]) for row in rows)


class Unlogged(NamedTuple):
    """A stream that has no log yet; `citizen` is empty for a shared one and a worker's own."""

    stream: bytes
    purpose: str
    citizen: bytes


_UNLOGGED = "s.purpose <> '' AND s.id NOT IN (SELECT log FROM log_records)"


def streams_without_log(vault: Vault) -> tuple[Unlogged, ...]:
    """The streams that this worker began here and that have no log yet."""
    rows = vault.connection.execute(
        f"SELECT s.id, s.purpose, s.citizen FROM streams s WHERE {_UNLOGGED} AND EXISTS"
        " (SELECT 1 FROM entries e JOIN field_values v ON v.entry = e.seq"
        " WHERE e.stream = s.no AND e.own = 1 AND e.author = ? AND v.kind = 'stream')",
        [vault.me.worker],
    ).fetchall()
    return tuple(Unlogged(bytes(stream), purpose, bytes(citizen or b"")) for stream, purpose, citizen in rows)


def streams_from_outside(vault: Vault, workers: Container[bytes]) -> tuple[Unlogged, ...]:
    """The streams that have no log and were begun by none of these workers."""
    rows = vault.connection.execute(
        "SELECT s.id, s.purpose, s.citizen, e.author FROM streams s JOIN field_values v ON v.stream = s.no"
        f" AND v.kind = 'stream' JOIN entries e ON e.seq = v.entry WHERE {_UNLOGGED}"
    ).fetchall()
    found = {Unlogged(bytes(stream), purpose, bytes(citizen or b"")): None for stream, purpose, citizen, _ in rows}
    theirs = {bytes(stream) for stream, _, _, author in rows if bytes(author) in workers}
    return tuple(each for each in found if each.stream not in theirs)
