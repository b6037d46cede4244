"""When this computer last exchanged, held against what the organisation allows."""

from app.models.lateness import Lateness, lateness
from app.store.logs import load_organisation
from app.store.shared import identity
from app.store.vault import Vault


def how_late(vault: Vault) -> Lateness | None:
    """None while it is in time, before the first exchange, and where there is nobody to exchange with."""
    row = vault.connection.execute("SELECT value FROM own WHERE name = 'synced'").fetchone()
    now = vault.clock().wall
    if row is None or lateness(int(row[0]), now, 1) is None:
        return None
    me = identity(vault)
    return lateness(int(row[0]), now, load_organisation(vault, me.organisation).sync_days) if me else None


def note_synced(vault: Vault) -> None:
    """An exchange has come to its end."""
    with vault.writing() as connection:
        connection.execute("INSERT OR REPLACE INTO own VALUES ('synced', ?)", [str(vault.clock().wall).encode()])
