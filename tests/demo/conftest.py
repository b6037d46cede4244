"""The demo's profile, built once for all tests of what is in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from app.demo import events as told
from app.demo.caseload import TODAY, build
from app.models.moment import Moment
from app.models.record import CitizenRecord
from app.store.profile import open_vault, unlock_password
from app.store.profile_files import World, profiles
from app.store.reading import caseload, load_citizen
from app.store.vault import Vault

PASSWORD = "en god adgangskode"
FILE = told.read_caseload()


@dataclass(frozen=True)
class Filled:
    """The vault, and each citizen's record by the key in the file."""

    vault: Vault
    records: dict[str, CitizenRecord]


def opened(home: Path) -> Vault:
    (profile,) = profiles(home)
    world = World(lambda: Moment.of(TODAY), Random(9).randbytes)
    return open_vault(profile, unlock_password(profile, PASSWORD), world)


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    home = tmp_path_factory.mktemp("demo")
    build(home, PASSWORD)
    vault = opened(home)
    by_name = {row.full_name: load_citizen(vault, row.citizen) for row in caseload(vault)}
    yield Filled(vault, {person.key: by_name[person.full_name] for person in FILE.citizens})
    vault.close()
