"""What makes it easy to read, chosen by the citizen and kept; and what is read aloud."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from app.models.ease import Ease, read_ease
from app.ui import theme
from app.ui.fonts import EASY
from app.ui.spelling import Proofs, Spelling
from app.ui.spelling_fields import WHO
from app.ui.tokens import STRONG, font, line_height, text_scale
from app.ui.turned import words
from app.ui.turned.dreams import DreamsRoom
from app.ui.turned.ease import EaseRoom
from app.ui.turned.speaker import voices
from app.ui.underlines import Underlines
from tests.ui.turned.stage import TurnedStage


def _easing(stage: TurnedStage) -> EaseRoom:
    stage.push(words.EASE)
    assert isinstance(stage.window.room, EaseRoom)
    return stage.window.room


def test_each_choice_is_seen_at_once_and_kept(stage: TurnedStage) -> None:
    plain, low = font("citizen").pixelSize(), line_height("citizen")
    room = _easing(stage)
    room.sizes[2].click()
    stage.settle()
    assert (text_scale(), font("citizen").pixelSize()) == (1.5, round(plain * 1.5))
    for row in room.switches.values():
        row.click()
        stage.settle()
    assert theme.current() is STRONG
    assert QFontInfo(font("citizen")).family() == EASY
    assert line_height("citizen") > 1.5 * low
    assert stage.window.ruler.isVisible()
    assert read_ease(stage.record.citizen["ease"].value) == Ease(2, True, True, True, True, True)
    assert stage.record.citizen["ease"].live[0].said_by == "citizen"
    stage.click(stage.window.foot.undo)
    stage.click(stage.window.foot.undo)
    assert not stage.window.ruler.isVisible()


def test_back_leads_where_one_was(stage: TurnedStage) -> None:
    room = stage.enter("dreams", DreamsRoom)
    _easing(stage)
    stage.click(stage.window.foot.back)
    assert stage.window.room is room


def test_large_letters_leave_room_for_what_must_be_there(stage: TurnedStage) -> None:
    room = _easing(stage)
    room.sizes[2].click()
    stage.settle()
    stage.click(stage.window.foot.back)
    for key in stage.window.doors.doors:
        stage.window.open_room(key)
        stage.settle()
        for each in (stage.window.foot.back, stage.window.foot.undo, stage.window.top.lock):
            inside = stage.window.rect().contains(QRect(each.mapTo(stage.window, QPoint(0, 0)), each.size()))
            assert inside, (key, each.text())
        assert stage.window.size().width() == 1366


def test_no_line_stands_under_the_citizens_words_unless_asked_for(stage: TurnedStage, qapp: QApplication) -> None:
    spelling = Spelling(qapp)
    stage.qtbot.waitUntil(lambda: spelling.dictionary.is_ready, timeout=20_000)
    room = stage.enter("dreams", DreamsRoom)
    edit = room.page.card.edit
    stage.write(edit, "Jeg sover bedere nu ")
    stage.settle()
    assert edit.findChild(Proofs) is None
    switch = _easing(stage).switches["spelling"]
    switch.click()
    stage.settle()
    stage.click(stage.window.foot.back)
    stage.window.setFocus()
    edit.setFocus()
    stage.qtbot.waitUntil(lambda: Underlines.of(edit).words(WHO) == ["bedere"])
    _easing(stage).switches["spelling"].click()
    stage.settle()
    assert Underlines.of(edit).words(WHO) == []
    assert edit.findChild(Proofs) is None
    spelling.deleteLater()


@pytest.mark.parametrize("value", [None, 7, {"size": 9}, {"size": True}, {"space": "ja"}, {"size": "1"}])
def test_what_is_unknown_is_the_ordinary(value: object) -> None:
    assert read_ease(value) == Ease()


@pytest.fixture
def spoken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A voice that writes down what it was given in its pipe, and what stood in its arguments."""
    folder, heard = tmp_path / "stemme", tmp_path / "hoert"
    folder.mkdir()
    program = folder / "espeak-ng"
    program.write_text(
        f'#!/bin/sh\n/bin/cat > "{heard}.new"\necho "$@" > "{heard}.args"\n/bin/mv "{heard}.new" "{heard}"\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr("sys.platform", "linux")
    return heard


def test_what_stands_there_is_read_aloud_through_a_pipe(stage: TurnedStage, spoken: Path) -> None:
    stage.enter("dreams", DreamsRoom)
    stage.click(stage.window.top.aloud)
    stage.qtbot.waitUntil(lambda: spoken.exists() and not stage.window.speaker.speaking)
    assert "Jeg vil sidde på havnen" in spoken.read_text()
    assert words.DREAM_TITLE in spoken.read_text()
    assert "havnen" not in spoken.with_name("hoert.args").read_text()
    assert stage.window.top.aloud.text() == words.ALOUD


def test_a_missing_voice_is_said_plainly(stage: TurnedStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert voices("linux") == ()
    stage.click(stage.window.top.aloud)
    assert stage.window.band.words.text() == words.NO_VOICE
    assert stage.window.band.isVisible()


def test_a_voice_that_fails_is_said_plainly(stage: TurnedStage, spoken: Path) -> None:
    """espeak-ng without Danish, say: it is there, and says nothing."""
    (spoken.parent / "stemme" / "espeak-ng").write_text("#!/bin/sh\nexit 1\n")
    stage.click(stage.window.top.aloud)
    stage.qtbot.waitUntil(stage.window.band.isVisible)
    assert stage.window.band.words.text() == words.NO_VOICE
    assert not stage.window.speaker.speaking


def test_where_the_systems_voice_fails_the_next_one_reads(stage: TurnedStage, spoken: Path) -> None:
    """speech-dispatcher is there, but its server is not."""
    systems = spoken.parent / "stemme" / "spd-say"
    systems.write_text("#!/bin/sh\nexit 1\n")
    systems.chmod(0o755)
    stage.enter("dreams", DreamsRoom)
    stage.click(stage.window.top.aloud)
    stage.qtbot.waitUntil(lambda: spoken.exists() and not stage.window.speaker.speaking)
    assert "Jeg vil sidde på havnen" in spoken.read_text()
    assert not stage.window.band.isVisible()


def test_one_may_stop_it_without_being_told_anything(stage: TurnedStage, spoken: Path) -> None:
    (spoken.parent / "stemme" / "espeak-ng").write_text("#!/bin/sh\n/bin/sleep 60\n")
    stage.click(stage.window.top.aloud)
    assert stage.window.top.aloud.text() == words.QUIET
    stage.click(stage.window.top.aloud)
    assert stage.window.top.aloud.text() == words.ALOUD
    assert not stage.window.band.isVisible()


def test_the_stripe_follows_the_keyboard(stage: TurnedStage) -> None:
    ruler = stage.window.ruler
    ruler.show_over(True)
    door = stage.window.doors.doors["hard"]
    door.setFocus()
    ruler._follow()
    assert ruler.stripe.center().y() == pytest.approx(door.mapTo(stage.window, door.rect().center()).y(), abs=2)
