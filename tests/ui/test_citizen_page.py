"""The citizen's page: the header, saving, undoing, and what makes it read the record anew."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.commands.citizens import new_citizen
from app.commands.hopes import write_hope
from app.models.change import SaidBy
from app.models.record import CitizenRecord
from app.store.drafts import Draft
from app.store.print_queue import Waiting, waiting
from app.store.reading import load_citizen, noted
from app.store.vault import Vault
from app.ui.citizen_page import CitizenPage, facts
from app.ui.desk import Desk, Saving, Status
from app.ui.screen import CitizenScreen
from tests.end2end.house import record


class Sheet(CitizenScreen):
    """Remembers what it was shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown: list[str] = []

    def show_record(self, record: CitizenRecord, drafts: tuple[Draft, ...]) -> None:
        self.shown.append(record.called)


@pytest.fixture
def amina(vault: Vault) -> bytes:
    return record(vault)


@pytest.fixture
def bo(vault: Vault) -> bytes:
    key, save = new_citizen(fields={"called": "Bo"}, new_id=vault.new_id)
    vault.save(save)
    return key


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[CitizenPage]:
    made = CitizenPage(desk, lambda _, desk: Sheet(desk))
    qtbot.addWidget(made)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not desk.busy)


def go(qtbot: QtBot, page: CitizenPage, citizen: bytes) -> list[str]:
    page.open(citizen)
    return settle(qtbot, page)


def settle(qtbot: QtBot, page: CitizenPage) -> list[str]:
    qtbot.waitUntil(lambda: not page.desk.busy and not page.desk.unsaved)
    sheet = page.screen_shown
    assert isinstance(sheet, Sheet)
    return sheet.shown


def openings(vault: Vault, citizen: bytes) -> int:
    changes = [change for each in noted(vault, citizen, limit=99, access=True) for change in each.entry.changes]
    return sum(change.kind == "access" and change.values[0].data == "opened" for change in changes)


def hope(page: CitizenPage, citizen: bytes, text: str) -> None:
    key = page.desk.new_id()
    page.desk.save(page, write_hope(citizen=citizen, key=key, text=text, said_by=SaidBy.CITIZEN))


def test_the_header_says_who_and_what_support(qtbot: QtBot, page: CitizenPage, amina: bytes, vault: Vault) -> None:
    go(qtbot, page, amina)
    assert page.name.text() == "Amina"
    told = "Amina Yassin  ·  § 82 b siden 5. januar 2026  ·  Kontakt: tirsdag  ·  Koordinator: Mette Lund"
    assert page.facts.text() == facts(load_citizen(vault, amina)) == told


def test_the_header_of_one_of_whom_little_is_known(qtbot: QtBot, page: CitizenPage, bo: bytes) -> None:
    go(qtbot, page, bo)
    assert (page.name.text(), page.facts.text()) == ("Bo", "")


@pytest.mark.parametrize(
    ("saving", "said"),
    [
        (Saving.SAVED, "Gemt 12:57"),
        (Saving.DRAFT, "Kladde gemt 12:57"),
        (Saving.WRITING, "Gemmer …"),
        (Saving.FAILED, "Ikke gemt endnu"),
    ],
)
def test_how_safe_it_is_is_said(page: CitizenPage, saving: Saving, said: str) -> None:
    page.desk.status.emit(Status(saving, page.desk.now()))
    assert page.saved.text() == said


def test_undo_and_redo_say_what_they_would_take(qtbot: QtBot, page: CitizenPage, amina: bytes) -> None:
    go(qtbot, page, amina)
    hope(page, amina, "Jeg vil sejle")
    settle(qtbot, page)
    assert page.undo_button.isEnabled()
    assert page.undo_button.toolTip() == page.undo_button.accessibleName() == "Fortryd: skrev en drøm"
    assert not page.redo_button.isEnabled()
    assert page.redo_button.toolTip() == "Gentag"
    page.undo()
    settle(qtbot, page)
    assert page.redo_button.isEnabled()
    assert page.redo_button.toolTip() == "Gentag: skrev en drøm"
    page.redo()
    settle(qtbot, page)
    assert not page.redo_button.isEnabled()
    assert page.record is not None
    assert "Jeg vil sejle" in [each.words.text for each in page.record.hopes]


def test_only_what_touches_this_citizen_is_read_anew(qtbot: QtBot, page: CitizenPage, amina: bytes, bo: bytes) -> None:
    go(qtbot, page, amina)
    before = len(settle(qtbot, page))
    hope(page, bo, "Bos drøm")
    assert len(settle(qtbot, page)) == before
    hope(page, amina, "Aminas drøm")
    assert len(settle(qtbot, page)) == before + 1


def test_an_opening_is_written_once(qtbot: QtBot, page: CitizenPage, amina: bytes, bo: bytes, vault: Vault) -> None:
    go(qtbot, page, amina)
    page.open_tab("goals")
    page.open_tab("history")
    go(qtbot, page, amina)
    assert openings(vault, amina) == 1
    go(qtbot, page, bo)
    go(qtbot, page, amina)
    assert (openings(vault, amina), openings(vault, bo)) == (2, 1)


def test_quick_switching_shows_only_the_last(qtbot: QtBot, page: CitizenPage, amina: bytes, bo: bytes) -> None:
    for citizen in (amina, bo, amina, bo):
        page.open(citizen)
    assert set(settle(qtbot, page)) == {"Bo"}
    assert page.name.text() == "Bo"
    assert page.record is not None
    assert page.record.id == bo


def test_a_form_on_paper_lies_over_the_screen_until_one_leaves_it(
    qtbot: QtBot, page: CitizenPage, amina: bytes
) -> None:
    go(qtbot, page, amina)
    screen = page.screen_shown
    assert screen is not None
    screen.form_wanted.emit("who5")
    form = page.form
    assert form is not None
    qtbot.waitUntil(lambda: form.paper is not None)
    assert form.paper is not None
    assert form.paper.name.startswith("WHO-5 Trivselsindeks")
    assert form.box.findText("Netværkskort") > 0
    hope(page, amina, "Jeg vil sejle")
    settle(qtbot, page)
    assert page.stack.currentWidget() is form, "what comes in meanwhile does not take it away"
    form.back.click()
    assert page.stack.currentWidget() is screen
    screen.form_wanted.emit("map")
    page.open_tab("goals")
    settle(qtbot, page)
    assert page.form is None
    assert page.stack.currentWidget() is page.screen_shown


def test_a_blank_form_is_about_nobody_and_stands_in_no_history(
    qtbot: QtBot, page: CitizenPage, amina: bytes, vault: Vault
) -> None:
    go(qtbot, page, amina)
    page.show_form("map")
    form = page.form
    assert form is not None
    qtbot.waitUntil(lambda: form.paper is not None)
    before = len(noted(vault, amina, limit=99, access=True))
    form.queue_button.click()
    qtbot.waitUntil(lambda: form.banner.isVisibleTo(form))
    settle(qtbot, page)
    found: list[tuple[Waiting, ...]] = []
    page.desk.ask(page, waiting, found.append)
    settle(qtbot, page)
    assert [(each.title, each.citizens) for each in found[0]] == [("Tomt skema", ())]
    assert len(noted(vault, amina, limit=99, access=True)) == before
