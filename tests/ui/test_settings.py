"""Indstillinger: what is chosen holds, and a changed password is the only one that opens."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.organisation import found_organisation
from app.models.errors import UserError
from app.store.map_words import read_map_words
from app.store.pin import has_pin, try_pin
from app.store.profile import unlock_password
from app.store.profile_files import profiles
from app.store.vault import Vault
from app.store.worker import choices
from app.ui.backups import Backups
from app.ui.desk import Desk
from app.ui.focus import ring_target
from app.ui.settings import SettingsScreen
from app.ui.shelf import Shelf
from tests.conftest import PASSWORD, Hands
from tests.models.instruments.shipped import small


@pytest.fixture
def settings(qtbot: QtBot, desk: Desk, tmp_path: Path, hands: Hands) -> SettingsScreen:
    made = SettingsScreen(desk, profiles(tmp_path / "hjem")[0], hands.world, Backups(desk, hands.world.random))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not desk.busy)
    return made


def test_choices_hold(settings: SettingsScreen, desk: Desk, vault: Vault, qtbot: QtBot) -> None:
    themes: list[str] = []
    minutes: list[int] = []
    settings.theme_chosen.connect(themes.append)
    settings.lock_chosen.connect(minutes.append)
    settings.theme.setFocus()
    QTest.keyClick(settings.theme, Qt.Key.Key_Down)
    QTest.keyClick(settings.theme, Qt.Key.Key_Down)
    QTest.keyClick(settings.minutes, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not desk.busy and not desk.unsaved)
    assert (choices(vault).theme, choices(vault).lock_minutes) == ("dark", 10)
    assert (themes[-1], minutes[-1]) == ("dark", 10)


def test_the_new_password_opens_and_the_old_no_longer(settings: SettingsScreen, qtbot: QtBot, tmp_path: Path) -> None:
    for field, text in (
        (settings.old, "ikke den rigtige"),
        (settings.passwords.first, "en helt ny sætning"),
        (settings.passwords.again, "en helt ny sætning"),
    ):
        QTest.keyClicks(field.edit, text)
    qtbot.mouseClick(settings.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: settings._old.error() == "Adgangskoden passer ikke", timeout=10_000)
    settings.old.edit.selectAll()
    QTest.keyClicks(settings.old.edit, PASSWORD)
    qtbot.mouseClick(settings.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "skiftet" in settings.outcome.text(), timeout=10_000)
    (profile,) = profiles(tmp_path / "hjem")
    assert unlock_password(profile, "en helt ny sætning")
    with pytest.raises(UserError, match="password-wrong"):
        unlock_password(profile, PASSWORD)


def test_quick_choices_leave_one_value_each(settings: SettingsScreen, desk: Desk, vault: Vault, qtbot: QtBot) -> None:
    for box in (settings.theme, settings.theme, settings.minutes, settings.minutes):
        QTest.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not desk.busy and not desk.unsaved)
    record = choices(vault).record
    assert (record["theme"].value, record["lock_minutes"].value) == ("dark", 15)
    assert not record["theme"].conflict
    assert not record["lock_minutes"].conflict


def test_the_old_password_is_asked_for(settings: SettingsScreen, qtbot: QtBot, tmp_path: Path) -> None:
    settings.change_password()
    assert settings._old.error() == "Skriv den adgangskode, du har nu."
    assert not (profiles(tmp_path / "hjem")[0].folder / "tries").exists()


def test_choosing_the_same_writes_nothing(
    settings: SettingsScreen, desk: Desk, vault: Vault, qtbot: QtBot, make_desk: Callable[[Vault], Desk]
) -> None:
    settings._choose()
    qtbot.waitUntil(lambda: not desk.busy)
    first = vault.connection.execute("SELECT count(*) FROM entries").fetchone()
    settings._choose()
    qtbot.waitUntil(lambda: not desk.busy)
    assert vault.connection.execute("SELECT count(*) FROM entries").fetchone() == first


def test_nothing_is_chosen_before_one_comes_to_it(settings: SettingsScreen) -> None:
    assert settings.hasFocus()
    assert ring_target(settings) is None
    QTest.keyClick(settings, Qt.Key.Key_Tab)
    assert settings.theme.hasFocus()


def test_the_wheel_scrolls_and_chooses_nothing(settings: SettingsScreen) -> None:
    for box in (settings.theme, settings.minutes):
        before = box.currentIndex()
        middle = QPointF(box.rect().center())
        turn = QWheelEvent(
            middle, QPointF(box.mapToGlobal(middle)), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, turn)
        assert box.currentIndex() == before


def test_on_a_wide_screen_the_page_stands_in_the_middle(settings: SettingsScreen) -> None:
    settings.resize(1820, 3600)
    QApplication.processEvents()
    left = settings.passwords.mapTo(settings, QPoint(0, 0)).x()
    right = settings.width() - left - settings.passwords.width()
    assert abs(left - right) <= 2
    assert left > 500


def test_the_instruments_and_their_terms(settings: SettingsScreen, qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.busy)
    told = [line.text() for line in settings.instruments.lines]
    assert "WHO-5 Trivselsindeks · udgave 1 · Fri at bruge" in told
    assert any("Recovery-stjernen" in line and "Kræver licens" in line for line in told)
    assert settings.instruments.problems == []


def test_a_file_is_put_in_for_all_screens_and_a_wrong_one_says_why(
    settings: SettingsScreen, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    card = settings.instruments
    (tmp_path / "lille.json").write_bytes(small())
    card.install(tmp_path / "lille.json")
    qtbot.waitUntil(lambda: not desk.busy)
    assert card.outcome.text() == "Et lille skema, udgave 1, er lagt ind."
    assert any(line.text().startswith("Et lille skema") for line in card.lines)
    instruments = Shelf.of(desk).instruments
    assert instruments is not None
    assert instruments.get("small@1") is not None
    (tmp_path / "forkert.json").write_bytes(b'{\n"format": 1,\n"id": 7}')
    card.install(tmp_path / "forkert.json")
    qtbot.waitUntil(lambda: not desk.busy)
    assert "forkert.json" in card.outcome.text()
    assert "linje" in card.outcome.text().lower()


def test_a_file_that_is_wrong_is_told_of_and_the_others_are_there(
    settings: SettingsScreen, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    own = tmp_path / "hjem" / "instruments"
    own.mkdir()
    (own / "itu.json").write_bytes(b"{")
    Shelf.of(desk).read()
    qtbot.waitUntil(lambda: not desk.busy)
    (problem,) = settings.instruments.problems
    assert problem.text().startswith("Skemaet itu.json er ikke taget med. Linje 1:")
    assert len(settings.instruments.lines) >= 10


def _own(tmp_path: Path) -> list[tuple[str, str]]:
    sectors = read_map_words(tmp_path / "hjem").sectors
    return [(each.title, each.colour) for each in sectors]


def test_the_maps_fields_are_named_coloured_ordered_and_removed(
    settings: SettingsScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    card = settings.sectors
    before = _own(tmp_path)
    ids = [row.sector.id for row in card.rows]
    assert not card.save.isEnabled()
    qtbot.mouseClick(card.rows[1].drop, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.rows[1].up, Qt.MouseButton.LeftButton)
    card.rows[0].title.selectAll()
    QTest.keyClicks(card.rows[0].title, "Venner og kærester")
    qtbot.mouseClick(card.add, Qt.MouseButton.LeftButton)
    assert card.rows[-1].title.hasFocus()
    qtbot.mouseClick(card.save, Qt.MouseButton.LeftButton)
    assert card.outcome.text() == "Et felt mangler et navn."
    assert _own(tmp_path) == before
    QTest.keyClicks(card.rows[-1].title, "Tro")
    qtbot.mouseClick(card.save, Qt.MouseButton.LeftButton)
    assert card.outcome.text().startswith("Gemt.")
    assert _own(tmp_path) == [("Venner og kærester", "blue"), before[0], *before[3:], ("Tro", "ochre")]
    assert [row.sector.id for row in card.rows][:2] == [ids[2], ids[0]]


def test_a_file_of_fields_that_is_wrong_is_told_with_its_line(
    qtbot: QtBot, desk: Desk, tmp_path: Path, hands: Hands
) -> None:  # fmt: skip
    ordinary = _own(tmp_path)
    (tmp_path / "hjem" / "sectors.json").write_text(
        '{\n "format": "pejlemaerke-sectors",\n "version": 1\n "x"', "utf-8"
    )
    made = SettingsScreen(desk, profiles(tmp_path / "hjem")[0], hands.world, Backups(desk, hands.world.random))
    qtbot.addWidget(made)
    assert "sectors.json kan ikke bruges: linje 4" in made.sectors.outcome.text()
    assert [(row.sector.title, row.sector.colour) for row in made.sectors.rows] == ordinary
    made.sectors.rows[0].title.setText("Familien")
    made.sectors.rows[0].changed.emit()
    made.sectors.save.click()
    assert _own(tmp_path)[0] == ("Familien", "rust")
    qtbot.waitUntil(lambda: not desk.busy)


def test_the_organisation_is_told_and_its_page_is_a_key_away(
    settings: SettingsScreen, desk: Desk, vault: Vault, qtbot: QtBot, hands: Hands
) -> None:
    assert settings.organisation.what.text().startswith("Kun du ser dine borgere.")
    found_organisation(vault, name="Nord", random=hands.seed.randbytes)
    settings.hide()
    settings.show()
    qtbot.waitUntil(lambda: not desk.busy)
    assert settings.organisation.what.text() == "Nord. Du er administrator."
    with qtbot.waitSignal(settings.organisation_wanted):
        QTest.keyClick(settings.organisation.button, Qt.Key.Key_Return)


def test_a_pin_is_chosen_and_taken_away(settings: SettingsScreen, desk: Desk, vault: Vault, qtbot: QtBot) -> None:
    card = settings.pin
    assert not card.remove.isVisible()
    QTest.keyClicks(card.pin.edit, "12")
    QTest.keyClick(card.pin.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "mellem 4 og 8 tal" in card._field.error())
    assert not has_pin(vault)
    card.pin.clear()
    QTest.keyClicks(card.pin.edit, "2580")
    card.button.click()
    qtbot.waitUntil(lambda: not desk.busy and card.remove.isVisible())
    try_pin(vault, "2580")
    assert card.pin.text() == ""
    assert card.outcome.text() == "Koden er gemt."
    card.remove.click()
    qtbot.waitUntil(lambda: not desk.busy and not card.remove.isVisible())
    assert not has_pin(vault)
