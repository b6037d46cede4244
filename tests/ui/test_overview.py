"""Overblik: what exists so far, at a glance, and the way to where it is written."""

from collections.abc import Callable, Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.agreements import agree
from app.commands.citizens import look_again, new_citizen
from app.commands.exchange import export_citizens, import_citizens
from app.commands.goals import mark_goal, reword_goal, write_goal
from app.commands.hopes import mark_hope, write_hope
from app.commands.meetings import add_item, plan_meeting
from app.commands.network import put_on_map
from app.commands.readings import give_reading
from app.commands.resources import confirm_resource
from app.models.change import SaidBy
from app.models.instruments.parse import parse_instrument
from app.models.map_places import Place
from app.models.meeting import agreements
from app.models.values import GoalState, HopeState, MeetingForm, MeetingState, Ring
from app.places import resources
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.citizen_page import section_name
from app.ui.desk import Desk
from app.ui.overview.pictures import PictureButton, SmallStar
from app.ui.overview.screen import OverviewScreen
from app.ui.widgets import CheckRow, LinkButton, PrimaryButton, QuoteCard
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


def _meet(glance: Glance, starts: datetime, state: MeetingState = MeetingState.PLANNED) -> bytes:
    key = glance.vault.new_id()
    save = plan_meeting(citizen=glance.citizen, key=key, form=MeetingForm.HOME, starts=starts, state=state)
    glance.vault.save(save)
    return key


def test_the_next_meeting_and_what_was_agreed_last(glance: Glance) -> None:
    assert "Næste møde" not in shown(glance.screen)
    held = _meet(glance, datetime(2026, 3, 1, 10, 0), MeetingState.HELD)
    coming = _meet(glance, datetime(2026, 3, 5, 13, 30))
    _meet(glance, datetime(2026, 3, 6, 13, 30))
    for meeting, words in ((held, "Ringe til skolen"), (None, "Finde nøglen")):
        glance.vault.save(agree(citizen=glance.citizen, key=glance.vault.new_id(), what=words, meeting=meeting))
    point = "Om fødselsdagen"
    glance.vault.save(
        add_item(citizen=glance.citizen, meeting=coming, key=b"i" * 16, text=point, said_by=SaidBy.CITIZEN)
    )
    glance.refresh()
    said = shown(glance.screen)
    assert "I morgen kl. 13:30" in said
    assert "”Om fødselsdagen”" in said
    opened: list[tuple[str, bytes]] = []
    glance.screen.goto_record.connect(lambda *what: opened.append(what))
    glance.press("Åbn mødet")
    assert opened == [("meetings", coming)]
    rows = [each for each in glance.screen.findChildren(CheckRow) if each.isVisible()]
    assert [each.text() for each in rows] == ["Ringe til skolen", "Finde nøglen"]
    QTest.keyClick(rows[0], Qt.Key.Key_Space)
    glance.qtbot.waitUntil(lambda: not glance.desk.busy and not glance.desk.unsaved)
    done = {each.record.text("what"): each.done for each in agreements(load_citizen(glance.vault, glance.citizen))}
    assert done == {"Ringe til skolen": glance.desk.today(), "Finde nøglen": None}
    glance.refresh()
    assert [each.isChecked() for each in glance.screen.findChildren(CheckRow) if each.isVisible()] == [True, False]


def test_the_small_star_and_the_small_map_open_their_tabs(glance: Glance) -> None:
    assert not [each for each in glance.screen.findChildren(PictureButton) if each.isVisible()]
    star = parse_instrument((resources() / "instruments" / "chime_star-1.json").read_bytes(), "stjerne")
    for said_by, value in ((SaidBy.CITIZEN, 2), (SaidBy.CITIZEN, 5), (SaidBy.WORKER, 7)):
        answers = {item.id: value for item in star.items}
        reading = give_reading(
            citizen=glance.citizen, key=glance.vault.new_id(), instrument="chime_star@1", answers=answers,
            day=date(2026, 2, 18), said_by=said_by,
        )  # fmt: skip
        glance.vault.save(reading)
    place = Place("friends", Ring.NEAR, (500, 500))
    glance.vault.save(put_on_map(citizen=glance.citizen, key=glance.vault.new_id(), name="Trine", place=place))
    glance.refresh()
    found = [each for each in glance.screen.findChildren(PictureButton) if each.isVisible()]
    assert [each.accessibleName() for each in found] == ["Stjerne, 18. februar", "Netværk, én på kortet"]
    for each in found:
        QTest.mouseClick(each, Qt.MouseButton.LeftButton)
    assert glance.wanted == ["star", "network"]
    (now,) = [each._now for each in found if isinstance(each, SmallStar) and each._now is not None]
    assert sorted((line.said_by, line.values[0], line.earlier) for line in now.lines) == [
        ("citizen", 2, True), ("citizen", 5, False), ("worker", 7, False),
    ]  # fmt: skip


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
