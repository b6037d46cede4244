"""The caseload, the screen and the form of these tests."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.goals import write_goal
from app.commands.hopes import write_hope
from app.models.change import SaidBy
from app.models.values import HopeKind
from app.store.vault import Vault
from app.ui import theme
from app.ui.citizens import CitizenForm, CitizensScreen
from app.ui.desk import Desk
from tests.ui.citizens.case import Case, begin, on_screen


@pytest.fixture
def case(qapp: QApplication, vault: Vault) -> Iterator[Case]:
    theme.apply(qapp, theme.LIGHT)
    told = {
        "hanne": begin(vault, called="Hanne", full_name="Hanne Kristensen", cpr="120458-1234", how_to_meet="Udenfor"),
        "johan": begin(vault, called="Johan", next_look="2026-03-05"),
        "amina": begin(vault, called="Amina", full_name="Amina Yassin"),
        "soren": begin(vault, called="Søren", full_name="Søren Bak"),
        "soren2": begin(vault, called="Søren", full_name="Søren Holm"),
    }
    hope = write_hope(
        citizen=told["amina"], key=vault.new_id(), text="Jeg vil sidde på havnen", said_by=SaidBy.CITIZEN,
        kind=HopeKind.DREAM,
    )  # fmt: skip
    goal = write_goal(
        citizen=told["soren"], key=vault.new_id(), text="Jeg går til havnen", said_by=SaidBy.CITIZEN, hope=None,
        details={},
    )  # fmt: skip
    vault.save(hope)
    vault.save(goal)
    desk = Desk(vault)
    yield Case(vault, desk, told)
    desk.close()


@pytest.fixture
def screen(qtbot: QtBot, case: Case) -> CitizensScreen:
    made = CitizensScreen(case.desk)
    on_screen(qtbot, made, case.desk)
    qtbot.waitUntil(lambda: bool(made.list.model_.lines))
    return made


@pytest.fixture
def form(qtbot: QtBot, case: Case) -> CitizenForm:
    made = CitizenForm(case.desk)
    made.open(None)
    on_screen(qtbot, made, case.desk)
    return made
