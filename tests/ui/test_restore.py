"""Hent fra sikkerhedskopi: from the front page to an open desk, and plain words where it does not go."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.store.profile_files import profiles
from app.ui.first_run import FirstRun
from app.ui.unlock import UnlockScreen
from app.ui.unlock.restore import RestoreScreen
from tests.conftest import PASSWORD, Hands
from tests.end2end.house import House, program, record, vault_of
from tests.store.backing import backup_of


@pytest.fixture
def file(tmp_path: Path, hands: Hands) -> Path:
    """Signe's backup, from another computer."""
    with vault_of(tmp_path / "gammel", hands.world) as vault:
        record(vault)
        return backup_of(vault, tmp_path).path


def _screen(house: House) -> RestoreScreen:
    shown = house.window.stack.currentWidget()
    assert isinstance(shown, RestoreScreen)
    return shown


def _choose(screen: RestoreScreen, qtbot: QtBot, path: Path) -> None:
    qtbot.mouseClick(screen.choose, Qt.MouseButton.LeftButton)
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(lambda: screen.findChild(QFileDialog) is None)
    screen.window().activateWindow()


def test_a_new_computer_begins_from_a_backup(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, file: Path
) -> None:
    with program(qtbot, qapp, home, hands.world) as house:
        first = house.window.stack.currentWidget()
        assert isinstance(first, FirstRun)
        qtbot.mouseClick(first.restore, Qt.MouseButton.LeftButton)
        screen = _screen(house)
        assert not screen.here
        assert not screen.password.isVisible()
        _choose(screen, qtbot, file)
        assert screen.about.text().startswith("Signe Holm, onsdag 4. marts 2026 kl. ")
        assert screen.name.text() == "Signe Holm"
        house.until(screen.password.edit.hasFocus)
        house.press(Qt.Key.Key_Return)
        assert screen._password.error()
        house.write("ikke den rigtige")
        house.press(Qt.Key.Key_Return)
        house.until(lambda: screen._password.error().startswith("Adgangskoden passer ikke til kopien."))
        assert profiles(home) == ()
        house.write(PASSWORD)
        house.press(Qt.Key.Key_Return)
        house.until(lambda: house.window.workspace is not None)
        house.settle()
        assert [each.name for each in profiles(home)] == ["Signe Holm"]
        house.window.lock()
        house.unlock()


def test_beside_one_that_is_here_it_gets_a_name_of_its_own(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, file: Path
) -> None:
    with vault_of(home, hands.world):
        pass
    with program(qtbot, qapp, home, hands.world) as house:
        unlock = house.window.stack.currentWidget()
        assert isinstance(unlock, UnlockScreen)
        qtbot.mouseClick(unlock.restore, Qt.MouseButton.LeftButton)
        screen = _screen(house)
        _choose(screen, qtbot, file)
        assert screen.name.text() == "Signe Holm (4. marts 2026)"
        screen.name.setText("signe holm")
        QTest.keyClicks(screen.password.edit, PASSWORD)
        qtbot.mouseClick(screen.button, Qt.MouseButton.LeftButton)
        house.until(lambda: "allerede en profil" in screen._name.error())
        qtbot.mouseClick(screen.back, Qt.MouseButton.LeftButton)
        assert house.locked


def test_the_newest_on_this_computer_is_a_click_away(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands
) -> None:
    with vault_of(home, hands.world) as vault:
        (vault.path.parent / "backups").mkdir()
        name = f"pejlemaerke-{vault.path.parent.name[:8]}-2026-03-04-120000.pejlkopi"
        backup_of(vault, vault.path.parent / "backups").path.rename(vault.path.parent / "backups" / name)
    (profile,) = profiles(home)
    (profile.folder / "profile.json").write_bytes(b"torn")  # even so
    with program(qtbot, qapp, home, hands.world) as house:
        house.window.show_restore()
        screen = _screen(house)
        (offer,) = screen.here
        qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
        assert not offer.isVisible()
        house.until(screen.password.edit.hasFocus)
        house.write(PASSWORD)
        house.press(Qt.Key.Key_Return)
        house.until(lambda: house.window.workspace is not None)
        house.settle()


def test_what_is_no_backup_is_said_at_once(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, file: Path, tmp_path: Path
) -> None:
    with program(qtbot, qapp, home, hands.world) as house:
        house.window.show_restore()
        screen = _screen(house)
        cut = tmp_path / "halv.pejlkopi"
        cut.write_bytes(file.read_bytes()[:-1])
        for path, words in ((Path(__file__), "ikke en sikkerhedskopi"), (cut, "i stykker")):
            _choose(screen, qtbot, path)
            assert words in screen.trouble.text()
            assert not screen.button.isVisible()
        torn = bytearray(file.read_bytes())
        torn[-100] ^= 1
        cut.write_bytes(torn)
        _choose(screen, qtbot, cut)
        assert not screen.trouble.isVisible()
        QTest.keyClicks(screen.password.edit, PASSWORD)
        qtbot.mouseClick(screen.button, Qt.MouseButton.LeftButton)
        house.until(lambda: "i stykker" in screen.trouble.text())
        assert profiles(home) == ()
