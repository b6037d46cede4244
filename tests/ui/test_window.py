"""The window: what locks it, what locking keeps, and that nothing is left to be seen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.worker import choose_for_myself
from app.store.drafts import drafts
from app.store.reading import load_citizen, noted
from app.store.vault import Vault
from app.store.worker import choices
from app.ui import theme
from app.ui.first_run import FirstRun
from app.ui.tokens import text_scale
from app.ui.unlock import UnlockScreen
from app.ui.unlock.cover import Cover
from app.ui.unlock.profile_card import ProfileCard
from app.ui.unlock.recovery import RecoveryScreen
from tests.conftest import PASSWORD, Hands
from tests.end2end.house import CTRL, ENTER, House, everything_said, let_go, program, record, said, shown, vault_of

TYPED = "Jeg vil lære at svømme"
OTHER = "en anden kode"
SECRETS = ("Amina", "havnen", "Jeg går ned", "cykel", "kan bage", "Mette Lund", "svømme")


@pytest.fixture
def amina(home: Path, hands: Hands) -> bytes:
    with vault_of(home, hands.world) as vault:
        return record(vault)


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes) -> Iterator[House]:
    with program(qtbot, qapp, home, hands.world) as running:
        running.unlock()
        yield running


def idle(house: House, _: pytest.MonkeyPatch) -> None:
    house.window.watch._idle.timeout.emit()


def sleep(house: House, _: pytest.MonkeyPatch) -> None:
    house.window.watch.about_to_sleep(True)


def key(house: House, _: pytest.MonkeyPatch) -> None:
    house.press(Qt.Key.Key_L, CTRL)


def gap(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    then = house.window.watch._last
    monkeypatch.setattr("app.ui.watch.time.time", lambda: then + 36)
    house.window.watch._tick.timeout.emit()


Lock = Callable[[House, pytest.MonkeyPatch], None]


@pytest.mark.parametrize("lock", [idle, sleep, key, gap])
def test_locking_saves_what_is_typed_and_leaves_nothing_to_be_seen(
    house: House, lock: Lock, monkeypatch: pytest.MonkeyPatch, home: Path, hands: Hands, amina: bytes
) -> None:
    house.open(amina)
    for tab in ("plan", "history"):
        house.page.open_tab(tab)
        house.settle()
    house.begin_dream(TYPED)
    held = everything_said()
    assert [word for word in SECRETS if word not in held] == []
    lock(house, monkeypatch)
    assert house.locked
    let_go()
    left = everything_said()
    assert [word for word in SECRETS if word in left] == []
    assert house.window.windowTitle() == "Pejlemærke"
    assert not house.window.watch._idle.isActive()
    with vault_of(home, hands.world) as vault:
        found = load_citizen(vault, amina)
        assert sorted(hope.words.text for hope in found.hopes) == [TYPED, "Jeg vil sidde på havnen"]
        assert not drafts(vault, amina)
        told = [
            change.values[0].data for each in noted(vault, amina, limit=99) for change in each.entry.changes
            if change.field == "words" and change.kind == "hope"
        ]  # fmt: skip
        assert told == [TYPED, "Jeg vil sidde på havnen"]  # written down once


def test_waking_up_and_a_slow_tick_do_not_lock(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.window.watch.about_to_sleep(False)
    then = house.window.watch._last
    monkeypatch.setattr("app.ui.watch.time.time", lambda: then + 34)
    house.window.watch._tick.timeout.emit()
    assert not house.locked


def test_a_key_press_starts_the_idle_time_anew(house: House) -> None:
    begun: list[bool] = []
    watch = house.window.watch

    class Spy(QTimer):
        def isActive(self) -> bool:
            return True

        def start(self, *_: object) -> None:
            begun.append(True)

    watch._idle, kept = Spy(watch), watch._idle
    QTest.keyClick(house.window.windowHandle(), Qt.Key.Key_Down)
    watch._idle = kept
    assert begun


def test_a_copied_text_does_not_outlive_the_lock(house: House, qapp: QApplication) -> None:
    qapp.clipboard().setText("Amina vil sidde på havnen")
    house.window.lock()
    assert qapp.clipboard().text() == ""


def fill(house: House) -> None:
    """The disk is full from here on."""
    pages: list[int] = []

    def stop(vault: Vault) -> None:
        pages.append(vault.connection.execute("PRAGMA page_count").fetchone()[0])
        vault.connection.execute(f"PRAGMA max_page_count = {pages[0]}")

    house.desk.ask(house.desk, stop, lambda _: None)
    house.settle()


def make_room(house: House) -> None:
    house.desk.ask(
        house.desk, lambda vault: vault.connection.execute("PRAGMA max_page_count = 1000000").fetchone(), lambda _: None
    )


LONG = "Jeg vil på havnen. " * 1500


@pytest.fixture
def full(house: House, amina: bytes) -> House:
    """A dream is being typed that the disk has no room for."""
    house.open(amina)
    house.begin_dream("")
    house.paste(LONG)
    fill(house)
    return house


def dreams(home: Path, hands: Hands, amina: bytes) -> list[str]:
    with vault_of(home, hands.world) as vault:
        return [hope.words.text for hope in load_citizen(vault, amina).hopes]


def cover_of(house: House) -> Cover | None:
    """The lock over the open desk, if there is one."""
    return house.window.cover


def test_on_a_full_disk_the_window_stays_with_its_words(full: House, home: Path, hands: Hands, amina: bytes) -> None:
    for _ in range(2):
        full.window.close()
        assert full.window.isVisible()
        full.until(full.workspace.banner.isVisible)
        assert "ikke mere plads på disken" in full.workspace.banner.accessibleName()
        assert LONG.strip() in shown(full.workspace)
        full.workspace.banner.acted.emit()
        assert not full.workspace.banner.isVisible()
    make_room(full)
    full.window.close()
    assert not full.window.isVisible()
    assert LONG.strip() in dreams(home, hands, amina)


@pytest.mark.parametrize("lock", [idle, sleep, key, gap])
def test_on_a_full_disk_locking_covers_the_desk_at_once_and_the_password_brings_it_back(
    full: House, lock: Lock, monkeypatch: pytest.MonkeyPatch, home: Path, hands: Hands, amina: bytes
) -> None:
    workspace = full.workspace
    lock(full, monkeypatch)
    cover = cover_of(full)
    assert cover is not None
    assert cover.isVisible()
    assert [word for word in (*SECRETS, LONG.strip()) if word in shown(full.window)] == []
    assert "ikke mere plads på disken" in cover.error.text()
    assert full.app.clipboard().text() == ""
    assert not full.window.watch._idle.isActive()
    full.window.lock()
    assert cover_of(full) is cover
    full.until(cover.password.edit.hasFocus)
    full.write("ikke den rigtige")
    full.press(ENTER)
    full.until(lambda: not cover.busy)
    assert not workspace.isVisible()
    full.write(PASSWORD)
    full.press(ENTER)
    full.until(workspace.isVisible)
    assert cover_of(full) is None
    assert full.workspace is workspace
    assert workspace.isAncestorOf(full.focus)
    assert LONG.strip() in shown(workspace)
    assert full.window.watch._idle.isActive()
    make_room(full)
    full.window.lock()
    assert full.locked
    assert LONG.strip() in dreams(home, hands, amina)


def test_when_there_is_room_again_the_covered_desk_is_locked_in_earnest(
    full: House, home: Path, hands: Hands, amina: bytes
) -> None:
    full.window.lock()
    assert cover_of(full) is not None
    make_room(full)
    full.desk._retry.timeout.emit()
    full.until(lambda: full.locked)
    let_go()
    left = everything_said()
    assert [word for word in (*SECRETS, LONG.strip()) if word in left] == []
    assert LONG.strip() in dreams(home, hands, amina)


def test_nobody_else_is_asked_for_at_a_cover(full: House, home: Path, hands: Hands) -> None:
    with vault_of(home, hands.world, "Jonas Friis", OTHER):
        pass
    full.window.lock()
    cover = cover_of(full)
    assert cover is not None
    assert "Jonas" not in shown(cover)
    for other in (cover.forgotten, cover.new, cover.restore):
        assert not other.isVisible()
    cover.password.edit.setText(OTHER)
    cover.unlock()
    full.until(lambda: not cover.busy)
    assert not full.workspace.isVisible()


def test_words_that_are_too_long_do_not_keep_the_window_open(
    house: House, home: Path, hands: Hands, amina: bytes
) -> None:
    house.open(amina)
    house.begin_dream("")
    house.paste("a" * 40_001)
    house.window.lock()
    assert house.locked
    with vault_of(home, hands.world) as vault:
        assert [len(draft.text) for draft in drafts(vault, amina)] == [40_001]


def choose(house: House, name: str) -> None:
    """Choose a worker with Tab, the arrow keys and Space."""
    screen = house.window.stack.currentWidget()
    assert isinstance(screen, UnlockScreen)
    space = Qt.Key.Key_Space
    for key in (space, Qt.Key.Key_Right, space, Qt.Key.Key_Left, space):
        if screen.profile is not None and screen.profile.name == name:
            break
        house.tab_to(lambda each: isinstance(each, ProfileCard))
        house.press(key)
    assert screen.profile is not None
    assert screen.profile.name == name
    house.tab_to(lambda each: each is screen.password.edit)


def test_two_workers_see_nothing_of_each_other(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes
) -> None:
    with vault_of(home, hands.world, "Jonas Friis", OTHER):
        pass
    with program(qtbot, qapp, home, hands.world) as house:
        choose(house, "Signe Holm")
        house.unlock()
        house.settle()
        assert "Amina" in shown(house.workspace)
        house.press(Qt.Key.Key_L, CTRL)
        let_go()
        choose(house, "Jonas Friis")
        house.unlock(OTHER)
        house.settle()
        let_go()
        assert "Signe" not in everything_said()
        assert [word for word in SECRETS if word in everything_said()] == []
        assert house.workspace.citizens.empty.isVisible()


def test_the_desktops_theme_until_a_worker_has_unlocked_and_the_workers_own_after(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes
) -> None:
    with vault_of(home, hands.world) as vault:
        vault.save(choose_for_myself(choices(vault).record, theme="dark", lock_minutes=2))
    with program(qtbot, qapp, home, hands.world) as house:
        assert theme.current() == theme.tokens_for("system", qapp) == theme.LIGHT
        house.unlock()
        house.until(lambda: theme.current() == theme.DARK)
        assert house.window.watch._idle.interval() == 120_000
        house.window.lock()
        assert theme.current() == theme.LIGHT


def test_the_text_size_holds_at_once_on_the_lock_and_the_next_time(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes
) -> None:
    with program(qtbot, qapp, home, hands.world) as house:
        house.unlock()
        house.workspace.show_settings()
        house.settle()
        before, exchanging = house.workspace, house.workspace.exchanging
        house.workspace.settings.text.setFocus()
        house.press(Qt.Key.Key_Down)
        house.until(lambda: text_scale() == 1.25 and house.workspace is not before)
        house.settle()
        assert house.workspace.exchanging is exchanging
        assert house.workspace.settings.text.hasFocus()
        assert house.workspace.settings.text.currentText() == "125 %"
        house.window.lock()
        assert text_scale() == 1.25
    with program(qtbot, qapp, home, hands.world) as house:
        assert text_scale() == 1
        house.unlock()
        assert text_scale() == 1.25
    theme.apply(qapp, theme.LIGHT)


def test_the_computers_wish_is_followed_while_it_is_chosen(
    house: House, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {"system": theme.LIGHT, "light": theme.LIGHT}
    monkeypatch.setattr(theme, "tokens_for", lambda choice, _: found[choice])
    for wish, signal in (
        (theme.STRONG_DARK, qapp.styleHints().accessibility().contrastPreferenceChanged),
        (theme.DARK, qapp.styleHints().colorSchemeChanged),
    ):
        found["system"] = wish
        signal.emit(Qt.ContrastPreference.HighContrast if wish.strong else Qt.ColorScheme.Dark)
        assert theme.current() is wish
    house.window._use_theme("light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is theme.LIGHT


def test_the_first_time_and_back_again(qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands) -> None:
    with program(qtbot, qapp, home, hands.world) as house:
        assert isinstance(house.window.stack.currentWidget(), FirstRun)
        assert house.window.workspace is None
    with vault_of(home, hands.world):
        pass
    with program(qtbot, qapp, home, hands.world) as house:
        house.tab_to(lambda each: "Ny på" in said(each))
        house.press(ENTER)
        assert isinstance(house.window.stack.currentWidget(), FirstRun)
        house.tab_to(lambda each: "Tilbage" in said(each))
        house.press(ENTER)
        assert house.locked
        house.tab_to(lambda each: "glemt" in said(each))
        house.press(ENTER)
        assert isinstance(house.window.stack.currentWidget(), RecoveryScreen)
