"""No word of a record can be read on the disk while the window is open, after locking, or after leaving."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.store.drafts import drafts
from tests.conftest import PASSWORD, Hands
from tests.end2end.house import House, program, vault_of
from tests.readable import readable

TYPED = "Jeg vil fortælle om naboen"
WORDS = ("Amina Yassin", "1705911234", "sidde på havnen", "ned til vandet", "Mette Lund", "om naboen", PASSWORD)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "tmp"
    folder.mkdir()
    for name in ("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(folder))
    folder.chmod(0o700)
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def test_while_open_after_locking_and_after_leaving(
    qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes, temporary: Path
) -> None:
    usb = home.parent / "usb"
    usb.mkdir()
    places = (home, temporary, usb)
    with program(qtbot, qapp, home, hands.world) as house:
        house.unlock()
        house.open(amina)
        for tab in ("plan", "history"):
            house.page.open_tab(tab)
            house.settle()
        house.begin_dream(TYPED)
        kept: list[str] = []

        def look() -> bool:
            house.desk.ask(
                house.desk,
                lambda vault: [draft.text for draft in drafts(vault, amina)],
                lambda found: kept.extend(found),
            )
            return TYPED in kept

        house.until(look)  # the draft lies on the disk
        assert list(home.rglob("store.db-wal"))
        _back_up(house, home, usb)
        assert readable(places, WORDS) == []
        house.window.lock()
        assert house.locked
        assert readable(places, WORDS) == []
    assert readable(places, WORDS) == []
    assert [path for path in temporary.rglob("*") if path.is_file()] == []
    with vault_of(home, hands.world) as vault:
        assert not drafts(vault, amina)


def _back_up(house: House, home: Path, usb: Path) -> None:
    """A backup with the draft in it, in both places."""
    backups = house.workspace.backups
    backups.choose(usb)
    backups.make_now()
    house.until(lambda: not backups.busy and len(list(usb.iterdir())) == 1)
    assert len(list(home.glob("*/backups/*"))) == 1


def test_the_search_sees_what_a_careless_program_would_leave(home: Path, amina: bytes) -> None:
    (home / "kladde.txt").write_text("Amina Yassin vil sidde på havnen", encoding="utf-16")
    assert set(readable([home], WORDS)) == {"kladde.txt: Amina Yassin", "kladde.txt: sidde på havnen"}
