"""The map in a real vault: who stands on it, ties, joins and consents."""

import pytest

from app.commands.citizens import new_citizen
from app.commands.network import (
    ask_consent,
    feel_tie,
    help_with_goal,
    join_members,
    move_members,
    put_on_map,
    remove_all,
    tie_members,
)
from app.commands.undo import undo
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.map_places import Place
from app.models.network import NetworkMap, network_map
from app.models.save import Save
from app.models.values import Consent, Ring, TieCharacter
from app.store.reading import load_citizen
from app.store.vault import Vault

FRIENDS = Place("friends", Ring.MIDDLE, (500, 500))


@pytest.fixture
def citizen(vault: Vault) -> bytes:
    """Amina, with Trine, Mor and the library on her map."""
    key, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    for letter, name in ((b"t", "Trine"), (b"m", "Mor"), (b"b", "Biblioteket")):
        vault.save(put_on_map(citizen=key, key=letter * 16, name=name, place=FRIENDS))
    return key


def _map(vault: Vault, citizen: bytes) -> NetworkMap:
    return network_map(load_citizen(vault, citizen))


def _tie(vault: Vault, citizen: bytes, key: bytes, one: bytes, other: bytes) -> Save:
    return tie_members(_map(vault, citizen), citizen=citizen, key=key, one=one, other=other)


def test_several_are_moved_in_one_save_and_come_back_together(vault: Vault, citizen: bytes) -> None:
    before = [each.spot for each in _map(vault, citizen).members]
    place = Place("family", Ring.NEAR, (100, 900))
    vault.save(move_members([(each, place) for each in _map(vault, citizen).members]))
    assert {(each.sector, each.ring, each.spot) for each in _map(vault, citizen).members} == {
        ("family", "near", (100, 900))
    }
    undo(vault, citizen)
    assert [each.spot for each in _map(vault, citizen).members] == before
    with pytest.raises(UserError, match="spot-range"):
        move_members([(_map(vault, citizen).members[0], Place("family", Ring.NEAR, (0, 1001)))])


def test_a_tie_needs_two_and_is_made_once(vault: Vault, citizen: bytes) -> None:
    vault.save(_tie(vault, citizen, b"1" * 16, b"t" * 16, b"m" * 16))
    assert not _tie(vault, citizen, b"2" * 16, b"m" * 16, b"t" * 16).parts
    for other in (b"t" * 16, b"?" * 16):
        with pytest.raises(UserError, match="tie-to-nobody"):
            _tie(vault, citizen, b"3" * 16, b"t" * 16, other)
    vault.save(remove_all([each.record for each in _map(vault, citizen).members if each.name == "Mor"]))
    assert _map(vault, citizen).ties == ()
    undo(vault, citizen)
    assert len(_map(vault, citizen).ties) == 1


def test_two_who_are_one_are_shown_as_one_with_the_ties_of_both(vault: Vault, citizen: bytes) -> None:
    vault.save(put_on_map(citizen=citizen, key=b"u" * 16, name="Trine V.", place=FRIENDS))
    vault.save(_tie(vault, citizen, b"1" * 16, b"u" * 16, b"m" * 16))
    vault.save(_tie(vault, citizen, b"2" * 16, b"t" * 16, b"u" * 16))
    found = _map(vault, citizen)
    trine, again = found.member(b"t" * 16), found.member(b"u" * 16)
    assert trine
    assert again
    vault.save(join_members(trine, again))
    joined = _map(vault, citizen)
    assert [each.name for each in joined.members] == ["Trine", "Mor", "Biblioteket"]
    assert [tie.ends for tie in joined.ties] == [(b"m" * 16, b"t" * 16)]
    with pytest.raises(UserError, match="join-itself"):
        join_members(trine, trine)


def test_two_who_were_joined_into_each_other_offline_still_show_as_one(vault: Vault, citizen: bytes) -> None:
    found = _map(vault, citizen)
    trine, mother = found.members[0], found.members[1]
    vault.save(join_members(trine, mother))
    vault.save(join_members(mother, trine))
    assert [each.name for each in _map(vault, citizen).members] == ["Mor", "Biblioteket"]


def test_not_asked_is_not_yes(vault: Vault, citizen: bytes) -> None:
    trine = _map(vault, citizen).members[0]
    assert not trine.consents("in_print")
    vault.save(ask_consent(trine, name="in_print", answer=Consent.YES))
    assert _map(vault, citizen).members[0].consents("in_print")
    vault.save(ask_consent(_map(vault, citizen).members[0], name="in_print", answer=Consent.NO))
    assert not _map(vault, citizen).members[0].consents("in_print")


def test_who_helps_with_a_goal_is_noted_once(vault: Vault, citizen: bytes) -> None:
    for key in (b"1" * 16, b"2" * 16):
        save = help_with_goal(_map(vault, citizen), citizen=citizen, key=key, member=b"t" * 16, goal=b"g" * 16)
        vault.save(save)
    assert [each.goal for each in _map(vault, citizen).helps_of(b"t" * 16)] == [b"g" * 16]


def test_who_is_missed_is_seen(vault: Vault, citizen: bytes) -> None:
    trine = _map(vault, citizen).members[0]
    vault.save(feel_tie(trine, character=TieCharacter.WISHED_AGAIN, direction=None))
    assert _map(vault, citizen).members[0].missed
    assert _map(vault, citizen).members[0].record["character"].live[0].said_by == SaidBy.CITIZEN
