"""A hint that was dismissed can be called back from the settings."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.commands.hints import keep_own_way, leave_hint
from app.models.language.hint import Rule
from app.store.advice import read_ground
from app.store.left_hints import left_hints
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.settings.left_hints_card import LeftHintsCard, hint_words
from tests.end2end.house import record


@pytest.fixture
def amina(vault: Vault) -> bytes:
    citizen = record(vault)
    goal, me = load_citizen(vault, citizen).goals[0].record.id, vault.me.worker
    vault.save(leave_hint(worker=me, key=b"1" * 16, hint="long-sentence", about=None, begun=False))
    vault.save(leave_hint(worker=me, key=b"2" * 16, hint="nobody", about=goal, begun=True))
    vault.save(keep_own_way(citizen=citizen, key=b"3" * 16, hint="jargon:mestre"))
    return citizen


def test_each_is_told_with_where_it_holds_and_comes_back(qtbot: QtBot, desk: Desk, vault: Vault, amina: bytes) -> None:
    card = LeftHintsCard(desk)
    qtbot.addWidget(card)
    card.show()
    qtbot.waitUntil(lambda: len(card.buttons) == 3)
    assert [button.accessibleName().partition(": ")[2] for button in card.buttons] == [
        "Lange sætninger. Alle steder.",
        "Mål uden jeg, min eller vi. Kun i ”Jeg går ned til vandet” hos Amina.",
        "Fagord: mestre. Sådan siger Amina det.",
    ]
    for left in (2, 1, 0):
        card.buttons[0].setFocus()
        QTest.keyClick(card.buttons[0], Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not desk.busy and not desk.unsaved)
        assert len(card.buttons) == left
    ground = read_ground(vault, load_citizen(vault, amina), Path())
    assert (ground.left.everywhere, ground.left.here, ground.left.own) == (frozenset(),) * 3
    assert "ikke sagt nej" in card.words.text()


def test_every_rule_has_words(vault: Vault, amina: bytes) -> None:
    one = left_hints(vault)[0]
    for rule in Rule:
        told = hint_words(type(one)(one.record, str(rule)))
        assert not told.startswith("Et råd")
