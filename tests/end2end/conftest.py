"""A profile in which Amina's record lies, and one with the demo's whole caseload."""

from pathlib import Path

import pytest

from app.demo import caseload
from tests.conftest import Hands
from tests.end2end.house import record, vault_of
from tests.end2end.screens import PASSWORD


@pytest.fixture
def amina(home: Path, hands: Hands) -> bytes:
    """Amina's id, in Signe's vault."""
    with vault_of(home, hands.world) as vault:
        return record(vault)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the demo's profile; every test of a module writes in the same one."""
    folder = tmp_path_factory.mktemp("hjem")
    caseload.build(folder, PASSWORD)
    return folder
