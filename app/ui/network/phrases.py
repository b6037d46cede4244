"""What the network map says in Danish: rings, ties, who somebody is, and the questions that open the talk."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from app.models.map_sheet import NATURE_WORDS, RING_WORDS, STATUS_WORDS
from app.models.network import Member, NetworkMap
from app.models.record import CitizenRecord
from app.models.tongue import TextRows, Texts, fixed, t
from app.models.values import Consent, MemberStatus, Nature, Ring, TieCharacter, TieDirection

NATURES = Texts(
    {
        Nature.PERSON: fixed("Person"),
        Nature.PROFESSIONAL: fixed("Fagperson"),
        Nature.COMMUNITY: fixed("Fællesskab"),
        Nature.PLACE: fixed("Sted"),
        Nature.ANIMAL: fixed("Dyr"),
    }
)
CHARACTERS: Mapping[TieCharacter | None, str] = Texts(
    {
        None: fixed("ikke talt om endnu"),
        TieCharacter.SUPPORTIVE: fixed("støttende"),
        TieCharacter.MIXED: fixed("blandet"),
        TieCharacter.BURDENING: fixed("belastende"),
        TieCharacter.BROKEN: fixed("brudt"),
        TieCharacter.WISHED_AGAIN: fixed("ønskes igen"),
    }
)
STATUSES: Mapping[MemberStatus | None, str] = Texts(
    {
        None: fixed("Er der nu"),
        MemberStatus.WISHED: fixed("Savnes: vil gerne have kontakt"),
        MemberStatus.LOST: fixed("Mistet kontakt"),
        MemberStatus.DECEASED: fixed("Er død"),
    }
)
CONSENTS = Texts(
    {
        "on_map": fixed("At stå på kortet"),
        "in_print": fixed("At stå i den trykte plan"),
        "may_invite": fixed("At blive inviteret"),
    }
)
ANSWERS: Mapping[Consent | None, str] = Texts(
    {Consent.YES: fixed("Ja"), Consent.NO: fixed("Nej"), None: fixed("Ikke spurgt")}
)

QUESTIONS = TextRows(
    (
        fixed("Hvem er vigtig for dig?"),
        fixed("Hvem ved, hvordan du har det?"),
        fixed("Hvem kan du tale med, og hvem kan hjælpe?"),
        fixed("Hvem har du mistet kontakten til og gerne vil have igen?"),
    )
)
"""The four that open the talk; those who answer the last one are missed."""

Kind = TypeVar("Kind", bound=StrEnum)
_LIKE_PHONE = 6


def directions(called: str) -> Mapping[TieDirection | None, str]:
    """Which way the support goes."""
    return {
        None: t("ikke talt om endnu"),
        TieDirection.BOTH: t("begge veje"),
        TieDirection.GIVES: t("mest til {called}").format(called=called),
        TieDirection.GETS: t("mest fra {called}").format(called=called),
    }


def one_of(kind: type[Kind], text: object) -> Kind | None:
    """The member of a closed set that a text names; a drop-down gives back plain text."""
    return next((each for each in kind if each == text), None)


def ring_word(member: Member) -> str:
    """Beside the name in the list: the ring, or how it stands where that says more."""
    standing = next((words for status, words in STATUS_WORDS.items() if status == member.status), "")
    if not standing and member.missed:
        standing = STATUS_WORDS[MemberStatus.WISHED]
    return standing or RING_WORDS[one_of(Ring, member.ring) or Ring.MIDDLE]


def tie_word(character: str) -> str:
    """ "støttende", or empty where it has not been said."""
    found = one_of(TieCharacter, character)
    return CHARACTERS[found] if found else ""


def in_full(member: Member, map_: NetworkMap, record: CitizenRecord, sector: str) -> str:
    """All that the drawing says of somebody, in words, for those who hear the map."""
    nature = NATURE_WORDS[one_of(Nature, member.nature) or Nature.PERSON]
    ring = RING_WORDS[one_of(Ring, member.ring) or Ring.MIDDLE]
    told = [
        member.name,
        member.record.text("relation"),
        "" if one_of(Nature, member.nature) in (None, Nature.PERSON) else nature,
        sector.lower(),
        ring,
    ]
    word = tie_word(member.character)
    told.append(t("{word} bånd").format(word=word) if word and word != t("ønskes igen") else word)
    told += [words for status, words in STATUS_WORDS.items() if status == member.status]
    for tie in map_.ties_of(member.id):
        other = map_.member(next(end for end in tie.ends if end != member.id))
        told.append(
            t("{tie_word} bånd til {name}").format(tie_word=tie_word(tie.character), name=other.name).strip()
            if other
            else ""
        )
    for each in map_.helps_of(member.id):
        goal = record.goal(each.goal)
        told.append(t("hjælper med målet {text}").format(text=goal.words.text) if goal else "")
    return ", ".join(part for part in told if part)


def phone_remark(text: str) -> str:
    """A mild word where a phone number has too few digits to be one; it is kept as it is."""
    digits = sum(char.isdigit() for char in text)
    return t("Det ligner ikke et telefonnummer. Det er gemt, som det står.") if text and digits < _LIKE_PHONE else ""
