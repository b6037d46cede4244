"""A citizen read for Drømme & mål alone: nothing that the board shows is missing, and nothing else is read."""

from datetime import date

import pytest

from app.commands.goals import mark_goal, rate_goal, write_step
from app.models.change import Change, SaidBy, Value
from app.models.record import CitizenRecord, Goal
from app.models.save import Save
from app.models.values import GoalState
from app.store.goals import load_goals
from app.store.reading import load_citizen
from app.store.vault import Vault
from tests.end2end.house import record

TOGETHER = SaidBy.TOGETHER


@pytest.fixture
def amina(vault: Vault) -> bytes:
    """With a step and a number for her goal."""
    citizen = record(vault)
    goal = load_citizen(vault, citizen).goals[0].record
    vault.save(write_step(citizen=citizen, key=b"s" * 16, goal=goal.id, text="Lufte ud", said_by=TOGETHER))
    vault.save(rate_goal(goal=goal, key=b"r" * 16, value=9, day=date(2026, 2, 1)))
    return citizen


def _parts(found: CitizenRecord) -> tuple[object, ...]:
    return found.citizen, found.hopes, found.goals, found.resources, found.supports, found.authors


def _only(found: CitizenRecord) -> Goal:
    (goal,) = found.goals
    return goal


def test_what_the_board_shows_is_there_and_nothing_beside_it(vault: Vault, amina: bytes) -> None:
    whole, found = load_citizen(vault, amina), load_goals(vault, amina, past=False)
    assert _parts(found) == _parts(whole)
    assert not found.whole
    kinds = {view.kind for view in found.records.values()}
    assert kinds <= {"author", "citizen", "support", "hope", "goal", "step", "reading", "resource"}


@pytest.mark.parametrize("state", [GoalState.PAUSED, GoalState.REACHED, GoalState.LET_GO])
def test_a_goal_not_under_way_has_its_steps_and_numbers_when_they_are_asked_for(
    vault: Vault, amina: bytes, state: GoalState
) -> None:
    vault.save(mark_goal(load_citizen(vault, amina).goals[0].record, state=state))
    whole = _only(load_citizen(vault, amina))
    now, past = (_only(load_goals(vault, amina, past=past)) for past in (False, True))
    assert past == whole
    assert (now.record, now.steps, now.ratings) == (whole.record, (), ())


def test_a_step_that_two_moved_apart_is_there_while_one_of_its_goals_goes_on(vault: Vault, amina: bytes) -> None:
    goal = load_citizen(vault, amina).goals[0].record
    vault.save(mark_goal(goal, state=GoalState.REACHED))
    other = Change("goal", b"o" * 16, "words", (Value("Jeg cykler", TOGETHER),))
    beside = Change("step", b"s" * 16, "goal", (Value(b"o" * 16, TOGETHER),))
    vault.save(Save({amina: (other, beside)}))
    found = load_goals(vault, amina, past=False)
    assert found.records[b"s" * 16] == load_citizen(vault, amina).records[b"s" * 16]
