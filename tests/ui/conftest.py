"""Windows for tests: the theme, and a desk over a real vault."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.store.vault import Vault
from app.ui import theme
from app.ui.desk import Desk


@pytest.fixture(autouse=True)
def _themed(qapp: QApplication) -> None:
    theme.apply(qapp, theme.LIGHT)


@pytest.fixture
def make_desk(qtbot: QtBot, make_vault: Callable[..., Vault]) -> Iterator[Callable[[Vault], Desk]]:
    """Desks over vaults; all are put away afterwards, before their vaults are."""
    made: list[Desk] = []

    def make(vault: Vault) -> Desk:
        made.append(Desk(vault))
        return made[-1]

    yield make
    qtbot.waitUntil(lambda: not any(desk.busy for desk in made))
    for desk in made:
        desk.close()


@pytest.fixture
def desk(make_desk: Callable[[Vault], Desk], vault: Vault) -> Desk:
    """Signe's desk."""
    return make_desk(vault)
