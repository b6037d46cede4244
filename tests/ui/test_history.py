"""Historik: who, when and what, in words; nothing can be changed in it."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.commands.access import Access, log_access
from app.commands.confirming import confirm_words, heed_remark, remark_on_plan
from app.commands.exchange import export_citizens, import_citizens
from app.commands.goals import rate_goal, reword_goal
from app.commands.hopes import write_hope
from app.commands.intake import NO_ANSWERS, look_at_sheet, take_in_sheet
from app.commands.readings import answer_again, give_reading
from app.commands.writing import remove
from app.models.change import SaidBy
from app.models.reading import readings
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.history.screen import _PAGE, DeedRow, HistoryScreen
from tests.end2end.house import let_go, record, shown


class Shelf:
    """The screen, fed as the citizen page feeds it."""

    def __init__(self, qtbot: QtBot, desk: Desk, vault: Vault, citizen: bytes) -> None:
        self.qtbot, self.desk, self.vault, self.citizen = qtbot, desk, vault, citizen
        self.screen = HistoryScreen(desk)
        self.screen.resize(1200, 700)
        qtbot.addWidget(self.screen)
        self.screen.show()
        self.refresh()

    def refresh(self) -> None:
        self.screen.show_record(load_citizen(self.vault, self.citizen), ())
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desk.busy)
        let_go()

    @property
    def rows(self) -> list[str]:
        """Each deed as it is read aloud, newest first."""
        places = [self.screen._list.itemAt(number) for number in range(self.screen._list.count())]
        days = [place.widget() for place in places if place is not None]
        return [row.accessibleName() for day in days if day is not None for row in day.findChildren(DeedRow)]


@pytest.fixture
def amina(vault: Vault) -> bytes:
    return record(vault)


@pytest.fixture
def shelf(qtbot: QtBot, desk: Desk, vault: Vault, amina: bytes) -> Iterator[Shelf]:
    made = Shelf(qtbot, desk, vault, amina)
    yield made
    made.settle()


def test_who_did_what_when_and_with_which_words(shelf: Shelf) -> None:
    assert shelf.rows == [
        "Amina satte 4 af 10 ”Jeg går ned til vandet”, skrevet af Signe Holm · 12:57",
        "Signe Holm skrev en ressource Jeg kan bage, 12:57",
        "Signe Holm skrev et skridt Finde min cykel, 12:57",
        "Signe Holm skrev et mål ”Jeg går ned til vandet”, 12:57",
        "Signe Holm skrev en drøm ”Jeg vil sidde på havnen”, 12:57",
        "Signe Holm skrev støtten ind , 12:57",
        "Signe Holm begyndte her , 12:57",
        "Signe Holm rettede oplysningerne , 12:57",
    ]
    assert "Onsdag 4. marts 2026" in shown(shelf.screen)


def test_what_came_in_a_file_says_so(shelf: Shelf, make_vault: Callable[..., Vault]) -> None:
    jonas = make_vault("Jonas Friis")
    import_citizens(jonas, export_citizens(shelf.vault, [shelf.citizen]))
    goal = load_citizen(jonas, shelf.citizen).goals[0].record
    jonas.save(reword_goal(goal, text="Jeg går til bådene", said_by=SaidBy.TOGETHER))
    import_citizens(shelf.vault, export_citizens(jonas, [shelf.citizen]))
    shelf.refresh()
    (row,) = (row for row in shelf.rows if "”Jeg går til bådene”, ifølge" in row)
    assert row.startswith("Jonas Friis skrev målet om ”Jeg går til bådene”, ifølge filen · ")
    assert [each for each in shelf.rows if "ifølge filen" in each] == [row]


def test_what_an_office_has_sent_in_a_sheet_says_so(shelf: Shelf) -> None:
    sheet = "Navn;CPR;Telefon;Adresse\nAmina Yassin;1705911234;20304050;Havnegade 3"
    intake = look_at_sheet(shelf.vault, sheet.encode(), today=date(2026, 3, 4))
    save = take_in_sheet(intake, answers=NO_ANSWERS, new_id=shelf.vault.new_id)
    shelf.vault.save(save)
    shelf.refresh()
    (row,) = (row for row in shelf.rows if "hentede" in row)
    assert row.startswith("Signe Holm hentede oplysninger fra en fil")


def test_who_has_opened_and_printed_is_shown_when_it_is_asked_for(shelf: Shelf) -> None:
    for what in (Access.OPENED, Access.PRINTED):
        shelf.vault.save(log_access(stream=shelf.citizen, key=shelf.vault.new_id(), what=what))
    shelf.refresh()
    told = len(shelf.rows)
    assert not any("åbnede" in row or "udskrev" in row for row in shelf.rows)
    shelf.screen.access.setFocus()
    QTest.keyClick(shelf.screen.access, Qt.Key.Key_Space)
    shelf.settle()
    assert [row.split(",")[0].strip() for row in shelf.rows[:2]] == [
        "Signe Holm udskrev planen",
        "Signe Holm åbnede",
    ]
    assert len(shelf.rows) == told + 2
    QTest.keyClick(shelf.screen.access, Qt.Key.Key_Space)
    shelf.settle()
    assert len(shelf.rows) == told


def test_an_undoing_is_told_as_one(shelf: Shelf) -> None:
    shelf.desk.undo(shelf.citizen)
    shelf.settle()
    shelf.refresh()
    assert shelf.rows[0].startswith("Signe Holm fortrød: satte et tal")
    assert any(row.startswith("Amina satte 4 af 10") for row in shelf.rows)
    shelf.desk.redo(shelf.citizen)
    shelf.settle()
    shelf.refresh()
    assert shelf.rows[0].startswith("Signe Holm gentog: ")
    assert len(shelf.rows) >= 9


def test_a_form_that_is_saved_answer_by_answer_is_told_once(shelf: Shelf) -> None:
    told = shelf.rows
    first, second = b"1" * 16, b"2" * 16
    for key in (first, second):
        save = give_reading(
            citizen=shelf.citizen, key=key, instrument="who5@1", day=shelf.desk.today(), said_by=SaidBy.CITIZEN,
            answers={"cheerful": 1},
        )  # fmt: skip
        shelf.vault.save(save)
        for value in (2, 3):
            reading = next(each for each in readings(load_citizen(shelf.vault, shelf.citizen)) if each.record.id == key)
            shelf.vault.save(answer_again(reading, answers={"cheerful": value}, said_by=SaidBy.CITIZEN))
    shelf.refresh()
    assert [row.split(",")[0] for row in shelf.rows[:2]] == ["Amina svarede på WHO-5 "] * 2
    assert shelf.rows[2:] == told
    for _ in range(2):
        shelf.desk.undo(shelf.citizen)
        shelf.settle()
    shelf.refresh()
    assert [row.split(",")[0] for row in shelf.rows[:2]] == ["Signe Holm fortrød: svarede på WHO-5 "] * 2


def test_openings_take_no_room_from_what_was_written(shelf: Shelf) -> None:
    told = shelf.rows
    for _ in range(_PAGE + 1):
        shelf.vault.save(log_access(stream=shelf.citizen, key=shelf.vault.new_id(), what=Access.OPENED))
    shelf.refresh()
    assert shelf.rows == told
    assert shelf.screen.more.isHidden()


def test_what_was_removed_still_says_its_words(shelf: Shelf) -> None:
    shelf.vault.save(remove(load_citizen(shelf.vault, shelf.citizen).hopes[0].record))
    shelf.refresh()
    assert shelf.rows[0].startswith("Signe Holm fjernede en drøm ”Jeg vil sidde på havnen”")


def test_the_newest_come_first_and_the_rest_when_it_is_asked_for(shelf: Shelf) -> None:
    for number in range(_PAGE):
        text, key = f"Drøm nummer {number}", shelf.vault.new_id()
        shelf.vault.save(write_hope(citizen=shelf.citizen, key=key, text=text, said_by=SaidBy.CITIZEN))
    shelf.refresh()
    assert len(shelf.rows) == _PAGE
    assert f"Drøm nummer {_PAGE - 1}”" in shelf.rows[0]
    assert "begyndte her" not in shown(shelf.screen)
    assert shelf.screen.more.isVisible()
    shelf.screen.more.setFocus()
    QTest.keyClick(shelf.screen.more, Qt.Key.Key_Return)
    shelf.settle()
    assert "begyndte her" in shelf.rows[-2]
    assert not shelf.screen.more.isVisible()


def test_markup_in_words_is_shown_letter_by_letter(shelf: Shelf) -> None:
    text = "<b>Jeg</b> vil &amp; kan <img src=x>"
    key = shelf.vault.new_id()
    shelf.vault.save(write_hope(citizen=shelf.citizen, key=key, text=text, said_by=SaidBy.CITIZEN))
    goal = load_citizen(shelf.vault, shelf.citizen).goals[0].record
    day = shelf.desk.today()
    shelf.vault.save(rate_goal(goal=goal, key=shelf.vault.new_id(), value=6, day=day, said_by=SaidBy.WORKER))
    shelf.refresh()
    assert f"”{text}”" in shown(shelf.screen)
    assert shelf.rows[0].startswith("Signe Holm satte 6 af 10")


def test_what_the_citizen_did_on_their_own_screen(shelf: Shelf) -> None:
    goal = load_citizen(shelf.vault, shelf.citizen).goals[0].record
    today = shelf.vault.clock().day
    shelf.vault.save(confirm_words(goal, field="words", day=today, initials="A.Y."))
    key = shelf.vault.new_id()
    shelf.vault.save(remark_on_plan(citizen=shelf.citizen, key=key, fits=False, text="Cyklen", page=1, day=today))
    remark = load_citizen(shelf.vault, shelf.citizen).of("plan_remark")[0]
    shelf.vault.save(heed_remark(remark, day=today))
    shelf.refresh()
    told = "\n".join(shelf.rows)
    assert "Amina sagde: Ja, det er mine ord ”Jeg går ned til vandet”" in told
    assert "Amina skrev under" in told
    assert "Amina vil have noget lavet om i planen ”Cyklen”" in told
    assert "så på det, der skulle laves om i planen ”Cyklen”" in told
