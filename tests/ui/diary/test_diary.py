"""The week and the day of all citizens."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.citizens import new_citizen
from app.commands.meetings import mark_meeting, plan_meeting
from app.models.meeting import meetings
from app.models.values import MeetingForm, MeetingState
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.diary import DiaryScreen
from app.ui.diary.days import DayHead

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups without a screen


class Week:
    """Two citizens and a diary over them."""

    def __init__(self, qtbot: QtBot, vault: Vault, desk: Desk) -> None:
        self.qtbot, self.vault, self.desk = qtbot, vault, desk
        self.citizens = {}
        for name in ("Amina", "Bo"):
            self.citizens[name], save = new_citizen(fields={"called": name}, new_id=vault.new_id)
            vault.save(save)
        self.plan("Amina", datetime(2026, 3, 4, 13, 30))
        self.plan("Bo", datetime(2026, 3, 4, 9, 0))
        self.plan("Bo", datetime(2026, 3, 8, 10, 0))
        self.plan("Amina", datetime(2026, 3, 12, 10, 0))
        self.screen = DiaryScreen(desk)
        qtbot.addWidget(self.screen)
        self.screen.resize(1270, 700)
        self.screen.show()
        self.screen.activateWindow()
        self.settle()

    def plan(self, name: str, starts: datetime) -> bytes:
        key = self.vault.new_id()
        self.vault.save(plan_meeting(citizen=self.citizens[name], key=key, form=MeetingForm.CAFE, starts=starts))
        return key

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()
            self.qtbot.waitUntil(lambda: not self.desk.busy and not self.desk.unsaved)

    @property
    def labels(self) -> list[str]:
        return [each.label() for each in self.screen.days.buttons]


@pytest.fixture
def week(qtbot: QtBot, vault: Vault, desk: Desk) -> Week:
    return Week(qtbot, vault, desk)


def test_the_week_stands_day_by_day_and_by_the_clock(week: Week) -> None:
    assert week.screen.title.text() == "Uge 10, 2. til 8. marts 2026"
    assert week.labels == ["9:00  Bo", "13:30  Amina", "10:00  Bo"]


def test_a_weekend_takes_room_only_when_there_is_a_meeting_in_it(week: Week) -> None:
    heads = [each.label() for each in week.screen.days.findChildren(DayHead)]
    assert heads == ["Man 2.", "Tir 3.", "Ons 4.", "Tor 5.", "Fre 6.", "Søn 8."]


def test_other_weeks_and_one_day(week: Week) -> None:
    week.screen.after.click()
    week.settle()
    assert week.labels == ["10:00  Amina"]
    week.screen.after.click()
    week.settle()
    assert week.labels == []
    assert week.screen.empty.text() == "Ingen møder i den uge."
    week.screen.now.click()
    week.screen.turn.click()
    week.settle()
    assert week.screen.title.text() == "Onsdag 4. marts 2026"
    assert week.labels == ["9:00  Bo", "13:30  Amina"]


def test_a_click_says_which_meeting(week: Week) -> None:
    with week.qtbot.waitSignal(week.screen.open_meeting) as opened:
        week.screen.days.buttons[1].click()
    appointment = week.screen.days.buttons[1].appointment
    assert opened.args == [week.citizens["Amina"], appointment.meeting.record.id]


def test_what_is_cancelled_is_said(week: Week) -> None:
    citizen = week.citizens["Amina"]
    first = meetings(load_citizen(week.vault, citizen))[0]
    week.desk.save(week.screen, mark_meeting(first, state=MeetingState.CANCELLED, reason="syg"))
    week.settle()
    assert "Aflyst: syg" in week.screen.days.buttons[1].accessibleName()


def test_a_meeting_with_anybody(week: Week) -> None:
    week.screen.show_day(date(2026, 3, 5), week=False)
    week.settle()
    week.screen.new.click()
    week.settle()
    assert week.screen.citizen.hasFocus()
    assert week.screen.form.isHidden()
    week.screen.citizen.setCurrentIndex(1)
    week.screen.citizen.activated.emit(1)
    week.settle()
    week.screen.form.clock.setFocus()
    week.screen.form.clock.selectAll()
    QTest.keyClicks(week.screen.form.clock, "11")
    QTest.keyClick(week.screen.form.clock, Qt.Key.Key_Return)
    week.settle()
    assert week.labels == ["11:00  Bo"]
    assert week.screen.planning.isHidden()


def test_one_may_change_ones_mind_before_anybody_is_chosen(week: Week) -> None:
    QTest.mouseClick(week.screen.new, Qt.MouseButton.LeftButton)
    assert week.screen.planning.isVisible()
    QTest.mouseClick(week.screen.give_up, Qt.MouseButton.LeftButton)
    assert not week.screen.planning.isVisible()
    assert week.screen.new.hasFocus()
    week.screen.begin()
    assert week.screen.give_up.isVisible()


def test_sixty_meetings_in_a_week_are_all_there(week: Week) -> None:
    for number in range(57):
        week.plan("Amina", datetime(2026, 3, 2 + number % 5, 8 + number % 9, 0))
    week.screen.reload()
    week.settle()
    assert len(week.screen.days.buttons) == 60
    assert all(each.height() >= 40 for each in week.screen.days.buttons)
