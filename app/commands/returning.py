"""A worker's return on a new laptop: the shared folder or central, and the paper code, are enough, with no colleague
online."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from shutil import rmtree

from app.commands.organisation import fingerprint
from app.commands.renewing import take_up_keys
from app.commands.shared_place import Where, said
from app.keys.identity import ReceivingKey
from app.keys.paper import paper_key
from app.keys.recovery_code import read_code
from app.keys.worker_box import WorkerKeys, open_box
from app.models.central_words import box_finder
from app.models.errors import UserError
from app.models.organisation import organisation_id
from app.store.profile import create_profile, open_vault, unlock_password
from app.store.profile_files import Profile, World
from app.store.shared import keep_identity
from app.sync.central_client import find_boxes
from app.sync.folder import organisations, worker_boxes
from app.sync.wire import Wire


def find_worker_keys(where: Where, code: str) -> WorkerKeys:
    """The keys that the paper code opens in a shared folder or at central.

    UserError `code-…`, `box-none`; SurroundingsError `share-…`, `central-…`.
    """
    return next(_found(where, code))


def _the_same(where: Where, code: str, compared: str) -> WorkerKeys:
    """Among what the code opens, the keys of the organisation whose fingerprint was compared."""
    found = list(_found(where, code))
    wanted = "".join(compared.split()).lower()
    for keys in found:
        if "".join(fingerprint(keys.root).split()) == wanted:
            return keys
    raise UserError("root-other", found=fingerprint(found[0].root))


def _found(where: Where, code: str) -> Iterator[WorkerKeys]:
    """At least one."""
    own, some = paper_key(read_code(code)), False
    for organisation, box in _boxes(where, own):
        keys = open_box(box, own)
        if keys is not None and keys.organisation == organisation == organisation_id(keys.root):
            some = True
            yield keys
    if not some:
        raise UserError("box-none", folder=said(where))


def _boxes(where: Where, own: ReceivingKey) -> Iterator[tuple[bytes, bytes]]:
    if isinstance(where, Wire):
        yield from find_boxes(where, box_finder(own.public))
        return
    for organisation in organisations(where):
        yield from ((organisation, box) for box in worker_boxes(where, organisation))


def return_on_new_laptop(
    home: Path, *, where: Where, code: str, password: str, world: World, compared: str, lost: bool = False
) -> Profile:
    """A profile for the worker whose code it is, under the same paper code; the record comes at the next exchange.

    `compared`: the organisation's fingerprint, which a person has compared with a colleague's; nobody else's keys are
    taken up. `lost`: the earlier computer is gone, so it is cut off and the worker's keys are made anew. The profile
    appears whole or not at all. UserError `root-other`; raises as `find_worker_keys`, `create_profile` and
    `take_up_keys`.
    """
    keys = _the_same(where, code, compared)
    profile, _ = create_profile(
        home, name=keys.name, role=keys.role, password=password, world=world, secret=read_code(code)
    )
    vault = open_vault(profile, unlock_password(profile, password), world)
    try:
        with vault.writing() as connection:
            keep_identity(connection, keys)
        vault.me = replace(vault.me, worker=keys.worker)
        take_up_keys(vault, where=where, code=code, random=world.random, lost=lost)
    except BaseException:
        vault.close()
        rmtree(profile.folder)  # nothing is lost: the paper opens, and renews, again
        raise
    vault.close()
    return profile
