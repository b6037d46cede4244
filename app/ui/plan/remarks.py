"""What the citizen said of a page on their own screen: seen to, or found half written after the power went."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject

from app.commands.confirming import answer_page_again, heed_remark, remark_on_plan
from app.commands.writing import MAX_TEXT
from app.models.history import RecordView
from app.models.record import CitizenRecord
from app.models.save import Save
from app.store.drafts import Draft
from app.ui.desk import Desk


def heed(desk: Desk, owner: QObject, remark: RecordView) -> None:
    """The worker has seen to it."""
    desk.save(owner, heed_remark(remark, day=desk.today()))


def take_up(desk: Desk, owner: QObject, record: CitizenRecord, found: Iterable[Draft]) -> None:
    """A half written remark is the citizen's remark: here nobody but them can go on with it."""
    for draft in found:
        page = draft.context.get("page")
        if draft.kind == "plan_remark" and isinstance(page, int) and 0 < len(draft.text.strip()) <= MAX_TEXT:
            desk.save(owner, _save(record, draft, page, desk.today()), settles=(draft.stream, draft.record, "text"))


def _save(record: CitizenRecord, draft: Draft, page: int, day: date) -> Save:
    if remark := record.records.get(draft.record):
        return answer_page_again(remark, fits=False, text=draft.text, day=day)
    return remark_on_plan(citizen=draft.stream, key=draft.record, fits=False, text=draft.text, page=page, day=day)
