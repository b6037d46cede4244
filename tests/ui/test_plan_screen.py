"""Min plan on the screen: what is seen is what is printed, saved and agreed on."""

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from app.commands.citizens import edit_citizen, look_again, new_citizen
from app.commands.confirming import remark_on_plan
from app.commands.goals import mark_goal, reword_goal, write_goal, write_step
from app.commands.hopes import reword_hope, write_hope
from app.commands.network import ask_consent
from app.commands.plans import thaw
from app.commands.resources import confirm_resource, name_resource
from app.commands.supports import write_support
from app.commands.undo import undo
from app.commands.writing import put, saved
from app.documents.pages import PAGE_HEIGHT
from app.documents.preview import page_count, page_image
from app.documents.typesetting import Edition
from app.models.change import SaidBy
from app.models.network import Member, network_map
from app.models.plan import PlanContent
from app.models.plan_people import WithPeople
from app.models.record import CitizenRecord
from app.models.save import Save
from app.models.values import Consent, GoalState, MemberStatus
from app.store.drafts import Draft, drafts, keep_draft
from app.store.print_queue import paper as stored
from app.store.print_queue import waiting
from app.store.profile import create_profile, open_vault, unlock_password
from app.store.reading import load_citizen, noted
from app.store.vault import Vault
from app.ui import theme
from app.ui.desk import Desk
from app.ui.papers.printing import as_image, new_printer
from app.ui.plan import PlanScreen
from app.ui.plan.paper import suggested_name
from tests.around import give_star, promise, put_person
from tests.conftest import PASSWORD, Hands
from tests.documents.plans import flat, pieces, tags, text_of

TODAY = date(2026, 3, 4)
CPR, ADDRESS = "170591-0000", "Havnegade 22, 2. tv."
BUSY = 10_000


def amina(vault: Vault) -> bytes:
    """A citizen with little written: a dream, two resources of which one waits, two goals of which one rests."""
    known = {"called": "Amina", "full_name": "Amina Yassin", "cpr": CPR, "address": ADDRESS, "phone": "01 47 20 16"}
    key, save = new_citizen(fields=known, new_id=vault.new_id)
    vault.save(save)
    said = SaidBy.CITIZEN
    dream = "Jeg vil gerne sidde på havnen med Yusuf og spise is."
    vault.save(write_hope(citizen=key, key=vault.new_id(), text=dream, said_by=said))
    vault.save(name_resource(citizen=key, key=vault.new_id(), text="Jeg syr gardiner.", said_by=said))
    syr = load_citizen(vault, key).resources[0]
    vault.save(confirm_resource(syr.record, day=TODAY))
    waits = name_resource(citizen=key, key=vault.new_id(), text="Jeg giver ikke op.", said_by=SaidBy.WORKER)
    vault.save(waits)
    havn = vault.new_id()
    vault.save(write_goal(citizen=key, key=havn, text="Jeg tager med på havnen.", said_by=said))
    step = write_step(citizen=key, key=vault.new_id(), goal=havn, text="Prøve bænken", who="Jeg", said_by=said)
    vault.save(step)
    svim = vault.new_id()
    vault.save(write_goal(citizen=key, key=svim, text="Jeg går til svømning.", said_by=said))
    goal = load_citizen(vault, key).goal(svim)
    assert goal
    vault.save(mark_goal(goal.record, state=GoalState.PAUSED))
    texts = {"purpose": "At komme ud ad døren.", "who_comes": "Signe Holm"}
    start = date(2025, 2, 3)
    vault.save(write_support(citizen=key, key=vault.new_id(), section="85", start=start, end=None, texts=texts))
    vault.save(look_again(load_citizen(vault, key).citizen, day=date(2026, 6, 2), talk_about="Om fødselsdagen."))
    return key


class Room:
    """The screen with a desk, kept up to date as the citizen's page does it."""

    def __init__(self, qtbot: QtBot, desk: Desk, write: Callable[[Vault], bytes]) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.screen = PlanScreen(self.desk)
        self.citizen: bytes = self.look(write)
        self.parts = self.screen.parts
        qtbot.addWidget(self.screen)
        self.screen.resize(1270, 664)
        self.screen.show()
        self.desk.changed.connect(self.load)
        self.load()
        self.settle()

    def leave(self) -> None:
        self.settle()
        self.desk.changed.disconnect(self.load)

    def load(self, _written: object = None) -> None:
        citizen = self.citizen

        def read(vault: Vault) -> tuple[CitizenRecord, Any]:
            record = load_citizen(vault, citizen)
            return record, self.screen.read_beside(vault, record)

        self.desk.ask(self.screen, read, lambda found: self._show(*found))

    def _show(self, record: CitizenRecord, beside: Any) -> None:
        self.screen.show_beside(beside)
        self.screen.show_record(record, ())

    def settle(self) -> None:
        """Until the desk and the press have nothing more to do."""
        self.qtbot.waitUntil(lambda: not self.desk.busy and not self.screen.press.busy, timeout=BUSY)

    def save(self, make: Callable[[CitizenRecord], Save]) -> None:
        """A change that comes from elsewhere in the program."""
        self.desk.save(self.screen, make(self.record()))
        self.settle()

    def look(self, work: Callable[[Vault], Any]) -> Any:
        found: list[Any] = []
        self.desk.ask(self.screen, work, found.append)
        self.settle()
        return found[0]

    def record(self) -> CitizenRecord:
        found = self.look(lambda vault: load_citizen(vault, self.citizen))
        assert isinstance(found, CitizenRecord)
        return found

    def click(self, button: Any) -> None:
        assert button.isVisible(), "one can only click on what is seen"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def choose_language(self, name: str) -> None:
        box = self.parts.language.box
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(box.findText(name)):
            QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentText() == name
        self.settle()

    def text(self) -> str:
        assert self.screen.paper
        return flat(text_of(self.screen.paper.pdf))

    def access(self) -> list[str]:
        events = self.look(lambda vault: noted(vault, self.citizen, limit=200, access=True))
        changes = [change for each in events for change in each.entry.changes if change.kind == "access"]
        return [change.values[0].data for change in changes]


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> None:
    theme.apply(qapp, theme.LIGHT)


@pytest.fixture(scope="module")
def desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One vault for all; every test has a citizen of its own."""
    world = Hands().world
    home = tmp_path_factory.mktemp("hjem")
    profile, _ = create_profile(home, name="Signe Holm", role="Bostøtte", password=PASSWORD, world=world)
    made = Desk(open_vault(profile, unlock_password(profile, PASSWORD), world))
    yield made
    made.close()


@pytest.fixture
def enter(qtbot: QtBot, desk: Desk) -> Iterator[Callable[[Callable[[Vault], bytes]], Room]]:
    """Open the screen for a citizen that is written first."""
    rooms: list[Room] = []

    def open_room(write: Callable[[Vault], bytes]) -> Room:
        rooms.append(Room(qtbot, desk, write))
        return rooms[-1]

    yield open_room
    for each in rooms:
        each.leave()


@pytest.fixture
def room(enter: Callable[[Callable[[Vault], bytes]], Room]) -> Room:
    """Amina's plan."""
    return enter(amina)


def eye(room: Room, title: str) -> Any:
    return next(row.eye for row in room.parts.sections.rows.values() if row.title.text() == title)


def by_label(room: Room, label: str) -> QPushButton:
    return next(
        button for button in room.screen.findChildren(QPushButton) if button.text() == label and button.isVisible()
    )


# what comes along


def test_an_eye_takes_a_section_out_of_the_pages_and_undo_puts_it_back(room: Room) -> None:
    assert "Det er jeg god til" in room.text()
    room.click(eye(room, "Det er jeg god til"))
    assert "Det er jeg god til" not in room.text()
    assert "Jeg syr gardiner" not in room.text()
    room.desk.undo(room.citizen)
    room.settle()
    assert "Jeg syr gardiner" in room.text()
    assert eye(room, "Det er jeg god til").isChecked()


def test_quick_clicks_leave_one_choice_and_no_conflict(room: Room) -> None:
    for title in ("Det drømmer jeg om", "Mine mål", "Det siger loven"):
        QTest.mouseClick(eye(room, title), Qt.MouseButton.LeftButton)
    room.settle()
    record = room.record()
    assert set(record.citizen["plan_hidden"].value) == {"dreams", "goals", "law"}
    assert len(record.citizen["plan_hidden"].live) == 1
    assert not record.conflicts


def test_the_second_lines_say_what_waits_and_what_rests(room: Room) -> None:
    lines = [row.line.text() for row in room.parts.sections.rows.values()]
    assert lines == [
        "Når der er aftalt en plan før",
        "",
        "1 venter på Aminas ja",
        "1 af 2. Ét er på pause.",
        "Ingen kommer med endnu",
        "Ingen stjerne endnu",
        "",
        "Ikke skrevet endnu",
        "tirsdag 2. juni",
        "",
        "sidste side, med småt",
    ]


def test_what_waits_can_come_along_by_choice(room: Room) -> None:
    assert "Jeg giver ikke op" not in room.text()
    room.click(room.parts.sections.unconfirmed)
    assert "Jeg giver ikke op" in room.text()


def test_the_hint_takes_the_citizens_yes(room: Room) -> None:
    assert room.parts.hint.title.text() == "Venter på Aminas ja"
    assert room.parts.hint.words.text() == "”Jeg giver ikke op.”"
    assert room.parts.hint.why.text().startswith("Det er Signes ord.")
    room.click(room.parts.hint.yes)
    assert "Jeg giver ikke op" in room.text()
    assert not room.parts.hint.isVisible()


# people and star


def among_people(vault: Vault) -> bytes:
    """Amina with two who come along, two who have not been asked, one who said no, and one who is missed."""
    key = amina(vault)
    put_person(vault, key, "Yusuf", {"relation": "min søn", "phone": "20 30 40 50"}, printed=Consent.YES)
    put_person(vault, key, "Trine", printed=Consent.YES)
    put_person(vault, key, "Katrine")
    put_person(vault, key, "Ali")
    put_person(vault, key, "Bo", printed=Consent.NO)
    put_person(vault, key, "Farmor", status=MemberStatus.DECEASED)
    give_star(vault, key, date(2026, 2, 18), {"mental_health": 4}, SaidBy.WORKER)
    promise(vault, key, "Ringer til svømmehallen", "Signe")
    return key


def test_who_stays_out_of_print_is_said_beside_the_eye(enter: Callable[..., Room]) -> None:
    room = enter(among_people)
    lines = {row.title.text(): row.line.text() for row in room.parts.sections.rows.values()}
    assert lines["Mennesker omkring mig"] == "2 kommer med"
    assert lines["Hvor jeg er nu"] == "18. februar. Ikke Aminas egne tal."
    assert lines["Vores aftale"] == "1 åben aftale"
    people = room.parts.sections.people
    assert (people.unasked.text(), people.unasked_names.text()) == ("To mangler at blive spurgt", "Katrine, Ali")
    assert (people.refused.text(), people.refused_names.text()) == ("Én har sagt nej til tryk", "Bo")
    assert people.unasked.isVisible()
    text = room.text()
    assert "Yusuf" in text
    assert not any(name in text for name in ("Katrine", "Bo ", "Farmor", "20 30 40 50"))


def test_the_unasked_are_one_click_from_the_map(enter: Callable[..., Room]) -> None:
    room = enter(among_people)
    with room.qtbot.waitSignal(room.screen.goto) as went:
        QTest.mouseClick(room.parts.sections.people.unasked, Qt.MouseButton.LeftButton)
    assert went.args == ["network"]


def test_phones_and_those_who_are_missed_come_along_by_choice_and_undo_takes_them_out(
    enter: Callable[..., Room],
) -> None:
    room = enter(among_people)
    rows = room.parts.sections.people.rows
    room.click(rows[WithPeople.PHONES])
    assert "Telefon 20 30 40 50" in room.text()
    room.click(rows[WithPeople.MAP])
    assert room.screen.paper
    assert any("netværket omkring Amina. 2 på kortet" in tag.alternative for tag in tags(room.screen.paper.pdf))
    room.click(rows[WithPeople.MISSED])
    assert "Farmor Lever ikke mere" in room.text()
    assert room.record().citizen["plan_people"].value == ["map", "missed", "phones"]
    room.desk.undo(room.citizen)
    room.settle()
    assert "Farmor" not in room.text()
    assert not rows[WithPeople.MISSED].isChecked()
    room.click(rows[WithPeople.PHONES])
    assert "20 30 40 50" not in room.text()


def test_closing_the_eye_takes_people_and_their_choices_away_and_keeps_what_was_chosen(
    enter: Callable[..., Room],
) -> None:
    room = enter(among_people)
    people = room.parts.sections.people
    room.click(people.rows[WithPeople.PHONES])
    room.click(eye(room, "Mennesker omkring mig"))
    assert "Yusuf Min søn" not in room.text()
    assert not people.isVisible()
    room.click(eye(room, "Mennesker omkring mig"))
    assert "Telefon 20 30 40 50" in room.text()


def test_without_anybody_on_the_map_there_is_nothing_to_choose(room: Room) -> None:
    people = room.parts.sections.people
    assert not any(row.isVisible() for row in people.rows.values())
    assert not people.unasked.isVisible()
    assert not people.refused.isVisible()


def test_where_the_words_say_a_protected_address_it_is_pointed_out(room: Room) -> None:
    assert "adresse" not in room.parts.bands.warning.accessibleName()
    words = room.record().goals[0].words.text
    fields = {"address": " ".join(words.split()[:3]), "protected": True}
    room.save(lambda it: edit_citizen(it.citizen, fields=fields))
    assert "Den beskyttede adresse står i ”" in room.parts.bands.warning.accessibleName()


def test_an_agreed_plan_keeps_its_people_and_offers_no_choice(enter: Callable[..., Room]) -> None:
    room = enter(among_people)
    room.click(room.parts.toolbar.agree)
    room.click(room.parts.agree_panel.yes)
    assert room.parts.bands.state.isVisible()
    trine = next(each for each in network_map(room.record()).members if each.name == "Trine")
    room.save(lambda _: ask_consent(trine, name="in_print", answer=Consent.NO))
    assert "Trine" not in room.text()
    room.screen.open_plan(room.record().plans[0])
    room.settle()
    assert "Trine" in room.text()
    assert not room.parts.sections.people.isVisible()
    warning = room.parts.bands.warning
    assert "Der er ikke længere ja til, at Trine står på tryk." in warning.accessibleName()
    room.save(lambda record: ask_consent(trine_of(record), name="in_print", answer=Consent.YES))
    assert not warning.isVisible()
    room.save(lambda record: ask_consent(trine_of(record), name="in_print", answer=None))
    assert warning.isVisible()
    room.screen.close_plan()
    room.settle()
    assert not warning.isVisible()


def trine_of(record: CitizenRecord) -> Member:
    return next(each for each in network_map(record).members if each.name == "Trine")


# the hint


def line_of(room: Room, words: str) -> QPoint:
    """Where such a line stands on the sheet, in the stage's coordinates."""
    assert room.screen.paper
    page = room.parts.pages.page
    box = next(p.box for p in pieces(room.screen.paper.pdf) if p.page == page and words in p.text)
    sheet = room.parts.pages.sheet
    down = 1 - (box[1] + box[3]) / 2 / PAGE_HEIGHT
    return sheet.mapTo(room.parts.stage, QPoint(0, round(sheet.height() * down)))


def test_a_line_joins_the_hint_to_the_place_where_its_line_would_come(room: Room) -> None:
    stage, lead = room.parts.stage, room.parts.stage.lead
    assert lead.isVisible()
    assert 0 < lead.end.y() - line_of(room, "Jeg syr gardiner").y() < 25
    room.settle()
    QApplication.processEvents()
    hint = room.parts.hint
    top = hint.mapTo(stage, QPoint(0, 0)).y()
    assert top < lead.start.y() < top + hint.height()
    assert hint.visibleRegion().boundingRect().height() == hint.height()
    bar = room.parts.pages.verticalScrollBar()
    before = lead.end.y()
    bar.setValue(bar.value() + 60)
    assert lead.end.y() == before - 60
    room.screen.resize(1270, 420)
    room.settle()
    bar.setValue(bar.maximum())
    assert not lead.isVisible()


def test_the_line_meets_the_words_when_they_are_printed(room: Room) -> None:
    room.click(room.parts.sections.unconfirmed)
    assert abs(room.parts.stage.lead.end.y() - line_of(room, "Jeg giver ikke op").y()) < 6
    room.click(room.parts.toolbar.on)
    assert not room.parts.stage.lead.isVisible()


def test_no_line_is_drawn_to_a_section_that_is_not_printed(room: Room) -> None:
    room.click(eye(room, "Det er jeg god til"))
    assert room.parts.hint.isVisible()
    assert not room.parts.stage.lead.isVisible()


def test_the_hint_leads_to_where_the_line_is_written(room: Room) -> None:
    with room.qtbot.waitSignal(room.screen.goto) as went:
        QTest.mouseClick(room.parts.hint.reword, Qt.MouseButton.LeftButton)
    assert went.args == ["goals"]


def test_the_hint_goes_below_the_list_where_there_is_no_room_beside_the_page(room: Room) -> None:
    assert room.parts.stage.isAncestorOf(room.parts.hint)
    room.screen.resize(900, 600)
    room.settle()
    assert room.parts.sections.isAncestorOf(room.parts.hint)
    assert room.screen.width() == 900


def test_the_next_look_is_written_in_the_list(room: Room) -> None:
    room.click(room.parts.sections.pencil)
    look = room.parts.look
    look.day.edit.selectAll()
    QTest.keyClicks(look.day.edit, "3/7 2026")
    QTest.keyClick(look.day.edit, Qt.Key.Key_Return)
    room.settle()
    look.talk.selectAll()
    QTest.keyClicks(look.talk, "Om bussen.")
    QTest.keyClick(look.talk, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.settle()
    record = room.record()
    assert record.next_look == date(2026, 7, 3)
    assert record.citizen.text("talk_about") == "Om bussen."
    assert not record.conflicts
    assert "Fredag 3. juli 2026" in room.text()
    assert "Om bussen." in room.text()


def test_a_day_that_is_past_is_said_and_not_written(room: Room) -> None:
    room.click(room.parts.sections.pencil)
    field = room.parts.look.day
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "1/1 2026")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    room.settle()
    assert "forbi" in field.error()
    assert room.record().next_look == date(2026, 6, 2)


def test_the_words_to_talk_about_can_be_taken_away(room: Room) -> None:
    room.click(room.parts.sections.pencil)
    talk = room.parts.look.talk
    talk.selectAll()
    QTest.keyClick(talk, Qt.Key.Key_Delete)
    room.screen.finish()
    room.settle()
    assert room.record().citizen.text("talk_about") == ""
    assert "fødselsdagen" not in room.text()


# the pages on screen


def test_the_picture_is_the_page_that_is_saved(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "plan.pdf"
    room.screen.save_to(file, "")
    room.settle()
    picture = room.parts.pages.sheet.picture
    assert picture is not None
    drawn = as_image(page_image(file.read_bytes(), 0, width=picture.width()))
    drawn.setDevicePixelRatio(picture.devicePixelRatio())
    assert picture == drawn
    assert picture.width() == round(room.parts.pages.sheet.width() * room.screen.devicePixelRatioF())


def test_buttons_and_keys_turn_the_page(room: Room) -> None:
    pages, bar = room.parts.pages, room.parts.toolbar
    assert pages.pages == 3
    assert bar.where.text() == "Side 1 af 3"
    first = pages.sheet.picture
    room.click(bar.on)
    assert bar.where.text() == "Side 2 af 3"
    assert pages.sheet.picture != first
    room.click(bar.on)
    assert not bar.on.isEnabled()
    room.click(bar.back)
    room.click(bar.back)
    assert pages.sheet.picture == first
    room.click(bar.zoom)
    assert pages.sheet.height() <= pages.viewport().height()
    QTest.keyClick(pages, Qt.Key.Key_PageDown)
    room.settle()
    assert pages.page == 1
    QTest.keyClick(pages, Qt.Key.Key_PageUp)
    room.settle()
    assert pages.page == 0


def test_folding_the_list_gives_the_page_more_room(room: Room) -> None:
    narrow = room.parts.pages.sheet.width()
    room.click(room.parts.fold)
    room.qtbot.waitUntil(lambda: room.parts.pages.sheet.width() > narrow)
    room.click(room.parts.toolbar.unfold)
    room.qtbot.waitUntil(lambda: room.parts.pages.sheet.width() == narrow)


def test_large_print_is_set_anew(room: Room) -> None:
    def size() -> float:
        assert room.screen.paper
        return next(piece.size for piece in pieces(room.screen.paper.pdf) if "gardiner" in piece.text)

    assert size() == pytest.approx(14)
    room.click(by_label(room, "Stor skrift"))
    assert size() == pytest.approx(18)


def test_slow_pages_are_announced(room: Room) -> None:
    bar = room.parts.toolbar
    bar.wait(True)
    room.qtbot.waitUntil(lambda: bar.where.text() == "Sætter siderne …", timeout=BUSY)
    bar.wait(False)
    assert bar.where.text() == "Side 1 af 3"


def test_a_sign_that_no_font_has_is_said_before_print(room: Room) -> None:
    said = SaidBy.CITIZEN
    room.save(lambda it: write_goal(citizen=it.id, key=room.desk.new_id(), text="Jeg lærer 漢.", said_by=said))
    warning = room.parts.bands.warning
    assert warning.isVisible()
    assert "漢 i ”Jeg lærer 漢.”" in warning.accessibleName()


def test_the_plan_shows_neither_cpr_nor_address(room: Room) -> None:
    for button in (room.parts.sections.unconfirmed, by_label(room, "Stor skrift")):
        room.click(button)
    for hidden in (CPR, CPR.replace("-", ""), ADDRESS, "Havnegade", "01 47 20 16", "Yassin"):
        assert hidden not in room.text()


def test_an_empty_plan_leads_to_the_first_dream(enter: Callable[[Callable[[Vault], bytes]], Room]) -> None:
    def write(vault: Vault) -> bytes:
        key, save = new_citizen(fields={"called": "Line"}, new_id=vault.new_id)
        vault.save(save)
        return key

    room = enter(write)
    with room.qtbot.waitSignal(room.screen.goto) as went:
        QTest.mouseClick(by_label(room, "Skriv en drøm"), Qt.MouseButton.LeftButton)
    assert went.args == ["goals"]
    assert not room.parts.isVisible()


def test_another_citizens_pages_are_gone_at_once(room: Room) -> None:
    key, save = new_citizen(fields={"called": "Bo"}, new_id=room.desk.new_id)
    hope = write_hope(citizen=key, key=room.desk.new_id(), text="Ro.", said_by=SaidBy.CITIZEN)
    room.desk.save(room.screen, save | hope)
    room.settle()
    bo = room.look(lambda vault: load_citizen(vault, key))
    room.screen.show_record(bo, ())
    assert room.parts.pages.sheet.picture is None
    assert not room.parts.pages.sheet.isVisible()
    room.settle()
    assert "Bo, onsdag 4. marts 2026, 1. udgave" in room.text()


# out of the house


def test_a_saved_file_opens_and_is_logged(room: Room, tmp_path: Path) -> None:
    file = tmp_path / suggested_name(room.screen.paper.content)  # type: ignore[union-attr]
    assert file.name == "Min plan Amina 4. marts 2026.pdf"
    room.screen.save_to(file, "")
    room.settle()
    assert "Jeg syr gardiner." in flat(text_of(file.read_bytes()))
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [file.name]
    assert room.access() == ["saved_pdf"]
    assert file.name in room.parts.bands.news.accessibleName()


def test_a_file_with_a_password_opens_only_with_it(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "låst.pdf"
    room.screen.save_to(file, "havnen og isen")
    room.settle()
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(file.read_bytes())
    document = pypdfium2.PdfDocument(file.read_bytes(), password="havnen og isen")
    assert "Min plan" in document[0].get_textpage().get_text_range()
    document.close()


def test_the_panel_says_where_the_file_goes_and_asks_for_a_long_password(room: Room) -> None:
    room.click(room.parts.toolbar.save)
    panel = room.parts.save_panel
    assert "uden for Pejlemærke" in panel.words.text()
    wanted: list[str] = []
    panel.wanted.disconnect()
    panel.wanted.connect(wanted.append)
    room.click(panel.locked)
    QTest.keyClicks(panel.password.edit, "kort")
    room.click(panel.save)
    assert "mindst 8 tegn" in panel.field.error()
    assert wanted == []
    QTest.keyClicks(panel.password.edit, " men lang nok")
    room.click(panel.save)
    assert wanted == ["kort men lang nok"]
    room.screen.finish()
    assert panel.password.text() == ""
    assert not panel.isVisible()


def test_the_file_dialog_suggests_a_name_and_saves(room: Room, tmp_path: Path) -> None:
    room.click(room.parts.toolbar.save)
    room.click(room.parts.save_panel.save)
    (dialog,) = room.screen.findChildren(QFileDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["Min plan Amina 4. marts 2026.pdf"]
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("planen")
    dialog.accept()
    room.settle()
    assert "Min plan" in text_of((tmp_path / "planen.pdf").read_bytes())
    assert not room.parts.save_panel.isVisible()


@pytest.mark.parametrize(
    ("keys", "name", "begins"),
    [
        (1, "Min plan Amina 4. marts 2026.html", "<!DOCTYPE html>"),
        (2, "Min plan Amina 4. marts 2026.txt", "Min plan\n"),
    ],
)
def test_the_plan_to_read_on_a_screen(room: Room, tmp_path: Path, keys: int, name: str, begins: str) -> None:
    room.click(room.parts.toolbar.save)
    panel = room.parts.save_panel
    panel.locked.click()
    for _ in range(keys):
        QTest.keyClick(panel.kinds, Qt.Key.Key_Down)
    assert not panel.locked.isVisible()
    assert not panel.field.isVisible()
    assert "Kun en PDF kan få en adgangskode" in panel.words.text()
    room.click(panel.save)
    (dialog,) = room.screen.findChildren(QFileDialog)
    assert [Path(each).name for each in dialog.selectedFiles()] == [name]
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("planen")
    dialog.accept()
    room.settle()
    (file,) = tmp_path.iterdir()
    assert file.suffix == Path(name).suffix
    said = file.read_text(encoding="utf-8")
    assert said.startswith(begins)
    assert "Jeg syr gardiner." in said


def test_two_saves_after_each_other_both_count(room: Room, tmp_path: Path) -> None:
    room.screen.save_to(tmp_path / "en.pdf", "")
    room.screen.save_to(tmp_path / "to.pdf", "")
    room.settle()
    assert (tmp_path / "en.pdf").read_bytes() == (tmp_path / "to.pdf").read_bytes()
    assert room.access() == ["saved_pdf", "saved_pdf"]


def test_print_asks_for_a_printer(room: Room) -> None:
    room.click(room.parts.toolbar.print)
    (dialog,) = room.screen.findChildren(QPrintDialog)
    assert dialog.isVisible()
    assert dialog.maxPage() == 3
    dialog.reject()
    room.settle()
    assert room.access() == []


@pytest.mark.parametrize("folder", ["væk", "en fil"])
def test_a_folder_that_is_not_there_is_said_plainly(room: Room, tmp_path: Path, folder: str) -> None:
    (tmp_path / "en fil").write_text("")
    room.screen.save_to(tmp_path / folder / "plan.pdf", "")
    room.settle()
    said = room.parts.bands.news.accessibleName()
    assert said.startswith("Planen er ikke gemt.")
    assert f"{folder} findes ikke" in said
    assert room.access() == []


def test_a_plan_waits_in_the_queue_as_it_is_on_the_screen(room: Room) -> None:
    room.click(room.parts.toolbar.queue)
    assert room.screen.paper is not None
    (queued,) = room.look(waiting)
    assert (queued.title, queued.citizens, queued.pages) == ("Min plan", (room.citizen,), room.screen.paper.pages)
    assert room.look(lambda vault: stored(vault, queued.id)) == room.screen.paper.pdf
    assert "Lagt i printkøen." in room.parts.bands.news.accessibleName()
    assert not [each for each in room.look(lambda vault: noted(vault, room.citizen, limit=99, access=True))
                if each.entry.changes[0].kind == "access"]  # fmt: skip


def test_a_folder_that_is_shut_is_said_plainly_and_keeps_what_it_holds(room: Room, tmp_path: Path) -> None:
    shut = tmp_path / "lukket"
    shut.mkdir()
    (shut / "plan.pdf").mkdir()  # the place is taken by what cannot be replaced, also for an administrator
    room.screen.save_to(shut / "plan.pdf", "")
    room.settle()
    assert room.parts.bands.news.accessibleName().startswith("Planen er ikke gemt.")
    assert [each.name for each in shut.iterdir()] == ["plan.pdf"]
    assert room.access() == []


@pytest.mark.skipif(os.name != "posix", reason="links and devices as on POSIX")
def test_a_link_is_followed_and_a_device_left_alone(room: Room, tmp_path: Path) -> None:
    (tmp_path / "rigtig.pdf").write_bytes(b"den forrige")
    (tmp_path / "genvej.pdf").symlink_to(tmp_path / "rigtig.pdf")
    room.screen.save_to(tmp_path / "genvej.pdf", "")
    room.settle()
    assert (tmp_path / "genvej.pdf").is_symlink()
    assert (tmp_path / "rigtig.pdf").read_bytes().startswith(b"%PDF")
    os.mkfifo(tmp_path / "rør")
    room.screen.save_to(tmp_path / "rør", "")
    room.settle()
    assert room.parts.bands.news.accessibleName().startswith("Planen er ikke gemt.")
    assert (tmp_path / "rør").is_fifo()


def test_names_that_no_file_can_have_are_made_plain() -> None:
    assert suggested_name(PlanContent('A/B: "C"?\n', TODAY, 1)) == "Min plan A B C 4. marts 2026.pdf"
    assert len(suggested_name(PlanContent("æ" * 300, TODAY, 1)).encode()) < 200


def test_print_gives_the_pages_of_the_screen(room: Room, tmp_path: Path) -> None:
    printer = new_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    printer.setResolution(150)
    room.screen.print_to(printer)
    room.settle()
    printed = (tmp_path / "print.pdf").read_bytes()
    assert room.screen.paper
    assert page_count(printed) == room.screen.paper.pages
    assert unlike(printed, 0, room.screen.paper.pdf, 0) < 2 < unlike(printed, 0, room.screen.paper.pdf, 1)
    assert room.access() == ["printed"]


def unlike(one: bytes, page: int, other: bytes, other_page: int) -> float:
    """How much two pages differ where they are looked at from afar: 0 is not at all, 255 black from white."""
    seen = []
    for pdf, number in ((one, page), (other, other_page)):
        picture = as_image(page_image(pdf, number, width=400)).scaled(
            40, 56, mode=Qt.TransformationMode.SmoothTransformation
        )
        seen.append([picture.pixelColor(x, y).lightness() for x in range(40) for y in range(56)])
    return float(sum(abs(a - b) for a, b in zip(*seen, strict=True)) / len(seen[0]))


def test_only_the_pages_that_were_asked_for_are_printed(room: Room, tmp_path: Path) -> None:
    printer = new_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    printer.setResolution(72)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    room.screen.print_to(printer)
    room.settle()
    assert page_count((tmp_path / "print.pdf").read_bytes()) == 1


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_refuses_is_said_and_not_logged(room: Room, tmp_path: Path) -> None:
    printer = new_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "væk" / "print.pdf"))
    room.screen.print_to(printer)
    room.settle()
    assert room.parts.bands.news.accessibleName().startswith("Planen er ikke printet.")
    assert room.access() == []


# agreeing


def agree(room: Room) -> None:
    room.click(room.parts.toolbar.agree)
    assert (
        "Siger Amina ja, bliver planen gemt, som den står i dag, 4. marts 2026." in room.parts.agree_panel.words.text()
    )
    room.click(room.parts.agree_panel.yes)


def test_what_was_agreed_stays_as_it_stood(room: Room) -> None:
    assert room.screen.paper
    shown = room.screen.paper.content
    agree(room)
    record = room.record()
    assert [thaw(plan) for plan in record.plans] == [shown]
    assert room.parts.bands.state.accessibleName() == "Aftalt onsdag 4. marts 2026, 1. udgave."
    assert not room.parts.toolbar.agree.isEnabled()
    assert "1. udgave" in room.text()
    room.save(lambda it: reword_hope(it.hopes[0].record, text="Noget helt andet.", said_by=SaidBy.CITIZEN))
    assert "Noget helt andet." in room.text()
    assert "2. udgave" in room.text()
    assert room.parts.bands.state.accessibleName().startswith("Sidst aftalt onsdag 4. marts 2026, 1. udgave.")
    assert room.parts.toolbar.agree.isEnabled()
    assert [thaw(plan) for plan in room.record().plans] == [shown]


def test_an_earlier_plan_opens_and_saves_as_it_stood(room: Room, tmp_path: Path) -> None:
    assert room.screen.paper
    as_it_stood = room.screen.paper.pdf
    agree(room)
    room.save(lambda it: reword_goal(it.goals[0].record, text="Et andet mål.", said_by=SaidBy.CITIZEN))
    (button,) = room.parts.earlier.buttons
    assert button.label() == "1. udgave, 4. marts 2026"
    room.click(button)
    room.screen.save_to(tmp_path / "før.pdf", "")
    room.settle()
    assert (tmp_path / "før.pdf").read_bytes() == as_it_stood
    assert not room.parts.toolbar.agree.isVisible()
    assert not eye(room, "Mine mål").isEnabled()
    room.click(by_label(room, "Tilbage til planen nu"))
    assert "Et andet mål." in room.text()


def test_a_change_under_the_question_takes_the_question_back(room: Room) -> None:
    room.click(room.parts.toolbar.agree)
    room.save(lambda it: reword_hope(it.hopes[0].record, text="Ændret imens.", said_by=SaidBy.CITIZEN))
    assert not room.parts.agree_panel.isVisible()
    assert "ændret, mens I læste" in room.parts.bands.news.accessibleName()
    assert "Ændret imens." in room.text()
    assert room.record().plans == ()


def test_a_change_that_the_screen_has_not_seen_yet_is_not_agreed_on(room: Room) -> None:
    room.click(room.parts.toolbar.agree)
    citizen = room.citizen

    def behind_the_screen(vault: Vault) -> None:
        hope = load_citizen(vault, citizen).hopes[0]
        vault.save(reword_hope(hope.record, text="Skrevet af en kollega.", said_by=SaidBy.CITIZEN))

    room.desk.ask(room.screen, behind_the_screen, lambda _: None)
    room.click(room.parts.agree_panel.yes)
    assert room.record().plans == ()
    assert "ændret, mens I læste" in room.parts.bands.news.accessibleName()
    assert "Skrevet af en kollega." in room.text()


def test_not_yet_freezes_nothing(room: Room) -> None:
    room.click(room.parts.toolbar.agree)
    room.click(by_label(room, "Ikke endnu"))
    assert not room.parts.agree_panel.isVisible()
    assert room.record().plans == ()


def test_support_that_runs_too_long_is_said(enter: Callable[[Callable[[Vault], bytes]], Room]) -> None:
    def write(vault: Vault) -> bytes:
        key = amina(vault)
        support = load_citizen(vault, key).support
        assert support
        told = (put(support.record, "section", "82b"), put(support.record, "end", "2026-12-01"))
        vault.save(saved(support.record, *told))
        return key

    warning = enter(write).parts.bands.warning
    assert "§ 82 b kan højst vare seks måneder" in warning.accessibleName()
    assert warning.isVisible()


def test_the_paper_speaks_the_language_that_is_chosen(room: Room) -> None:
    box = room.parts.language.box
    assert [box.itemText(at) for at in range(4)] == ["Dansk", "English", "Українська", "العربية"]
    room.choose_language("English")
    assert "What I dream of" in room.text()
    assert "Jeg syr gardiner." in room.text()
    room.choose_language("Dansk")
    assert "Det drømmer jeg om" in room.text()


def test_the_next_citizens_plan_is_in_danish(room: Room) -> None:
    room.choose_language("English")
    room.citizen = room.look(amina)
    room.load()
    room.settle()
    assert "Det drømmer jeg om" in room.text()
    assert room.parts.language.box.currentText() == "Dansk"


def test_a_municipalitys_wrong_words_are_said_by_file_and_key(room: Room) -> None:
    own = room.desk.home / "plan" / "en.json"
    own.parent.mkdir()
    own.write_text('{"language": "en-GB", "tittel": "My plan"}', encoding="utf-8")
    try:
        room.choose_language("English")
        assert "en.json står tittel, som planen ikke har plads til" in room.parts.bands.news.accessibleName()
        assert room.screen.paper is None
    finally:
        own.unlink()
    room.choose_language("Dansk")
    assert room.screen.paper


def test_somebody_who_has_said_yes_can_be_left_out_and_the_paper_follows_at_once(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    def write(vault: Vault) -> bytes:
        citizen = amina(vault)
        put_person(vault, citizen, "Trine", printed=Consent.YES)
        put_person(vault, citizen, "Yusuf", printed=Consent.YES)
        return citizen

    room = Room(qtbot, desk, write)
    assert room.screen.paper is not None
    assert "Yusuf" in text_of(room.screen.paper.pdf)
    row = next(row for row in room.parts.sections.people.people.values() if row.text() == "Yusuf")
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    room.settle()
    assert [person.name for person in room.screen.paper.content.people] == ["Trine"]
    warning = room.parts.bands.warning
    assert warning.isVisible()
    assert "Yusuf i ”Jeg vil gerne sidde på havnen med Yusuf og spise is.” (Det drømmer jeg om)" in (
        warning.accessibleName()
    )
    room.look(lambda vault: undo(vault, room.citizen))
    room.load()
    room.settle()
    assert [person.name for person in room.screen.paper.content.people] == ["Trine", "Yusuf"]
    room.leave()


def test_the_eyes_are_in_sight_beside_every_choice(room: Room) -> None:
    for section, row in room.parts.sections.rows.items():
        right = row.eye.mapTo(room.parts, row.eye.rect().topRight()).x()
        assert right < room.parts.stage.mapTo(room.parts, QPoint()).x(), section
    scroll = room.parts.sections.parentWidget()
    while not isinstance(scroll, QScrollArea):
        assert scroll is not None
        scroll = scroll.parentWidget()
    assert room.parts.sections.width() <= scroll.viewport().width()


def test_the_pocket_edition_is_one_sheet_on_its_side(room: Room) -> None:
    room.click(room.parts.edition.buttons[Edition.POCKET])
    assert room.screen.paper is not None
    assert (room.screen.paper.edition, room.screen.paper.pages) == (Edition.POCKET, 1)
    room.settle()
    assert room.parts.pages.sheet.width() > room.parts.pages.sheet.height()
    room.click(room.parts.edition.buttons[Edition.STANDARD])
    room.settle()
    assert room.parts.pages.sheet.width() < room.parts.pages.sheet.height()


# what the citizen said on their own screen


def test_what_the_citizen_wants_changed_stands_over_the_plan_until_it_is_seen_to(room: Room) -> None:
    key, today = room.desk.new_id(), room.desk.today()
    room.save(
        lambda record: remark_on_plan(citizen=record.id, key=key, fits=False, text="<b>Cyklen</b>", page=2, day=today)
    )
    band = room.parts.bands.remark
    assert band.isVisible()
    assert band.accessibleName() == "Amina vil have noget lavet om på side 2: ”<b>Cyklen</b>”"
    room.click(by_label(room, "Vi har set på det"))
    assert not band.isVisible()
    assert room.record().of("plan_remark")[0].text("done") == today.isoformat()


def test_a_page_that_fits_says_nothing(room: Room) -> None:
    key, today = room.desk.new_id(), room.desk.today()
    room.save(lambda record: remark_on_plan(citizen=record.id, key=key, fits=True, page=1, day=today))
    assert not room.parts.bands.remark.isVisible()


def test_a_remark_that_was_being_written_when_the_power_went_is_not_lost(room: Room) -> None:
    key, context = room.desk.new_id(), {"said_by": "citizen", "page": 2}
    draft = Draft(room.citizen, "plan_remark", key, "text", "Cyklen er solgt", (), context, room.desk.now())
    room.look(lambda vault: keep_draft(vault, draft))
    room.screen.show_record(room.record(), room.look(lambda vault: drafts(vault, room.citizen)))
    room.settle()
    (remark,) = room.record().of("plan_remark")
    assert (remark.id, remark.text("text"), remark["page"].value) == (key, "Cyklen er solgt", 2)
    assert remark["text"].live[0].said_by == SaidBy.CITIZEN
    assert room.look(lambda vault: drafts(vault, room.citizen)) == ()
    assert "Cyklen er solgt" in room.parts.bands.remark.accessibleName()
