"""Aftaler: who does what, by when. They follow from meeting to meeting until done or given up."""

from datetime import date

from app.commands.writing import new_record, optional_words, put, put_all, saved, words
from app.models.change import SaidBy
from app.models.meeting import Agreement
from app.models.save import Save


def agree(
    *,
    citizen: bytes,
    key: bytes,
    what: str,
    who: str = "",
    by: date | None = None,
    meeting: bytes | None = None,
    member: bytes | None = None,
    goal: bytes | None = None,
    said_by: SaidBy = SaidBy.TOGETHER,
) -> Save:
    """A new agreement; `member` where somebody on the map does it, `goal` where it serves one."""
    made = new_record("agreement", citizen, key)
    fixed = {"by": by.isoformat() if by else "", "meeting": meeting, "member": member, "goal": goal}
    told = {"who": optional_words(who)}
    return saved(made, put(made, "what", words(what), said_by), *put_all(made, told, said_by), *put_all(made, fixed))


def reword_agreement(agreement: Agreement, *, what: str, who: str, by: date | None, said_by: SaidBy) -> Save:
    """Other words, another person or another day."""
    record = agreement.record
    told = {"what": words(what), "who": optional_words(who)}
    return saved(record, *put_all(record, told, said_by), *put_all(record, {"by": by.isoformat() if by else ""}))


def tick_agreement(agreement: Agreement, *, done: date | None) -> Save:
    """Done on a day, or not done after all."""
    return saved(agreement.record, put(agreement.record, "done", done.isoformat() if done else ""))


def drop_agreement(agreement: Agreement, *, dropped: date | None) -> Save:
    """Given up on a day: no longer to be done; or taken up again."""
    return saved(agreement.record, put(agreement.record, "dropped", dropped.isoformat() if dropped else ""))
