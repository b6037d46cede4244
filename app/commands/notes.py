"""Noter: "Vores noter" by author, the professional note, the seal, and quick texts of the worker's own."""

from collections.abc import Callable, Sequence

from app.commands.writing import new_record, optional_words, professional_part, put, put_all, saved, words
from app.models.change import Change, SaidBy, Value
from app.models.errors import UserError
from app.models.history import RecordView
from app.models.kinds import WORKER
from app.models.meeting import Meeting, Note, is_sealed
from app.models.save import Save


def write_note(meeting: Meeting, *, key: bytes, text: str, said_by: SaidBy, item: bytes | None = None) -> Save:
    """What somebody puts into "Vores noter", under a point or under none; after the seal it is an addition."""
    note = new_record("note", meeting.record.stream, key)
    fixed = {"meeting": meeting.record.id, "item": item}
    return saved(note, put(note, "text", words(text), said_by), *put_all(note, fixed))


def reword_note(note: Note, *, text: str, said_by: SaidBy) -> Save:
    """Other words for one's own contribution. UserError `note-sealed`: a sealed note is only added to."""
    if note.sealed:
        raise UserError("note-sealed")
    return saved(note.record, put(note.record, "text", words(text), said_by))


def write_professional_note(
    *, citizen: bytes, professional: bytes | None, key: bytes, meeting: bytes, text: str, new_id: Callable[[], bytes]
) -> Save:
    """The worker's professional note on a meeting, in the professional stream, which is begun if there is none."""
    stream, begin = professional_part(citizen=citizen, professional=professional, new_id=new_id)
    note = new_record("professional_note", stream, key)
    return saved(note, *begin, put(note, "text", words(text)), put(note, "meeting", meeting))


def reword_professional_note(note: RecordView, *, seals: Sequence[RecordView], text: str) -> Save:
    """Other words for a professional note. UserError `note-sealed`."""
    if is_sealed(note, seals):
        raise UserError("note-sealed")
    return saved(note, put(note, "text", words(text)))


def seal_meeting(
    meeting: Meeting, *, key: bytes, professional: Sequence[RecordView] = (), professional_key: bytes = b""
) -> Save:
    """End the meeting: its notes, points and facts stand from now on; what comes later is added.

    `professional` are its professional notes, sealed in their own stream in the same save. There is no way back: a
    seal is not undone. UserError `meeting-sealed` where it has been sealed already.
    """
    if meeting.sealed:
        raise UserError("meeting-sealed")
    told = [meeting.record, *(item.record for item in meeting.items), *(note.record for note in meeting.notes)]
    save = _seal(meeting.record.stream, key, meeting.record.id, [*told, *meeting.participants])
    for stream in dict.fromkeys(note.stream for note in professional):
        key = bytes(a ^ b for a, b in zip(professional_key, stream, strict=True))  # two streams, two seals
        save |= _seal(stream, key, meeting.record.id, [note for note in professional if note.stream == stream])
    return save


def _seal(stream: bytes, key: bytes, meeting: bytes, sealed: Sequence[RecordView]) -> Save:
    seal = new_record("seal", stream, key)
    seen = tuple(sorted({each for record in sealed for each in record.ids}))
    return saved(seal, Change("seal", key, "meeting", (Value(meeting, SaidBy.WORKER),), (), seen))


def keep_quick_text(*, worker: bytes, key: bytes, name: str, text: str, begun: bool) -> Save:
    """A text of the worker's own that is often written; `name` is what it is found by.

    `begun` says whether the worker's own stream tells already what it is for.
    """
    quick = new_record("quick_text", worker, key)
    begin = () if begun else (Change("stream", worker, "purpose", (Value(WORKER),)),)
    return saved(quick, *begin, put(quick, "text", words(text)), put(quick, "name", words(name)))


def edit_quick_text(quick: RecordView, *, name: str, text: str) -> Save:
    """Another name or other words for a quick text."""
    return saved(quick, *put_all(quick, {"text": words(text), "name": optional_words(name)}))
