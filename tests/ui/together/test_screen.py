"""Samarbejde: who sees, letting in and taking out by the keyboard, and what has happened in plain words."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.commands.citizens import new_citizen
from app.models.membership import Role
from app.store.vault import Vault
from app.ui.citizen_page import CitizenPage
from app.ui.desk import Desk
from app.ui.together.people import PersonRow
from app.ui.together.screen import TogetherScreen
from app.ui.widgets import SecondaryButton, Text
from app.ui.workspace import make_screen
from tests.ui.together.conftest import AtDesk

TAB, ENTER, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape


def shown(qtbot: QtBot, desk: Desk, citizen: bytes) -> TogetherScreen:
    page = CitizenPage(desk, make_screen)
    page.resize(1278, 664)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.open(citizen, "together")
    qtbot.waitUntil(lambda: page.record is not None and not desk.busy and not desk.unsaved)
    QApplication.processEvents()
    screen = page.screen_shown
    assert isinstance(screen, TogetherScreen)
    return screen


def names(screen: TogetherScreen) -> list[str]:
    return [row.person.name for row in screen.rows]


def row_of(screen: TogetherScreen, name: str) -> PersonRow:
    return next(row for row in screen.rows if row.person.name == name)


def words(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(Text) if each.isVisibleTo(widget))


def tab_to(screen: TogetherScreen, wanted: QWidget) -> None:
    for _ in range(40):
        if wanted.hasFocus():
            return
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, TAB)
    raise AssertionError(f"Tab never got to {wanted.accessibleName()}")


def test_before_there_is_an_organisation_it_says_how_to_begin(qtbot: QtBot, desk: Desk, vault: Vault) -> None:
    citizen, save = new_citizen(fields={"called": "Bo"}, new_id=vault.new_id)
    vault.save(save)
    screen = shown(qtbot, desk, citizen)
    wanted: list[str] = []
    screen.colleagues_wanted.connect(wanted.append)
    assert screen.empty is not None
    assert "kun dig" in words(screen.empty)
    qtbot.mouseClick(screen.empty.button, Qt.MouseButton.LeftButton)
    assert wanted == [""]


def test_the_leader_stands_there_with_why_and_cannot_be_taken_out(qtbot: QtBot, signe: AtDesk, amina: bytes) -> None:
    screen = shown(qtbot, signe.desk, amina)
    assert names(screen) == ["Signe", "Lone"]
    lone = row_of(screen, "Lone")
    assert "Teamleder" in words(lone)
    assert "altid med" in words(lone)
    assert [row.out.isVisible() for row in screen.rows] == [False, False]
    assert "siden 4. marts" in words(row_of(screen, "Signe"))


def test_a_colleague_is_let_in_by_the_keyboard_until_a_day(qtbot: QtBot, signe: AtDesk, amina: bytes) -> None:
    screen = shown(qtbot, signe.desk, amina)
    screen.setFocus()
    tab_to(screen, screen.form.who)
    QTest.keyClicks(screen.form.who, "Pou")
    tab_to(screen, screen.form.professional)
    assert screen.form.professional.isChecked()
    QTest.keyClick(screen.form.professional, Qt.Key.Key_Space)
    tab_to(screen, screen.form.until.edit)
    QTest.keyClicks(screen.form.until.edit, "1/6 2026")
    assert screen.form.until.echoed() == "mandag 1. juni 2026"
    QTest.keyClick(screen.form.until.edit, ENTER)
    signe.rest()
    assert names(screen) == ["Signe", "Lone", "Poul"]
    poul = row_of(screen, "Poul")
    assert "Medlem  ·  ser det fælles  ·  siden 4. marts  ·  til og med 1. juni" in words(poul)
    assert screen.log.words()[0] == "Signe lukkede Poul ind den 4. marts, til og med 1. juni. Kun det fælles."
    assert screen.form.outcome.text().startswith("Poul er lukket ind.")
    assert screen.form.who.currentData() == ""
    signe.rest()
    signe.office.sync("Poul")
    assert signe.office.sees("Poul") == {"Amina"}


def test_a_reader_is_offered_the_shared_part_alone(qtbot: QtBot, signe: AtDesk, amina: bytes) -> None:
    screen = shown(qtbot, signe.desk, amina)
    form = screen.form
    form.who.setFocus()
    QTest.keyClicks(form.who, "Pou")
    QTest.keyClick(form.role, Qt.Key.Key_Down)
    assert form.role.currentText().startswith("Læser")
    assert not form.professional.isChecked()
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    signe.rest()
    poul = row_of(screen, "Poul").person
    assert (poul.role, set(poul.parts)) == (Role.READER, {"shared"})


def test_what_is_missing_or_past_is_said_where_it_is(qtbot: QtBot, signe: AtDesk, amina: bytes) -> None:
    form = shown(qtbot, signe.desk, amina).form
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    assert form._who.error() == "Vælg, hvem der skal lukkes ind."
    QTest.keyClicks(form.who, "Pou")
    for typed, said in (("i går", "gået"), ("blåbær", "læse som en dag")):
        form.until.edit.setFocus()
        form.until.edit.selectAll()
        QTest.keyClicks(form.until.edit, typed)
        QTest.keyClick(form.until.edit, ENTER)
        assert said in form.until.error()
    signe.rest()
    assert "Poul" not in {row.person.name for row in form.window().findChildren(PersonRow)}


def test_taking_out_asks_once_more_says_what_it_means_and_can_be_left(
    qtbot: QtBot, signe: AtDesk, amina: bytes
) -> None:
    signe.office.let_in("Signe", amina, "Poul")
    screen = shown(qtbot, signe.desk, amina)
    row = row_of(screen, "Poul")
    row.out.setFocus()
    QTest.keyClick(row.out, ENTER)
    assert row.sure is not None
    assert "beholder, hvad der allerede er hentet" in words(row.sure)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, ESCAPE)
    assert row.out.hasFocus()
    QTest.keyClick(row.out, ENTER)
    yes = row.sure.findChild(SecondaryButton)
    assert yes is not None
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    signe.rest()
    assert names(screen) == ["Signe", "Lone"]
    assert screen.log.words()[0] == "Signe lukkede Poul ud den 4. marts."
    assert screen.outcome.text().startswith("Poul er lukket ud.")


def test_being_asked_stands_while_a_colleagues_words_come_in(qtbot: QtBot, signe: AtDesk, amina: bytes) -> None:
    signe.office.let_in("Signe", amina, "Poul")
    screen = shown(qtbot, signe.desk, amina)
    signe.exchanging.now()
    signe.rest()
    signe.office.round("Poul", "Lone")
    row = row_of(screen, "Poul")
    row.out.click()
    QTest.keyClicks(screen.form.until.edit, "1/7 20")
    signe.office.hope("Poul", amina, "Jeg vil danse")
    signe.office.sync("Poul")
    signe.exchanging.now()
    signe.rest()
    assert signe.office.hopes("Signe", amina) == {"Jeg vil danse"}
    assert row_of(screen, "Poul") is row
    assert row.sure is not None
    assert screen.form.until.edit.text() == "1/7 20"


def test_who_may_not_decide_sees_whom_to_ask(
    qtbot: QtBot, seat: Callable[[str], AtDesk], signe: AtDesk, amina: bytes
) -> None:
    signe.office.let_in("Signe", amina, "Poul")
    signe.office.round()
    poul = seat("Poul")
    screen = shown(qtbot, poul.desk, amina)
    assert not screen.form.isVisible()
    assert not screen.stand_in.isVisible()
    assert "Det er Signe eller Lone, der kan lukke kolleger ind og ud hos Amina." in words(screen.ask)
    assert not any(row.out.isVisible() for row in screen.rows)


def test_a_colleague_let_in_elsewhere_appears_by_itself(qtbot: QtBot, signe: AtDesk, amina: bytes) -> None:
    screen = shown(qtbot, signe.desk, amina)
    signe.exchanging.now()
    signe.rest()
    signe.office.sync("Lone")
    signe.office.let_in("Lone", amina, "Poul", Role.READER)
    signe.office.sync("Lone")
    signe.exchanging.look()
    signe.rest()
    assert names(screen) == ["Signe", "Lone", "Poul"]
    assert screen.log.words()[0] == "Lone lukkede Poul ind som læser den 4. marts. Kun det fælles."
