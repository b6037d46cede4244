"""A worker's return on a new laptop: the shared folder or central, and the paper code, are enough, with no colleague
online."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from shutil import rmtree

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
    own = paper_key(read_code(code))
    for organisation, box in _boxes(where, own):
        keys = open_box(box, own)
        if keys is not None and keys.organisation == organisation == organisation_id(keys.root):
            return keys
    raise UserError("box-none", folder=said(where))


def _boxes(where: Where, own: ReceivingKey) -> Iterator[tuple[bytes, bytes]]:
    if isinstance(where, Wire):
        yield from find_boxes(where, box_finder(own.public))
        return
    for organisation in organisations(where):
        yield from ((organisation, box) for box in worker_boxes(where, organisation))


def return_on_new_laptop(
    home: Path, *, where: Where, code: str, password: str, world: World, lost: bool = False
) -> Profile:
    """A profile for the worker whose code it is, under the same paper code; the record comes at the next exchange.

    `lost`: the earlier computer is gone, so it is cut off and the worker's keys are made anew. The profile appears
    whole or not at all. Raises as `find_worker_keys`, `create_profile` and `take_up_keys`.
    """
    keys = find_worker_keys(where, code)
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
