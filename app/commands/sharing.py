"""Who sees a citizen: letting in, taking out, new keys, the team, and answering revocations."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from app.commands.signing import NewEpoch, Random, append, my_identity, new_epoch, open_keys, write_record
from app.keys.content import wrap_content, wrap_name
from app.models.errors import UserError
from app.models.kinds import PROFESSIONAL, SHARED, WORKER
from app.models.membership import EPOCH, MEMBER, REMOVE, TEAM_OF, Membership, Role
from app.models.organisation import Device, Organisation
from app.models.shared_name import WRAPS
from app.models.who_sees import decides
from app.store.logs import load_membership, load_organisation, logged_streams
from app.store.runs import runs_of
from app.store.shared import content_keys, keep_wrap
from app.store.vault import Vault


def members(vault: Vault, *, citizen: bytes) -> tuple[Membership, ...]:
    """Who is in, of each of the citizen's streams that is shared: two or more of a part, where the same citizen was
    made twice or two have begun the same."""
    return tuple(_memberships(vault, vault.person_streams(citizen)))


def _memberships(vault: Vault, streams: Iterable[bytes]) -> list[Membership]:
    """Of those that are shared."""
    organisation = load_organisation(vault, my_identity(vault).organisation)
    found = (load_membership(vault, stream, organisation) for stream in streams)
    return [each for each in found if each.purpose]


def let_in(
    vault: Vault, *, citizen: bytes, worker: bytes, role: Role, until: date | None, random: Random,
    parts: frozenset[str] = frozenset(),
) -> None:  # fmt: skip
    """Let a colleague in to these parts of a citizen; where none is named, a reader to the shared part alone and others
    to every part where one decides. It is checked for all before the first is written.

    UserError `not-shared-yet`, `coordinator-only`, `day-over`.
    """
    _check_coming(vault, until)
    me = my_identity(vault)
    organisation = load_organisation(vault, me.organisation)
    there = _memberships(vault, vault.person_streams(citizen))
    shared = [each for each in there if each.purpose == SHARED]
    mine = [each for each in there if decides(organisation, each, me.keys.worker)]
    wanted = parts or {SHARED, *(each.purpose for each in mine if role != Role.READER)}
    if len(shared) < len(vault.same_as(citizen)) or not wanted <= {each.purpose for each in there}:
        raise UserError("not-shared-yet")
    for each in shared if SHARED in wanted else ():
        check_decides(organisation, each, me.keys.worker)
    if not wanted <= {each.purpose for each in mine}:
        raise UserError("coordinator-only")
    for each in mine:
        if each.purpose in wanted:
            _let_in(vault, each, worker, role, until)


def _check_coming(vault: Vault, until: date | None) -> None:
    if until is not None and until < vault.clock().day:
        raise UserError("day-over")


def _let_in(vault: Vault, membership: Membership, worker: bytes, role: Role, until: date | None) -> None:
    let_in_with(vault, membership, worker, role, until, open_keys(vault, my_identity(vault), membership))


def let_in_with(
    vault: Vault, membership: Membership, worker: bytes, role: Role, until: date | None, keys: Mapping[bytes, bytes]
) -> None:
    """Let a colleague in to one stream with these keys of its epochs. UserError `coordinator-only`, `key-missing`."""
    me = my_identity(vault)
    organisation = load_organisation(vault, me.organisation)
    check_decides(organisation, membership, me.keys.worker)
    receiver = organisation.workers[worker].wrapped_to
    wraps = [
        (epoch, wrap_content(keys[epoch], receiver, me.organisation, membership.stream))
        for epoch in membership.current
        if epoch in keys
    ]
    if not wraps:
        raise UserError("key-missing")
    body = {
        "organisation": list(organisation.heads), "worker": worker, "role": role,
        "until": until.isoformat() if until else "", "wraps": [[epoch, wrap_name(wrap)] for epoch, wrap in wraps],
    }  # fmt: skip
    with vault.writing() as connection:
        append(vault, connection, log=membership.stream, heads=membership.heads, key=me.device, kind=MEMBER, body=body)
        for _, wrap in wraps:
            keep_wrap(connection, WRAPS, membership.stream, wrap)


def substitute(vault: Vault, *, worker: bytes, instead: bytes, until: date, random: Random) -> int:
    """Let a substitute in to a colleague's whole caseload, with an end; to how many citizens.

    UserError `worker-same`, `day-over`.
    """
    _check_coming(vault, until)
    if worker == instead:
        raise UserError("worker-same")
    me = my_identity(vault)
    organisation = load_organisation(vault, me.organisation)
    count = 0
    for stream in logged_streams(vault, me.organisation):
        membership = load_membership(vault, stream, organisation)
        mine = worker in membership.members and decides(organisation, membership, me.keys.worker)
        if mine and membership.purpose in (SHARED, PROFESSIONAL) and open_keys(vault, me, membership):
            _let_in(vault, membership, instead, Role.MEMBER, until)
            count += membership.purpose == SHARED
    return count


def take_out(vault: Vault, *, citizen: bytes, worker: bytes, random: Random) -> frozenset[str]:
    """Take a colleague out: removal and new key in one record. Gives the parts where the colleague still is, since
    somebody else decides there. UserError `coordinator-only`, `worker-not-in`, `leader-stays`."""
    me = my_identity(vault)
    organisation = load_organisation(vault, me.organisation)
    there = [each for each in _memberships(vault, vault.person_streams(citizen)) if worker in each.members]
    if not there:
        raise UserError("worker-not-in", name=organisation.workers[worker].name)
    mine = [each for each in there if decides(organisation, each, me.keys.worker)]
    for each in there if not mine else [each for each in there if each.purpose == SHARED]:
        check_decides(organisation, each, me.keys.worker)
    if any(organisation.leader_of(each.team) == worker for each in mine):
        raise UserError("leader-stays", name=organisation.workers[worker].name)
    for membership in mine:
        remove(vault, membership, organisation, worker, b"", random)
    return frozenset(each.purpose for each in there if each not in mine)


def remove(
    vault: Vault, membership: Membership, organisation: Organisation, worker: bytes, device: bytes, random: Random
) -> None:
    """A removal with what still counts of each chain, and the key that the others have from now on."""
    me = my_identity(vault)
    readers = membership.readers - (set() if device else {worker})
    epoch = new_epoch(
        stream=membership.stream, readers=readers, organisation=organisation,
        older=_newest(membership, open_keys(vault, me, membership)), random=random,
    )  # fmt: skip
    last = _last_accepted(vault, membership.stream, organisation, worker, device)
    _begin_epoch(vault, membership, REMOVE, {"worker": worker, "device": device, "last": last, **epoch.body}, epoch)


def _newest(membership: Membership, keys: dict[bytes, bytes]) -> dict[bytes, bytes]:
    """The keys to lay under a new one: the newest, and those that whoever made them could not reach."""
    newest = {epoch: keys[epoch] for epoch in membership.current if epoch in keys}
    reached = membership.beneath(newest)
    return newest | {epoch: key for epoch, key in keys.items() if epoch in membership.epochs and epoch not in reached}


def _buried(vault: Vault, membership: Membership) -> bool:
    """Whether a key is here that somebody who reads, or comes later, could not reach: whoever made the newest had not
    all of them, or did not know who had just been let in."""
    reached = membership.beneath(each for each in membership.current if membership.readers <= membership.keyed(each))
    return any(each in membership.epochs and each not in reached for each in content_keys(vault, membership.stream))


def _last_accepted(
    vault: Vault, stream: bytes, organisation: Organisation, worker: bytes, device: bytes
) -> list[list[Any]]:
    """How far each chain that this worker (or this device) vouched for has been accepted here."""
    runs, ends = runs_of(vault, stream), dict[bytes, tuple[int, bytes]]()
    counting = load_membership(vault, stream, organisation).accepted(runs, organisation)
    for run in runs.values():
        signer = organisation.devices.get(run.signer)
        named = signer is not None and (signer.id == device if device else signer.worker == worker)
        if named and run.entry in counting:
            ends[run.device] = max(ends.get(run.device, (0, b"")), (run.last, run.entry))
    return [[chain, counter, entry] for chain, (counter, entry) in sorted(ends.items())]


def _begin_epoch(vault: Vault, membership: Membership, kind: str, body: dict[str, Any], epoch: NewEpoch) -> None:
    stream = membership.stream
    with vault.writing() as connection:
        key = my_identity(vault).device
        record = append(vault, connection, log=stream, heads=membership.heads, key=key, kind=kind, body=body)
        epoch.keep(connection, stream, record)


def check_decides(organisation: Organisation, membership: Membership, worker: bytes) -> None:
    """UserError `coordinator-only`."""
    if not decides(organisation, membership, worker):
        raise UserError("coordinator-only")


def tend(vault: Vault, *, organisation: Organisation, streams: Iterable[bytes], random: Random) -> int:
    """What must be done in these streams and can be done here: cuts for what is revoked, removals of those whose time
    is over, a team where there was none, and a new key where branches have met. How many records were made."""
    me, made = my_identity(vault), 0
    for stream in streams:
        membership = load_membership(vault, stream, organisation)
        if not membership.members or not open_keys(vault, me, membership):
            continue
        if decides(organisation, membership, me.keys.worker):
            deciding = _decide_what_is_due(vault, membership, organisation, random)
            membership = load_membership(vault, stream, organisation) if deciding else membership
            made += deciding
        mine = membership.members.get(me.keys.worker) in (Role.COORDINATOR, Role.MEMBER)
        short = membership.sealing is None or _buried(vault, membership)
        if short and (mine or decides(organisation, membership, me.keys.worker)):
            made += _settle_epoch(vault, membership, organisation, random)
    return made


def _decide_what_is_due(vault: Vault, membership: Membership, organisation: Organisation, random: Random) -> int:
    """What only they may say who let in and take out."""
    stream, today = membership.stream, vault.clock().day.isoformat()
    due = _due(organisation, membership, today)
    for worker, device in due:
        remove(vault, load_membership(vault, stream, organisation), organisation, worker, device, random)
    return len(due) + _give_team(vault, load_membership(vault, stream, organisation), organisation)


def team_of(organisation: Organisation, worker: bytes) -> bytes:
    """A worker's team; empty where there is none yet."""
    mine = (team.id for team in organisation.teams.values() if worker in team.members or worker == team.leader)
    return min(mine, default=b"")


def _give_team(vault: Vault, membership: Membership, organisation: Organisation) -> int:
    """A stream that was begun before its coordinator had a team comes under that team, and so has a leader."""
    me = my_identity(vault)
    mine = membership.members.get(me.keys.worker) == Role.COORDINATOR and membership.purpose != WORKER
    team = team_of(organisation, me.keys.worker) if mine and not membership.team else b""
    if not team:
        return 0
    body = {"organisation": list(organisation.heads), "team": team}
    write_record(vault, log=membership.stream, heads=membership.heads, key=me.device, kind=TEAM_OF, body=body)
    return 1


def _due(organisation: Organisation, membership: Membership, today: str) -> list[tuple[bytes, bytes]]:
    """Whom to remove, as (worker, device): a whole worker who is gone or whose time is over, or one device."""
    whole = {each for each in membership.members if organisation.workers[each].revoked} | membership.overdue(today)
    whole |= membership.former
    gone = {device for devices in membership.unanswered.values() for device in devices}
    devices: list[Device] = [organisation.devices[each] for each in gone]
    return [
        *((worker, b"") for worker in sorted(whole)),
        *((each.worker, each.id) for each in devices if each.worker not in whole),
    ]


def _settle_epoch(vault: Vault, membership: Membership, organisation: Organisation, random: Random) -> int:
    """A new key for all who read, where every key that is to lie under it is here."""
    if any(membership.unanswered.get(each) for each in membership.current):
        return 0
    me = my_identity(vault)
    keys = open_keys(vault, me, membership)
    if not set(membership.current) <= set(keys):
        return 0
    epoch = new_epoch(
        stream=membership.stream, readers=membership.readers, organisation=organisation,
        older=_newest(membership, keys), random=random,
    )  # fmt: skip
    _begin_epoch(vault, membership, EPOCH, epoch.body, epoch)
    return 1
