"""Samtykker: written, withdrawn and corrected on the screen, and what the people on the map have said."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.consents import Scope, permissions
from app.models.network import network_map
from app.models.values import Consent
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.together.screen import TogetherScreen
from app.ui.widgets import Text
from tests.around import put_person
from tests.end2end.house import record
from tests.ui.citizen_stage import CitizenStage

Stage = CitizenStage[TogetherScreen]


@pytest.fixture
def stage(qtbot: QtBot, desk: Desk, vault: Vault) -> Iterator[Stage]:
    citizen = record(vault)
    put_person(vault, citizen, "Trine", printed=Consent.YES)
    made = CitizenStage(qtbot, desk, citizen, TogetherScreen)
    QTest.mouseClick(made.screen.parted.choice.buttons["consents"], Qt.MouseButton.LeftButton)
    made.settle()
    yield made
    made.settle()


def words(stage: Stage) -> str:
    return "\n".join(each.text() for each in stage.screen.consents.findChildren(Text) if each.isVisible())


def write(stage: Stage, whom: str) -> None:
    form = stage.screen.consents.form
    form.whom.setFocus()
    QTest.keyClicks(form.whom, whom)
    QTest.keyClick(form.whom, Qt.Key.Key_Return)
    stage.settle()


def test_a_consent_is_written_by_keys_alone_even_where_nobody_shares(stage: Stage) -> None:
    assert "har ikke sagt ja til at dele noget endnu" in words(stage)
    write(stage, "Lægehuset Havnen")
    (consent,) = permissions(stage.record)
    assert (consent.scope, consent.whom, consent.start) == (Scope.PLAN, "Lægehuset Havnen", stage.desk.today())
    assert "Min plan til Lægehuset Havnen" in words(stage)
    assert "har ikke sagt ja" not in words(stage)


def test_it_is_withdrawn_stays_in_the_list_and_fortryd_puts_it_back(stage: Stage) -> None:
    write(stage, "Lægehuset")
    QTest.mouseClick(stage.screen.consents.rows[0].withdraw, Qt.MouseButton.LeftButton)
    stage.settle()
    assert "Trukket tilbage 4. marts 2026" in words(stage)
    assert not stage.screen.consents.rows[0].withdraw.isVisible()
    stage.undo()
    assert "Trukket tilbage" not in words(stage)


def test_it_is_corrected_in_its_place(stage: Stage) -> None:
    write(stage, "Lægehuset")
    QTest.mouseClick(stage.screen.consents.rows[0].correct, Qt.MouseButton.LeftButton)
    stage.screen.consents.form.whom.clear()
    write(stage, "Jobcenteret")
    (consent,) = permissions(stage.record)
    assert consent.whom == "Jobcenteret"
    assert stage.screen.consents.form.give_up.isHidden()


def test_nobody_named_is_said_at_the_field(stage: Stage) -> None:
    QTest.mouseClick(stage.screen.consents.form.button, Qt.MouseButton.LeftButton)
    stage.settle()
    assert "Skriv, hvem det må deles med." in words(stage)
    assert not permissions(stage.record)


def test_what_somebody_on_the_map_has_said_is_shown_once_and_changed_there(stage: Stage) -> None:
    (row,) = stage.screen.consents.people
    assert "Ja til at stå på tryk." in row.words.text()
    QTest.mouseClick(row.open, Qt.MouseButton.LeftButton)
    QTest.mouseClick(row.segments["in_print"].buttons[Consent.NO], Qt.MouseButton.LeftButton)
    stage.settle()
    (trine,) = network_map(stage.record).members
    assert trine.record.text("in_print") == Consent.NO
    assert stage.screen.consents.people == [row], "the row that is open stays"
    assert "Nej til at stå på tryk." in row.words.text()
