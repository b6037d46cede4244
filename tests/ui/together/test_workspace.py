"""The exchange in the real window: the rail, the band, the way to the substitute, and words that are being typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.goals import reword_goal, write_goal
from app.models.change import SaidBy
from app.store.profile_files import Profile
from app.store.reading import load_citizen
from app.ui.goals import GoalsScreen
from app.ui.together import TogetherScreen
from app.ui.widgets import GrowingTextEdit
from app.ui.workspace import Workspace
from tests.conftest import Hands
from tests.ui.together.conftest import AtDesk


@pytest.fixture
def workspace(qtbot: QtBot, signe: AtDesk, hands: Hands, tmp_path: Path) -> Iterator[Workspace]:
    profile = Profile(tmp_path, "signe", "Signe", "Bostøtte")
    made = Workspace(signe.desk, profile, hands.world)
    made.resize(1366, 768)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    signe.exchanging.deleteLater()
    signe.exchanging = made.exchanging
    made.exchanging.look()
    signe.rest()
    yield made
    made.finish()
    signe.rest()


def test_the_rail_opens_the_page_and_tells_how_it_stands(qtbot: QtBot, workspace: Workspace) -> None:
    button = workspace.colleagues_button
    assert button.label().startswith("Synket ")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert workspace.pages.currentWidget() is workspace.colleagues
    assert button.isChecked()
    assert not workspace.citizens_button.isChecked()


def test_from_borgere_and_from_samarbejde_to_the_substitute(
    qtbot: QtBot, workspace: Workspace, signe: AtDesk, amina: bytes
) -> None:
    workspace.show_citizens()
    signe.rest()
    qtbot.mouseClick(workspace.citizens.substitute_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(workspace.colleagues.substitute.instead.hasFocus)
    workspace.open_citizen(amina, "together")
    signe.rest()
    screen = workspace.citizen.screen_shown
    assert isinstance(screen, TogetherScreen)
    qtbot.mouseClick(screen.stand_in, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(workspace.colleagues.substitute.instead.hasFocus)


def test_the_settings_lead_to_the_folder(qtbot: QtBot, workspace: Workspace) -> None:
    qtbot.mouseClick(workspace.settings_button, Qt.MouseButton.LeftButton)
    workspace.settings.colleagues_button.click()
    assert workspace.pages.currentWidget() is workspace.colleagues


def test_an_alarm_stands_in_the_band(workspace: Workspace, signe: AtDesk) -> None:
    (signe.office.folder / "pejlemaerke").rename(signe.office.folder / "andet")
    workspace.exchanging.now()
    signe.rest()
    assert workspace.banner.isVisible()
    assert "Mappen har været tømt" in workspace.banner.accessibleName()


def test_a_colleagues_words_come_in_beside_what_is_being_typed(
    workspace: Workspace, signe: AtDesk, amina: bytes
) -> None:
    office, desk = signe.office, signe.desk
    goal = desk.new_id()
    desk.save(workspace, write_goal(citizen=amina, key=goal, text="Jeg går en tur", said_by=SaidBy.CITIZEN, hope=None))
    signe.rest()
    workspace.exchanging.now()
    signe.rest()
    office.round("Lone")
    workspace.open_citizen(amina, "goals")
    signe.rest()
    screen = workspace.citizen.screen_shown
    assert isinstance(screen, GoalsScreen)
    QApplication.processEvents()
    read = screen.board.rows[0].card.lines.read
    read.setFocus()
    QTest.keyClick(read, Qt.Key.Key_Return)
    typing = QApplication.focusWidget()
    assert isinstance(typing, GrowingTextEdit)
    QTest.keyClick(typing, Qt.Key.Key_End)
    QTest.keyClicks(typing, " hver da")
    lone = office.at["Lone"]
    view = load_citizen(lone, amina).records[goal]
    lone.save(reword_goal(view, text="Jeg går ned til vandet", said_by=SaidBy.CITIZEN))
    office.hope("Lone", amina, "Jeg vil danse")
    office.sync("Lone")
    workspace.exchanging.now()
    signe.rest()
    assert "Jeg vil danse" in {hope.words.text for hope in signe.ask(lambda vault: load_citizen(vault, amina)).hopes}
    assert QApplication.focusWidget() is typing
    QTest.keyClicks(typing, "g")
    QTest.keyClick(typing, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    signe.rest()
    record = signe.ask(lambda vault: load_citizen(vault, amina))
    said = {value.data for value in record.records[goal]["words"].live}
    assert said == {"Jeg går en tur hver dag", "Jeg går ned til vandet"}
