"""Amina with a meeting held today and one to come, in a window that feeds the screen as the citizen page does."""

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.commands.agreements import agree
from app.commands.citizens import new_citizen
from app.commands.meetings import add_item, plan_meeting
from app.models.change import SaidBy
from app.models.meeting import Agreement, Meeting, agreements, meetings
from app.models.values import MeetingForm, MeetingState
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.meetings import MeetingsScreen
from app.ui.meetings.room import Room
from tests.ui.citizen_stage import CitizenStage

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
TODAY, NEXT, OLD = b"t" * 16, b"n" * 16, b"o" * 16
SCHOOL, PARTY, PLAN = b"1" * 16, b"2" * 16, b"3" * 16


def begin(vault: Vault) -> bytes:
    """Amina's record; gives her id."""
    known = {"called": "Amina", "full_name": "Amina Yassin", "contact_rhythm": "onsdag", "cpr": "1705911234"}
    citizen, save = new_citizen(fields=known, new_id=vault.new_id)
    vault.save(save)
    plans = (
        (OLD, datetime(2026, 2, 25, 13, 30), MeetingState.HELD),
        (TODAY, datetime(2026, 3, 4, 13, 30), MeetingState.HELD),
        (NEXT, datetime(2026, 3, 11, 13, 30), MeetingState.PLANNED),
    )
    for key, starts, state in plans:
        vault.save(
            plan_meeting(citizen=citizen, key=key, form=MeetingForm.HOME, starts=starts, minutes=90, place="Hos Amina",
                         state=state)
        )  # fmt: skip
    for key, text, said_by in (
        (PLAN, "Planen", SaidBy.WORKER),
        (SCHOOL, "Skolevejen", SaidBy.CITIZEN),
        (PARTY, "Fødselsdagen", SaidBy.CITIZEN),
    ):
        vault.save(add_item(citizen=citizen, meeting=TODAY, key=key, text=text, said_by=said_by))
    vault.save(agree(citizen=citizen, key=b"a" * 16, what="Spørge skolen", who="Signe", by=date(2026, 3, 6),
                     meeting=OLD))  # fmt: skip
    return citizen


class Stage(CitizenStage[MeetingsScreen]):
    """The screen in a window."""

    def __init__(self, qtbot: QtBot, desk: Desk, citizen: bytes) -> None:
        super().__init__(qtbot, desk, citizen, MeetingsScreen)

    def open(self, key: bytes) -> Room:
        self.screen.open_meeting(key)
        self.settle()
        return self.room

    @property
    def room(self) -> Room:
        assert self.screen.room is not None
        return self.screen.room

    def meeting(self, key: bytes = TODAY) -> Meeting:
        return next(each for each in meetings(self.record) if each.record.id == key)

    def agreed(self, what: str) -> Agreement:
        return next(each for each in agreements(self.record) if each.record.text("what") == what)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, modifier)
        self.settle()

    def write(self, words: str) -> None:
        QTest.keyClicks(self.focus, words)

    @property
    def focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus
