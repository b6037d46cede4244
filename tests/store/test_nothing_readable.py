"""No word of a record can be read on the disk: not while the vault is open, not afterwards, not after a crash."""

import os
import subprocess
import sys
from base64 import b64encode
from binascii import hexlify
from pathlib import Path

import pytest

from app.commands.citizens import new_citizen
from app.commands.hopes import write_hope
from app.models.change import SaidBy
from app.models.moment import Moment
from app.store.drafts import Draft, keep_draft
from app.store.profile import create_profile, open_vault, unlock_password
from app.store.search import search
from app.store.vault import Vault
from tests.conftest import PASSWORD, Hands
from tests.readable import readable
from tests.store.saver import SECRET_WORDS
from tests.store.stores import KEY, make

ROOT = Path(__file__).parents[2]
NAME, DREAM, DRAFT = "Amina Gudbjørg", "Jeg vil bage brød igen", "Hun sagde at naboen"
CPR = "1705911234"


WORDS = (NAME, "Gudbjørg", DREAM, DRAFT, CPR)


def _written(vault: Vault) -> None:
    key, save = new_citizen(fields={"full_name": NAME, "cpr": CPR}, new_id=vault.new_id)
    vault.save(save)
    for number in range(30):
        text = f"{DREAM} {number}"
        vault.save(write_hope(citizen=key, key=vault.new_id(), text=text, said_by=SaidBy.CITIZEN))
    keep_draft(vault, Draft(key, "hope", b"h" * 16, "words", DRAFT, (), {"said_by": "citizen"}, Moment(1, 60)))
    assert len(search(vault, "bage")) == 20
    (where,) = vault.connection.execute("PRAGMA temp_store").fetchone()
    assert where == 2  # in memory: a file for sorting would be unlinked at once, and yet lie on the disk


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The temporary folder of everything that runs in the test."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    for name in ("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def test_nothing_can_be_read_while_open_or_after_closing(tmp_path: Path, hands: Hands, temporary: Path) -> None:
    home = tmp_path / "hjem"
    profile, code = create_profile(home, name="Signe Holm", role="Bostøtte", password=PASSWORD, world=hands.world)
    key = unlock_password(profile, PASSWORD)
    vault = open_vault(profile, key, hands.world)
    _written(vault)
    assert {each.name for each in profile.folder.iterdir()} >= {"store.db", "store.db-wal", "store.db-shm"}
    secrets = (*WORDS, PASSWORD, code, code.replace("-", ""), key.hex())
    assert readable([home, temporary], secrets) == []
    vault.close()
    assert readable([home, temporary], secrets) == []
    assert not any(key in each.read_bytes() for each in home.rglob("*") if each.is_file())


def test_nothing_can_be_read_after_a_killed_process(tmp_path: Path, temporary: Path) -> None:
    path = tmp_path / "hjem" / "store.db"
    path.parent.mkdir()
    make(path)
    command = [sys.executable, "-m", "tests.store.saver", str(path), "1000000"]
    environment = {**os.environ, "TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary)}
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, env=environment) as writer:
        assert writer.stdout is not None
        for _ in range(20):
            assert writer.stdout.readline()
        writer.kill()
    assert path.with_name("store.db-wal").stat().st_size > 0
    assert readable([path.parent, temporary], (SECRET_WORDS, "havnen med", "Signe Holm", KEY.hex())) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "base64 0", "base64 1", "base64 2", "hex"])
def test_the_search_itself_finds_what_is_there(tmp_path: Path, encoding: str) -> None:
    raw = (
        f"{'x' * int(encoding[-1])}{DREAM}.".encode()
        if "base64" in encoding
        else DREAM.encode(encoding.replace("hex", "utf-8"))
    )
    coded = b64encode(raw) if "base64" in encoding else hexlify(raw) if encoding == "hex" else raw
    (tmp_path / "leak").write_bytes(b"?" + coded + b"?")
    assert readable([tmp_path], [DREAM]) == [f"leak: {DREAM}"]
