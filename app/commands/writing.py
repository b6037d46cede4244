"""How a command turns what a person did into changes."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from msgspec import structs

from app.models.change import Change, SaidBy, Value
from app.models.errors import UserError
from app.models.history import REMOVED, Held, RecordView
from app.models.kinds import PROFESSIONAL
from app.models.save import Save

MAX_TEXT = 40_000
"""Characters in one field; with four bytes each still well under an entry's size."""


def clean_text(text: str) -> str:
    """What a person typed or pasted, without control characters (line breaks and tabs stay).

    Direction marks and joiners (category Cf) are part of writing Arabic and emoji and stay too.
    """
    if text.isprintable():
        return text
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return "".join(char for char in lines if not _unseen(char))


def has_unseen(text: str) -> bool:
    """Whether `clean_text` takes something away that nobody could see, so that it ought to be said."""
    return any(_unseen(char) and char != "\r" for char in text)


def _unseen(char: str) -> bool:
    return char not in "\n\t" and unicodedata.category(char) in ("Cc", "Cs")


def words(text: str) -> str:
    """Text that must say something. UserError `text-empty`, `text-long`."""
    said = clean_text(text).strip()
    if not said:
        raise UserError("text-empty")
    return optional_words(said)


def optional_words(text: str) -> str:
    """Text that may be empty. UserError `text-long`."""
    said = clean_text(text).strip()
    if len(said) > MAX_TEXT:
        raise UserError("text-long", length=len(said), most=MAX_TEXT)
    return said


def put(record: RecordView, name: str, data: Any, said_by: SaidBy = SaidBy.WORKER) -> Change:
    """Give a field a value in place of those that the writer had in view."""
    return Change(record.kind, record.id, name, (Value(data, said_by),), record[name].ids)


def saved(record: RecordView, *changes: Change) -> Save:
    """A save in the record's stream; what is known of a citizen made twice is written in both, and so stays one."""
    if not record.parts:
        return Save({record.stream: changes})
    return Save({part.stream: tuple(_in_part(changes, part)) for part in record.parts})


def _in_part(changes: Iterable[Change], part: RecordView) -> Iterator[Change]:
    """The same said in one of the streams: of what it replaces and puts back, only what stands there."""
    for change in changes:
        view = part[change.field]
        roots = {held.root for held in view.live}
        values = tuple(
            each if each.origin is None or each.origin in roots else structs.replace(each, origin=None)
            for each in change.values
        )
        stands = len(view.distinct) == 1 and [(each.data, each.said_by) for each in values] == [
            (view.live[0].data, view.live[0].said_by)
        ]
        if not stands or change.seen:
            replaces = tuple(each for each in change.replaces if each in view.ids)
            yield structs.replace(change, record=part.id, values=values, replaces=replaces)


def put_all(record: RecordView, fields: Mapping[str, Any], said_by: SaidBy = SaidBy.WORKER) -> tuple[Change, ...]:
    """Give several fields their values; those that already say so, and new ones that are empty, are left alone."""
    return tuple(put(record, name, data, said_by) for name, data in fields.items() if _differs(record, name, data))


def _differs(record: RecordView, name: str, data: Any) -> bool:
    view = record[name]
    if not view.live:
        return data not in ("", None)
    return len(view.distinct) > 1 or view.value != data


def new_record(kind: str, stream: bytes, key: bytes) -> RecordView:
    """A record that has not been written yet."""
    return RecordView(kind, key, stream)


def professional_part(
    *, citizen: bytes, professional: bytes | None, new_id: Callable[[], bytes]
) -> tuple[bytes, tuple[Change, ...]]:
    """The citizen's professional stream (fagligt), and what begins it where there is none yet."""
    if professional is not None:
        return professional, ()
    begun = new_id()
    return begun, (
        Change("stream", begun, "purpose", (Value(PROFESSIONAL),)),
        Change("stream", begun, "citizen", (Value(citizen),)),
    )


def remove(record: RecordView) -> Save:
    """Take a record away: it goes only as far as its remover saw it, and can be put back."""
    change = Change(record.kind, record.id, REMOVED, (Value(True),), record[REMOVED].ids, record.ids)
    return saved(record, change)


def settle(record: RecordView, name: str, held: Held) -> Save:
    """Settle a conflict with one of the values that stand there, whatever it holds: its author's still, and what it
    was a yes to."""
    value = Value(held.data, held.said_by, held.root)
    return saved(record, Change(record.kind, record.id, name, (value,), record[name].ids, held.seen))


def choose(record: RecordView, name: str, text: str, said_by: SaidBy) -> Save:
    """Settle a conflict with a new wording, in place of all that stand there."""
    return saved(record, put(record, name, words(text), said_by))
