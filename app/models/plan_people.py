"""Mennesker omkring mig: who of the network map stands in the plan, and who is left out and why."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from app.models.map_places import place_of
from app.models.map_sheet import may_be_named
from app.models.network import Member, NetworkMap
from app.models.values import MemberStatus, Ring


class WithPeople(StrEnum):
    """What may be chosen to come along with the people: the map drawn, phone numbers, those who are missed."""

    MAP = "map"
    PHONES = "phones"
    MISSED = "missed"


@dataclass(frozen=True)
class PlanPerson:
    """Somebody who has said yes to stand on paper; `status` is one of MemberStatus, or empty."""

    name: str
    relation: str = ""
    agreed: str = ""
    phone: str = ""
    status: str = ""


@dataclass(frozen=True)
class LeftOut:
    """Who stays out of print, by name: not asked yet, has said no, is missed and not chosen to come along."""

    unasked: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()


def plan_people(
    map_: NetworkMap, along: Collection[WithPeople], left_out: Collection[bytes] = ()
) -> tuple[PlanPerson, ...]:
    """Those who may be printed, the nearest first and those who are missed last. A phone only where it was chosen."""
    phones = WithPeople.PHONES in along
    return tuple(_person(each, phones=phones) for each in people_in_print(map_, along, left_out))


def people_in_print(
    map_: NetworkMap, along: Collection[WithPeople], left_out: Collection[bytes] = ()
) -> tuple[Member, ...]:
    """The members of the map behind `plan_people`, in the same order; without those the citizen leaves out."""
    chosen = (each for each in map_.members if may_be_printed(each) and each.id not in left_out)
    shown = (each for each in chosen if WithPeople.MISSED in along or not missed_as(each))
    rings = tuple(Ring)
    return tuple(sorted(shown, key=lambda each: (bool(missed_as(each)), rings.index(place_of(each).ring))))


def out_of_print(map_: NetworkMap, along: Collection[WithPeople]) -> LeftOut:
    """Those who are on the map and not in print. Nobody is to ask the dead, so they are never among the unasked."""
    coming = {each.id for each in people_in_print(map_, along)}
    out = [each for each in map_.members if each.id not in coming]
    refused = [each for each in out if each.refuses]
    others = [each for each in out if not each.refuses]
    missed = [each for each in others if missed_as(each) and WithPeople.MISSED not in along]
    unasked = [each for each in others if not missed_as(each) or WithPeople.MISSED in along]
    return LeftOut(_names(unasked), _names(refused), _names(missed))


def may_be_printed(member: Member) -> bool:
    """A yes to print; of the dead that nobody has said no."""
    return may_be_named(member) or (member.status == MemberStatus.DECEASED and not member.refuses)


def missed_as(member: Member) -> str:
    """How somebody is missed (a MemberStatus), or empty for those who are there."""
    known = member.status if member.status in set(MemberStatus) else ""
    return known or (MemberStatus.WISHED if member.missed else "")


def without_yes(map_: NetworkMap, people: Collection[str], others: Collection[str]) -> tuple[str, ...]:
    """Who of a frozen plan may not be printed any more, by name, in the plan's order.

    Of `people` everybody who has no yes on the map of today, also those who have left it; where several have one name,
    as many as have none. Of `others`, such as whoever was to do something, only those who stand on the map without one.
    """
    known = Counter(each.on_one_line for each in map_.members)
    said_yes = Counter(each.on_one_line for each in map_.members if may_be_printed(each))
    fewer = Counter(people) - said_yes
    return tuple(dict.fromkeys([*fewer, *(name for name in others if known[name] and not said_yes[name])]))


def _person(member: Member, *, phones: bool) -> PlanPerson:
    said = member.record.text
    return PlanPerson(
        name=member.on_one_line,
        relation=said("relation").strip(),
        agreed=said("agreed").strip(),
        phone=said("phone").strip() if phones else "",
        status=missed_as(member),
    )


def _names(members: list[Member]) -> tuple[str, ...]:
    return tuple(each.on_one_line for each in members)
