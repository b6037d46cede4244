"""People on a map, stars and agreements for a citizen, written as the screens write them."""

from collections.abc import Mapping
from datetime import date

from app.commands.agreements import agree
from app.commands.network import ask_consent, describe_member, put_on_map
from app.commands.readings import give_reading
from app.models.change import SaidBy
from app.models.map_places import Place
from app.models.network import network_map
from app.models.values import Consent, MemberStatus, Nature, Ring
from app.store.reading import load_citizen
from app.store.vault import Vault

AREAS = (
    "mental_health", "body", "daily_skills", "social_network", "work",
    "relationships", "addiction", "responsibilities", "identity", "trust_hope",
)  # fmt: skip


def put_person(
    vault: Vault,
    citizen: bytes,
    name: str,
    told: Mapping[str, str] | None = None,
    *,
    printed: Consent | None = None,
    status: MemberStatus | None = None,
    nature: Nature = Nature.PERSON,
    ring: Ring = Ring.NEAR,
) -> bytes:
    """Somebody on the map, with what they have said to print."""
    key, place = vault.new_id(), Place("friends", ring, (500, 500))
    vault.save(put_on_map(citizen=citizen, key=key, name=name, place=place, nature=nature, status=status))
    member = network_map(load_citizen(vault, citizen)).member(key)
    assert member
    vault.save(describe_member(member, told=told or {}, said_by=SaidBy.CITIZEN))
    vault.save(ask_consent(member, name="in_print", answer=printed))
    return key


def give_star(
    vault: Vault,
    citizen: bytes,
    day: date,
    numbers: Mapping[str, int],
    said_by: SaidBy = SaidBy.CITIZEN,
    instrument: str = "recovery_star@1",
) -> None:
    """A star on a day."""
    vault.save(
        give_reading(
            citizen=citizen, key=vault.new_id(), instrument=instrument, answers=numbers, day=day, said_by=said_by
        )
    )


def promise(
    vault: Vault, citizen: bytes, what: str, who: str = "", by: date | None = None, member: bytes | None = None
) -> bytes:
    """An agreement."""
    key = vault.new_id()
    vault.save(agree(citizen=citizen, key=key, what=what, who=who, by=by, member=member))
    return key
