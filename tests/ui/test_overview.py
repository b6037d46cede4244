"""Overblik: what exists so far, at a glance, and the way to where it is written."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.citizens import look_again, new_citizen
from app.commands.exchange import export_citizens, import_citizens
from app.commands.goals import mark_goal, reword_goal, write_goal
from app.commands.hopes import mark_hope, write_hope
from app.commands.resources import confirm_resource
from app.models.change import SaidBy
from app.models.values import GoalState, HopeState
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.citizen_page import section_name
from app.ui.desk import Desk
from app.ui.overview.screen import OverviewScreen
from app.ui.widgets import LinkButton, PrimaryButton, QuoteCard
from app.ui.widgets.buttons import Button
from tests.end2end.house import record, shown


class Glance:
    """The screen, fed as the citizen page feeds it."""

    def __init__(self, qtbot: QtBot, desk: Desk, vault: Vault, citizen: bytes) -> None:
        self.qtbot, self.desk, self.vault, self.citizen = qtbot, desk, vault, citizen
        self.screen = OverviewScreen(desk)
        self.wanted: list[str] = []
        self.screen.goto.connect(self.wanted.append)
        self.screen.resize(1200, 700)
        qtbot.addWidget(self.screen)
        self.screen.show()
        self.refresh()

    def refresh(self) -> None:
        found = load_citizen(self.vault, self.citizen)
        self.screen.show_beside(self.screen.read_beside(self.vault, found))
        self.screen.show_record(found, ())
        QApplication.processEvents()

    @property
    def dream(self) -> str:
        """The words across the top."""
        (card,) = (card for card in self.screen.findChildren(QuoteCard) if card.isVisible())
        return card.words.text()

    def press(self, label: str) -> None:
        found = (each for each in self.screen.findChildren(Button) if each.isVisible() and each.label() == label)
        button = next(found)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)

    def hope(self, text: str) -> bytes:
        key = self.vault.new_id()
        self.vault.save(write_hope(citizen=self.citizen, key=key, text=text, said_by=SaidBy.CITIZEN))
        return key

    def goal(self, text: str, hope: bytes | None) -> bytes:
        key = self.vault.new_id()
        self.vault.save(write_goal(citizen=self.citizen, key=key, text=text, said_by=SaidBy.CITIZEN, hope=hope))
        return key


@pytest.fixture
def glance(qtbot: QtBot, desk: Desk, vault: Vault) -> Iterator[Glance]:
    made = Glance(qtbot, desk, vault, record(vault))
    yield made
    qtbot.waitUntil(lambda: not desk.busy)


def test_everything_is_there_and_leads_to_its_place(glance: Glance) -> None:
    said = shown(glance.screen)
    assert glance.dream == "”Jeg vil sidde på havnen”"
    for words in ("Jeg går ned til vandet", "Finde min cykel", "Ikke aftalt endnu", "1 venter på et ja fra Amina"):
        assert words in said
    for label in ("Åbn", "Åbn planen", "Hele historikken"):
        glance.press(label)
    assert glance.wanted == ["goals", "plan", "history"]


def test_the_dream_that_most_goals_grow_from_stands_across_the_top(glance: Glance) -> None:
    newer = glance.hope("Jeg vil se Norge")
    glance.refresh()
    assert glance.dream == "”Jeg vil sidde på havnen”"
    for text in ("Jeg sparer op", "Jeg lærer norsk"):
        glance.goal(text, newer)
    glance.refresh()
    assert glance.dream == "”Jeg vil se Norge”"
    glance.press("Se en drøm til")
    assert glance.wanted == ["goals"]
    view = load_citizen(glance.vault, glance.citizen).records[newer]
    glance.vault.save(mark_hope(view, state=HopeState.LET_GO))
    glance.refresh()
    assert glance.dream == "”Jeg vil sidde på havnen”"
    assert "Se en drøm til" not in shown(glance.screen)


def test_two_wordings_are_offered_for_choosing(glance: Glance, make_vault: Callable[..., Vault]) -> None:
    jonas = make_vault("Jonas Friis")
    import_citizens(jonas, export_citizens(glance.vault, [glance.citizen]))
    for vault, text in ((glance.vault, "Jeg cykler til vandet"), (jonas, "Jeg går til vandet med Yusuf")):
        goal = load_citizen(vault, glance.citizen).goals[0].record
        vault.save(reword_goal(goal, text=text, said_by=SaidBy.CITIZEN))
    import_citizens(glance.vault, export_citizens(jonas, [glance.citizen]))
    glance.refresh()
    glance.press("Skrevet på to måder. Vælg sammen.")
    assert glance.wanted == ["goals"]


def test_a_new_citizen_is_met_with_a_question(qtbot: QtBot, desk: Desk, vault: Vault) -> None:
    key, save = new_citizen(fields={"called": "Bo"}, new_id=vault.new_id)
    vault.save(save)
    glance = Glance(qtbot, desk, vault, key)
    assert "Her samles det, Bo håber på" in shown(glance.screen)
    assert not glance.screen.findChildren(QuoteCard)
    (button,) = (each for each in glance.screen.findChildren(PrimaryButton) if each.isVisible())
    assert button.label() == "Skriv en drøm"
    glance.press("Skriv en drøm")
    assert glance.wanted == ["goals"]


def test_what_rests_and_what_is_confirmed_and_when_we_look_again(glance: Glance) -> None:
    found = load_citizen(glance.vault, glance.citizen)
    glance.vault.save(mark_goal(found.goals[0].record, state=GoalState.PAUSED))
    glance.vault.save(confirm_resource(found.resources[0].record, day=glance.desk.today()))
    glance.vault.save(look_again(found.citizen, day=date(2026, 3, 5), talk_about="Jeg vil tale om cyklen"))
    glance.refresh()
    said = shown(glance.screen)
    assert "På pause: ”Jeg går ned til vandet”" in said
    assert "Der er ikke noget mål i gang" in said
    assert "Jeg kan bage" in said
    assert "venter på et ja" not in said
    assert "I morgen" in said
    assert "”Jeg vil tale om cyklen”" in said


def test_the_line_shows_the_latest_five_and_no_openings(glance: Glance) -> None:
    line = shown(glance.screen.timeline)
    assert "Satte 4 af 10: ”Jeg går ned til vandet”" in line
    assert "Skrev en drøm: ”Jeg vil sidde på havnen”" in line
    assert "Skrev støtten ind" not in line
    glance.desk.undo(glance.citizen)
    glance.qtbot.waitUntil(lambda: not glance.desk.busy)
    glance.refresh()
    assert "ortrød" not in shown(glance.screen.timeline)
    assert isinstance(glance.screen.timeline.button, LinkButton)


@pytest.mark.parametrize(
    ("section", "said"),
    [
        ("82a", "§ 82 a"),
        ("82b", "§ 82 b"),
        ("83", "§ 83"),
        ("85", "§ 85"),
        ("107", "§ 107"),
        ("108", "§ 108"),
        ("abl105", "§ 105 i almenboligloven"),
    ],
)
def test_a_section_of_the_law_is_named_as_people_name_it(section: str, said: str) -> None:
    assert section_name(section) == said
