"""The papers that wait for a printer: the very bytes, in the encrypted store, on this laptop only."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.models.change import ID_BYTES
from app.models.moment import Moment
from app.store.entries import last_number
from app.store.vault import Vault

_ANSWERS = (
    "('member', 'on_map'), ('member', 'in_print'), ('member', 'may_invite'), ('consent', 'withdrawn'),"
    " ('citizen', 'protected')"
)


@dataclass(frozen=True)
class Waiting:
    """One paper in the queue, without its bytes. `known` is the number of the last entry that had come by then."""

    id: bytes
    citizens: tuple[bytes, ...]
    title: str
    pages: int
    at: Moment
    known: int
    event: str = "printed"
    to: str = ""


def enqueue(
    vault: Vault,
    *,
    citizens: Sequence[bytes],
    title: str,
    pages: int,
    pdf: bytes,
    event: str = "printed",
    to: str = "",
) -> Waiting:
    """Put a paper last in the queue. `event` is what stands in the citizens' histories when it has been printed, and
    `to` who it is for, where it is not the citizen."""
    known = last_number(vault.connection)
    laid = Waiting(vault.new_id(), tuple(citizens), title, pages, vault.clock(), known, event, to)
    lay_back(vault, laid, pdf)
    return laid


def lay_back(vault: Vault, laid: Waiting, pdf: bytes) -> None:
    """A paper that was taken out, in its old place and as old as it is."""
    with vault.writing() as connection:
        connection.execute(
            "INSERT INTO print_queue (id, citizen, title, pages, at, zone, known, event, recipient, pdf)"
            " VALUES (?,?,?,?,?,?,?,?,?,?)",
            [laid.id, b"".join(laid.citizens), laid.title, laid.pages, laid.at.wall, laid.at.offset, laid.known,
             laid.event, laid.to, pdf],
        )  # fmt: skip


def waiting(vault: Vault) -> tuple[Waiting, ...]:
    """The queue, in the order it was filled."""
    rows = vault.connection.execute(
        "SELECT id, citizen, title, pages, at, zone, known, event, recipient FROM print_queue ORDER BY at, id"
    )
    return tuple(_waiting(row) for row in rows)


def answered_since(vault: Vault, papers: Sequence[Waiting]) -> frozenset[bytes]:
    """Those of the papers that were laid here before a new answer came on what may be shared of them, or before it came
    that an address is protected: they may hold what is not to leave any more."""
    newest: dict[bytes, int] = {}
    for citizen in {citizen for each in papers for citizen in each.citizens}:
        (last,) = vault.connection.execute(
            "SELECT max(v.entry) FROM field_values v JOIN streams s ON s.no = v.stream WHERE s.id = ? AND v.live = 1"
            f" AND (v.kind, v.field) IN (VALUES {_ANSWERS})",
            [citizen],
        ).fetchone()
        newest[citizen] = last or 0
    return frozenset(each.id for each in papers if any(newest[key] > each.known for key in each.citizens))


def paper(vault: Vault, key: bytes) -> bytes | None:
    """A waiting paper's bytes, or None where it is no longer in the queue."""
    row = vault.connection.execute("SELECT pdf FROM print_queue WHERE id = ?", [key]).fetchone()
    return bytes(row[0]) if row else None


def dequeue(vault: Vault, key: bytes) -> None:
    """It has been printed, or is no longer wanted."""
    with vault.writing() as connection:
        connection.execute("DELETE FROM print_queue WHERE id = ?", [key])


def _waiting(row: Any) -> Waiting:
    several = bytes(row[1])
    citizens = tuple(several[at : at + ID_BYTES] for at in range(0, len(several), ID_BYTES))
    return Waiting(bytes(row[0]), citizens, row[2], row[3], Moment(row[4], row[5]), *row[6:])
