"""I dag by mouse and key, over a real vault."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.agreements import agree
from app.commands.citizens import new_citizen
from app.commands.meetings import add_item, plan_meeting
from app.commands.network import ask_consent, put_on_map
from app.commands.writing import new_record, professional_part, put
from app.documents.route import render_route
from app.models.change import SaidBy, decode_data
from app.models.map_places import Place
from app.models.moment import Moment
from app.models.network import Member
from app.models.save import Save
from app.models.values import Consent, MeetingForm, Ring
from app.store.access_log import access_log
from app.store.drafts import Draft, keep_draft
from app.store.print_queue import enqueue, waiting
from app.store.print_queue import paper as stored
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.today import TodayScreen
from app.ui.today.queue_page import QueuedPaper, QueuePage
from app.ui.today.route_page import RoutePage
from tests.conftest import Hands
from tests.documents.plans import FONTS, text_of
from tests.documents.test_route import ROUTE

BUSY = 10_000
NINE = Moment.of(datetime.fromisoformat("2026-03-04T09:12:00+01:00"))
TOMORROW = Moment.of(datetime.fromisoformat("2026-03-05T09:12:00+01:00"))


class Room:
    """The screen, and what it asked to have opened."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot, self.desk, self.screen = qtbot, desk, TodayScreen(desk)
        self.opened: list[tuple[bytes, str, bytes]] = []
        self.forms: list[object] = []
        self.screen.opened.connect(lambda *what: self.opened.append(what))
        self.screen.form_wanted.connect(self.forms.append)
        qtbot.addWidget(self.screen)
        self.screen.resize(1270, 768)
        self.screen.show()
        self.screen.activateWindow()
        qtbot.waitUntil(self.screen.isActiveWindow)
        self.screen.land()
        self.screen.reload()
        self.settle()

    def settle(self) -> None:
        presses = [page.press for page in self.screen._pages.values() if isinstance(page, RoutePage | QueuePage)]
        self.qtbot.waitUntil(lambda: not self.desk.busy and not self.desk.unsaved, timeout=BUSY)
        self.qtbot.waitUntil(lambda: not any(press.busy for press in presses), timeout=BUSY)
        self.qtbot.waitUntil(lambda: not self.desk.busy and not self.desk.unsaved, timeout=BUSY)

    def click(self, button: QPushButton) -> None:
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def tell(self, work: Callable[[Vault], Any]) -> Any:
        found: list[Any] = []
        self.desk.ask(self.screen, work, found.append)
        self.settle()
        return found[0]

    def save(self, save: Save) -> None:
        self.desk.save(self.screen, save)
        self.settle()

    def accessed(self, citizen: bytes) -> list[str]:
        """The access log of a citizen, both parts."""

        def read(vault: Vault) -> list[str]:
            marks = ",".join("?" * len(vault.citizen_streams(citizen)))
            rows = vault.connection.execute(
                f"SELECT v.data FROM field_values v JOIN streams s ON s.no = v.stream WHERE s.id IN ({marks})"
                " AND v.kind = 'access' AND v.field = 'event' ORDER BY v.entry",
                list(vault.citizen_streams(citizen)),
            )
            return [str(decode_data(row[0])) for row in rows]

        found: list[str] = self.tell(read)
        return found


@pytest.fixture
def people(vault: Vault, hands: Hands) -> dict[str, bytes]:
    """Kirsten at half past nine with a risk note, Amina with a protected address at half past one."""
    hands.now = NINE
    told = {}
    for called, fields in (("Kirsten", {}), ("Amina", {"protected": True})):
        known = {"called": called, "address": f"{called}svej 4", "phone": "20 30 40 50", **fields}
        key, save = new_citizen(fields=known, new_id=vault.new_id)
        vault.save(save)
        told[called] = key
    stream, begun = professional_part(citizen=told["Kirsten"], professional=None, new_id=vault.new_id)
    risk = new_record("risk", stream, vault.new_id())
    vault.save(Save({stream: (*begun, put(risk, "note", "Hund i entréen."))}))
    for called, at in (("Kirsten", datetime(2026, 3, 4, 9, 30)), ("Amina", datetime(2026, 3, 4, 13, 30))):
        vault.save(meeting(told[called], called.encode().ljust(16), at))
    point = add_item(
        citizen=told["Kirsten"], meeting=b"Kirsten".ljust(16), key=vault.new_id(), text="De nye nøgler",
        said_by=SaidBy.CITIZEN,
    )  # fmt: skip
    vault.save(point)
    return told


def meeting(citizen: bytes, key: bytes, at: datetime) -> Save:
    return plan_meeting(citizen=citizen, key=key, form=MeetingForm.HOME, starts=at)


@pytest.fixture
def room(qtbot: QtBot, desk: Desk, people: dict[str, bytes]) -> Room:
    return Room(qtbot, desk)


def test_an_empty_program_asks_for_the_first_citizen(qtbot: QtBot, desk: Desk) -> None:
    room = Room(qtbot, desk)
    empty = room.screen.page.empty
    assert empty is not None
    assert QApplication.focusWidget() is empty.button
    QTest.keyClick(empty.button, Qt.Key.Key_Return)
    assert room.forms == [None]
    assert room.screen.page.thoughts.rest.text() == "Der er styr på det hele."


def test_enter_opens_the_next_meeting(room: Room, people: dict[str, bytes]) -> None:
    card = room.screen.page.card
    assert card is not None
    assert room.screen.greeting.text() == "Godmorgen, Signe. Du har to møder i dag."
    assert card.pill.text() == "om 18 minutter"
    assert QApplication.focusWidget() is card.open_button
    QTest.keyClick(card.open_button, Qt.Key.Key_Return)
    room.click(card.overview_button)
    room.click(room.screen.page.rows[0])
    assert room.opened == [
        (people["Kirsten"], "meeting", b"Kirsten".ljust(16)),
        (people["Kirsten"], "overview", b""),
        (people["Amina"], "meeting", b"Amina".ljust(16)),
    ]


def test_showing_a_risk_note_is_a_reading_once_a_day(room: Room, people: dict[str, bytes], hands: Hands) -> None:
    room.screen.reload()
    room.settle()
    assert room.accessed(people["Kirsten"]) == ["read_professional"]
    assert room.accessed(people["Amina"]) == []


def test_minutes_pass_and_midnight_comes(room: Room, hands: Hands) -> None:
    hands.now = Moment(NINE.wall + 10 * 60_000, 60)
    room.screen.clock.timeout.emit()
    assert room.screen.page.card is not None
    assert room.screen.page.card.pill.text() == "om 8 minutter"
    hands.now = Moment(NINE.wall + 2 * 3_600_000, 60)
    room.screen.clock.timeout.emit()
    room.settle()
    assert room.screen.page.card.pill.text() == "om 2 timer og 18 min."
    hands.now = Moment(NINE.wall + 11 * 3_600_000, 60)
    room.screen.clock.timeout.emit()
    room.settle()
    assert len(room.screen.page.rows) == 2  # nothing comes any more today
    hands.now = Moment(NINE.wall + 15 * 3_600_000, 60)
    room.screen.clock.timeout.emit()
    room.settle()
    assert room.screen.title.text() == "Torsdag 5. marts"
    assert room.screen.page.empty is not None


def test_what_changes_is_shown_at_once(room: Room, people: dict[str, bytes]) -> None:
    room.save(meeting(people["Amina"], b"n" * 16, datetime(2026, 3, 4, 11, 0)))
    assert len(room.screen.page.rows) == 2
    before = room.screen.page.card
    room.save(agree(citizen=people["Amina"], key=b"a" * 16, what="Ringe", by=datetime(2026, 3, 4).date()))
    assert [row.words.title for row in room.screen.page.thoughts.rows] == ["Ringe"]
    assert room.screen.page.card is before  # nothing is built anew that stands as it stood


def test_the_keyboard_waits_for_the_thoughts_of_a_day_without_meetings(
    qtbot: QtBot, desk: Desk, people: dict[str, bytes], hands: Hands
) -> None:
    hands.now = TOMORROW
    room = Room(qtbot, desk)
    room.save(agree(citizen=people["Amina"], key=b"a" * 16, what="Ringe", by=datetime(2026, 3, 1).date()))
    fresh = TodayScreen(desk)
    qtbot.addWidget(fresh)
    fresh.show()
    fresh.activateWindow()
    fresh.land()
    room.settle()
    assert fresh.page.card is None
    assert [row.words.title for row in fresh.page.thoughts.rows if row.button.hasFocus()] == ["Ringe"]


def test_the_keyboard_stays_at_its_thought_when_another_comes(room: Room, people: dict[str, bytes]) -> None:
    day = datetime(2026, 3, 4).date()
    room.save(agree(citizen=people["Amina"], key=b"a" * 16, what="Ringe", by=day))
    room.screen.page.thoughts.rows[0].button.setFocus()
    room.save(agree(citizen=people["Amina"], key=b"b" * 16, what="Skrive", by=day - timedelta(days=1)))
    here = [row.words.title for row in room.screen.page.thoughts.rows if row.button.hasFocus()]
    assert here == ["Ringe"]


def test_every_thought_is_one_click_from_where_it_is_dealt_with(room: Room, people: dict[str, bytes]) -> None:
    day = datetime(2026, 3, 4).date()
    room.save(agree(citizen=people["Amina"], key=b"a" * 16, what="Ringe", by=day))
    pdf = render_route(ROUTE, fonts_folder=FONTS)
    room.tell(lambda vault: keep_draft(vault, Draft(vault.me.worker, "form", b"f" * 16, "form", "", (), {}, NINE)))
    room.tell(lambda vault: keep_draft(vault, Draft(people["Amina"], "goal", b"g" * 16, "words", "Jeg", (), {}, NINE)))
    room.tell(lambda vault: enqueue(vault, citizens=[people["Amina"]], title="Min plan", pages=1, pdf=pdf))
    room.screen.reload()
    room.settle()
    rows = {row.words.title: row for row in room.screen.page.thoughts.rows}
    assert list(rows) == [
        "En ny borger er skrevet halvt ind", "Et mål hos Amina er stadig kladde", "Ringe",
        "Et papir venter på en printer",
    ]  # fmt: skip
    assert room.screen.page.thoughts.rest.text() == "Ellers er der styr på det hele."
    for row in list(rows.values())[:3]:
        room.click(row.button)
    assert room.forms == [None]
    assert room.opened == [(people["Amina"], "goal", b"g" * 16), (people["Amina"], "agreement", b"a" * 16)]
    room.click(rows["Et papir venter på en printer"].button)
    assert room.screen.tabs.key() == "queue"


def test_far_too_much_to_think_of_folds(room: Room, people: dict[str, bytes]) -> None:
    for at in range(40):
        by = datetime(2026, 3, 4).date() - timedelta(days=at)
        room.desk.save(room.screen, agree(citizen=people["Amina"], key=bytes([at]) * 16, what=f"Nr. {at}", by=by))
    room.settle()
    thoughts = room.screen.page.thoughts
    assert len(thoughts.rows) == 6
    assert thoughts.rest.isHidden() or not thoughts.rest.isVisible()
    room.click(thoughts.more)
    assert len(thoughts.rows) == 40
    assert QApplication.focusWidget() is thoughts.rows[6].button
    assert not thoughts.more.isVisible()


def test_the_week_opens_a_meeting(room: Room, people: dict[str, bytes]) -> None:
    QTest.keyClick(room.screen.tabs, Qt.Key.Key_Right)
    room.settle()
    diary: Any = room.screen.page_of("week")
    room.click(diary.days.buttons[0])
    assert room.opened == [(people["Kirsten"], "meeting", b"Kirsten".ljust(16))]


def _route(room: Room) -> RoutePage:
    room.screen.open_tab("route")
    room.settle()
    page = room.screen.page_of("route")
    assert isinstance(page, RoutePage)
    assert page.paper is not None
    return page


def test_a_printed_list_stands_in_each_citizens_history(room: Room, people: dict[str, bytes], tmp_path: Path) -> None:
    page = _route(room)
    assert page.paper is not None
    said = text_of(page.paper.pdf)
    assert "Kirstensvej" in said
    assert "Aminasvej" not in said
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "ud.pdf"))
    page.outbox.print_to(printer, page.whose, page.paper)
    room.settle()
    assert room.accessed(people["Amina"]) == ["printed"]
    assert room.accessed(people["Kirsten"]) == ["read_professional", "printed"]
    assert "Sendt til printeren." in page.banner.accessibleName()


def test_the_list_is_saved_with_a_password_or_not_at_all(room: Room, people: dict[str, bytes], tmp_path: Path) -> None:
    page = _route(room)
    room.click(page.save_button)
    assert page.panel.password.isVisible()
    assert not page.panel.locked.isVisible()
    room.click(page.panel.save)
    assert page.panel.isVisible()  # nothing is asked for before there is a password
    QTest.keyClicks(QApplication.focusWidget() or page.panel.password, "en god kode")
    room.click(page.panel.save)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "rute.pdf"))
    room.settle()
    assert b"/Encrypt" in (tmp_path / "rute.pdf").read_bytes()
    assert room.accessed(people["Amina"]) == ["saved_pdf"]
    assert page.panel.isHidden()


def _queue(room: Room) -> QueuePage:
    room.screen.open_tab("queue")
    room.settle()
    page = room.screen.page_of("queue")
    assert isinstance(page, QueuePage)
    return page


def test_a_queued_list_waits_and_is_a_printing_only_when_it_is_printed(
    room: Room, people: dict[str, bytes], tmp_path: Path
) -> None:
    room.click(_route(room).queue_button)
    assert room.accessed(people["Amina"]) == []
    page = _queue(room)
    (card,) = page.cards
    paper = room.tell(lambda vault: stored(vault, card.waiting.id))
    assert card.accessibleName().startswith("Ruteliste, Kirsten, Amina, lagt her i dag kl. ")
    room.click(card.print_button)
    dialog = page.findChild(QPrintDialog)
    assert dialog is not None
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "ud.pdf"))
    dialog.reject()
    page.outbox(card.waiting).print_to(printer, card.waiting.citizens, QueuedPaper(card.waiting, paper))
    room.settle()
    room.settle()
    assert (tmp_path / "ud.pdf").stat().st_size > 0
    assert room.accessed(people["Amina"]) == ["printed"]
    assert room.tell(waiting) == ()
    assert page.cards == []
    assert page.empty.isVisible()


def test_a_paper_for_another_keeps_who_it_is_for_until_it_is_printed_and_in_the_log(
    room: Room, people: dict[str, bytes], tmp_path: Path
) -> None:
    amina, pdf = people["Amina"], render_route(ROUTE, fonts_folder=FONTS)
    room.tell(lambda vault: enqueue(vault, citizens=[amina], title="Min plan", pages=1, pdf=pdf, to="Lægehuset"))
    page = _queue(room)
    room.click(page.cards[0].remove_button)
    page.banner.acted.emit()
    room.settle()
    (card,) = page.cards
    assert card.accessibleName().startswith("Min plan til Lægehuset, Amina")
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "ud.pdf"))
    page.outbox(card.waiting).print_to(printer, card.waiting.citizens, QueuedPaper(card.waiting, pdf))
    room.settle()
    room.settle()
    newest = room.tell(lambda vault: access_log(vault, amina))[0]
    assert (newest.event, newest.to) == ("printed", "Lægehuset")


def test_a_paper_that_waits_says_when_somebody_has_taken_their_yes_back_since(
    room: Room, people: dict[str, bytes], hands: Hands
) -> None:
    amina, pdf, yusuf = people["Amina"], render_route(ROUTE, fonts_folder=FONTS), b"yusuf".ljust(16)
    room.save(put_on_map(citizen=amina, key=yusuf, name="Yusuf", place=Place("family", Ring.NEAR, (0, 0))))

    def answer(said: Consent) -> None:
        member = Member(room.tell(lambda vault: load_citizen(vault, amina)).records[yusuf])
        room.save(ask_consent(member, name="in_print", answer=said))

    answer(Consent.YES)

    def queue(vault: Vault) -> None:
        for citizen in people.values():
            enqueue(vault, citizens=[citizen], title="Min plan", pages=1, pdf=pdf)

    room.tell(queue)
    assert [card.accessibleDescription() for card in _queue(room).cards] == ["", ""]
    hands.now = NINE  # somebody has put the clock back
    answer(Consent.NO)
    page = _queue(room)
    page.reload()
    room.settle()

    def told() -> dict[bytes, str]:
        return {card.waiting.citizens[0]: card.accessibleDescription() for card in page.cards}

    assert told()[amina].startswith("Siden det blev lagt her, er der givet et nyt svar")
    assert told()[people["Kirsten"]] == ""
    before = [card.waiting for card in page.cards]
    room.click(next(card for card in page.cards if card.waiting.citizens[0] == amina).remove_button)
    page.banner.acted.emit()
    room.settle()
    assert [card.waiting for card in page.cards] == before
    assert told()[amina], "laid back, it is as doubtful as it was"


def test_a_removed_paper_can_be_put_back(room: Room, people: dict[str, bytes]) -> None:
    pdf = render_route(ROUTE, fonts_folder=FONTS)
    room.tell(lambda vault: enqueue(vault, citizens=[people["Amina"]], title="Min plan", pages=1, pdf=pdf))
    page = _queue(room)
    room.click(page.cards[0].remove_button)
    assert room.tell(waiting) == ()
    assert "Fjernet" in page.banner.accessibleName()
    page.banner.acted.emit()
    room.settle()
    assert [each.title for each in room.tell(waiting)] == ["Min plan"]
    assert len(page.cards) == 1
