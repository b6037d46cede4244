"""Invitations that were sent: looked at again, who has used them, and taken back."""

from dataclasses import dataclass
from datetime import date

from app.commands.signing import my_identity
from app.keys.invitation import Invitation, read_invitation, write_invitation
from app.store.invitations import SentInvitation, invitations, withdraw
from app.store.logs import load_organisation
from app.store.shared import Identity
from app.store.vault import Vault


@dataclass(frozen=True)
class OpenInvitation:
    """The text that a colleague was handed, what as, and the last day that it holds; to whom, for which team, and by
    way of which central. `worker` has used it."""

    text: str
    role: str
    last_day: date
    name: str = ""
    team: bytes = b""
    central: str = ""
    worker: bytes = b""


def shown(me: Identity, called: str, each: SentInvitation) -> OpenInvitation:
    """An invitation as it is handed over; `called` is the organisation's name."""
    told = Invitation(
        me.organisation, me.keys.root, each.role, each.expires, each.secret, called, each.central, each.name
    )
    last = date.fromisoformat(each.expires)
    return OpenInvitation(
        write_invitation(told), each.role, last, each.name, each.team, each.central, each.worker
    )  # fmt: skip


def sent_invitations(vault: Vault) -> tuple[OpenInvitation, ...]:
    """Those that were made on this computer: the unused first, then the one that holds longest; those of one day by
    name."""
    me = my_identity(vault)
    called = load_organisation(vault, me.organisation).name
    found = [shown(me, called, each) for each in invitations(vault)]
    by_name = sorted(found, key=lambda each: (each.name.casefold(), each.text))
    return tuple(sorted(by_name, key=lambda each: (bool(each.worker), -each.last_day.toordinal())))


def open_invitations(vault: Vault) -> tuple[OpenInvitation, ...]:
    """Those that nobody has used."""
    return tuple(each for each in sent_invitations(vault) if not each.worker)


def withdraw_invitation(vault: Vault, *, invitation: str) -> None:
    """It is of no use to anybody any more. UserError `invitation-unreadable`."""
    withdraw(vault, read_invitation(invitation).secret)
