"""The citizen's window: what always stands there, for every hand, eye and ear."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.models.errors import SurroundingsError
from app.models.language.reading_ease import lix
from app.models.language.words import read_words
from app.ui.desk import Desk
from app.ui.tokens import TYPE
from app.ui.turned import words
from app.ui.turned.doors import DOORS
from app.ui.turned.dreams import DreamsRoom
from app.ui.turned.goals import GoalsRoom
from app.ui.turned.star import StarRoom
from app.ui.widgets.text import Text
from tests.end2end.room import is_stop
from tests.ui.turned.stage import TurnedStage

_LEAST, _SMALLEST = 44, 22
_INSIDE = (QPlainTextEdit, QLineEdit, QAbstractScrollArea)


@pytest.mark.parametrize("key", ["", *(key for key, _ in DOORS)])
def test_every_target_is_large_named_and_in_large_letters(stage: TurnedStage, key: str) -> None:
    if key:
        stage.window.open_room(key)
        stage.settle()
    stops = [each for each in stage.window.findChildren(QWidget) if is_stop(each)]
    assert len(stops) >= 3
    assert [type(each).__name__ for each in stops if not _name(each)] == []
    small = [each for each in stops if not isinstance(each, _INSIDE) and min(each.width(), each.height()) < _LEAST]
    assert [_name(each) for each in small] == []
    texts = [each for each in stage.window.findChildren(Text) if each.isVisible() and each.text()]
    assert [each.text() for each in texts if TYPE[each._role].size < _SMALLEST] == []
    labels = stage.window.findChildren(QLabel)
    assert [each.text() for each in labels if each.textFormat() is not Qt.TextFormat.PlainText] == []
    tips = [each.toolTip() for each in stage.window.findChildren(QWidget) if each.toolTip()]
    assert tips == []
    buttons = [each.label_font().pixelSize() for each in stops if hasattr(each, "label_font")]
    assert min(buttons) >= _SMALLEST


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def test_it_can_be_walked_by_keys_alone(stage: TurnedStage) -> None:
    for _ in range(12):
        stage.press(Qt.Key.Key_Tab)
        focus = stage.window.focusWidget()
        if focus is stage.window.doors.doors["dreams"]:
            break
    stage.press(Qt.Key.Key_Return)
    assert isinstance(stage.window.room, DreamsRoom)


def test_a_full_disk_is_said_and_the_words_stay(stage: TurnedStage, desk: Desk) -> None:
    room = stage.enter("dreams", DreamsRoom)
    stage.write(room.page.card.edit, "Det her skal ikke tabes")
    desk.trouble.emit(SurroundingsError("disk-full"))
    assert stage.window.band.isVisible()
    assert room.page.card.edit.text() == "Det her skal ikke tabes"
    desk.trouble.emit(None)
    assert not stage.window.band.isVisible()


class _Screen:
    """A second monitor, as far as it is asked where it lies."""

    def geometry(self) -> QRect:
        return QRect(2000, 0, 1280, 900)


def test_with_two_screens_one_chooses(stage: TurnedStage, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not stage.window.top.other_screen.isVisible()
    both = [QGuiApplication.primaryScreen(), _Screen()]
    monkeypatch.setattr(QGuiApplication, "screens", lambda: both)
    monkeypatch.setattr(stage.window, "screen", lambda: both[0])
    asked: list[object] = []
    monkeypatch.setattr(stage.window, "show_on", asked.append)
    stage.window.to_doors()
    stage.click(stage.window.top.other_screen)
    assert asked == [both[1]]


def test_an_unplugged_screen_leaves_it_turned(stage: TurnedStage, monkeypatch: pytest.MonkeyPatch) -> None:
    gone, left = _Screen(), QGuiApplication.primaryScreen()
    monkeypatch.setattr(QGuiApplication, "screens", lambda: [gone, left])
    stage.window.setMinimumSize(100, 100)
    stage.window.setMaximumSize(5000, 5000)
    stage.window.screen_gone(gone)  # type: ignore[arg-type]
    assert stage.window.isVisible()
    assert stage.window.isFullScreen()
    assert left.geometry().contains(stage.window.geometry().topLeft())
    assert stage.opened == []


def test_another_screen_that_is_unplugged_does_not_move_it(stage: TurnedStage, monkeypatch: pytest.MonkeyPatch) -> None:
    workers, gone, here = _Screen(), _Screen(), QGuiApplication.primaryScreen()
    monkeypatch.setattr(QGuiApplication, "screens", lambda: [workers, gone, here])
    asked: list[object] = []
    monkeypatch.setattr(stage.window, "show_on", asked.append)
    stage.window.screen_gone(gone)  # type: ignore[arg-type]
    assert asked == [here]


def test_the_fixed_texts_are_easy_to_read() -> None:
    fixed = [each for name, each in vars(words).items() if name.isupper()]
    told = [text for each in fixed for text in _flat(each)]
    sentences = [text.rstrip(".?") + "." for text in told if " " in text]
    assert len(sentences) > 40
    assert lix(read_words(" ".join(sentences))) <= 30


def _flat(found: object) -> list[str]:
    if isinstance(found, str):
        return [found]
    inner = found.values() if isinstance(found, dict) else found
    return [text for each in inner for text in _flat(each)]  # type: ignore[attr-defined]


def test_buttons_say_what_they_do(stage: TurnedStage) -> None:
    buttons = [each for each in stage.window.findChildren(QAbstractButton) if each.isVisible()]
    assert {"Mine drømme", "Mine mål", "Min stjerne", "Mit kort", "Spørgsmål", "Min plan"} <= {
        each.text() for each in buttons
    }


def test_what_stands_in_the_way_is_told_in_every_room_until_it_is_over(stage: TurnedStage) -> None:
    stage.desk.trouble.emit(SurroundingsError("disk-full"))
    stage.enter("goals", GoalsRoom)
    assert stage.window.band.isVisible()
    assert stage.window.band.words.text() == words.TROUBLE
    stage.desk.trouble.emit(None)
    assert not stage.window.band.isVisible()


def test_numbers_to_press_are_not_read_aloud(stage: TurnedStage) -> None:
    room = stage.enter("star", StarRoom)
    assert not {"1", "5", "10"} & set(room.spoken().splitlines())
    for _ in range(10):
        stage.window.foot.on.click()
    stage.settle()
    assert words.STAR_NONE in room.spoken()
