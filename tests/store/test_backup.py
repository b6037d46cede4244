"""Making a backup: whole or not at all, of one moment, and out of nobody's way."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from app.commands.hopes import write_hope
from app.models.change import SaidBy
from app.models.errors import SurroundingsError
from app.store import backup as making
from app.store import sqlite
from app.store.backup import PART, Snapshot, copy_backup, examine_store_file, take_snapshot, write_backup
from app.store.backup_file import Stopped, check_whole, read_backup, unpack
from app.store.backups import in_folder
from app.store.doctor import examine
from app.store.profile import create_profile, open_vault, unlock_password
from app.store.profile_files import profiles
from app.store.vault import Vault
from tests.conftest import PASSWORD, Hands
from tests.store.backing import backup_of, fill

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("PEJLEMAERKE_KILLS", "12"))


def _left(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir() if each.is_file())


def test_the_copy_holds_one_moment_and_a_save_meanwhile_waits_for_nothing(vault: Vault, tmp_path: Path) -> None:
    citizen = fill(vault)
    snapshot = take_snapshot(vault)
    before = vault.connection.execute("SELECT count(*) FROM entries").fetchone()[0]
    saved: list[bytes] = []

    def save_between() -> bool:
        hope = write_hope(citizen=citizen, key=vault.new_id(), text="Meanwhile", said_by=SaidBy.CITIZEN)
        saved.append(vault.save(hope).save)
        return False

    save_between()
    backup = write_backup(snapshot, tmp_path / "kopi", os.urandom, save_between)
    assert len(saved) > 1
    unpack(backup, tmp_path / "store.db")
    assert examine_store_file(tmp_path / "store.db", vault.key) == ()
    with closing(sqlite.connect(tmp_path / "store.db", vault.key, alone=True)) as copy:
        assert copy.execute("SELECT count(*) FROM entries").fetchone()[0] == before
    assert examine(vault) == ()


def test_a_file_that_was_there_gives_way_only_to_a_whole_one(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(vault)
    old = backup_of(vault, tmp_path).path.read_bytes()
    monkeypatch.setattr(making, "check_whole", _raising(OSError(errno.EIO, "gone")))
    with pytest.raises(SurroundingsError):
        backup_of(vault, tmp_path)
    assert (tmp_path / "kopi.pejlkopi").read_bytes() == old
    assert _left(tmp_path) == ["kopi.pejlkopi"]


def _raising(fault: BaseException) -> Callable[..., object]:
    def work(*_: object) -> object:
        raise fault

    return work


@pytest.mark.parametrize("at", [0, 1, 2, 3, 4, 5])
def test_stopping_leaves_nothing_and_lets_the_store_go(vault: Vault, tmp_path: Path, at: int) -> None:
    fill(vault)
    snapshot, looks = take_snapshot(vault), iter(range(10**6))
    with pytest.raises(Stopped):
        write_backup(snapshot, tmp_path / "kopi", os.urandom, lambda: next(looks) >= at)
    assert _left(tmp_path) == []
    assert vault.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0


def test_a_full_disk_is_said_before_anything_is_written(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(vault)
    snapshot = take_snapshot(vault)
    monkeypatch.setattr(making, "_copy", _raising(AssertionError("written")))
    monkeypatch.setattr("shutil.disk_usage", lambda _: _Usage(snapshot.store_bytes))
    with pytest.raises(SurroundingsError, match="disk-full"):
        write_backup(snapshot, tmp_path / "kopi", os.urandom)
    assert _left(tmp_path) == []


class _Usage:
    def __init__(self, free: int) -> None:
        self.free = free


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 1 MB where the system lets us mount one."""
    folder = tmp_path / "lille"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("no file system can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_fills_meanwhile_leaves_the_old_one(
    vault: Vault, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(vault)
    monkeypatch.setattr(making, "_check_room", lambda *_: None)
    old = backup_of(vault, small_disk)
    for room in (old.size * 3 // 2, old.size // 2):  # it fills while packing, and while copying
        (small_disk / "andet").write_bytes(b"x" * (_free(small_disk) - room))
        with pytest.raises(SurroundingsError, match="disk-full"):
            write_backup(take_snapshot(vault), small_disk / "kopi.pejlkopi", os.urandom)
        assert _left(small_disk) == ["andet", "kopi.pejlkopi"]
        (small_disk / "andet").unlink()
    (small_disk / "andet").write_bytes(b"x" * (_free(small_disk) - old.size // 2))
    with pytest.raises(SurroundingsError, match="disk-full"):
        copy_backup(old, small_disk / "igen", os.urandom)
    assert _left(small_disk) == ["andet", "kopi.pejlkopi"]
    check_whole(read_backup(old.path))


def _free(folder: Path) -> int:
    return shutil.disk_usage(folder).free


@pytest.mark.parametrize("wrong", ["folder-missing", "home-unwritable"])
def test_a_place_where_nothing_can_be_written(vault: Vault, tmp_path: Path, wrong: str) -> None:
    folder = tmp_path / "mappe"
    if wrong == "home-unwritable":
        folder.write_text("en fil")
    with pytest.raises(SurroundingsError, match=wrong):
        write_backup(take_snapshot(vault), folder / "kopi", os.urandom)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE tally SET entries = entries + 1",
        "DELETE FROM entries WHERE seq = (SELECT max(seq) FROM entries)",
        "UPDATE heads SET counter = counter + 1",
    ],
)
def test_a_store_that_is_not_whole_is_not_backed_up(vault: Vault, tmp_path: Path, harm: str) -> None:
    fill(vault)
    vault.connection.execute(harm)
    with pytest.raises(SurroundingsError, match="backup-unsound"):
        backup_of(vault, tmp_path)
    assert _left(tmp_path) == []


def test_a_store_with_a_damaged_page_is_not_backed_up(hands: Hands, tmp_path: Path) -> None:
    profile, _ = create_profile(tmp_path / "hjem", name="Signe", role="", password=PASSWORD, world=hands.world)
    key = unlock_password(profile, PASSWORD)
    vault = open_vault(profile, key, hands.world)
    fill(vault)
    vault.close()
    raw = bytearray(profile.store.read_bytes())
    raw[-2000] ^= 1
    profile.store.write_bytes(raw)
    vault = open_vault(profile, key, hands.world)
    with pytest.raises(SurroundingsError, match="backup-unsound"):
        backup_of(vault, tmp_path)
    vault.close()


def test_the_key_stands_in_no_description(vault: Vault) -> None:
    snapshot = take_snapshot(vault)
    assert vault.key.hex() not in repr(snapshot)
    assert str(vault.key) not in repr(snapshot)
    assert isinstance(snapshot, Snapshot)
    snapshot.release()


def test_a_killed_backup_is_no_backup_and_those_before_it_are_whole(hands: Hands, tmp_path: Path) -> None:
    home, random = tmp_path / "hjem", Random(7)
    profile, _ = create_profile(home, name="Signe", role="", password=PASSWORD, world=hands.world)
    key = unlock_password(profile, PASSWORD)
    vault = open_vault(profile, key, hands.world)
    fill(vault)
    vault.close()
    for _ in range(KILLS):
        told = _killed(home, key, random)
        (profile,) = profiles(home)
        found = in_folder(profile.backups, profile.id)
        for backup in found:
            check_whole(backup)
        assert not told or {str(backup.path) for backup in found} & set(told)
        vault = open_vault(profile, key, hands.world)
        assert examine(vault) == ()
        vault.close()
    with subprocess.Popen([*_MAKER, str(home), key.hex()], cwd=ROOT, stdout=subprocess.PIPE, text=True) as maker:
        assert maker.stdout is not None
        maker.stdout.readline()
        parts = {each for each in profile.backups.iterdir() if each.name.endswith(PART)}
        maker.kill()
    assert len(parts) <= 2  # what earlier kills left is gone


_MAKER = [sys.executable, "-m", "tests.store.backing"]


def _killed(home: Path, key: bytes, random: Random) -> list[str]:
    with subprocess.Popen([*_MAKER, str(home), key.hex()], cwd=ROOT, stdout=subprocess.PIPE, text=True) as maker:
        assert maker.stdout is not None
        lines = [maker.stdout.readline() for _ in range(random.randint(0, 2))]
        for _ in range(random.randint(0, 200_000)):
            pass
        maker.kill()
        lines += maker.stdout.readlines()
    return [line.strip() for line in lines if line.endswith("\n")]
