"""When each device last laid something in a shared folder, as far as this computer has seen its list."""

from app.store.vault import Vault

_NANO_IN_MILLI = 1_000_000


def last_laid(vault: Vault) -> dict[bytes, int]:
    """Milliseconds since 1970 for each device whose list has been read, from the newest of its lists."""
    found: dict[bytes, int] = {}
    for device, stamp in vault.connection.execute("SELECT device, stamp FROM feeds"):
        written = str(stamp).split()
        if len(written) == 3:  # size, when it was written, which file it is: as `sync/folder.stamps` tells
            at = int(written[1]) // _NANO_IN_MILLI
            found[bytes(device)] = max(at, found.get(bytes(device), at))
    return found
