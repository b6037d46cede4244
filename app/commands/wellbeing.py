"""Når det er svært: write, move and confirm the lines of the citizen's own trivsels- og kriseplan."""

from datetime import date

from app.commands.writing import new_record, optional_words, put, put_all, saved, words
from app.models.change import Change, SaidBy, Value
from app.models.errors import UserError
from app.models.history import RecordView
from app.models.network import Member
from app.models.save import Save
from app.models.values import Consent
from app.models.wellbeing import KIND, Line, Part, Wellbeing, last_place, places_for


def write_line(
    plan: Wellbeing, *, citizen: bytes, key: bytes, part: Part, text: str, said_by: SaidBy, phone: str = ""
) -> Save:
    """A new line, last of its part. Words of another than the citizen wait for the citizen's yes."""
    line = new_record(KIND, citizen, key)
    told = {"part": part.value, "place": last_place(plan.of(part))}
    return saved(
        line,
        put(line, "text", words(text), said_by),
        *put_all(line, told),
        *put_all(line, {"phone": optional_words(phone)}, said_by),
    )


def call_member(plan: Wellbeing, *, citizen: bytes, key: bytes, member: Member, said_by: SaidBy) -> Save:
    """Somebody from the map to call; nothing where they stand there already."""
    if any(line.member and line.member.id == member.id for line in plan.of(Part.CALL)):
        return Save({})
    line = new_record(KIND, citizen, key)
    told = {"part": Part.CALL.value, "place": last_place(plan.of(Part.CALL)), "member": member.id}
    return saved(line, put(line, "text", words(member.name), said_by), *put_all(line, told))


def reword_line(line: RecordView, *, text: str, said_by: SaidBy, phone: str | None = None) -> Save:
    """Other words, and another number where one is given; a yes to the earlier words does not cover them."""
    changes = [put(line, "text", words(text), said_by)] if _other(line, text, said_by) else []
    if phone is not None:
        changes += put_all(line, {"phone": optional_words(phone)}, said_by)
    return saved(line, *changes) if changes else Save({})


def _other(line: RecordView, text: str, said_by: SaidBy) -> bool:
    """Whether anything would be new: a number alone takes nobody's yes back."""
    live = line["text"].live
    return len(live) != 1 or (live[0].data, live[0].said_by) != (text.strip(), said_by)


def confirm_line(line: RecordView, *, day: date) -> Save:
    """The citizen says yes to the words as they stand."""
    seen = tuple(sorted(held.root for held in line["text"].live))
    yes = Value(day.isoformat(), SaidBy.CITIZEN)
    return saved(line, Change(line.kind, line.id, "confirmed", (yes,), line["confirmed"].ids, seen))


def move_line(plan: Wellbeing, *, line: Line, to: int) -> Save:
    """Put a line at this place, counted from 0, among those of its part."""
    lines = plan.of(line.part)
    if lines.index(line) == max(0, min(to, len(lines) - 1)):
        return Save({})
    save = Save({})
    for key, place in places_for(lines, line, to).items():
        record = plan.by_id[key].record
        save |= saved(record, *put_all(record, {"place": place}, SaidBy.TOGETHER))
    return save


def ask_to_print(line: Line, *, answer: Consent | None) -> Save:
    """What somebody who is not on the map has said to standing on paper. UserError `consent-on-map`."""
    if line.member or line.same_name:
        raise UserError("consent-on-map")
    return saved(line.record, *put_all(line.record, {"in_print": answer.value if answer else ""}, SaidBy.OTHER))
