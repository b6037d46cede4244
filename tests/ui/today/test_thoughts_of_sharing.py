"""I dag tells of what waits for a decision, and of a computer that has not exchanged for long."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.commands.administering import set_sync_days
from app.models.moment import Moment
from app.store.review import in_review
from app.ui.desk import Desk
from app.ui.today import TodayScreen
from app.ui.today.thought_list import ThoughtRow
from tests.commands.office import Office
from tests.conftest import Hands

_DAY = 86_400_000
Show = Callable[[str], TodayScreen]


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    made = Office(tmp_path / "delt", hands)
    yield made
    made.close()


@pytest.fixture
def amina(office: Office) -> bytes:
    """Poul wrote of her after he was taken out."""
    key = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", key, "Poul")
    office.round()
    office.take_out("Signe", key, "Poul")
    office.hope("Poul", key, "Skrevet i toget")
    office.sync("Poul")
    office.round()
    return key


@pytest.fixture
def show(qtbot: QtBot, office: Office) -> Iterator[Show]:
    """I dag on somebody's laptop."""
    desks: list[Desk] = []

    def one(name: str) -> TodayScreen:
        desks.append(Desk(office.at.pop(name)))
        screen = TodayScreen(desks[-1])
        qtbot.addWidget(screen)
        screen.resize(1270, 768)
        screen.show()
        qtbot.waitUntil(lambda: not screen.desk.busy and screen._slower is not None)
        return screen

    yield one
    qtbot.waitUntil(lambda: not any(each.busy for each in desks))
    for each in desks:
        each.close()


def rows(screen: TodayScreen) -> dict[str, ThoughtRow]:
    return {row.words.title: row for row in screen.page.thoughts.rows}


def test_what_waits_for_ones_decision_is_a_click_away(qtbot: QtBot, show: Show, amina: bytes) -> None:
    screen = show("Signe")
    row = rows(screen)["1 ændring om Amina venter til gennemsyn"]
    assert row.words.more == "Skrevet i dag. Du kan bestemme, om det skal med."
    with qtbot.waitSignal(screen.review_wanted):
        qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)


def test_an_administrator_who_does_not_know_the_citizen_is_told_without_a_name(show: Show, amina: bytes) -> None:
    """Only who can read it has it at all: Mette has not, and is told nothing."""
    assert not [title for title in rows(show("Mette")) if "gennemsyn" in title]


def test_who_may_not_decide_is_not_asked(show: Show, office: Office, amina: bytes) -> None:
    for name in ("Poul", "Mette"):
        office.let_in("Signe", amina, name)
    office.round()
    office.take_out("Signe", amina, "Mette")
    office.hope("Mette", amina, "Bagefter")
    office.sync("Mette")
    office.round()
    assert len(in_review(office.at["Poul"])) > 0
    assert not [title for title in rows(show("Poul")) if "gennemsyn" in title]


def test_a_late_computer_says_so_until_it_has_exchanged(qtbot: QtBot, show: Show, office: Office, hands: Hands) -> None:
    set_sync_days(office.at["Mette"], days=7)
    office.round()
    hands.now = Moment(hands.now.wall + 16 * _DAY, hands.now.offset)
    vault = office.at["Signe"]
    screen = show("Signe")
    row = rows(screen)["Der er ikke synkroniseret i 16 dage."]
    assert row.words.more.startswith("Kollegerne ser ikke det, du skriver")
    with qtbot.waitSignal(screen.colleagues_wanted):
        qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    office.at["Signe"] = vault
    screen.desk.ask(screen, lambda _: office.sync("Signe"), lambda _: screen.exchanged())
    qtbot.waitUntil(lambda: not rows(screen))
    office.at.pop("Signe")
