"""The window's language: chosen in Indstillinger, spoken at once, kept for the profile, and never on paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.store.reading import load_citizen
from app.store.worker import choices
from app.ui.interface_language import language_before_unlocking, use_language
from tests.conftest import Hands
from tests.end2end.house import House, program, record, shown, vault_of

TYPED = "Jeg vil lære at svømme"


@pytest.fixture(autouse=True)
def _danish_again() -> Iterator[None]:
    yield
    use_language("da")


@pytest.fixture
def amina(home: Path, hands: Hands) -> bytes:
    with vault_of(home, hands.world) as vault:
        return record(vault)


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes) -> Iterator[House]:
    with program(qtbot, qapp, home, hands.world) as running:
        running.unlock()
        yield running


def choose(house: House, key: Qt.Key) -> None:
    """One step in the list of languages, with the keyboard."""
    house.workspace.settings_button.click()
    house.settle()
    house.workspace.settings.language.setFocus()
    house.press(key)
    house.settle()


def dreams(house: House, citizen: bytes) -> list[str]:
    """What stands in the store."""
    found: list[list[str]] = []
    house.desk.ask(
        house.window, lambda vault: [each.words.text for each in load_citizen(vault, citizen).hopes], found.append
    )
    house.settle()
    return found[0]


def test_it_is_english_at_once_and_danish_again(house: House) -> None:
    before = house.workspace
    exchanging, backups = before.exchanging, before.backups
    assert house.workspace.today_button.text() == "I dag"
    choose(house, Qt.Key.Key_Down)
    assert house.workspace.today_button.text() == "Today"
    assert "Lock automatically after" in shown(house.window)
    assert house.workspace.settings.language.currentData() == "en"
    assert (house.workspace.exchanging, house.workspace.backups) == (exchanging, backups)
    choose(house, Qt.Key.Key_Up)
    assert house.workspace.today_button.text() == "I dag"
    assert "Lås automatisk efter" in shown(house.window)


def test_it_holds_for_the_profile_when_it_is_opened_again(house: House) -> None:
    choose(house, Qt.Key.Key_Down)
    house.window.lock()
    assert house.locked
    assert "Lås op" in shown(house.window)
    house.unlock()
    assert house.workspace.today_button.text() == "Today"
    found: list[str] = []
    house.desk.ask(house.window, lambda vault: found.append(choices(vault).language), lambda _: None)
    house.settle()
    assert found == ["en"]


def test_what_is_typed_is_there_in_the_other_language(house: House, amina: bytes) -> None:
    house.workspace.show_form(None)
    house.settle()
    house.write("Bent")
    choose(house, Qt.Key.Key_Down)
    house.workspace.show_form(None)
    house.settle()
    assert house.workspace.form is not None
    assert "Bent" in shown(house.workspace.form)
    house.open(amina)
    house.begin_dream(TYPED)
    choose(house, Qt.Key.Key_Up)
    assert TYPED in dreams(house, amina)


@pytest.mark.parametrize("by_size", [False, True])
def test_what_is_not_saved_yet_in_the_settings_stands_there_still(house: House, by_size: bool) -> None:
    house.workspace.show_settings()
    house.settle()
    settings = house.workspace.settings
    settings.sectors.add.click()
    QTest.keyClicks(settings.sectors.rows[-1].title, "Koret")
    QTest.keyClicks(settings.sender_card.name, "Odense")
    if by_size:
        house.workspace.text_chosen.emit(125)
    else:
        house.workspace.language_chosen.emit("en")
    house.settle()
    after = house.workspace.settings
    assert after is not settings
    assert after.isVisible()
    assert [row.sector.title for row in after.sectors.rows][-2:] == ["Professionelle", "Koret"]
    assert after.sender_card.name.text() == "Odense"
    assert after.sectors.save.isEnabled()
    assert after.sender_card.save.isEnabled()
    house.workspace.text_chosen.emit(100)


def test_what_is_being_typed_when_it_changes_is_handed_over(house: House, amina: bytes) -> None:
    house.open(amina)
    house.begin_dream(TYPED)
    house.workspace.language_chosen.emit("en")
    house.settle()
    assert TYPED in dreams(house, amina)


def test_the_workspace_is_made_once_in_the_language_of_the_profile(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(house, Qt.Key.Key_Down)
    house.window.lock()
    changed: list[bool] = []
    monkeypatch.setattr("app.ui.window.use_language", lambda each: changed.append(use_language(each)))
    house.unlock()
    assert changed == [True, False]


def test_the_computer_is_asked_before_anybody_has_come_in(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = (
        (["en-Latn-GB", "en-GB", "en"], "en"),
        (["en-US", "en", "da-DK"], "da"),
        (["da-DK", "da"], "da"),
        (["C"], "da"),
    )
    for languages, wanted in asked:

        class System:
            @staticmethod
            def uiLanguages(told: list[str] = languages) -> list[str]:
                return told

        monkeypatch.setattr("app.ui.interface_language.QLocale.system", lambda each=System: each)
        assert language_before_unlocking() == wanted
