"""A whole meeting with the keyboard alone: planned, held, read out, and closed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.meeting import agreements, meetings
from app.models.values import MeetingState
from app.store.reading import load_citizen
from app.ui.meetings import MeetingsScreen
from app.ui.meetings.note_edit import NoteEdit
from tests.conftest import Hands
from tests.end2end.house import ENTER, ESCAPE, House, program, said, vault_of


def press(house: House, words: str) -> None:
    """Tab to what says this, and press it."""

    def found(widget: QWidget) -> bool:
        return words in said(widget) and house.page.isAncestorOf(widget)

    house.tab_to(found)
    house.press(ENTER)
    house.settle()


def test_a_meeting(qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands, amina: bytes) -> None:
    with program(qtbot, qapp, home, hands.world) as house:
        house.unlock()
        house.open(amina)
        house.go("meetings")
        house.settle()
        assert isinstance(house.page.screen_shown, MeetingsScreen)
        press(house, "Nyt møde")
        house.press(ENTER)
        house.settle()
        press(house, "Nyt punkt")
        house.write("Om jeg kan tage bussen")
        house.press(ENTER)
        house.settle()
        press(house, "Begynd mødet")
        write_and_agree(house)
        press(house, "Talt om: Om jeg kan tage bussen")
        press(house, "Læs op og slut mødet")
        press(house, "Aftal det")
        press(house, "Spring over")
        press(house, "Slut mødet")
        assert "Afsluttet" in said_in(house)
        house.press(ESCAPE)
        house.settle()
        assert house.focus.isVisible()
    everything_is_there(home, hands, amina)


def write_and_agree(house: House) -> None:
    house.tab_to(lambda each: "Punkt: Om jeg kan tage bussen" in each.accessibleName())
    house.press(ENTER)
    house.settle()
    assert isinstance(house.focus, NoteEdit)
    house.write('Amina sagde: "Jeg vil prøve."')
    house.press(ESCAPE)
    house.settle()
    house.tab_to(lambda each: "Hvem gør hvad?" in said(each))
    house.write("Amina køber et klippekort på fredag")
    house.press(ENTER)
    house.settle()
    house.press(Qt.Key.Key_F8)
    house.settle()
    house.write("Mere mod end sidst.")
    house.press(Qt.Key.Key_F8)
    house.settle()


def said_in(house: House) -> str:
    screen = house.page.screen_shown
    assert screen is not None
    return "\n".join(said(each) for each in screen.findChildren(QWidget) if each.isVisible())


def everything_is_there(home: Path, hands: Hands, amina: bytes) -> None:
    with vault_of(home, hands.world) as vault:
        record = load_citizen(vault, amina)
        held, planned = meetings(record)
        assert held.sealed
        assert [note.text.text for note in held.notes if note.sealed] == ["Amina sagde: ”Jeg vil prøve.”"]
        assert held.items[0].talked
        assert planned.state == MeetingState.PLANNED
        (agreed,) = agreements(record)
        assert (agreed.record.text("who"), agreed.record.text("what")) == ("Amina", "køber et klippekort")
