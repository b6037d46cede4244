"""Kolleger: who is in, who may shut somebody out, and that it asks once more."""

from PySide6.QtCore import Qt

from tests.commands.office import Office
from tests.ui.organisation.conftest import Show


def test_everybody_is_there_with_role_team_and_when_last_seen(show: Show) -> None:
    here = show("Mette")
    said = [row.accessibleName() for row in here.screen.people.list.rows.values()]
    assert [line.split(", ")[0] for line in said] == ["Lone", "Mette", "Poul", "Signe"]
    assert "leder af Nord" in said[0]
    assert "administrator" in said[1]
    assert all("1 computer · sidst set" in line for line in said)
    assert here.screen.title.text() == "Nord"
    assert here.office.codes.fingerprint in here.screen.fingerprint.text()
    assert here.screen.people.panel.name.text() == "Mette"
    assert not here.screen.people.panel.gone.isVisible()


def test_a_lost_laptop_is_revoked_when_it_is_meant(show: Show, office: Office) -> None:
    here = show("Mette")
    panel = here.screen.people.panel
    here.click(here.screen.people.list.rows[office.id("Poul")])
    (lost,) = panel.lost_buttons.values()
    here.click(lost)
    assert panel.sure.leave.hasFocus()
    assert "kan ikke slettes herfra" in panel.sure.words.text()
    here.click(panel.sure.leave)
    assert lost.hasFocus()
    assert not any(each.revoked for each in office.organisation.devices.values())
    here.click(lost)
    here.click(panel.sure.confirm)
    device = office.at["Poul"].me.device
    assert [each.id for each in office.organisation.devices.values() if each.revoked] == [device]
    assert not office.organisation.workers[office.id("Poul")].revoked
    assert "Gjort" in panel.outcome.text()
    assert panel.lost_buttons == {}
    assert "Ingen computer endnu" in here.screen.people.list.rows[office.id("Poul")].accessibleName()


def test_a_colleague_who_has_left_by_the_keyboard_alone(show: Show, office: Office) -> None:
    here = show("Mette")
    panel, rows = here.screen.people.panel, here.screen.people.list.rows
    here.tab_to(rows[office.id("Mette")])
    here.press(Qt.Key.Key_Down)
    assert panel.name.text() == "Poul"
    here.tab_to(panel.gone)
    here.press(Qt.Key.Key_Return)
    assert "Poul er ikke med hos nogen borgere" in panel.sure.words.text()
    here.press(Qt.Key.Key_Escape)
    assert panel.gone.hasFocus()
    here.press(Qt.Key.Key_Return)
    here.tab_to(panel.sure.confirm)
    poul = office.id("Poul")
    here.press(Qt.Key.Key_Return)
    assert office.organisation.workers[poul].revoked
    assert [row.accessibleName() for row in here.screen.people.list.rows.values()][-1] == "Poul, spærret"
    assert here.screen.people.count.text() == "3 kolleger er med."


def test_who_is_no_administrator_sees_who_is_and_can_do_nothing(show: Show, office: Office) -> None:
    here = show("Signe")
    screen = here.screen
    assert screen.who.text() == "Mette er administrator"
    assert not screen.tabs.isTabVisible(1)
    for row in screen.people.list.rows.values():
        here.click(row)
        assert screen.people.panel.lost_buttons == {}
        assert not screen.people.panel.gone.isVisible()
    screen.open_tab("teams")
    assert not screen.teams.new.isVisible()
    assert not screen.teams.save.isVisible()


def test_a_leader_may_shut_out_members_of_the_team(show: Show, office: Office) -> None:
    here = show("Lone")
    panel = here.screen.people.panel
    here.click(here.screen.people.list.rows[office.id("Signe")])
    assert panel.gone.isVisible()
    here.click(here.screen.people.list.rows[office.id("Mette")])
    assert not panel.gone.isVisible()
