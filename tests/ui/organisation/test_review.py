"""Til gennemsyn: what is kept out is told with its reason, and one click decides of all that belongs together."""

import pytest
from PySide6.QtCore import Qt

from app.commands.hopes import write_hope
from app.models.change import SaidBy
from app.models.shared_name import BUNDLES, Name
from app.store.review import in_review
from app.store.shared import put_aside
from tests.commands.office import Office
from tests.ui.organisation.conftest import Show


@pytest.fixture
def amina(office: Office) -> bytes:
    """Poul wrote of her twice around the hour when he was taken out."""
    key = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", key, "Poul")
    office.round()
    office.take_out("Signe", key, "Poul")
    for text in ("Skrevet i toget", "Og i bussen"):
        office.hope("Poul", key, text)
        office.sync("Poul")
    office.round()
    return key


def test_it_is_told_whose_at_whom_why_and_how_much(show: Show, amina: bytes) -> None:
    here = show("Signe")
    here.screen.open_tab("review")
    (row,) = here.screen.review.rows
    said = [each.text() for each in row.findChildren(type(row.title))]
    assert "Poul om Amina" in said
    assert "2 ændringer i det fælles · 4. marts" in said
    assert "Skrevet efter, at Poul var spærret eller lukket ud." in said
    assert row.accept.accessibleName() == "Tag med: Poul om Amina"


def test_taken_in_by_the_keyboard_it_comes_to_everybody(show: Show, office: Office, amina: bytes) -> None:
    here = show("Signe")
    touched: list[frozenset[bytes]] = []
    here.desk.changed.connect(lambda written: touched.append(written.streams))
    here.screen.open_tab("review")
    here.tab_to(here.screen.review.rows[0].accept)
    here.press(Qt.Key.Key_Return)
    assert here.screen.review.outcome.text() == "Taget med: Poul om Amina."
    assert here.screen.review.rows == []
    assert here.screen.review.empty.isVisible()
    assert here.screen.review.hasFocus()
    assert touched == [frozenset((amina,))]
    assert office.hopes("Signe", amina) == {"Skrevet i toget", "Og i bussen"}
    office.round("Signe", "Lone")
    assert office.hopes("Lone", amina) == {"Skrevet i toget", "Og i bussen"}


def test_keeping_it_out_asks_once_more(show: Show, office: Office, amina: bytes) -> None:
    here = show("Signe")
    here.screen.open_tab("review")
    (row,) = here.screen.review.rows
    here.click(row.refuse)
    assert row.sure.leave.hasFocus()
    here.press(Qt.Key.Key_Escape)
    assert row.refuse.hasFocus()
    assert len(in_review(office.at["Signe"])) == 2
    here.click(row.refuse)
    here.click(row.sure.confirm)
    assert here.screen.review.outcome.text() == "Holdt ude: Poul om Amina."
    assert in_review(office.at["Signe"]) == ()
    assert office.hopes("Signe", amina) == set()


def test_what_was_kept_out_can_be_taken_in_after_all(show: Show, office: Office, amina: bytes) -> None:
    here = show("Lone")
    assert here.screen.tabs.tabText(3) == "Til gennemsyn (1)"
    here.screen.open_tab("review")
    here.click(here.screen.review.rows[0].refuse)
    here.click(here.screen.review.rows[0].sure.confirm)
    assert here.screen.tabs.tabText(3) == "Til gennemsyn"
    (row,) = here.screen.review.out
    assert "Holdt ude af Lone 4. marts." in [each.text() for each in row.findChildren(type(row.title))]
    assert not row.refuse.isVisible()
    assert here.screen.review.out_heading.isVisible()
    office.round("Lone", "Signe")
    assert office.hopes("Signe", amina) == set()
    here.tab_to(row.accept)
    here.press(Qt.Key.Key_Return)
    assert here.screen.review.outcome.text() == "Taget med: Poul om Amina."
    assert here.screen.review.out == []
    assert not here.screen.review.out_heading.isVisible()
    office.round("Lone", "Signe")
    assert office.hopes("Signe", amina) == {"Skrevet i toget", "Og i bussen"}


def test_who_may_not_decide_is_told_who_may(show: Show, office: Office) -> None:
    key = office.citizen("Signe", "Amina")
    office.round()
    for name in ("Poul", "Mette"):
        office.let_in("Signe", key, name)
    office.round()
    office.take_out("Signe", key, "Mette")
    mette = office.at["Mette"]
    mette.save(write_hope(citizen=key, key=mette.new_id(), text="Bagefter", said_by=SaidBy.CITIZEN))
    office.sync("Mette")
    office.round()
    here = show("Poul")
    here.screen.open_tab("review")
    (row,) = here.screen.review.rows
    assert not row.accept.isVisible()
    assert not row.refuse.isVisible()
    assert any("Det er koordinatoren" in each.text() for each in row.findChildren(type(row.title)))


def test_what_cannot_be_read_is_counted_with_its_reason(show: Show, office: Office) -> None:
    lone = office.at["Lone"]
    with lone.writing() as connection:
        for at in (b"1", b"2"):
            put_aside(connection, Name(BUNDLES, b"s" * 16, at * 32), "closed", 0)
    here = show("Lone")
    page = here.screen.review
    here.screen.open_tab("review")
    said = [each.text() for each in page.aside.findChildren(type(page.what)) if each.isVisible()]
    assert "2 pakker: den er låst med en anden nøgle eller ændret undervejs." in said
    assert not page.empty.isVisible()
