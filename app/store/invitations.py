"""Invitations that an administrator has sent, and one's own answer to one; on this computer only."""

from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from typing import Any

from app.store.vault import Vault

_AWAITED = "awaited"


@dataclass(frozen=True)
class SentInvitation:
    """What an answer is held against. `expires` is a day (ISO 8601); `name` whom it is made out to, `team` the team the
    colleague is to be in, `central` where the answer comes, `worker` who has used it. Empty where there is none."""

    secret: bytes
    role: str
    expires: str
    name: str = ""
    team: bytes = b""
    central: str = ""
    worker: bytes = b""


def keep_invitations(vault: Vault, made: Iterable[SentInvitation]) -> None:
    """Remember them all, or none."""
    with vault.writing() as connection:
        rows = [astuple(each) for each in made]
        columns = ", ".join(each.name for each in fields(SentInvitation))
        connection.executemany(f"INSERT INTO invitations ({columns}) VALUES (?,?,?,?,?,?,?)", rows)


def invitations(vault: Vault) -> tuple[SentInvitation, ...]:
    """Those that are out, and those that were used."""
    rows = vault.connection.execute("SELECT secret, role, expires, name, team, central, worker FROM invitations")
    return tuple(
        SentInvitation(bytes(secret), role, expires, name, bytes(team), central, bytes(worker))
        for secret, role, expires, name, team, central, worker in rows
    )


def use_up(connection: Any, secret: bytes, worker: bytes) -> None:
    """An invitation is used once; in the caller's transaction."""
    connection.execute("UPDATE invitations SET worker = ? WHERE secret = ?", [worker, secret])


def withdraw(vault: Vault, secret: bytes) -> None:
    """It is of no use to anybody any more."""
    with vault.writing() as connection:
        connection.execute("DELETE FROM invitations WHERE secret = ?", [secret])


def keep_answer(connection: Any, answer: str, place: bytes, called: str) -> None:
    """One's own answer, which the administrator must have before one is taken in; the place where central keeps it for
    the administrator (empty where it is carried by hand); and what the invitation calls the organisation."""
    told = [("answer", answer.encode()), ("answer_place", place), ("invited_by", called.encode())]
    connection.executemany("INSERT OR REPLACE INTO own VALUES (?,?)", told)


def kept_answer(vault: Vault) -> str:
    """One's own answer; empty where there is none."""
    return _own(vault, "answer").decode()


def answer_place_of(vault: Vault) -> bytes:
    """Where central keeps it; empty where it is carried by hand."""
    return _own(vault, "answer_place")


def called_in_invitation(vault: Vault) -> str:
    """The organisation's name before its log is here."""
    return _own(vault, "invited_by").decode()


def awaited(vault: Vault) -> bool:
    """Whether central keeps places for answers to this computer."""
    return bool(_own(vault, _AWAITED))


def note_awaited(vault: Vault, some: bool) -> None:
    """Central has been told which answers are awaited: some, or none any more."""
    if some != awaited(vault):
        with vault.writing() as connection:
            connection.execute("DELETE FROM own WHERE name = ?", [_AWAITED])
            if some:
                connection.execute("INSERT INTO own VALUES (?,?)", [_AWAITED, b"1"])


def _own(vault: Vault, name: str) -> bytes:
    row = vault.connection.execute("SELECT value FROM own WHERE name = ?", [name]).fetchone()
    return bytes(row[0]) if row else b""
