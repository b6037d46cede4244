"""Hent fra fil, clicked through over a real vault."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.commands.citizens import edit_citizen, new_citizen
from app.store.profile_files import profiles
from app.store.reading import caseload, load_citizen
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.intake import IntakeScreen
from app.ui.workspace import Workspace
from tests.conftest import Hands

HEADINGS = "Navn;CPR-nr.;Adresse;Telefon;Paragraf;Startdato"
AMINA = "Amina Yassin;170591-1234;Havnegade 3;20 30 40 50;SEL § 85;1/3 2026"
BO = "Bo Bak;101901234;;ved ikke;Bostøtte;"


@dataclass
class Room:
    """An open workspace, and a file that may be written."""

    qtbot: QtBot
    vault: Vault
    desk: Desk
    space: Workspace
    file: Path

    @property
    def screen(self) -> IntakeScreen:
        assert self.space.intake is not None
        return self.space.intake

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desk.busy and not self.desk.unsaved)

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def write(self, *rows: str) -> None:
        self.file.write_text("\r\n".join((HEADINGS, *rows)), "cp1252")

    def begin(self, **fields: object) -> bytes:
        key, save = new_citizen(fields=fields, new_id=self.vault.new_id)
        self.desk.save(self.space, save)
        self.settle()
        return key

    def fetch(self, *rows: str) -> None:
        """From the list of citizens to the file's rows, by the file dialog."""
        self.write(*rows)
        self.space.show_citizens()
        self.settle()
        borgere = self.space.citizens
        self.click(borgere.empty_file_button if borgere.empty_file_button.isVisible() else borgere.file_button)
        self.click(self.screen.choose.button)
        (dialog,) = self.screen.findChildren(QFileDialog)
        dialog.fileSelected.emit(str(self.file))
        dialog.reject()
        self.space.activateWindow()
        self.qtbot.waitUntil(self.space.isActiveWindow)
        self.settle()

    def said(self) -> list[str]:
        """What the list says of every row."""
        rows = self.screen.preview.list.rows
        return [str(rows.data(rows.index(at))) for at in range(rows.rowCount())]


@pytest.fixture
def room(
    qtbot: QtBot, make_desk: Callable[[Vault], Desk], vault: Vault, hands: Hands, tmp_path: Path
) -> Iterator[Room]:
    desk = make_desk(vault)
    space = Workspace(desk, profiles(tmp_path / "hjem")[0], hands.world)
    qtbot.addWidget(space)
    space.resize(1366, 768)
    with qtbot.waitExposed(space):
        space.show()
    made = Room(qtbot, vault, desk, space, tmp_path / "borgere.csv")
    made.settle()
    yield made
    made.settle()


def test_from_an_empty_desk_to_a_caseload(room: Room) -> None:
    room.fetch(AMINA, BO)
    preview = room.screen.preview
    assert preview.summary.text() == "2 borgere i filen: 2 nye"
    assert preview.beside.text() == "1 CPR-nummer har fået nullet foran igen"
    assert room.said() == [
        "Nye borgere (2)",
        "Amina Yassin, række 2. Begyndes som ny.",
        "Bo Bak, række 3. Begyndes som ny.",
    ]
    assert preview.button.label() == "Hent 2 borgere"
    assert preview.said.text() == "Der er ikke skrevet noget endnu."
    assert caseload(room.vault) == ()
    room.click(preview.button)
    assert room.screen.pages.currentWidget() is room.screen.done
    assert room.screen.done.said.text() == "2 nye borgere er hentet."
    room.click(room.screen.done.close_button)
    assert room.space.pages.currentWidget() is room.space.citizens
    room.settle()
    assert [row.full_name for row in caseload(room.vault)] == ["Amina Yassin", "Bo Bak"]
    assert len(room.space.citizens.list.model_.lines) == 2


def test_the_keyboard_is_enough(room: Room) -> None:
    room.fetch(AMINA, BO)
    preview = room.screen.preview
    assert preview.list.hasFocus()
    QTest.keyClick(preview.list, Qt.Key.Key_Down)
    row = preview.list.row()
    assert row is not None
    assert row.person.full_name == "Bo Bak"
    QTest.keyClick(preview.list, Qt.Key.Key_Up)
    QTest.keyClick(preview.list, Qt.Key.Key_Up)
    row = preview.list.row()
    assert row is not None
    assert row.person.full_name == "Amina Yassin"
    preview.button.setFocus()
    QTest.keyClick(preview.button, Qt.Key.Key_Return)
    room.settle()
    assert len(caseload(room.vault)) == 2


def test_the_whole_fetching_is_taken_back(room: Room) -> None:
    known = room.begin(full_name="Amina Yassin", cpr="170591-1234")
    room.fetch(AMINA, BO)
    room.click(room.screen.preview.button)
    assert room.screen.done.said.text() == "1 ny borger er hentet, og 1 borger har fået nyt fra filen."
    room.click(room.screen.done.undo_button)
    assert room.screen.done.said.text() == "Det hele er taget tilbage."
    assert not room.screen.done.undo_button.isVisible()
    assert [row.citizen for row in caseload(room.vault)] == [known]
    assert load_citizen(room.vault, known).citizen.text("address") == ""


def test_a_namesake_must_be_answered_first(room: Room) -> None:
    known = room.begin(called="Amina", how_to_meet="Ude")
    room.fetch(AMINA, BO)
    preview = room.screen.preview
    assert room.said()[:2] == ["Svar på, hvem det er (1)", "Amina Yassin, række 2. Er det en, der er her?"]
    assert preview.button.label() == "Svar på 1 spørgsmål"
    preview.list.choose(3)
    room.click(preview.button)
    row = preview.list.row()
    assert row is not None
    assert row.person.row == 2
    assert preview.panel.options[known].hasFocus()
    assert len(caseload(room.vault)) == 1
    QTest.keyClick(preview.panel.options[known], Qt.Key.Key_Space)
    assert preview.panel.options[known].isChecked()
    assert preview.panel.options[known].hasFocus()
    assert preview.button.label() == "Hent 2 borgere"
    assert "Får navn, CPR-nummer, adresse, telefon og støtte fra filen" in room.said()[1]
    room.click(preview.button)
    assert len(caseload(room.vault)) == 2
    assert load_citizen(room.vault, known).citizen.text("full_name") == "Amina Yassin"


def test_another_with_the_same_name_is_begun(room: Room) -> None:
    room.begin(called="Amina")
    room.fetch(AMINA)
    preview = room.screen.preview
    room.click(preview.panel.options[None])
    assert room.said()[1] == "Amina Yassin, række 2. Begyndes som ny."
    room.click(preview.button)
    assert len(caseload(room.vault)) == 2


def test_what_stands_here_stays_unless_the_file_is_right(room: Room) -> None:
    known = room.begin(full_name="Amina Yassin", cpr="170591-1234", phone="11 22 33 44")
    room.fetch(AMINA)
    preview = room.screen.preview
    assert "Får adresse og støtte fra filen. Beholder telefon" in room.said()[1]
    box = preview.panel.takes["phone"]
    assert (box.text(), box.accessibleDescription()) == ("Ny telefon: 20 30 40 50", "Her står: 11 22 33 44")
    room.click(box)
    assert "Får adresse, støtte og telefon fra filen" in room.said()[1]
    room.click(preview.button)
    assert load_citizen(room.vault, known).citizen.text("phone") == "20 30 40 50"


def test_a_record_that_changes_meanwhile_is_held_against_again(room: Room) -> None:
    known = room.begin(full_name="Amina Yassin", cpr="170591-1234", phone="11 22 33 44")
    room.fetch(AMINA)
    record = load_citizen(room.vault, known).citizen
    room.desk.save(room.space, edit_citizen(record, fields={"phone": "20304050"}))
    room.settle()
    assert "Beholder" not in room.said()[1]


def test_what_is_wrong_is_listed_and_the_mended_file_is_read_again(room: Room) -> None:
    room.fetch(AMINA, "Bo;12x;;;;", ";;;;;")
    page = room.screen.problems
    assert room.screen.pages.currentWidget() is page
    assert page.lead.text() == "Intet er hentet endnu. Ret 1 sted i filen, gem den, og læs den igen."
    room.write(AMINA, BO)
    room.click(page.again_button)
    assert room.screen.pages.currentWidget() is room.screen.preview
    assert len(room.said()) == 3


def test_a_file_that_is_no_sheet_says_why(room: Room) -> None:
    room.fetch()
    assert "Filen er tom" in room.screen.choose.said.text()
    room.file.write_bytes(b"PK\x03\x04")
    room.screen.read(room.file)
    room.settle()
    assert "vælg CSV" in room.screen.choose.said.text()
    room.file.write_bytes(b'{"format": "pejlemaerke-exchange"}')
    room.screen.read(room.file)
    room.settle()
    assert "fil fra Pejlemærke selv" in room.screen.choose.said.text()
    room.screen.read(room.file.with_name("væk.csv"))
    room.settle()
    assert "findes ikke" in room.screen.choose.said.text()


def test_a_sheet_with_nothing_new_leads_back(room: Room) -> None:
    room.fetch(AMINA)
    room.click(room.screen.preview.button)
    room.click(room.screen.done.close_button)
    room.fetch(AMINA)
    preview = room.screen.preview
    assert preview.said.text() == "Alt i filen er her i forvejen."
    assert preview.button.label() == "Tilbage til borgerne"
    room.click(preview.button)
    assert room.space.pages.currentWidget() is room.space.citizens


def test_back_writes_nothing(room: Room) -> None:
    room.fetch(AMINA)
    room.click(room.screen.back_button)
    assert room.space.pages.currentWidget() is room.space.citizens
    assert caseload(room.vault) == ()


def test_markup_in_a_file_is_letters(room: Room) -> None:
    room.fetch("<b>Bo</b> <img src=x>;170591-1234;<a href='x'>x</a>;;;")
    assert "<b>Bo</b> <img src=x>, række 2." in room.said()[1]


def test_five_thousand_rows_are_looked_through(room: Room) -> None:
    room.fetch(*(f"Borger Nr{number};;Vej {number};;85;1/3 2026" for number in range(5000)))
    preview = room.screen.preview
    assert preview.button.label() == "Hent 5.000 borgere"
    assert len(room.said()) == 5001


def test_it_can_be_locked_with_a_file_open(room: Room) -> None:
    room.fetch(AMINA)
    room.space.finish()
    assert room.desk.close()
