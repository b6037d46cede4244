"""Backups beside the desk: made when due, told on the card, and gone when the window locks."""

import os
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.commands.hopes import write_hope
from app.models.change import SaidBy
from app.models.errors import PejlemaerkeError, SurroundingsError
from app.models.moment import Moment
from app.store import backup, backups
from app.store.backup_file import check_whole
from app.store.doctor import examine
from app.store.vault import Vault
from app.ui.backups import Backups
from app.ui.desk import Desk
from app.ui.settings.backup_card import BackupCard
from tests.conftest import Hands
from tests.store.backing import fill

_DAY = 86_400_000


@pytest.fixture
def keeper(desk: Desk) -> Backups:
    return Backups(desk, os.urandom)


@pytest.fixture
def card(qtbot: QtBot, keeper: Backups, desk: Desk) -> BackupCard:
    made = BackupCard(keeper, desk.today)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def at_rest(qtbot: QtBot, keeper: Backups) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: not keeper.busy, timeout=10_000)


def test_the_first_is_made_by_itself_and_told(
    card: BackupCard, keeper: Backups, vault: Vault, hands: Hands, at_rest: Callable[[], None]
) -> None:
    fill(vault)
    keeper.look()
    at_rest()
    assert card.last.text().startswith("Sidste sikkerhedskopi: i dag kl. ")
    hands.now = Moment(hands.now.wall + _DAY, hands.now.offset)
    keeper.look()
    at_rest()
    assert card.last.text().startswith("Sidste sikkerhedskopi: i går kl. ")
    assert not card.earlier.isVisible()
    citizen = vault.citizens()[0]
    vault.save(write_hope(citizen=citizen, key=vault.new_id(), text="Mere", said_by=SaidBy.CITIZEN))
    keeper.look()
    at_rest()
    assert card.last.text().startswith("Sidste sikkerhedskopi: i dag kl. ")
    assert card.earlier.text().startswith("Før den: i\u00a0går\u00a0kl.")
    assert keeper.standing is not None
    for each in keeper.standing.own:
        check_whole(each)


def test_a_press_makes_one_now_however_new_the_last_is(
    qtbot: QtBot, card: BackupCard, keeper: Backups, at_rest: Callable[[], None]
) -> None:
    assert card.last.text() == "Ser efter …"
    for _ in range(2):
        with qtbot.waitSignal(keeper.changed, check_params_cb=lambda: keeper.making and not card.now.isEnabled()):
            qtbot.mouseClick(card.now, Qt.MouseButton.LeftButton)
        at_rest()
        assert card.now.isEnabled()
    assert keeper.standing is not None
    (left,) = keeper.standing.own  # of one day the newest
    check_whole(left)


def test_a_chosen_folder_gets_the_newest_at_once_and_may_come_back(
    qtbot: QtBot, card: BackupCard, keeper: Backups, tmp_path: Path, at_rest: Callable[[], None]
) -> None:
    keeper.make_now()
    at_rest()
    usb = tmp_path / "usb"
    usb.mkdir()
    qtbot.mouseClick(card.folder, Qt.MouseButton.LeftButton)
    dialog = card.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(usb))
    dialog.close()
    qtbot.waitUntil(lambda: not keeper.busy and len(list(usb.iterdir())) == 1)
    assert card.place.text() == f"De lægges også i {usb}."
    usb.rename(tmp_path / "væk")
    keeper.look()
    at_rest()
    assert "ikke lige nu" in card.trouble.text()
    (tmp_path / "væk").rename(usb)
    next(usb.iterdir()).unlink()
    keeper.look()
    at_rest()
    assert len(list(usb.iterdir())) == 1
    assert not card.trouble.isVisible()
    qtbot.mouseClick(card.only_here, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not keeper.busy and not card.only_here.isVisible())
    assert card.place.text().startswith("De ligger kun på denne computer.")


def test_a_full_disk_is_told_on_the_card_and_in_the_band_once(
    card: BackupCard, keeper: Backups, monkeypatch: pytest.MonkeyPatch, at_rest: Callable[[], None]
) -> None:
    told: list[PejlemaerkeError] = []
    keeper.failed.connect(told.append)

    def full(*_: object) -> None:
        raise SurroundingsError("disk-full")

    monkeypatch.setattr(backup, "_check_room", full)
    for _ in range(3):
        keeper.look()
        at_rest()
    assert [fault.code for fault in told] == ["disk-full"]
    assert "ikke mere plads" in card.trouble.text()
    assert card.last.text() == "Der er ingen sikkerhedskopi endnu."
    monkeypatch.undo()
    keeper.look()
    at_rest()
    assert not card.trouble.isVisible()


def test_a_failure_the_day_after_a_good_one_is_told_on_the_card_alone(
    card: BackupCard, keeper: Backups, vault: Vault, hands: Hands, monkeypatch: pytest.MonkeyPatch,
    at_rest: Callable[[], None],
) -> None:  # fmt: skip
    told: list[PejlemaerkeError] = []
    keeper.failed.connect(told.append)
    keeper.look()
    at_rest()
    fill(vault)
    hands.now = Moment(hands.now.wall + _DAY, hands.now.offset)
    vault.connection.execute("UPDATE tally SET entries = entries + 1")
    keeper.look()
    at_rest()
    assert "doctor" in card.trouble.text()
    assert told == []


def test_a_failing_second_place_is_told(
    card: BackupCard, keeper: Backups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_rest: Callable[[], None]
) -> None:
    def full(*_: object) -> None:
        raise SurroundingsError("disk-full")

    monkeypatch.setattr(backups, "copy_backup", full)
    keeper.choose(tmp_path)
    keeper.make_now()
    at_rest()
    assert card.trouble.text().startswith("Kopien nåede ikke den anden mappe.")
    assert "i dag" in card.last.text()


def test_locking_in_the_middle_throws_away_what_is_half_made(
    keeper: Backups, desk: Desk, vault: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy waits in its middle until the desk asks it to stop; the store is then closed and folded at once."""
    fill(vault)
    reached, path = Event(), vault.path
    copying = backup._copy

    def copy_slowly(snapshot: backup.Snapshot, copy: Path, stop: Callable[[], bool]) -> None:
        reached.set()
        assert keeper._stop.wait(10)
        copying(snapshot, copy, stop)

    monkeypatch.setattr(backup, "_copy", copy_slowly)
    keeper.make_now()
    qtbot.waitUntil(reached.is_set)
    assert desk.close()
    assert list((path.parent / "backups").iterdir()) == []
    assert not path.with_name("store.db-wal").exists()


def test_locking_between_the_snapshot_and_the_copy_lets_the_store_go(
    keeper: Backups, desk: Desk, vault: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = vault.path
    monkeypatch.setattr(keeper, "_copy", lambda *_: None)
    keeper.make_now()
    qtbot.waitUntil(lambda: keeper._held is not None)
    assert desk.close()
    assert not path.with_name("store.db-wal").exists()
    assert keeper._take(vault) is None


def test_saves_go_on_while_one_is_made(
    keeper: Backups,
    desk: Desk,
    vault: Vault,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    at_rest: Callable[[], None],
) -> None:
    citizen = fill(vault)
    reached, go_on = Event(), Event()
    copying = backup._copy

    def copy_slowly(snapshot: backup.Snapshot, copy: Path, stop: Callable[[], bool]) -> None:
        reached.set()
        assert go_on.wait(10)
        copying(snapshot, copy, stop)

    monkeypatch.setattr(backup, "_copy", copy_slowly)
    keeper.make_now()
    qtbot.waitUntil(reached.is_set)
    done: list[object] = []
    hope = write_hope(citizen=citizen, key=vault.new_id(), text="Imens", said_by=SaidBy.CITIZEN)
    desk.save(desk, hope, done.append)
    qtbot.waitUntil(lambda: len(done) == 1)  # "Gemt" while the copy stands still
    go_on.set()
    at_rest()
    assert keeper.fault is None
    assert examine(vault) == ()
