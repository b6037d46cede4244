"""The window and central: what a colleague saves comes in at once, and the frame says how it stands."""

import os
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.commands.hopes import write_hope
from app.commands.organisation import Invitee, invite_all, revoke
from app.models.change import SaidBy
from app.store.place import choose_shared_place, shared_place
from app.store.profile_files import World, profiles
from app.store.reading import caseload, load_citizen
from app.store.vault import Vault
from app.sync.told import Told
from app.sync.wire import Request, Wire
from app.ui.desk import Desk
from app.ui.exchanging import Exchanging
from app.ui.together import ColleaguesPage
from app.ui.together.folder_card import FolderCard
from app.ui.together.status import how_far, status
from app.ui.unlock.come_back import ComeBackScreen
from tests.central.conftest import TrueHands, database, new_database, postgres, url  # noqa: F401
from tests.commands.office import Office
from tests.conftest import PASSWORD, Hands
from tests.ui.together.conftest import AtDesk


@pytest.fixture
def hands() -> Hands:
    """Chance itself: central takes no nonce twice, and is shared by all these tests."""
    return TrueHands()


@pytest.fixture
def office(tmp_path: Path, hands: Hands, url: str) -> Iterator[Office]:  # noqa: F811
    wire = Wire(url)
    made = Office(tmp_path / "delt", hands, wire)
    yield made
    made.close()
    wire.close()


@pytest.fixture
def amina(office: Office, url: str) -> bytes:  # noqa: F811
    citizen = office.citizen("Signe", "Amina")
    office.round()
    office.let_in("Signe", citizen, "Poul")
    office.round()
    choose_shared_place(office.at["Signe"], url)
    return citizen


def told(seat: AtDesk) -> str:
    return status(seat.exchanging, seat.desk.today()).brief.replace("\n", " ")


def test_what_a_colleague_saves_comes_in_by_itself_and_what_is_saved_here_goes_out(signe: AtDesk, amina: bytes) -> None:
    signe.exchanging.look()
    signe.rest()
    signe.qtbot.waitUntil(lambda: signe.exchanging.listens)
    assert told(signe).startswith("Sendt ")
    office = signe.office
    for number in range(3):
        office.hope("Poul", amina, f"Poul {number}")
        office.sync("Poul")
        with signe.qtbot.waitSignal(signe.desk.changed, timeout=10_000):
            pass
    signe.rest()
    assert len(signe.ask(lambda vault: load_citizen(vault, amina).hopes)) == 3
    save = write_hope(citizen=amina, key=signe.desk.new_id(), text="Herfra", said_by=SaidBy.CITIZEN)
    signe.desk.save(signe.desk, save)
    signe.qtbot.waitUntil(lambda: "Herfra" in _after_sync(office, amina), timeout=10_000)
    signe.qtbot.waitUntil(lambda: told(signe).startswith("Sendt "), timeout=10_000)
    assert "Sidst bekræftet af " in status(signe.exchanging, signe.desk.today()).whole


def _after_sync(office: Office, citizen: bytes) -> set[str]:
    office.sync("Poul")
    return office.hopes("Poul", citizen)


def test_what_central_says_by_itself_is_not_asked_for(
    signe: AtDesk, amina: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    ask, begin = Wire.ask, Told.begin

    def heard(wire: Wire, request: Request) -> bytes:
        if wire is signe.exchanging._wire:
            asked.append(request.path.rpartition("/")[2])
        return ask(wire, request)

    def heard_from_now_on(told: Told) -> None:
        asked.append("ready")
        begin(told)

    monkeypatch.setattr(Wire, "ask", heard)
    monkeypatch.setattr(Told, "begin", heard_from_now_on)
    signe.exchanging.look()
    signe.qtbot.waitUntil(lambda: "ready" in asked and asked[-1] == "news", timeout=10_000)  # what went by before it
    signe.rest()
    asked.clear()
    signe.office.hope("Poul", amina, "Jeg vil danse")
    signe.office.sync("Poul")
    with signe.qtbot.waitSignal(signe.desk.changed, timeout=10_000):
        pass
    signe.rest()
    assert asked == ["fetch"]
    save = write_hope(citizen=amina, key=signe.desk.new_id(), text="Herfra", said_by=SaidBy.CITIZEN)
    signe.desk.save(signe.desk, save)
    signe.qtbot.waitUntil(lambda: "lay" in asked, timeout=10_000)
    signe.rest()
    assert asked == ["fetch", "lay"]
    signe.exchanging.now()
    signe.rest()
    assert asked == ["fetch", "lay", "news"]


def test_the_thread_that_listens_ends_with_the_lock(signe: AtDesk, amina: bytes) -> None:
    from threading import enumerate as threads

    signe.exchanging.look()
    signe.rest()
    listens = [each for each in threads() if each.name == "listening"]
    assert len(listens) == 1
    assert signe.desk.close()
    listens[0].join(5)
    assert not listens[0].is_alive()


def test_without_net_it_is_said_what_waits_and_tried_again(
    signe: AtDesk, amina: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    signe.exchanging.choose("http://127.0.0.1:9")
    signe.rest()
    save = write_hope(citizen=amina, key=signe.desk.new_id(), text="Imens", said_by=SaidBy.CITIZEN)
    signe.desk.save(signe.desk, save)
    signe.rest()
    signe.exchanging.now()
    signe.rest()
    assert told(signe).endswith("på net")
    assert "kan ikke nås lige nu" in status(signe.exchanging, signe.desk.today()).whole
    assert signe.exchanging._later.isActive()
    assert 0 < signe.exchanging._later.interval() <= 300_000


def test_the_address_is_tried_before_it_is_chosen(signe: AtDesk, amina: bytes, url: str) -> None:  # noqa: F811
    card = FolderCard(signe.exchanging, signe.desk.today)
    signe.qtbot.addWidget(card)
    card.show()
    for wrong, words in (
        ("http://central.kommune.dk", "er ikke sikker"),
        ("https://", "er ikke en adresse"),
        ("http://127.0.0.1:9", "kan ikke nås"),
    ):
        card.address.edit.setText(wrong)
        card.address.button.click()
        signe.qtbot.waitUntil(partial(_says, card, words), timeout=20_000)
    card.address.edit.setText(f"{url}/")
    with signe.qtbot.waitSignal(card.address.chosen, timeout=20_000):
        card.address.button.click()
    signe.rest()
    assert signe.ask(shared_place) == url
    assert card.place.text() == f"Serveren: {url}"


def _says(card: FolderCard, words: str) -> bool:
    return words in card.address.field.error()


def test_back_on_a_new_computer_over_central(
    qtbot: QtBot,
    office: Office,
    amina: bytes,
    tmp_path: Path,
    url: str,  # noqa: F811
) -> None:
    screen = ComeBackScreen(tmp_path / "ny", World(office.hands.clock, os.urandom, stopwatch=None))
    qtbot.addWidget(screen)
    opened: list[Vault] = []
    screen.returned.connect(opened.append)
    screen.take(url)
    screen.edit.setText(office.papers["Signe"])
    for field in (screen.passwords.first, screen.passwords.again):
        field.edit.setText(PASSWORD)
    screen.fetch()
    qtbot.waitUntil(lambda: screen.button.text().startswith("Det er det samme"), timeout=20_000)
    assert screen.mark.text() == f"Organisationens fingeraftryk: {office.codes.fingerprint}"
    assert not opened
    assert not profiles(tmp_path / "ny")
    screen.fetch()
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=20_000)
    desk = Desk(opened[0])
    seat = AtDesk(qtbot, office, desk, Exchanging(desk))
    seat.exchanging.look()
    seat.rest()
    assert [row.called for row in seat.ask(caseload)] == ["Amina"]
    assert desk.close()


def test_the_way_in_goes_by_itself_and_says_how_far_it_has_come(
    qtbot: QtBot,
    office: Office,
    amina: bytes,
    seat: Callable[[str], AtDesk],
    url: str,  # noqa: F811
) -> None:
    mette = office.at["Mette"]
    choose_shared_place(mette, url)
    who = Invitee("Ida", "Vikar")
    (sent,) = invite_all(mette, invitees=[who], expires=date(2027, 12, 31), random=office.random)
    office.laptop("Ida")
    ida = seat("Ida")
    page = ColleaguesPage(ida.desk, ida.exchanging)
    qtbot.addWidget(page)
    page.show()
    ida.rest()
    page.join.text.setPlainText(sent.text)
    assert page.join.invited.who.text() == "Nord inviterer dig som Vikar."
    assert page.join.invited.mark.text() == f"Fingeraftrykket: {office.codes.fingerprint}"
    assert page.join.button.text() == "Det er det samme: vær med"
    page.join.button.click()
    ida.rest()
    assert not page.join.isVisible()
    assert not page.answer.isVisible()
    assert page.welcome.heading.text() == "På vej ind i Nord"
    assert "Serveren kender ikke invitationen endnu" in page.welcome.state.text()
    assert page.folder.place.text() == f"Serveren: {url}"
    assert ida.exchanging._later.isActive()
    host = seat("Mette")
    host.exchanging.look()
    host.rest()
    assert host.exchanging._later.isActive()
    ida.exchanging.now()
    ida.rest()
    assert page.welcome.state.text().startswith("Dit svar er sendt.")
    host.exchanging.now()
    host.rest()
    assert "Ida" in {each.name for each in office.organisation.workers.values()}
    ida.exchanging.now()
    ida.rest()
    assert page.welcome.heading.text() == "Velkommen i Nord"
    assert page.welcome.state.text().startswith("Du er med, og alt er hentet.")
    assert page.colleagues.isVisible()


def test_a_computer_that_central_turns_away_offers_nothing_that_cannot_be_done(
    signe: AtDesk, office: Office, amina: bytes
) -> None:
    page = ColleaguesPage(signe.desk, signe.exchanging)
    signe.qtbot.addWidget(page)
    page.show()
    signe.exchanging.now()
    signe.rest()
    assert page.folder.now.isVisible()
    revoke(office.at["Mette"], worker=office.id("Signe"), device=office.at["Signe"].me.device)
    office.sync("Mette")
    signe.exchanging.now()
    signe.rest()
    assert "lukket ude af organisationen" in page.folder.state.text()
    assert not any(each.isVisible() for each in (page.folder.now, page.substitute, page.moving))


def test_how_far_a_long_exchange_has_come() -> None:
    from app.commands.fetching import Progress

    assert how_far(Progress(1_200, 10_000)) == "Henter 1.200 af 10.000"
    assert how_far(Progress(10_000, 10_000, 5, 200)) == "Sender 5 af 200"
    assert how_far(Progress(3, 4)) == ""
    assert how_far(Progress(3, 4), least=1) == "Henter 3 af 4"
