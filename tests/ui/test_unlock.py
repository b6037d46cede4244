"""Unlocking with a password and with the paper code, by the keyboard."""

from base64 import b64encode
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.store.profile import create_profile, unlock_password
from app.store.profile_files import Profile, profiles
from app.store.vault import Vault
from app.ui.unlock import UnlockScreen
from app.ui.unlock.recovery import RecoveryScreen
from app.ui.unlock.screen import greeting
from tests.conftest import PASSWORD, Hands


@pytest.fixture
def code(tmp_path: Path, hands: Hands) -> str:
    """Signe's profile; gives her paper code."""
    return create_profile(tmp_path, name="Signe Holm", role="Bostøtte", password=PASSWORD, world=hands.world)[1]


def screen(qtbot: QtBot, home: Path, hands: Hands) -> tuple[UnlockScreen, list[Vault]]:
    shown = UnlockScreen(home, hands.world)
    opened: list[Vault] = []
    qtbot.addWidget(shown)
    shown.unlocked.connect(opened.append)
    shown.show()
    qtbot.waitUntil(lambda: shown.password.edit.hasFocus() and not shown.busy)
    return shown, opened


def type_password(shown: UnlockScreen, password: str) -> None:
    QTest.keyClicks(shown.password.edit, password)
    QTest.keyClick(shown.password.edit, Qt.Key.Key_Return)


def test_enter_in_the_password_field_unlocks(qtbot: QtBot, tmp_path: Path, hands: Hands, code: str) -> None:
    shown, opened = screen(qtbot, tmp_path, hands)
    type_password(shown, PASSWORD)
    qtbot.waitUntil(lambda: bool(opened), timeout=10_000)
    assert opened[0].me.name == "Signe Holm"
    assert shown.password.text() == ""
    opened[0].close()


def test_a_wrong_password_is_answered_and_then_more_slowly(
    qtbot: QtBot, tmp_path: Path, hands: Hands, code: str
) -> None:
    shown, opened = screen(qtbot, tmp_path, hands)
    for _ in range(2):
        QTest.keyClicks(shown.password.edit, "noget helt andet")
        shown.unlock()
        qtbot.waitUntil(lambda: not shown.busy and shown.error.text() != "", timeout=10_000)
    assert shown.error.text() == "Adgangskoden passer ikke"
    assert not shown.button.isEnabled()
    assert "Vent" in shown.button.label()
    assert not opened
    qtbot.waitUntil(lambda: shown.button.isEnabled(), timeout=10_000)
    type_password(shown, PASSWORD)
    qtbot.waitUntil(lambda: bool(opened), timeout=10_000)
    opened[0].close()
    assert not (profiles(tmp_path)[0].folder / "tries").exists()


def test_a_damaged_slot_looks_the_same_until_the_paper_code_is_tried(
    qtbot: QtBot, tmp_path: Path, hands: Hands, code: str
) -> None:
    profile = profiles(tmp_path)[0]
    file = profile.folder / "profile.json"
    assert profile.password is not None
    wrapped = b64encode(profile.password.wrapped)
    damaged = file.read_bytes().replace(wrapped, b64encode(bytes(len(profile.password.wrapped))))
    assert damaged != file.read_bytes()
    file.write_bytes(damaged)
    shown, _ = screen(qtbot, tmp_path, hands)
    type_password(shown, PASSWORD)
    qtbot.waitUntil(lambda: not shown.busy and shown.error.text() != "", timeout=10_000)
    assert shown.error.text() == "Adgangskoden passer ikke"
    wanted: list[Profile] = []
    shown.wants_recovery.connect(wanted.append)
    qtbot.mouseClick(shown.forgotten, Qt.MouseButton.LeftButton)
    recovery = RecoveryScreen(wanted[0], hands.world)
    opened: list[Vault] = []
    qtbot.addWidget(recovery)
    recovery.unlocked.connect(opened.append)
    recovery.show()
    QTest.keyClicks(recovery.edit, code.lower().replace("-", " "))
    QTest.keyClicks(recovery.passwords.first.edit, "en helt ny sætning")
    QTest.keyClick(recovery.passwords.first.edit, Qt.Key.Key_Return)
    QTest.keyClicks(recovery.passwords.again.edit, "en helt ny sætning")
    QTest.keyClick(recovery.passwords.again.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened), timeout=10_000)
    opened[0].close()
    assert unlock_password(profiles(tmp_path)[0], "en helt ny sætning")


@pytest.mark.parametrize(
    ("written", "said"),
    [("", "Skriv koden"), ("ABCD-U", "Tegnet U"), ("ABCD", "28 tegn"), ("A" * 28, "forkert")],
)
def test_a_slip_in_the_code_is_said(
    qtbot: QtBot, tmp_path: Path, hands: Hands, code: str, written: str, said: str
) -> None:
    recovery = RecoveryScreen(profiles(tmp_path)[0], hands.world)
    qtbot.addWidget(recovery)
    recovery.show()
    for field in (recovery.passwords.first, recovery.passwords.again):
        QTest.keyClicks(field.edit, "en helt ny sætning")
    QTest.keyClicks(recovery.edit, written)
    recovery.open()
    qtbot.waitUntil(lambda: said in recovery.code.error(), timeout=10_000)
    assert unlock_password(profiles(tmp_path)[0], PASSWORD)


def test_two_workers_on_one_computer(qtbot: QtBot, tmp_path: Path, hands: Hands, code: str) -> None:
    create_profile(tmp_path, name="Jonas Friis", role="", password="en anden kode", world=hands.world)
    shown, opened = screen(qtbot, tmp_path, hands)
    assert [card.profile.name for card in shown.cards] == ["Jonas Friis", "Signe Holm"]
    qtbot.mouseClick(shown.cards[1], Qt.MouseButton.LeftButton)
    assert shown.password.edit.hasFocus()
    type_password(shown, PASSWORD)
    qtbot.waitUntil(lambda: bool(opened), timeout=10_000)
    assert opened[0].me.name == "Signe Holm"
    opened[0].close()


@pytest.mark.parametrize(("hour", "said"), [(7, "Godmorgen"), (13, "Goddag"), (19, "Godaften"), (2, "Godaften")])
def test_the_greeting_follows_the_clock(hour: int, said: str) -> None:
    assert greeting(hour) == said
