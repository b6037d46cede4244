"""Profiles: making, unlocking and opening one. What lies in the folder is in profile_files.py."""

import os
import shutil
from pathlib import Path
from unicodedata import category, normalize

import msgspec
from filelock import FileLock, Timeout

from app.keys import slots
from app.keys.recovery_code import CODE_BYTES, recovery_public_key, write_code
from app.keys.tuning import tuned_cost
from app.keys.wraps import Cost
from app.models.errors import SurroundingsError, UserError
from app.store.durable import sync_folder, unwritable
from app.store.profile_content import OnDisk, profile_with
from app.store.profile_files import ID_BYTES, MAKING, PROFILE_FORMAT, Profile, World, profiles
from app.store.vault import Me, Vault

_LONGEST = 200


def create_profile(
    home: Path, *, name: str, role: str, password: str, world: World, secret: bytes = b""
) -> tuple[Profile, str]:
    """Make a profile and give back the paper code, which is written nowhere; with `secret`, that one's.

    The folder appears whole or not at all. Raises UserError `name-empty`, `name-unfit`, `name-taken`,
    `password-short`; SurroundingsError `disk-full`, `home-unwritable`.
    """
    name, role = new_name(home, name), _one_line(role)
    slots.check_new_password(password)
    secret = secret or world.random(CODE_BYTES)
    key, profile_id = world.random(slots.KEY_BYTES), world.random(ID_BYTES).hex()
    content = OnDisk(
        PROFILE_FORMAT,
        profile_id,
        name,
        role,
        slots.seal_password(key, password, profile_id, _cost(world), world.random),
        slots.seal_recovery(key, secret, profile_id, world.random),
    )
    sealed = profile_with(home / profile_id, content)
    making = home / f"{MAKING}{profile_id}"
    try:
        making.mkdir(parents=True, mode=0o700)
        write_profile(making, sealed)
        _make_store(making / "store.db", key, secret, sealed, world)
        making.rename(sealed.folder)
        sync_folder(home)
    except BaseException as fault:
        shutil.rmtree(making, ignore_errors=True)
        if isinstance(fault, OSError):
            raise unwritable(home, fault) from fault
        raise
    return sealed, write_code(secret)


def new_name(home: Path, wanted: str) -> str:
    """The name as a profile in `home` may bear it. Raises UserError `name-empty`, `name-unfit`, `name-taken`."""
    name = _one_line(wanted)
    if not name:
        raise UserError("name-empty")
    if any(each.name.casefold() == name.casefold() for each in profiles(home)):
        raise UserError("name-taken", name=name)
    return name


def _cost(world: World) -> Cost:
    """What a new password costs to try, here."""
    return tuned_cost(world.stopwatch) if world.stopwatch else Cost()


def _one_line(text: str) -> str:
    """A name or a role, which every stream repeats and every list shows. UserError `name-unfit`."""
    told = normalize("NFC", text).strip()
    if len(told) > _LONGEST or any(category(char) in ("Cc", "Cs", "Zl", "Zp") for char in told):
        raise UserError("name-unfit", most=_LONGEST)
    return told


def _make_store(path: Path, key: bytes, secret: bytes, profile: Profile, world: World) -> None:
    from app.store.open import make_store

    me = Me(world.new_id(), world.new_id(), profile.name, profile.role)
    make_store(path, key, me, recovery_public_key(secret))


def write_profile(folder: Path, profile: Profile) -> None:
    """Put profile.json in place in one step, through to the disk."""
    temporary = folder / "profile.json.new"
    with open(temporary, "wb") as file:
        file.write(profile.raw)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, folder / "profile.json")
    sync_folder(folder)


def unlock_password(profile: Profile, password: str) -> bytes:
    """The store key. UserError `password-wrong`, for a damaged slot just the same."""
    content = profile.content
    if content is None:
        raise UserError("password-wrong")
    return slots.open_password(content.password, password, content.slots_of)


def unlock_recovery(profile: Profile, code: str) -> bytes:
    """The store key by the paper code. UserError `code-…`; `profile-damaged` where there is no slot to open."""
    content = _content(profile)
    return slots.open_recovery(content.recovery, code, content.slots_of)


def _content(profile: Profile) -> OnDisk:
    content = profile.content
    if content is None:
        raise UserError("profile-damaged", folder=str(profile.folder))
    return content


def set_password(profile: Profile, key: bytes, password: str, world: World) -> Profile:
    """Put a new password slot in place of the old one, in one step."""
    old = _content(profile)
    slot = slots.seal_password(key, password, old.slots_of, _cost(world), world.random)
    sealed = profile_with(profile.folder, msgspec.structs.replace(old, password=slot))
    try:
        write_profile(profile.folder, sealed)
    except OSError as fault:
        raise unwritable(profile.folder, fault) from fault
    return sealed


def open_vault(profile: Profile, key: bytes, world: World) -> Vault:
    """Open the store; one process for each profile.

    Raises SurroundingsError `profile-open-elsewhere`, `store-missing`, `store-damaged`, `store-newer`,
    `store-read-only`; the file is then as it was.
    """
    from app.store.open import open_store

    lock = FileLock(profile.folder / "lock", thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as fault:
        raise SurroundingsError("profile-open-elsewhere", name=profile.name) from fault
    except OSError as fault:
        raise SurroundingsError("store-read-only", folder=str(profile.folder)) from fault
    try:
        return open_store(profile.store, key, world.clock, world.new_id, lock.release)
    except BaseException:
        lock.release()
        raise
