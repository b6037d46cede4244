"""Asking whether two are the same person: on Borgere, on Overblik and by hand; every answer can be taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.store.reading import caseload, load_citizen
from app.ui.citizen_page import CitizenPage
from app.ui.citizens import CitizenForm, CitizensScreen
from app.ui.overview.disagreements import Disagreements
from app.ui.overview.screen import OverviewScreen
from app.ui.workspace import make_screen
from tests.ui.citizens.case import Case, begin, on_screen, write

CPR = "010280-1234"


@pytest.fixture
def twice(case: Case) -> tuple[bytes, bytes]:
    """Amina Yassin, and the same one written in by somebody else."""
    other = begin(case.vault, called="Amina Y.", full_name="Amina B. Yassin", cpr=CPR, phone="11 22 33 44")
    first = begin(case.vault, called="Aminah", full_name="Amina Yassin", cpr=CPR, phone="55 66 77 88")
    return other, first


def screen_of(qtbot: QtBot, case: Case) -> CitizensScreen:
    screen = CitizensScreen(case.desk)
    on_screen(qtbot, screen, case.desk)
    return screen


def click(qtbot: QtBot, case: Case, button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not case.desk.busy and not case.desk.unsaved)


def test_where_nobody_is_alike_nothing_is_asked(qtbot: QtBot, case: Case) -> None:
    assert not screen_of(qtbot, case).same.isVisible()


def test_the_same_number_is_asked_about_and_both_become_one_line(
    qtbot: QtBot, case: Case, twice: tuple[bytes, bytes]
) -> None:
    screen, before = screen_of(qtbot, case), len(caseload(case.vault))
    line = screen.same
    assert "har samme CPR-nummer. Er det samme person?" in line.accessibleName()
    click(qtbot, case, line.yes)
    assert len(caseload(case.vault)) == before - 1
    assert "vises nu som én" in line.accessibleName()
    assert (line.yes.isVisible(), line.back.isVisible()) == (False, True)
    click(qtbot, case, line.back)
    assert len(caseload(case.vault)) == before
    assert line.yes.isVisible()


def test_two_who_are_told_apart_are_not_asked_about_again(qtbot: QtBot, case: Case, twice: tuple[bytes, bytes]) -> None:
    screen = screen_of(qtbot, case)
    click(qtbot, case, screen.same.no)
    assert "Du bliver ikke spurgt igen." in screen.same.accessibleName()
    screen.hide()
    screen.show()
    qtbot.waitUntil(lambda: not case.desk.busy)
    assert not screen.same.isVisible()
    assert not screen_of(qtbot, case).same.isVisible()


def test_the_overview_asks_of_its_own_citizen_alone_and_then_shows_both(
    qtbot: QtBot, case: Case, twice: tuple[bytes, bytes]
) -> None:
    page = CitizenPage(case.desk, make_screen)
    on_screen(qtbot, page, case.desk)
    page.open(case.citizens["hanne"])
    qtbot.waitUntil(lambda: page.record is not None and not case.desk.busy)
    overview = page.screen_shown
    assert isinstance(overview, OverviewScreen)
    assert not overview.same.isVisible()
    page.open(twice[1])
    qtbot.waitUntil(lambda: page.record is not None and not case.desk.busy)
    assert overview.same.isVisible()
    click(qtbot, case, overview.same.yes)
    assert page.record is not None
    assert set(page.record.streams) == set(twice)
    assert "vises nu som én" in overview.same.accessibleName()
    assert overview.findChild(Disagreements) is not None
    click(qtbot, case, page.undo_button)
    assert page.record.streams == (page.record.id,)


def test_by_hand_in_the_form_and_apart_again(qtbot: QtBot, case: Case) -> None:
    soren, holm = case.citizens["soren"], case.citizens["soren2"]
    form = CitizenForm(case.desk)
    form.open(soren)
    on_screen(qtbot, form, case.desk)
    part = form.page.twice
    form.page.twice_fold.open()
    (button,) = part.buttons
    assert not button.isEnabled()
    part.choice.setCurrentIndex(part.choice.findText("Søren Holm"))
    with qtbot.waitSignal(form.done):
        button.click()
    assert load_citizen(case.vault, soren).streams == (soren, holm)
    again = CitizenForm(case.desk)
    again.open(soren)
    on_screen(qtbot, again, case.desk)
    assert again.page.twice_fold.is_open()
    assert (
        "Det er to forskellige: Søren Holm, skrevet ind af Signe Holm" in again.page.twice.buttons[0].accessibleName()
    )
    with qtbot.waitSignal(again.done):
        click(qtbot, case, again.page.twice.buttons[0])
    assert load_citizen(case.vault, holm).streams == (holm,)


def test_somebody_with_a_number_that_two_have_can_still_be_mended(
    qtbot: QtBot, case: Case, twice: tuple[bytes, bytes]
) -> None:
    form = CitizenForm(case.desk)
    form.open(twice[0])
    on_screen(qtbot, form, case.desk)
    write(form, "phone", "99 99 99 99")
    with qtbot.waitSignal(form.done):
        form.save()
    assert load_citizen(case.vault, twice[0]).citizen.text("phone") == "99 99 99 99"
