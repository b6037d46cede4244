"""What a screen reader and an unsteady hand meet, on every screen of the real window with the demo's caseload."""

from collections.abc import Callable, Iterator
from os import urandom
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.commands.organisation import found_organisation
from app.demo import caseload
from app.store.reading import caseload as rows
from app.store.shared import identity
from app.store.vault import Vault
from app.ui.papers.pages_view import PagesView
from tests.conftest import Hands
from tests.end2end.house import House, program

PASSWORD = "pejlemærket på bakken"
_LEAST = 40
_INSIDE = (QPlainTextEdit, QLineEdit, QAbstractScrollArea)
"""May be lower than a target: editors lie inside a framed field, and an area scrolls."""
_ROLE_OF_QT = (QScrollArea, PagesView)
"""Qt calls every scroll area a client and cannot be told otherwise; their names say what they are."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hjem")
    caseload.build(folder, PASSWORD)
    return folder


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, built: Path, hands: Hands) -> Iterator[House]:
    with program(qtbot, qapp, built, hands.world) as running:
        yield running


def _amina(house: House) -> bytes:
    found: list[bytes] = []
    house.desk.ask(
        house.desk,
        lambda vault: next(row.citizen for row in rows(vault) if row.called == "Amina"),
        found.append,
    )
    house.settle()
    return found[0]


def _tab(key: str) -> Callable[[House], None]:
    return lambda house: house.open(_amina(house), key)


def _day(key: str) -> Callable[[House], None]:
    def go(house: House) -> None:
        house.workspace.show_today()
        house.workspace.today.open_tab(key)

    return go


def _form(house: House) -> None:
    house.workspace.show_form(_amina(house))


def _organisation(tab: str) -> Callable[[House], None]:
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


SCREENS: dict[str, Callable[[House], None]] = {
    "i dag": lambda house: house.workspace.show_today(),
    "uge": _day("week"),
    "ruteliste": _day("route"),
    "printkø": _day("queue"),
    "borgere": lambda house: house.workspace.show_citizens(),
    "overblik": _tab("overview"),
    "drømme & mål": _tab("goals"),
    "min plan": _tab("plan"),
    "samarbejde": _tab("together"),
    "historik": _tab("history"),
    "oplysninger": _form,
    "kolleger": lambda house: house.workspace.colleagues_button.click(),
    "indstillinger": lambda house: house.workspace.settings_button.click(),
    "organisation, ingen": lambda house: house.workspace.show_organisation(),
    "organisation, kolleger": _organisation("people"),
    "organisation, invitér": _organisation("invite"),
    "organisation, teams": _organisation("teams"),
    "organisation, koder": _organisation("safety"),
}


@pytest.mark.parametrize("screen", ["lås op", *SCREENS])
def test_what_tab_reaches_has_a_name_a_role_and_room(house: House, screen: str) -> None:
    if screen != "lås op":
        house.unlock(PASSWORD)
        SCREENS[screen](house)
        house.settle()
    stops = [each for each in house.window.findChildren(QWidget) if _is_stop(each)]
    assert len(stops) >= 4
    assert [_told(each) for each in stops if not _name(each)] == []
    roles = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    told = [each for each in stops if not isinstance(each, _ROLE_OF_QT)]
    assert [_told(each) for each in told if QAccessible.queryAccessibleInterface(each).role() in roles] == []
    assert [_told(each) for each in stops if _too_small(each)] == []
    labels = [each for each in house.window.findChildren(QLabel) if each.text()]
    assert labels
    assert [each.text() for each in labels if each.textFormat() is not Qt.TextFormat.PlainText] == []


def _is_stop(widget: QWidget) -> bool:
    reachable = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return reachable and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def _too_small(widget: QWidget) -> bool:
    if isinstance(widget, _INSIDE):
        return False
    return min(widget.width(), widget.height()) < _LEAST


def _told(widget: QWidget) -> str:
    above = widget.parentWidget()
    return f"{type(widget).__name__} {_name(widget)!r} {widget.width()}x{widget.height()} in {type(above).__name__}"
