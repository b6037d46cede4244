"""A profile's backups: when the next is due, two places, and what goes."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.commands.hopes import write_hope
from app.models.change import SaidBy
from app.models.errors import SurroundingsError
from app.models.moment import Moment
from app.store import backups
from app.store.backup import take_snapshot
from app.store.backup_file import check_whole
from app.store.backups import Made, back_up, bring_away, choose_folder, note_backup, standing, wish
from app.store.vault import Vault
from tests.conftest import Hands
from tests.store.backing import fill

_DAY = 86_400_000


def _make(vault: Vault) -> Made:
    snapshot = take_snapshot(vault)
    made = back_up(snapshot, wish(vault), os.urandom)
    note_backup(vault, snapshot.mark)
    return made


def _pass(hands: Hands, days: float) -> None:
    hands.now = Moment(hands.now.wall + int(days * _DAY), hands.now.offset)


def test_due_when_a_day_has_passed_and_something_was_written(vault: Vault, hands: Hands) -> None:
    citizen = fill(vault)
    assert standing(wish(vault)).due
    _make(vault)
    assert not standing(wish(vault)).due
    _pass(hands, 2)
    assert not standing(wish(vault)).due  # nothing was written
    vault.save(write_hope(citizen=citizen, key=vault.new_id(), text="Mere", said_by=SaidBy.CITIZEN))
    assert standing(wish(vault)).due
    _make(vault)
    vault.save(write_hope(citizen=citizen, key=vault.new_id(), text="Endnu mere", said_by=SaidBy.CITIZEN))
    assert not standing(wish(vault)).due  # less than a day
    found = standing(wish(vault))
    assert [backup.made.day.day for backup in found.own] == [6, 4]


def test_a_lost_folder_makes_it_due_again(vault: Vault) -> None:
    fill(vault)
    _make(vault).backup.path.unlink()
    assert standing(wish(vault)).due


def test_many_days_leave_the_ones_to_be_kept(vault: Vault, hands: Hands) -> None:
    fill(vault)
    for _ in range(20):
        _make(vault)
        _pass(hands, 1)
    days = [backup.made.day.isoformat() for backup in standing(wish(vault)).own]
    assert len(days) == 9
    assert days[:7] == [f"2026-03-{day}" for day in range(23, 16, -1)]


def test_an_old_one_stays_where_the_new_one_failed(vault: Vault, hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(vault)
    for _ in range(9):
        _make(vault)
        _pass(hands, 1)
    before = standing(wish(vault)).own
    vault.connection.execute("UPDATE tally SET entries = entries + 1")
    with pytest.raises(SurroundingsError, match="backup-unsound"):
        _make(vault)
    assert standing(wish(vault)).own == before


def test_what_is_not_one_of_ours_is_let_be(make_vault: Callable[..., Vault], hands: Hands, tmp_path: Path) -> None:
    mine, other = make_vault(), make_vault("Omar Said")
    away = tmp_path / "usb"
    away.mkdir()
    for vault in (mine, other):
        fill(vault)
        choose_folder(vault, away)
    folder = wish(mine).folder
    folder.mkdir()
    prefix = f"pejlemaerke-{wish(mine).profile[:8]}-"
    kept = [away / "brev.txt", away / f"{prefix}halv.pejlkopi", folder / f"{prefix}x.pejlkopi"]
    for each in kept:
        each.write_text("noget andet")
    half = away / f".{prefix}abc.part"
    half.write_text("halv")
    for _ in range(12):
        _make(mine)
        _make(other)
        _pass(hands, 1)
    assert all(each.read_text() == "noget andet" for each in kept)
    assert not half.exists()
    assert [len(backups.in_folder(away, wish(vault).profile)) for vault in (mine, other)] == [8, 8]


def test_the_second_place_catches_up_when_it_is_back(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    away = tmp_path / "usb"
    choose_folder(vault, away)
    assert _make(vault).away_fault is None
    found = standing(wish(vault))
    assert (found.away_is_there, found.behind) == (False, False)
    away.mkdir()
    found = standing(wish(vault))
    assert found.behind
    bring_away(found.own[0], found.wish, os.urandom)
    found = standing(wish(vault))
    assert not found.behind
    check_whole(found.away[0])
    choose_folder(vault, None)
    assert standing(wish(vault)).wish.away is None


def test_a_second_place_that_fails_takes_nothing_from_the_first(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(vault)
    choose_folder(vault, tmp_path)

    def full(*_: object) -> None:
        raise SurroundingsError("disk-full")

    monkeypatch.setattr(backups, "copy_backup", full)
    made = _make(vault)
    assert made.away_fault is not None
    assert made.away_fault.code == "disk-full"
    check_whole(made.backup)


def test_a_place_that_answers_with_an_error_is_not_there(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_folder(vault, tmp_path)

    def refuse(_: Path) -> bool:
        raise PermissionError

    wanted = wish(vault)
    monkeypatch.setattr(Path, "is_dir", refuse)
    assert not standing(wanted).away_is_there


def test_files_are_for_this_user_alone(vault: Vault) -> None:
    fill(vault)
    made = _make(vault)
    if os.name == "posix":
        assert made.backup.path.stat().st_mode & 0o077 == 0
        assert made.backup.path.parent.stat().st_mode & 0o077 == 0


def test_a_share_that_cannot_sync_its_folder_still_gets_a_copy(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Path) -> None:
        raise OSError(22, "Invalid argument")

    fill(vault)
    made = _make(vault)
    choose_folder(vault, tmp_path)
    monkeypatch.setattr("app.store.backup.sync_folder", refuse)
    bring_away(made.backup, wish(vault), os.urandom)
    check_whole(standing(wish(vault)).away[0])
