"""What has changed between two network maps: as data, and in words that blame nobody."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.models.network import Member, NetworkMap
from app.models.sectors import ELSEWHERE
from app.models.tongue import Texts, fixed, t, worded
from app.models.values import MemberStatus, Ring, TieCharacter

RINGS = tuple(Ring)


class What(StrEnum):
    """The kinds of change, in the order in which they matter to the citizen."""

    DECEASED = "deceased"
    NEW = "new"
    BACK = "back"
    NEARER = "nearer"
    FARTHER = "farther"
    WISHED_AGAIN = "wished_again"
    LOST = "lost"
    CHARACTER = "character"
    NEW_TIE = "new_tie"
    TIE_CHARACTER = "tie_character"
    NO_TIE = "no_tie"
    OTHER_SECTOR = "other_sector"
    RENAMED = "renamed"
    JOINED = "joined"
    GONE = "gone"


@dataclass(frozen=True)
class MapChange:
    """One change: whom it is about, and what their name, ring, sector or character was and is."""

    what: What
    members: tuple[bytes, ...]
    name: str
    other: str = ""
    before: str = ""
    now: str = ""


def map_changes(before: NetworkMap, now: NetworkMap) -> tuple[MapChange, ...]:
    """Everything that is different in `now`, the weightiest first; nothing where the two say the same."""
    found = [*_members(before, now), *_ties(before, now)]
    order = tuple(What)
    return tuple(sorted(found, key=lambda change: (order.index(change.what), change.name.casefold())))


def _members(before: NetworkMap, now: NetworkMap) -> Iterator[MapChange]:
    then = {each.id: each for each in before.members}
    here = {each.id: each for each in now.members}
    for each in now.members:
        if each.id in then:
            yield from _one(then[each.id], each)
        else:
            yield MapChange(What.NEW, (each.id,), each.name, now=each.ring)
    for each in before.members:
        if each.id not in here:
            yield _gone(each, now)


def _gone(member: Member, now: NetworkMap) -> MapChange:
    """Off the map, or shown as one with another from now on."""
    into = next((now.member(key) for key, other in now.joined if other == member.id), None)
    if into is None:
        return MapChange(What.GONE, (member.id,), member.name)
    return MapChange(What.JOINED, (member.id, into.id), member.name, other=into.name)


def _one(then: Member, now: Member) -> Iterator[MapChange]:
    whom = (now.id,)
    if then.name != now.name:
        yield MapChange(What.RENAMED, whom, now.name, before=then.name, now=now.name)
    if then.ring != now.ring and then.ring in RINGS and now.ring in RINGS:
        nearer = RINGS.index(Ring(now.ring)) < RINGS.index(Ring(then.ring))
        yield MapChange(What.NEARER if nearer else What.FARTHER, whom, now.name, before=then.ring, now=now.ring)
    if then.sector != now.sector:
        yield MapChange(What.OTHER_SECTOR, whom, now.name, before=then.sector, now=now.sector)
    if then.status != now.status:
        yield from _status(then, now)
    if then.character != now.character:
        again = now.character == TieCharacter.WISHED_AGAIN
        what = What.WISHED_AGAIN if again else What.CHARACTER
        yield MapChange(what, whom, now.name, before=then.character, now=now.character)


def _status(then: Member, now: Member) -> Iterator[MapChange]:
    kinds = {MemberStatus.DECEASED: What.DECEASED, MemberStatus.LOST: What.LOST, MemberStatus.WISHED: What.WISHED_AGAIN}
    what = kinds.get(MemberStatus(now.status)) if now.status in set(MemberStatus) else What.BACK
    if what:
        yield MapChange(what, (now.id,), now.name, before=then.status, now=now.status)


def _ties(before: NetworkMap, now: NetworkMap) -> Iterator[MapChange]:
    """Only between those who stand on both maps: that a newcomer's ties are new goes without saying."""
    then, here = {tie.ends: tie for tie in before.ties}, {tie.ends: tie for tie in now.ties}
    both = {each.id for each in before.members} & {each.id for each in now.members}
    for ends in sorted({*then, *here}):
        if not both.issuperset(ends):
            continue
        was, is_ = then.get(ends), here.get(ends)
        names = [each.name for each in map(now.member, ends) if each]
        if was is None and is_ is not None:
            yield MapChange(What.NEW_TIE, ends, names[0], names[1], now=is_.character)
        elif is_ is None:
            yield MapChange(What.NO_TIE, ends, names[0], names[1])
        elif was is not None and was.character != is_.character:
            yield MapChange(What.TIE_CHARACTER, ends, names[0], names[1], was.character, is_.character)


_RINGS = Texts({Ring.NEAR: fixed("tæt på"), Ring.MIDDLE: fixed("midt imellem"), Ring.FAR: fixed("længere ude")})
_TIES = Texts(
    {
        TieCharacter.SUPPORTIVE: fixed("nu støttende"),
        TieCharacter.MIXED: fixed("nu blandet"),
        TieCharacter.BURDENING: fixed("nu belastende"),
        TieCharacter.BROKEN: fixed("nu brudt"),
        TieCharacter.WISHED_AGAIN: fixed("nu ønsket igen"),
    }
)
_WORDS = Texts(
    {
        What.NEW: fixed("{name} er kommet med på kortet, {ring}."),
        What.NEARER: fixed("{name} er kommet tættere på."),
        What.FARTHER: fixed("{name} er kommet længere væk."),
        What.GONE: fixed("{name} står ikke længere på kortet."),
        What.DECEASED: fixed("{name} er død."),
        What.LOST: fixed("Kontakten til {name} er gået i stå."),
        What.BACK: fixed("Der er kontakt med {name} nu."),
        What.WISHED_AGAIN: fixed("Der er et ønske om kontakt med {name}."),
        What.CHARACTER: fixed("Båndet til {name} er {character}."),
        What.NEW_TIE: fixed("{name} og {other} har fået et bånd til hinanden."),
        What.NO_TIE: fixed("Der er ikke længere et bånd mellem {name} og {other}."),
        What.TIE_CHARACTER: fixed("Båndet mellem {name} og {other} er {character}."),
        What.OTHER_SECTOR: fixed("{name} står nu under {sector}."),
        What.RENAMED: fixed("{before} hedder nu {name} på kortet."),
        What.JOINED: fixed("{name} og {other} er den samme og står nu som {other}."),
    }
)


def in_words(change: MapChange, sectors: Mapping[str, str]) -> str:
    """One plain Danish sentence; `sectors` gives the titles by id."""
    return _WORDS[change.what].format(
        name=change.name,
        other=change.other,
        before=change.before,
        ring=next((words for ring, words in _RINGS.items() if ring == change.now), ""),
        sector=sectors.get(change.now, worded(ELSEWHERE).title),
        character=next((words for tie, words in _TIES.items() if tie == change.now), t("ikke beskrevet nu")),
    )
