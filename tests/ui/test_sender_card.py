"""Afsender på papirer: written once, used on every paper; a logo that is no picture is refused and nothing is lost."""

from pathlib import Path
from random import Random

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.places import resources
from app.store.sender import FILE, read_sender
from app.ui.desk import Desk
from app.ui.settings.sender_card import SenderCard
from tests.documents.test_sender import png
from tests.ui.one_widget import shown


@pytest.fixture
def card(qtbot: QtBot, desk: Desk) -> SenderCard:
    made = SenderCard(desk, Random(1).randbytes)
    shown(qtbot, made, 700)
    return made


def test_name_contact_and_logo_are_kept(card: SenderCard, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    assert not card.save.isEnabled()
    QTest.keyClicks(card.name, "Odense Kommune")
    QTest.keyClicks(card.contact, "Telefon 65 51 00 00")
    logo = tmp_path / "logo æøå.png"
    logo.write_bytes(png())
    card.take_file(logo)
    assert card.picture.isVisible()
    card.save.click()
    assert card.outcome.text() == "Gemt. Det står på det næste papir."
    kept = read_sender(desk.home)
    assert (kept.name, kept.contact) == ("Odense Kommune", "Telefon 65 51 00 00")
    assert kept.logo.startswith(b"\x89PNG")
    again = SenderCard(desk, Random(2).randbytes)
    qtbot.addWidget(again)
    assert (again.name.text(), again.contact.text()) == ("Odense Kommune", "Telefon 65 51 00 00")
    again.drop.click()
    again.save.click()
    assert read_sender(desk.home).logo == b""


def test_an_svg_is_drawn(card: SenderCard, desk: Desk) -> None:
    card.take_file(resources() / "icons" / "pejlemaerke.svg")
    card.save.click()
    assert read_sender(desk.home).logo.startswith(b"\x89PNG")


@pytest.mark.parametrize(("name", "content"), [("logo.png", b"hej"), ("logo.svg", b"<svg"), ("logo.svg", b"")])
def test_a_logo_that_is_no_picture_is_refused_and_the_one_before_stays(
    card: SenderCard, desk: Desk, tmp_path: Path, name: str, content: bytes
) -> None:
    card.take_file(resources() / "icons" / "pejlemaerke.svg")
    QTest.keyClicks(card.name, "Odense Kommune")
    card.save.click()
    before = read_sender(desk.home)
    (tmp_path / name).write_bytes(content)
    card.take_file(tmp_path / name)
    assert card.outcome.text().startswith("Filen er ikke et billede, der kan læses.")
    assert card.picture.isVisible()
    assert card.name.text() == "Odense Kommune"
    card.take_file(tmp_path / "findes ikke.png")
    assert "findes ikke" in card.outcome.text()
    assert read_sender(desk.home) == before


def test_a_file_that_cannot_be_read_is_said(qtbot: QtBot, desk: Desk) -> None:
    (desk.home / FILE).write_text("{", "utf-8")
    made = SenderCard(desk, Random(1).randbytes)
    qtbot.addWidget(made)
    assert "kan ikke læses" in made.outcome.text()
