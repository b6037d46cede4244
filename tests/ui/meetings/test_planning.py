"""The list, planning with two key presses, moving, cancelling, and what is shown before a meeting."""

from datetime import date, datetime

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.commands.citizens import new_citizen
from app.commands.meetings import plan_meeting
from app.commands.network import ask_consent, put_on_map
from app.models.map_places import Place
from app.models.meeting import meetings
from app.models.moment import Moment
from app.models.network import Member
from app.models.values import Consent, MeetingForm, MeetingState, Ring
from app.store.drafts import drafts
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.meetings.guests import offered
from app.ui.meetings.plan_form import proposal
from tests.ui.meetings.stage import ENTER, ESCAPE, NEXT, TODAY, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups without a screen

PLACE = Place("friends", Ring.NEAR, (500, 500))


def choose(stage: Stage, words: str) -> None:
    """In the menu of the open meeting."""
    stage.room.menu.open_menu()
    (menu,) = stage.room.menu.findChildren(QMenu)
    next(each for each in menu.actions() if each.text() == words).trigger()
    menu.close()
    stage.window.activateWindow()
    stage.settle()


def test_those_to_come_stand_first_and_then_the_newest(stage: Stage) -> None:
    assert [row.label() for row in stage.screen.list.rows] == [
        "Onsdag 11. marts, 13:30 til 15:00",
        "I dag, 13:30 til 15:00",
        "Onsdag 25. februar, 13:30 til 15:00",
    ]
    assert "Ikke afsluttet endnu" in stage.screen.list.rows[1].accessibleName()


def test_a_new_meeting_needs_one_click_and_enter(stage: Stage) -> None:
    stage.screen.list.new.click()
    stage.press(ENTER)
    meeting = stage.room.ground.meeting
    assert meeting.starts == datetime(2026, 3, 18, 13, 30)
    assert (meeting.form, meeting.minutes, meeting.record.text("place")) == (MeetingForm.HOME, 90, "Hos Amina")
    assert meeting.state == MeetingState.PLANNED


def test_hold_a_meeting_now(stage: Stage) -> None:
    stage.screen.list.now.click()
    stage.settle()
    meeting = stage.room.ground.meeting
    assert meeting.state == MeetingState.HELD
    assert meeting.starts is not None
    assert meeting.starts.date() == date(2026, 3, 4)


def test_what_cannot_be_read_is_said_where_it_stands(stage: Stage) -> None:
    form = stage.screen.list.form
    stage.screen.list.new.click()
    form.clock.setFocus()
    form.clock.selectAll()
    stage.write("snart")
    stage.press(ENTER)
    assert form.isVisible()
    assert form.clock_field.error() == "Skriv et klokkeslæt, for eksempel 13:30."
    form.clock.setText("9.15")
    stage.press(ENTER)
    assert stage.room.ground.meeting.starts == datetime(2026, 3, 18, 9, 15)


def test_escape_leaves_the_form_and_nothing_is_planned(stage: Stage) -> None:
    stage.screen.list.new.click()
    stage.press(ESCAPE)
    assert len(meetings(stage.record)) == 3
    assert stage.screen.list.new.hasFocus()


def test_a_meeting_is_moved(stage: Stage) -> None:
    room = stage.open(NEXT)
    choose(stage, "Flyt eller ret mødet")
    room.form.day.edit.selectAll()
    stage.write("12/3")
    stage.press(ENTER)
    assert stage.meeting(NEXT).starts == datetime(2026, 3, 12, 13, 30)
    assert room.when.text().startswith("Torsdag 12. marts")


@pytest.mark.parametrize(
    ("deed", "state", "said"),
    [
        ("Aflys mødet", MeetingState.CANCELLED, "Aflyst: Amina er syg"),
        ("Ingen kom", MeetingState.NO_SHOW, "Ingen kom: Amina er syg"),
    ],
)
def test_a_meeting_is_called_off_with_a_reason(stage: Stage, deed: str, state: str, said: str) -> None:
    room = stage.open(NEXT)
    choose(stage, deed)
    stage.write("Amina er syg")
    stage.press(ENTER)
    assert (stage.meeting(NEXT).state, stage.meeting(NEXT).record.text("reason")) == (state, "Amina er syg")
    assert room.standing.text() == said
    stage.screen.show_list()
    stage.settle()
    assert len(stage.screen.list.rows) == 2
    stage.screen.list.fold.click()
    assert len(stage.screen.list.rows) == 3


def test_a_planned_meeting_begins(stage: Stage) -> None:
    room = stage.open(NEXT)
    assert room.middle.currentWidget() is room.before
    room.begin.click()
    stage.settle()
    assert stage.meeting(NEXT).state == MeetingState.HELD
    assert room.middle.currentWidget() is room.notes


def test_what_to_think_over_is_kept_and_a_draft_is_found_again(stage: Stage) -> None:
    room = stage.open(NEXT)
    room.before.think.setFocus()
    stage.write("Hvem skal med?")
    room.finish()
    stage.settle()
    assert stage.meeting(NEXT).record.text("think_over") == "Hvem skal med?"
    assert stage.ask(lambda vault: drafts(vault, stage.citizen)) == ()


def test_those_who_may_be_invited_are_offered_first(stage: Stage) -> None:
    people = {"Trine": Consent.NO, "Jonas": None, "Fatima": Consent.YES}
    for name, answer in people.items():
        key = stage.desk.new_id()
        stage.save(put_on_map(citizen=stage.citizen, key=key, name=name, place=PLACE))
        member = Member(stage.record.records[key])
        stage.save(ask_consent(member, name="may_invite", answer=answer))
    assert [each.name for each in offered(stage.record)] == ["Fatima", "Jonas"]
    guests = stage.open(NEXT).before.guests
    guests.rows[0].click()
    stage.settle()
    (guest,) = stage.meeting(NEXT).participants
    assert guest.text("name") == "Fatima"
    guests.name.setFocus()
    stage.write("Fru Holm fra skolen")
    stage.press(ENTER)
    assert [each.text("name") for each in stage.meeting(NEXT).participants] == ["Fatima", "Fru Holm fra skolen"]
    guests.rows[0].click()
    stage.settle()
    assert [each.text("name") for each in stage.meeting(NEXT).participants] == ["Fru Holm fra skolen"]


def test_many_meetings_are_shown_a_few_at_a_time(stage: Stage) -> None:
    for number in range(40):
        stage.desk.save(
            stage.screen,
            plan_meeting(citizen=stage.citizen, key=stage.desk.new_id(), form=MeetingForm.CAFE,
                         starts=datetime(2025, 1 + number % 12, 1 + number // 2, 10), state=MeetingState.HELD),
        )  # fmt: skip
    stage.settle()
    listed = stage.screen.list
    assert len(listed.rows) == 26
    listed.more.click()
    assert len(listed.rows) == 43


def test_a_citizen_without_meetings_is_told_what_to_do(qtbot: QtBot, vault: Vault, desk: Desk) -> None:
    citizen, save = new_citizen(fields={"called": "Bo"}, new_id=vault.new_id)
    vault.save(save)
    stage = Stage(qtbot, desk, citizen)
    assert stage.screen.list.empty.isVisible()
    for part in (stage.screen.list.coming, stage.screen.list.held, stage.screen.list.more, stage.screen.list.fold):
        assert part.isHidden()
    like = proposal(stage.record, Moment(1_772_625_420_000, 60))
    assert like.starts == datetime(2026, 3, 11, 10, 0)


def test_a_record_that_belongs_to_a_meeting_leads_to_it(stage: Stage) -> None:
    stage.screen.go_to(b"1" * 16)
    stage.refresh()
    stage.settle()
    assert stage.room.ground.meeting.record.id == TODAY
    assert QApplication.focusWidget() is not None
