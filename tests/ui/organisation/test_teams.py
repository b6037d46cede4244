"""Teams: made and made anew; and the log tells of it."""

from PySide6.QtCore import Qt

from tests.commands.office import Office
from tests.ui.organisation.conftest import Show


def test_a_new_team_by_the_keyboard(show: Show, office: Office) -> None:
    here = show("Mette")
    here.screen.open_tab("teams")
    page = here.screen.teams
    here.tab_to(page.new)
    here.press(Qt.Key.Key_Return)
    assert page.name.hasFocus()
    here.tab_to(page.save)
    here.press(Qt.Key.Key_Return)
    assert page._name.error()
    here.write("Syd")
    here.tab_to(page.leader)
    here.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert page.leader.currentText() == "Poul"
    assert not page.members[office.id("Poul")].isVisible()
    here.tab_to(page.members[office.id("Signe")])
    here.press(Qt.Key.Key_Space)
    here.tab_to(page.save)
    here.press(Qt.Key.Key_Return)
    team = next(each for each in office.organisation.teams.values() if each.name == "Syd")
    assert team.leader == office.id("Poul")
    assert team.members == {office.id("Poul"), office.id("Signe")}
    assert [row.accessibleName() for row in page.list.rows.values()] == [
        "Nord, Leder: Lone · Poul, Signe",
        "Syd, Leder: Poul · Signe",
    ]
    assert page.list.rows[team.id].isChecked()


def test_a_team_is_made_anew_and_keeps_its_name(show: Show, office: Office) -> None:
    here = show("Mette")
    here.screen.open_tab("teams")
    page = here.screen.teams
    (north,) = office.organisation.teams.values()
    here.click(page.list.rows[north.id])
    assert not page.name.isVisible()
    here.click(page.members[office.id("Poul")])
    here.click(page.save)
    assert office.organisation.teams[north.id].members == {office.id("Lone"), office.id("Signe")}
    assert "Gemt" in page.outcome.text()
    here.screen.open_tab("deeds")
    first = here.screen.view.deeds[0] if here.screen.view else None
    assert first is not None
    assert first.what == "Teamet Nord blev lavet om. Lone leder det. Med i teamet: Signe."
    assert first.by == "Mette"
