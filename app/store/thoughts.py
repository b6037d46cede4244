"""What waits for a thought among all citizens, from the tables."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.models.meeting import Meeting
from app.models.thoughts import UNHELD_DAYS, Concern, Thought, ending, in_order, look
from app.models.who_sees import decides
from app.store.diary import Appointment, disagreements, promises, unfinished, unheld
from app.store.drafts import drafts
from app.store.lateness import how_late
from app.store.logs import load_membership, load_organisation
from app.store.one_citizen import lead_of
from app.store.reading import CaseRow, caseload
from app.store.review import Reviewed, in_review
from app.store.shared import identity
from app.store.vault import Vault


def thoughts(vault: Vault, rows: tuple[CaseRow, ...], today: date) -> tuple[Thought, ...]:
    """What is found at once; `rows` is the caseload. The rest is in `slower_thoughts`."""
    return in_order(
        (
            *(each for row in rows for each in look(row.citizen, row.called, row.next_look, today)),
            *(each for row in rows for each in _ending(row, today)),
            *(_meeting(Concern.UNHELD, each, today) for each in _unheld(vault, today)),
            *_drafts(vault, rows),
            *_late(vault, today),
        )
    )


def slower_thoughts(vault: Vault, today: date) -> tuple[Thought, ...]:
    """What takes longer than the day itself: it is asked for when that is on the screen."""
    unended = (_meeting(Concern.UNENDED, each, today) for each in unfinished(vault))
    return (*unended, *_promises(vault, today), *conflicts(vault, today), *_to_decide(vault))


def conflicts(vault: Vault, today: date) -> tuple[Thought, ...]:
    """Where two people's words stand side by side; it looks at everything."""
    return tuple(Thought(Concern.CONFLICT, c.citizen, c.called, today, count=c.fields) for c in disagreements(vault))


def _late(vault: Vault, today: date) -> Iterator[Thought]:
    late = how_late(vault)
    if late is not None:
        yield Thought(Concern.LATE, b"", "", today - timedelta(days=late.days), late=late)


def _to_decide(vault: Vault) -> Iterator[Thought]:
    """What lies in review and is this worker's to decide of, by citizen."""
    waiting, me = in_review(vault), identity(vault)
    if not waiting or me is None:
        return
    organisation = load_organisation(vault, me.organisation)
    names = {row.citizen: row.called for row in caseload(vault)}
    found: dict[bytes, list[Reviewed]] = {}
    for each in waiting:
        membership = load_membership(vault, each.stream, organisation)
        if decides(organisation, membership, me.keys.worker):
            found.setdefault(lead_of(vault.connection, membership.citizen or each.stream), []).append(each)
    for citizen, runs in found.items():
        called, count = names.get(citizen, ""), sum(each.entries for each in runs)
        yield Thought(Concern.REVIEW, citizen if called else b"", called, runs[0].at.day, count=count)


def _ending(row: CaseRow, today: date) -> Iterator[Thought]:
    yield from ending(row.citizen, row.called, row.section, row.since, row.until, today)


def _unheld(vault: Vault, today: date) -> tuple[Appointment, ...]:
    return unheld(vault, today - timedelta(days=UNHELD_DAYS), today - timedelta(days=1))


def _meeting(concern: Concern, each: Appointment, today: date) -> Thought:
    return Thought(concern, each.citizen, each.called, _day(each.meeting, today), each.meeting.record.id, "meeting")


def _day(meeting: Meeting, today: date) -> date:
    return meeting.starts.date() if meeting.starts else today


def _drafts(vault: Vault, rows: tuple[CaseRow, ...]) -> Iterator[Thought]:
    """One for each citizen and kind of text, at the newest; the worker's own stream holds a citizen not yet made."""
    names = {row.citizen: row.called for row in rows}
    whose = {
        bytes(stream): bytes(citizen)
        for stream, citizen in vault.connection.execute(
            "SELECT s.id, coalesce(shared.shown, s.citizen) FROM streams s"
            " LEFT JOIN streams shared ON shared.id = coalesce(s.citizen, s.id)"
            " WHERE s.citizen IS NOT NULL OR s.shown <> s.id"
        )
    }
    found: dict[tuple[bytes, str], Thought] = {}
    for draft in drafts(vault):
        citizen = whose.get(draft.stream, draft.stream)
        if citizen in names or draft.stream == vault.me.worker:
            called = names.get(citizen, "")
            key = citizen if called else b""
            meeting = draft.context.get("meeting")
            record = meeting if isinstance(meeting, bytes) else draft.record
            found[key, draft.kind] = Thought(Concern.DRAFT, key, called, draft.at.day, record, draft.kind, draft.text)
    yield from found.values()


def _promises(vault: Vault, today: date) -> Iterator[Thought]:
    for each in promises(vault, today):
        agreement = each.agreement
        said = ": ".join(part for part in (agreement.record.text("who"), agreement.record.text("what")) if part)
        yield Thought(
            Concern.PROMISE, each.citizen, each.called, agreement.by or today, agreement.record.id, "agreement", said
        )
