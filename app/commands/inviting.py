"""Inviting many at once from a list, all or none; and the papers that they are handed."""

from datetime import date

from app.commands.open_invitations import OpenInvitation, open_invitations
from app.commands.organisation import Invitee, check_administrator, fingerprint, invite_all
from app.commands.signing import Random, my_identity
from app.models.colleague_invitation import ColleagueInvitation
from app.models.intake.decoding import decode_sheet
from app.models.invite_list import InviteList, Listed, read_invite_list
from app.store.vault import Vault


def look_at_list(vault: Vault, content: bytes) -> InviteList:
    """Read a list of people to invite, and say what is wrong with each line. Nothing is done.

    UserError `administrator-only`, `list-…`, `sheet-…`.
    """
    organisation = check_administrator(vault)
    return read_invite_list(
        decode_sheet(content),
        teams={each.name: each.id for each in organisation.teams.values()},
        here=[each.name for each in organisation.workers.values() if not each.revoked],
        invited=[each.name for each in open_invitations(vault) if each.last_day >= vault.clock().day],
    )


def invite_listed(
    vault: Vault, *, people: tuple[Listed, ...], expires: date, random: Random, central: str = ""
) -> tuple[OpenInvitation, ...]:
    """An invitation for each, or none. Raises as `invite_all`."""
    invitees = [Invitee(each.name, each.role, each.team) for each in people]
    return invite_all(vault, invitees=invitees, expires=expires, random=random, central=central)


def papers_for(vault: Vault, sent: tuple[OpenInvitation, ...]) -> tuple[ColleagueInvitation, ...]:
    """What each is handed on paper."""
    me, organisation = my_identity(vault), check_administrator(vault)
    mark = fingerprint(me.keys.root)
    return tuple(
        ColleagueInvitation(
            organisation=organisation.name, inviter=vault.me.name, name=each.name, role=each.role, text=each.text,
            last_day=each.last_day, fingerprint=mark, over_central=bool(each.central),
        )
        for each in sent
    )  # fmt: skip
