"""Numbers from 0 to 10: given with keys and clicks, and shown over time."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui import widgets as w
from app.ui.widgets.rating_line import in_words
from tests.ui.one_widget import role_of, shown

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so


@pytest.mark.parametrize(
    ("keys", "rating"),
    [
        ([Qt.Key.Key_7], 7),
        ([Qt.Key.Key_0], 0),
        ([Qt.Key.Key_End], 10),
        ([Qt.Key.Key_End, Qt.Key.Key_Right], 10),
        ([Qt.Key.Key_5, Qt.Key.Key_Right, Qt.Key.Key_Up], 7),
        ([Qt.Key.Key_5, Qt.Key.Key_Left], 4),
        ([Qt.Key.Key_5, Qt.Key.Key_Home], 0),
        ([Qt.Key.Key_Left], 0),
    ],
)
def test_dots_by_keyboard(qtbot: QtBot, keys: list[Qt.Key], rating: int) -> None:
    dots = w.RatingDots()
    shown(qtbot, dots)
    for key in keys:
        QTest.keyClick(dots, key)
    assert dots.rating() == rating
    assert dots.words() == f"{rating} af 10"


def test_dots_by_mouse(qtbot: QtBot) -> None:
    dots = w.RatingDots()
    shown(qtbot, dots)
    told: list[int] = []
    dots.rated.connect(told.append)
    for number in (10, 1, 1, 6):
        QTest.mouseClick(dots, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, dots.dot_centre(number))
    assert told == [10, 1, 0, 6]


def test_dots_are_hit_in_their_whole_height(qtbot: QtBot) -> None:
    dots = w.RatingDots()
    shown(qtbot, dots)
    assert dots.sizeHint().height() >= 40
    QTest.mouseClick(dots, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(dots.dot_centre(3).x(), 1))
    assert dots.rating() == 3


def test_dots_tell_nothing_new_twice_and_nothing_of_stored_numbers(qtbot: QtBot) -> None:
    dots = w.RatingDots(4)
    shown(qtbot, dots)
    told: list[int] = []
    dots.rated.connect(told.append)
    dots.set_rating(8)
    QTest.keyClick(dots, Qt.Key.Key_8)
    QTest.mouseClick(dots, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(dots.width() - 2, 20))
    assert told == []


def test_unanswered_is_not_zero(qtbot: QtBot) -> None:
    dots = w.RatingDots()
    qtbot.addWidget(dots)
    assert dots.rating() is None
    assert dots.accessibleDescription() == "ikke svaret"
    dots.set_rating(0)
    assert dots.accessibleDescription() == "0 af 10"
    with pytest.raises(ValueError, match="11"):
        dots.set_rating(11)


def test_dots_are_a_slider_to_screen_readers(qtbot: QtBot) -> None:
    dots = w.RatingDots(5)
    qtbot.addWidget(dots)
    assert role_of(dots) == QAccessible.Role.Slider


@pytest.mark.parametrize(
    ("readings", "words"),
    [
        ([], "ingen tal endnu"),
        ([(date(2026, 3, 1), 5)], "5 nu"),
        ([(date(2026, 3, 1), 5), (date(2025, 8, 3), 2)], "2 i august, 5 nu"),
        ([(date(2024, 8, 3), 0), (date(2026, 3, 1), 10)], "0 i august 2024, 10 nu"),
        ([(date(2026, 3, 1), 4), (date(2026, 3, 9), 5)], "4 1. marts, 5 nu"),
    ],
)
def test_line_in_words(qtbot: QtBot, readings: list[tuple[date, int]], words: str) -> None:
    line = w.RatingLine(readings)
    qtbot.addWidget(line)
    assert in_words(readings) == words == line.accessibleDescription()


def test_line_puts_every_answer_where_it_belongs(qtbot: QtBot) -> None:
    line = w.RatingLine([(date(2026, 3, 11), 10), (date(2026, 3, 1), 0), (date(2026, 3, 6), 5)])
    line.resize(200, 64)
    qtbot.addWidget(line)
    first, middle, last = line.points()
    assert middle.x() == pytest.approx((first.x() + last.x()) / 2)
    assert first.y() > middle.y() > last.y()
    assert line.grab().toImage().pixelColor(last.toPoint()) == QColor(theme.LIGHT.ptext)
