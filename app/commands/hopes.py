"""Håb, ønsker og drømme: the citizen's words are written down as they were said."""

from app.commands.writing import new_record, put, put_all, saved, words
from app.models.change import SaidBy
from app.models.history import RecordView
from app.models.save import Save
from app.models.values import Area, Chime, HopeKind, HopeState


def write_hope(
    *,
    citizen: bytes,
    key: bytes,
    text: str,
    said_by: SaidBy,
    kind: HopeKind = HopeKind.DREAM,
    area: Area | None = None,
    chime: Chime | None = None,
    wrote: SaidBy = SaidBy.WORKER,
) -> Save:
    """A new hope. `wrote` says who held the keyboard, `said_by` whose words they are."""
    hope = new_record("hope", citizen, key)
    told = {"kind": kind.value, "area": area or "", "chime": chime or "", "state": HopeState.ALIVE.value}
    return saved(hope, put(hope, "words", words(text), said_by), *put_all(hope, told), put(hope, "wrote", wrote.value))


def reword_hope(hope: RecordView, *, text: str, said_by: SaidBy) -> Save:
    """Other words for the hope; the earlier ones stay in its history."""
    return saved(hope, put(hope, "words", words(text), said_by))


def mark_hope(hope: RecordView, *, state: HopeState) -> Save:
    """Alive, being worked on, come true, let go."""
    return saved(hope, put(hope, "state", state.value))


def sort_hope(hope: RecordView, *, kind: HopeKind, area: Area | None, chime: Chime | None) -> Save:
    """What kind of hope it is, and what it is about."""
    return saved(hope, *put_all(hope, {"kind": kind.value, "area": area or "", "chime": chime or ""}))
