"""Hvem er vigtig for dig? A name and Enter; guesses, doubles, questions, and nothing lost."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.values import MemberStatus, Nature
from app.store.drafts import drafts
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.network.phrases import QUESTIONS
from tests.ui.network.stage import LEFT, Stage


def test_the_empty_map_says_what_it_is_for(stage: Stage) -> None:
    assert stage.screen.empty.isVisible()
    assert "Amina" in stage.screen.empty.text()
    stage.write("Trine")
    assert not stage.screen.empty.isVisible()


def test_enter_puts_somebody_on_the_map_and_a_second_enter_nobody(stage: Stage) -> None:
    stage.write("Trine, veninde")
    QTest.keyClick(stage.screen.add.edit, Qt.Key.Key_Return)
    stage.settle()
    (trine,) = stage.map.members
    assert (trine.name, trine.record.text("relation"), trine.sector) == ("Trine", "veninde", "friends")


def test_five_names_without_waiting_stand_in_five_spots(stage: Stage) -> None:
    stage.write("Mor", "Far", "Karim", "Leyla", "Yusuf")
    assert [each.sector for each in stage.map.members] == ["family"] * 5
    assert len({each.spot for each in stage.map.members}) == 5


def test_the_nature_is_guessed_and_the_last_sector_goes_on(stage: Stage) -> None:
    stage.write("Dr. Krogh, læge", "Signe", "Bella, hund", "Biblioteket")
    told = [(each.name, each.sector, each.nature) for each in stage.map.members]
    assert told == [
        ("Dr. Krogh", "professionals", Nature.PROFESSIONAL),
        ("Signe", "professionals", Nature.PERSON),
        ("Bella", "professionals", Nature.ANIMAL),
        ("Biblioteket", "neighbours", Nature.PLACE),
    ]


def test_the_chip_shows_the_guess_and_the_arrows_change_it(stage: Stage) -> None:
    add = stage.screen.add
    add.edit.setFocus()
    QTest.keyClicks(add.edit, "Bo, nabo")
    assert (add.chip.isVisible(), add.chip.label()) == (True, "Naboer og lokalt")
    QTest.keyClick(add.edit, Qt.Key.Key_Up)
    assert add.chip.label() == "Venner"
    QTest.keyClick(add.edit, Qt.Key.Key_Return)
    stage.settle()
    assert stage.member("Bo").sector == "friends"


def test_the_same_name_is_offered_for_joining_and_joined(stage: Stage) -> None:
    stage.write("Trine, veninde", "trine")
    add = stage.screen.add
    assert add.offer.isVisible()
    assert add.offer.asked.text() == "Er det den Trine, der står der?"
    assert add.edit.hasFocus()
    QTest.mouseClick(add.offer.yes, LEFT)
    stage.settle()
    assert [each.name for each in stage.map.members] == ["Trine"]
    assert not add.offer.isVisible()


def test_it_may_be_another_of_that_name(stage: Stage) -> None:
    stage.write("Trine, veninde", "Trine")
    QTest.mouseClick(stage.screen.add.offer.no, LEFT)
    stage.settle()
    assert len(stage.map.members) == 2
    assert not stage.screen.add.offer.isVisible()
    assert stage.screen.add.edit.hasFocus()


def test_the_questions_come_one_at_a_time_and_the_last_one_is_of_those_who_are_missed(stage: Stage) -> None:
    add = stage.screen.add
    asked = [add.edit.placeholderText()]
    for _ in range(3):
        QTest.mouseClick(add.next, LEFT)
        asked.append(add.edit.placeholderText())
    assert tuple(asked) == tuple(QUESTIONS)
    stage.write("Fatima, veninde")
    assert stage.member("Fatima").status == MemberStatus.WISHED


def test_a_half_typed_name_is_kept_and_comes_back(
    stage: Stage, qtbot: QtBot, vault: Vault, make_desk: Callable[[Vault], Desk]
) -> None:
    QTest.keyClicks(stage.screen.add.edit, "Trin")
    stage.screen.finish()
    stage.settle()
    assert [(each.kind, each.text) for each in drafts(vault, stage.citizen)] == [("member", "Trin")]
    again = Stage(qtbot, make_desk(vault), stage.citizen)
    assert again.screen.add.edit.text() == "Trin"
    again.write("e, veninde")
    assert [each.name for each in again.map.members] == ["Trine"]
    assert drafts(vault, stage.citizen) == ()
    again.settle()


def test_the_organisations_own_sectors_are_used(qtbot: QtBot, vault: Vault, desk: Desk, amina: bytes) -> None:
    own = {"format": "pejlemaerke-sectors", "version": 1, "sectors": [{"id": "x", "title": "Kirken", "colour": "plum"}]}
    (vault.path.parent.parent / "sectors.json").write_text(json.dumps(own), "utf-8")
    stage = Stage(qtbot, desk, amina)
    stage.write("Trine, veninde")
    assert [sector.title for sector in stage.screen.shown.sectors] == ["Kirken"]
    assert stage.member("Trine").sector == "x"


def test_own_sectors_that_cannot_be_used_give_way_to_the_ordinary(
    qtbot: QtBot, vault: Vault, desk: Desk, amina: bytes
) -> None:
    (vault.path.parent.parent / "sectors.json").write_text("{", "utf-8")
    stage = Stage(qtbot, desk, amina)
    assert len(stage.screen.shown.sectors) == 7


@pytest.mark.parametrize("typed", ["", "   ", ", veninde"])
def test_nothing_is_nobody(stage: Stage, typed: str) -> None:
    stage.write(typed)
    assert stage.map.members == ()
