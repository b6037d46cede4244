"""The screen is turned: of twenty other citizens, of colleagues and of the professional part nothing is to be found
anywhere in the windows of the process, whatever happens meanwhile."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.agreements import agree
from app.commands.citizens import edit_citizen, new_citizen, note_risk
from app.commands.goals import write_goal
from app.commands.hopes import write_hope
from app.commands.meetings import add_participant, plan_meeting
from app.commands.network import put_on_map
from app.commands.notes import write_note, write_professional_note
from app.models.change import Change, SaidBy
from app.models.errors import SurroundingsError, UserError
from app.models.map_places import Place
from app.models.meeting import meetings
from app.models.save import Save
from app.models.values import MeetingForm, Ring
from app.store.drafts import Draft, keep_draft
from app.store.pin import choose_pin
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.citizen_page import TABS
from app.ui.turned.doors import DOORS
from tests.conftest import Hands
from tests.end2end.house import House, program, record, vault_of
from tests.end2end.seen import everything, painted

TOKEN = re.compile(r"zq[a-z]+\d\d", re.IGNORECASE)
OTHERS = 20
PIN = "2580"


def _others(vault: Vault) -> None:
    for number in range(OTHERS):
        known = {
            "called": f"Zqkaldt{number:02}", "full_name": f"Zqkaldt{number:02} Zqnavn{number:02}",
            "address": f"Zqvej{number:02} 3", "phone": f"zqfon{number:02}", "how_to_meet": f"zqmode{number:02}",
        }  # fmt: skip
        key, save = new_citizen(fields=known, new_id=vault.new_id)
        vault.save(save)
        said_by = SaidBy.CITIZEN
        for each in (
            write_hope(citizen=key, key=vault.new_id(), text=f"zqdrom{number:02}", said_by=said_by),
            write_goal(citizen=key, key=vault.new_id(), text=f"zqmaal{number:02}", said_by=said_by),
            put_on_map(
                citizen=key, key=vault.new_id(), name=f"Zqven{number:02}", place=Place("", Ring.NEAR, (500, 500))
            ),
            note_risk(citizen=key, professional=None, note=f"zqrisiko{number:02}", new_id=vault.new_id),
            plan_meeting(
                citizen=key, key=vault.new_id(), form=MeetingForm.HOME, starts=datetime(2026, 3, 4, 13, 0), minutes=60,
                place=f"zqsted{number:02}",
            ),
            agree(citizen=key, key=vault.new_id(), what=f"zqaftale{number:02}", by=date(2026, 3, 4)),
        ):  # fmt: skip
            vault.save(each)


def _amina_s_own(vault: Vault, amina: bytes) -> None:
    """What is Amina's and still not for this screen."""
    meeting = vault.new_id()
    risk = note_risk(citizen=amina, professional=None, note="zqhund91", new_id=vault.new_id)
    professional = next(iter(risk.parts))
    vault.save(risk)
    vault.save(
        plan_meeting(citizen=amina, key=meeting, form=MeetingForm.HOME, starts=datetime(2026, 3, 5, 9, 0), minutes=60)
    )
    view = next(each for each in meetings(load_citizen(vault, amina)) if each.record.id == meeting)
    for each in (
        write_note(view, key=vault.new_id(), text="zqnote92", said_by=SaidBy.WORKER),
        add_participant(view, key=vault.new_id(), name="Zqkollega93"),
        write_professional_note(
            citizen=amina, professional=professional, key=vault.new_id(), meeting=meeting, text="zqfaglig94",
            new_id=vault.new_id,
        ),
        Save({amina: _known(vault, amina)}),
    ):  # fmt: skip
        vault.save(each)
    keep_draft(vault, Draft(professional, "risk", vault.new_id(), "note", "zqkladde95", (), {}, vault.clock()))


def _known(vault: Vault, amina: bytes) -> tuple[Change, ...]:
    fields = {"address": "Zqgade96 1", "phone": "zqfon97", "email": "zq@zqpost98.dk", "guardian": "Zqvaerge99"}
    return edit_citizen(load_citizen(vault, amina).citizen, fields=fields).parts[amina]


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, home: Path, hands: Hands) -> Iterator[House]:
    with vault_of(home, hands.world, name="Zqsigne90 Holm") as vault:
        amina = record(vault)
        _others(vault)
        _amina_s_own(vault, amina)
        choose_pin(vault, PIN, hands.world.random)
    with program(qtbot, qapp, home, hands.world) as running:
        running.unlock()
        running.amina = amina  # type: ignore[attr-defined]
        yield running


def _look_everywhere(house: House) -> None:
    """The worker has had all of it on the screen, and something in the clipboard and in a search."""
    workspace = house.workspace
    others: list[tuple[bytes, ...]] = []
    house.desk.ask(house.window, lambda vault: vault.citizens(), others.append)
    house.settle()
    for citizen in (others[0][3], house.amina):  # type: ignore[attr-defined]
        house.open(citizen)
        for tab, _ in TABS:
            house.page.open_tab(tab)
            house.settle()
    for show in (workspace.show_today, workspace.show_colleagues, workspace.settings_button.click):
        show()
        house.settle()
    workspace.show_citizens()
    workspace.citizens.search.edit.setText("zqvej07")
    house.settle()
    house.app.clipboard().setText("zqklip89")


def _nothing() -> None:
    assert sorted(set(TOKEN.findall(everything()))) == []


def _walk(house: House) -> None:
    """Every room, as far as its Næste goes."""
    turned = house.window.turned
    assert turned is not None
    for key, _ in DOORS:
        turned.open_room(key)
        house.settle()
        _nothing()
        for _ in range(40):
            if turned.foot.on.isHidden():
                break
            turned.foot.on.click()
            house.settle()
        _nothing()
        turned.to_doors()
    turned.give_back()
    house.settle()
    _nothing()
    turned.go_back()


def _turn(house: House) -> None:
    house.open(house.amina, "meetings")  # type: ignore[attr-defined]
    house.press(Qt.Key.Key_F9)
    house.until(lambda: house.window.turned is not None)
    house.settle()
    house.until(lambda: "Hej Amina" in everything())


def test_no_word_of_anybody_else_is_anywhere(house: House, hands: Hands) -> None:
    _look_everywhere(house)
    before = set(TOKEN.findall(everything()))
    assert len(before) > OTHERS  # the eyes see what is there
    assert {"zqvej07", "zqklip89"} <= before
    _turn(house)
    window, turned = house.window, house.window.turned
    assert turned is not None
    assert not window.isVisible()
    assert "Hej Amina" in painted(turned)
    _nothing()
    _walk(house)
    _disturb(house, hands)
    _nothing()
    _walk(house)
    QGuiApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())  # type: ignore[union-attr]
    house.settle()
    assert not window.isVisible()
    _nothing()


def _disturb(house: House, hands: Hands) -> None:
    """Colleagues' words come in, reminders fall due, the disk is full, backups fail, other windows come and go."""
    running = house.window._running
    assert running is not None
    hands.now = hands.now.__class__(hands.now.wall + 86_400_000, hands.now.offset)

    def come_in(vault: Vault) -> None:
        _others(vault)

    house.desk.ask(house.window, come_in, lambda _: None)
    house.settle()
    kinds = frozenset(("goal", "meeting", "agreement"))
    disk = SurroundingsError("disk-error", reason="zqdisk88")
    for happens in (
        lambda: house.desk.came_in(frozenset((house.amina,)), kinds),  # type: ignore[attr-defined]
        house.desk.shared.emit,
        running.exchanging.look,
        running.exchanging.changed.emit,
        lambda: running.exchanging.alarmed.emit("went-back"),
        lambda: running.backups.failed.emit(disk),
        lambda: house.desk.trouble.emit(disk),
        lambda: house.desk.refused.emit(UserError("citizen-ambiguous", wanted="zqnavn86", candidates=["zqnavn85"])),
        house.window.activateWindow,
        lambda: house.desk.trouble.emit(None),
    ):
        happens()
        house.settle()
        _nothing()
