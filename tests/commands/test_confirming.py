""" "Ja, det er mine ord", and what the citizen says of a page of the plan."""

import pytest

from app.commands.confirming import (
    MOST_INITIALS,
    MOST_POINTS,
    answer_page_again,
    confirm_words,
    heed_remark,
    remark_on_plan,
)
from app.commands.goals import reword_goal, write_goal
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.history import RecordView
from app.store.reading import load_citizen
from app.store.vault import Vault
from tests.end2end.house import record


@pytest.fixture
def amina(vault: Vault) -> bytes:
    return record(vault)


def _goal(vault: Vault, amina: bytes) -> RecordView:
    return load_citizen(vault, amina).goals[0].record


def test_a_yes_and_a_signature_fall_with_the_words(vault: Vault, amina: bytes) -> None:
    today = vault.clock().day
    vault.save(confirm_words(_goal(vault, amina), field="words", day=today, initials=" A.Y. "))
    goal = _goal(vault, amina)
    assert goal["words"].covered_by(goal["confirmed"])
    assert goal["words"].covered_by(goal["signed"])
    assert goal["signed"].value == {"initials": "A.Y."}
    vault.save(reword_goal(goal, text="Andre ord", said_by=SaidBy.WORKER))
    goal = _goal(vault, amina)
    assert not goal["words"].covered_by(goal["confirmed"])
    assert not goal["words"].covered_by(goal["signed"])


def test_without_a_signature_there_is_none(vault: Vault, amina: bytes) -> None:
    vault.save(confirm_words(_goal(vault, amina), field="words", day=vault.clock().day, initials="  ", strokes=[[]]))
    assert not _goal(vault, amina)["signed"].live


def test_strokes_are_kept_as_numbers(vault: Vault, amina: bytes) -> None:
    strokes = [[(0, 1), (2, 3)], [(1000, 1000)]]
    vault.save(confirm_words(_goal(vault, amina), field="words", day=vault.clock().day, strokes=strokes))
    assert _goal(vault, amina)["signed"].value == {"strokes": [[0, 1, 2, 3], [1000, 1000]]}


@pytest.mark.parametrize(
    ("initials", "strokes"), [("x" * (MOST_INITIALS + 1), []), ("", [[(0, 0)] * (MOST_POINTS + 1)])]
)
def test_what_is_no_signature(vault: Vault, amina: bytes, initials: str, strokes: list[list[tuple[int, int]]]) -> None:
    with pytest.raises(UserError) as told:
        confirm_words(_goal(vault, amina), field="words", day=vault.clock().day, initials=initials, strokes=strokes)
    assert told.value.code == "signature-unfit"


def test_the_longest_signature_fits_an_entry(vault: Vault, amina: bytes) -> None:
    strokes = [[(1000, 1000)] * MOST_POINTS]
    save = confirm_words(_goal(vault, amina), field="words", day=vault.clock().day, strokes=strokes)
    vault.save(save)
    assert _goal(vault, amina)["signed"].live


def test_a_page_that_fits_one_that_does_not_and_one_that_was_seen_to(vault: Vault, amina: bytes) -> None:
    def remark() -> RecordView:
        return load_citizen(vault, amina).of("plan_remark")[0]

    today = vault.clock().day
    vault.save(remark_on_plan(citizen=amina, key=vault.new_id(), fits=True, page=2, day=today))
    assert (remark()["fits"].value, remark()["page"].value, remark().text("text")) == (True, 2, "")
    vault.save(answer_page_again(remark(), fits=False, text="Cyklen er solgt", day=today))
    assert (remark()["fits"].value, remark().text("text")) == (False, "Cyklen er solgt")
    vault.save(heed_remark(remark(), day=today))
    assert remark().text("done") == today.isoformat()
    with pytest.raises(UserError):
        remark_on_plan(citizen=amina, key=vault.new_id(), fits=False, page=1, day=today, text=" ")


def test_a_new_goal_has_no_yes(vault: Vault, amina: bytes) -> None:
    vault.save(write_goal(citizen=amina, key=vault.new_id(), text="Nyt", said_by=SaidBy.CITIZEN))
    new = next(goal for goal in load_citizen(vault, amina).goals if goal.words.text == "Nyt")
    assert not new.words.covered_by(new.record["confirmed"])
