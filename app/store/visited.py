"""Streams that an administrator has looked at to hand them on, without being in them; on this computer only."""

from collections.abc import Iterable

import msgspec

from app.store.vault import Vault

_VISITED = "visited"
_streams = msgspec.msgpack.Decoder(list[bytes])


def visited_streams(vault: Vault) -> frozenset[bytes]:
    """Their ids."""
    row = vault.connection.execute("SELECT value FROM own WHERE name = ?", [_VISITED]).fetchone()
    return frozenset(_streams.decode(bytes(row[0]))) if row else frozenset()


def note_visited(vault: Vault, streams: Iterable[bytes]) -> None:
    """These too."""
    told = msgspec.msgpack.encode(sorted({*visited_streams(vault), *streams}))
    with vault.writing() as connection:
        connection.execute("INSERT OR REPLACE INTO own VALUES (?,?)", [_VISITED, told])
