"""A backup restored while its original works on: both exchange over the folder, and nothing is lost."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.commands.administering import erase
from app.commands.signing import my_identity
from app.store.backup_file import Backup
from app.store.doctor import examine
from app.store.erasing import erased_streams
from app.store.logs import load_organisation
from app.store.profile import create_profile, open_vault, unlock_password
from app.store.restore import restore
from app.store.vault import Vault
from tests.commands.office import Office
from tests.conftest import PASSWORD, Hands
from tests.store.backing import backup_of


class Backed(Office):
    """An office where everybody has a profile, so that it can be backed up."""

    def laptop(self, name: str) -> Vault:
        home = self.folder.parent / f"hjem hos {name}"
        profile, self.papers[name] = create_profile(
            home, name=name, role="Bostøtte", password=PASSWORD, world=self.hands.world
        )
        self.at[name] = open_vault(profile, unlock_password(profile, PASSWORD), self.hands.world)
        return self.at[name]

    def restored(self, backup: Backup, name: str) -> Vault:
        """On another computer."""
        home = self.folder.parent / f"hjem hos {name}"
        profile, key = restore(backup, home, name="Signe", secret=PASSWORD, world=self.hands.world)
        self.at[name] = open_vault(profile, key, self.hands.world)
        return self.at[name]


@dataclass
class Twice:
    office: Backed
    amina: bytes
    backup: Backup


@pytest.fixture
def twice(tmp_path: Path, hands: Hands) -> Iterator[Twice]:
    """Signe's backup holds what she had not sent yet."""
    office = Backed(tmp_path / "delt", hands)
    amina = office.citizen("Signe", "Amina")
    office.hope("Signe", amina, "Jeg vil ned på havnen")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    office.hope("Signe", amina, "Skrevet og ikke sendt, da kopien blev lavet")
    backup = backup_of(office.at["Signe"], tmp_path)
    yield Twice(office, amina, backup)
    office.close()


@pytest.mark.parametrize("first", ["Signe", "Signe fra kopien"])
def test_a_restored_backup_and_its_original_are_told_apart_and_both_end_well(twice: Twice, first: str) -> None:
    """Attack 17: both write, both exchange, in either order."""
    office, amina = twice.office, twice.amina
    office.hope("Signe", amina, "Skrevet bagefter")
    office.sync("Signe")
    office.hope("Signe", amina, "Skrevet endnu senere")
    office.restored(twice.backup, "Signe fra kopien")
    office.hope("Signe fra kopien", amina, "Skrevet efter kopien")
    office.hope("Poul", amina, "Jeg vil have en kat")
    both = ["Signe", "Signe fra kopien"]
    for name in (first, *(each for each in both if each != first)):
        assert office.sync(name).notices == ()
    office.round()
    devices = {office.at[name].me.device for name in both}
    known = load_organisation(office.at["Lone"], my_identity(office.at["Lone"]).organisation).devices
    assert len(devices) == 2
    assert devices <= set(known)
    everything = {
        "Jeg vil ned på havnen", "Skrevet og ikke sendt, da kopien blev lavet", "Skrevet bagefter",
        "Skrevet endnu senere", "Skrevet efter kopien", "Jeg vil have en kat",
    }  # fmt: skip
    for name in (*both, "Poul", "Lone"):
        assert office.hopes(name, amina) == everything
        assert examine(office.at[name]) == ()
        assert office.sync(name).notices == ()


def test_a_restored_backup_whose_original_is_gone_has_what_was_sent_since(twice: Twice) -> None:
    office, amina = twice.office, twice.amina
    office.hope("Signe", amina, "Skrevet bagefter")
    office.sync("Signe")
    office.at.pop("Signe").close()
    office.restored(twice.backup, "Signe fra kopien")
    office.round()
    assert "Skrevet bagefter" in office.hopes("Signe fra kopien", amina)
    assert "Skrevet og ikke sendt, da kopien blev lavet" in office.hopes("Poul", amina)


def test_an_erased_citizen_goes_from_a_restored_backup_at_its_first_exchange(twice: Twice) -> None:
    """On a computer where nobody knows of it yet. Where Signe's own profile lies, she goes at once."""
    office, amina = twice.office, twice.amina
    erase(office.at["Mette"], citizen=amina)
    office.round()
    restored = office.restored(twice.backup, "Signe fra kopien")
    assert "Amina" in office.sees("Signe fra kopien")
    assert office.sync("Signe fra kopien").erased == 1
    assert "Amina" not in office.sees("Signe fra kopien")
    assert examine(restored) == ()
    home = office.at["Signe"].path.parent.parent
    profile, key = restore(twice.backup, home, name="Signe igen", secret=PASSWORD, world=office.hands.world)
    with closing(open_vault(profile, key, office.hands.world)) as beside:
        assert beside.citizens() == ()
        assert amina in erased_streams(beside)
