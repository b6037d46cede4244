"""Signe at her desk, with Lone who leads, Poul and Mette on laptops of their own, and a folder between them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.citizens import note_risk
from app.store.place import choose_shared_place
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.exchanging import Exchanging
from tests.commands.office import Office
from tests.conftest import Hands

T = TypeVar("T")


@pytest.fixture
def office(tmp_path: Path, hands: Hands) -> Iterator[Office]:
    made = Office(tmp_path / "delt", hands)
    yield made
    made.close()


@pytest.fixture
def amina(office: Office) -> bytes:
    """Signe's citizen, with a professional note, shared; Signe's window knows the folder."""
    citizen = office.citizen("Signe", "Amina")
    signe = office.at["Signe"]
    signe.save(note_risk(citizen=citizen, professional=None, note="Ring først", new_id=signe.new_id))
    office.round()
    choose_shared_place(signe, office.folder)
    return citizen


@dataclass
class AtDesk:
    """A colleague's desk, and the exchange by itself beside it."""

    qtbot: QtBot
    office: Office
    desk: Desk
    exchanging: Exchanging

    def rest(self) -> None:
        """Until nothing is under way."""
        for _ in range(2):
            self.qtbot.waitUntil(
                lambda: not self.exchanging.busy and not self.desk.busy and not self.desk.unsaved, timeout=10_000
            )
            QApplication.processEvents()

    def ask(self, work: Callable[[Vault], T]) -> T:
        """Something from the store."""
        found: list[T] = []
        self.desk.ask(self.desk, work, found.append)
        self.rest()
        return found[0]


@pytest.fixture
def seat(qtbot: QtBot, office: Office, make_desk: Callable[[Vault], Desk]) -> Callable[[str], AtDesk]:
    """Whoever sits down; the first look is the test's own."""

    def sit(name: str) -> AtDesk:
        desk = make_desk(office.at[name])
        return AtDesk(qtbot, office, desk, Exchanging(desk))

    return sit


@pytest.fixture
def signe(seat: Callable[[str], AtDesk], amina: bytes) -> AtDesk:
    """Signe, who coordinates Amina's support."""
    return seat("Signe")
