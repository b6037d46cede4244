"""Hints on what is being written under Drømme & mål, with real keys on a real vault."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.commands import goals
from app.commands.citizens import new_citizen
from app.models.change import SaidBy
from app.models.language.hint import Rule
from app.store.lexicon import own_terms
from app.store.vault import Vault
from app.ui.goals.advice import WHO, Adviser
from app.ui.goals.card_words import CardWords
from app.ui.goals.hint_slip import HintSlip
from app.ui.shelf import home_of
from app.ui.underlines import Underlines
from tests.ui.test_goals import Stage, amina, stage

__all__ = ["amina", "stage"]
UNCLEAR = "At du går en tur 😊 hver dag"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups without a screen


def adviser(stage: Stage, lines: CardWords) -> Adviser:
    found = lines.editor.findChild(Adviser)
    assert found
    return found


def begin(stage: Stage, text: str, *, said_by: SaidBy = SaidBy.TOGETHER) -> tuple[CardWords, Adviser]:
    """A new goal with these words, not yet left."""
    lines = stage.screen.begin_goal(None).lines
    stage.settle()
    if said_by is not SaidBy.TOGETHER:
        stage.click(lines.whose.buttons[said_by])
    lines.editor.insertPlainText(text)
    return lines, adviser(stage, lines)


def seen(stage: Stage, found: Adviser, rule: Rule | None) -> HintSlip | None:
    """Wait until this hint, or none, is shown."""
    stage.settle()
    stage.qtbot.waitUntil(lambda: (found.hint.rule if found.hint else None) is rule)
    stage.settle()
    return found.slip if rule else None


def test_a_hint_comes_at_a_pause_and_its_suggestion_is_taken_with_a_key(stage: Callable[[], Stage]) -> None:
    here = stage()
    lines, found = begin(here, "😊 Jeg ser Bo jf. min bror")
    slip = seen(here, found, Rule.JARGON)
    assert slip
    assert slip.isVisible()
    assert (slip.words.text(), slip.take.label()) == ("”jf.” kan undværes.", "Tag det ud")
    assert Underlines.of(lines.editor).words(WHO) == ["jf."]
    QTest.keyClick(lines.editor, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert lines.editor.text() == "😊 Jeg ser Bo min bror"
    assert not slip.isVisible()
    lines.editor.undo()
    assert lines.editor.text() == "😊 Jeg ser Bo jf. min bror"


def test_one_at_a_time_the_weightiest_first(stage: Callable[[], Stage]) -> None:
    here = stage()
    lines, found = begin(here, "At du mestrer min cykel hver dag")
    slip = seen(here, found, Rule.BEGINS_WITH_AT)
    assert slip
    here.click(slip.take)
    assert lines.editor.text() == "Jeg mestrer min cykel hver dag"
    assert lines.editor.textCursor().selectedText() == "Jeg"
    seen(here, found, Rule.JARGON)
    assert lines.editor.hasFocus()


def test_the_citizens_very_words_are_left_alone(stage: Callable[[], Stage]) -> None:
    here = stage()
    lines, found = begin(here, UNCLEAR, said_by=SaidBy.CITIZEN)
    found.look()
    seen(here, found, None)
    here.click(lines.whose.buttons[SaidBy.WORKER])
    slip = seen(here, found, Rule.BEGINS_WITH_AT)
    here.click(lines.whose.buttons[SaidBy.CITIZEN])
    assert slip
    assert not slip.isVisible()
    assert Underlines.of(lines.editor).words(WHO) == []


def test_a_step_need_not_say_jeg(stage: Callable[[], Stage], vault: Vault, amina: bytes) -> None:
    key = vault.new_id()
    vault.save(goals.write_goal(citizen=amina, key=key, text="Jeg går", said_by=SaidBy.CITIZEN))
    here = stage()
    steps = here.screen.board.rows[0].steps
    steps.begin()
    here.settle()
    lines = next(row for row in steps.rows.values() if row.lines.fresh).lines
    QTest.keyClicks(lines.editor, "Prøve bænken via bageren")
    slip = seen(here, adviser(here, lines), Rule.JARGON)
    assert slip
    assert slip.words.text() == "”via” er et fagord. Måske: med."


def leave(here: Stage, found: Adviser, words: str | None) -> None:
    """Say no, with the button or in the menu."""
    if words is None:
        here.click(found.slip.leave)
    else:
        found.slip.menu.open_menu()
        here.choose(words)


@pytest.mark.parametrize(
    ("words", "again_on_another", "again_for_another_citizen"),
    [
        (None, Rule.JARGON, Rule.JARGON),
        ("Lad det stå her", Rule.JARGON, Rule.JARGON),
        ("Sådan siger Amina", None, Rule.JARGON),
        ("Vis mig aldrig det forslag igen", None, None),
    ],
)
def test_no_said_here_for_this_citizen_or_for_good(
    stage: Callable[[], Stage],
    vault: Vault,
    amina: bytes,
    words: str | None,
    again_on_another: Rule | None,
    again_for_another_citizen: Rule | None,
) -> None:
    here = stage()
    lines, found = begin(here, "Jeg mestrer min cykel hver dag")
    seen(here, found, Rule.JARGON)
    leave(here, found, words)
    seen(here, found, None)
    lines.finish()
    here.settle()
    card = here.goal
    card.lines.open()
    assert seen(here, adviser(here, card.lines), None) is None
    card.lines.finish()
    here.settle()
    _, other = begin(here, "Jeg mestrede det hver dag")
    seen(here, other, again_on_another)
    record = here.record
    left = here.ask(lambda vault: sorted(kind for (kind,) in vault.connection.execute(
        "SELECT kind FROM field_values WHERE kind IN ('left_hint', 'own_way') AND field = 'hint'")))  # fmt: skip
    assert left == (["own_way"] if words == "Sådan siger Amina" else ["left_hint"])
    own = [each for each in record.records.values() if each.kind == "own_way"]
    assert bool(own) == (again_on_another is None and again_for_another_citizen is not None)


def test_own_terms_that_are_wrong_are_said_and_the_check_goes_on(stage: Callable[[], Stage], vault: Vault) -> None:
    path = own_terms(home_of(vault))
    path.parent.mkdir()
    path.write_text("uden forslag\n", "utf-8")
    here = stage()
    said: list[str] = []
    here.desk.refused.connect(lambda fault: said.append(fault.code))
    _, found = begin(here, UNCLEAR)
    seen(here, found, Rule.BEGINS_WITH_AT)
    assert said == ["terms-wrong"]


def test_the_same_goal_at_another_citizens(stage: Callable[[], Stage], vault: Vault, qtbot: QtBot) -> None:
    other, save = new_citizen(fields={"called": "Bo"}, new_id=vault.new_id)
    vault.save(save)
    words = "Jeg går en tur hver dag."
    vault.save(goals.write_goal(citizen=other, key=vault.new_id(), text=words, said_by=SaidBy.CITIZEN))
    here = stage()
    _, found = begin(here, "jeg går en tur hver dag")
    slip = seen(here, found, Rule.SAME_GOAL)
    assert slip
    assert not slip.take.isVisible()
