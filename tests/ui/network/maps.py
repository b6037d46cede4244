"""A citizen's map in a vault, made over months; for the tests and pictures of the map over time."""

from collections.abc import Callable
from datetime import date

from app.commands.citizens import new_citizen
from app.commands.network import ask_consent, feel_tie, move_members, put_on_map, remove_all, sort_member, tie_members
from app.models.map_places import Place, place_of
from app.models.moment import Moment
from app.models.network import NetworkMap, network_map
from app.models.values import Consent, MemberStatus, Nature, Ring, TieCharacter
from app.store.reading import load_citizen
from app.store.vault import Vault
from tests.conftest import Hands
from tests.maps import crowd

DAY = 24 * 60 * 60 * 1000


def later(hands: Hands, days: int) -> date:
    """So many days pass."""
    hands.now = Moment(hands.now.wall + days * DAY, hands.now.offset)
    return hands.now.day


def map_now(vault: Vault, citizen: bytes) -> NetworkMap:
    """The map as it stands."""
    return network_map(load_citizen(vault, citizen))


def amina(vault: Vault, hands: Hands, count: int = 6, *, spread: Callable[[int], int] = lambda _: 0) -> bytes:
    """Amina, with so many on her map; then some time, and Trine nearer, Mor farther, Bent gone and Ulla new."""
    citizen, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    names = ("Trine", "Mor", "Bent")
    for at, each in enumerate(crowd(count).members):
        if days := spread(at):
            later(hands, days)
        name = names[at] if at < len(names) else each.name if each.name not in names else f"{each.name} B."
        vault.save(
            put_on_map(citizen=citizen, key=bytes([at + 1]) * 16, name=name, place=place_of(each),
                       nature=Nature(each.nature), relation=each.record.text("relation"))
        )  # fmt: skip
    everyone = map_now(vault, citizen).members
    for at, member in enumerate(everyone):
        if at % 6 == 4:
            vault.save(feel_tie(member, character=tuple(TieCharacter)[at % 5], direction=None))
        if at % 2 == 0:
            vault.save(ask_consent(member, name="in_print", answer=Consent.YES))
    later(hands, 120)
    _move(vault, citizen, "Trine", Ring.NEAR if place_of(everyone[0]).ring != Ring.NEAR else Ring.MIDDLE)
    later(hands, 60)
    _move(vault, citizen, "Mor", Ring.FAR if place_of(everyone[1]).ring != Ring.FAR else Ring.NEAR)
    bent = next(each for each in map_now(vault, citizen).members if each.name == "Bent")
    vault.save(remove_all([bent.record]))
    place = Place("leisure", Ring.NEAR, (500, 500))
    vault.save(put_on_map(citizen=citizen, key=b"u" * 16, name="Ulla", place=place))
    vault.save(put_on_map(citizen=citizen, key=b"k" * 16, name="Kvindekoret", nature=Nature.COMMUNITY,
                          place=Place("leisure", Ring.MIDDLE, (300, 300))))  # fmt: skip
    if count > 5:
        vault.save(sort_member(map_now(vault, citizen).members[4], nature=Nature.PERSON, status=MemberStatus.WISHED))
    vault.save(tie_members(map_now(vault, citizen), citizen=citizen, key=b"b" * 16, one=b"u" * 16, other=b"k" * 16))
    later(hands, 1)
    return citizen


def _move(vault: Vault, citizen: bytes, name: str, ring: Ring) -> None:
    member = next(each for each in map_now(vault, citizen).members if each.name == name)
    place = place_of(member)
    vault.save(move_members([(member, Place(place.sector, ring, place.spot))]))
