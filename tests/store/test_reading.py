"""A record read for a glance: nothing is missing but the years that are over, and those can be asked for."""

from datetime import date, datetime

import pytest

from app.commands.agreements import agree, tick_agreement
from app.commands.goals import edit_step, mark_goal, rate_goal, write_goal, write_step
from app.commands.meetings import add_item, plan_meeting
from app.commands.readings import give_reading
from app.commands.undo import undo
from app.models.change import Change, SaidBy, Value
from app.models.meeting import agreements
from app.models.save import Save
from app.models.values import GoalState, MeetingForm, MeetingState
from app.store.reading import load_citizen, load_lately, with_records
from app.store.vault import Vault
from tests.end2end.house import record

CITIZEN = SaidBy.CITIZEN


@pytest.fixture
def amina(vault: Vault) -> bytes:
    return record(vault)


def _over(vault: Vault, citizen: bytes, state: GoalState = GoalState.REACHED) -> tuple[bytes, bytes, bytes]:
    """A goal that is over, with a step and a number."""
    goal, step, number = (vault.new_id() for _ in range(3))
    vault.save(write_goal(citizen=citizen, key=goal, text="Jeg sover godt", said_by=CITIZEN, hope=None))
    vault.save(write_step(citizen=citizen, key=step, goal=goal, text="Lufte ud", said_by=CITIZEN))
    view = load_citizen(vault, citizen).records[goal]
    vault.save(rate_goal(goal=view, key=number, value=9, day=date(2026, 2, 1)))
    vault.save(mark_goal(view, state=state))
    return goal, step, number


def test_where_no_goal_is_over_the_record_is_whole(vault: Vault, amina: bytes) -> None:
    assert load_lately(vault, amina) == load_citizen(vault, amina)
    _over(vault, amina, GoalState.PAUSED)
    assert load_lately(vault, amina) == load_citizen(vault, amina)


@pytest.mark.parametrize("state", [GoalState.REACHED, GoalState.LET_GO])
def test_only_steps_and_numbers_of_goals_that_are_over_are_left_out(
    vault: Vault, amina: bytes, state: GoalState
) -> None:
    goal, step, number = _over(vault, amina, state)
    vault.save(
        give_reading(
            citizen=amina, key=vault.new_id(), instrument="chime_star@1", answers={"hope": 4}, day=date(2026, 2, 1),
            said_by=CITIZEN,
        )
    )  # fmt: skip
    whole, lately = load_citizen(vault, amina), load_lately(vault, amina)
    assert whole.records.keys() - lately.records.keys() == {step, number}
    assert all(whole.records[key] == view for key, view in lately.records.items())
    found = lately.goal(goal)
    assert found is not None
    assert (found.state, found.steps, found.ratings) == (state, (), ())
    assert (lately.hopes, lately.goals[0]) == (whole.hopes, whole.goals[0])
    assert (whole.whole, lately.whole) == (True, False)
    assert with_records(vault, lately, [step]).records[step] == whole.records[step]
    assert with_records(vault, whole, [b"?" * 16]) is whole


def test_of_meetings_that_are_over_the_last_held_is_there_and_what_was_agreed_at_it(vault: Vault, amina: bytes) -> None:
    def meet(day: int, state: MeetingState) -> tuple[bytes, bytes, bytes]:
        meeting, point, settled = (vault.new_id() for _ in range(3))
        starts = datetime(2026, 2, day, 10)
        vault.save(plan_meeting(citizen=amina, key=meeting, form=MeetingForm.HOME, starts=starts, state=state))
        vault.save(add_item(citizen=amina, meeting=meeting, key=point, text="Hunden", said_by=CITIZEN))
        vault.save(agree(citizen=amina, key=settled, what="Ringe", who="Signe", meeting=meeting))
        made = next(each for each in agreements(load_citizen(vault, amina)) if each.record.id == settled)
        vault.save(tick_agreement(made, done=date(2026, 2, 28)))
        return meeting, point, settled

    held, last, away = (meet(3, MeetingState.HELD), meet(5, MeetingState.HELD), meet(7, MeetingState.NO_SHOW))
    coming = meet(9, MeetingState.PLANNED)
    still_open = vault.new_id()
    vault.save(agree(citizen=amina, key=still_open, what="Cykle", who="Amina", meeting=held[0]))
    whole, lately = load_citizen(vault, amina), load_lately(vault, amina)
    left_out = whole.records.keys() - lately.records.keys()
    assert left_out == {*held, *away, last[1], coming[2]}
    assert all(whole.records[key] == view for key, view in lately.records.items())
    assert with_records(vault, lately, left_out).records == whole.records

    beside = Change("meeting", held[0], "starts", (Value("2026-02-06T10:00", CITIZEN),))
    vault.save(Save({amina: (beside,)}))
    assert load_lately(vault, amina).records[held[0]] == load_citizen(vault, amina).records[held[0]]


def test_a_step_that_two_people_moved_apart_is_kept_for_the_goal_that_goes_on(vault: Vault, amina: bytes) -> None:
    _, step, _ = _over(vault, amina)
    active = load_citizen(vault, amina).goals[0].record.id
    beside = Change("step", step, "goal", (Value(active, CITIZEN),))
    vault.save(Save({amina: (beside,)}))
    assert step in load_lately(vault, amina).records


def test_what_undo_put_back_has_its_first_author_and_day(vault: Vault, amina: bytes) -> None:
    goal = load_citizen(vault, amina).goals[0].record
    vault.save(mark_goal(goal, state=GoalState.PAUSED))
    undo(vault, amina)
    (held,) = load_citizen(vault, amina).records[goal.id]["state"].live
    (first,) = goal["state"].live
    assert held.origin == first.id
    assert (held.data, held.wall, held.author) == (first.data, first.wall, first.author)


def test_where_two_have_written_apart_a_glance_shows_it_also_in_what_is_over(vault: Vault, amina: bytes) -> None:
    _, step, _ = _over(vault, amina)
    seen = load_citizen(vault, amina).records[step]
    for text in ("Lufte ud hver aften", "Lufte ud om morgenen"):
        vault.save(edit_step(seen, text=text, who="", when="", said_by=CITIZEN))
    ((found, name),) = load_lately(vault, amina).conflicts
    assert (found.id, name) == (step, "text")
    assert found["text"].live == load_citizen(vault, amina).records[step]["text"].live
