"""The power goes while the citizen writes: what was typed lies on the disk, with what is needed to go on."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.commands.writing import MAX_TEXT
from app.models.change import SaidBy
from app.store.drafts import Draft, drafts, keep_draft
from app.store.profile_files import profiles
from app.store.vault import Vault
from app.ui.turned import words
from app.ui.turned.dreams import DreamsRoom
from app.ui.turned.hard import HardRoom
from app.ui.turned.own_words import OwnWords, Pen
from app.ui.turned.plan import PlanRoom
from app.ui.turned.star import StarRoom
from tests.ui.turned.stage import TurnedStage


def _typed(stage: TurnedStage, edit: OwnWords) -> Draft:
    """The draft of what is typed now."""
    QTest.keyClicks(edit, "Halvt skrevet")
    (pen,) = (each for each in stage.window.findChildren(Pen) if each.begun)
    assert pen._editing is not None
    pen._editing.keep()
    stage.settle()
    (draft,) = stage.ask(lambda vault: drafts(vault, stage.citizen))
    assert "Halvt skrevet" in draft.text
    assert draft.context["said_by"] == SaidBy.CITIZEN
    return draft


def test_a_dream_is_the_citizens_own(stage: TurnedStage) -> None:
    room = stage.enter("dreams", DreamsRoom)
    assert _typed(stage, room.page.card.edit).kind == "hope"


def _again(stage: TurnedStage, qtbot: QtBot, vault: Vault) -> TurnedStage:
    """The screen is turned anew, and nothing was handed over."""
    for pen in stage.window.findChildren(Pen):
        pen._editing = None
    stage.gone()
    profile = next(each for each in profiles(vault.path.parent.parent) if each.store == vault.path)
    again = TurnedStage(qtbot, stage.desk, stage.citizen, profile)
    stage.window = again.window
    return again


def test_the_citizen_goes_on_with_it_when_the_screen_is_turned_again(
    stage: TurnedStage, qtbot: QtBot, vault: Vault
) -> None:
    draft = _typed(stage, stage.enter("dreams", DreamsRoom).page.card.edit)
    again = _again(stage, qtbot, vault)
    edit = again.enter("dreams", DreamsRoom).page.card.edit
    assert edit.text() == draft.text
    QTest.keyClicks(edit, ", og mere")
    again.click(again.window.foot.back)
    words_now = again.record.hopes[0].words
    assert (words_now.text, words_now.conflict) == (edit.text(), False)
    assert not again.ask(lambda vault: drafts(vault, again.citizen))


def test_what_was_too_long_is_there_again_and_not_written_over(stage: TurnedStage, qtbot: QtBot, vault: Vault) -> None:
    edit = stage.enter("dreams", DreamsRoom).page.card.edit
    stage.write(edit, "a")
    edit.insertPlainText("b" * MAX_TEXT)
    stage.click(stage.window.foot.back)
    assert stage.window.band.words.text() == words.TOO_LONG
    again = _again(stage, qtbot, vault)
    edit = again.enter("dreams", DreamsRoom).page.card.edit
    assert len(edit.text()) == MAX_TEXT + 1
    edit.setFocus()
    again.press(Qt.Key.Key_Delete)
    again.click(again.window.foot.back)
    assert len(again.record.hopes[0].words.text) == MAX_TEXT


def test_what_a_worker_had_typed_is_not_the_citizens_to_go_on_with(
    stage: TurnedStage, qtbot: QtBot, vault: Vault
) -> None:
    hope = stage.record.hopes[0].record
    theirs = Draft(stage.citizen, "hope", hope.id, "words", "Mit faglige bud", (), {"said_by": "worker"}, vault.clock())
    stage.ask(lambda vault: keep_draft(vault, theirs))
    again = _again(stage, qtbot, vault)
    assert again.enter("dreams", DreamsRoom).page.card.edit.text() == hope.text("words")


def test_a_line_knows_its_part(stage: TurnedStage) -> None:
    room = stage.enter("hard", HardRoom)
    stage.click(stage.window.foot.on)
    stage.push(words.HARD_ADD)
    assert _typed(stage, room.page.card.edit).context["part"] == "helps"


def test_words_to_an_area_know_their_reading(stage: TurnedStage) -> None:
    room = stage.enter("star", StarRoom)
    stage.push("7")
    stage.push(words.STAR_WORDS)
    told = _typed(stage, room.writing.card.edit).context
    assert room.item is not None
    assert told["item"] == room.item.id
    assert told["reading"] in stage.record.records


def test_a_remark_knows_its_page(stage: TurnedStage) -> None:
    room = stage.enter("plan", PlanRoom)
    stage.push(words.PLAN_CHANGE)
    assert _typed(stage, room.writing.card.edit).context["page"] == 1
