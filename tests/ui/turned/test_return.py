"""Back to the worker: by the PIN or the password, and by nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.store.pin import choose_pin
from app.store.profile_files import profiles
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.turned import words
from app.ui.turned.dreams import DreamsRoom
from tests.conftest import PASSWORD
from tests.ui.turned.stage import TurnedStage

PIN = "2580"


@pytest.fixture
def pinned(qtbot: QtBot, vault: Vault, desk: Desk, amina: bytes, tmp_path: Path) -> Iterator[TurnedStage]:
    """Turned by a worker who has chosen a PIN."""
    choose_pin(vault, PIN, lambda count: bytes(count))
    turned = TurnedStage(qtbot, desk, amina, profiles(tmp_path / "hjem")[0])
    yield turned
    turned.settle()
    turned.gone()


def _try(stage: TurnedStage, secret: str) -> None:
    way = stage.window._way
    stage.qtbot.waitUntil(lambda: way.left <= 0 and not way.trying, timeout=15_000)
    QTest.keyClicks(stage.window.returning.field, secret)
    QTest.keyClick(stage.window.returning.field, Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: not way.trying, timeout=15_000)
    stage.settle()


def test_the_pin_leads_back(pinned: TurnedStage) -> None:
    pinned.press(Qt.Key.Key_F9)
    assert pinned.window.room is pinned.window.returning
    assert pinned.window.returning.field.hasFocus()
    _try(pinned, PIN)
    assert pinned.opened == [True]


def test_a_wrong_one_is_said_and_slows_down(pinned: TurnedStage) -> None:
    pinned.click(pinned.window.top.lock)
    _try(pinned, "0000")
    assert pinned.opened == []
    assert pinned.window._way.left == 0.5
    assert not pinned.window.returning.open_button.isEnabled()
    assert "passer ikke" in pinned.window.returning.told.text()
    assert pinned.window.returning.field.text() == ""
    _try(pinned, PASSWORD)  # the password is no PIN
    assert pinned.window._way.left == 1.0
    _try(pinned, PIN)
    assert pinned.opened == [True]


def test_a_forgotten_pin_is_the_password(pinned: TurnedStage) -> None:
    pinned.click(pinned.window.top.lock)
    pinned.push(words.FORGOTTEN)
    _try(pinned, PIN)
    assert pinned.opened == []
    _try(pinned, PASSWORD)
    assert pinned.opened == [True]


def test_without_a_pin_it_is_the_password(stage: TurnedStage) -> None:
    stage.click(stage.window.top.lock)
    assert stage.window.returning.how.text() == words.RETURN_BY_WORD
    assert stage.window.returning.advice.isVisible()
    assert not stage.window.returning.other.isVisible()
    _try(stage, PASSWORD)
    assert stage.opened == [True]


def test_one_can_go_on_instead(pinned: TurnedStage) -> None:
    room = pinned.enter("dreams", DreamsRoom)
    pinned.press(Qt.Key.Key_F9)
    assert not pinned.window.foot.undo.isVisible()
    pinned.click(pinned.window.foot.back)
    assert pinned.window.room is room


def test_alone_until_jeg_er_faerdig(pinned: TurnedStage) -> None:
    pinned.push(words.ALONE)
    assert not pinned.window.top.lock.isVisible()
    pinned.press(Qt.Key.Key_F9)
    assert pinned.window.doors.isVisible()
    room = pinned.enter("dreams", DreamsRoom)
    pinned.write(room.page.card.edit, "Helt alene")
    pinned.push(words.DONE)
    assert pinned.window.room is pinned.window.returning
    assert pinned.window.returning.thanks.isVisible()
    for gone in (pinned.window.foot.back, pinned.window.foot.undo, pinned.window.foot.on, pinned.window.top.lock):
        assert not gone.isVisible()
    assert pinned.record.hopes[0].words.text == "Helt alene"
    for key in (Qt.Key.Key_F9, Qt.Key.Key_Escape):
        pinned.press(key)
    assert pinned.window.room is pinned.window.returning
    _try(pinned, PIN)
    assert pinned.opened == [True]


def test_closing_the_window_is_no_way_past_the_code(pinned: TurnedStage) -> None:
    assert not pinned.window.close()
    assert pinned.window.isVisible()
    assert pinned.window.room is pinned.window.returning
    assert pinned.opened == []


def test_when_the_computer_is_shut_down_it_locks(pinned: TurnedStage, monkeypatch: pytest.MonkeyPatch) -> None:
    locked: list[bool] = []
    pinned.window.lock_wanted.connect(lambda: locked.append(True))
    monkeypatch.setattr(QApplication, "isSavingSession", lambda _: True)
    assert pinned.window.close()
    assert locked == [True]
