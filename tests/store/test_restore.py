"""A restored profile: every word, another device, and nothing taken from where it came."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.commands.exchange import export_citizens, import_citizens
from app.commands.goals import reword_goal
from app.commands.hopes import write_hope
from app.commands.undo import undo
from app.models.change import SaidBy
from app.models.errors import PejlemaerkeError, SurroundingsError, UserError
from app.store import restore as restoring
from app.store.backup import take_snapshot, write_backup
from app.store.backup_file import Backup
from app.store.backups import choose_folder, note_backup
from app.store.doctor import examine
from app.store.drafts import drafts
from app.store.erasing import erased_streams, purge
from app.store.profile import create_profile, open_vault, set_password, unlock_password, unlock_recovery
from app.store.profile_files import Profile, profiles
from app.store.reading import load_citizen, undo_stacks
from app.store.restore import restore
from app.store.vault import Vault
from tests.conftest import PASSWORD, Hands
from tests.store.backing import backup_of, fill
from tests.store.test_open import _add_column, _later

NEW_PASSWORD = "en helt anden kode"


class Original:
    """Signe's profile, open, and the code on her paper."""

    def __init__(self, folder: Path, hands: Hands) -> None:
        self.folder, self.hands = folder, hands
        self.profile, self.code = create_profile(
            folder / "hjem", name="Signe Holm", role="Bostøtte", password=PASSWORD, world=hands.world
        )
        self.vault = open_vault(self.profile, unlock_password(self.profile, PASSWORD), hands.world)
        self.citizen = fill(self.vault)

    def backup(self) -> Backup:
        return backup_of(self.vault, self.folder)

    def restored(self, backup: Backup, home: str, secret: str = PASSWORD, name: str = "Signe Holm") -> Profile:
        return restore(backup, self.folder / home, name=name, secret=secret, world=self.hands.world)[0]

    def laptop(self, backup: Backup, home: str, secret: str = PASSWORD, name: str = "Signe Holm") -> Vault:
        profile, key = restore(backup, self.folder / home, name=name, secret=secret, world=self.hands.world)
        return open_vault(profile, key, self.hands.world)


@pytest.fixture
def signe(tmp_path: Path, hands: Hands) -> Iterator[Original]:
    original = Original(tmp_path, hands)
    yield original
    original.vault.close()


def _rows(vault: Vault, query: str) -> list[tuple[object, ...]]:
    return sorted(vault.connection.execute(query).fetchall(), key=repr)


def test_every_word_is_there_on_another_device(signe: Original) -> None:
    choose_folder(signe.vault, signe.folder)
    note_backup(signe.vault, b"mark")
    backup = signe.backup()
    content = backup.path.read_bytes()
    with closing(signe.laptop(backup, "ny")) as vault:
        for table in ("entries", "heads", "tally", "drafts", "streams", "field_values", "caseload"):
            assert _rows(vault, f"SELECT * FROM {table}") == _rows(signe.vault, f"SELECT * FROM {table}")
        assert examine(vault) == ()
        assert drafts(vault) == drafts(signe.vault)
        assert (vault.me.worker, vault.me.name, vault.me.role) == (
            signe.vault.me.worker, signe.vault.me.name, signe.vault.me.role,
        )  # fmt: skip
        assert vault.me.device != signe.vault.me.device
        own = dict(vault.connection.execute("SELECT name, value FROM own"))
        assert own.keys() == {"worker", "device", "name", "role", "recovery_public"}
    assert backup.path.read_bytes() == content
    assert examine(signe.vault) == ()


def test_the_password_of_that_time_and_the_paper_code_open_it(signe: Original) -> None:
    backup = signe.backup()
    set_password(signe.profile, signe.vault.key, NEW_PASSWORD, signe.hands.world)
    for home, secret in (("a", PASSWORD), ("b", signe.code), ("c", signe.code.lower().replace("-", " "))):
        profile = signe.restored(backup, home, secret)
        assert profiles(signe.folder / home) == (profile,)
        assert unlock_password(profile, PASSWORD) == unlock_recovery(profile, signe.code) == signe.vault.key
    with pytest.raises(UserError, match="password-wrong"):
        signe.restored(backup, "d", NEW_PASSWORD)
    newer = signe.backup()
    signe.restored(newer, "e", NEW_PASSWORD)
    with pytest.raises(UserError, match="password-wrong"):
        signe.restored(newer, "f", PASSWORD)


def test_a_restored_profile_can_take_a_new_password_and_be_backed_up_itself(signe: Original) -> None:
    profile = signe.restored(signe.backup(), "ny")
    assert profile.id != signe.profile.id
    profile = set_password(profile, signe.vault.key, NEW_PASSWORD, signe.hands.world)
    assert profiles(signe.folder / "ny") == (profile,)
    with closing(open_vault(profile, unlock_password(profile, NEW_PASSWORD), signe.hands.world)) as vault:
        (signe.folder / "to").mkdir()
        again = write_backup(take_snapshot(vault), signe.folder / "to" / "kopi", os.urandom)
        device = vault.me.device
    with closing(signe.laptop(again, "nyere", signe.code)) as vault:
        assert len({device, vault.me.device, signe.vault.me.device}) == 3
        assert examine(vault) == ()


def test_two_laptops_from_one_backup_and_the_first_all_write_and_exchange(signe: Original) -> None:
    backup = signe.backup()
    with ExitStack() as open_ones:
        laptops = [signe.vault]
        laptops += [open_ones.enter_context(closing(signe.laptop(backup, home))) for home in ("a", "b")]
        goal = load_citizen(signe.vault, signe.citizen).goals[0].record
        for number, vault in enumerate(laptops):
            for text in ("Ud at sejle", "Hjem igen"):
                hope = write_hope(
                    citizen=signe.citizen, key=vault.new_id(), text=f"{text} {number}", said_by=SaidBy.CITIZEN
                )
                vault.save(hope)
            vault.save(reword_goal(goal, text=f"Jeg går {number}", said_by=SaidBy.CITIZEN))
        files = [export_citizens(vault, vault.citizens()) for vault in laptops]
        for vault in laptops:
            for content in files:
                import_citizens(vault, content)
        tables = [_rows(vault, "SELECT id, device, counter, raw FROM entries") for vault in laptops]
        assert tables[0] == tables[1] == tables[2]
        words = [{held.data for held in load_citizen(v, signe.citizen).goals[0].words.live} for v in laptops]
        assert words == [{"Jeg går 0", "Jeg går 1", "Jeg går 2"}] * 3
        assert [len(load_citizen(vault, signe.citizen).hopes) for vault in laptops] == [7, 7, 7]
        for vault in laptops:
            assert examine(vault) == ()
            chains = vault.connection.execute(
                "SELECT count(*), count(DISTINCT stream || hex(device) || counter) FROM entries"
            ).fetchone()
            assert chains[0] == chains[1]


def test_under_the_old_device_id_the_histories_would_have_forked(
    signe: Original, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the new id is for: without it the same exchange makes forks, and doctor says so."""
    backup = signe.backup()
    monkeypatch.setattr(restoring, "_become_another_device", lambda *_: None)
    with closing(signe.laptop(backup, "a")) as twin:
        for vault in (signe.vault, twin):
            vault.save(write_hope(citizen=signe.citizen, key=vault.new_id(), text="Ud", said_by=SaidBy.CITIZEN))
        import_citizens(twin, export_citizens(signe.vault, [signe.citizen]))
        assert "chain-forked" in {finding.code for finding in examine(twin)}


def test_who_was_erased_since_does_not_come_back_where_the_profile_itself_knows(signe: Original) -> None:
    """Also while that profile is open; on another computer the first exchange tells it."""
    backup = signe.backup()
    purge(signe.vault, [signe.citizen])
    with closing(signe.laptop(backup, "et andet hjem")) as elsewhere:
        assert load_citizen(elsewhere, signe.citizen).hopes
    with closing(signe.laptop(backup, "hjem", name="Signe igen")) as restored:
        assert restored.citizens() == ()
        assert erased_streams(restored) >= {signe.citizen}
        assert examine(restored) == ()
        with pytest.raises(UserError, match="citizen-erased"):
            restored.save(write_hope(citizen=signe.citizen, key=restored.new_id(), text="Igen", said_by=SaidBy.CITIZEN))
    assert examine(signe.vault) == ()


def test_undo_after_a_restore_takes_only_what_was_written_since(signe: Original) -> None:
    with closing(signe.laptop(signe.backup(), "ny")) as vault:
        assert undo_stacks(vault, signe.citizen).undo == ()
        with pytest.raises(UserError, match="undo-nothing"):
            undo(vault, signe.citizen)
        goal = load_citizen(vault, signe.citizen).goals[0].record
        vault.save(reword_goal(goal, text="Jeg går derned", said_by=SaidBy.CITIZEN))
        undo(vault, signe.citizen)
        assert load_citizen(vault, signe.citizen).goals[0].words.text == "Jeg cykler derned"
        assert examine(vault) == ()


def test_never_over_one_that_is_there(signe: Original) -> None:
    backup, home = signe.backup(), signe.folder / "hjem"
    for name, code in (("signe holm", "name-taken"), ("", "name-empty"), ("a\nb", "name-unfit")):
        with pytest.raises(UserError, match=code):
            restore(backup, home, name=name, secret=PASSWORD, world=signe.hands.world)
    assert profiles(home) == (signe.profile,)
    restore(backup, home, name="Signe, marts", secret=PASSWORD, world=signe.hands.world)
    assert [each.name for each in profiles(home)] == ["Signe Holm", "Signe, marts"]


def _cut(content: bytes) -> bytes:
    return content[:-1]


def _torn(content: bytes) -> bytes:
    return content[:9000] + b"?" + content[9001:]


@pytest.mark.parametrize(
    ("harm", "secret", "code"),
    [(None, "ikke den rigtige", "password-wrong"), (_cut, PASSWORD, "backup-damaged"), (_torn, PASSWORD, "backup-dam")],
)
def test_what_does_not_go_leaves_nothing(
    signe: Original, harm: Callable[[bytes], bytes] | None, secret: str, code: str
) -> None:
    backup = signe.backup()
    if harm:
        backup.path.write_bytes(harm(backup.path.read_bytes()))
    with pytest.raises(UserError, match=code):
        signe.restored(backup, "ny", secret)
    assert not list((signe.folder / "ny").glob("*"))


def test_a_forged_store_with_a_right_hash_is_refused(signe: Original) -> None:
    """The hash finds accidents; a changed page whose hash was made anew is found by SQLCipher."""
    import hashlib

    backup = signe.backup()
    content = bytearray(backup.path.read_bytes()[:-32])
    content[backup.starts + 4096 * 3 + 100] ^= 1
    backup.path.write_bytes(bytes(content) + hashlib.sha256(content).digest())
    with pytest.raises(UserError, match="backup-damaged"):
        signe.restored(backup, "ny")
    assert list((signe.folder / "ny").iterdir()) == []


@pytest.mark.parametrize(
    "fault", [OSError(28, "full"), SurroundingsError("store-newer"), KeyboardInterrupt()], ids=repr
)
def test_whole_or_not_at_all(signe: Original, monkeypatch: pytest.MonkeyPatch, fault: BaseException) -> None:
    def fails(*_: object) -> None:
        raise fault

    backup = signe.backup()
    monkeypatch.setattr(restoring, "_become_another_device", fails)
    with pytest.raises((PejlemaerkeError, KeyboardInterrupt)) as said:
        signe.restored(backup, "ny")
    assert not isinstance(fault, OSError) or "disk-full" in str(said.value)
    assert list((signe.folder / "ny").iterdir()) == []


def test_no_room_is_said_before_anything_is_laid_there(signe: Original, monkeypatch: pytest.MonkeyPatch) -> None:
    class Usage:
        free = 1000

    backup = signe.backup()
    monkeypatch.setattr("shutil.disk_usage", lambda _: Usage)
    with pytest.raises(SurroundingsError, match="disk-full"):
        signe.restored(backup, "ny")
    assert list((signe.folder / "ny").iterdir()) == []


def test_an_older_backup_is_brought_up_to_date_and_a_newer_one_refused(
    signe: Original, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = signe.backup()
    with monkeypatch.context() as later:
        _later(later, _add_column)
        with closing(signe.laptop(older, "ny")) as vault:
            assert vault.connection.execute("SELECT later FROM streams").fetchone()[0] == "ny"
            assert len(load_citizen(vault, signe.citizen).hopes) == 1
            assert not vault.path.with_name("store-before-update.db").exists()
            (signe.folder / "nyere").mkdir()
            newer = backup_of(vault, signe.folder / "nyere")
    with pytest.raises(SurroundingsError, match="store-newer"):
        signe.restored(newer, "gammel")
    assert list((signe.folder / "gammel").iterdir()) == []


def test_where_it_cannot_be_brought_up_to_date_the_backup_is_pointed_at(
    signe: Original, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: Database) -> None:
        raise RuntimeError("halfway")

    backup = signe.backup()
    _later(monkeypatch, fails)
    with pytest.raises(SurroundingsError) as said:
        signe.restored(backup, "ny")
    assert (said.value.code, said.value.details["copy"]) == ("update-failed", str(backup.path))
    assert list((signe.folder / "ny").iterdir()) == []
