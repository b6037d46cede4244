"""A profile in which Amina's record lies."""

from pathlib import Path

import pytest

from tests.conftest import Hands
from tests.end2end.house import record, vault_of


@pytest.fixture
def amina(home: Path, hands: Hands) -> bytes:
    """Amina's id, in Signe's vault."""
    with vault_of(home, hands.world) as vault:
        return record(vault)
