"""Alt om mig in the window: gone through first, then made as one file; nothing stays behind for the next citizen."""

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.commands.access import Access
from app.commands.citizens import edit_citizen, note_risk
from app.models.about import Reason
from app.store.access_log import access_log
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.history.about_page import AboutPage
from app.ui.history.screen import HistoryScreen
from tests.documents.plans import flat, text_of
from tests.end2end.house import record
from tests.ui.citizen_stage import CitizenStage

Stage = CitizenStage[HistoryScreen]


@pytest.fixture
def stage(qtbot: QtBot, desk: Desk, vault: Vault) -> Iterator[Stage]:
    citizen = record(vault)
    vault.save(note_risk(citizen=citizen, professional=None, note="Hunden bider", new_id=vault.new_id))
    made = CitizenStage(qtbot, desk, citizen, HistoryScreen)
    QTest.mouseClick(made.screen.parted.choice.buttons["about"], Qt.MouseButton.LeftButton)
    made.settle()
    yield made
    rest(made)


def rest(stage: Stage) -> None:
    stage.settle()
    stage.qtbot.waitUntil(lambda: not page(stage).press.busy)
    stage.settle()


def page(stage: Stage) -> AboutPage:
    return stage.screen.about


def choose(stage: Stage, kind: str) -> None:
    box = page(stage).kind
    box.setCurrentIndex(box.findData(kind))
    box.activated.emit(box.currentIndex())


def save(stage: Stage, path: Path) -> None:
    page(stage).save_to(path)
    rest(stage)


def test_it_is_not_made_before_somebody_has_gone_through_it(stage: Stage) -> None:
    assert not page(stage).make.isEnabled()
    page(stage).ready.setFocus()
    QTest.keyClick(page(stage).ready, Qt.Key.Key_Space)
    assert page(stage).make.isEnabled()


def test_the_professional_part_is_in_it_and_says_so(stage: Stage) -> None:
    choose(stage, "risk")
    assert page(stage).kind.currentText() == "Noter til kolleger før besøg (1, fagligt)"
    assert [row.item.title for row in page(stage).rows] == ["Hunden bider"]


def test_what_is_left_out_is_not_in_the_file_and_the_review_begins_again(stage: Stage, tmp_path: Path) -> None:
    page(stage).ready.click()
    choose(stage, "risk")
    QTest.mouseClick(page(stage).rows[0].tick, Qt.MouseButton.LeftButton)
    assert page(stage).left == {page(stage).rows[0].item.key: Reason.OTHERS}
    assert not page(stage).make.isEnabled(), "another choice is to be gone through"
    assert "1 er ladet ude" in page(stage).count.text()
    page(stage).ready.click()
    save(stage, tmp_path / "alt.zip")
    with ZipFile(tmp_path / "alt.zip") as archive:
        printed = flat(text_of(archive.read("Alt om mig.pdf")))
    assert "Hunden bider" not in printed
    assert "Andres private forhold 1 oplysning" in printed
    assert "gav alt om Amina ud" in printed
    newest = stage.ask(lambda vault: access_log(vault, stage.citizen))[0]
    assert newest.event == Access.RELEASED


def test_a_folder_that_is_gone_is_said_and_one_can_try_again(stage: Stage, tmp_path: Path) -> None:
    page(stage).ready.click()
    save(stage, tmp_path / "væk" / "alt.zip")
    assert "Pakken er ikke gemt." in page(stage).banner.accessibleName()
    assert page(stage).make.isEnabled()
    events = [each.event for each in stage.ask(lambda vault: access_log(vault, stage.citizen))]
    assert Access.RELEASED not in events, "nothing has left"
    save(stage, tmp_path / "alt.zip")
    events = [each.event for each in stage.ask(lambda vault: access_log(vault, stage.citizen))]
    assert events.count(Access.RELEASED) == 1


def test_of_a_protected_address_it_is_said_who_may_have_the_package(stage: Stage) -> None:
    assert page(stage).protected.isHidden()
    fields = {"address": "Skjulestien 4", "protected": True}
    stage.save(edit_citizen(stage.record.citizen, fields=fields))
    stage.settle()
    assert "Giv kun pakken til Amina selv" in page(stage).protected.text()
    assert not page(stage).protected.isHidden()


def test_a_short_password_is_said_at_the_field(stage: Stage) -> None:
    page(stage).ready.click()
    page(stage).locked.click()
    QTest.keyClicks(page(stage).password.edit, "kort")
    page(stage).make.click()
    assert page(stage).field.error()


def test_nothing_stays_behind_for_the_next_citizen(stage: Stage) -> None:
    choose(stage, "risk")
    page(stage).rows[0].tick.click()
    page(stage).locked.click()
    QTest.keyClicks(page(stage).password.edit, "en god kode")
    stage.citizen = stage.ask(record)
    stage.refresh()
    stage.settle()
    assert page(stage).left == {}
    assert page(stage).password.text() == ""
    assert "Hunden bider" not in [row.item.title for row in page(stage).rows]
