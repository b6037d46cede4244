"""Kolleger: joining with a pasted invitation, the folder, who was heard from when, and a substitute."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.commands.organisation import certify, invite, make_team, revoke
from app.commands.returning import return_on_new_laptop
from app.commands.syncing import exchange
from app.store.profile import open_vault, unlock_password
from app.ui.exchanging import Exchanging
from app.ui.together import ColleaguesPage
from app.ui.together.rail_button import ExchangeButton
from app.ui.widgets import Text
from app.ui.widgets.navigation import BAR
from tests.commands.office import Office
from tests.conftest import PASSWORD, Hands
from tests.ui.together.conftest import AtDesk

ENTER = Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier


def page_of(qtbot: QtBot, seat: AtDesk) -> ColleaguesPage:
    page = ColleaguesPage(seat.desk, seat.exchanging)
    page.resize(1270, 768)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    seat.rest()
    return page


@pytest.fixture
def ida(office: Office, seat: Callable[[str], AtDesk]) -> AtDesk:
    """Ida has a profile and belongs nowhere yet."""
    office.laptop("Ida")
    return seat("Ida")


def invitation(office: Office) -> str:
    return invite(office.at["Mette"], role="Vikar", expires=date(2026, 12, 31), random=office.random)


def test_from_an_invitation_to_a_synced_profile(qtbot: QtBot, ida: AtDesk, office: Office) -> None:
    page = page_of(qtbot, ida)
    assert (page.join.isVisible(), page.folder.isVisible(), page.colleagues.isVisible()) == (True, False, False)
    page.go_to("")
    assert page.join.text.hasFocus()
    QGuiApplication.clipboard().setText(invitation(office))
    QTest.keyClick(page.join.text, Qt.Key.Key_V, CTRL)
    QTest.keyClick(page.join.text, Qt.Key.Key_Tab)
    assert page.join.button.hasFocus()
    QTest.keyClick(page.join.button, ENTER)
    ida.rest()
    assert not page.join.isVisible()
    assert page.answer.copy.hasFocus()
    assert page.answer.mark.text() == office.codes.fingerprint
    assert page.answer.picture.modules
    QTest.keyClick(page.answer.copy, ENTER)
    answer = QGuiApplication.clipboard().text()
    assert page.answer.copied.text().startswith("Kopieret")
    certify(office.at["Mette"], answer=answer)
    office.sync("Mette")
    qtbot.mouseClick(page.folder.folder, Qt.MouseButton.LeftButton)
    dialog = page.folder.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(office.folder))
    dialog.close()
    ida.rest()
    assert not page.answer.isVisible()
    assert page.folder.state.text().startswith("Sidst synket i dag kl. ")
    assert [each.split(",")[0] for each in page.colleagues.words()] == ["Lone", "Mette", "Poul", "Signe"]


def test_the_answer_is_there_again_after_a_lock(
    qtbot: QtBot, ida: AtDesk, office: Office, seat: Callable[[str], AtDesk]
) -> None:
    page = page_of(qtbot, ida)
    page.join.text.setPlainText(invitation(office))
    page.join.button.click()
    ida.rest()
    answer = page.answer.text.toPlainText()
    again = page_of(qtbot, AtDesk(qtbot, office, ida.desk, Exchanging(ida.desk)))
    assert again.answer.text.toPlainText() == answer
    assert certify(office.at["Mette"], answer=answer).name == "Ida"


def test_what_is_no_invitation_is_said_under_the_field(qtbot: QtBot, ida: AtDesk, office: Office) -> None:
    page = page_of(qtbot, ida)
    page.join.button.click()
    assert page.join.error() == "Sæt invitationen ind først."
    for text in ("hej", invitation(office)[:-9]):
        page.join.text.setPlainText(text)
        page.join.button.click()
        ida.rest()
        assert page.join.error().startswith("Teksten kan ikke læses.")
        assert page.join.button.isEnabled()
    assert page.join.isVisible()


def test_a_computer_that_is_shut_out_offers_nothing_that_cannot_be_done(
    qtbot: QtBot, signe: AtDesk, office: Office
) -> None:
    page = page_of(qtbot, signe)
    signe.exchanging.now()
    signe.rest()
    assert page.folder.now.isVisible()
    assert page.substitute.isVisible()
    office.sync("Mette")
    device = next(each.id for each in office.organisation.devices.values() if each.worker == office.id("Signe"))
    revoke(office.at["Mette"], worker=office.id("Signe"), device=device)
    office.sync("Mette")
    signe.exchanging.now()
    signe.rest()
    assert "Denne computer er spærret" in page.folder.state.text()
    assert not page.folder.now.isVisible()
    assert not page.substitute.isVisible()


def test_on_the_way_in_the_two_steps_are_numbered(qtbot: QtBot, ida: AtDesk, office: Office) -> None:
    page = page_of(qtbot, ida)
    page.join.text.setPlainText(invitation(office))
    page.join.button.click()
    ida.rest()
    said = [each.text() for each in page.findChildren(Text) if each.isVisible()]
    assert [each for each in said if each[:2] in ("1.", "2.")] == [
        "1. Send dit svar",
        "2. Vælg den mappe eller server, I er fælles om",
    ]


def test_a_substitute_steps_in_for_a_whole_caseload(qtbot: QtBot, signe: AtDesk, amina: bytes) -> None:
    office = signe.office
    page = page_of(qtbot, signe)
    signe.exchanging.now()
    signe.rest()
    page.go_to("substitute")
    qtbot.waitUntil(page.substitute.instead.hasFocus)
    card = page.substitute
    assert card.whose.currentText() == "Signe (dig)"
    QTest.keyClick(card.instead, ENTER)
    card.button.click()
    assert card.until.error() == "Skriv den sidste dag."
    QTest.keyClicks(card.instead, "Poul")
    card.until.edit.setFocus()
    QTest.keyClicks(card.until.edit, "31/3 2026")
    QTest.keyClick(card.until.edit, ENTER)
    signe.rest()
    assert card.outcome.text() == "Poul er lukket ind hos Signes 1 borger til og med 31. marts 2026."
    office.sync("Poul")
    assert office.sees("Poul") == {"Amina"}


def test_a_caseload_where_one_may_not_decide_is_said_kindly(
    qtbot: QtBot, signe: AtDesk, seat: Callable[[str], AtDesk], amina: bytes
) -> None:
    poul = seat("Poul")
    page = page_of(qtbot, poul)
    poul.exchanging.now()
    poul.rest()
    card = page.substitute
    card.whose.setCurrentIndex(card.whose.findText("Signe"))
    card.instead.setCurrentIndex(card.instead.findText("Mette"))
    card.until.edit.setText("31/3 2026")
    card.button.click()
    poul.rest()
    assert card.outcome.text().startswith("Der er ingen borgere, hvor Signe er med")


def test_the_same_person_cannot_stand_in_for_herself(qtbot: QtBot, signe: AtDesk) -> None:
    page = page_of(qtbot, signe)
    card = page.substitute
    card.instead.setCurrentIndex(card.instead.findText("Signe (dig)"))
    card.until.edit.setText("31/3 2026")
    card.button.click()
    assert card._instead.error() == "Det er den samme. Vælg en anden."


def test_the_page_tells_what_the_exchange_has_to_say(qtbot: QtBot, signe: AtDesk, amina: bytes) -> None:
    page = page_of(qtbot, signe)
    signe.exchanging.now()
    signe.rest()
    assert not page.folder.heard.isVisible()
    (signe.office.folder / "pejlemaerke").rename(signe.office.folder / "andet")
    signe.exchanging.now()
    signe.rest()
    assert "Mappen har været tømt" in page.folder.heard.text()
    assert page.folder.heard.text().startswith("I dag kl. ")


def test_the_rails_word_is_the_whole_sentence_to_those_who_listen(qtbot: QtBot, signe: AtDesk) -> None:
    button = ExchangeButton(signe.exchanging, signe.desk.today)
    qtbot.addWidget(button)
    button.show()
    signe.exchanging.look()
    signe.rest()
    signe.exchanging.now()
    assert button.label() == "Synker …"
    signe.rest()
    assert button.label().startswith("Synket ")
    assert button.accessibleName().startswith("Kolleger: Synket ")
    assert button.accessibleDescription().startswith("Sidst synket i dag")


def test_the_rails_word_has_room_beside_the_bar_once_its_page_is_open(qtbot: QtBot, signe: AtDesk) -> None:
    button = ExchangeButton(signe.exchanging, signe.desk.today)
    qtbot.addWidget(button)
    button.setText("Colleagues")
    before = button.sizeHint().width()
    button.setChecked(True)
    assert button.sizeHint().width() == before
    for width in (before, before - 5):
        button.resize(width, 60)
        assert width >= QFontMetrics(button.label_font()).horizontalAdvance("Colleagues") + 2 * BAR


def test_the_leader_of_a_new_team_is_heard_from(qtbot: QtBot, signe: AtDesk, amina: bytes) -> None:
    office = signe.office
    page = page_of(qtbot, signe)
    signe.exchanging.now()
    signe.rest()
    before = page.colleagues.words()
    make_team(office.at["Mette"], name="Syd", leader=office.id("Poul"), members=[])
    office.sync("Mette")
    signe.exchanging.now()
    signe.rest()
    mette = [next(each for each in told if each.startswith("Mette")) for told in (before, page.colleagues.words())]
    assert all("Sidst bekræftet: i dag" in each for each in mette)


def test_after_a_loss_the_paper_gives_new_keys(
    qtbot: QtBot, signe: AtDesk, amina: bytes, tmp_path: Path, hands: Hands
) -> None:
    office, page = signe.office, page_of(qtbot, signe)
    signe.exchanging.now()
    signe.rest()
    assert not page.paper.isVisible()
    profile = return_on_new_laptop(
        tmp_path / "ny",
        where=office.folder,
        code=office.papers["Signe"],
        password=PASSWORD,
        world=hands.world,
        compared=office.codes.fingerprint,
    )
    other = open_vault(profile, unlock_password(profile, PASSWORD), hands.world)
    exchange(other, where=office.folder, random=office.random)
    office.sync("Mette")
    revoke(office.at["Mette"], worker=office.id("Signe"), device=other.me.device)
    other.close()
    office.sync("Mette")
    signe.exchanging.now()
    signe.rest()
    assert page.paper.isVisible()
    page.paper.edit.setFocus()
    QTest.keyClicks(page.paper.edit, office.papers["Lone"])
    QTest.keyClick(page.paper.edit, ENTER)
    signe.rest()
    assert page.paper.code.error().startswith("Koden hører ikke til denne profil.")
    page.paper.edit.selectAll()
    QTest.keyClicks(page.paper.edit, office.papers["Signe"])
    QTest.keyClick(page.paper.edit, ENTER)
    signe.rest()
    assert not page.paper.isVisible()
    assert page.folder.state.text().startswith("Sidst synket")


def test_a_whole_caseload_is_moved_when_it_was_meant(
    qtbot: QtBot, amina: bytes, office: Office, seat: Callable[[str], AtDesk]
) -> None:
    lone = seat("Lone")
    page = page_of(qtbot, lone)
    card = page.moving
    assert not card.button.isVisible()
    card.unfold.click()
    assert card.whose.hasFocus()
    card.button.click()
    assert card._to.error() == "Vælg, hvem der overtager."
    card.whose.setCurrentIndex(card.whose.findText("Poul"))
    card.to.setCurrentIndex(card.to.findText("Signe"))
    card.button.click()
    lone.rest()
    assert card.outcome.text().startswith("Der er ingen borgere, hvor Poul er med")
    card.whose.setCurrentIndex(card.whose.findText("Signe"))
    card.to.setCurrentIndex(card.to.findText("Poul"))
    card.stays.edit.setText("01-01-2026")
    card.button.click()
    assert card.stays.edit.hasFocus()
    card.stays.edit.setText("20-03-2026")
    card.button.click()
    lone.rest()
    assert card.sure.title.text() == "Flyt 1 borger fra Signe til Poul?"
    assert "Signe er med til og med 20. marts 2026" in card.sure.words.text()
    assert card.sure.leave.hasFocus()
    QTest.keyClick(card.sure, Qt.Key.Key_Escape)
    assert card.button.hasFocus()
    card.button.click()
    lone.rest()
    card.sure.confirm.click()
    lone.rest()
    assert card.outcome.text().startswith("Poul er koordinator hos 1 borger efter Signe.")
    office.sync("Lone")
    office.round("Poul", "Signe")
    assert office.sees("Poul") == {"Amina"}
