"""Profiles: made whole or not at all, opened by one process at a time."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from app.keys.wraps import FLOOR_MEMORY_KIB, Cost
from app.models.errors import PejlemaerkeError, SurroundingsError, UserError
from app.store import open as opening
from app.store.profile import (
    create_profile,
    open_vault,
    set_password,
    unlock_password,
    unlock_recovery,
)
from app.store.profile_files import Profile, profiles
from tests.conftest import PASSWORD, Hands

ROOT = Path(__file__).parents[2]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where profiles lie."""
    return tmp_path / "hjem"


def _create(home: Path, hands: Hands, name: str = "Signe Holm") -> tuple[Profile, str]:
    return create_profile(home, name=name, role="Bostøtte", password=PASSWORD, world=hands.world)


def test_password_and_paper_code_open_the_same_store(home: Path, hands: Hands) -> None:
    profile, code = _create(home, hands)
    assert profiles(home) == (profile,)
    key = unlock_password(profile, PASSWORD)
    assert unlock_recovery(profile, code) == key
    vault = open_vault(profile, key, hands.world)
    assert (vault.me.name, vault.me.role) == ("Signe Holm", "Bostøtte")
    vault.close()


def test_a_new_password_replaces_the_old_one_and_the_paper_code_still_opens(home: Path, hands: Hands) -> None:
    profile, code = _create(home, hands)
    key = unlock_recovery(profile, code)
    set_password(profile, key, "en helt ny adgangskode", hands.world)
    (again,) = profiles(home)
    assert unlock_password(again, "en helt ny adgangskode") == unlock_recovery(again, code) == key
    with pytest.raises(UserError, match="password-wrong"):
        unlock_password(again, PASSWORD)


def test_the_slot_keeps_the_cost_that_was_found_where_it_was_made(home: Path, hands: Hands) -> None:
    looks = iter((0.0, 0.2, 0.2, 0.6))
    world = hands.world._replace(stopwatch=lambda: next(looks))
    create_profile(home, name="Signe Holm", role="", password=PASSWORD, world=world)
    (profile,) = profiles(home)
    assert profile.content is not None
    assert profile.content.password.cost == Cost(2 * FLOOR_MEMORY_KIB)
    assert unlock_password(profile, PASSWORD)


def test_names_are_told_apart_kindly(home: Path, hands: Hands) -> None:
    _create(home, hands, "  Åse Sø ")
    for name in ("Åse Sø", "ÅSE SØ", "A\u030ase Sø"):
        with pytest.raises(UserError, match="name-taken"):
            _create(home, hands, name)
    for name in ("", "  \n"):
        with pytest.raises(UserError, match="name-empty"):
            _create(home, hands, name)
    _create(home, hands, "anders")
    assert [each.name for each in profiles(home)] == ["anders", "Åse Sø"]


@pytest.mark.parametrize(
    "fault", [OSError("no"), SurroundingsError("disk-full"), KeyboardInterrupt(), RuntimeError("bug")], ids=repr
)
def test_a_profile_is_made_whole_or_not_at_all(
    home: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch, fault: BaseException
) -> None:
    def fails(*_: object) -> None:
        raise fault

    monkeypatch.setattr(opening, "make_store", fails)
    with pytest.raises((PejlemaerkeError, KeyboardInterrupt, RuntimeError)):
        _create(home, hands)
    assert list(home.iterdir()) == []


def test_what_a_killed_making_left_is_no_profile(home: Path, hands: Hands) -> None:
    profile, _ = _create(home, hands)
    profile.folder.rename(home / f".new-{profile.id}")
    assert profiles(home) == ()
    _create(home, hands)


def test_a_home_that_cannot_be_written_is_said(tmp_path: Path, hands: Hands) -> None:
    (tmp_path / "hjem").write_text("en fil")
    with pytest.raises(SurroundingsError, match="home-unwritable"):
        _create(tmp_path / "hjem", hands)
    assert profiles(tmp_path / "hjem") == ()


def test_a_full_disk_is_said_as_one(home: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("app.store.profile.os.fsync", full)
    with pytest.raises(SurroundingsError, match="disk-full"):
        _create(home, hands)
    assert list(home.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"{", b"null", b"\xff", b"[" * 99_999, b'{"format":1}'])
def test_a_damaged_profile_is_shown_and_opens_nothing(home: Path, hands: Hands, content: bytes) -> None:
    profile, code = _create(home, hands)
    (profile.folder / "profile.json").write_bytes(content)
    (found,) = profiles(home)
    assert found.damaged
    with pytest.raises(UserError, match="password-wrong"):
        unlock_password(found, PASSWORD)
    with pytest.raises(UserError, match="profile-damaged"):
        unlock_recovery(found, code)


def test_a_slot_from_another_profile_opens_nothing(home: Path, hands: Hands) -> None:
    mine, _ = _create(home, hands)
    other, _ = _create(home, hands, "Omar")
    file = mine.folder / "profile.json"
    content = msgspec.json.decode(file.read_bytes())
    content["password"] = msgspec.json.decode((other.folder / "profile.json").read_bytes())["password"]
    file.write_bytes(msgspec.json.encode(content))
    found = next(each for each in profiles(home) if each.id == mine.id)
    with pytest.raises(UserError, match="password-wrong"):
        unlock_password(found, PASSWORD)


def test_only_names_and_slots_are_readable(home: Path, hands: Hands) -> None:
    profile, _ = _create(home, hands)
    content = msgspec.json.decode((profile.folder / "profile.json").read_bytes())
    assert content.keys() == {"format", "id", "name", "role", "password", "recovery"}
    assert os.name != "posix" or profile.folder.stat().st_mode & 0o077 == 0


_HOLD = """
import sys
from dataclasses import replace
from pathlib import Path
from app.models.moment import Moment
from app.store.profile import World, open_vault, profiles
vault = open_vault(profiles(Path(sys.argv[1]))[0], bytes.fromhex(sys.argv[2]), World(lambda: Moment(0, 0)))
print("open", flush=True)
sys.stdin.readline()
"""


def test_one_process_has_a_profile_open_and_its_death_lets_go(home: Path, hands: Hands) -> None:
    profile, _ = _create(home, hands)
    key = unlock_password(profile, PASSWORD)
    command = [sys.executable, "-c", _HOLD, str(home), key.hex()]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(SurroundingsError) as said:
            open_vault(profile, key, hands.world)
        assert (said.value.code, said.value.details) == ("profile-open-elsewhere", {"name": "Signe Holm"})
        other.kill()
    open_vault(profile, key, hands.world).close()
    open_vault(profile, key, hands.world).close()


def test_a_store_that_does_not_open_lets_the_lock_go(home: Path, hands: Hands) -> None:
    profile, _ = _create(home, hands)
    key = unlock_password(profile, PASSWORD)
    with pytest.raises(SurroundingsError, match="store-damaged"):
        open_vault(profile, b"\x01" * 32, hands.world)
    open_vault(profile, key, hands.world).close()


def test_a_folder_where_no_lock_can_be_held_is_read_only(home: Path, hands: Hands) -> None:
    profile, _ = _create(home, hands)
    key = unlock_password(profile, PASSWORD)
    (profile.folder / "lock").unlink(missing_ok=True)
    (profile.folder / "lock").mkdir()
    with pytest.raises(SurroundingsError, match="store-read-only"):
        open_vault(profile, key, hands.world)
