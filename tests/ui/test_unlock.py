"""Unlocking with a password and with the paper code, by the keyboard."""

import subprocess
import sys
from base64 import b64encode
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.store.profile import create_profile, open_vault, unlock_password
from app.store.profile_files import Profile, profiles
from app.store.throttle import wrong_tries
from app.store.vault import Vault
from app.ui.unlock import UnlockScreen
from app.ui.unlock.code_field import CodeField
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


def test_a_double_enter_is_one_try(qtbot: QtBot, tmp_path: Path, hands: Hands, code: str) -> None:
    shown, _ = screen(qtbot, tmp_path, hands)
    type_password(shown, "noget helt andet")
    QTest.keyClick(shown.password.edit, Qt.Key.Key_Return)
    assert shown.button.label() == "Låser op …"
    assert not any(each.isEnabled() for each in (shown.button, shown.forgotten, shown.new, *shown.cards))
    qtbot.waitUntil(lambda: not shown.busy, timeout=10_000)
    assert wrong_tries(profiles(tmp_path)[0].folder, hands.clock()) == 1
    assert all(each.isEnabled() for each in (shown.button, shown.forgotten, shown.new, *shown.cards))
    assert shown.password.edit.hasFocus()


def test_enter_before_all_is_loaded_unlocks_too(qtbot: QtBot, tmp_path: Path, hands: Hands, code: str) -> None:
    shown = UnlockScreen(tmp_path, hands.world)
    opened: list[Vault] = []
    qtbot.addWidget(shown)
    shown.unlocked.connect(opened.append)
    shown._load_ahead()
    shown.password.edit.setText(PASSWORD)
    shown.unlock()
    qtbot.waitUntil(lambda: bool(opened), timeout=10_000)
    opened[0].close()


def test_a_store_that_is_open_elsewhere_is_said_and_can_be_tried_again(
    qtbot: QtBot, tmp_path: Path, hands: Hands, code: str
) -> None:
    profile = profiles(tmp_path)[0]
    elsewhere = open_vault(profile, unlock_password(profile, PASSWORD), hands.world)
    shown, opened = screen(qtbot, tmp_path, hands)
    type_password(shown, PASSWORD)
    qtbot.waitUntil(lambda: not shown.busy, timeout=10_000)
    assert "Signe Holm er allerede åben" in shown.error.text()
    assert shown.button.isEnabled()
    elsewhere.close()
    shown.unlock()
    qtbot.waitUntil(lambda: bool(opened), timeout=10_000)
    opened[0].close()


def test_the_screen_loads_neither_cipher_nor_database() -> None:
    heavy = {"cryptography", "sqlcipher3", "sqlite_utils", "asyncio"}
    script = f"import sys, app.ui.window, app.ui.unlock; print({heavy!r} & set(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "set()"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("abcd", "ABCD"), ("abcde", "ABCD-E"), ("abcd-ef gh-j", "ABCD-EFGH-J")],
)
def test_the_code_stands_in_groups_as_it_is_typed(qtbot: QtBot, typed: str, shown: str) -> None:
    field = CodeField()
    qtbot.addWidget(field)
    QTest.keyClicks(field, typed)
    assert field.text() == shown
    assert field.cursorPosition() == len(shown)


def test_a_pasted_code_is_grouped_whatever_stands_between(qtbot: QtBot) -> None:
    field = CodeField()
    qtbot.addWidget(field)
    QApplication.clipboard().setText("abcd – efgh\u00a0jk")
    field.paste()
    assert field.text() == "ABCD-EFGH-JK"


def test_a_sign_put_in_or_taken_out_in_the_middle_keeps_the_cursor(qtbot: QtBot) -> None:
    field = CodeField()
    qtbot.addWidget(field)
    QTest.keyClicks(field, "abcdefgh")
    field.setCursorPosition(2)
    QTest.keyClick(field, Qt.Key.Key_X)
    assert (field.text(), field.cursorPosition()) == ("ABXC-DEFG-H", 3)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert (field.text(), field.cursorPosition()) == ("ABCD-EFGH", 2)
    field.setCursorPosition(5)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert (field.text(), field.cursorPosition()) == ("ABCE-FGH", 3)


def test_an_impossible_sign_is_said_as_it_is_typed(qtbot: QtBot, tmp_path: Path, hands: Hands, code: str) -> None:
    recovery = RecoveryScreen(profiles(tmp_path)[0], hands.world)
    qtbot.addWidget(recovery)
    QTest.keyClicks(recovery.edit, code[:10])
    assert recovery.code.error() == ""
    QTest.keyClicks(recovery.edit, "u")
    assert "Tegnet U" in recovery.code.error()
    QTest.keyClick(recovery.edit, Qt.Key.Key_Backspace)
    assert recovery.code.error() == ""


def test_a_damaged_slot_looks_the_same_until_the_paper_code_is_tried(
    qtbot: QtBot, tmp_path: Path, hands: Hands, code: str
) -> None:
    profile = profiles(tmp_path)[0]
    file = profile.folder / "profile.json"
    assert profile.content is not None
    slot = profile.content.password
    damaged = file.read_bytes().replace(b64encode(slot.wrapped), b64encode(bytes(len(slot.wrapped))))
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


def test_tab_goes_from_card_to_card_and_on_as_the_eye_does(
    qtbot: QtBot, tmp_path: Path, hands: Hands, code: str
) -> None:
    create_profile(tmp_path, name="Jonas Friis", role="", password="en anden kode", world=hands.world)
    shown, _ = screen(qtbot, tmp_path, hands)
    jonas, signe = shown.cards
    stops = [
        shown.password.edit,
        shown.password.eye,
        shown.button,
        shown.forgotten,
        shown.restore,
        shown.new,
        jonas,
        signe,
    ]
    for stop in stops:
        assert QApplication.focusWidget() is stop
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    QTest.keyClick(shown.password.edit, Qt.Key.Key_Backtab)
    for card, key in ((signe, Qt.Key.Key_Space), (signe, Qt.Key.Key_Return), (jonas, Qt.Key.Key_Return)):
        QTest.keyClick(card, key)
        assert [each for each in shown.cards if each.isChecked()] == [card]
        assert shown.profile == card.profile
        assert QApplication.focusWidget() is shown.password.edit


def test_the_arrow_keys_choose_among_the_cards(qtbot: QtBot, tmp_path: Path, hands: Hands, code: str) -> None:
    create_profile(tmp_path, name="Jonas Friis", role="", password="en anden kode", world=hands.world)
    shown, _ = screen(qtbot, tmp_path, hands)
    jonas, signe = shown.cards
    jonas.setFocus()
    steps = (
        (jonas, Qt.Key.Key_Left, jonas),
        (jonas, Qt.Key.Key_Right, signe),
        (signe, Qt.Key.Key_Down, signe),
        (signe, Qt.Key.Key_Up, jonas),
    )
    for at, key, card in steps:
        QTest.keyClick(at, key)
        assert shown.profile == card.profile
        assert QApplication.focusWidget() is card


@pytest.mark.parametrize(("hour", "said"), [(7, "Godmorgen"), (13, "Goddag"), (19, "Godaften"), (2, "Godaften")])
def test_the_greeting_follows_the_clock(hour: int, said: str) -> None:
    assert greeting(hour) == said
