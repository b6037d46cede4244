"""The demo's invented citizens: the file keeps its shape; its facts agree with law, calendar and each other."""

import re
from datetime import date, datetime, timedelta
from itertools import pairwise

import msgspec
import pytest

from app.demo.events import (
    GoalConflict,
    GoalMarked,
    GoalRated,
    GoalReworded,
    GoalSet,
    HopeMarked,
    HopeTold,
    Person,
    PlanAgreed,
    ResourceConfirmed,
    ResourceNamed,
    StepDone,
    StepSet,
    read_caseload,
)
from app.models.change import SaidBy
from app.places import resources

NOW = datetime(2026, 3, 4, 12, 57)

CASELOAD = read_caseload()
CITIZENS = {citizen.key: citizen for citizen in CASELOAD.citizens}
each_citizen = pytest.mark.parametrize("citizen", CASELOAD.citizens, ids=list(CITIZENS))


def goal_words(citizen: Person) -> dict[str, list[str]]:
    """Every goal's wordings, the first first."""
    wordings: dict[str, list[str]] = {}
    for event in citizen.events:
        if isinstance(event, GoalSet | GoalReworded | GoalConflict):
            wordings.setdefault(event.key, []).append(event.words)
    return wordings


def all_text(citizen: Person) -> str:
    return msgspec.json.encode(citizen).decode()


def test_there_are_enough_different_people() -> None:
    assert len(CITIZENS) == len(CASELOAD.citizens) >= 16
    sections = {citizen.support.section for citizen in CASELOAD.citizens}
    assert {"85", "82a", "82b", "107", "108"} <= sections <= {"85", "82a", "82b", "82c", "82d", "83", "107", "108"}
    born = [citizen.born.year for citizen in CASELOAD.citizens if citizen.born]
    assert min(born) == 1953
    assert max(born) == 2006
    assert {worker.key: worker.name for worker in CASELOAD.workers} == {
        "signe": "Signe Holm", "jonas": "Jonas Friis",
    }  # fmt: skip


def test_two_share_a_called_name_and_can_be_told_apart() -> None:
    namesakes = [citizen for citizen in CASELOAD.citizens if citizen.called == "Søren"]
    assert len(namesakes) == 2
    assert len({citizen.full_name for citizen in namesakes}) == len({c.born for c in namesakes}) == 2
    assert len({citizen.called for citizen in CASELOAD.citizens}) == len(CITIZENS) - 1


@each_citizen
def test_identity_can_belong_to_nobody(citizen: Person) -> None:
    if citizen.cpr is not None:
        assert citizen.born is not None
        assert citizen.cpr == f"{citizen.born:%d%m%y}-0000"
        assert citizen.born.year < 2000, "a serial of 0000 says the 1900s"
    assert re.fullmatch(r"(0\d \d\d \d\d \d\d)?", citizen.phone), "no Danish number begins with 0"


def test_half_have_no_cpr_and_one_address_is_protected() -> None:
    without = sum(citizen.cpr is None for citizen in CASELOAD.citizens)
    assert abs(2 * without - len(CITIZENS)) <= 1
    assert [citizen.key for citizen in CASELOAD.citizens if citizen.protected_address] == ["line"]


@each_citizen
def test_support_keeps_to_the_law(citizen: Person) -> None:
    support = citizen.support
    if support.end is not None:
        assert support.start < support.end
    if support.section == "82b":
        assert support.end is not None
        assert support.end - support.start <= timedelta(days=181)
    if support.section == "82a":
        assert support.end is None
        assert not any(isinstance(event, PlanAgreed) for event in citizen.events)
    ended = support.end is not None and support.end < NOW.date()
    assert (citizen.next_look is None) == ended
    if citizen.next_look:
        assert citizen.next_look > NOW.date()


@each_citizen
def test_events_stand_in_order_and_are_past(citizen: Person) -> None:
    assert {event.by for event in citizen.events} <= {worker.key for worker in CASELOAD.workers}
    times = [event.time for event in citizen.events]
    assert 15 <= len(times) <= 60
    assert times == sorted(times)
    assert len(set(times)) == len(times)
    assert datetime(2024, 3, 4) <= times[0]
    assert times[-1] < NOW
    assert all(8 <= time.hour < 17 for time in times)


@each_citizen
def test_events_speak_of_what_is_there(citizen: Person) -> None:
    made: dict[type, set[str]] = {HopeTold: set(), GoalSet: set(), StepSet: set(), ResourceNamed: set()}
    made_by = {HopeMarked: HopeTold, StepDone: StepSet, ResourceConfirmed: ResourceNamed}
    done: set[tuple[type, str]] = set()
    for event in citizen.events:
        if isinstance(event, HopeTold | GoalSet | StepSet | ResourceNamed):
            assert event.key not in made[type(event)]
            made[type(event)].add(event.key)
        if isinstance(event, GoalSet):
            assert event.hope is None or event.hope in made[HopeTold]
        elif isinstance(event, StepSet):
            assert event.goal in made[GoalSet]
        elif isinstance(event, GoalReworded | GoalRated | GoalMarked | GoalConflict):
            assert event.key in made[GoalSet]
        elif isinstance(event, HopeMarked | StepDone | ResourceConfirmed):
            assert event.key in made[made_by[type(event)]]
        if isinstance(event, StepDone | ResourceConfirmed):
            assert (type(event), event.key) not in done
            done.add((type(event), event.key))


@each_citizen
def test_goals_are_rated_while_they_are_worked_on(citizen: Person) -> None:
    active: set[str] = set()
    for event in citizen.events:
        if isinstance(event, GoalSet) or (isinstance(event, GoalMarked) and event.state == "active"):
            active.add(event.key)
        elif isinstance(event, GoalMarked):
            active.remove(event.key)
        elif isinstance(event, GoalRated):
            assert event.key in active
            assert 0 <= event.value <= 10
            assert event.said_by is SaidBy.CITIZEN
        assert len(active) <= (4 if citizen.key == "amina" else 3)
    assert len(active) <= 3


@each_citizen
def test_goals_end_in_plain_first_person(citizen: Person) -> None:
    for wordings in goal_words(citizen).values():
        last = wordings[-1]
        assert not last.startswith("At ")
        assert re.search(r"\b(jeg|min|mit|mine|mig|vi)\b", last, re.IGNORECASE), last
        assert len(last.split()) <= 15


def test_several_goals_began_in_office_language() -> None:
    wordings = [words for citizen in CASELOAD.citizens for words in goal_words(citizen).values()]
    reworded = [words for words in wordings if len(words) > 1 and words[0].startswith("At ")]
    assert len(reworded) >= 10
    assert len({words[-1] for words in wordings}) == len(wordings), "nobody has another's goal"


WEEKDAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
MONTHS = [
    "januar", "februar", "marts", "april", "maj", "juni",
    "juli", "august", "september", "oktober", "november", "december",
]  # fmt: skip


def test_weekdays_in_the_words_fall_on_their_dates() -> None:
    pattern = re.compile(rf"({'|'.join(WEEKDAYS)}) (\d+)\. ({'|'.join(MONTHS)})")
    found = pattern.findall((resources() / "demo" / "caseload.json").read_text(encoding="utf-8"))
    assert len(found) >= 5
    for weekday, day, month in found:
        assert date(2026, MONTHS.index(month) + 1, int(day)).weekday() == WEEKDAYS.index(weekday)


@each_citizen
def test_meetings_fall_on_the_agreed_weekday(citizen: Person) -> None:
    agreed = [day for day in WEEKDAYS if day in citizen.contact_rhythm]
    assert len(agreed) == 1
    within = [event for event in citizen.events if event.time.date() >= citizen.support.start]
    off = {event.at[:10] for event in within if WEEKDAYS[event.time.weekday()] != agreed[0]}
    assert off == ({"2026-03-01", "2026-03-02"} if citizen.key == "amina" else set())


def test_nobody_works_in_two_homes_at_once() -> None:
    visits: dict[tuple[str, str], list[tuple[datetime, datetime]]] = {}
    for citizen in CASELOAD.citizens:
        spans: dict[tuple[str, str], list[datetime]] = {}
        for event in citizen.events:
            spans.setdefault((event.by, event.at[:10]), []).append(event.time)
        for key, times in spans.items():
            visits.setdefault(key, []).append((times[0], times[-1]))
    for spans_that_day in visits.values():
        ordered = sorted(spans_that_day)
        assert all(left[1] < right[0] for left, right in pairwise(ordered))


@each_citizen
def test_no_other_citizen_is_named(citizen: Person) -> None:
    others = {other.called for other in CASELOAD.citizens} - {citizen.called}
    named = {name for name in others if re.search(rf"\b{name}\b", all_text(citizen))}
    assert named == set()


def test_only_aminas_first_goal_has_two_wordings_at_once() -> None:
    conflicts = [
        (citizen.key, event)
        for citizen in CASELOAD.citizens
        for event in citizen.events
        if isinstance(event, GoalConflict)
    ]
    assert [(key, event.key, event.by, event.other_by) for key, event in conflicts] == [
        ("amina", "g1", "signe", "jonas")
    ]
    assert conflicts[0][1].at == "2026-03-02T10:14"
    assert CITIZENS["amina"].events[-1] is conflicts[0][1]


def test_amina_is_as_in_the_mockups() -> None:
    amina = CITIZENS["amina"]
    ratings: dict[str, list[int]] = {}
    for event in amina.events:
        if isinstance(event, GoalRated):
            ratings.setdefault(event.key, []).append(event.value)
    assert ratings == {"g1": [2, 3, 3, 5], "g2": [4, 5, 6, 7], "g3": [3, 2, 4, 4]}
    assert [len(words) for words in goal_words(amina).values()] == [3, 2, 2, 1]
    assert sum(isinstance(event, PlanAgreed) for event in amina.events) == 3, "the fourth is made today"
