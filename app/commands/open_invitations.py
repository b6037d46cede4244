"""Invitations that were sent and that nobody has answered: looked at again, and taken back."""

from dataclasses import dataclass
from datetime import date

from app.commands.signing import my_identity
from app.keys.invitation import Invitation, read_invitation, write_invitation
from app.store.invitations import invitations, use_up
from app.store.vault import Vault


@dataclass(frozen=True)
class OpenInvitation:
    """The text that a colleague was handed, what as, and the last day that it holds."""

    text: str
    role: str
    last_day: date


def open_invitations(vault: Vault) -> tuple[OpenInvitation, ...]:
    """Those that were made on this computer, the one that holds longest first."""
    me = my_identity(vault)
    found = [
        OpenInvitation(
            write_invitation(Invitation(me.organisation, me.keys.root, role, expires, secret)),
            role,
            date.fromisoformat(expires),
        )
        for secret, role, expires in invitations(vault)
    ]
    return tuple(sorted(found, key=lambda each: (each.last_day, each.text), reverse=True))


def withdraw_invitation(vault: Vault, *, invitation: str) -> None:
    """It is of no use to anybody any more. UserError `invitation-unreadable`."""
    with vault.writing() as connection:
        use_up(connection, read_invitation(invitation).secret)
