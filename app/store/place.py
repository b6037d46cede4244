"""The folder or central that this computer exchanges with: where it is, when it last went well, and what has come."""

import os
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.models.moment import Moment
from app.store.entries import last_number
from app.store.vault import Vault

_PLACE, _AT = "shared_folder", "shared_at"
_ADDRESS = (b"https://", b"http://")
_moment = msgspec.msgpack.Decoder(tuple[Moment, int])


def shared_place(vault: Vault) -> Path | str | None:
    """The chosen folder, or central's address. It holds for this computer."""
    found = _own(vault, _PLACE)
    if found and found.startswith(_ADDRESS):
        return found.decode()
    return Path(os.fsdecode(found)) if found else None


def choose_shared_place(vault: Vault, place: Path | str | None) -> None:
    """Exchange with this folder, or with central at this address, from now on; or with none."""
    with vault.writing() as connection:
        connection.execute("DELETE FROM own WHERE name IN (?,?)", [_PLACE, _AT])
        if place is not None:
            connection.execute("INSERT INTO own VALUES (?,?)", [_PLACE, os.fsencode(place)])


def last_exchange(vault: Vault) -> Moment | None:
    """When everything here last lay there."""
    found = _own(vault, _AT)
    return _moment.decode(found)[0] if found else None


def note_exchange(vault: Vault, at: Moment) -> None:
    """Everything that is written now lies there."""
    last = last_number(vault.connection)
    with vault.writing() as connection:
        connection.execute("INSERT OR REPLACE INTO own VALUES (?,?)", [_AT, msgspec.msgpack.encode((at, last))])


def saves_since(vault: Vault) -> int:
    """How many times something has been written here since then; to look at something is not to write."""
    found = _own(vault, _AT)
    row = vault.connection.execute(
        "SELECT count(DISTINCT e.save) FROM entries e WHERE e.seq > ? AND e.own = 1 AND e.author = ? AND EXISTS"
        " (SELECT 1 FROM field_values f WHERE f.entry = e.seq AND f.kind NOT IN ('access', 'author'))",
        [_moment.decode(found)[1] if found else 0, vault.me.worker],
    ).fetchone()
    return int(row[0])


def _own(vault: Vault, name: str) -> bytes | None:
    row = vault.connection.execute("SELECT value FROM own WHERE name = ?", [name]).fetchone()
    return bytes(row[0]) if row else None


def records_here(vault: Vault) -> int:
    """How many records of logs have ever come: it grows when somebody is let in, taken out or taken on."""
    return int(vault.connection.execute("SELECT coalesce(max(no), 0) FROM log_records").fetchone()[0])


@dataclass(frozen=True)
class Heard:
    """The newest that has come from one of a colleague's computers, by that computer's own clock."""

    device: bytes
    at: Moment


def last_heard(vault: Vault) -> tuple[Heard, ...]:
    """The newest signed entry of each device that is not this one."""
    rows = vault.connection.execute(
        "SELECT r.device, max(e.wall), e.zone FROM runs r JOIN entries e ON e.id = r.entry WHERE r.device <> ?"
        " GROUP BY r.device",
        [vault.me.device],
    )
    return tuple(Heard(bytes(device), Moment(wall, zone)) for device, wall, zone in rows)
