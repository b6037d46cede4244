"""A stream as a whole: what it is for, and every entry as it was written."""

from app.store.vault import Vault


def raw_entries(vault: Vault, stream: bytes) -> list[bytes]:
    """The bytes of a stream's entries, in the order in which they came here."""
    rows = vault.connection.execute(
        "SELECT raw FROM entries WHERE stream = (SELECT no FROM streams WHERE id = ?) ORDER BY seq", [stream]
    )
    return [bytes(raw) for (raw,) in rows]


def purpose_of(vault: Vault, stream: bytes) -> str:
    """What a stream's own entries say that it is for; empty where it is not here, or has not said it yet."""
    row = vault.connection.execute("SELECT purpose FROM streams WHERE id = ?", [stream]).fetchone()
    return str(row[0]) if row else ""
