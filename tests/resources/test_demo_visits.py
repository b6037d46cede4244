"""What is told of each citizen beside the life story agrees with calendar, goals, map and the instruments."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from itertools import pairwise

import msgspec
import pytest

from app.demo import events as told
from app.demo.deeds import Agree, deeds
from app.demo.map_pen import bundled_sectors
from app.demo.visit_pen import bundled
from app.demo.visits import Drawing, Visit
from app.models.change import SaidBy
from app.models.instruments.answers import check_answers
from app.models.values import MeetingState

NOW = datetime(2026, 3, 4, 12, 57)
WEEKDAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
MOVED = {
    ("amina", "2025-06-12"), ("hamid", "2026-03-05"), ("bo", "2026-03-04"), ("soeren_v", "2026-02-03"),
    ("ingelise", "2026-03-02"), ("emil", "2026-03-04"),
}  # fmt: skip
"""Meetings that were moved to another weekday, or came beside the others."""

CITIZENS = told.read_caseload().citizens
each_citizen = pytest.mark.parametrize("citizen", CITIZENS, ids=[citizen.key for citizen in CITIZENS])


def begun(citizen: told.Person) -> dict[str, datetime]:
    """When each goal was set."""
    return {event.key: event.time for event in citizen.events if isinstance(event, told.GoalSet)}


def words(citizen: told.Person) -> Iterator[str]:
    """Everything that somebody wrote at a meeting."""
    for visit in citizen.further.visits:
        yield from (note.text for note in visit.notes)
        yield from (promise.what for promise in visit.agreements)
        if visit.professional:
            yield visit.professional


@each_citizen
def test_every_citizen_has_meetings_a_map_and_readings(citizen: told.Person) -> None:
    further = citizen.further
    assert len(further.visits) >= 6
    assert len({drawing.at[:10] for drawing in further.map}) >= 3
    assert 3 <= sum(len(drawing.put) for drawing in further.map) <= 40
    assert len(further.readings) >= 5
    assert any(note.said_by == SaidBy.CITIZEN for visit in further.visits for note in visit.notes)


@each_citizen
def test_what_lies_ahead_is_planned_and_what_is_past_is_settled(citizen: told.Person) -> None:
    for visit in citizen.further.visits:
        assert (visit.state == MeetingState.PLANNED) == (visit.starts > NOW), visit.at
        assert (visit.state in (MeetingState.CANCELLED, MeetingState.NO_SHOW)) == bool(visit.reason), visit.at
        assert visit.sealed <= (visit.state == MeetingState.HELD), visit.at
    for when, _, deed in deeds(citizen.further):
        assert when < NOW, deed


@each_citizen
def test_agreements_are_settled_after_they_were_made(citizen: told.Person) -> None:
    for visit in citizen.further.visits:
        for promise in visit.agreements:
            assert promise.by is None or promise.by >= visit.starts.date(), promise.what
            assert promise.settled is None or visit.starts.date() <= promise.settled <= NOW.date(), promise.what
            assert not (promise.done and promise.dropped)


@each_citizen
def test_meetings_keep_to_the_agreed_weekday(citizen: told.Person) -> None:
    (agreed,) = (day for day in WEEKDAYS if day in citizen.contact_rhythm)
    within = [visit for visit in citizen.further.visits if visit.starts.date() >= citizen.support.start]
    off = {(citizen.key, visit.at[:10]) for visit in within if WEEKDAYS[visit.starts.weekday()] != agreed}
    assert off == {each for each in MOVED if each[0] == citizen.key}


@each_citizen
def test_what_was_written_on_a_day_of_a_meeting_was_written_at_it(citizen: told.Person) -> None:
    held = [visit for visit in citizen.further.visits if visit.state == MeetingState.HELD]
    for visit in held:
        same_day = (event for event in citizen.events if event.at[:10] == visit.at[:10])
        for event in (*same_day, *citizen.further.map, *citizen.further.readings):
            if event.at[:10] == visit.at[:10]:
                assert visit.starts <= datetime.fromisoformat(event.at) < visit.ends, event
    days = {(visit.at[:10], visit.by) for visit in held}
    drawn = {(drawing.at[:10], drawing.by) for drawing in citizen.further.map}
    answered = {(reading.at[:10], reading.by) for reading in citizen.further.readings}
    assert drawn | answered <= days


def test_nobody_works_in_two_homes_at_once() -> None:
    days: dict[tuple[str, date], list[Visit]] = {}
    for citizen in CITIZENS:
        for visit in citizen.further.visits:
            days.setdefault((visit.by, visit.starts.date()), []).append(visit)
    for visits in days.values():
        ordered = sorted(visits, key=lambda visit: visit.starts)
        assert all(one.ends <= other.starts for one, other in pairwise(ordered))


@each_citizen
def test_agreements_and_helps_serve_goals_that_are_there(citizen: told.Person) -> None:
    goals = begun(citizen)
    for when, _, deed in deeds(citizen.further):
        if isinstance(deed, Agree) and (goal := deed.visit.agreements[deed.number].goal):
            assert goals[goal] < when
        if isinstance(deed, Drawing):
            assert all(goals[each.goal] < when for each in deed.helps)


@each_citizen
def test_the_map_names_only_those_who_stand_on_it(citizen: told.Person) -> None:
    sectors = {sector.id for sector in bundled_sectors()}
    there: set[str] = set()
    for drawing in citizen.further.map:
        new = [each.key for each in drawing.put]
        assert len(set(new)) == len(new)
        assert not there & set(new)
        assert {each.sector for each in drawing.put} <= sectors
        there |= set(new)
        assert {each.key for each in drawing.altered} <= there
        there -= {each.key for each in drawing.altered if each.gone}
        assert {end for tie in drawing.ties for end in (tie.one, tie.other)} <= there
        assert {each.member for each in drawing.helps} <= there
    phones = [each.phone for drawing in citizen.further.map for each in drawing.put if each.phone]
    phones += [each.phone for drawing in citizen.further.map for each in drawing.altered if each.phone]
    assert all(re.fullmatch(r"0\d \d\d \d\d \d\d", phone) for phone in phones), "no Danish number begins with 0"


@each_citizen
def test_readings_fit_their_instruments(citizen: told.Person) -> None:
    for reading in citizen.further.readings:
        instrument = bundled().wanted(reading.instrument)
        items = [item.id for item in instrument.items]
        if isinstance(reading.answers, dict):
            answers = dict(reading.answers)
        else:
            answers = dict(zip(items, reading.answers, strict=True))
        assert check_answers(instrument, answers) == answers
        assert {*reading.notes, *reading.focus} <= set(items)
        held = {visit.at for visit in citizen.further.visits if visit.state == MeetingState.HELD}
        assert (reading.about in held) == (reading.instrument == "meeting_feedback")


def test_no_two_say_the_same() -> None:
    said = Counter(text for citizen in CITIZENS for text in words(citizen))
    assert [text for text, times in said.items() if times > 1] == []
    assert len(said) > 500


@each_citizen
def test_no_other_citizen_is_named(citizen: told.Person) -> None:
    told_of = msgspec.json.encode(citizen.further).decode()
    others = {other.called for other in CITIZENS} - {citizen.called}
    assert {name for name in others if re.search(rf"\b{name}\b", told_of)} == set()


def test_the_week_is_as_in_the_mockups() -> None:
    day = {
        number: [
            (visit.at[11:], citizen.key)
            for citizen in CITIZENS
            for visit in citizen.further.visits
            if visit.starts.date() == date(2026, 3, number)
        ]
        for number in (4, 5)
    }
    assert sorted(day[4]) == [
        ("09:30", "aviaja"), ("09:30", "kirsten"), ("13:30", "amina"), ("15:15", "bo"), ("16:15", "emil"),
    ]  # fmt: skip
    assert sorted(day[5]) == [("10:00", "hamid"), ("11:30", "mikkel")]
    amina = next(each for each in CITIZENS if each.key == "amina")
    (today,) = (visit for visit in amina.further.visits if visit.starts.date() == NOW.date())
    assert (today.minutes, [point.said_by for point in today.points].count(SaidBy.CITIZEN)) == (90, 3)
    unsealed = [
        (citizen.key, visit.at[:10])
        for citizen in CITIZENS
        for visit in citizen.further.visits
        if visit.state == MeetingState.HELD and not visit.sealed
    ]
    assert sorted(unsealed) == [("kirsten", "2026-03-04"), ("rasmus", "2026-03-03")]
