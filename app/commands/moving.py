"""Moving a whole caseload from one worker to another in one step."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.commands.sharing import let_in_with, remove
from app.commands.signing import Random, my_identity, open_keys
from app.models.errors import UserError
from app.models.kinds import PROFESSIONAL, SHARED
from app.models.membership import Membership, Role
from app.models.organisation import Organisation
from app.models.who_sees import decides
from app.store.logs import load_membership, load_organisation, logged_streams
from app.store.vault import Vault


@dataclass(frozen=True)
class Caseload:
    """How many citizens a worker is with: those that can be moved from here, and those where somebody else decides."""

    mine: int = 0
    others: int = 0


def caseload_of(vault: Vault, *, worker: bytes) -> Caseload:
    """What a move would do."""
    organisation = load_organisation(vault, my_identity(vault).organisation)
    shared = [each for each in _streams_with(vault, organisation, worker) if each.purpose == SHARED]
    mine = sum(_movable(vault, organisation, each) for each in shared)
    return Caseload(mine, len(shared) - mine)


def move_caseload(vault: Vault, *, worker: bytes, to: bytes, stays: date | None, random: Random) -> int:
    """Let a colleague in to all that a worker has, as coordinator, and take the worker out: at once, or after the day
    that the worker `stays`, as a member. The leader of a team is never taken out of its citizens. To how many citizens.

    UserError `worker-same`, `day-over`, `move-own`.
    """
    me = my_identity(vault)
    if worker == to:
        raise UserError("worker-same")
    if stays is not None and stays < vault.clock().day:
        raise UserError("day-over")
    if stays is not None and worker == me.keys.worker:
        raise UserError("move-own")
    organisation = load_organisation(vault, me.organisation)
    count = 0
    for membership in _streams_with(vault, organisation, worker):
        if _movable(vault, organisation, membership):
            _move(vault, organisation, membership, worker, to, stays, random)
            count += membership.purpose == SHARED
    return count


def _move(
    vault: Vault, organisation: Organisation, membership: Membership, worker: bytes, to: bytes, stays: date | None,
    random: Random,
) -> None:  # fmt: skip
    """The new one comes in before the other goes out, so that somebody has the citizen wherever it stops."""
    me, stream = my_identity(vault), membership.stream
    if membership.members.get(to) != Role.COORDINATOR:
        let_in_with(vault, membership, to, Role.COORDINATOR, None, open_keys(vault, me, membership))
    if organisation.leader_of(membership.team) == worker:
        return
    remove(vault, load_membership(vault, stream, organisation), organisation, worker, b"", random)
    if stays is not None:
        now = load_membership(vault, stream, organisation)
        let_in_with(vault, now, worker, Role.MEMBER, stays, open_keys(vault, me, now))


def _streams_with(vault: Vault, organisation: Organisation, worker: bytes) -> Iterator[Membership]:
    for stream in logged_streams(vault, organisation.id):
        found = load_membership(vault, stream, organisation)
        if worker in found.members and found.purpose in (SHARED, PROFESSIONAL):
            yield found


def _movable(vault: Vault, organisation: Organisation, membership: Membership) -> bool:
    me = my_identity(vault)
    return decides(organisation, membership, me.keys.worker) and bool(open_keys(vault, me, membership))
