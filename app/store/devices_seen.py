"""When each device was last seen: by its list in a shared folder, or by central's word."""

import msgspec

from app.store.vault import Vault

_NANO_IN_MILLI = 1_000_000
_SEEN = "central_seen"
_told = msgspec.msgpack.Decoder(tuple[int, dict[bytes, int]])


def last_seen(vault: Vault) -> dict[bytes, int]:
    """Milliseconds since 1970 for each device that has laid something in a folder, as far as its list has been read
    here, or that central has told of; the newest of them."""
    found = dict(_kept(vault)[1])
    for device, stamp in vault.connection.execute("SELECT device, stamp FROM feeds"):
        written = str(stamp).split()
        if len(written) == 3:  # size, when it was written, which file it is: as `sync/folder.stamps` tells
            at = int(written[1]) // _NANO_IN_MILLI
            found[bytes(device)] = max(at, found.get(bytes(device), at))
    return found


def central_asked(vault: Vault) -> int:
    """When central was last asked; 0 where it never was."""
    return _kept(vault)[0]


def keep_seen(vault: Vault, seen: dict[bytes, int], asked: int) -> None:
    """What central says, which is also the last that is known of those it names no more."""
    with vault.writing() as connection:
        told = msgspec.msgpack.encode((asked, {**_kept(vault)[1], **seen}))
        connection.execute("INSERT OR REPLACE INTO own VALUES (?,?)", [_SEEN, told])


def _kept(vault: Vault) -> tuple[int, dict[bytes, int]]:
    row = vault.connection.execute("SELECT value FROM own WHERE name = ?", [_SEEN]).fetchone()
    return _told.decode(bytes(row[0])) if row else (0, {})
