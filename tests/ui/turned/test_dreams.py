"""Mine drømme, with real keys and clicks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.commands.writing import MAX_TEXT
from app.models.change import SaidBy
from app.models.history import FieldView
from app.store.drafts import drafts
from app.store.reading import field_history
from app.ui.turned import words
from app.ui.turned.dreams import DreamsRoom
from app.ui.turned.network import MapRoom
from tests.ui.turned.stage import TurnedStage

STRANGE = ["Jeg vil 😀👨‍👩‍👧 flyve", "أريد أن أذهب إلى البحر", "lang " * 1000]


def _words(stage: TurnedStage, place: int = 0) -> FieldView:
    return stage.record.hopes[place].words


def test_a_dream_is_said_anew_in_the_citizens_words(stage: TurnedStage) -> None:
    room = stage.enter("dreams", DreamsRoom)
    edit = room.page.card.edit
    assert edit.text() == "Jeg vil sidde på havnen"
    assert edit.mapTo(stage.window, edit.rect().bottomLeft()).y() < stage.window.height() / 2
    stage.write(edit, "Jeg vil spise is på havnen")
    stage.click(stage.window.foot.back)
    assert stage.window.room is stage.window.doors
    held = _words(stage).live
    assert [(each.data, each.said_by) for each in held] == [("Jeg vil spise is på havnen", "citizen")]
    key = stage.record.hopes[0].record.id
    before = stage.ask(lambda vault: field_history(vault, stage.citizen, "hope", key, "words"))
    assert before[0].data == "Jeg vil sidde på havnen"


def test_what_was_said_anew_can_be_taken_back_at_once(stage: TurnedStage) -> None:
    room = stage.enter("dreams", DreamsRoom)
    stage.write(room.page.card.edit, "Noget andet")
    stage.window.foot.undo.setEnabled(True)
    stage.window.take_back()
    stage.settle()
    assert _words(stage).text == "Jeg vil sidde på havnen"
    assert room.page.card.edit.text() == "Jeg vil sidde på havnen"


def test_a_new_dream_is_the_citizens_own(stage: TurnedStage) -> None:
    room = stage.enter("dreams", DreamsRoom)
    assert stage.window.foot.on.label() == words.WRITE_DREAM
    stage.click(stage.window.foot.on)
    assert room.page.card.edit.hasFocus()
    QTest.keyClicks(room.page.card.edit, "At have en hund")
    stage.click(stage.window.foot.back)
    told = [(hope.words.text, hope.words.live[0].said_by, hope.record.text("wrote")) for hope in stage.record.hopes]
    assert ("At have en hund", "citizen", "citizen") in told
    assert stage.window.foot.progress.text() == "Drøm 1 af 2"


def test_an_emptied_dream_is_as_it_was(stage: TurnedStage) -> None:
    room = stage.enter("dreams", DreamsRoom)
    stage.write(room.page.card.edit, "x")
    QTest.keyClick(room.page.card.edit, Qt.Key.Key_Backspace)
    stage.window.finish()
    stage.settle()
    assert _words(stage).text == room.page.card.edit.text() == "Jeg vil sidde på havnen"


@pytest.mark.parametrize("text", STRANGE)
def test_long_and_strange_words_are_kept_whole(stage: TurnedStage, text: str) -> None:
    room = stage.enter("dreams", DreamsRoom)
    edit = room.page.card.edit
    edit.setFocus()
    edit.selectAll()
    edit.insertPlainText(text)
    stage.window.finish()
    stage.settle()
    assert _words(stage).text == text.strip()
    assert room.page.card.height() < stage.window.height() / 2
    assert stage.window.foot.back.isVisible()


def test_too_long_a_text_is_said_and_stays(stage: TurnedStage) -> None:
    room = stage.enter("dreams", DreamsRoom)
    edit = room.page.card.edit
    edit.setFocus()
    edit.selectAll()
    edit.insertPlainText("x" * (MAX_TEXT + 1))
    stage.window.finish()
    stage.settle()
    assert stage.window.band.words.text() == words.TOO_LONG
    assert len(edit.text()) == MAX_TEXT + 1
    assert _words(stage).text == "Jeg vil sidde på havnen"
    kept = stage.ask(lambda vault: drafts(vault, stage.citizen))
    assert [len(draft.text) for draft in kept] == [MAX_TEXT + 1]


@pytest.mark.parametrize("way", ["_idle", "back", "on"])
def test_one_stays_by_a_text_that_is_too_long(stage: TurnedStage, way: str) -> None:
    room = stage.enter("dreams", DreamsRoom)
    edit = room.page.card.edit
    edit.selectAll()
    edit.insertPlainText("x" * (MAX_TEXT + 1))
    if way == "_idle":
        editing = room.page.pen._editing
        assert editing is not None
        editing._idle.timeout.emit()
    else:
        getattr(stage.window.foot, way).click()
    stage.settle()
    assert room.isVisible()
    assert stage.window.band.isVisible()
    assert stage.window.band.words.text() == words.TOO_LONG
    assert room.page.pen.begun
    assert len(edit.text()) == MAX_TEXT + 1
    edit.selectAll()
    edit.insertPlainText("Kortere")
    stage.click(stage.window.foot.back)
    assert stage.window.doors.isVisible()
    assert _words(stage).text == "Kortere"


def test_what_is_copied_is_kept_out_of_the_clipboards_history(stage: TurnedStage) -> None:
    room = stage.enter("dreams", DreamsRoom)
    room.page.card.edit.setFocus()
    room.page.card.edit.selectAll()
    room.page.card.edit.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "Jeg vil sidde på havnen"
    assert mime.data("x-kde-passwordManagerHint").data() == b"secret"


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_so_is_what_is_copied_from_a_single_line(stage: TurnedStage, key: Qt.Key) -> None:
    room = stage.enter("map", MapRoom)
    QTest.keyClicks(room.edit, "Trine")
    room.edit.selectAll()
    QTest.keyClick(room.edit, key, Qt.KeyboardModifier.ControlModifier)
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "Trine"
    assert mime.data("x-kde-passwordManagerHint").data() == b"secret"
    assert room.edit.text() == ("Trine" if key == Qt.Key.Key_C else "")


def test_a_yes_holds_for_exactly_these_words(stage: TurnedStage) -> None:
    room = stage.enter("dreams", DreamsRoom)
    stage.push(words.YES)
    record = stage.record.hopes[0].record
    assert record["words"].covered_by(record["confirmed"])
    assert record["confirmed"].live[0].said_by == SaidBy.CITIZEN
    assert room.page.yes.said.isVisible()
    stage.write(room.page.card.edit, "Jeg vil noget andet")
    stage.window.finish()
    stage.settle()
    record = stage.record.hopes[0].record
    assert not record["words"].covered_by(record["confirmed"])
    assert room.page.yes.yes.isVisible()


def test_signed_with_initials(stage: TurnedStage) -> None:
    room = stage.enter("dreams", DreamsRoom)
    stage.push(words.YES)
    stage.push(words.SIGN)
    assert not room.signing.keep.isEnabled()
    room.signing.initials.setFocus()
    QTest.keyClicks(room.signing.initials, "A.Y.")
    stage.push(words.SIGN_DONE)
    record = stage.record.hopes[0].record
    assert record["signed"].value == {"initials": "A.Y."}
    assert record["words"].covered_by(record["signed"])
    assert not room.page.yes.sign.isVisible()


def test_signed_by_hand(stage: TurnedStage) -> None:
    room = stage.enter("dreams", DreamsRoom)
    stage.push(words.YES)
    stage.push(words.SIGN)
    pad = room.signing.pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    QTest.mouseMove(pad, QPoint(pad.width() // 2, pad.height() // 2))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(pad.width() // 2, pad.height() // 2))
    stage.push(words.SIGN_DONE)
    signed = stage.record.hopes[0].record["signed"].value
    assert signed["strokes"][0][:2] == [round(1000 / pad.width()), round(1000 / pad.height())]
    assert all(0 <= value <= 1000 for value in signed["strokes"][0])


def test_one_may_leave_it_unsigned(stage: TurnedStage) -> None:
    room = stage.enter("dreams", DreamsRoom)
    stage.push(words.YES)
    stage.push(words.SIGN)
    stage.push(words.SIGN_NOT)
    assert room.pages.currentWidget() is room.page
    assert not stage.record.hopes[0].record["signed"].live


def test_escape_throws_nothing_of_the_citizens_away(stage: TurnedStage) -> None:
    room = stage.enter("dreams", DreamsRoom)
    stage.write(room.page.card.edit, "Jeg vil ud at sejle")
    stage.press(Qt.Key.Key_Escape)
    assert room.page.card.edit.text() == "Jeg vil ud at sejle"
    assert _words(stage).text == "Jeg vil ud at sejle"
    stage.click(stage.window.foot.undo)
    assert _words(stage).text == "Jeg vil sidde på havnen"
