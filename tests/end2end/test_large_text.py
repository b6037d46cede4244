"""Every screen of the real window at the largest text: nothing is cut or covered, and all is within reach."""

from collections.abc import Callable, Iterator
from os import urandom
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.worker import choose_for_myself
from app.demo import caseload
from app.models.values import MeetingState
from app.store.profile import open_vault, unlock_password
from app.store.profile_files import World, profiles
from app.store.worker import choices
from app.ui import theme
from app.ui.citizen_page import TABS
from app.ui.goals.screen import GoalsScreen
from app.ui.network.screen import NetworkScreen
from app.ui.today.route_page import RoutePage
from tests.conftest import Hands
from tests.end2end.house import House, program
from tests.end2end.room import HEIGHT, LARGEST, WIDTH, lost
from tests.end2end.screens import PASSWORD, meeting, organisation, settle, tab
from tests.end2end.screens import SCREENS as ALL

_SHEET = "Navn;CPR-nr.;Adresse\r\nAmina Yassin;170591-1234;Havnegade 3\r\nBo Bak;101901234;\r\n"


_ORDINARY = (
    "i dag", "uge", "ruteliste", "printkø", "borgere", "oplysninger", "kolleger", "indstillinger",
    "organisation, ingen", "organisation, kolleger", "organisation, invitér", "organisation, teams",
    "organisation, koder",
)  # fmt: skip
"""Those that are not a citizen's tab."""


def _searched(house: House) -> None:
    house.workspace.show_citizens()
    citizens = house.workspace.citizens
    citizens.search.edit.setText("havnen")
    house.until(lambda: " i det skrevne" in citizens.summary.text())


def _file(house: House) -> None:
    """A sheet with one to answer for."""
    sheet = house.window._home / "ark.csv"
    sheet.write_text(_SHEET, "cp1252")
    house.workspace.show_intake()
    assert house.workspace.intake is not None
    house.workspace.intake.read(sheet)


def _queued(house: House) -> None:
    """The day's list waits for a printer."""
    ALL["ruteliste"](house)
    route = house.workspace.today.page_of("route")
    assert isinstance(route, RoutePage)
    house.until(lambda: route.paper is not None)
    house.click(route.queue_button)
    ALL["printkø"](house)


def _saved(house: House) -> None:
    """The day's list is to be a file."""
    ALL["ruteliste"](house)
    house.push("Gem med adgangskode")


def _colleagues(house: House) -> None:
    """Kolleger, once there is an organisation."""
    organisation("people")(house)
    house.settle()
    house.workspace.show_colleagues()


SCREENS: dict[str, Callable[[House], None]] = {
    **{name: ALL[name] for name in _ORDINARY},
    "borgere, søgt": _searched,
    "printkø, et papir": _queued,
    "ruteliste, gem": _saved,
    "kolleger, i en organisation": _colleagues,
    "organisation, gennemsyn": organisation("review"),
    "organisation, sket": organisation("deeds"),
    "ny borger": lambda house: house.workspace.show_form(None),
    "hent fra fil": lambda house: house.workspace.show_intake(),
    "hent fra fil, arket": _file,
}


def _goal(house: House) -> None:
    """What is told about a goal."""
    ALL["drømme & mål"](house)
    goals = house.page.screen_shown
    assert isinstance(goals, GoalsScreen)
    goals.board.rows[0].card.more.setChecked(True)


def _strengths(house: House) -> None:
    ALL["drømme & mål"](house)
    goals = house.page.screen_shown
    assert isinstance(goals, GoalsScreen)
    goals.band.fold.setChecked(True)


def _somebody(house: House) -> None:
    """Somebody on the map."""
    tab("network")(house)
    screen = house.page.screen_shown
    assert isinstance(screen, NetworkScreen)
    screen.shown.choose((screen.shown.map.members[3].id,))
    screen.shown.opening_wished.emit()


CITIZENS: dict[str, Callable[[House], None]] = {
    **{key: tab(key) for key, _ in TABS},
    "et møde, der kommer": meeting(MeetingState.PLANNED),
    "et møde": meeting(MeetingState.HELD),
    "nyt møde": tab("meetings", "Nyt møde"),
    "et mål": _goal,
    "det er jeg god til": _strengths,
    "en på kortet": _somebody,
    "kortet på papir": tab("network", "Gem eller print"),
    "to kort": tab("network", "Sammenlign"),
    "to stjerner": tab("star", "Sammenlign to"),
    "en ny stjerne": tab("star", "Ny i dag"),
    "at svare": tab("questions", "Svar nu"),
    "at blive enige": tab("plan", "Vi er enige"),
    "planen som fil": tab("plan", "Gem som fil"),
    "planens liste": tab("plan", "Det, der kommer med"),
    "samtykker": tab("together", "Samtykker"),
    "hvem har set hvad": tab("history", "Hvem har set hvad"),
    "alt om mig": tab("history", "Alt om mig"),
}
"""The tabs of a citizen, and what they open."""
FRONT: dict[str, Callable[[House], None]] = {
    "lås op": lambda house: house.window.show_unlock(),
    "første gang": lambda house: house.window.show_first_run(),
    "kom tilbage": lambda house: house.window.show_come_back(),
    "hent fra sikkerhedskopi": lambda house: house.window.show_restore(),
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hjem")
    caseload.build(folder, PASSWORD)
    (profile,) = profiles(folder)
    vault = open_vault(profile, unlock_password(profile, PASSWORD), Hands().world)
    large = round(100 * LARGEST)
    vault.save(choose_for_myself(choices(vault).record, theme="light", lock_minutes=5, text_size=large))
    vault.close()
    return folder


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, built: Path, hands: Hands) -> Iterator[House]:
    """The same caseload each time, written in by those before: so that ids are to be new ones."""
    world = World(hands.clock, urandom, stopwatch=None)
    try:
        with program(qtbot, qapp, built, world) as running:
            yield running
    finally:
        theme.apply(qapp, theme.LIGHT)


@pytest.mark.parametrize("screen", [*SCREENS, *CITIZENS])
def test_a_screen_has_room_for_the_largest_text(house: House, screen: str) -> None:
    house.unlock(PASSWORD)
    {**SCREENS, **CITIZENS}[screen](house)
    settle(house)
    assert_all_is_there(house)


@pytest.mark.parametrize("screen", FRONT)
def test_so_has_what_comes_before_the_desk(house: House, qapp: QApplication, screen: str) -> None:
    theme.apply(qapp, theme.LIGHT, text_scale=LARGEST)
    FRONT[screen](house)
    qapp.processEvents()
    assert_all_is_there(house)


def assert_all_is_there(house: House) -> None:
    for _ in range(5):
        house.app.processEvents()
    assert "\n".join(lost(house.window)) == ""
    assert (house.window.width(), house.window.height()) == (WIDTH, HEIGHT)
