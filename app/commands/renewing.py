"""A worker's keys made anew when a computer is lost, with the paper code at hand and no colleague online.

The thief may hold everything that lay on the lost computer, the worker's two secret keys too. What only the paper
opens says which keys count from now on, and which computers do no more.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from app.commands.fetching import in_parts
from app.commands.organisation import needs_paper
from app.commands.shared_place import Where, said
from app.commands.signing import Random, append, my_identity, open_all_keys
from app.commands.steps import Steps, breathe, run
from app.commands.syncing import Exchanged, exchange, fetch_logs_steps, introduce_steps
from app.keys.identity import ReceivingKey, SigningKey, new_receiving_key, new_signing_key
from app.keys.paper import paper_key
from app.keys.recovery_code import read_code
from app.keys.worker_box import WorkerKeys, close_box, open_box, open_paper_keys
from app.models.central_words import box_finder
from app.models.errors import UserError
from app.models.organisation import RENEW, REVOKE, Organisation
from app.models.shared_name import KEYS
from app.store.logs import load_membership, load_organisation, logged_streams
from app.store.shared import (
    Identity,
    become_another_device,
    keep_identity,
    keep_wrap,
    recovery_public,
    wraps_of,
)
from app.store.vault import Vault
from app.sync.central_client import find_boxes
from app.sync.wire import Wire

_STREAMS_AT_ONCE = 20


def renew(vault: Vault, *, where: Where, code: str, random: Random, lost: bool = False) -> Exchanged:
    """Take up the keys that count, or make new ones where they may be stolen, and exchange.

    `lost`: every other computer of the worker's is cut off. Raises as `take_up_keys` and `exchange`.
    """
    take_up_keys(vault, where=where, code=code, random=random, lost=lost)
    return exchange(vault, where=where, random=random)


def take_up_keys(vault: Vault, *, where: Where, code: str, random: Random, lost: bool = False) -> None:
    """As `renew`, without sending what was written: the next exchange does.

    UserError `code-…`, `worker-revoked`, `proof-none`; SurroundingsError `share-…`, `central-…`.
    """
    run(take_up_keys_steps(vault, where=where, code=code, random=random, lost=lost))


def take_up_keys_steps(
    vault: Vault, *, where: Where, code: str, random: Random, lost: bool = False
) -> Steps[None]:  # fmt: skip
    """The same in steps (app/commands/steps.py); raises as `take_up_keys`."""
    paper = paper_key(read_code(code))
    if paper.public != recovery_public(vault):
        raise UserError("code-wrong")
    me = my_identity(vault)
    proofs = yield partial(_proofs, where, me.organisation, paper)
    yield from fetch_logs_steps(vault, where=where, random=random, proofs=proofs)
    organisation = load_organisation(vault, me.organisation)
    worker = organisation.workers.get(me.keys.worker)
    if worker is None:
        return  # there is nothing yet that could be stolen
    if worker.revoked:
        raise UserError("worker-revoked")
    boxes = wraps_of(vault, KEYS, me.keys.worker)
    opened = [keys for box in boxes if (keys := open_box(box, paper))]
    spare = [held for box in boxes if (held := open_paper_keys(box, paper)) and held.signs.public == worker.proof]
    receivers = [me.keys.receives, *(each.receives for each in spare), *(each.receives for each in opened)]
    yield from _open_streams(vault, receivers)
    now = [each for each in opened if (each.signs.public, each.receives.public) == (worker.signing, worker.receiving)]
    if lost or worker.exposed or not now:
        if not spare:
            raise UserError("proof-none", folder=said(where))
        _replace(vault, me, organisation, spare[0].signs, random, _others(vault, organisation, lost))
    elif needs_paper(organisation, me):
        with vault.writing() as connection:
            keep_identity(connection, now[0])
    _leave_revoked_device(vault)
    if isinstance(where, Wire):
        yield from introduce_steps(vault, where=where, random=random)
        yield from _open_streams(vault, receivers)  # whom central knows is shown more


def _proofs(where: Where, organisation: bytes, paper: ReceivingKey) -> list[SigningKey]:
    """What signs to central for a worker whose own key may be stolen."""
    if not isinstance(where, Wire):
        return []
    boxes = find_boxes(where, box_finder(paper.public))
    return [held.signs for there, box in boxes if there == organisation and (held := open_paper_keys(box, paper))]


def _open_streams(vault: Vault, held: Sequence[ReceivingKey]) -> Steps[None]:
    """What was wrapped to the paper, or to earlier keys, is opened while the paper is at hand."""
    me = my_identity(vault)
    organisation = load_organisation(vault, me.organisation)
    for streams in in_parts(logged_streams(vault, me.organisation), _STREAMS_AT_ONCE):
        open_all_keys(vault, me, [load_membership(vault, stream, organisation) for stream in streams], held)
        yield breathe


def _others(vault: Vault, organisation: Organisation, lost: bool) -> list[bytes]:
    there = organisation.devices.values() if lost else ()
    mine = (each.id for each in there if each.worker == vault.me.worker and not each.revoked)
    return sorted(each for each in mine if each != vault.me.device)


def _replace(
    vault: Vault, me: Identity, organisation: Organisation, proof: SigningKey, random: Random, gone: list[bytes]
) -> None:  # fmt: skip
    """Cut off these computers and let new keys count, in one transaction with the box that holds them."""
    signing, receiving = new_signing_key(random), new_receiving_key(random)
    old = me.keys
    keys = WorkerKeys(old.organisation, old.root, old.worker, old.name, old.role, signing.secret, receiving.secret)
    said: list[tuple[str, Mapping[str, Any]]] = [
        *((REVOKE, {"worker": old.worker, "device": each}) for each in gone),
        (RENEW, {"worker": old.worker, "signing": signing.public, "receiving": receiving.public}),
    ]
    heads = organisation.heads
    box = close_box(keys, (recovery_public(vault), organisation.recovery))
    with vault.writing() as connection:
        for kind, body in said:
            heads = (append(vault, connection, log=organisation.id, heads=heads, key=proof, kind=kind, body=body),)
        keep_identity(connection, keys)
        keep_wrap(connection, KEYS, old.worker, box)


def _leave_revoked_device(vault: Vault) -> None:
    """Whoever has the paper goes on here, as another device, though this computer was called lost."""
    me = my_identity(vault)
    device = load_organisation(vault, me.organisation).device_of_key(me.device.public)
    if device is not None and device.revoked:
        become_another_device(vault)
