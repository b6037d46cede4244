"""Doctor: each finding provoked for real."""

from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest

from app.commands.goals import reword_goal, write_goal
from app.models.change import Entry, SaidBy, decode_entry, encode_entry
from app.models.errors import FormatError, SurroundingsError
from app.store.doctor import examine, mend
from app.store.reading import load_citizen
from app.store.search import search
from app.store.vault import Vault
from tests.store.stores import fresh, reopen

C, GOAL = b"c" * 16, b"g" * 16
PAGE = 4096


def _fill(vault: Vault, saves: int) -> None:
    for number in range(saves):
        goal = load_citizen(vault, C).goal(GOAL)
        text = f"Jeg går en tur {number} " * 20
        vault.save(
            reword_goal(goal.record, text=text, said_by=SaidBy.CITIZEN)
            if goal
            else write_goal(citizen=C, key=GOAL, text=text, said_by=SaidBy.CITIZEN)
        )


@pytest.fixture
def filled(tmp_path: Path) -> Any:
    """An open store with ten saves."""
    vault = fresh(tmp_path / "store.db")
    _fill(vault, 10)
    yield vault
    vault.close()


def _codes(vault: Vault) -> set[str]:
    return {finding.code for finding in examine(vault)}


def test_a_sound_store_has_no_findings_and_looking_changes_nothing(filled: Vault) -> None:
    before = filled.connection.execute("SELECT * FROM field_values").fetchall()
    assert examine(filled) == ()
    assert filled.connection.execute("SELECT * FROM field_values").fetchall() == before
    assert not filled.connection.in_transaction


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("DELETE FROM entries WHERE seq = 5", "chain-broken"),
        ("DELETE FROM entries WHERE seq = 5", "tally-differs"),
        ("DELETE FROM entries WHERE seq = (SELECT max(seq) FROM entries)", "head-missing"),
        ("DELETE FROM heads", "head-missing"),
        ("UPDATE heads SET counter = counter + 1", "head-missing"),
        ("UPDATE entries SET raw = substr(raw, 1, length(raw) - 1) WHERE seq = 5", "entry-damaged"),
        ("UPDATE entries SET raw = (SELECT raw FROM entries WHERE seq = 4) WHERE seq = 5", "entry-damaged"),
        ("UPDATE entries SET counter = 99 WHERE seq = 5", "entry-damaged"),
        ("UPDATE entries SET device = zeroblob(16) WHERE seq = 5", "entry-damaged"),
        ("UPDATE tally SET entries = entries + 1", "tally-differs"),
        ("UPDATE tally SET digest = zeroblob(32)", "tally-differs"),
        ("DELETE FROM tally", "tally-differs"),
        ("UPDATE field_values SET data = x'a3687568' WHERE live = 1", "projection-differs"),
        ("UPDATE field_values SET live = 1", "projection-differs"),
        ("DELETE FROM field_values WHERE entry = 3", "projection-differs"),
        ("DELETE FROM texts", "projection-differs"),
        ("DELETE FROM texts_data WHERE id > 10", "pages-damaged"),
        ("INSERT INTO missing VALUES (zeroblob(32), 0, 1, zeroblob(16), 'words')", "projection-differs"),
        ("INSERT INTO caseload VALUES (1, zeroblob(16), 'X','','','','','','','','','',NULL,0)", "projection-differs"),
        ("UPDATE streams SET purpose = 'professional'", "projection-differs"),
    ],
)
def test_each_finding(filled: Vault, sql: str, code: str) -> None:
    filled.connection.execute(sql)
    assert code in _codes(filled)


def test_changed_projections_are_made_again_by_mend(filled: Vault) -> None:
    filled.connection.execute("UPDATE field_values SET data = x'a3687568' WHERE live = 1")
    filled.connection.execute("DELETE FROM texts")
    mend(filled)
    assert examine(filled) == ()
    assert load_citizen(filled, C).goals[0].words.text.startswith("Jeg går en tur 9")


def test_mending_a_damaged_entry_is_refused_and_changes_nothing(filled: Vault) -> None:
    filled.connection.execute("UPDATE entries SET raw = x'00' WHERE seq = 5")
    before = filled.connection.execute("SELECT * FROM field_values").fetchall()
    with pytest.raises(FormatError):
        mend(filled)
    assert filled.connection.execute("SELECT * FROM field_values").fetchall() == before


def test_a_forked_counter_is_said_and_both_branches_are_kept(filled: Vault) -> None:
    raw = bytes(filled.connection.execute("SELECT raw FROM entries WHERE seq = 5").fetchone()[0])
    twin: Entry = msgspec.structs.replace(decode_entry(raw), save=b"t" * 16)
    filled.receive([(encode_entry(twin), twin)])
    assert _codes(filled) == {"chain-forked"}
    assert filled.connection.execute("SELECT count(*) FROM entries").fetchone()[0] == 11


def _old_and_new(path: Path) -> bytes:
    """A store, closed, with its bytes from an earlier day."""
    vault = fresh(path)
    _fill(vault, 10)
    vault.close()
    old = path.read_bytes()
    vault = reopen(path, 9)
    _fill(vault, 10)
    vault.close()
    return old


def _changed_pages(old: bytes, new: bytes) -> list[int]:
    return [
        at for at in range(len(old) // PAGE) if old[at * PAGE : (at + 1) * PAGE] != new[at * PAGE : (at + 1) * PAGE]
    ]


def test_every_old_page_put_back_into_a_newer_store_is_noticed_or_harmless(tmp_path: Path) -> None:
    """The full-text index can do without its page directory: then old and new give the same answers."""
    path = tmp_path / "store.db"
    old = _old_and_new(path)
    new = path.read_bytes()
    right = _answers(path)
    changed = _changed_pages(old, path.read_bytes())
    quiet = []
    for page in changed:
        path.write_bytes(new[: page * PAGE] + old[page * PAGE : (page + 1) * PAGE] + new[(page + 1) * PAGE :])
        if not _noticed(path):
            quiet.append(page)
            assert _answers(path) == right
    assert len(changed) > 10
    assert len(quiet) <= 1


def _answers(path: Path) -> tuple[object, ...]:
    with closing(reopen(path)) as vault:
        return load_citizen(vault, C), search(vault, "tur"), search(vault, "gå")


def _noticed(path: Path) -> bool:
    """Whether the store is refused, or doctor speaks."""
    try:
        vault = reopen(path)
    except SurroundingsError as fault:
        return fault.code == "store-damaged"
    try:
        return bool(examine(vault))
    finally:
        vault.connection.close()


@pytest.mark.parametrize("page", [1, 2])
def test_damaged_pages_are_said(tmp_path: Path, page: int) -> None:
    """Pages from the end: opening does not need them."""
    path = tmp_path / "store.db"
    vault = fresh(path)
    _fill(vault, 30)
    vault.close()
    content = bytearray(path.read_bytes())
    content[-page * PAGE + Random(page).randrange(PAGE)] ^= 1
    path.write_bytes(bytes(content))
    vault = reopen(path)
    assert examine(vault)[0].code == "pages-damaged"
    vault.connection.close()
