"""Koder og sletning: with a paper in the hand, and asked once more."""

from PySide6.QtCore import Qt

from app.commands.organisation import revoke
from app.store.reading import caseload
from tests.commands.office import Office
from tests.ui.organisation.conftest import Show


def test_a_second_administrator_with_the_root_code(show: Show, office: Office) -> None:
    here = show("Mette")
    here.screen.open_tab("safety")
    card = here.screen.safety.administrators
    here.click(card.make)
    assert card.outcome.text() == "Vælg først, hvem det er."
    card.worker.choose(office.id("Lone"))
    here.click(card.make)
    assert "rodkoden" in card.code.error()
    here.write(office.codes.recovery_code)
    here.tab_to(card.make)
    here.press(Qt.Key.Key_Return)
    assert "ikke organisationens rodkode" in card.code.error()
    card.code.clear()
    here.write(office.codes.root_code)
    here.tab_to(card.make)
    here.press(Qt.Key.Key_Return)
    assert office.organisation.administrators == {office.id("Mette"), office.id("Lone")}
    assert card.who.text() == "Du og Lone er administratorer."
    assert card.code.text() == ""
    assert card.worker.worker == office.id("Lone")
    here.tab_to(card.code.code.edit)
    here.write(office.codes.root_code)
    here.click(card.dismiss)
    assert office.organisation.administrators == {office.id("Mette")}


def test_a_leavers_citizens_are_handed_on_with_the_recovery_code(show: Show, office: Office) -> None:
    key = office.citizen("Signe", "Amina")
    office.hope("Signe", key, "En have")
    office.round()
    revoke(office.at["Mette"], worker=office.id("Lone"))
    here = show("Mette")
    here.screen.open_tab("safety")
    card = here.screen.safety.hand_on
    assert not card.standing.isVisible()
    here.click(card.button)
    assert card.outcome.text() == "Vælg, hvem der er væk, og hvem der tager over."
    assert card.worker.hasFocus()
    card.worker.choose(office.id("Signe"))
    here.settle()
    assert card.standing.text() == "1 borger har ingen andre end Signe."
    card.to.choose(office.id("Poul"))
    here.click(card.button)
    assert "gendannelseskoden" in card.code.error()
    here.write(office.codes.recovery_code)
    here.click(card.button)
    assert card.outcome.text() == "Poul er koordinator hos 1 borger, når I har synket."
    office.round("Mette", "Poul", "Signe")
    assert office.hopes("Poul", key) == {"En have"}


def test_a_citizen_is_erased_when_the_name_is_typed_and_it_is_meant(show: Show, office: Office) -> None:
    amina, bo = office.citizen("Mette", "Amina"), office.citizen("Mette", "Bo")
    office.round()
    here = show("Mette")
    here.screen.open_tab("safety")
    card = here.screen.safety.erase
    here.click(card.button)
    assert card.outcome.text() == "Vælg først, hvem det er."
    card.citizen.setCurrentText("Amina")
    card.name.setFocus()
    here.write("Bo")
    here.press(Qt.Key.Key_Return)
    assert card._name.error()
    card.name.selectAll()
    here.write("amina")
    here.press(Qt.Key.Key_Return)
    assert card.sure.leave.hasFocus()
    here.press(Qt.Key.Key_Escape)
    assert {row.citizen for row in caseload(office.at["Mette"])} == {amina, bo}
    assert card.name.text() == ""
    card.name.setFocus()
    here.write("Amina")
    here.press(Qt.Key.Key_Return)
    here.click(card.sure.confirm)
    assert {row.citizen for row in caseload(office.at["Mette"])} == {bo}
    assert "Amina er slettet her" in card.outcome.text()
    assert [card.citizen.itemText(at) for at in range(card.citizen.count())] == ["Vælg en borger", "Bo"]
    here.screen.open_tab("deeds")
    assert here.screen.view is not None
    assert here.screen.view.deeds[0].what == "En borger blev slettet for altid."


def test_when_a_computer_is_late_is_chosen_once_for_all(show: Show, office: Office) -> None:
    here = show("Mette")
    here.screen.open_tab("safety")
    card = here.screen.safety.sync_days
    assert card.days.currentText() == "30 dage"
    here.tab_to(card.days)
    here.press(Qt.Key.Key_Up)
    assert card.outcome.text() == "En computer siger til, når der er gået 14 dage."
    assert card.days.currentText() == "14 dage"
    office.round()
    assert office.organisation.sync_days == 14
