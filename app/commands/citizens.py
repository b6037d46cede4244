"""Beginning a citizen's record, and what is known of the citizen."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from app.commands.writing import new_record, optional_words, professional_part, put, put_all, saved
from app.models.change import Change, SaidBy, Value
from app.models.cpr import parse_cpr
from app.models.ease import Ease, ease_data
from app.models.errors import UserError
from app.models.history import RecordView
from app.models.kinds import SHARED
from app.models.save import Save

TEXT_FIELDS = (
    "called", "full_name", "phone", "email", "address", "guardian", "language", "how_to_meet",
    "how_to_prepare", "coordinator", "contact_rhythm", "talk_about",
)  # fmt: skip


def new_citizen(
    *, fields: Mapping[str, Any], new_id: Callable[[], bytes], said_by: SaidBy = SaidBy.WORKER
) -> tuple[bytes, Save]:
    """A new citizen: id and save. `called` may be left out where there is a full name.

    Raises UserError `citizen-name` without any name, `cpr-…` for a CPR that is none.
    """
    key = new_id()
    told = _checked(fields)
    told["called"] = told.get("called") or str(told.get("full_name", "")).split(" ")[0]
    if not told["called"]:
        raise UserError("citizen-name")
    citizen = new_record("citizen", key, key)
    stream = Change("stream", key, "purpose", (Value(SHARED),))
    return key, Save({key: (stream, *put_all(citizen, told, said_by))})


def edit_citizen(citizen: RecordView, *, fields: Mapping[str, Any], said_by: SaidBy = SaidBy.WORKER) -> Save:
    """Change what is known of a citizen; fields not named stay."""
    told = _checked(fields)
    if "called" in told and not told["called"]:
        raise UserError("citizen-name")
    return saved(citizen, *put_all(citizen, told, said_by))


def look_again(citizen: RecordView, *, day: date | None, talk_about: str) -> Save:
    """When the plan is looked at again, and what the citizen wants to talk about."""
    told = {"next_look": day.isoformat() if day else "", "talk_about": optional_words(talk_about)}
    return saved(citizen, *put_all(citizen, told, SaidBy.TOGETHER))


def read_easily(citizen: RecordView, *, ease: Ease) -> Save:
    """How the citizen wants letters, room and colours on their own screen."""
    return saved(citizen, *put_all(citizen, {"ease": ease_data(ease)}, SaidBy.CITIZEN))


def note_risk(
    *, citizen: bytes, professional: bytes | None, risks: Sequence[RecordView] = (), note: str,
    new_id: Callable[[], bytes],
) -> Save:  # fmt: skip
    """A note for colleagues before a visit, in the professional stream, which is begun if there is none; in place of
    those that were shown."""
    stream, begin = professional_part(citizen=citizen, professional=professional, new_id=new_id)
    first, *others = risks or [new_record("risk", stream, new_id())]
    save = saved(first, *begin, put(first, "note", optional_words(note)))
    for each in others:
        save |= saved(each, put(each, "note", ""))
    return save


def _checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    told = {name: optional_words(value) if isinstance(value, str) else value for name, value in fields.items()}
    if told.get("cpr"):
        told["cpr"] = parse_cpr(told["cpr"]).digits
    for name, value in told.items():
        if isinstance(value, date):
            told[name] = value.isoformat()
    return told
