"""What leaves asks only what the consents do not answer: the plan, the map, an invitation."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.commands.access import Access
from app.commands.consents import give_consent, withdraw_consent
from app.models.consents import Scope, permissions
from app.store.access_log import access_log
from app.store.print_queue import waiting
from app.ui.desk import Desk
from tests.ui.test_plan_screen import TODAY, Room, amina

JOB = "Jobcenteret"


@pytest.fixture
def room(qtbot: QtBot, desk: Desk) -> Iterator[Room]:
    made = Room(qtbot, desk, amina)
    yield made
    made.leave()


def to_another(room: Room, name: str) -> None:
    parts = room.parts.recipient
    parts.choice.setCurrentIndex(parts.choice.findText("En anden …"))
    parts.choice.activated.emit(parts.choice.currentIndex())
    QTest.keyClicks(parts.name, name)


def queue(room: Room) -> int:
    room.click(room.parts.toolbar.queue)
    return len(room.look(waiting))


def test_the_citizens_own_copy_asks_nothing(room: Room) -> None:
    assert room.parts.recipient.choice.currentText() == "Amina selv"
    assert queue(room) == 1
    assert room.parts.gate.isHidden()


def test_without_a_consent_it_asks_and_a_yes_is_remembered(room: Room) -> None:
    to_another(room, JOB)
    assert queue(room) == 0
    gate = room.parts.gate
    assert gate.isVisible()
    assert JOB in gate.words.text()
    assert "ikke skrevet noget samtykke" in gate.words.text()
    room.click(gate.remember)
    assert len(room.look(waiting)) == 1
    (consent,) = permissions(room.record())
    assert (consent.scope, consent.whom, consent.start) == (Scope.PLAN, JOB, TODAY)
    assert queue(room) == 2, "the second time the consent answers"
    assert gate.isHidden()
    assert (room.look(waiting)[0].title, room.look(waiting)[0].to) == ("Min plan", JOB)


def test_a_yes_for_once_leaves_no_consent_and_a_no_lets_nothing_out(room: Room) -> None:
    to_another(room, JOB)
    room.click(room.parts.toolbar.queue)
    room.click(room.parts.gate.no)
    assert not room.look(waiting)
    room.click(room.parts.toolbar.queue)
    room.click(room.parts.gate.once)
    assert len(room.look(waiting)) == 1
    assert not permissions(room.record())


def test_a_consent_that_was_withdrawn_is_said(room: Room) -> None:
    room.save(lambda it: give_consent(citizen=it.id, key=b"k" * 16, scope=Scope.PLAN, whom=JOB, start=TODAY))
    assert room.parts.recipient.choice.findText(JOB) > 0
    room.save(lambda it: withdraw_consent(permissions(it)[0], day=TODAY))
    assert room.parts.recipient.choice.findText(JOB) < 0
    to_another(room, JOB)
    assert queue(room) == 0
    assert "trukket sit samtykke tilbage" in room.parts.gate.words.text()


def test_a_name_that_is_missing_is_asked_for(room: Room) -> None:
    to_another(room, "  ")
    assert queue(room) == 0
    assert "hvem der får planen" in room.parts.gate.words.text()
    assert not room.parts.gate.remember.isVisible()
    QTest.keyClick(room.parts.gate, Qt.Key.Key_Escape)
    assert room.parts.gate.isHidden()


def test_who_got_it_stands_in_the_log(room: Room, tmp_path: Path) -> None:
    room.save(lambda it: give_consent(citizen=it.id, key=b"k" * 16, scope=Scope.PLAN, whom=JOB, start=TODAY))
    box = room.parts.recipient.choice
    box.setCurrentIndex(box.findText(JOB))
    room.click(room.parts.toolbar.save)
    room.click(room.parts.save_panel.save)
    (dialog,) = room.screen.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "plan.pdf"))
    dialog.close()
    room.settle()
    (newest, *_) = room.look(lambda vault: access_log(vault, room.citizen))
    assert (newest.event, newest.to) == (Access.SAVED_PDF, JOB)
