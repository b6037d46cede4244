"""Whoever leaves, and whoever has lost everything: the citizens have somebody."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.handing_on import Handover, hand_on, handover
from app.commands.organisation import make_team, revoke
from app.commands.sharing import members
from app.models.errors import UserError
from app.store.doctor import examine
from app.store.shared import content_keys
from tests.commands.office import Office
from tests.conftest import Hands


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    """Mette, Lone, Signe and Poul over one folder."""
    made = Office(tmp_path / "delt", hands)
    yield made
    made.close()


def test_a_leavers_citizens_have_the_teams_leader(office: Office) -> None:
    """The leader cuts off, makes the new key, writes on, and lets the next one in."""
    amina = office.citizen("Signe", "Amina")
    office.hope("Signe", amina, "Før")
    office.round()
    assert handover(office.at["Mette"], worker=office.id("Signe")) == Handover(1, 0, ())
    signe = office.id("Signe")
    revoke(office.at["Mette"], worker=signe)
    office.hope("Signe", amina, "Efter, uden at vide det")
    office.sync("Mette")
    office.sync("Lone")
    office.round()
    office.hope("Lone", amina, "Videre")
    office.sync("Lone")
    inside = members(office.at["Lone"], citizen=amina)[0]
    assert signe not in inside.readers
    assert inside.sealing is not None
    office.let_in("Lone", amina, "Poul")
    office.round("Lone", "Poul", "Mette")
    assert office.hopes("Poul", amina) == office.hopes("Lone", amina) == {"Før", "Videre"}


def test_the_leader_alone_settles_two_removals_that_met(office: Office) -> None:
    amina = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", amina, "Poul")
    office.round()
    for name in ("Signe", "Poul"):
        revoke(office.at["Mette"], worker=office.id(name))
    office.sync("Mette")
    office.round("Lone")
    assert members(office.at["Lone"], citizen=amina)[0].sealing is not None


def test_a_leavers_citizens_with_nobody_else_are_counted_and_handed_on_with_the_recovery_code(office: Office) -> None:
    office.take_in("Ida")
    office.round()
    office.round()
    bo = office.citizen("Ida", "Bo")
    office.hope("Ida", bo, "Kun Ida ved det")
    office.round()
    ida, mette = office.id("Ida"), office.at["Mette"]
    assert handover(mette, worker=ida) == Handover(0, 1, ())
    assert handover(mette, worker=office.id("Lone")).teams == ("Nord",)
    with pytest.raises(UserError, match="recovery-wrong"):
        hand_on(mette, worker=ida, to=office.id("Poul"), recovery_code=office.codes.root_code)
    with pytest.raises(UserError, match="administrator-only"):
        hand_on(office.at["Poul"], worker=ida, to=office.id("Poul"), recovery_code=office.codes.recovery_code)
    revoke(mette, worker=ida)
    assert hand_on(mette, worker=ida, to=office.id("Poul"), recovery_code=office.codes.recovery_code) == 1
    del office.at["Ida"]
    office.round()
    assert office.hopes("Poul", bo) == {"Kun Ida ved det"}
    assert office.sees("Mette") == set()
    assert content_keys(mette, bo) == {}
    inside = members(office.at["Poul"], citizen=bo)[0]
    assert set(inside.members) == {office.id("Poul")}
    office.hope("Poul", bo, "Videre")
    office.round()
    assert examine(office.at["Poul"]) == ()


def test_a_new_leader_has_the_citizens_when_the_former_leaves(office: Office) -> None:
    amina = office.citizen("Signe", "Amina")
    office.hope("Signe", amina, "Før")
    office.round()
    make_team(office.at["Mette"], name="Nord", leader=office.id("Poul"), members=[office.id("Signe")])
    revoke(office.at["Mette"], worker=office.id("Lone"))
    office.round()
    assert office.hopes("Poul", amina) == {"Før"}
