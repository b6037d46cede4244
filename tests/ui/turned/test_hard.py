"""Når det er svært: the citizen's own lines, part by part."""

from PySide6.QtTest import QTest

from app.commands.wellbeing import write_line
from app.models.change import SaidBy
from app.models.wellbeing import Line, Part, wellbeing
from app.ui.turned import words
from app.ui.turned.hard import HardRoom
from tests.ui.turned.stage import TurnedStage


def _lines(stage: TurnedStage, part: Part) -> tuple[Line, ...]:
    return wellbeing(stage.record).of(part)


def test_a_line_is_written_in_the_citizens_words_and_said_anew(stage: TurnedStage) -> None:
    room = stage.enter("hard", HardRoom)
    stage.click(stage.window.foot.on)
    stage.push(words.HARD_ADD)
    QTest.keyClicks(room.page.card.edit, "At gå en tur")
    stage.click(stage.window.foot.back)
    (line,) = _lines(stage, Part.HELPS)
    assert (line.words, line.said_by) == ("At gå en tur", "citizen")
    stage.click(room.rows[0])
    stage.write(room.page.card.edit, "At gå ved vandet")
    stage.click(stage.window.foot.back)
    assert [each.words for each in _lines(stage, Part.HELPS)] == ["At gå ved vandet"]
    stage.click(stage.window.foot.undo)
    assert [each.words for each in _lines(stage, Part.HELPS)] == ["At gå en tur"]


def test_what_another_wrote_waits_for_the_citizens_yes(stage: TurnedStage) -> None:
    plan, key = wellbeing(stage.record), stage.desk.new_id()
    stage.save(
        write_line(
            plan, citizen=stage.citizen, key=key, part=Part.GOOD_DAY, text="Ro om morgenen", said_by=SaidBy.WORKER
        )
    )
    stage.window.desk.read()
    stage.settle()
    room = stage.enter("hard", HardRoom)
    assert room.rows[0].accessibleDescription() == words.HARD_PROPOSED
    stage.click(room.rows[0])
    stage.push(words.YES)
    (line,) = _lines(stage, Part.GOOD_DAY)
    assert line.confirmed
    assert not line.proposed
    assert not room.page.yes.sign.isVisible()
    stage.click(stage.window.foot.back)
    assert room.rows[0].accessibleDescription() == ""


def test_every_part_has_its_page(stage: TurnedStage) -> None:
    room = stage.enter("hard", HardRoom)
    seen = [room.title.text()]
    while stage.window.foot.on.isVisible():
        stage.click(stage.window.foot.on)
        seen.append(room.title.text())
    assert len(set(seen)) == len(Part) == len(words.HARD_PARTS)
    for _ in seen:
        stage.click(stage.window.foot.back)
    assert stage.window.room is stage.window.doors
