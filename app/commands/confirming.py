""" "Ja, det er mine ord": the citizen's yes to a text as it stands, with initials or a drawn signature if they want."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.commands.writing import new_record, put, put_all, saved, words
from app.models.change import Change, SaidBy, Value
from app.models.errors import UserError
from app.models.history import RecordView
from app.models.save import Save

MOST_INITIALS, MOST_POINTS = 12, 2000
Stroke = Sequence[tuple[int, int]]
"""Points of one stroke, each 0–1000 across and down the field it was drawn in."""


def confirm_words(
    record: RecordView, *, field: str, day: date, initials: str = "", strokes: Sequence[Stroke] = ()
) -> Save:
    """The citizen says yes to the words; the yes falls when they are written anew. UserError `signature-unfit`."""
    seen = tuple(sorted(held.root for held in record[field].live))

    def yes(name: str, data: Any) -> Change:
        return Change(record.kind, record.id, name, (Value(data, SaidBy.CITIZEN),), record[name].ids, seen)

    signed = _signed(initials, strokes)
    return saved(record, yes("confirmed", day.isoformat()), *((yes("signed", signed),) if signed else ()))


def _signed(initials: str, strokes: Sequence[Stroke]) -> dict[str, Any]:
    points = sum(map(len, strokes))
    if len(initials) > MOST_INITIALS or points > MOST_POINTS:
        raise UserError("signature-unfit", most=MOST_INITIALS)
    signed: dict[str, Any] = {"initials": words(initials)} if initials.strip() else {}
    if points:
        signed["strokes"] = [[value for point in stroke for value in point] for stroke in strokes if stroke]
    return signed


def remark_on_plan(*, citizen: bytes, key: bytes, fits: bool, page: int, day: date, text: str = "") -> Save:
    """ "Det passer", or "Det vil jeg have lavet om" with the citizen's words, to a page of Min plan."""
    remark = new_record("plan_remark", citizen, key)
    told = {"text": "" if fits else words(text), "page": page, "day": day.isoformat()}
    return saved(remark, put(remark, "fits", fits, SaidBy.CITIZEN), *put_all(remark, told, SaidBy.CITIZEN))


def answer_page_again(remark: RecordView, *, fits: bool, day: date, text: str = "") -> Save:
    """The citizen thinks otherwise of the same page, or says it in other words."""
    told = {"text": "" if fits else words(text), "day": day.isoformat()}
    return saved(remark, *put_all(remark, {"fits": fits, **told}, SaidBy.CITIZEN))


def heed_remark(remark: RecordView, *, day: date) -> Save:
    """What the citizen wanted changed has been seen to."""
    return saved(remark, put(remark, "done", day.isoformat()))
