"""Beginning to share: before there is a team, and what came in a file from outside the organisation."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.administering import erase
from app.commands.beginning import begin_own
from app.commands.citizens import new_citizen, note_risk
from app.commands.exchange import export_citizens, import_citizens
from app.commands.organisation import make_team
from app.commands.sharing import members
from app.keys.recovery_code import recovery_public_key
from app.store.doctor import examine
from app.store.logs import logged_streams
from app.store.open import make_store, open_store
from app.store.reading import load_risk
from app.store.vault import Me, Vault
from tests.commands.office import Office
from tests.conftest import Hands
from tests.store.stores import KEY


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    made = Office(tmp_path / "delt", hands)
    yield made
    made.close()


@pytest.fixture
def outside(tmp_path: Path, hands: Hands) -> Iterator[tuple[Vault, bytes]]:
    """Bent is in no organisation, and knows Amina."""
    path, random = tmp_path / "Bent.db", hands.seed.randbytes
    make_store(path, KEY, Me(random(16), random(16), "Bent", "Bostøtte"), recovery_public_key(random(16)))
    vault = open_store(path, KEY, hands.clock, hands.world.new_id, lambda: None)
    key, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    vault.save(note_risk(citizen=key, professional=None, note="Ring først", new_id=vault.new_id))
    yield vault, key
    vault.close()


def test_a_citizen_from_before_there_was_a_team_has_a_leader_when_there_is_one(office: Office) -> None:
    office.take_in("Karin")
    office.round()
    amina = office.citizen("Karin", "Amina")
    office.hope("Karin", amina, "Jeg vil ud")
    office.round()
    assert members(office.at["Karin"], citizen=amina)[0].leader is None
    team = [office.id(name) for name in ("Signe", "Poul", "Karin")]
    make_team(office.at["Mette"], name="Nord", leader=office.id("Lone"), members=team)
    office.round()
    (shared,) = members(office.at["Karin"], citizen=amina)
    assert shared.leader == office.id("Lone")
    assert shared.sealing is not None
    assert office.hopes("Lone", amina) == {"Jeg vil ud"}
    office.let_in("Lone", amina, "Poul")
    office.round()
    assert office.hopes("Poul", amina) == {"Jeg vil ud"}
    assert [each.notices for each in map(office.sync, office.at)] == [()] * len(office.at)


def test_a_citizen_from_outside_the_organisation_is_shared_by_whoever_took_the_file_in(
    office: Office, outside: tuple[Vault, bytes]
) -> None:
    bent, amina = outside
    file = export_citizens(bent, [amina])
    import_citizens(office.at["Signe"], file)
    office.round()
    assert office.sees("Lone") == {"Amina"}
    import_citizens(office.at["Poul"], file)
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.hope("Signe", amina, "Jeg vil ud")
    office.round()
    for name in ("Signe", "Lone", "Poul"):
        assert office.hopes(name, amina) == {"Jeg vil ud"}
        assert load_risk(office.at[name], amina).note == "Ring først"
        assert examine(office.at[name]) == ()
    assert {each.members[office.id("Signe")] for each in members(office.at["Poul"], citizen=amina)} == {"coordinator"}
    assert [each.notices for each in map(office.sync, office.at)] == [()] * len(office.at)


def test_a_file_from_a_colleague_who_has_not_begun_is_left_to_the_colleague(office: Office) -> None:
    amina = office.citizen("Signe", "Amina")
    import_citizens(office.at["Poul"], export_citizens(office.at["Signe"], [amina]))
    office.round("Poul")
    assert members(office.at["Poul"], citizen=amina) == ()


def test_it_begins_a_few_at_a_time_and_may_be_left_anywhere(office: Office) -> None:
    citizens = [office.citizen("Signe", f"Borger {number}") for number in range(12)]
    signe = office.at["Signe"]
    steps = begin_own(signe, random=office.random)
    next(steps)
    begun = [each for each in citizens if members(signe, citizen=each)]
    assert 0 < len(begun) < len(citizens)
    next(steps)
    steps.close()
    assert len([each for each in citizens if members(signe, citizen=each)]) < len(citizens)
    office.citizen("Signe", "Midt i det hele")
    office.round("Signe", "Lone")
    assert len(office.sees("Lone")) == 13


def test_who_is_erased_in_the_middle_is_not_begun(office: Office) -> None:
    mette = office.at["Mette"]
    citizens = [office.citizen("Mette", f"Borger {number}") for number in range(8)]
    steps = begin_own(mette, random=office.random)
    next(steps)
    (*_, last) = (each for each in citizens if not members(mette, citizen=each))
    erase(mette, citizen=last)
    for _ in steps:
        pass
    assert last not in logged_streams(mette, office.organisation.id)
    assert len(logged_streams(mette, office.organisation.id)) == 7
