"""Real vaults and a real central: what is written at one laptop stands at the other."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.organisation import revoke
from app.commands.renewing import renew
from app.commands.returning import return_on_new_laptop
from app.commands.syncing import exchange
from app.models.errors import SurroundingsError
from app.models.moment import Moment
from app.store.doctor import examine
from app.store.profile import open_vault, unlock_password
from app.store.reading import caseload
from app.sync.wire import Wire
from app.wording import NOTICES
from tests.commands.office import Office
from tests.conftest import PASSWORD, Hands


@pytest.fixture
def team(tmp_path: Path, hands: Hands, url: str) -> Iterator[Office]:
    """Mette, Lone, Signe and Poul over central."""
    wire = Wire(url)
    made = Office(tmp_path / "delt", hands, wire)
    yield made
    made.close()
    wire.close()


def test_two_laptops_come_to_the_same(team: Office) -> None:
    amina = team.citizen("Signe", "Amina")
    team.hope("Signe", amina, "Jeg vil ned på havnen")
    team.round()
    assert team.sees("Poul") == set()
    assert team.sees("Lone") == {"Amina"}
    team.let_in("Signe", amina, "Poul")
    team.round()
    assert team.hopes("Poul", amina) == {"Jeg vil ned på havnen"}
    team.hope("Poul", amina, "Jeg vil have en kat")
    team.hope("Signe", amina, "Jeg vil på arbejde")
    team.round()
    for name in ("Signe", "Poul", "Lone"):
        assert len(team.hopes(name, amina)) == 3
        assert examine(team.at[name]) == ()
    for name in team.at:
        came = team.sync(name)
        assert (came.sent, came.taken, came.notices, came.aside) == (0, 0, (), {})


@pytest.mark.parametrize("lost", [False, True])
def test_a_new_computer_has_everything_with_the_paper_and_nobody_online(
    team: Office, tmp_path: Path, lost: bool
) -> None:
    """Attack 18: also what only the worker could read."""
    team.hope("Signe", team.citizen("Signe", "Amina"), "Jeg vil ned på havnen")
    team.sync("Signe")
    where = team.where
    assert where is not None
    code = team.papers["Signe"]
    profile = return_on_new_laptop(
        tmp_path / "ny",
        where=where,
        code=code,
        password=PASSWORD,
        world=team.hands.world,
        compared=team.codes.fingerprint,
        lost=lost,
    )
    vault = open_vault(profile, unlock_password(profile, PASSWORD), team.hands.world)
    came = exchange(vault, where=where, random=team.random)
    assert (came.notices, came.aside) == ((), {})
    assert [row.called for row in caseload(vault)] == ["Amina"]
    assert examine(vault) == ()
    vault.close()
    if lost:
        with pytest.raises(SurroundingsError) as fault:
            team.sync("Signe")
        assert fault.value.code == "central-revoked"
    else:
        assert team.sync("Signe").notices == ()


def test_the_paper_comes_back_after_the_only_computer_was_cut_off(team: Office, tmp_path: Path) -> None:
    """The worker's own key may be a thief's by now, so central takes only the paper's word for the worker."""
    team.hope("Signe", team.citizen("Signe", "Amina"), "Jeg vil ned på havnen")
    team.round()
    revoke(team.at["Mette"], worker=team.id("Signe"), device=team.at["Signe"].me.device)
    team.sync("Mette")
    assert team.where is not None
    world, code = team.hands.world, team.papers["Signe"]
    profile = return_on_new_laptop(
        tmp_path / "ny", where=team.where, code=code, password=PASSWORD, world=world, compared=team.codes.fingerprint
    )
    vault = open_vault(profile, unlock_password(profile, PASSWORD), world)
    assert exchange(vault, where=team.where, random=team.random).aside == {}
    assert [row.called for row in caseload(vault)] == ["Amina"]
    vault.close()


def test_new_keys_from_the_paper_when_an_administrator_has_cut_off_a_computer(team: Office, tmp_path: Path) -> None:
    team.hope("Signe", team.citizen("Signe", "Amina"), "Jeg vil ned på havnen")
    team.round()
    assert team.where is not None
    world, code = team.hands.world, team.papers["Signe"]
    profile = return_on_new_laptop(
        tmp_path / "ny", where=team.where, code=code, password=PASSWORD, world=world, compared=team.codes.fingerprint
    )
    vault = open_vault(profile, unlock_password(profile, PASSWORD), world)
    exchange(vault, where=team.where, random=team.random)
    team.sync("Mette")
    revoke(team.at["Mette"], worker=team.id("Signe"), device=team.at["Signe"].me.device)
    team.round("Mette", "Lone")
    assert "needs-paper" in exchange(vault, where=team.where, random=team.random).notices
    came = renew(vault, where=team.where, code=code, random=team.random)
    assert "needs-paper" not in came.notices
    team.round("Mette", "Lone")
    came = exchange(vault, where=team.where, random=team.random)
    assert (came.notices, came.aside) == ((), {})
    assert [row.called for row in caseload(vault)] == ["Amina"]
    vault.close()


def test_a_central_that_has_moved_is_the_same_place(team: Office, other_url: str) -> None:
    amina = team.citizen("Signe", "Amina")
    team.round()
    moved = Wire(other_url)
    came = exchange(team.at["Signe"], where=moved, random=team.random)
    assert (came.sent, came.taken, came.notices) == (0, 0, ())
    team.hope("Signe", amina, "Jeg vil sejle")
    assert exchange(team.at["Signe"], where=moved, random=team.random).sent == 1
    moved.close()
    team.round("Lone")
    assert team.hopes("Lone", amina) == {"Jeg vil sejle"}


@pytest.mark.parametrize("hours", [-24, 1, 365 * 24])
def test_a_computer_whose_clock_is_wrong_loses_nothing_and_is_told_until_it_is_set(team: Office, hours: int) -> None:
    amina = team.citizen("Signe", "Amina")
    team.round()
    signe, right = team.at["Signe"], team.hands.clock
    signe.clock = lambda: Moment(right().wall + hours * 3_600_000, 60)
    team.hope("Signe", amina, "Jeg vil ned på havnen")
    told = [team.sync("Signe") for _ in range(2)]
    assert [(each.sent, each.notices) for each in told] == [(1, ("clock-wrong",)), (0, ("clock-wrong",))]
    assert NOTICES["clock-wrong"].endswith("Stil computerens ur.")
    assert team.sync("Lone").notices == ()
    assert team.hopes("Lone", amina) == {"Jeg vil ned på havnen"}
    signe.clock = right
    assert team.sync("Signe").notices == ()
