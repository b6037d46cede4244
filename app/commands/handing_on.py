"""A worker leaves, or loses both computer and paper: who has the citizens now, and how others get in to them."""

from dataclasses import dataclass

from app.commands.central_place import CentralPlace
from app.commands.organisation import check_administrator
from app.commands.sending import send_these
from app.commands.shared_place import Where, open_place
from app.commands.sharing import let_in_with
from app.commands.signing import Random, my_identity
from app.commands.steps import Steps
from app.keys.content import unwrap_content
from app.keys.identity import ReceivingKey
from app.keys.paper import organisation_recovery
from app.keys.recovery_code import read_code
from app.models.errors import UserError
from app.models.kinds import PROFESSIONAL, SHARED
from app.models.membership import RECOVERY, Membership, Role
from app.models.organisation import Organisation
from app.models.shared_name import WRAPS, Name
from app.store.logs import load_membership, load_organisation, logged_streams
from app.store.shared import have, load_wrap
from app.store.vault import Vault
from app.sync.wire import Wire


@dataclass(frozen=True)
class Handover:
    """The worker's citizens: how many others have as well, how many nobody has, and the teams that need a leader."""

    others: int = 0
    nobody: int = 0
    teams: tuple[str, ...] = ()


def handover(vault: Vault, *, worker: bytes) -> Handover:
    """What becomes of a worker's citizens when the worker is gone."""
    organisation = load_organisation(vault, my_identity(vault).organisation)
    shared = [each for each in _streams_with(vault, organisation, worker) if each.purpose == SHARED]
    gone = {worker} | {each.id for each in organisation.workers.values() if each.revoked}
    others = sum(bool(each.readers - gone) for each in shared)
    teams = sorted(team.name for team in organisation.teams.values() if team.leader == worker)
    return Handover(others, len(shared) - others, tuple(teams))


def handover_steps(vault: Vault, *, worker: bytes, where: Where | None, random: Random) -> Steps[Handover]:
    """The same; over central, what this computer is not in is looked up there first. Raises as `exchange`."""
    if isinstance(where, Wire):
        yield from _central(vault, where, random).visit(worker)
    return handover(vault, worker=worker)


def hand_on_steps(
    vault: Vault, *, worker: bytes, to: bytes, recovery_code: str, where: Where | None, random: Random
) -> Steps[int]:
    """As `hand_on`. Over central it is done there at once, since only its members meet a stream there later. Raises as
    `hand_on` and `exchange`."""
    if not isinstance(where, Wire):
        return hand_on(vault, worker=worker, to=to, recovery_code=recovery_code)
    check_hand_on(vault, worker=worker, to=to, recovery_code=recovery_code)
    place = _central(vault, where, random)
    there = set((yield from place.visit(worker)))
    visited = {name.owner for name in there}
    count = hand_on(vault, worker=worker, to=to, recovery_code=recovery_code)
    names = [name for name in have(vault, place.organisation) if name.owner in visited and name not in there]
    yield from send_these(place, names, random)
    return count


def _central(vault: Vault, wire: Wire, random: Random) -> CentralPlace:
    place = open_place(vault, wire, my_identity(vault), random, at_once=1)
    assert isinstance(place, CentralPlace)
    return place


def check_hand_on(vault: Vault, *, worker: bytes, to: bytes, recovery_code: str) -> ReceivingKey:
    """What the recovery code opens. Raises as `hand_on`."""
    if worker == to:
        raise UserError("worker-same")
    organisation, own = check_administrator(vault), organisation_recovery(read_code(recovery_code))
    if own.public != organisation.recovery:
        raise UserError("recovery-wrong")
    return own


def hand_on(vault: Vault, *, worker: bytes, to: bytes, recovery_code: str) -> int:
    """Let a colleague in to all that a worker has, as coordinator, with the organisation's recovery code; to how many
    citizens. The administrator who does it is given no key to them.

    UserError `administrator-only`, `worker-same`, `code-…`, `recovery-wrong`.
    """
    own, count = check_hand_on(vault, worker=worker, to=to, recovery_code=recovery_code), 0
    organisation = check_administrator(vault)
    for membership in _streams_with(vault, organisation, worker):
        keys = _opened(vault, membership, own)
        if keys:
            let_in_with(vault, membership, to, Role.COORDINATOR, None, keys)
            count += membership.purpose == SHARED
    return count


def _streams_with(vault: Vault, organisation: Organisation, worker: bytes) -> list[Membership]:
    streams = logged_streams(vault, organisation.id)
    found = (load_membership(vault, stream, organisation) for stream in streams)
    return [each for each in found if worker in each.readers and each.purpose in (SHARED, PROFESSIONAL)]


def _opened(vault: Vault, membership: Membership, own: ReceivingKey) -> dict[bytes, bytes]:
    """The newest keys, by the wraps that the recovery code opens."""
    found: dict[bytes, bytes] = {}
    for epoch in membership.current:
        body = load_wrap(vault, Name(WRAPS, membership.stream, membership.epochs[epoch].wraps.get(RECOVERY, b"")))
        if body is not None:
            found[epoch] = unwrap_content(body, own, my_identity(vault).organisation, membership.stream)
    return found
