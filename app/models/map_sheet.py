"""What of a network map leaves the house, on paper or in a file: only those who have said yes stand there by name."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from app.models.map_places import place_of
from app.models.naming import NOBODY, Names
from app.models.network import Member, NetworkMap
from app.models.sectors import Sector, shown_sectors
from app.models.tongue import Texts, fixed, on_paper, t
from app.models.values import Consent, MemberStatus, Nature, Ring, TieCharacter

RING_WORDS = Texts({Ring.NEAR: fixed("nær"), Ring.MIDDLE: fixed("mellem"), Ring.FAR: fixed("fjern")})
TIE_WORDS = Texts(
    {
        TieCharacter.SUPPORTIVE: fixed("støttende"),
        TieCharacter.MIXED: fixed("blandet"),
        TieCharacter.BURDENING: fixed("belastende"),
        TieCharacter.BROKEN: fixed("brudt"),
        TieCharacter.WISHED_AGAIN: fixed("ønskes igen"),
    }
)
NATURE_WORDS = Texts(
    {
        Nature.PERSON: "person",
        Nature.PROFESSIONAL: fixed("fagperson"),
        Nature.COMMUNITY: fixed("fællesskab"),
        Nature.PLACE: fixed("sted"),
        Nature.ANIMAL: fixed("dyr"),
    }
)
STATUS_WORDS = Texts(
    {
        MemberStatus.WISHED: fixed("savnes"),
        MemberStatus.LOST: fixed("mistet kontakt"),
        MemberStatus.DECEASED: fixed("død"),
    }
)


@dataclass(frozen=True)
class MapTerms:
    """What the signs of a drawn map mean and what it says to those who hear it, in one language."""

    natures: Mapping[Nature, str]
    statuses: Mapping[MemberStatus, str]
    ties: Mapping[TieCharacter, str]
    rings: Mapping[Ring, str]
    drawing: str
    nameless: str


DANISH_TERMS = MapTerms(
    NATURE_WORDS,
    STATUS_WORDS,
    TIE_WORDS,
    {Ring.NEAR: "Nær", Ring.MIDDLE: "Mellem", Ring.FAR: "Fjern"},
    "Tegning af netværket omkring {called}. {count} på kortet.",
    "Der er ikke plads til alle navne på tegningen. De står i listen.",
)
_CAN_BE_ASKED = (Nature.PERSON, Nature.PROFESSIONAL)
_MYSELF = "Mig"


class Whom(StrEnum):
    """Who stands by name: those who agreed (others by number), only those, or nobody (all by number)."""

    AGREED = "agreed"
    ONLY = "only"
    NOBODY = "nobody"


@dataclass(frozen=True)
class Consents:
    """How many may be named, have not been asked (or not answered), and have said no."""

    named: int
    unasked: int
    refused: int


@dataclass(frozen=True)
class MapSheet:
    """A map as it leaves. `called` is the citizen's name, or "Mig"; `names` has one for everybody on the map."""

    called: str
    day: date
    sectors: tuple[Sector, ...]
    map: NetworkMap
    names: Mapping[bytes, str]
    known: frozenset[bytes]
    """Those who stand by their own name: only of them is anything told in words."""
    phones: bool = False
    unnamed: Names = NOBODY
    """Those who do not stand by name: what is said of somebody else does not name them either."""

    @property
    def anonymous(self) -> bool:
        """Whether not even the citizen's name is on it."""
        return self.called == _MYSELF


@on_paper
def map_sheet(
    map_: NetworkMap, *, called: str, day: date, sectors: Sequence[Sector], whom: Whom, phones: bool = False
) -> MapSheet:
    """The map without those who said no to stand there; numbers run in the order in which people came on it."""
    known = frozenset(each.id for each in map_.members if whom is not Whom.NOBODY and may_be_named(each))
    stay = tuple(each for each in map_.members if not each.refuses and (whom is not Whom.ONLY or each.id in known))
    number_of = {each.id: at for at, each in enumerate((each for each in stay if each.id not in known), start=1)}
    stem = "P" if whom is Whom.NOBODY else "Person "
    names = {each.id: each.name if each.id in known else f"{stem}{number_of[each.id]}" for each in stay}
    return MapSheet(
        called=_MYSELF if whom is Whom.NOBODY else called,
        day=day,
        sectors=shown_sectors(sectors, (each.sector for each in stay)),
        map=NetworkMap(stay, tuple(tie for tie in map_.ties if names.keys() >= set(tie.ends))),
        names=names,
        known=known & names.keys(),
        phones=phones,
        unnamed=Names(
            tuple(each.on_one_line for each in (*map_.members, *map_.refused_and_gone) if each.id not in known),
            tuple(each.on_one_line for each in map_.members if each.id in known),
        ),
    )


def with_todays_answers(map_: NetworkMap, now: NetworkMap) -> NetworkMap:
    """A map of an earlier day with what everybody says today: whoever has taken a yes back is kept back there too."""
    standing = {other: shown for shown, other in now.joined}
    members = tuple(_answering_today(each, now.member(standing.get(each.id, each.id))) for each in map_.members)
    return NetworkMap(members, map_.ties, map_.helps, map_.joined, now.gone)


def _answering_today(then: Member, now: Member | None) -> Member:
    """Of somebody who is on the map no more, only a no counts."""
    fields = dict(then.record.fields)
    for name in ("on_map", "in_print", "may_invite"):
        if now is not None:
            fields[name] = now.record[name]
        elif then.record.text(name) != Consent.NO:
            fields.pop(name, None)
    return Member(replace(then.record, fields=fields))


def consents(map_: NetworkMap) -> Consents:
    """What the people of a map have said to being named; places, communities and animals are not asked."""
    count = Counter(
        "refused" if each.refuses else "named" if may_be_named(each) else "unasked" for each in map_.members
    )
    return Consents(count["named"], count["unasked"], count["refused"])


def what_leaves(told: Consents, whom: Whom) -> str:
    """Who will stand how, to be said before the map leaves."""
    parts = []
    if whom is Whom.NOBODY:
        shown = told.named + told.unasked
        parts.append(t("{many} står uden navn som P1, P2 og så videre.").format(many=_many(shown)) if shown else "")
    else:
        parts.append(t("{many} står med navn.").format(many=_many(told.named)) if told.named else "")
        stands = t("er ikke med") if whom is Whom.ONLY else t("står som Person 1, Person 2 og så videre")
        parts.append(
            t("{many} har ikke sagt ja til at stå på tryk og {stands}.").format(many=_many(told.unasked), stands=stands)
            if told.unasked
            else ""
        )
    parts.append(t("{many} har sagt nej og er ikke med.").format(many=_many(told.refused)) if told.refused else "")
    return " ".join(part for part in parts if part)


def _many(count: int) -> str:
    return t("Én") if count == 1 else str(count)


def may_be_named(member: Member) -> bool:
    """Whether the name may leave the house."""
    return not member.refuses and (member.nature not in _CAN_BE_ASKED or member.consents("in_print"))


def by_sector(sheet: MapSheet) -> tuple[tuple[Sector, tuple[Member, ...]], ...]:
    """Who stands in each sector that anybody stands in, the nearest first."""
    rings, last = tuple(Ring), sheet.sectors[-1].id
    ids = {sector.id for sector in sheet.sectors}
    ordered = sorted(sheet.map.members, key=lambda each: rings.index(place_of(each).ring))
    found = (
        (sector, tuple(each for each in ordered if (each.sector if each.sector in ids else last) == sector.id))
        for sector in sheet.sectors
    )
    return tuple((sector, members) for sector, members in found if members)


def said_of(sheet: MapSheet, member: Member) -> dict[str, str]:
    """What the sheet tells of somebody, by what it is; empty texts are told too."""
    known = member.id in sheet.known
    relation = " ".join(member.record.text("relation").split())
    others = (
        (sheet.names[end], _of(TIE_WORDS, tie.character))
        for tie in sheet.map.ties_of(member.id)
        for end in tie.ends
        if end != member.id
    )
    return {
        "name": sheet.names[member.id],
        "nature": _of(NATURE_WORDS, member.nature),
        "ring": RING_WORDS[place_of(member).ring],
        "status": _of(STATUS_WORDS, member.status),
        "tie": _of(TIE_WORDS, member.character),
        "relation": relation if known and not sheet.unnamed.named_in(relation) else "",
        "ties": ", ".join(f"{name} ({word})" if word else name for name, word in others),
        "phone": member.record.text("phone") if known and sheet.phones else "",
    }


def in_a_line(sheet: MapSheet, member: Member) -> str:
    """ "Trine: veninde, mellem, støttende bånd, bånd til Katrine" """
    said = said_of(sheet, member)
    nature = "" if member.nature == Nature.PERSON else said["nature"]
    tie = (
        said["tie"]
        if member.character == TieCharacter.WISHED_AGAIN
        else t("{tie} bånd").format(tie=said["tie"]) * bool(said["tie"])
    )
    ties = t("bånd til {ties}").format(ties=said["ties"]) if said["ties"] else ""
    phone = t("telefon {phone}").format(phone=said["phone"]) if said["phone"] else ""
    told = (said["relation"], nature, said["ring"], said["status"], tie, ties, phone)
    return f"{said['name']}: {', '.join(part for part in told if part)}"


def in_a_sentence(sheet: MapSheet, words: MapTerms = DANISH_TERMS) -> str:
    """The drawing in words, for those who hear it."""
    told = [words.drawing.format(called=_whose(sheet), count=len(sheet.map.members))]
    for ring, word in words.rings.items():
        names = [sheet.names[each.id] for each in sheet.map.members if place_of(each).ring == ring]
        if names:
            told.append(f"{word}: {', '.join(names)}.")
    return " ".join(told)


def _whose(sheet: MapSheet) -> str:
    return "mig" if sheet.anonymous else sheet.called


def _of(words: Mapping[Any, str], key: str) -> str:
    return next((said for name, said in words.items() if name == key), "")
