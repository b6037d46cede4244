"""A day read from a real vault: the meetings, what is agreed with the next, and what waits for a thought."""

from datetime import date, datetime

import pytest

from app.commands.agreements import agree, tick_agreement
from app.commands.citizens import look_again, new_citizen
from app.commands.meetings import add_item, mark_meeting, plan_meeting
from app.commands.writing import new_record, professional_part, put, saved
from app.models.change import SaidBy
from app.models.meeting import agreements, meetings
from app.models.moment import Moment
from app.models.save import Save
from app.models.thoughts import Concern
from app.models.values import MeetingForm, MeetingState
from app.store.day import next_visit, read_day
from app.store.drafts import Draft, keep_draft
from app.store.reading import load_citizen
from app.store.route import read_route
from app.store.thoughts import conflicts, slower_thoughts
from app.store.vault import Vault

NOW = datetime(2026, 3, 4, 9, 12)
DAY = NOW.date()


def _citizen(vault: Vault, called: str, **fields: object) -> bytes:
    key, save = new_citizen(fields={"called": called, **fields}, new_id=vault.new_id)
    vault.save(save)
    return key


def _meet(vault: Vault, citizen: bytes, hour: int, minute: int, day: int = 4) -> bytes:
    key = vault.new_id()
    starts = datetime(2026, 3, day, hour, minute)
    vault.save(plan_meeting(citizen=citizen, key=key, form=MeetingForm.HOME, starts=starts))
    return key


@pytest.fixture
def kirsten(vault: Vault) -> bytes:
    key = _citizen(vault, "Kirsten", address="Møllevej 4", phone="20 30 40 50")
    stream, begun = professional_part(citizen=key, professional=None, new_id=vault.new_id)
    risk = new_record("risk", stream, vault.new_id())
    vault.save(Save({stream: (*begun, put(risk, "note", "Hund i entréen."))}))
    return key


def test_the_next_meeting_is_the_one_that_is_not_over_nor_off(vault: Vault, kirsten: bytes) -> None:
    for hour in (8, 9, 11):
        _meet(vault, kirsten, hour, 30 if hour == 9 else 0)
    first = meetings(load_citizen(vault, kirsten))[1]
    day = read_day(vault, NOW)
    assert [each.meeting.starts.hour for each in day.visits if each.meeting.starts] == [8, 9, 11]
    coming = next_visit(day.visits, NOW)
    assert coming is day.visits[1]
    assert (coming.risk, coming.citizen.text("address")) == ("Hund i entréen.", "Møllevej 4")
    vault.save(mark_meeting(first, state=MeetingState.CANCELLED))
    assert next_visit(read_day(vault, NOW).visits, NOW) == read_day(vault, NOW).visits[2]
    assert next_visit(day.visits, datetime(2026, 3, 4, 12, 0)) is None


def test_what_is_agreed_with_the_next_is_open_and_in_the_order_it_is_due(vault: Vault, kirsten: bytes) -> None:
    other = _citizen(vault, "Bo")
    meeting = _meet(vault, kirsten, 9, 30)
    for citizen, what, by in (
        (kirsten, "Nøgler", None), (kirsten, "Låsen", date(2026, 3, 6)), (kirsten, "Gjort", date(2026, 3, 1)),
        (other, "En andens", date(2026, 3, 1)),
    ):  # fmt: skip
        vault.save(agree(citizen=citizen, key=vault.new_id(), what=what, by=by, meeting=meeting))
    done = next(each for each in agreements(load_citizen(vault, kirsten)) if each.record.text("what") == "Gjort")
    vault.save(tick_agreement(done, done=DAY))
    assert [each.record.text("what") for each in read_day(vault, NOW).agreed] == ["Låsen", "Nøgler"]


def test_what_waits_for_a_thought(vault: Vault, kirsten: bytes) -> None:
    assert (*read_day(vault, NOW).thoughts, *slower_thoughts(vault, DAY)) == ()
    held, planned = _meet(vault, kirsten, 13, 0, day=3), _meet(vault, kirsten, 13, 0, day=2)
    _meet(vault, kirsten, 13, 0, day=5)
    unended = next(each for each in meetings(load_citizen(vault, kirsten)) if each.record.id == held)
    vault.save(mark_meeting(unended, state=MeetingState.HELD))
    vault.save(agree(citizen=kirsten, key=vault.new_id(), what="Ringe", who="Signe", by=DAY, meeting=held))
    vault.save(look_again(load_citizen(vault, kirsten).citizen, day=date(2026, 3, 6), talk_about=""))
    note = Draft(kirsten, "note", b"n" * 16, "text", "Vi talte", (), {"meeting": held}, Moment(vault.clock().wall, 60))
    keep_draft(vault, note)
    keep_draft(vault, Draft(vault.me.worker, "form", vault.me.worker, "form", "{}", (), {}, note.at))
    keep_draft(vault, Draft(b"x" * 16, "note", b"x" * 16, "text", "En andens", (), {}, note.at))
    day = read_day(vault, NOW)
    told = {(each.concern, each.called, each.kind): each.record for each in day.thoughts}
    slower = {(each.concern, each.called, each.kind): each.record for each in slower_thoughts(vault, DAY)}
    assert not told.keys() & slower.keys()
    told |= slower
    assert told.pop((Concern.PROMISE, "Kirsten", "agreement"))
    assert told == {
        (Concern.UNHELD, "Kirsten", "meeting"): planned,
        (Concern.UNENDED, "Kirsten", "meeting"): held,
        (Concern.LOOK, "Kirsten", ""): b"",
        (Concern.DRAFT, "Kirsten", "note"): held,
        (Concern.DRAFT, "", "form"): vault.me.worker,
    }
    assert [each.called for each in day.tomorrow] == ["Kirsten"]


def test_two_wordings_are_a_thought_and_one_is_not(vault: Vault, kirsten: bytes) -> None:
    seen = load_citizen(vault, kirsten).citizen
    vault.save(saved(seen, put(seen, "phone", "11")))
    assert conflicts(vault, DAY) == ()
    vault.save(saved(seen, put(seen, "phone", "22")))
    assert [(each.called, each.count) for each in conflicts(vault, DAY)] == [("Kirsten", 1)]


def test_years_of_other_meetings_are_not_read(vault: Vault, kirsten: bytes) -> None:
    """What belongs to today's meeting comes along, and nothing of the others."""
    for hour in (8, 9):
        key = _meet(vault, kirsten, hour, 0, day=4 if hour == 9 else 3)
        vault.save(
            add_item(citizen=kirsten, meeting=key, key=vault.new_id(), text=f"Punkt {hour}", said_by=SaidBy.CITIZEN)
        )
    (visit,) = read_day(vault, NOW).visits
    assert [item.record.text("text") for item in visit.meeting.items] == ["Punkt 9"]


def test_the_route_has_the_days_citizens_once_and_nobody_who_is_called_off(vault: Vault, kirsten: bytes) -> None:
    bo = _citizen(vault, "Bo")
    for citizen, hour in ((kirsten, 9), (kirsten, 14), (bo, 11)):
        _meet(vault, citizen, hour, 0)
    off = meetings(load_citizen(vault, bo))[0]
    assert read_route(vault, DAY)[1] == (kirsten, bo)
    vault.save(mark_meeting(off, state=MeetingState.CANCELLED))
    route, whose = read_route(vault, DAY)
    assert (whose, [stop.called for stop in route.stops]) == ((kirsten,), ["Kirsten", "Kirsten"])
    assert route.stops[0].risk == "Hund i entréen."
