"""Merging: the same state from the same entries, in whatever order they came.

A field is a multi-value register. A value lives until some entry names it; nothing else ends it. So merging is
a union of two sets, what was written and what was named, and is commutative, associative and idempotent.
A name counts only in its own field, so that who may write in one stream can end nothing in another. An origin
counts only where the value that it names is here and says the same, so that nobody can sign for another.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Any

import msgspec
from msgspec.structs import replace

from app.models.change import Entry, ValueId, encode_data

REMOVED = "removed"


class Held(msgspec.Struct, frozen=True, gc=False):
    """A value with the change and entry that gave it. `author`, `wall`, `offset` are those of its origin.

    `origin` is set only where it is true: that value is here, in the same field, with the same data and speaker.
    """

    id: ValueId
    kind: str
    record: bytes
    field: str
    data: Any
    said_by: str
    author: bytes
    wall: int
    offset: int
    origin: ValueId | None = None
    seen: tuple[ValueId, ...] = ()
    own: bool = True

    @property
    def root(self) -> ValueId:
        """The value that was first written: an undo puts back a value, it does not write a new one."""
        return self.origin or self.id

    @property
    def order(self) -> tuple[int, ValueId]:
        """A total order that every device agrees on; clocks break no rule here, they only choose a row."""
        return (self.wall, self.id)


class FieldView(msgspec.Struct, frozen=True, gc=False):
    """The live values of one field, newest first. `waiting`: some value that was named is not here yet."""

    live: tuple[Held, ...] = ()
    waiting: bool = False
    earlier: int = 0

    @property
    def value(self) -> Any:
        """The data to show where only one fits; None when the field is empty."""
        return self.live[0].data if self.live else None

    @property
    def text(self) -> str:
        """The value where it is a text, otherwise the empty text."""
        value = self.value
        return value if isinstance(value, str) else ""

    @property
    def ids(self) -> tuple[ValueId, ...]:
        """What a new value written in this view replaces."""
        return tuple(sorted(held.id for held in self.live))

    @property
    def distinct(self) -> tuple[Held, ...]:
        """One live value for each different data, newest first."""
        found: dict[bytes, Held] = {}
        for held in self.live:
            found.setdefault(encode_data(held.data), held)
        return tuple(found.values())

    @property
    def conflict(self) -> bool:
        """Two people wrote different things without having seen each other's."""
        return len(self.live) > 1 and not self.waiting and len(self.distinct) > 1

    def covered_by(self, yes: "FieldView") -> bool:
        """Whether a yes (a field whose change lists what it saw) was said to exactly this."""
        seen = {each for held in yes.live if held.data for each in held.seen}
        return bool(self.live) and {held.root for held in self.live} <= seen


EMPTY = FieldView()


@dataclass(frozen=True)
class RecordView:
    """One record as its live values say."""

    kind: str
    id: bytes
    stream: bytes
    fields: Mapping[str, FieldView] = field(default_factory=dict)
    parts: tuple["RecordView", ...] = ()
    """Where a citizen made twice is shown as one: the record of each stream, the leading one first."""

    def __getitem__(self, name: str) -> FieldView:
        return self.fields.get(name, EMPTY)

    def text(self, name: str) -> str:
        """The field's text, or the empty text."""
        return self[name].text

    @property
    def ids(self) -> tuple[ValueId, ...]:
        """All live values but the removal itself: what a removal lists as seen."""
        return tuple(sorted(held.root for name, view in self.fields.items() if name != REMOVED for held in view.live))

    @property
    def removed(self) -> bool:
        """Removed, and nothing has been written that the removal had not seen."""
        marks = [held for held in self[REMOVED].live if held.data]
        return bool(marks) and set(self.ids) <= {each for held in marks for each in held.seen}

    @property
    def survived(self) -> bool:
        """Somebody removed it while another wrote in it: it stays, and is marked."""
        return any(held.data for held in self[REMOVED].live) and not self.removed

    @property
    def exists(self) -> bool:
        """Whether it is to be shown at all."""
        if REMOVED not in self.fields:
            return any(view.live for view in self.fields.values())
        return not self.removed and any(view.live for name, view in self.fields.items() if name != REMOVED)


@dataclass(frozen=True)
class Merged:
    """Everything that a set of entries says."""

    values: Mapping[ValueId, Held]
    named: frozenset[ValueId]
    naming: Mapping[tuple[bytes, bytes, str], frozenset[ValueId]]
    streams: Mapping[ValueId, bytes]
    entries: frozenset[bytes] = frozenset()

    @property
    def live(self) -> frozenset[ValueId]:
        """The values that no entry names."""
        return frozenset(self.values) - self.named

    def history(self, stream: bytes, record: bytes, name: str) -> tuple[Held, ...]:
        """Every value the field ever had, oldest first."""
        found = (
            held
            for key, held in self.values.items()
            if self.streams[key] == stream and held.record == record and held.field == name
        )
        return tuple(sorted(found, key=lambda held: held.order))

    def missing(self, stream: bytes, record: bytes, name: str) -> bool:
        """Whether the field's changes name a value whose entry is not here."""
        return any(each.entry not in self.entries for each in self.naming.get((stream, record, name), ()))


def merge(entries: Iterable[tuple[bytes, Entry]]) -> Merged:
    """The state of a set of (id, entry), whatever their order and however often each comes."""
    values: dict[ValueId, Held] = {}
    streams: dict[ValueId, bytes] = {}
    naming: dict[tuple[bytes, bytes, str], set[ValueId]] = {}
    here: set[bytes] = set()
    for key, entry in entries:
        here.add(key)
        for change in entry.changes:
            if change.replaces:
                where = (entry.stream, change.record, change.field)
                naming.setdefault(where, set()).update(change.replaces)
        for held in held_values(key, entry):
            values[held.id] = held
            streams[held.id] = entry.stream
    named = frozenset(
        key for key, held in values.items() if key in naming.get((streams[key], held.record, held.field), frozenset())
    )
    return Merged(
        {key: with_origin(held, values, streams) for key, held in values.items()},
        named,
        {where: frozenset(names) for where, names in naming.items()},
        streams,
        frozenset(here),
    )


def held_values(key: bytes, entry: Entry, own: bool = True) -> Iterable[Held]:
    """The values of one entry, each with who and when."""
    for place, change, value in entry.values():
        yield Held(
            id=ValueId(key, place),
            kind=change.kind,
            record=change.record,
            field=change.field,
            data=value.data,
            said_by=value.said_by,
            author=entry.author,
            wall=entry.wall,
            offset=entry.offset,
            origin=value.origin,
            seen=change.seen,
            own=own,
        )


def with_origin(held: Held, values: Mapping[ValueId, Held], streams: Mapping[ValueId, bytes]) -> Held:
    """A value put back by undo carries who wrote it first, and when; any other claim of an origin is dropped."""
    if held.origin is None:
        return held
    first = values.get(held.origin)
    if first is None or streams[first.id] != streams[held.id] or not _same(first, held):
        return replace(held, origin=None)
    return replace(held, author=first.author, wall=first.wall, offset=first.offset)


def _same(first: Held, again: Held) -> bool:
    where = (first.record, first.field, first.said_by) == (again.record, again.field, again.said_by)
    return where and encode_data(first.data) == encode_data(again.data)


def assemble(
    stream: bytes,
    live: Iterable[Held],
    waiting: frozenset[tuple[bytes, str]] = frozenset(),
    earlier: Mapping[tuple[bytes, str], int] | None = None,
) -> dict[bytes, RecordView]:
    """The records of one stream from its live values."""
    grouped: dict[bytes, dict[str, list[Held]]] = {}
    kinds: dict[bytes, set[str]] = {}
    for held in live:
        fields = grouped.get(held.record)
        if fields is None:
            fields, kinds[held.record] = grouped.setdefault(held.record, {}), {held.kind}
        elif held.kind not in kinds[held.record]:
            kinds[held.record].add(held.kind)
        fields.setdefault(held.field, []).append(held)
    return {
        record: RecordView(_kind(kinds[record], fields), record, stream, _views(record, fields, waiting, earlier or {}))
        for record, fields in grouped.items()
    }


def _kind(kinds: Iterable[str], fields: Mapping[str, Sequence[Held]]) -> str:
    """The record's kind; where its values disagree, as its oldest says."""
    first, *others = kinds
    if not others:
        return first
    return min((held for found in fields.values() for held in found), key=lambda held: held.order).kind


def _views(
    record: bytes,
    fields: Mapping[str, list[Held]],
    waiting: Set[tuple[bytes, str]],
    earlier: Mapping[tuple[bytes, str], int],
) -> dict[str, FieldView]:
    views = {}
    for name, found in fields.items():
        if len(found) > 1:
            found.sort(key=lambda held: held.order, reverse=True)
        key = (record, name)
        views[name] = FieldView(tuple(found), key in waiting, earlier.get(key, 0))
    return views
