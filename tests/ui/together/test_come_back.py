"""Back on a new computer, by the keyboard: folder, paper code, new password; and nobody else is there."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.store.place import shared_place
from app.store.profile_files import profiles
from app.store.reading import caseload
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.exchanging import Exchanging
from app.ui.first_run import FirstRun
from app.ui.unlock.come_back import ComeBackScreen
from tests.commands.false_organisation import false_organisation
from tests.commands.office import Office
from tests.conftest import PASSWORD, Hands
from tests.ui.together.conftest import AtDesk

ENTER = Qt.Key.Key_Return


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path, hands: Hands) -> ComeBackScreen:
    made = ComeBackScreen(tmp_path / "ny", hands.world)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.choose.hasFocus)
    return made


def choose(screen: ComeBackScreen, folder: Path) -> None:
    QTest.keyClick(screen.choose, ENTER)
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(folder))
    dialog.close()
    screen.edit.setFocus()


def fill(screen: ComeBackScreen, code: str) -> None:
    screen.edit.selectAll()
    QTest.keyClicks(screen.edit, code)
    QTest.keyClick(screen.edit, ENTER)
    for field in (screen.passwords.first, screen.passwords.again):
        field.edit.selectAll()
        QTest.keyClicks(field.edit, PASSWORD)
    QTest.keyClick(screen.passwords.again.edit, ENTER)


def test_everything_is_there_again_with_nobody_online(
    qtbot: QtBot, screen: ComeBackScreen, office: Office, amina: bytes, tmp_path: Path
) -> None:
    opened: list[Vault] = []
    screen.returned.connect(opened.append)
    choose(screen, office.folder)
    QTest.keyClick(screen.lost, Qt.Key.Key_Space)
    fill(screen, office.papers["Signe"])
    qtbot.waitUntil(screen.mark.isVisible, timeout=20_000)
    assert screen.mark.text() == f"Organisationens fingeraftryk: {office.codes.fingerprint}"
    assert screen.mark.text() in screen.button.accessibleDescription()
    assert screen.focusWidget() is screen.button
    assert not profiles(tmp_path / "ny")
    QTest.keyClick(screen.button, ENTER)
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=20_000)
    assert shared_place(opened[0]) == office.folder
    assert [each.name for each in profiles(tmp_path / "ny")] == ["Signe"]
    desk = Desk(opened[0])
    seat = AtDesk(qtbot, office, desk, Exchanging(desk))
    seat.exchanging.look()
    seat.rest()
    assert [row.called for row in seat.ask(caseload)] == ["Amina"]
    assert desk.close()
    office.sync("Mette")
    assert office.organisation.devices[office.at["Signe"].me.device].revoked


def test_each_thing_that_is_wrong_is_said_where_it_is(
    qtbot: QtBot, screen: ComeBackScreen, office: Office, amina: bytes, tmp_path: Path
) -> None:
    screen.fetch()
    assert screen.place.text().startswith("Vælg mappen eller serveren først.")
    choose(screen, office.folder)
    screen.fetch()
    assert screen.code.error() == "Skriv koden fra papiret."
    strange = tmp_path / "tom"
    strange.mkdir()
    choose(screen, strange)
    fill(screen, office.papers["Signe"])
    qtbot.waitUntil(lambda: bool(screen.code.error()), timeout=20_000)
    assert "åbner ingen profil" in screen.code.error()
    strange.rmdir()
    screen.button.click()
    qtbot.waitUntil(lambda: "er her ikke lige nu" in screen.place.text(), timeout=20_000)
    assert screen.button.isEnabled()
    assert not profiles(tmp_path / "ny")


def test_another_folder_is_another_fingerprint_to_compare(
    qtbot: QtBot, screen: ComeBackScreen, office: Office, tmp_path: Path
) -> None:
    choose(screen, office.folder)
    fill(screen, office.papers["Signe"])
    qtbot.waitUntil(screen.mark.isVisible, timeout=20_000)
    choose(screen, tmp_path)
    assert not screen.mark.isVisible()
    assert screen.button.text() == "Hent mine ting"


def test_a_place_that_is_another_when_one_has_compared_makes_no_profile(
    qtbot: QtBot, screen: ComeBackScreen, office: Office, amina: bytes, tmp_path: Path, hands: Hands
) -> None:
    """The thief of the old computer lays a box of an organisation of his own where the true one was."""
    choose(screen, office.folder)
    fill(screen, office.papers["Signe"])
    qtbot.waitUntil(screen.mark.isVisible, timeout=20_000)
    other = false_organisation(tmp_path / "falsk", hands, office.papers["Signe"])
    shutil.rmtree(office.folder)
    shutil.copytree(other.folder, office.folder)
    QTest.keyClick(screen.button, ENTER)
    qtbot.waitUntil(lambda: "ikke det, der blev sammenlignet" in screen.place.text(), timeout=20_000)
    assert not screen.mark.isVisible()
    assert not profiles(tmp_path / "ny")
    other.close()


def test_the_first_page_leads_there(qtbot: QtBot, tmp_path: Path, hands: Hands) -> None:
    first = FirstRun(tmp_path / "ny", hands.world)
    qtbot.addWidget(first)
    first.show()
    with qtbot.waitSignal(first.wants_to_come_back):
        first.come_back.click()
