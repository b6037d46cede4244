"""The worker's PIN in the vault of this computer: it is not shared, and goes with nothing that is."""

from collections.abc import Callable

from app.keys.pin import check_pin, seal_pin
from app.models.errors import UserError
from app.store.vault import Vault

_NAME = "pin"


def has_pin(vault: Vault) -> bool:
    """Whether one has been chosen."""
    return _kept(vault) is not None


def choose_pin(vault: Vault, pin: str, random: Callable[[int], bytes]) -> None:
    """In place of an earlier one. UserError `pin-unfit`."""
    kept = seal_pin(pin, random)
    with vault.writing() as connection:
        connection.execute("INSERT OR REPLACE INTO own VALUES (?, ?)", [_NAME, kept])


def drop_pin(vault: Vault) -> None:
    """The password leads back from now on."""
    with vault.writing() as connection:
        connection.execute("DELETE FROM own WHERE name = ?", [_NAME])


def try_pin(vault: Vault, pin: str) -> None:
    """UserError `pin-wrong`, also where none has been chosen."""
    kept = _kept(vault)
    if kept is None:
        raise UserError("pin-wrong")
    check_pin(kept, pin)


def _kept(vault: Vault) -> bytes | None:
    row = vault.connection.execute("SELECT value FROM own WHERE name = ?", [_NAME]).fetchone()
    return bytes(row[0]) if row else None
