"""Amina's record, and the screen turned towards her."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.store.profile_files import profiles
from app.store.vault import Vault
from app.ui.desk import Desk
from tests.end2end.house import record
from tests.ui.turned.stage import TurnedStage


@pytest.fixture
def amina(vault: Vault) -> bytes:
    """Amina's id, in Signe's vault."""
    return record(vault)


@pytest.fixture
def stage(qtbot: QtBot, desk: Desk, amina: bytes, tmp_path: Path) -> Iterator[TurnedStage]:
    """The screen is turned."""
    turned = TurnedStage(qtbot, desk, amina, profiles(tmp_path / "hjem")[0])
    yield turned
    turned.settle()
    turned.gone()
