"""A home folder with one profile, in which Amina's record lies."""

from pathlib import Path

import pytest

from tests.conftest import Hands
from tests.end2end.house import record, vault_of


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where the profiles lie."""
    folder = tmp_path / "hjem"
    folder.mkdir()
    return folder


@pytest.fixture
def amina(home: Path, hands: Hands) -> bytes:
    """Amina's id, in Signe's vault."""
    with vault_of(home, hands.world) as vault:
        return record(vault)
