"""Hvem har set hvad: every event in plain words, by person and kind, and as a paper that is itself in the log."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from app.commands.access import Access, log_access
from app.commands.citizens import note_risk
from app.commands.exchange import export_citizens, import_citizens
from app.documents.preview import page_count
from app.models.seen import CHOICES, access_listing, choice_words
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.history.access_page import AccessPage, SeenRow
from app.ui.history.screen import HistoryScreen
from app.ui.interface_language import use_language
from app.ui.widgets import Text
from tests.documents.plans import text_of
from tests.end2end.house import record
from tests.ui.citizen_stage import CitizenStage

Stage = CitizenStage[HistoryScreen]


@pytest.fixture
def stage(qtbot: QtBot, desk: Desk, vault: Vault, make_vault: Callable[..., Vault]) -> Iterator[Stage]:
    citizen = record(vault)
    vault.save(note_risk(citizen=citizen, professional=None, note="Ring først", new_id=vault.new_id))
    professional = vault.professional_streams(citizen)[0]
    jonas = make_vault("Jonas Friis")
    import_citizens(jonas, export_citizens(vault, [citizen]))
    jonas.save(log_access(stream=citizen, key=jonas.new_id(), what=Access.OPENED))
    import_citizens(vault, export_citizens(jonas, [citizen]))
    for what in (*Access, Access.PRINTED):
        stream = professional if what is Access.READ_PROFESSIONAL else citizen
        to = "Lægehuset" if what is Access.PRINTED else ""
        vault.save(log_access(stream=stream, key=vault.new_id(), what=what, to=to))
    made = CitizenStage(qtbot, desk, citizen, HistoryScreen)
    QTest.mouseClick(made.screen.parted.choice.buttons["access"], Qt.MouseButton.LeftButton)
    made.settle()
    yield made
    made.qtbot.waitUntil(lambda: not made.screen.seen.press.busy)
    made.settle()


def page(stage: Stage) -> AccessPage:
    return stage.screen.seen


def rows(stage: Stage) -> list[str]:
    return [each.accessibleName() for each in page(stage).findChildren(SeenRow) if each.isVisible()]


def choose(stage: Stage, box: QComboBox, words: str) -> None:
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())
    stage.settle()


def test_every_kind_of_event_is_told_in_words(stage: Stage) -> None:
    told = rows(stage)
    assert len(told) == len(Access) + 2
    assert not any("så i journalen" in each for each in told), "an event without words of its own"
    assert sum("til Lægehuset" in each for each in told) == 2
    assert any(each.startswith("Jonas Friis åbnede Amina, en anden computer") for each in told)
    assert any(each.startswith("Signe Holm læste den faglige del, denne computer") for each in told)


def test_one_person_and_one_kind_can_be_picked_out(stage: Stage) -> None:
    choose(stage, page(stage).who, "Jonas Friis")
    assert len(rows(stage)) == 1
    choose(stage, page(stage).who, "Alle")
    choose(stage, page(stage).kind, "Læst det faglige")
    assert [each.split(",")[0] for each in rows(stage)] == ["Signe Holm læste den faglige del"]
    choose(stage, page(stage).who, "Jonas Friis")
    assert rows(stage) == []
    assert page(stage).empty.isVisible()


def test_each_event_falls_in_one_kind(stage: Stage) -> None:
    counted = 0
    for kind in CHOICES:
        choose(stage, page(stage).kind, choice_words(kind))
        counted += len(rows(stage))
    assert counted == len(Access) + 2


def test_it_is_saved_as_a_paper_and_that_stands_in_it_too(stage: Stage, tmp_path: Path) -> None:
    choose(stage, page(stage).kind, "Åbnet")
    QTest.mouseClick(page(stage).save_button, Qt.MouseButton.LeftButton)
    stage.qtbot.waitUntil(lambda: bool(page(stage).findChildren(QFileDialog)))
    (dialog,) = page(stage).findChildren(QFileDialog)
    target = tmp_path / "liste.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    stage.qtbot.waitUntil(lambda: not page(stage).press.busy)
    stage.settle()
    text = text_of(target.read_bytes())
    assert "Jonas Friis" in text
    assert "Lægehuset" not in text, "only what was picked out"
    assert page_count(target.read_bytes()) == 1
    assert page(stage).found[0].event == Access.SAVED_LOG


def test_the_paper_says_what_it_leaves_out(stage: Stage) -> None:
    found = page(stage).found
    listing = access_listing(found, called="Amina", today=stage.desk.today(), who="Jonas Friis", kind="Åbnet")
    assert "Her er kun: Jonas Friis, åbnet." in listing.lead


def test_an_english_month_keeps_its_capital(desk: Desk, qtbot: QtBot, vault: Vault) -> None:
    use_language("en")
    try:
        citizen = record(vault)
        vault.save(log_access(stream=citizen, key=vault.new_id(), what=Access.OPENED))
        stage = CitizenStage(qtbot, desk, citizen, HistoryScreen)
        QTest.mouseClick(stage.screen.parted.choice.buttons["access"], Qt.MouseButton.LeftButton)
        stage.settle()
        days = [each.text() for each in stage.screen.seen.findChildren(Text) if each.text().endswith("2026")]
        assert days
        assert not [day for day in days if any(word.islower() for word in day.split())]
    finally:
        use_language("da")
