"""Two vaults, one record, over a folder."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.models.errors import SurroundingsError, UserError
from app.models.membership import Role
from app.store.doctor import examine
from app.store.vault import Vault
from tests.commands.office import Office
from tests.conftest import Hands


@pytest.fixture
def office(make_vault: Callable[..., Vault], tmp_path: Path, hands: Hands) -> Office:
    """Mette, Lone, Signe and Poul over one folder."""
    return Office(make_vault, tmp_path / "delt", hands)


def test_what_was_written_before_there_was_anybody_to_share_with_comes_along(
    make_vault: Callable[..., Vault], tmp_path: Path, hands: Hands
) -> None:
    office = Office(make_vault, tmp_path / "delt", hands)
    amina = office.citizen("Signe", "Amina")
    office.hope("Signe", amina, "Jeg vil ned på havnen")
    office.round()
    assert office.sees("Poul") == set()
    assert office.sees("Lone") == {"Amina"}
    office.let_in("Signe", amina, "Poul")
    office.round()
    assert office.hopes("Poul", amina) == {"Jeg vil ned på havnen"}
    office.hope("Poul", amina, "Jeg vil have en kat")
    office.round()
    for name in ("Signe", "Poul", "Lone"):
        assert office.hopes(name, amina) == {"Jeg vil ned på havnen", "Jeg vil have en kat"}
        assert examine(office.at[name]) == ()


def test_nothing_new_sends_and_fetches_nothing(office: Office) -> None:
    office.citizen("Signe", "Amina")
    office.round()
    office.round()
    before = sorted(path.stat().st_mtime_ns for path in office.folder.rglob("*") if path.is_file())
    for name in office.at:
        came = office.sync(name)
        assert (came.sent, came.taken, came.notices, came.aside) == (0, 0, (), {})
    assert sorted(path.stat().st_mtime_ns for path in office.folder.rglob("*") if path.is_file()) == before


def test_whoever_is_taken_out_gets_no_more_and_writes_no_more(office: Office) -> None:
    """Attack 12."""
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    office.hope("Poul", amina, "Før")
    office.round()
    office.take_out("Signe", amina, "Poul")
    office.hope("Poul", amina, "Efter, uden at vide det")
    office.hope("Signe", amina, "Efter")
    office.sync("Signe")
    assert "refused" in office.sync("Poul").notices
    office.round()
    assert office.hopes("Signe", amina) == {"Før", "Efter"}
    assert office.hopes("Lone", amina) == {"Før", "Efter"}
    assert office.hopes("Poul", amina) == {"Før", "Efter, uden at vide det"}


def test_a_late_removal_takes_out_what_was_already_shown(office: Office) -> None:
    """Attack 3: Poul sends after the removal, to a colleague who has not heard of it."""
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    office.take_out("Signe", amina, "Poul")
    office.hope("Poul", amina, "For sent")
    office.sync("Poul")
    office.sync("Lone")
    assert office.hopes("Lone", amina) == {"For sent"}
    office.sync("Signe")
    assert office.hopes("Signe", amina) == set()
    assert office.sync("Lone").withdrawn == 1
    assert office.hopes("Lone", amina) == set()
    for name in ("Signe", "Lone"):
        assert examine(office.at[name]) == ()


def test_a_reader_gets_the_shared_part_and_nothing_that_he_writes_counts(office: Office) -> None:
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul", Role.READER)
    office.round()
    assert office.sees("Poul") == {"Amina"}
    office.hope("Poul", amina, "Læseren skriver")
    office.round()
    assert office.hopes("Signe", amina) == set()


def test_a_substitutes_time_ends_by_itself(office: Office, hands: Hands) -> None:
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Lone", amina, "Poul", until=date(2026, 3, 10))
    office.round()
    assert office.sees("Poul") == {"Amina"}
    hands.now = type(hands.now)(hands.now.wall + 30 * 86_400_000, 60)
    office.round()
    office.hope("Signe", amina, "Efter")
    office.round()
    assert office.hopes("Poul", amina) == set()


def test_a_member_cannot_let_in(office: Office) -> None:
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    with pytest.raises(UserError, match="coordinator-only"):
        office.let_in("Poul", amina, "Mette")


def test_a_share_that_is_not_there_is_said_and_nothing_is_made_in_its_place(office: Office) -> None:
    office.hope("Signe", office.citizen("Signe", "Amina"), "Jeg vil ud")
    hidden = office.folder.with_name("taget ud")
    office.folder.rename(hidden)
    with pytest.raises(SurroundingsError, match="share-missing"):
        office.sync("Signe")
    assert not office.folder.exists()
    hidden.rename(office.folder)
    office.round()
    assert office.sees("Lone") == {"Amina"}
