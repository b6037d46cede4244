"""Drafts: what is being typed, kept on the disk every second until it becomes an entry."""

from dataclasses import dataclass
from typing import Any

import msgspec

from app.models.change import ValueId
from app.models.moment import Moment
from app.store.vault import Vault

_REPLACES = msgspec.msgpack.Decoder(tuple[ValueId, ...])


@dataclass(frozen=True)
class Draft:
    """A text not yet saved: where it belongs, what its writer had in view, and what else the screen needs."""

    stream: bytes
    kind: str
    record: bytes
    field: str
    text: str
    replaces: tuple[ValueId, ...]
    context: dict[str, Any]
    at: Moment


def keep_draft(vault: Vault, draft: Draft) -> None:
    """Put the draft on the disk, in place of an earlier one of the same field."""
    with vault.writing() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO drafts VALUES (?,?,?,?,?,?,?,?)",
            [
                draft.stream, draft.record, draft.field, draft.kind, draft.text,
                msgspec.msgpack.encode(draft.replaces),
                msgspec.msgpack.encode((draft.context, draft.at.offset)), draft.at.wall,
            ],
        )  # fmt: skip


def drop_draft(vault: Vault, stream: bytes, record: bytes, field: str) -> None:
    """The text became an entry, or was given up."""
    with vault.writing() as connection:
        connection.execute("DELETE FROM drafts WHERE stream = ? AND record = ? AND field = ?", [stream, record, field])


def drafts(vault: Vault, stream: bytes | None = None) -> tuple[Draft, ...]:
    """The drafts of a stream, or of all."""
    rows = vault.connection.execute(
        "SELECT stream, kind, record, field, text, replaces, context, at FROM drafts"
        " WHERE ?1 IS NULL OR stream = ?1 ORDER BY at",
        [stream],
    )
    return tuple(_draft(row) for row in rows)


def _draft(row: Any) -> Draft:
    context, offset = msgspec.msgpack.decode(row[6])
    return Draft(
        bytes(row[0]), row[1], bytes(row[2]), row[3], row[4], _REPLACES.decode(row[5]), context,
        Moment(row[7], offset),
    )  # fmt: skip
