"""The power goes while the citizen writes: what was typed lies on the disk, with what is needed to go on."""

from PySide6.QtTest import QTest

from app.models.change import SaidBy
from app.store.drafts import Draft, drafts
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
