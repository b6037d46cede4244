"""Coming in by way of central: the newcomer's answer is left there, and the computer that invited takes it in.

An administrator has handed the invitation over in person, and whoever holds it may come in; so nobody need be asked
once more. A colleague who has come in has been given nothing yet: that takes somebody who lets in to a citizen.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from app.commands.organisation import certify, fingerprint, join
from app.commands.shared_place import Where, central_client
from app.commands.signing import Random
from app.commands.steps import Steps
from app.keys.invitation import Invitation, read_invitation
from app.models.central_words import MOST_AWAITED, answer_place
from app.models.errors import UserError
from app.models.organisation import Organisation, organisation_id
from app.store.invitations import SentInvitation, answer_place_of, awaited, invitations, kept_answer, note_awaited
from app.store.logs import load_organisation
from app.store.place import choose_shared_place
from app.store.shared import Identity, identity
from app.store.vault import Vault
from app.sync.central_client import CentralClient, Stranger, leave_answer
from app.sync.wire import Wire, check_address


@dataclass(frozen=True)
class Invited:
    """What an invitation says to the one who holds it. `called` and `name` may be empty; without `central` the answer
    is carried back by hand."""

    called: str
    fingerprint: str
    role: str
    name: str
    central: str


def look_at(invitation: str, today: str) -> Invited:
    """Read an invitation; `today` is a day (ISO 8601).

    UserError `invitation-unreadable`, `invitation-newer`, `invitation-expired`, `central-address`, `central-insecure`.
    """
    told: Invitation = read_invitation(invitation)
    if told.organisation != organisation_id(told.root):
        raise UserError("invitation-unreadable")
    if today > told.expires:
        raise UserError("invitation-expired")
    central = check_address(told.central) if told.central else ""
    return Invited(told.called, fingerprint(told.root), told.role, told.invited, central)


def accept(vault: Vault, *, invitation: str, random: Random) -> Invited:
    """Join with this profile; from now on it exchanges with the invitation's central, where it has one. Raises as
    `look_at` and `join`."""
    found = look_at(invitation, vault.clock().day.isoformat())
    join(vault, invitation=invitation, random=random)
    if found.central:
        choose_shared_place(vault, found.central)
    return found


def enrol_steps(vault: Vault, *, where: Where, random: Random) -> Steps[str]:
    """Before an exchange with central: leave one's answer, or take in those who have answered. A code for what stands
    in a newcomer's way: `invitation-taken` (somebody else has used it), `invitation-waits` (central does not know of
    it, or not any more). Raises as `exchange`."""
    me = identity(vault)
    if me is None or not isinstance(where, Wire):
        return ""
    organisation = load_organisation(vault, me.organisation)
    if me.keys.worker not in organisation.workers:
        return (yield from _leave(vault, where))
    if me.keys.worker in organisation.administrators:
        yield from _take_in(vault, central_client(vault, where, me, random), me, organisation)
    return ""


def _leave(vault: Vault, wire: Wire) -> Steps[str]:
    place = answer_place_of(vault)
    if not place:
        return ""
    kept = yield partial(leave_answer, wire, place, kept_answer(vault).encode())
    return "invitation-waits" if kept is None else "" if kept else "invitation-taken"


def _take_in(vault: Vault, client: CentralClient, me: Identity, organisation: Organisation) -> Steps[None]:
    """Whoever has answered is certified; what is no true answer stays where it is."""
    out = _open(invitations(vault), vault.clock().day.isoformat())
    if not (out or awaited(vault)) or organisation.device_of_key(me.device.public) is None:
        return
    places = [(answer_place(each.secret), each.expires) for each in out]
    came = yield partial(_ask, client, places)
    note_awaited(vault, bool(out))
    for _, answer in came:
        with suppress(UserError, UnicodeDecodeError):
            certify(vault, answer=answer.decode())


def _open(sent: Sequence[SentInvitation], today: str) -> list[SentInvitation]:
    unused = [each for each in sent if each.central and not each.worker and each.expires >= today]
    return sorted(unused, key=lambda each: each.expires)[:MOST_AWAITED]


def _ask(client: CentralClient, places: Sequence[tuple[bytes, str]]) -> tuple[tuple[bytes, bytes], ...]:
    """None where central does not know this computer yet: its certificate is on its way."""
    with suppress(Stranger):
        return client.await_answers(places)
    return ()
