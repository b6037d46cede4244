"""What colleagues' runs hold that is kept without being shown, for a person to decide of."""

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from app.keys.bundle import Header, Signed, read_header
from app.models.change import Entry, decode_entry
from app.models.membership import Verdict
from app.models.moment import Moment
from app.store.vault import Vault

_UNDECIDED = (Verdict.REMOVED, Verdict.STRANGER, Verdict.ONLY_ACCESS)
_held = msgspec.msgpack.Decoder(tuple[bytes, ...])


@dataclass(frozen=True)
class Reviewed:
    """A run that waits for a decision: `entry` names it; why it is kept out, whose it is, when, and how much."""

    stream: bytes
    entry: bytes
    reason: Verdict
    device: bytes
    author: bytes
    at: Moment
    entries: int


def in_review(vault: Vault) -> tuple[Reviewed, ...]:
    """What lies in review here, the oldest first."""
    return tuple(sorted(_found(vault), key=lambda each: (each.at, each.entry)))


def _found(vault: Vault) -> Iterator[Reviewed]:
    rows = vault.connection.execute(
        "SELECT header, verdict, held FROM runs WHERE held IS NOT NULL AND verdict IN (?,?,?)", _UNDECIDED
    )
    for header, verdict, held in rows:
        entries = [decode_entry(raw) for raw in _held.decode(bytes(held))]
        yield _one(read_header(Signed(bytes(header), b"", ())), Verdict(verdict), entries)


def _one(header: Header, reason: Verdict, entries: list[Entry]) -> Reviewed:
    last = entries[-1]
    return Reviewed(
        header.stream, header.entry, reason, header.signer, last.author, Moment(last.wall, last.offset), len(entries)
    )
