"""The same citizen made twice: which streams are one person, and the one record that is shown of them.

Nothing is moved and nothing is joined in the entries. Each of the two streams says of the other whether it is the same
person; so both must say yes, and whoever says it must be one who may write in both.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, Protocol

from app.models.history import FieldView, RecordView

SAME_PERSON = "same_person"


class Said(NamedTuple):
    """A living answer in a citizen's shared stream: `record` is the pair it is about."""

    stream: bytes
    record: bytes
    same: bool


class Begun(NamedTuple):
    """When a citizen's shared stream says that it was begun; the earliest of several leads."""

    wall: int
    stream: bytes


def pair(one: bytes, other: bytes) -> bytes:
    """The record in which both streams say whether they are one person: the same id in both."""
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def leads(begun: Iterable[Begun], said: Iterable[Said]) -> dict[bytes, bytes]:
    """For each shared stream the one as which it is shown: a function of what is here, whatever its order.

    Two are one where both say yes and neither says no. Of all that are one so, what was begun first leads.
    """
    lead = {each.stream: each for each in begun}
    answers: dict[frozenset[bytes], dict[bytes, set[bool]]] = {}
    for answer in said:
        both = frozenset((answer.stream, pair(answer.stream, answer.record)))
        if len(both) == 2 and both <= lead.keys():
            answers.setdefault(both, {}).setdefault(answer.stream, set()).add(answer.same)
    for both, by in answers.items():
        if by.keys() == both and all(same == {True} for same in by.values()):
            joined = {lead[each] for each in both}
            for stream, now in lead.items():
                if now in joined:
                    lead[stream] = min(joined)
    return {stream: now.stream for stream, now in lead.items()}


def told_apart(said: Iterable[Said]) -> frozenset[bytes]:
    """The pairs of whom somebody says that they are two: nobody is asked again."""
    return frozenset(each.record for each in said if not each.same)


def one_record(parts: Mapping[bytes, Mapping[bytes, RecordView]]) -> dict[bytes, RecordView]:
    """The records of all streams that are one citizen, the leading one first; the citizens' own become one."""
    streams = list(parts)
    if len(streams) == 1:
        return dict(parts[streams[0]])
    found: dict[bytes, RecordView] = {}
    for stream, records in parts.items():
        for key, record in records.items():
            if key != stream:
                found.setdefault(key, record)
    found[streams[0]] = _one_citizen([parts[each].get(each, RecordView("citizen", each, each)) for each in streams])
    return found


def _one_citizen(parts: Sequence[RecordView]) -> RecordView:
    """Field by field what lives in any of them: where they differ, somebody is to choose, as with any two wordings."""
    names = dict.fromkeys(name for part in parts for name in part.fields)
    fields = {name: _one_field([part[name] for part in parts]) for name in names}
    return RecordView("citizen", parts[0].id, parts[0].stream, fields, tuple(parts))


def _one_field(views: Sequence[FieldView]) -> FieldView:
    live = sorted((held for view in views for held in view.live), key=lambda held: held.order, reverse=True)
    return FieldView(tuple(live), any(view.waiting for view in views), sum(view.earlier for view in views))


class Known(Protocol):
    """What is compared of a citizen."""

    @property
    def citizen(self) -> bytes:
        """The id."""

    @property
    def full_name(self) -> str:
        """The whole name."""

    @property
    def cpr(self) -> str:
        """Ten digits, or empty."""

    @property
    def born(self) -> date | None:
        """The day of birth."""


@dataclass(frozen=True)
class Alike:
    """Two citizens who may be one. `sure`: they have the same CPR number."""

    one: bytes
    other: bytes
    sure: bool

    @property
    def pair(self) -> bytes:
        """The record in which it would be answered."""
        return pair(self.one, self.other)


def alike(known: Iterable[Known], apart: frozenset[bytes]) -> tuple[Alike, ...]:
    """Those who have the same CPR number, and then those with the same name and birthday and no two numbers; not those
    of whom it has been said that they are two."""
    numbers: dict[str, list[Known]] = {}
    names: dict[tuple[str, date], list[Known]] = {}
    for each in known:
        if each.cpr:
            numbers.setdefault(each.cpr, []).append(each)
        if each.full_name and each.born:
            names.setdefault((" ".join(each.full_name.casefold().split()), each.born), []).append(each)
    found = [Alike(one.citizen, other.citizen, True) for group in numbers.values() for one, other in _two(group)]
    found += [
        Alike(one.citizen, other.citizen, False)
        for group in names.values()
        for one, other in _two(group)
        if not (one.cpr and other.cpr)
    ]
    return tuple(each for each in found if each.pair not in apart)


def _two(group: Sequence[Known]) -> Iterable[tuple[Known, Known]]:
    """Each with the first of them: when that is answered the next is asked of."""
    return ((group[0], other) for other in group[1:])
