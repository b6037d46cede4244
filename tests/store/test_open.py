"""A store that cannot be opened is said plainly and left as it is; an older one is copied before it is brought up."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest
import sqlcipher3
from sqlite_utils import Database, Migrations

from app.commands.hopes import write_hope
from app.models.change import SaidBy
from app.models.errors import SurroundingsError
from app.store import schema, sqlite
from app.store.doctor import examine
from app.store.reading import load_citizen
from app.store.vault import Vault
from tests.store.stores import KEY, fresh, make, reopen

C = b"c" * 16


def _hope(vault: Vault, text: str) -> None:
    vault.save(write_hope(citizen=C, key=vault.new_id(), text=text, said_by=SaidBy.CITIZEN))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed store with one hope."""
    place = tmp_path / "store.db"
    with closing(fresh(place)) as vault:
        _hope(vault, "Jeg vil ud")
    return place


def _refused(path: Path) -> SurroundingsError:
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    with pytest.raises(SurroundingsError) as said:
        reopen(path).close()
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == before
    return said.value


def _plain_sqlite(raw: bytes) -> bytes:
    return b"SQLite format 3\x00" + raw[16:]


@pytest.mark.parametrize(
    "spoiled",
    [
        lambda raw: b"",
        lambda raw: raw[:1],
        lambda raw: raw[:1000],
        lambda raw: b"\x00" * len(raw),
        lambda raw: raw[:50] + bytes([raw[50] ^ 1]) + raw[51:],
        lambda raw: os.urandom(len(raw)),
        lambda raw: "Kære Amina, vi ses torsdag\n".encode() * 400,
        _plain_sqlite,
    ],
    ids=["emptied", "one byte", "truncated", "zeroes", "first page", "random", "a letter", "plain SQLite"],
)
def test_a_damaged_or_foreign_file_is_said_and_left(path: Path, spoiled: Callable[[bytes], bytes]) -> None:
    path.write_bytes(spoiled(path.read_bytes()))
    assert _refused(path).code == "store-damaged"


def test_an_encrypted_database_of_another_program_is_said_and_left(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with closing(sqlite.connect(path, KEY)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    assert _refused(path).code == "store-damaged"


def test_a_missing_store_is_said_and_not_made(tmp_path: Path) -> None:
    assert _refused(tmp_path / "store.db").code == "store-missing"
    assert not (tmp_path / "store.db").exists()


def test_a_newer_store_is_said_and_left(path: Path) -> None:
    with closing(sqlite.connect(path, KEY)) as connection:
        connection.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?,?,?)",
                           ["pejlemaerke", "m999_future", "2030-01-01"])  # fmt: skip
    fault = _refused(path)
    assert (fault.code, fault.details["step"]) == ("store-newer", "m999_future")


def _later(monkeypatch: pytest.MonkeyPatch, change: Callable[[Database], None]) -> None:
    later = Migrations("pejlemaerke")
    for each in schema.migrations.pending(Database(memory=True)):
        later(name=each.name)(each.fn)
    later(name="m999_later")(change)
    monkeypatch.setattr(schema, "migrations", later)


def _add_column(db: Database) -> None:
    db.execute("ALTER TABLE streams ADD COLUMN later TEXT NOT NULL DEFAULT 'ny'")


def test_a_migration_begins_with_a_copy_and_keeps_everything(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = path.read_bytes()
    _later(monkeypatch, _add_column)
    with closing(reopen(path)) as vault:
        assert vault.connection.execute("SELECT later FROM streams").fetchone()[0] == "ny"
        assert load_citizen(vault, C).hopes[0].words.text == "Jeg vil ud"
    copy = path.with_name("store-before-update.db")
    assert copy.read_bytes() == before
    monkeypatch.undo()
    with closing(reopen(copy)) as vault:
        assert load_citizen(vault, C).hopes[0].words.text == "Jeg vil ud"
        assert examine(vault) == ()


def test_a_migration_that_fails_leaves_the_store_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(db: Database) -> None:
        db.execute("DELETE FROM field_values")
        raise RuntimeError("halfway")

    _later(monkeypatch, fails)
    with pytest.raises(SurroundingsError) as said:
        reopen(path)
    assert said.value.code == "update-failed"
    assert Path(str(said.value.details["copy"])).exists()
    monkeypatch.undo()
    with closing(reopen(path)) as vault:
        assert load_citizen(vault, C).hopes[0].words.text == "Jeg vil ud"
        assert examine(vault) == ()


def test_a_store_that_is_up_to_date_is_not_copied(path: Path) -> None:
    reopen(path).close()
    assert [each.name for each in path.parent.iterdir()] == ["store.db"]


@pytest.mark.parametrize("locked", ["file", "folder"])
def test_a_read_only_place_is_said_and_left(path: Path, monkeypatch: pytest.MonkeyPatch, locked: str) -> None:
    """Root writes where no one else may, so what the system would say to others is said here."""
    barred = path if locked == "file" else path.parent
    access = os.access
    monkeypatch.setattr(os, "access", lambda place, mode: Path(place) != barred and access(place, mode))
    assert _refused(path).code == "store-read-only"


def test_writing_where_the_database_is_read_only_says_so(path: Path) -> None:
    with closing(reopen(path)) as vault:
        vault.connection.execute("PRAGMA query_only = ON")
        with pytest.raises(SurroundingsError) as said:
            _hope(vault, "Jeg vil mere ud")
        assert said.value.code == "disk-read-only"


def _until_full(vault: Vault) -> int:
    """Saves until the disk is full; how many were reported."""
    saves = count()
    with pytest.raises(SurroundingsError, match="disk-full"):
        _write_for_ever(vault, saves)
    return next(saves)


def _write_for_ever(vault: Vault, saves: Iterator[int]) -> None:
    while True:
        _hope(vault, "Jeg vil ud " * 300)
        next(saves)


def _after_full(vault: Vault, saves: int) -> None:
    assert saves > 3
    assert len(load_citizen(vault, C).hopes) == saves
    assert examine(vault) == ()


def test_a_full_file_stops_writing_and_loses_nothing(tmp_path: Path) -> None:
    with closing(fresh(tmp_path / "store.db")) as vault:
        vault.connection.execute("PRAGMA max_page_count = 120")
        saves = _until_full(vault)
        _after_full(vault, saves)
        vault.connection.execute("PRAGMA max_page_count = 100000")
        _hope(vault, "Nu er der plads")
        _after_full(vault, saves + 1)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 2 MB where the system lets us mount one; the other full-disk test runs everywhere."""
    place = tmp_path / "lille"
    place.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)], capture_output=True).returncode:
        pytest.skip("this system lets no test mount a file system")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_stops_writing_and_loses_nothing(small_disk: Path) -> None:
    with closing(fresh(small_disk / "store.db")) as vault:
        saves = _until_full(vault)
        _after_full(vault, saves)
    with closing(reopen(small_disk / "store.db")) as vault:
        _after_full(vault, saves)


def test_a_store_on_a_full_disk_is_not_half_made(small_disk: Path) -> None:
    (small_disk / "fill").write_bytes(b"x" * (2 * 1024 * 1024 - 8192))
    with pytest.raises(SurroundingsError) as said:
        make(small_disk / "store.db")
    assert said.value.code == "disk-full"


def test_another_key_opens_nothing(path: Path) -> None:
    with pytest.raises(sqlcipher3.DatabaseError):
        sqlite.connect(path, b"\x01" * 32)
