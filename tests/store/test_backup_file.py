"""The file of a backup: what is torn, cut, foreign or newer is refused, and only read."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.errors import UserError
from app.store.backup_file import MAGIC, Backup, check_whole, read_backup
from app.store.vault import Vault
from tests.store.backing import backup_of, fill

_ONE_BACKUP = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a whole backup."""
    from tests.conftest import PASSWORD, Hands
    from tests.end2end.house import vault_of

    folder = tmp_path_factory.mktemp("backup")
    with vault_of(folder / "hjem", Hands().world, password=PASSWORD) as vault:
        fill(vault)
        return backup_of(vault, folder).path.read_bytes()


def _checked(path: Path) -> Backup:
    backup = read_backup(path)
    check_whole(backup)
    return backup


def test_a_whole_backup_says_whose_it_is_and_when(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    backup = backup_of(vault, tmp_path)
    read = _checked(backup.path)
    assert read == backup
    assert (read.profile.name, read.profile.role) == ("Signe Holm", "Bostøtte")
    assert read.size == backup.path.stat().st_size


@given(cut=st.integers(0, 2**40))
@_ONE_BACKUP
def test_a_cut_backup_is_refused(content: bytes, tmp_path: Path, cut: int) -> None:
    _refused(tmp_path, content[: cut % len(content)])


def test_a_backup_cut_at_every_byte_of_its_head_is_refused(content: bytes, tmp_path: Path) -> None:
    for cut in range(1200):
        _refused(tmp_path, content[:cut])


@given(at=st.integers(0, 2**40), flip=st.integers(1, 255))
@_ONE_BACKUP
def test_a_changed_byte_is_found(content: bytes, tmp_path: Path, at: int, flip: int) -> None:
    changed = bytearray(content)
    changed[at % len(content)] ^= flip
    _refused(tmp_path, bytes(changed))


def test_every_changed_byte_of_the_head_is_found(content: bytes, tmp_path: Path) -> None:
    for at in range(700):
        changed = bytearray(content)
        changed[at] ^= 0x41
        _refused(tmp_path, bytes(changed))


def _refused(folder: Path, content: bytes) -> None:
    path = folder / "anden.pejlkopi"
    path.write_bytes(content)
    with pytest.raises(UserError) as said:
        _checked(path)
    assert said.value.code in ("backup-damaged", "backup-foreign", "backup-newer")
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda whole: b"", "backup-foreign"),
        (lambda whole: b"SQLite format 3\x00" + whole, "backup-foreign"),
        (lambda whole: whole.replace(MAGIC + b"\x00\x01", MAGIC + b"\x00\x02", 1), "backup-newer"),
        (lambda whole: whole + b"x", "backup-damaged"),
        (lambda whole: MAGIC + b"\x00\x01\xff\xff\xff\xff" + whole, "backup-damaged"),
        (lambda whole: MAGIC + b"\x00\x01\x00\x00\xc3\x50" + b"[" * 50_000, "backup-damaged"),
    ],
)
def test_what_is_no_backup_is_said_for_what_it_is(
    content: bytes, tmp_path: Path, make: Callable[[bytes], bytes], code: str
) -> None:
    path = tmp_path / "fil"
    path.write_bytes(make(content))
    with pytest.raises(UserError, match=code):
        _checked(path)


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "ingen", "file-missing"), (tmp_path, "file-unopenable")):
        with pytest.raises(UserError, match=code):
            read_backup(path)
