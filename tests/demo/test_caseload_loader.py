"""The demo's caseload as a real vault: everything in the file is there, by the right hand and at the right time."""

from datetime import date, datetime
from pathlib import Path

import msgspec
import pytest

from app.demo import events as told
from app.demo.caseload import DENMARK, TODAY, StoryClock, build
from app.models.moment import Moment
from app.models.values import GoalState
from app.store.doctor import examine
from app.store.reading import load_risk, noted
from tests.demo.conftest import FILE, PASSWORD, Filled, opened


def count(person: told.Person, kind: type[told.Event]) -> int:
    return sum(isinstance(event, kind) for event in person.events)


def test_everything_in_the_file_is_in_the_vault(filled: Filled) -> None:
    for person in FILE.citizens:
        record = filled.records[person.key]
        assert len(record.hopes) == count(person, told.HopeTold)
        assert len(record.goals) == count(person, told.GoalSet)
        assert len(record.steps) == count(person, told.StepSet)
        assert len(record.resources) == count(person, told.ResourceNamed)
        assert len(record.plans) == count(person, told.PlanAgreed)
        assert sum(len(goal.ratings) for goal in record.goals) == count(person, told.GoalRated)
        assert sum(step.done is not None for step in record.steps) == count(person, told.StepDone)
        assert sum(each.confirmed for each in record.resources) == count(person, told.ResourceConfirmed)
        assert record.next_look == person.next_look
        assert record.support is not None
        assert (record.support.section, record.support.start) == (person.support.section, person.support.start)
        assert load_risk(filled.vault, record.id).note == person.risk_note
        assert (record.citizen["protected"].value is True) == person.protected_address


def test_goals_end_as_the_file_leaves_them(filled: Filled) -> None:
    for person in FILE.citizens:
        marks = {event.key: event.state for event in person.events if isinstance(event, told.GoalMarked)}
        words = {event.key: event.words for event in person.events if isinstance(event, told.GoalSet)}
        ends = [marks.get(key, GoalState.ACTIVE) for key in words]
        assert [goal.state for goal in filled.records[person.key].goals] == ends


def test_only_the_two_wordings_of_one_goal_stand_side_by_side(filled: Filled) -> None:
    conflicts = [(key, found) for key, record in filled.records.items() for found in record.conflicts]
    ((key, (goal, name)),) = conflicts
    record = filled.records[key]
    event = next(e for p in FILE.citizens if p.key == key for e in p.events if isinstance(e, told.GoalConflict))
    said = {record.author(held): held.data for held in goal[name].live}
    assert said == {"Signe Holm": event.words, "Jonas Friis": event.other_words}


def test_each_entry_has_its_writer_and_its_danish_time(filled: Filled) -> None:
    names = {worker.key: worker.name for worker in FILE.workers}
    for person in FILE.citizens:
        entries = noted(filled.vault, filled.records[person.key].id, limit=1000)
        found = {(note.author, note.at.local.strftime("%Y-%m-%dT%H:%M")) for note in entries}
        assert {(names[event.by], event.at) for event in person.events} <= found
        assert all(note.hearsay == (note.author != names["signe"]) for note in entries)
        assert all(note.at.local < TODAY for note in entries)


def test_the_first_plan_holds_what_was_known_that_day(filled: Filled) -> None:
    amina = next(person for person in FILE.citizens if person.key == "amina")
    agreed = next(event.time for event in amina.events if isinstance(event, told.PlanAgreed))
    before = [e for e in amina.events if isinstance(e, told.HopeTold) and e.time < agreed]
    content = filled.records["amina"].plans[0].content
    assert [dream["words"] for dream in content["dreams"]] == [hope.words for hope in before]
    assert content["day"] == agreed.date().isoformat()


def test_the_vault_is_sound(filled: Filled) -> None:
    assert examine(filled.vault) == ()


def test_the_same_seed_gives_the_same_entries(tmp_path: Path) -> None:
    few = told.Caseload(FILE.workers, FILE.citizens[:1])
    raws = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        build(tmp_path / name, PASSWORD, few, seed)
        vault = opened(tmp_path / name)
        raws.append(vault.connection.execute("SELECT raw FROM entries ORDER BY seq").fetchall())
        vault.close()
    assert raws[0] == raws[1]
    assert raws[0] != raws[2]


def test_the_clock_knows_danish_summer_and_winter() -> None:
    clock = StoryClock()
    clock.set_to(datetime(2025, 7, 1, 10, 0))
    assert clock() == Moment(Moment.of(datetime(2025, 7, 1, 10, 0, tzinfo=DENMARK)).wall + 1, 120)
    clock.set_to(datetime(2025, 12, 1, 10, 0))
    assert clock().offset == 60
    assert clock().day == date(2025, 12, 1)


def test_an_event_that_the_program_does_not_know_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "odd.json"
    path.write_text('{"workers":[],"citizens":[{"events":[{"do":"sing","at":"2025-01-01T10:00","by":"signe"}]}]}')
    with pytest.raises(msgspec.ValidationError):
        told.read_caseload(path)
