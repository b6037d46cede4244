"""Every screen of the program by name, and how to come to it with the demo's caseload, whatever the language.

`shown` opens the program and goes there; buttons are pushed by their Danish words said in the window's language.
The organisation comes last: once it is founded, other screens say more.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from os import urandom
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.commands.organisation import found_organisation
from app.commands.wellbeing import write_line
from app.models.change import SaidBy
from app.models.meeting import meetings
from app.models.tongue import t
from app.models.values import MeetingState
from app.models.wellbeing import Part, wellbeing
from app.store.profile_files import World
from app.store.reading import caseload as rows
from app.store.reading import load_citizen
from app.store.shared import identity
from app.store.vault import Vault
from app.ui.first_run import FirstRun
from app.ui.history.screen import HistoryScreen
from app.ui.meetings import MeetingsScreen
from app.ui.network import NetworkScreen
from app.ui.papers.press import Press
from app.ui.questions import QuestionsScreen
from app.ui.screen import CitizenScreen
from app.ui.star import StarScreen
from app.ui.together import TogetherScreen
from app.ui.turned import TurnedWindow
from app.ui.turned.doors import DOORS
from app.ui.turned.questions import QuestionsRoom
from app.ui.unlock import UnlockScreen
from tests.end2end.house import House, program

PASSWORD = "pejlemærket på bakken"
Go = Callable[[House], None]
S = TypeVar("S", bound=CitizenScreen)


def front(house: House) -> QWidget:
    """The window that is in front: the worker's, or the citizen's."""
    return house.window.turned or house.window


def _amina(house: House) -> bytes:
    found: list[bytes] = []
    house.desk.ask(
        house.desk,
        lambda vault: next(row.citizen for row in rows(vault) if row.called == "Amina"),
        found.append,
    )
    house.settle()
    return found[0]


def _in(house: House, kind: type[S]) -> S:
    """The open screen."""
    screen = house.page.screen_shown
    assert isinstance(screen, kind)
    return screen


def tab(key: str, *words: str) -> Go:
    """A tab of Amina's, and the buttons that say this in turn."""

    def go(house: House) -> None:
        house.open(_amina(house), key)
        for each in words:
            house.push(t(each))

    return go


def _day(key: str) -> Go:
    def go(house: House) -> None:
        house.workspace.show_today()
        house.workspace.today.open_tab(key)

    return go


def meeting(state: MeetingState, *words: str) -> Go:
    """The room of a meeting that is so, and the buttons in turn."""

    def go(house: House) -> None:
        tab("meetings")(house)
        record = house.page.record
        assert record is not None
        _in(house, MeetingsScreen).open_meeting(
            next(each.record.id for each in meetings(record) if each.state == state)
        )
        house.settle()
        for each in words:
            house.push(t(each))

    return go


def _member(house: House) -> None:
    tab("network")(house)
    screen = _in(house, NetworkScreen)
    screen.shown.choose((screen.shown.map.members[0].id,))


def _answers(house: House) -> None:
    tab("questions")(house)
    cards = _in(house, QuestionsScreen).listing.cards
    next(each for each in cards if each.look_button.isVisible()).look_button.click()


def _answering(house: House) -> None:
    tab("questions")(house)
    cards = _in(house, QuestionsScreen).listing.cards
    next(each for each in cards if each.answer_button.isVisible()).answer_button.click()


def _hard(*words: str) -> Go:
    """With lines of Amina's own and one that waits for her yes."""

    def write(vault: Vault) -> None:
        amina = next(row.citizen for row in rows(vault) if row.called == "Amina")
        plan = wellbeing(load_citizen(vault, amina))
        if not plan.lines:
            for said_by in (SaidBy.CITIZEN, SaidBy.WORKER):
                text = "Gå ned til havnen"
                vault.save(
                    write_line(plan, citizen=amina, key=vault.new_id(), part=Part.HELPS, text=text, said_by=said_by)
                )

    def go(house: House) -> None:
        house.desk.ask(house.window, write, lambda _: None)
        house.settle()
        tab("hard", *words)(house)

    return go


def _consents(house: House) -> None:
    tab("together")(house)
    _in(house, TogetherScreen).parted.open_part("consents")


def _history(part: str) -> Go:
    def go(house: House) -> None:
        tab("history")(house)
        _in(house, HistoryScreen).parted.open_part(part)

    return go


def _new_star(house: House) -> None:
    tab("star")(house)
    _in(house, StarScreen).begin_new()


def _form(house: House) -> None:
    house.workspace.show_form(_amina(house))


def _turned(room: str = "", on: int = 0) -> Go:
    """The citizen's screen, through a door, and so many times Næste."""

    def go(house: House) -> None:
        house.open(_amina(house))
        house.press(Qt.Key.Key_F9)
        house.settle()
        turned = _turned_window(house)
        if room:
            turned.open_room(room)
        for _ in range(on):
            house.settle()
            turned.foot.on.click()

    return go


def _turned_window(house: House) -> TurnedWindow:
    turned = house.window.turned
    assert turned is not None
    return turned


def _asked(house: House) -> None:
    """The citizen is being asked."""
    _turned("questions")(house)
    house.settle()
    room = _turned_window(house).room
    assert isinstance(room, QuestionsRoom)
    room.rows[0].click()


def _eased(house: House) -> None:
    _turned()(house)
    _turned_window(house).top.easy.click()


def _given_back(house: House) -> None:
    _turned()(house)
    _turned_window(house).give_back()


def _unlocking(house: House) -> UnlockScreen:
    screen = house.window.stack.currentWidget()
    assert isinstance(screen, UnlockScreen)
    return screen


def _first_run(house: House) -> FirstRun:
    screen = house.window.stack.currentWidget()
    assert isinstance(screen, FirstRun)
    return screen


def _named(house: House) -> None:
    """The first run, where a password is asked for."""
    who = _first_run(house).who
    who.name.setText("Signe Holm")
    who.button.click()


def _coded(house: House) -> None:
    """The first run, where the paper code is shown."""
    _named(house)
    first = _first_run(house)
    for edit in (first.secret.passwords.first, first.secret.passwords.again):
        edit.edit.setText(PASSWORD)
    first.secret.button.click()
    house.until(lambda: first.code is not None and first.code.isVisible())


def _proved(house: House) -> None:
    _coded(house)
    code = _first_run(house).code
    assert code is not None
    code.button.click()


def organisation(tab: str) -> Go:
    """The tab of an administrator, with an invitation that is out."""

    def found(vault: Vault) -> None:
        if identity(vault) is None:
            found_organisation(vault, name="Nord", random=urandom)

    def go(house: House) -> None:
        house.desk.ask(house.window, found, lambda _: None)
        house.workspace.show_organisation()
        house.settle()
        screen = house.workspace.organisation
        screen.open_tab(tab)
        screen.invite.one.make.click()
        screen.teams.new.click()

    return go


LOCKED: dict[str, Go] = {
    "lås op": lambda house: None,
    "glemt adgangskode": lambda house: _unlocking(house).forgotten.click(),
    "hent fra sikkerhedskopi": lambda house: _unlocking(house).restore.click(),
}
"""Before somebody is in."""

FIRST: dict[str, Go] = {
    "velkommen": lambda house: None,
    "jeg har en invitation": lambda house: _first_run(house).invited.click(),
    "jeg har været med før": lambda house: _first_run(house).come_back.click(),
    "vælg en adgangskode": _named,
    "din nødkode": _coded,
    "står den rigtigt": _proved,
}
"""The first time, on a computer with nothing on it."""

DESK: dict[str, Go] = {
    "i dag": lambda house: house.workspace.show_today(),
    "uge": _day("week"),
    "ruteliste": _day("route"),
    "printkø": _day("queue"),
    "borgere": lambda house: house.workspace.show_citizens(),
    "ny borger": lambda house: house.workspace.show_form(None),
    "hent borgere fra fil": lambda house: house.workspace.show_intake(),
    "oplysninger": _form,
    "overblik": tab("overview"),
    "møder": tab("meetings"),
    "nyt møde": tab("meetings", "Nyt møde"),
    "planlagt møde": meeting(MeetingState.PLANNED),
    "indbydelse": meeting(MeetingState.PLANNED, "Indbydelse"),
    "holdt møde": meeting(MeetingState.HELD),
    "drømme & mål": tab("goals"),
    "et mål": tab("goals", "Mere om målet"),
    "netværk": tab("network"),
    "netværk, en valgt": _member,
    "netværk, sammenlign": tab("network", "Sammenlign"),
    "netværk, gem eller print": tab("network", "Gem eller print"),
    "stjerne": tab("star"),
    "ny stjerne": _new_star,
    "to stjerner": tab("star", "Sammenlign to"),
    "spørgsmål": tab("questions"),
    "svar": _answering,
    "svarene": _answers,
    "tomme skemaer": tab("questions", "Tomme skemaer på papir"),
    "min plan": tab("plan"),
    "min plan, vi er enige": tab("plan", "Vi er enige"),
    "min plan, gem som fil": tab("plan", "Gem som fil"),
    "når det er svært": _hard(),
    "til lommen": _hard("Til lommen"),
    "samarbejde": tab("together"),
    "samtykker": _consents,
    "historik": tab("history"),
    "hvem har set hvad": _history("access"),
    "alt om mig": _history("about"),
    "kolleger": lambda house: house.workspace.colleagues_button.click(),
    "indstillinger": lambda house: house.workspace.settings_button.click(),
}
"""The worker's."""

TURNED: dict[str, Go] = {
    "vendt": _turned(),
    **{f"vendt, {key}": _turned(key) for key, _ in DOORS},
    "vendt, hvor tæt": _turned("goals", 1),
    "vendt, skridt": _turned("goals", 2),
    "vendt, hele stjernen": _turned("star", 10),
    "vendt, et spørgsmål": _asked,
    "vendt, let at læse": _eased,
    "vendt, giv tilbage": _given_back,
}
"""The citizen's."""

ORGANISATION: dict[str, Go] = {
    "organisation, ingen": lambda house: house.workspace.show_organisation(),
    "organisation, kolleger": organisation("people"),
    "organisation, invitér": organisation("invite"),
    "organisation, teams": organisation("teams"),
    "organisation, til gennemsyn": organisation("review"),
    "organisation, koder": organisation("safety"),
    "organisation, hvad der er sket": organisation("deeds"),
}

SCREENS = {**LOCKED, **FIRST, **DESK, **TURNED, **ORGANISATION}


@contextmanager
def shown(screen: str, qtbot: QtBot, app: QApplication, home: Path, world: World) -> Iterator[House]:
    """The program with this screen in front; the demo's caseload lies in `home`, and may have been written in since,
    so that ids are to be new ones each time."""
    world = World(world.clock, urandom, stopwatch=None)
    with TemporaryDirectory() as empty, program(qtbot, app, Path(empty) if screen in FIRST else home, world) as house:
        if screen not in LOCKED and screen not in FIRST:
            house.unlock(PASSWORD)
        SCREENS[screen](house)
        settle(house)
        yield house


def settle(house: House) -> None:
    """Until everything has come that the screen shows, also the pages of a paper."""
    house.app.processEvents()
    workspace = house.window.workspace
    if workspace is not None or house.window.turned is not None:
        house.settle()
        house.until(lambda: workspace is None or not workspace.backups.making)
        house.until(lambda: not any(each.busy for each in front(house).findChildren(Press)))
    house.app.processEvents()
