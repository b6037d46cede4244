"""Målinger: answers to an instrument, and what is said of single items."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.commands.writing import new_record, optional_words, put, put_all, saved, words
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.history import FieldView, RecordView
from app.models.reading import Reading
from app.models.save import Save

Answer = int | str | list[int] | list[str]


def give_reading(
    *,
    citizen: bytes,
    key: bytes,
    instrument: str,
    answers: Mapping[str, Answer],
    day: date,
    said_by: SaidBy,
    about: bytes | None = None,
) -> Save:
    """A new reading. `instrument` is id@version, so that answers stay readable as they were given."""
    reading = new_record("reading", citizen, key)
    fixed = {"instrument": instrument, "day": day.isoformat(), "about": about}
    return saved(reading, put(reading, "answers", _clean(answers), said_by), *put_all(reading, fixed))


def answer_again(reading: Reading, *, answers: Mapping[str, Answer], said_by: SaidBy) -> Save:
    """More or other answers in the same reading; the earlier ones stay in its history."""
    return saved(reading.record, *put_all(_as_shown(reading.record), {"answers": _clean(answers)}, said_by))


def answered_by(reading: Reading, *, said_by: SaidBy) -> Save:
    """The same answers, and that they are another's than was said first."""
    return saved(reading.record, put(_as_shown(reading.record), "answers", dict(reading.answers), said_by))


def note_item(reading: RecordView, *, key: bytes, item: str, text: str, said_by: SaidBy) -> Save:
    """What is said of one item, such as an area of the star."""
    note = new_record("reading_note", reading.stream, key)
    return saved(
        note, put(note, "text", words(text), said_by), put(note, "reading", reading.id), put(note, "item", item)
    )


def reword_item_note(note: RecordView, *, text: str, said_by: SaidBy) -> Save:
    """Other words for what was said of an item."""
    return saved(note, put(note, "text", words(text), said_by))


def focus_on(reading: Reading, *, items: Sequence[str]) -> Save:
    """The items that are chosen to work on."""
    return saved(reading.record, *put_all(reading.record, {"focus": list(items)}, SaidBy.TOGETHER))


def _as_shown(record: RecordView) -> RecordView:
    """With the newest answers only: a colleague's beside them were not in view, and stay until somebody chooses."""
    view = record["answers"]
    shown = tuple(held for held in view.live if held.data == view.value)
    return replace(record, fields={**record.fields, "answers": FieldView(shown)})


def _clean(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """Texts without control characters. UserError `reading-empty` where nothing is answered."""
    told = {item: optional_words(said) if isinstance(said, str) else said for item, said in answers.items()}
    kept = {item: said for item, said in told.items() if said not in ("", [])}
    if not kept:
        raise UserError("reading-empty")
    return kept
