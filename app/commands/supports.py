"""The support that the citizen has (indsats) and the agreement about it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.commands.writing import new_record, optional_words, put_all, saved
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.history import RecordView
from app.models.plan import latest_end
from app.models.save import Save
from app.models.values import SECTIONS

TEXTS = ("provider", "purpose", "what", "other", "who_comes", "how_often", "how_long")


def write_support(*, citizen: bytes, key: bytes, section: str, start: date | None, end: date | None,
                  texts: Mapping[str, str]) -> Save:  # fmt: skip
    """A new step of support. Raises as `edit_support`."""
    return edit_support(new_record("support", citizen, key), section=section, start=start, end=end, texts=texts)


def edit_support(
    support: RecordView,
    *,
    section: str,
    start: date | None,
    end: date | None,
    texts: Mapping[str, str],
    said_by: SaidBy = SaidBy.WORKER,
) -> Save:
    """Change the support.

    Raises UserError `support-section`, `support-order` (ends before it begins) and `support-too-long` (§ 82 b
    lasts at most six months, serviceloven § 82 b, stk. 1).
    """
    if section not in SECTIONS:
        raise UserError("support-section", section=section)
    if start and end and end < start:
        raise UserError("support-order", start=start, end=end)
    if start and end and (latest := latest_end(section, start)) and end > latest:
        raise UserError("support-too-long", latest=latest)
    told: dict[str, Any] = {name: optional_words(text) for name, text in texts.items() if name in TEXTS}
    told |= {
        "section": section,
        "start": start.isoformat() if start else "",
        "end": end.isoformat() if end else "",
    }
    return saved(support, *put_all(support, told, said_by))
