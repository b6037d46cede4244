"""Amina, with nobody on her map yet."""

import pytest
from pytestqt.qtbot import QtBot

from app.commands.citizens import new_citizen
from app.store.vault import Vault
from app.ui.desk import Desk
from tests.ui.network.stage import Stage


@pytest.fixture
def amina(vault: Vault) -> bytes:
    key, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    return key


@pytest.fixture
def stage(qtbot: QtBot, desk: Desk, amina: bytes) -> Stage:
    return Stage(qtbot, desk, amina)
