"""What colleagues' runs hold that is kept without being shown, for a person to decide of."""

from collections.abc import Iterable, Iterator, Sequence
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
    return _in_order(_found(vault, _UNDECIDED))


def kept_out(vault: Vault) -> tuple[Reviewed, ...]:
    """What somebody has decided to keep out, the oldest first; that can be decided anew."""
    return _in_order(_found(vault, (Verdict.REFUSED,)))


def _in_order(found: Iterable[Reviewed]) -> tuple[Reviewed, ...]:
    return tuple(sorted(found, key=lambda each: (each.at, each.entry)))


def _found(vault: Vault, verdicts: Sequence[Verdict]) -> Iterator[Reviewed]:
    marks = ",".join("?" * len(verdicts))
    rows = vault.connection.execute(
        f"SELECT header, verdict, held FROM runs WHERE held IS NOT NULL AND verdict IN ({marks})", verdicts
    )
    for header, verdict, held in rows:
        entries = [decode_entry(raw) for raw in _held.decode(bytes(held))]
        yield _one(read_header(Signed(bytes(header), b"", ())), Verdict(verdict), entries)


def _one(header: Header, reason: Verdict, entries: list[Entry]) -> Reviewed:
    last = entries[-1]
    return Reviewed(
        header.stream, header.entry, reason, header.signer, last.author, Moment(last.wall, last.offset), len(entries)
    )
