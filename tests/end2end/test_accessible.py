"""What a screen reader and an unsteady hand meet, on every screen of the real window with the demo's caseload."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.network.view import MapView
from app.ui.questions.block import QuestionBlock
from app.ui.star.view import StarView
from app.ui.widgets import NumberKeys, RatingDots
from tests.conftest import Hands
from tests.end2end.room import is_stop
from tests.end2end.screens import SCREENS, front, settle, shown

_LEAST, _LEAST_TURNED = 40, 44
_INSIDE = (QPlainTextEdit, QLineEdit, QAbstractScrollArea)
"""May be lower than a target: editors lie inside a framed field, and an area scrolls."""


@pytest.mark.parametrize("screen", SCREENS)
def test_what_tab_reaches_has_a_name_a_role_and_room(
    qtbot: QtBot, qapp: QApplication, built: Path, hands: Hands, screen: str
) -> None:
    with shown(screen, qtbot, qapp, built, hands.world) as house:
        window = front(house)
        stops = [each for each in window.findChildren(QWidget) if is_stop(each)]
        assert len(stops) >= 2
        assert [_told(each) for each in stops if not _name(each)] == []
        roles = (QAccessible.Role.NoRole, QAccessible.Role.Client)
        assert [_told(each) for each in stops if QAccessible.queryAccessibleInterface(each).role() in roles] == []
        least = _LEAST_TURNED if window is house.window.turned else _LEAST
        assert [_told(each) for each in stops if _too_small(each, least)] == []
        labels = [each for each in window.findChildren(QLabel) if each.text()]
        assert labels
        assert [each.text() for each in labels if each.textFormat() is not Qt.TextFormat.PlainText] == []


@pytest.mark.parametrize(
    ("screen", "kind", "key"),
    [
        ("drømme & mål", RatingDots, "7"),
        ("netværk", MapView, Qt.Key.Key_Right),
        ("netværk", QSlider, Qt.Key.Key_Left),
        ("ny stjerne", StarView, Qt.Key.Key_Right),
        ("ny stjerne", StarView, "3"),
        ("ny stjerne", NumberKeys, "6"),
        ("svar", QuestionBlock, "2"),
        ("vendt, star", StarView, "8"),
        ("vendt, map", MapView, Qt.Key.Key_Right),
    ],
)
def test_a_key_changes_what_is_heard(
    qtbot: QtBot, qapp: QApplication, built: Path, hands: Hands, screen: str, kind: type[QWidget], key: Qt.Key | str
) -> None:
    with shown(screen, qtbot, qapp, built, hands.world) as house:
        widget = next(each for each in front(house).findChildren(kind) if is_stop(each))
        before = _heard(widget)
        assert before.strip()
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key(ord(key)) if isinstance(key, str) else key)
        settle(house)
        assert _heard(widget) != before


def _heard(widget: QWidget) -> str:
    """What it is called, and what it says now."""
    interface = QAccessible.queryAccessibleInterface(widget)
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    return " ".join(interface.text(each) for each in kinds)


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def _too_small(widget: QWidget, least: int) -> bool:
    if isinstance(widget, _INSIDE):
        return False
    return min(widget.width(), widget.height()) < least


def _told(widget: QWidget) -> str:
    above = widget.parentWidget()
    return f"{type(widget).__name__} {_name(widget)!r} {widget.width()}x{widget.height()} in {type(above).__name__}"
