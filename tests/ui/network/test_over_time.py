"""The map over time: earlier days, two side by side, and what leaves the house."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.commands.citizens import new_citizen
from app.commands.undo import undo
from app.documents.map_files import MapKind
from app.models.map_sheet import Whom
from app.store.map_history import load_map_history
from app.store.reading import load_citizen, noted
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.network import NetworkScreen
from app.ui.network.past import Past
from tests.conftest import Hands
from tests.ui.network.maps import amina, later, map_now

FIRST = date(2026, 3, 4)


class Room:
    """The network screen of Amina, read as the citizen's page does it."""

    def __init__(self, qtbot: QtBot, desk: Desk, vault: Vault, citizen: bytes) -> None:
        self.qtbot, self.desk, self.vault, self.citizen = qtbot, desk, vault, citizen
        self.screen = NetworkScreen(desk)
        qtbot.addWidget(self.screen)
        self.screen.resize(1278, 664)
        self.show()
        self.screen.show()
        qtbot.waitExposed(self.screen)

    def show(self) -> None:
        self.screen.show_record(load_citizen(self.vault, self.citizen), ())
        self.qtbot.waitUntil(lambda: not self.desk.busy)

    @property
    def past(self) -> Past:
        return self.screen.time.past

    def events(self) -> list[object]:
        """The access events in Amina's history, the newest first."""
        entries = [each.entry for each in noted(self.vault, self.citizen, limit=20, access=True)]
        return [c.values[0].data for entry in entries for c in entry.changes if c.kind == "access"]


@pytest.fixture
def room(qtbot: QtBot, desk: Desk, vault: Vault, hands: Hands) -> Iterator[Room]:
    made = Room(qtbot, desk, vault, amina(vault, hands))
    yield made
    qtbot.waitUntil(lambda: not desk.busy)


def test_an_earlier_day_is_seen_and_cannot_be_changed(room: Room) -> None:
    line = room.past.line.line
    assert room.past.line.isVisible()
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Home)
    assert room.past.day == FIRST
    assert room.past.side.lead.text().replace("\u00a0", " ") == "Sådan så kortet ud 4. marts 2026"
    assert room.past.picture.isVisible()
    for part in (room.screen.map, room.screen.add, room.screen.tools, room.screen.list):
        assert not part.isVisible()
    assert "Bent" in room.past.picture.accessibleDescription()
    assert "Ulla" not in room.past.picture.accessibleDescription()


def test_the_way_back_to_today(room: Room) -> None:
    room.past.line.line.setValue(0)
    room.qtbot.mouseClick(room.past.side.back, Qt.MouseButton.LeftButton)
    assert room.past.day is None
    assert room.screen.map.isVisible()
    assert room.screen.add.isVisible()
    assert not room.past.side.isVisible()


def test_a_press_on_the_line_goes_to_that_day(room: Room) -> None:
    line = room.past.line.line
    room.qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(2, line.height() // 2))
    assert room.past.day == FIRST
    room.qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() - 2, line.height() // 2))
    assert room.past.day is None


def test_an_open_day_stays_open_when_something_is_written(room: Room, hands: Hands) -> None:
    room.past.line.line.setValue(0)
    later(hands, 3)
    undo(room.vault, room.citizen)
    room.show()
    assert room.past.day == FIRST


def test_the_last_day_is_the_map_as_it_stands_also_after_undo(room: Room) -> None:
    for _ in range(4):
        history = load_map_history(room.vault, room.citizen)
        now = map_now(room.vault, room.citizen)
        last = history.on(history.days[-1])
        assert [(each.id, each.name, each.ring) for each in last.members] == [
            (each.id, each.name, each.ring) for each in now.members
        ]
        undo(room.vault, room.citizen)


def test_two_days_side_by_side_in_drawing_and_words(room: Room) -> None:
    room.qtbot.mouseClick(room.past.compare, Qt.MouseButton.LeftButton)
    compare = room.screen.time.compare
    assert compare.isVisible()
    assert not room.past.isVisible()
    assert compare.close_button.hasFocus()
    for words in ("To er kommet til", "Kvindekoret og Ulla", "Én står ikke på kortet mere", "Bent"):
        assert words in compare.changes.lines
        assert words in compare.changes.accessibleDescription()
    new = compare.now.picture.picture.marks
    assert new is not None
    assert new.new == {b"u" * 16, b"k" * 16}
    assert [each.name for each in new.gone] == ["Bent"]
    assert set(new.came_from) == {b"\1" * 16, b"\2" * 16}


def test_what_is_different_is_as_wide_as_the_maps_where_it_stands_under_them(room: Room) -> None:
    room.past.compare.click()
    compare = room.screen.time.compare
    words, beside = compare.changes, compare.changes.width()
    room.screen.resize(700, 900)
    room.qtbot.waitUntil(lambda: words.mapTo(compare, QPoint()).y() > compare.now.y())
    assert words.width() > compare.width() - 60 > beside


def test_going_from_day_to_day_and_closing(room: Room) -> None:
    room.past.compare.click()
    compare = room.screen.time.compare
    assert not compare.before.back.isEnabled()
    room.qtbot.mouseClick(compare.before.on, Qt.MouseButton.LeftButton)
    assert compare.at == [1, 2]
    assert not compare.before.on.isEnabled()
    assert "Trine" not in compare.changes.accessibleDescription()
    room.qtbot.mouseClick(compare.close_button, Qt.MouseButton.LeftButton)
    assert room.screen.map.isVisible()
    assert room.past.compare.hasFocus()


def test_a_map_of_one_day_has_nothing_to_go_back_to(
    qtbot: QtBot, desk: Desk, vault: Vault, hands: Hands
) -> None:  # fmt: skip
    citizen = amina(vault, hands, 3)
    history = load_map_history(vault, citizen)
    room = Room(qtbot, desk, vault, citizen)
    room.past.show_history(history, history.days[:1])
    assert not room.past.line.isVisible()
    assert not room.past.compare.isVisible()
    qtbot.waitUntil(lambda: not desk.busy)


def test_nothing_of_one_citizen_is_left_for_the_next(room: Room, hands: Hands) -> None:
    room.past.line.line.setValue(0)
    room.past.compare.click()
    key, save = new_citizen(fields={"called": "Line"}, new_id=room.vault.new_id)
    room.vault.save(save)
    room.screen.show_record(load_citizen(room.vault, key), ())
    assert room.past.day is None
    assert not room.past.line.isVisible()
    assert not room.screen.time.compare.isVisible()
    assert room.screen.map.isVisible()
    room.qtbot.waitUntil(lambda: not room.desk.busy)
    assert not room.past.line.isVisible()


def test_escape_closes_what_was_opened(room: Room) -> None:
    room.past.compare.click()
    QTest.keyClick(room.screen.time.compare.close_button, Qt.Key.Key_Escape)
    assert room.past.isVisible()
    room.past.leave.click()
    QTest.keyClick(room.screen.time.leaving.save, Qt.Key.Key_Escape)
    assert not room.screen.time.leaving.isVisible()


def _saved(room: Room, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "open", lambda dialog, *_: dialog.fileSelected.emit(str(path)))
    room.screen.time.leaving.save.click()
    outcome = room.screen.time.leaving.outcome
    room.qtbot.waitUntil(lambda: outcome.text().startswith("Gemt."), timeout=10_000)
    room.qtbot.waitUntil(lambda: not room.desk.busy)


def test_what_leaves_is_asked_about_where_one_sees_it_also_under_the_map(room: Room) -> None:
    room.screen.resize(700, 600)
    room.qtbot.waitUntil(room.past.leave.isVisible)
    room.past.leave.click()
    head = room.screen.time.leaving.mapTo(room.screen, QPoint())
    assert 0 <= head.y() < 60
    room.screen.time.leaving.closed.emit()
    assert room.screen.tools.mapTo(room.screen, QPoint()).y() >= 0


def test_a_table_leaves_without_names_and_stands_in_the_history(
    room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    room.qtbot.mouseClick(room.past.leave, Qt.MouseButton.LeftButton)
    panel = room.screen.time.leaving
    assert "har ikke sagt ja til at stå på tryk" in panel.told.text()
    panel.kinds.buttons[MapKind.CSV].click()
    panel.whom_buttons[Whom.NOBODY].click()
    assert panel.told.text() == "7 står uden navn som P1, P2 og så videre."
    assert not panel.phones.isVisible()
    _saved(room, monkeypatch, tmp_path / "kort.csv")
    table = (tmp_path / "kort.csv").read_text("utf-8")
    assert "P7" in table
    assert "Trine" not in table
    assert room.events()[0] == "saved_map"


def test_an_earlier_map_leaves_as_it_was(room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    room.past.line.line.setValue(0)
    room.past.leave.click()
    assert room.screen.time.leaving.isVisible()
    _saved(room, monkeypatch, tmp_path / "kort.pdf")
    assert (tmp_path / "kort.pdf").read_bytes().startswith(b"%PDF")
    room.screen.time.leaving.close_button.click()
    assert room.past.side.isVisible()


def test_a_file_that_cannot_be_written_is_told(
    room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:  # fmt: skip
    room.past.leave.click()
    path = tmp_path / "væk" / "kort.png"
    monkeypatch.setattr(QFileDialog, "open", lambda dialog, *_: dialog.fileSelected.emit(str(path)))
    room.screen.time.leaving.kinds.buttons[MapKind.PNG].click()
    room.screen.time.leaving.save.click()
    outcome = room.screen.time.leaving.outcome
    room.qtbot.waitUntil(lambda: "findes ikke" in outcome.text(), timeout=10_000)
    assert "saved_map" not in room.events()
