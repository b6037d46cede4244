"""The stage of these tests."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.store.vault import Vault
from app.ui.desk import Desk
from tests.ui.meetings.stage import Stage, begin


@pytest.fixture
def citizen(vault: Vault) -> bytes:
    """Amina."""
    return begin(vault)


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, citizen: bytes, desk: Desk) -> Stage:
    """Amina's meetings on the screen."""
    return Stage(qtbot, desk, citizen)
