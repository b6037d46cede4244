"""The citizen's desk: one citizen's shared part, and no way to anything else."""

import pytest

from app.commands.citizens import new_citizen
from app.commands.goals import reword_goal, write_goal
from app.commands.hopes import write_hope
from app.commands.plans import show_sections
from app.models.change import FORMAT, Change, Entry, SaidBy, Value, encode_entry
from app.models.kinds import KINDS
from app.store.reading import noted
from app.store.vault import Vault
from app.ui.turned.desk import NotTheCitizensError
from tests.ui.turned.stage import TurnedStage


def test_it_reads_no_number_address_or_name_of_a_colleague(stage: TurnedStage) -> None:
    turned = stage.window.desk.turned
    assert turned is not None
    assert set(turned.record.citizen.fields) == {"called"}
    assert turned.record.citizen.text("called") == "Amina"
    assert dict(turned.record.authors) == {}
    kinds = {record.kind for record in turned.record.records.values()}
    assert kinds == {"citizen", "support", "hope", "goal", "step", "resource", "reading"}
    assert not kinds & {"meeting", "note", "author", "access", "risk", "professional_note"}
    assert kinds <= set(KINDS)


def test_nothing_of_anybody_else_can_be_written(stage: TurnedStage) -> None:
    other, begun = stage.ask(lambda vault: new_citizen(fields={"called": "Bo"}, new_id=vault.new_id))
    stage.save(begun)
    key = stage.desk.new_id()
    with pytest.raises(NotTheCitizensError):
        stage.window.desk.save(stage.window, write_hope(citizen=other, key=key, text="x", said_by=SaidBy.CITIZEN))
    own = write_hope(citizen=stage.citizen, key=key, text="x", said_by=SaidBy.CITIZEN)
    with pytest.raises(NotTheCitizensError):
        stage.window.desk.save(stage.window, own | write_hope(citizen=other, key=key, text="x", said_by=SaidBy.CITIZEN))
    assert "x" not in {hope.words.text for hope in stage.record.hopes}


def test_turning_stands_in_the_citizens_log(stage: TurnedStage) -> None:
    told = stage.ask(lambda vault: noted(vault, stage.citizen, limit=3, access=True))
    assert told[0].entry.changes[-1].values[0].data == "turned"


def test_undo_takes_only_what_was_written_here(stage: TurnedStage) -> None:
    assert not stage.window.foot.undo.isEnabled()
    stage.window.take_back()
    stage.settle()
    assert [goal.words.text for goal in stage.record.goals] == ["Jeg går ned til vandet"]
    goal = stage.record.goals[0].record
    stage.window.desk.save(stage.window, reword_goal(goal, text="Jeg går på havnen", said_by=SaidBy.CITIZEN))
    stage.save(write_goal(citizen=stage.citizen, key=stage.desk.new_id(), text="Af en anden", said_by=SaidBy.WORKER))
    stage.window.desk.read()
    stage.settle()
    assert stage.window.foot.undo.isEnabled()
    stage.click(stage.window.foot.undo)
    assert {goal.words.text for goal in stage.record.goals} == {"Jeg går ned til vandet", "Af en anden"}
    assert not stage.window.foot.undo.isEnabled()
    stage.window.take_back()
    stage.settle()
    assert {goal.words.text for goal in stage.record.goals} == {"Jeg går ned til vandet", "Af en anden"}


def _colleague_writes(stage: TurnedStage, record: bytes, text: str) -> None:
    """Words that came from another computer, written without having seen those here."""

    def receive(vault: Vault) -> None:
        change = Change("goal", record, "words", (Value(text, SaidBy.WORKER),))
        at = vault.clock()
        entry = Entry(
            FORMAT, stage.citizen, vault.new_id(), 1, b"", vault.new_id(), at.wall + 9999, at.offset, vault.new_id(),
            b"", (change,),
        )  # fmt: skip
        vault.receive([(encode_entry(entry), entry)])

    stage.ask(receive)
    stage.desk.came_in(frozenset((stage.citizen,)), frozenset(("goal",)))
    stage.settle()


def test_a_conflict_that_comes_while_turned_waits(stage: TurnedStage) -> None:
    goal = stage.record.goals[0].record
    _colleague_writes(stage, goal.id, "Kollegaens ord")
    stage.window.desk.read()
    stage.settle()
    turned = stage.window.desk.turned
    assert turned is not None
    seen = turned.record.goals[0].words
    assert (seen.text, seen.conflict) == ("Jeg går ned til vandet", False)
    save = reword_goal(turned.record.goals[0].record, text="Aminas nye ord", said_by=SaidBy.CITIZEN)
    stage.window.desk.save(stage.window, save)
    stage.settle()
    again = stage.window.desk.turned
    assert again is not None
    assert again.record.goals[0].words.text == "Aminas nye ord"
    both = stage.record.goals[0].words
    assert both.conflict
    assert {held.data for held in both.live} == {"Aminas nye ord", "Kollegaens ord"}


def test_what_colleagues_send_changes_nothing_by_itself(stage: TurnedStage) -> None:
    told: list[object] = []
    stage.window.desk.shown.connect(told.append)
    stage.desk.came_in(frozenset((stage.citizen,)), frozenset(("goal",)))
    stage.settle()
    assert told == []


def test_another_desk_has_no_part_in_its_undo(stage: TurnedStage) -> None:
    save = show_sections(stage.record.citizen, hidden=(), unconfirmed=True, along=())
    stage.desk.save(stage.desk, save)
    stage.window.desk.read()
    stage.settle()
    assert not stage.window.foot.undo.isEnabled()
