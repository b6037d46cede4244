"""What every test has at hand: a world with its own clock and ids, a home folder, an open vault."""

import gc
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.keys import slots
from app.models.moment import Moment
from app.store.profile import create_profile, open_vault, unlock_password
from app.store.profile_files import World
from app.store.vault import Vault

PASSWORD = "en god adgangskode"
_MUCH = 20_000


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """Looked for in this thread alone, as in the program: a Qt object that dies in the vault's brings the test down,
    also one that a test before this has left."""
    gc.disable()
    yield
    if gc.get_count()[0] > _MUCH:
        gc.collect()


@pytest.fixture(scope="session", autouse=True)
def _stretched_once() -> Iterator[None]:
    """The same password with the same salt is stretched once: the tests' profiles are made with the same randomness,
    and the work would be half of the time that the tests of the window take."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slots, "_password_key", cache(slots._password_key))
        yield


@dataclass
class Hands:
    """A clock that a test moves, and randomness that it can repeat."""

    now: Moment = field(default_factory=lambda: Moment(1_772_625_420_000, 60))
    seed: Random = field(default_factory=lambda: Random(1))

    def clock(self) -> Moment:
        """A second passes at every look."""
        self.now = Moment(self.now.wall + 1000, self.now.offset)
        return self.now

    @property
    def world(self) -> World:
        """As the program gets it."""
        return World(self.clock, self.seed.randbytes, stopwatch=None)


@pytest.fixture
def hands() -> Hands:
    """The test's clock and randomness."""
    return Hands()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where the profiles lie; empty to begin with."""
    folder = tmp_path / "hjem"
    folder.mkdir()
    return folder


@pytest.fixture
def make_vault(tmp_path: Path, hands: Hands) -> Iterator[Callable[..., Vault]]:
    """Make profiles with an open vault; all are closed afterwards."""
    opened: list[Vault] = []

    def make(name: str = "Signe Holm", role: str = "Bostøtte") -> Vault:
        profile, _ = create_profile(tmp_path / "hjem", name=name, role=role, password=PASSWORD, world=hands.world)
        vault = open_vault(profile, unlock_password(profile, PASSWORD), hands.world)
        opened.append(vault)
        return vault

    yield make
    for vault in opened:
        vault.close()


@pytest.fixture
def vault(make_vault: Callable[..., Vault]) -> Vault:
    """Signe's vault."""
    return make_vault()
