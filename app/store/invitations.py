"""Invitations that an administrator has sent and nobody has used, and one's own answer; on this computer only."""

from typing import Any

from app.store.vault import Vault


def keep_invitation(vault: Vault, *, secret: bytes, role: str, expires: str) -> None:
    """Remember what an answer will be held against; `expires` is a day, ISO 8601."""
    with vault.writing() as connection:
        connection.execute("INSERT INTO invitations VALUES (?,?,?)", [secret, role, expires])


def invitations(vault: Vault) -> tuple[tuple[bytes, str, str], ...]:
    """Those that are out: secret, role and the day they expire."""
    rows = vault.connection.execute("SELECT secret, role, expires FROM invitations")
    return tuple((bytes(secret), role, expires) for secret, role, expires in rows)


def use_up(connection: Any, secret: bytes) -> None:
    """An invitation is used once; in the caller's transaction."""
    connection.execute("DELETE FROM invitations WHERE secret = ?", [secret])


def keep_answer(connection: Any, answer: str) -> None:
    """One's own answer, which the administrator must have before one is taken in."""
    connection.execute("INSERT OR REPLACE INTO own VALUES ('answer', ?)", [answer.encode()])


def kept_answer(vault: Vault) -> str:
    """One's own answer; empty where there is none."""
    row = vault.connection.execute("SELECT value FROM own WHERE name = 'answer'").fetchone()
    return bytes(row[0]).decode() if row else ""
