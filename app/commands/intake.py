"""Taking in a caseload from a sheet (CSV): looked at first, and then written as one save, whole or not at all."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from app.commands.citizens import edit_citizen, new_citizen
from app.commands.supports import edit_support
from app.commands.writing import new_record
from app.models.change import Change, SaidBy
from app.models.errors import UserError
from app.models.intake.placing import SUPPORT, TEXTS, Intake, Placed, Standing, compare, place
from app.models.intake.sheet import Person, read_sheet
from app.models.plan import latest_end
from app.models.record import CitizenRecord, Support
from app.models.save import Save
from app.models.undo import inverse
from app.store.reading import find_value, live_values, load_people, saved_since
from app.store.vault import Vault

NewId = Callable[[], bytes]


@dataclass(frozen=True)
class Answer:
    """What a person has said of one row: which of the candidates it is (None: another), and what to take over."""

    citizen: bytes | None = None
    takes: frozenset[str] = frozenset()
    """Fields in which the sheet's word is to stand instead of the record's."""


Answers = Mapping[int, Answer]
"""By the row's number."""
NO_ANSWERS: Final[Answers] = MappingProxyType({})


def look_at_sheet(vault: Vault, content: bytes, *, today: date) -> Intake:
    """What the sheet would bring; nothing is written. Raises UserError `sheet-…`."""
    return place(read_sheet(content, today=today), load_people(vault))


def take_in_sheet(intake: Intake, *, answers: Answers, new_id: NewId) -> Save:
    """Everything that the sheet brings as one save. What a citizen has already stays, unless an answer takes it over.

    A row that must be asked about and has no answer is somebody new. Raises UserError `sheet-refused` where the
    sheet has problems, `sheet-same-citizen` where two rows would be the same citizen.
    """
    if intake.problems:
        raise UserError("sheet-refused")
    parts: dict[bytes, tuple[Change, ...]] = {}
    for row in intake.rows:
        save = _row_save(settled(row, answers.get(row.person.row)), answers.get(row.person.row, Answer()), new_id)
        if parts.keys() & save.parts.keys():
            raise UserError("sheet-same-citizen", row=row.person.row)
        parts |= save.parts
    return Save({stream: changes for stream, changes in parts.items() if changes})


def settled(row: Placed, answer: Answer | None) -> Placed:
    """A row that was asked about, as what the answer makes it: known, or new."""
    if row.standing != Standing.ASK:
        return row
    chosen = next((each for each in row.candidates if answer and each.id == answer.citizen), None)
    if chosen is None:
        return replace(row, standing=Standing.NEW)
    return replace(row, standing=Standing.KNOWN, citizen=chosen, comparison=compare(row.person, chosen))


def _row_save(row: Placed, answer: Answer, new_id: NewId) -> Save:
    if row.citizen is None:
        return _begun(row.person, new_id)
    names = (*row.comparison.fills, *(name for name in row.comparison.differs if name in answer.takes))
    told: dict[str, Any] = {name: getattr(row.person, name) for name in TEXTS if name in names}
    save = edit_citizen(row.citizen.citizen, fields=told, said_by=SaidBy.OTHER)
    return save | _support(row.person, row.citizen, new_id) if SUPPORT in names else save


def _begun(person: Person, new_id: NewId) -> Save:
    fields = {name: getattr(person, name) for name in ("called", *TEXTS) if getattr(person, name)}
    citizen, save = new_citizen(fields=fields, new_id=new_id, said_by=SaidBy.OTHER)
    if not person.section:
        return save
    begun = new_record(SUPPORT, citizen, new_id())
    return save | edit_support(
        begun, section=person.section, start=person.start, end=None, texts={}, said_by=SaidBy.OTHER
    )


def _support(person: Person, record: CitizenRecord, new_id: NewId) -> Save:
    """The sheet's support: one that begins later than the one here stands beside it, otherwise that one is mended."""
    here = record.support
    if here is None or (here.start and person.start and person.start > here.start):
        support, start, end = new_record(SUPPORT, record.id, new_id()), person.start, None
    else:
        start = person.start or here.start
        support, end = here.record, _lawful_end(here, person.section, start)
    return edit_support(support, section=person.section, start=start, end=end, texts={}, said_by=SaidBy.OTHER)


def _lawful_end(here: Support, section: str, start: date | None) -> date | None:
    """The end that is here, as far as it goes with what the sheet says."""
    if here.end is None or start is None:
        return here.end
    latest = latest_end(section, start)
    end = min(here.end, latest) if latest else here.end
    return end if end >= start else None


def take_back_sheet(vault: Vault, save: bytes) -> Save:
    """Take back everything that was taken in with this save. UserError `undo-written-over` where somebody has gone on
    writing about one of the citizens since."""
    saved, written_since = saved_since(vault, save)
    if written_since:
        raise UserError("undo-written-over", kind="", field="")
    parts = inverse(
        saved,
        lambda stream, record, name: live_values(vault, stream, record, name),
        lambda key: find_value(vault, key),
    )
    return Save({stream: changes for stream, changes in parts.items() if changes}, undoes=save)
