"""Fortryd and Gentag in a real vault."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.commands.access import Access, log_access
from app.commands.citizens import edit_citizen, new_citizen
from app.commands.exchange import export_citizens, import_citizens
from app.commands.goals import reword_goal, write_goal
from app.commands.hopes import write_hope
from app.commands.plans import agree_plan, plan_content
from app.commands.resources import confirm_resource, name_resource, reword_resource
from app.commands.undo import redo, undo
from app.commands.writing import remove
from app.models.change import SaidBy
from app.models.errors import UserError
from app.models.history import RecordView
from app.store.instruments import Instruments
from app.store.reading import caseload, load_citizen, undo_stacks
from app.store.search import search
from app.store.vault import Vault
from tests.store.stores import fresh

KEY = b"k" * 16


def _view(vault: Vault, citizen: bytes, key: bytes = KEY) -> RecordView:
    return load_citizen(vault, citizen).records[key]


@pytest.fixture
def citizen(vault: Vault) -> bytes:
    """Amina, just written down."""
    key, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
    vault.save(save)
    return key


def _resource(vault: Vault, citizen: bytes) -> None:
    vault.save(name_resource(citizen=citizen, key=KEY, text="Jeg syr", said_by=SaidBy.CITIZEN))


def test_a_yes_falls_when_the_words_change_and_comes_back_by_undo(vault: Vault, citizen: bytes) -> None:
    _resource(vault, citizen)
    vault.save(confirm_resource(_view(vault, citizen), day=date(2026, 3, 4)))
    assert load_citizen(vault, citizen).resources[0].confirmed_on == date(2026, 3, 4)
    vault.save(reword_resource(_view(vault, citizen), text="Jeg strikker", said_by=SaidBy.CITIZEN))
    assert not load_citizen(vault, citizen).resources[0].confirmed
    undo(vault, citizen)
    assert load_citizen(vault, citizen).resources[0].confirmed
    redo(vault, citizen)
    assert not load_citizen(vault, citizen).resources[0].confirmed


def test_the_yes_itself_can_be_taken_back_and_put_back(vault: Vault, citizen: bytes) -> None:
    _resource(vault, citizen)
    vault.save(confirm_resource(_view(vault, citizen), day=date(2026, 3, 4)))
    for wanted, act in ((False, undo), (True, redo), (False, undo), (True, redo)):
        act(vault, citizen)
        assert load_citizen(vault, citizen).resources[0].confirmed is wanted


def test_undo_and_redo_to_the_bottom_and_back(vault: Vault, citizen: bytes) -> None:
    states: list[Any] = []
    for number in range(4):
        states.append(_shown(vault, citizen))
        record = load_citizen(vault, citizen).records.get(KEY)
        text = f"Jeg går {number}"
        vault.save(
            reword_goal(record, text=text, said_by=SaidBy.TOGETHER)
            if record
            else write_goal(citizen=citizen, key=KEY, text=text, said_by=SaidBy.CITIZEN)
        )
        vault.save(log_access(stream=citizen, key=vault.new_id(), what=Access.OPENED))
    last = _shown(vault, citizen)
    for expected in reversed(states):
        undo(vault, citizen)
        assert _shown(vault, citizen) == expected
    for expected in [*states[1:], last]:
        redo(vault, citizen)
        assert _shown(vault, citizen) == expected
    with pytest.raises(UserError, match="undo-nothing"):
        redo(vault, citizen)


def _shown(vault: Vault, citizen: bytes) -> Any:
    record = load_citizen(vault, citizen)
    return (
        [
            (key, name, held.data, held.said_by, held.author, held.wall)
            for key, view in sorted(record.records.items())
            for name, field in sorted(view.fields.items())
            for held in field.live
        ],
        [(row.called, row.dream) for row in caseload(vault)],
        [(hit.record, hit.snippet) for hit in search(vault, "går")],
    )


def test_a_removal_is_undone_in_the_list_and_in_the_search(vault: Vault, citizen: bytes) -> None:
    vault.save(write_hope(citizen=citizen, key=KEY, text="Jeg vil på havnen", said_by=SaidBy.CITIZEN))
    vault.save(remove(_view(vault, citizen)))
    assert load_citizen(vault, citizen).hopes == ()
    assert caseload(vault)[0].dream == ""
    undo(vault, citizen)
    assert load_citizen(vault, citizen).hopes[0].words.text == "Jeg vil på havnen"
    assert caseload(vault)[0].dream == "Jeg vil på havnen"


def test_undo_is_refused_where_a_colleague_has_written(vault: Vault, citizen: bytes, tmp_path: Path) -> None:
    vault.save(write_goal(citizen=citizen, key=KEY, text="Jeg går", said_by=SaidBy.CITIZEN))
    other = fresh(tmp_path / "omar.db", 70)
    try:
        import_citizens(other, export_citizens(vault, [citizen]))
        other.save(reword_goal(_view(other, citizen), text="Jeg cykler", said_by=SaidBy.CITIZEN))
        import_citizens(vault, export_citizens(other, [citizen]))
    finally:
        other.close()
    before = _shown(vault, citizen)
    with pytest.raises(UserError, match="undo-written-over"):
        undo(vault, citizen)
    assert _shown(vault, citizen) == before


def test_an_agreed_plan_is_not_undone(vault: Vault, citizen: bytes) -> None:
    vault.save(write_hope(citizen=citizen, key=KEY, text="Jeg vil på havnen", said_by=SaidBy.CITIZEN))
    content = plan_content(load_citizen(vault, citizen), day=date(2026, 3, 4), instruments=Instruments(), sectors=())
    vault.save(agree_plan(citizen=citizen, key=vault.new_id(), content=content))
    with pytest.raises(UserError, match="undo-nothing"):
        undo(vault, citizen)
    assert len(load_citizen(vault, citizen).plans) == 1


def test_a_save_that_changes_nothing_writes_nothing(vault: Vault, citizen: bytes) -> None:
    before = vault.connection.execute("SELECT count(*) FROM entries").fetchone()
    same = edit_citizen(load_citizen(vault, citizen).citizen, fields={"called": "Amina"})
    assert vault.save(same).streams == frozenset()
    assert vault.connection.execute("SELECT count(*) FROM entries").fetchone() == before
    assert len(undo_stacks(vault, citizen).undo) == 1
