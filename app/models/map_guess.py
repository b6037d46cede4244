"""What a few quick words say of somebody new on the map: "Trine, veninde" is a friend called Trine."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

import msgspec

from app.models.network import Member
from app.models.values import Nature

_ENDINGS = ("", "en", "et", "n", "t", "erne", "s")
_COMPOUND = 4
_ALIKE = 0.85


class RelationWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that tell where somebody stands; an empty sector says nothing of it."""

    sector: str
    nature: Nature
    words: tuple[str, ...]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: str
    version: int
    relations: tuple[RelationWords, ...]


@dataclass(frozen=True)
class Spoken:
    """A name and what they are to the citizen, as far as it was said."""

    name: str
    relation: str = ""


def parse_relations(data: bytes) -> tuple[RelationWords, ...]:
    """The word list of a file."""
    return msgspec.json.decode(data, type=_File).relations


def spoken(text: str) -> Spoken:
    """What stands before the first comma, and what stands after."""
    name, _, relation = text.partition(",")
    return Spoken(" ".join(name.split()), " ".join(relation.split()))


def guess(relations: Iterable[RelationWords], said: Spoken) -> RelationWords | None:
    """The words that tell most: of the relation where it says something, otherwise of the name itself ("Mor")."""
    known = list(relations)
    return _told(known, said.relation, compound=True) or _told(known, said.name, compound=False)


def _told(relations: list[RelationWords], text: str, *, compound: bool) -> RelationWords | None:
    heard = [word.strip(".()") for word in text.casefold().replace("-", "").split()]
    hits = [
        (len(known), each)
        for each in relations
        for known in each.words
        if any(_says(word, known, compound) for word in heard)
    ]
    return max(hits, key=lambda hit: hit[0])[1] if hits else None


def _says(word: str, known: str, compound: bool) -> bool:
    if any(word == known + ending for ending in _ENDINGS):
        return True
    return compound and len(known) >= _COMPOUND and any(word.endswith(known + ending) for ending in _ENDINGS)


def likely_double(members: Iterable[Member], name: str) -> Member | None:
    """Somebody on the map who may well be the same: the same name, nearly the same, or with the family name."""
    wanted = " ".join(name.casefold().split())
    there = [(" ".join(each.name.casefold().split()), each) for each in members]
    same = next((each for known, each in there if known == wanted), None)
    return same or next((each for known, each in there if _alike(known, wanted)), None)


def _alike(known: str, wanted: str) -> bool:
    if known.startswith(wanted + " ") or wanted.startswith(known + " "):
        return True
    if min(len(known), len(wanted)) < _COMPOUND or known[:1] != wanted[:1]:
        return False
    match: SequenceMatcher[Any] = SequenceMatcher(None, known, wanted)
    return match.quick_ratio() >= _ALIKE and match.ratio() >= _ALIKE
