"""The network map as it stood on earlier days: made again from the entries, by the same merging as everything else."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from app.models.change import Entry, ValueId, encode_data
from app.models.history import assemble, merge
from app.models.moment import Moment
from app.models.network import MAP_KINDS, NetworkMap, map_of

Keyed = tuple[bytes, Entry]
"""An entry's id and the entry."""


@dataclass(frozen=True)
class MapHistory:
    """The entries of a citizen's streams that touched the map, in the order of the clocks that wrote them."""

    stream: bytes
    entries: tuple[Keyed, ...]

    @property
    def days(self) -> tuple[date, ...]:
        """The days that left the map other than they found it; what was undone the same day leaves none."""
        fields: dict[tuple[bytes, str], _Field] = {}
        return tuple(
            day for day, entries in groupby(self.entries, key=lambda keyed: _day(keyed[1])) if _changes(fields, entries)
        )

    def on(self, day: date) -> NetworkMap:
        """The map as it stood when the day had ended."""
        known = merge(keyed for keyed in self.entries if _day(keyed[1]) <= day)
        live = (known.values[key] for key in known.live)
        return map_of(assemble(self.stream, live))


def map_history(stream: bytes, entries: Iterable[Keyed]) -> MapHistory:
    """The history of a stream's map; entries of other streams, and those that do not touch the map, play no part."""
    found = [keyed for keyed in entries if keyed[1].stream == stream and any(_map_changes(keyed[1]))]
    return MapHistory(stream, _in_order(found))


def together(histories: Iterable[MapHistory]) -> MapHistory:
    """The map of a citizen who was made twice, the leading stream first."""
    first, *others = histories
    if not others:
        return first
    return MapHistory(first.stream, _in_order(keyed for each in (first, *others) for keyed in each.entries))


def _in_order(entries: Iterable[Keyed]) -> tuple[Keyed, ...]:
    return tuple(sorted(entries, key=lambda keyed: (_day(keyed[1]), keyed[1].wall, keyed[0])))


@dataclass
class _Field:
    """What was written in one field until now, and what was named."""

    values: dict[ValueId, bytes] = field(default_factory=dict)
    named: set[ValueId] = field(default_factory=set)

    @property
    def looks(self) -> frozenset[bytes]:
        """What its live values say."""
        return frozenset(data for key, data in self.values.items() if key not in self.named)


def _changes(fields: dict[tuple[bytes, str], _Field], entries: Iterable[Keyed]) -> bool:
    """Write a day's entries into the fields; whether any of them says something else afterwards."""
    before: dict[tuple[bytes, str], frozenset[bytes]] = {}
    for key, entry in entries:
        places = iter(range(len(list(entry.values()))))
        for change in entry.changes:
            where = (change.record, change.field)
            written = {ValueId(key, next(places)): encode_data(value.data) for value in change.values}
            if change.kind not in MAP_KINDS:
                continue
            told = fields.setdefault(where, _Field())
            before.setdefault(where, told.looks)
            told.values.update(written)
            told.named.update(change.replaces)
    return any(fields[where].looks != looks for where, looks in before.items())


def _map_changes(entry: Entry) -> Iterator[bool]:
    return (True for change in entry.changes if change.kind in MAP_KINDS)


def _day(entry: Entry) -> date:
    return Moment(entry.wall, entry.offset).day
