"""The map on earlier days, in a real vault."""

from datetime import date

import pytest

from app.commands.citizens import new_citizen
from app.commands.network import move_members, put_on_map, remove_all, tie_members
from app.commands.undo import undo
from app.models.map_places import Place
from app.models.moment import Moment
from app.models.network import network_map
from app.models.values import Ring
from app.store.map_history import load_map_history
from app.store.reading import load_citizen
from app.store.vault import Vault
from tests.conftest import Hands

FAR, NEAR = Place("friends", Ring.FAR, (500, 500)), Place("friends", Ring.NEAR, (500, 500))
DAY = 24 * 60 * 60 * 1000
FIRST = date(2026, 3, 4)


def _next_day(hands: Hands) -> None:
    hands.now = Moment(hands.now.wall + DAY, hands.now.offset)


@pytest.fixture
def citizen(vault: Vault) -> bytes:
    """Amina, with Trine far out on her map."""
    key, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    vault.save(put_on_map(citizen=key, key=b"t" * 16, name="Trine", place=FAR))
    return key


def test_each_day_keeps_its_own_map(vault: Vault, hands: Hands, citizen: bytes) -> None:
    _next_day(hands)
    trine = network_map(load_citizen(vault, citizen)).members[0]
    vault.save(move_members([(trine, NEAR)]))
    vault.save(put_on_map(citizen=citizen, key=b"m" * 16, name="Mor", place=NEAR))
    found = network_map(load_citizen(vault, citizen))
    vault.save(tie_members(found, citizen=citizen, key=b"b" * 16, one=b"t" * 16, other=b"m" * 16))
    _next_day(hands)
    vault.save(remove_all([network_map(load_citizen(vault, citizen)).members[0].record]))
    history = load_map_history(vault, citizen)
    first, second, third = history.days
    assert (first, (third - first).days) == (FIRST, 2)
    assert [(each.name, each.ring) for each in history.on(first).members] == [("Trine", "far")]
    assert [(each.name, each.ring) for each in history.on(second).members] == [("Trine", "near"), ("Mor", "near")]
    assert len(history.on(second).ties) == 1
    assert [each.name for each in history.on(third).members] == ["Mor"]
    assert history.on(third) == network_map(load_citizen(vault, citizen))


def test_a_day_whose_changes_were_undone_leaves_no_map(vault: Vault, hands: Hands, citizen: bytes) -> None:
    _next_day(hands)
    vault.save(put_on_map(citizen=citizen, key=b"m" * 16, name="Mor", place=NEAR))
    assert len(load_map_history(vault, citizen).days) == 2
    undo(vault, citizen)
    assert load_map_history(vault, citizen).days == (FIRST,)


def test_before_there_was_a_map_it_is_empty(vault: Vault, citizen: bytes) -> None:
    assert load_map_history(vault, citizen).on(date(2026, 3, 3)).members == ()
