"""An organisation: founding it, inviting, certifying, teams, revoking, and a worker's return on a new laptop."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from app.commands.open_invitations import OpenInvitation, shown
from app.commands.signing import Random, append, my_identity, write_record
from app.keys.identity import new_receiving_key, new_signing_key
from app.keys.invitation import (
    SECRET_BYTES,
    Answer,
    Invitation,
    answers,
    read_answer,
    read_invitation,
    write_answer,
)
from app.keys.paper import organisation_recovery, root_key
from app.keys.recovery_code import CODE_BYTES, read_code, write_code
from app.keys.worker_box import PaperKeys, WorkerKeys, close_box, close_paper_keys
from app.models.central_words import answer_place
from app.models.errors import UserError
from app.models.organisation import (
    ADMINISTRATOR,
    DEVICE,
    FOUND,
    REVOKE,
    TEAM,
    WORKER,
    Organisation,
    Team,
    Worker,
    organisation_id,
)
from app.models.shared_name import KEYS
from app.store.invitations import SentInvitation, invitations, keep_answer, keep_invitations, use_up
from app.store.logs import load_organisation
from app.store.place import shared_place
from app.store.shared import Identity, identity, keep_identity, keep_wrap, recovery_public
from app.store.vault import Vault
from app.sync.wire import check_address


@dataclass(frozen=True)
class Founded:
    """What is written down on paper and nowhere else, and the fingerprint that everybody can compare."""

    root_code: str
    recovery_code: str
    fingerprint: str


def fingerprint(root: bytes) -> str:
    """A root key as people compare it: eight groups of four."""
    told = sha256(root).hexdigest()[:32]
    return " ".join(told[i : i + 4] for i in range(0, 32, 4))


def new_codes(random: Random) -> Founded:
    """Two new codes for an organisation that is not founded yet, so that they can be on paper before it is."""
    root, recovery = random(CODE_BYTES), random(CODE_BYTES)
    return Founded(write_code(root), write_code(recovery), fingerprint(root_key(root).public))


def found_organisation(vault: Vault, *, name: str, random: Random, codes: Founded | None = None) -> Founded:
    """Make an organisation with this profile's worker as its administrator, under the codes that are on paper already
    or under new ones. UserError `organisation-already`."""
    _check_free(vault)
    made = codes or new_codes(random)
    root, recovery = root_key(read_code(made.root_code)), organisation_recovery(read_code(made.recovery_code))
    key = organisation_id(root.public)
    keys, paper = _new_keys(vault, key, root.public, random), new_paper_keys(random)
    said: list[tuple[str, dict[str, Any]]] = [
        (FOUND, {"name": name, "recovery": recovery.public}),
        (WORKER, _certificate(_answer(keys, paper), keys.role)),
        (ADMINISTRATOR, {"worker": keys.worker}),
    ]
    heads: tuple[bytes, ...] = ()
    with vault.writing() as connection:
        for kind, body in said:
            heads = (append(vault, connection, log=key, heads=heads, key=root, kind=kind, body=body),)
        _take_up(vault, connection, keys, paper)
    vouch_for_this_device(vault)
    return made


def _check_free(vault: Vault) -> None:
    if identity(vault) is not None:
        raise UserError("organisation-already")


def _new_keys(vault: Vault, organisation: bytes, root: bytes, random: Random) -> WorkerKeys:
    me = vault.me
    signing, receiving = new_signing_key(random), new_receiving_key(random)
    return WorkerKeys(organisation, root, me.worker, me.name, me.role, signing.secret, receiving.secret)


def _answer(keys: WorkerKeys, paper: PaperKeys) -> Answer:
    mine = keys.signs.public, keys.receives.public
    return Answer(keys.worker, keys.name, *mine, paper.receives.public, paper.signs.public)


def new_paper_keys(random: Random) -> PaperKeys:
    """Made once, when somebody joins."""
    return PaperKeys(new_signing_key(random).secret, new_receiving_key(random).secret)


def _certificate(told: Answer, role: str) -> dict[str, Any]:
    return {
        "worker": told.worker, "name": told.name, "role": role, "signing": told.signing, "receiving": told.receiving,
        "paper": told.paper, "proof": told.proof,
    }  # fmt: skip


def _take_up(vault: Vault, connection: Any, keys: WorkerKeys, paper: PaperKeys) -> None:
    """From now on these are the worker's keys; the paper's are for whoever has the code, and are not kept open."""
    keep_identity(connection, keys)
    keep_wrap(connection, KEYS, keys.worker, close_paper_keys(paper, keys.organisation, recovery_public(vault)))


def vouch_for_this_device(vault: Vault) -> bool:
    """Once the worker is certified, the worker's key vouches for this device, and the worker's keys are laid in a box
    that the paper code opens. Whether the device counts."""
    me = my_identity(vault)
    organisation = load_organisation(vault, me.organisation)
    worker = organisation.workers.get(me.keys.worker)
    if worker is None or worker.revoked:
        return False
    if organisation.device_of_key(me.device.public) is None:
        if needs_paper(organisation, me):
            return False
        body = {"device": vault.me.device, "worker": me.keys.worker, "signing": me.device.public}
        box = close_box(me.keys, (recovery_public(vault), organisation.recovery))
        heads = organisation.heads
        with vault.writing() as connection:
            append(vault, connection, log=me.organisation, heads=heads, key=me.keys.signs, kind=DEVICE, body=body)
            keep_wrap(connection, KEYS, me.keys.worker, box)
    return True


def needs_paper(organisation: Organisation, me: Identity) -> bool:
    """Whether the worker's keys must be made anew, or have been elsewhere: only the paper code helps then."""
    worker = organisation.workers.get(me.keys.worker)
    return worker is not None and not worker.revoked and (worker.exposed or worker.signing != me.keys.signs.public)


@dataclass(frozen=True)
class Invitee:
    """Somebody to invite: the name that the invitation is made out to, the role, and the team to come on (an id)."""

    name: str = ""
    role: str = ""
    team: bytes = b""


def invite(vault: Vault, *, role: str, expires: date, random: Random, name: str = "", team: bytes = b"") -> str:
    """The text of an invitation, which is used once. UserError `administrator-only`, `day-over`."""
    (made,) = invite_all(vault, invitees=[Invitee(name, role, team)], expires=expires, random=random)
    return made.text


def invite_all(
    vault: Vault, *, invitees: Iterable[Invitee], expires: date, random: Random, central: str = ""
) -> tuple[OpenInvitation, ...]:
    """An invitation for each of them, or none at all. They lead to this central, or else to the one that this computer
    exchanges with. UserError `administrator-only`, `day-over`, `central-…`."""
    me, organisation = my_identity(vault), check_administrator(vault)
    if expires < vault.clock().day:
        raise UserError("day-over")
    place = central or shared_place(vault)
    address = check_address(place) if isinstance(place, str) else ""
    made = [
        SentInvitation(random(SECRET_BYTES), each.role, expires.isoformat(), each.name, each.team, address)
        for each in invitees
    ]
    keep_invitations(vault, made)
    return tuple(shown(me, organisation.name, each) for each in made)


def join(vault: Vault, *, invitation: str, random: Random) -> str:
    """Accept an invitation with this profile; the text goes back to the administrator.

    UserError `invitation-unreadable`, `invitation-expired`, `organisation-already`.
    """
    _check_free(vault)
    told = read_invitation(invitation)
    if organisation_id(told.root) != told.organisation:
        raise UserError("invitation-unreadable")
    if vault.clock().day.isoformat() > told.expires:
        raise UserError("invitation-expired")
    keys, paper = _new_keys(vault, told.organisation, told.root, random), new_paper_keys(random)
    answer = write_answer(_answer(keys, paper), told)
    with vault.writing() as connection:
        _take_up(vault, connection, keys, paper)
        keep_answer(connection, answer, answer_place(told.secret) if told.central else b"", told.called)
    return answer


def certify(vault: Vault, *, answer: str) -> Worker:
    """Take in whoever answered an invitation, and use the invitation up.

    UserError `administrator-only`, `invitation-unreadable`, `invitation-unknown`, `invitation-expired`, `worker-here`.
    """
    me, told = my_identity(vault), read_answer(answer)
    organisation = check_administrator(vault)
    used = _invitation_of(vault, told)
    if used.expires < vault.clock().day.isoformat():
        raise UserError("invitation-expired")
    if told.worker in organisation.workers:
        raise UserError("worker-here", name=organisation.workers[told.worker].name)
    body, heads = _certificate(told, used.role), organisation.heads
    with vault.writing() as connection:
        use_up(connection, used.secret, told.worker)
        record = append(vault, connection, log=me.organisation, heads=heads, key=me.device, kind=WORKER, body=body)
        if used.team in organisation.teams:
            team = _with_member(organisation.teams[used.team], told.worker)
            append(vault, connection, log=me.organisation, heads=(record,), key=me.device, kind=TEAM, body=team)
    return load_organisation(vault, me.organisation).workers[told.worker]


def _invitation_of(vault: Vault, answer: Answer) -> SentInvitation:
    me = my_identity(vault)
    for each in invitations(vault):
        told = Invitation(me.organisation, me.keys.root, each.role, each.expires, each.secret)
        if not each.worker and answers(answer, told):
            return each
    raise UserError("invitation-unknown")


def _with_member(team: Team, worker: bytes) -> dict[str, Any]:
    members = sorted({*team.members, worker})
    return {"team": team.id, "name": team.name, "leader": team.leader, "members": members}


def make_team(vault: Vault, *, name: str, leader: bytes, members: Iterable[bytes]) -> bytes:
    """A team; one of the same name is changed. UserError `administrator-only`, `team-unnamed`."""
    me, organisation = my_identity(vault), check_administrator(vault)
    name = " ".join(name.split())
    if not name:
        raise UserError("team-unnamed")
    same = (team.id for team in organisation.teams.values() if team.name.casefold() == name.casefold())
    key = next(same, None) or vault.new_id()
    body = {"team": key, "name": name, "leader": leader, "members": sorted({leader, *members})}
    write_record(vault, log=me.organisation, heads=organisation.heads, key=me.device, kind=TEAM, body=body)
    return key


def revoke(vault: Vault, *, worker: bytes, device: bytes = b"") -> None:
    """A laptop that is lost, or (without a device) a worker who has left. UserError `administrator-only`."""
    me = my_identity(vault)
    organisation = load_organisation(vault, me.organisation)
    leads = any(t.leader == me.keys.worker and worker in t.members for t in organisation.teams.values())
    if me.keys.worker not in organisation.administrators and not leads:
        raise UserError("administrator-only")
    body = {"worker": worker, "device": device}
    write_record(vault, log=me.organisation, heads=organisation.heads, key=me.device, kind=REVOKE, body=body)


def check_administrator(vault: Vault) -> Organisation:
    """The organisation, for whoever looks after it. UserError `administrator-only`."""
    me = my_identity(vault)
    organisation = load_organisation(vault, me.organisation)
    if me.keys.worker not in organisation.administrators:
        raise UserError("administrator-only")
    return organisation


def find_worker(organisation: Organisation, wanted: str, *, gone: bool = False) -> Worker:
    """A worker by name or by the beginning of it; with `gone` also one who has left.

    UserError `worker-unknown`, `worker-ambiguous`.
    """
    told = wanted.strip().casefold()
    there = [each for each in organisation.workers.values() if gone or not each.revoked]
    found = [each for each in there if each.name.casefold() == told or each.id.hex() == told]
    found = found or [each for each in there if told and each.name.casefold().startswith(told)]
    if not found:
        raise UserError("worker-unknown", wanted=wanted, names=[each.name for each in there])
    if len(found) > 1:
        raise UserError("worker-ambiguous", wanted=wanted)
    return found[0]
