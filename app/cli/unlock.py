"""Choosing a profile and opening it."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from app.cli.outside import Outside
from app.models.errors import SurroundingsError, UserError
from app.store import sqlite
from app.store.lateness import how_late
from app.store.profile import open_vault, unlock_password
from app.store.profile_files import Profile, profiles
from app.store.throttle import note_right, note_wrong, wait_after, wrong_tries
from app.store.vault import Vault
from app.wording import say_late


@contextmanager
def opened(arguments: Namespace, outside: Outside) -> Iterator[Vault]:
    """The vault of the chosen profile, closed again afterwards.

    Raises SurroundingsError `store-damaged` where a page cannot be read on the way.
    """
    profile = chosen_profile(arguments)
    vault = open_vault(profile, unlock(profile, arguments, outside), outside.world)
    try:
        if late := how_late(vault):
            outside.note(say_late(late))
        yield vault
    except sqlite.DatabaseError as fault:
        raise SurroundingsError("store-damaged", path=str(profile.store)) from fault
    finally:
        vault.close()


def chosen_profile(arguments: Namespace) -> Profile:
    """The profile named, by name or id; the only one where none is named.

    Raises UserError `profile-none`, `profile-unknown`, `profile-choose`, `profile-damaged`.
    """
    there = profiles(arguments.home)
    if not there:
        raise UserError("profile-none", home=str(arguments.home))
    names = [profile.name for profile in there]
    if arguments.profile is None:
        if len(there) > 1:
            raise UserError("profile-choose", names=names)
        found = there[0]
    else:
        wanted = arguments.profile.strip().casefold()
        named = [profile for profile in there if wanted in (profile.name.casefold(), profile.id)]
        if not named:
            raise UserError("profile-unknown", wanted=arguments.profile, names=names)
        found = named[0]
    if found.damaged:
        raise UserError("profile-damaged", folder=str(found.folder))
    return found


def unlock(profile: Profile, arguments: Namespace, outside: Outside) -> bytes:
    """The store key. After a wrong password the next answer takes longer, and longer still after that."""
    password = outside.password(arguments.password_stdin)
    outside.sleep(wait_after(wrong_tries(profile.folder, outside.world.clock())))
    try:
        key = unlock_password(profile, password)
    except UserError:
        note_wrong(profile.folder, outside.world.clock())
        raise
    note_right(profile.folder)
    return key
