"""What an administrator looks after: other administrators (with the root code), rules, and erasing a citizen."""

from collections.abc import Mapping
from typing import Any

from app.commands.organisation import check_administrator
from app.commands.signing import append, my_identity, write_record
from app.keys.identity import SigningKey
from app.keys.paper import root_key
from app.keys.recovery_code import read_code
from app.models.errors import UserError
from app.models.membership import BEGIN, Role
from app.models.organisation import ADMINISTRATOR, DISMISS, ERASE, RULES, Organisation
from app.store.erasing import purge
from app.store.logs import load_log, load_membership, load_organisation, logged_streams
from app.store.vault import Vault


def make_administrator(vault: Vault, *, worker: bytes, root_code: str) -> None:
    """One more who looks after the organisation. UserError `code-…`, `root-wrong`, `administrator-already`."""
    root, organisation = _root(vault, root_code)
    if worker in organisation.administrators:
        raise UserError("administrator-already", name=organisation.workers[worker].name)
    _say(vault, organisation, root, ADMINISTRATOR, {"worker": worker})


def dismiss_administrator(vault: Vault, *, worker: bytes, root_code: str) -> None:
    """Take that right away again. What the worker has said in streams and is known here still counts; nothing else
    does, however it is dated. UserError `code-…`, `root-wrong`, `administrator-not`, `administrator-last`.
    """
    root, organisation = _root(vault, root_code)
    if worker not in organisation.administrators:
        raise UserError("administrator-not", name=organisation.workers[worker].name)
    if organisation.administrators == {worker}:
        raise UserError("administrator-last", name=organisation.workers[worker].name)
    counting = _said_in_streams(vault, organisation, worker)
    _say(vault, organisation, root, DISMISS, {"worker": worker, "counting": counting})


def _root(vault: Vault, code: str) -> tuple[SigningKey, Organisation]:
    organisation, root = load_organisation(vault, my_identity(vault).organisation), root_key(read_code(code))
    if root.public != organisation.root:
        raise UserError("root-wrong")
    return root, organisation


def _said_in_streams(vault: Vault, organisation: Organisation, worker: bytes) -> list[bytes]:
    """The records that only the right of an administrator makes count."""
    keys = {each.signing for each in organisation.devices.values() if each.worker == worker}
    said: list[bytes] = []
    for stream in logged_streams(vault, organisation.id):
        if load_membership(vault, stream, organisation).members.get(worker) != Role.COORDINATOR:
            records = load_log(vault, stream).records.items()
            said += [key for key, record in records if record.signer in keys and record.kind != BEGIN]
    return sorted(said)


def set_sync_days(vault: Vault, *, days: int) -> None:
    """For how many days a computer may go without an exchange before it warns. UserError `administrator-only`."""
    organisation = check_administrator(vault)
    if not 1 <= days <= 3650:
        raise UserError("days-wrong")
    _say(vault, organisation, my_identity(vault).device, RULES, {"sync_days": days})


def erase(vault: Vault, *, citizen: bytes) -> None:
    """Erase a citizen for ever: here at once, elsewhere at the next exchange.

    UserError `administrator-only`, `citizen-unknown`.
    """
    organisation = check_administrator(vault)
    if citizen not in (*vault.citizens(), *logged_streams(vault, organisation.id)):
        raise UserError("citizen-unknown", wanted=citizen.hex())
    heads = organisation.heads
    with vault.writing() as connection:
        for stream in _streams_of(vault, organisation, citizen):
            made = append(
                vault, connection, log=organisation.id, heads=heads, key=my_identity(vault).device, kind=ERASE,
                body={"stream": stream},
            )  # fmt: skip
            heads = (made,)
    purge(vault, load_organisation(vault, organisation.id).erased)


def _streams_of(vault: Vault, organisation: Organisation, citizen: bytes) -> list[bytes]:
    """All that is about the citizen, made twice or not, also where only the log is here."""
    one = vault.same_as(citizen)
    logs = (load_membership(vault, stream, organisation) for stream in logged_streams(vault, organisation.id))
    return sorted({*vault.person_streams(citizen), *(each.stream for each in logs if each.citizen in one)})


def _say(vault: Vault, organisation: Organisation, key: SigningKey, kind: str, body: Mapping[str, Any]) -> None:
    write_record(vault, log=organisation.id, heads=organisation.heads, key=key, kind=kind, body=body)
