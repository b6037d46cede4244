"""Undo and redo: what can be taken back, and the changes that take it back. Pure; nothing is ever erased."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.models.change import Change, Entry, Value, ValueId
from app.models.errors import UserError
from app.models.history import Held
from app.models.kinds import KINDS

Live = Callable[[bytes, bytes, str], tuple[Held, ...]]
"""(stream, record, field) → its live values."""

Find = Callable[[ValueId], Held | None]


@dataclass(frozen=True)
class Saved:
    """One save as the undo stack sees it: its id, what it undoes (or empty), and its entries."""

    save: bytes
    undoes: bytes
    entries: tuple[tuple[bytes, Entry], ...]

    @property
    def silent(self) -> bool:
        """An access event or the like: neither undone nor in the way of undoing."""
        return all(_followed(change) == "silent" for _, entry in self.entries for change in entry.changes)

    @property
    def final(self) -> bool:
        """Agreed plans, consent, sealing: not undone but followed by their opposite."""
        return any(_followed(change) == "final" for _, entry in self.entries for change in entry.changes)


def _followed(change: Change) -> str:
    kind = KINDS.get(change.kind)
    return kind.undo if kind else "plain"


@dataclass(frozen=True)
class Stacks:
    """What Fortryd and Gentag would take next: the last of each, or none."""

    undo: tuple[Saved, ...] = ()
    redo: tuple[Saved, ...] = ()


def stacks(saves: Iterable[Saved]) -> Stacks:
    """The undo and redo stacks of one device's saves, in the order they were made."""
    undo: list[Saved] = []
    redo: list[Saved] = []
    for save in saves:
        if save.silent:
            continue
        if save.final:
            undo.clear()
            redo.clear()
        elif undo and save.undoes == undo[-1].save:
            undo.pop()
            redo.append(save)
        elif redo and save.undoes == redo[-1].save:
            redo.pop()
            undo.append(save)
        else:
            undo.append(save)
            redo.clear()
    return Stacks(tuple(undo), tuple(redo))


def inverse(save: Saved, live: Live, find: Find) -> dict[bytes, tuple[Change, ...]]:
    """For each stream, the changes that put back what stood before `save`.

    Raises UserError `undo-written-over` where somebody has written in the field since, so that no one's
    words are taken away by another's undo, and `undo-waiting` where an earlier value is not here.
    """
    return {entry.stream: tuple(_inverse_entry(key, entry, live, find)) for key, entry in save.entries}


def _inverse_entry(key: bytes, entry: Entry, live: Live, find: Find) -> Iterable[Change]:
    given = _given(key, entry)
    roots = {each for ids in given for each in ids}
    for change in entry.changes:
        if not change.replaces and _is_primary(change):
            _nobody_else_wrote(entry.stream, change.record, roots, live)
    for change, ids in zip(entry.changes, given, strict=True):
        if _followed(change) == "silent":
            continue
        now = live(entry.stream, change.record, change.field)
        if {held.root for held in now} != set(ids):
            raise UserError("undo-written-over", kind=change.kind, field=change.field)
        yield Change(
            change.kind,
            change.record,
            change.field,
            tuple(_put_back(each, find) for each in change.replaces),
            tuple(sorted(held.id for held in now)),
            _seen_before(change, find),
        )


def _given(key: bytes, entry: Entry) -> list[set[ValueId]]:
    """For each change the roots of the values it gave: a value that was put back counts as the one first written."""
    given: list[set[ValueId]] = []
    place = 0
    for change in entry.changes:
        places = range(place, place := place + len(change.values))
        given.append({value.origin or ValueId(key, at) for at, value in zip(places, change.values, strict=True)})
    return given


def _is_primary(change: Change) -> bool:
    kind = KINDS.get(change.kind)
    return kind is not None and kind.primary == change.field and bool(change.values)


def _nobody_else_wrote(stream: bytes, record: bytes, mine: set[ValueId], live: Live) -> None:
    if any(held.root not in mine for held in live(stream, record, "")):
        raise UserError("undo-written-over", kind="", field="")


def _put_back(each: ValueId, find: Find) -> Value:
    held = find(each)
    if held is None:
        raise UserError("undo-waiting")
    return Value(held.data, held.said_by, held.root)


def _seen_before(change: Change, find: Find) -> tuple[ValueId, ...]:
    """A yes that is put back is a yes to what it was said to."""
    found: Sequence[Held | None] = [find(each) for each in change.replaces]
    return tuple(sorted({each for held in found if held for each in held.seen}))
