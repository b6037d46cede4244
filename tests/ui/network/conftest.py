"""Amina, with nobody on her map yet."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.commands.citizens import new_citizen
from app.store.vault import Vault
from tests.ui.network.stage import Stage


@pytest.fixture
def amina(vault: Vault) -> bytes:
    key, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    return key


@pytest.fixture
def stage(qtbot: QtBot, vault: Vault, amina: bytes) -> Iterator[Stage]:
    made = Stage(qtbot, vault, amina)
    yield made
    made.settle()
    made.desk.close()
