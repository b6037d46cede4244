"""From the list to a citizen and away again."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.goals import mark_goal, tick_step, write_step
from app.models.change import SaidBy
from app.models.values import GoalState
from app.store.profile_files import profiles
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.overview.screen import OverviewScreen
from app.ui.workspace import Workspace
from tests.conftest import Hands
from tests.end2end.house import record, shown


@pytest.fixture
def space(qtbot: QtBot, desk: Desk, tmp_path: Path, hands: Hands) -> Iterator[Workspace]:
    made = Workspace(desk, profiles(tmp_path / "hjem")[0], hands.world)
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, made)
    yield made
    settle(qtbot, made)


def settle(qtbot: QtBot, space: Workspace) -> None:
    qtbot.waitUntil(lambda: not space.desk.busy and not space.desk.unsaved)


def test_the_citizens_page_comes_when_there_is_something_on_it(qtbot: QtBot, space: Workspace, vault: Vault) -> None:
    amina = record(vault)
    seen: list[str] = []
    space.pages.currentChanged.connect(lambda _: seen.append(space.citizen.name.text()))
    space.open_citizen(amina)
    assert space.pages.currentWidget() is space.today
    settle(qtbot, space)
    assert space.pages.currentWidget() is space.citizen
    assert seen == ["Amina"]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is space.citizen or space.citizen.isAncestorOf(focused)


def test_who_goes_elsewhere_meanwhile_stays_there(qtbot: QtBot, space: Workspace, vault: Vault) -> None:
    amina = record(vault)
    space.open_citizen(amina)
    space.settings_button.click()
    settle(qtbot, space)
    assert space.pages.currentWidget() is space.settings


def test_a_tab_reads_the_record_again_only_when_it_was_touched(qtbot: QtBot, space: Workspace, vault: Vault) -> None:
    space.open_citizen(record(vault))
    settle(qtbot, space)
    before = space.citizen.record
    space.citizen.open_tab("history")
    settle(qtbot, space)
    assert space.citizen.record is before
    space.citizen.undo()
    settle(qtbot, space)
    assert space.citizen.record is not before


def test_overblik_and_goals_read_a_part_and_another_tab_the_whole(qtbot: QtBot, space: Workspace, vault: Vault) -> None:
    amina, step = record(vault), vault.new_id()
    goal = load_citizen(vault, amina).goals[0].record
    vault.save(write_step(citizen=amina, key=step, goal=goal.id, text="Pumpe cyklen", said_by=SaidBy.CITIZEN))
    vault.save(tick_step(load_citizen(vault, amina).records[step], done=date(2026, 3, 1)))
    vault.save(mark_goal(goal, state=GoalState.REACHED))
    space.open_citizen(amina)
    settle(qtbot, space)
    assert space.citizen.record is not None
    assert step not in space.citizen.record.records
    overview = space.citizen.screen_shown
    assert isinstance(overview, OverviewScreen)
    assert "Pumpe cyklen" in shown(overview.timeline)
    space.citizen.open_tab("goals")
    settle(qtbot, space)
    assert step not in space.citizen.record.records
    space.citizen.open_tab("plan")
    settle(qtbot, space)
    assert space.citizen.record.whole
    assert step in space.citizen.record.records


def test_the_organisation_opens_from_the_settings(qtbot: QtBot, space: Workspace) -> None:
    space.settings_button.click()
    settle(qtbot, space)
    space.settings.organisation.button.click()
    settle(qtbot, space)
    assert space.pages.currentWidget() is space.organisation
    assert space.organisation.nobody.button.hasFocus() or not space.isActiveWindow()
    assert space.settings_button.isChecked()
    assert not space.citizens_button.isChecked()


def test_a_thought_of_colleagues_leads_to_where_it_is_dealt_with(qtbot: QtBot, space: Workspace) -> None:
    space.today.colleagues_wanted.emit()
    assert space.pages.currentWidget() is space.colleagues
    space.show_today()
    space.today.review_wanted.emit()
    settle(qtbot, space)
    assert space.pages.currentWidget() is space.organisation
    assert space.organisation.tabs.key() == "review"
