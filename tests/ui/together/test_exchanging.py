"""The exchange by itself: it comes and goes with the folder, tells what it must, and nobody waits for it."""

import shutil
from threading import Event
from threading import enumerate as threads

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.hopes import write_hope
from app.commands.organisation import revoke
from app.models.change import SaidBy
from app.models.errors import SurroundingsError
from app.store.place import choose_shared_place
from app.store.reading import load_citizen
from app.store.vault import Written
from app.sync.folder import Folder
from app.ui.exchanging import Exchanging
from app.ui.together.status import status
from tests.ui.together.conftest import AtDesk


def told(seat: AtDesk) -> str:
    return status(seat.exchanging, seat.desk.today()).brief.replace("\n", " ")


def hope(seat: AtDesk, citizen: bytes, text: str) -> None:
    save = write_hope(citizen=citizen, key=seat.desk.new_id(), text=text, said_by=SaidBy.CITIZEN)
    seat.desk.save(seat.desk, save)


def hurried(exchanging: Exchanging) -> None:
    """Its own clocks, but in milliseconds."""
    for timer in exchanging.findChildren(QTimer):
        if timer.isSingleShot():
            timer.setInterval(1)


def test_after_a_save_it_goes_to_the_folder_by_itself(signe: AtDesk, amina: bytes) -> None:
    hurried(signe.exchanging)
    hope(signe, amina, "Jeg vil sejle")
    signe.qtbot.waitUntil(lambda: signe.exchanging.standing is not None and not signe.exchanging.busy)
    signe.rest()
    signe.office.sync("Lone")
    assert signe.office.hopes("Lone", amina) == {"Jeg vil sejle"}
    assert told(signe).startswith("Synket ")


def test_what_a_colleague_wrote_is_told_to_the_screens(signe: AtDesk, amina: bytes) -> None:
    signe.exchanging.now()
    signe.rest()
    signe.office.sync("Lone")
    signe.office.hope("Lone", amina, "Jeg vil danse")
    signe.office.sync("Lone")
    changes: list[Written] = []
    signe.desk.changed.connect(changes.append)
    signe.exchanging.look()
    signe.rest()
    assert [amina in each.streams and "hope" in each.kinds for each in changes] == [True]
    signe.exchanging.look()
    signe.rest()
    assert len(changes) == 1


def test_what_came_in_is_shown_although_the_share_vanishes_then(
    signe: AtDesk, amina: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    signe.exchanging.look()
    signe.rest()
    signe.office.sync("Lone")
    signe.office.hope("Lone", amina, "Jeg vil danse")
    signe.office.sync("Lone")

    def gone(*_: object) -> None:
        raise SurroundingsError("share-gone")

    hope(signe, amina, "Jeg vil sejle")
    signe.rest()
    changes: list[Written] = []
    signe.desk.changed.connect(changes.append)
    monkeypatch.setattr(Folder, "write", gone)
    signe.exchanging.look()
    signe.rest()
    assert signe.exchanging.fault is not None
    assert [amina in each.streams and "hope" in each.kinds for each in changes] == [True]


def test_the_folder_may_be_away_and_what_waits_is_counted(signe: AtDesk, amina: bytes) -> None:
    signe.exchanging.now()
    signe.rest()
    folder = signe.office.folder
    away = folder.rename(folder.parent / "væk")
    for text in ("Jeg vil sejle", "Jeg vil bage"):
        hope(signe, amina, text)
    signe.rest()
    signe.exchanging.now()
    signe.rest()
    assert told(signe) == "Mappen er ikke her nu"
    assert "2 ting venter" in status(signe.exchanging, signe.desk.today()).whole
    away.rename(folder)
    signe.exchanging.look()
    signe.rest()
    assert told(signe).startswith("Synket ")
    signe.office.sync("Lone")
    assert len(signe.office.hopes("Lone", amina)) == 2


def test_an_emptied_folder_is_an_alarm_each_time_and_is_filled_again(signe: AtDesk, amina: bytes) -> None:
    signe.exchanging.now()
    signe.rest()
    alarms: list[str] = []
    signe.exchanging.alarmed.connect(alarms.append)
    for times in (1, 2):
        for each in signe.office.folder.iterdir():
            shutil.rmtree(each)
        for _ in range(3):
            signe.exchanging.look()
            signe.rest()
        assert alarms == ["went-back"] * times
    assert set(signe.exchanging.said) == {"went-back"}
    signe.office.sync("Lone")
    assert "Amina" in signe.office.sees("Lone")


def test_a_blocked_computer_says_so_and_goes_on_saying_so(signe: AtDesk, amina: bytes) -> None:
    lone = signe.office.at["Lone"]
    revoke(lone, worker=signe.office.id("Signe"), device=signe.desk.me.device)
    signe.office.sync("Lone")
    for _ in range(2):
        signe.exchanging.now()
        signe.rest()
        assert told(signe) == "Spærret"


def test_outside_an_organisation_and_without_a_folder_nothing_is_exchanged(signe: AtDesk) -> None:
    signe.exchanging.choose(None)
    signe.rest()
    assert told(signe) == "Vælg sted"
    signe.exchanging.choose(signe.office.folder)
    signe.rest()
    assert told(signe).startswith("Synket ")


@pytest.fixture
def slow_share(monkeypatch: pytest.MonkeyPatch) -> Event:
    """A share that answers nothing before it is let go."""
    let_go = Event()
    read = Folder.stamps

    def wait(folder: Folder) -> dict[bytes, str]:
        let_go.wait(20)
        return read(folder)

    monkeypatch.setattr(Folder, "stamps", wait)
    return let_go


def test_a_share_that_does_not_answer_keeps_neither_a_save_nor_the_lock(
    signe: AtDesk, amina: bytes, slow_share: Event, qtbot: QtBot
) -> None:
    signe.exchanging.now()
    qtbot.waitUntil(lambda: not signe.desk.busy)
    assert signe.exchanging.busy
    written: list[Written] = []
    save = write_hope(citizen=amina, key=signe.desk.new_id(), text="Jeg vil sejle", said_by=SaidBy.CITIZEN)
    signe.desk.save(signe.desk, save, written.append)
    qtbot.waitUntil(lambda: len(written) == 1)
    assert signe.desk.close()
    assert signe.exchanging.busy
    slow_share.set()


def test_after_the_lock_nothing_more_is_done(signe: AtDesk, amina: bytes, slow_share: Event, qtbot: QtBot) -> None:
    signe.exchanging.now()
    qtbot.waitUntil(lambda: not signe.desk.busy)
    changes: list[Written] = []
    signe.desk.changed.connect(changes.append)
    assert signe.desk.close()
    slow_share.set()
    for each in [each for each in threads() if each.name == "beside"]:
        each.join(10)
    QApplication.processEvents()
    signe.exchanging.look()
    assert changes == []
    assert not signe.desk.busy


def test_the_folder_is_remembered_on_this_computer(signe: AtDesk, amina: bytes) -> None:
    signe.exchanging.now()
    signe.rest()
    found = signe.exchanging.standing
    assert found is not None
    assert (found.place, found.waiting) == (signe.office.folder, 0)
    signe.ask(lambda vault: choose_shared_place(vault, None))
    signe.exchanging.look()
    signe.rest()
    assert signe.exchanging.standing is not None
    assert signe.exchanging.standing.at is None
    assert signe.ask(lambda vault: load_citizen(vault, amina).called) == "Amina"
