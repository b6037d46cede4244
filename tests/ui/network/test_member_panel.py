"""Whoever is chosen: words, ring, tie, consents, goals and joins, written where they stand."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.commands.goals import write_goal
from app.models.change import SaidBy
from app.models.values import Consent, MemberStatus, Nature, Ring, TieCharacter, TieDirection
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.goals.goal_details import Choice
from app.ui.network.member_fields import MemberField
from tests.ui.network.stage import LEFT, Stage


def _write(stage: Stage, field: MemberField, text: str) -> None:
    field.editor.setFocus()
    field.editor.selectAll()
    QTest.keyClicks(field.editor, text)
    field.finish()
    stage.settle()


def _pick(stage: Stage, choice: Choice, data: object) -> None:
    at = choice.findData(data)
    choice.setCurrentIndex(at)
    choice.activated.emit(at)
    stage.settle()


def test_words_are_saved_as_the_citizens_or_ours(stage: Stage) -> None:
    stage.write("Trine, veninde")
    stage.click("Trine")
    panel = stage.screen.panel
    _write(stage, panel.quote, "Hun kommer bare.")
    _write(stage, panel.texts["gives"], "Selskab")
    _write(stage, panel.name, "Trine H")
    record = stage.member("Trine H").record
    assert record.text("words") == "Hun kommer bare."
    assert record["words"].live[0].said_by == SaidBy.CITIZEN
    assert record["gives"].live[0].said_by == SaidBy.TOGETHER


def test_choosing_another_hands_the_words_over_to_the_right_one(stage: Stage) -> None:
    stage.write("Trine, veninde", "Mor")
    stage.click("Trine")
    field = stage.screen.panel.texts["gives"]
    field.editor.setFocus()
    QTest.keyClicks(field.editor, "Selskab")
    stage.click("Mor")
    assert stage.member("Trine").record.text("gives") == "Selskab"
    assert stage.member("Mor").record.text("gives") == ""
    assert field.editor.text() == ""


def test_an_emptied_field_is_emptied_but_a_name_is_not(stage: Stage) -> None:
    stage.write("Trine, veninde")
    stage.click("Trine")
    panel = stage.screen.panel
    for field in (panel.relation, panel.name):
        field.editor.setFocus()
        field.editor.selectAll()
        QTest.keyClick(field.editor, Qt.Key.Key_Delete)
        field.finish()
        stage.settle()
    assert stage.member("Trine").record.text("relation") == ""
    assert panel.name.editor.text() == "Trine"


def test_ring_tie_status_nature_sector_and_consent(stage: Stage) -> None:
    stage.write("Trine, veninde")
    stage.click("Trine")
    panel = stage.screen.panel
    QTest.mouseClick(panel.rings.buttons[Ring.NEAR], LEFT)
    stage.settle()
    _pick(stage, panel.character, TieCharacter.MIXED)
    _pick(stage, panel.direction, TieDirection.BOTH)
    _pick(stage, panel.status, MemberStatus.LOST)
    _pick(stage, panel.nature, Nature.PROFESSIONAL)
    _pick(stage, panel.sector, "work")
    QTest.mouseClick(panel.consents["may_invite"].buttons[Consent.YES], LEFT)
    QTest.mouseClick(panel.consents["in_print"].buttons[Consent.NO], LEFT)
    stage.settle()
    trine = stage.member("Trine")
    assert (trine.ring, trine.sector, trine.nature, trine.status) == ("near", "work", "professional", "lost")
    assert (trine.character, trine.record.text("direction")) == ("mixed", "both")
    assert (trine.consents("may_invite"), trine.consents("in_print"), trine.consents("on_map")) == (True, False, False)
    QTest.mouseClick(panel.consents["may_invite"].buttons[None], LEFT)
    stage.settle()
    assert not stage.member("Trine").consents("may_invite")


def test_a_phone_that_is_none_is_kept_with_a_mild_word(stage: Stage) -> None:
    stage.write("Trine, veninde")
    stage.click("Trine")
    panel = stage.screen.panel
    _write(stage, panel.texts["phone"], "ring til mor")
    assert stage.member("Trine").record.text("phone") == "ring til mor"
    assert panel.remark.isVisible()
    _write(stage, panel.texts["phone"], "20 30 40 50")
    assert not panel.remark.isVisible()


def test_a_goal_is_chosen_or_made(stage: Stage, vault: Vault) -> None:
    stage.write("Trine, veninde")
    goal = write_goal(citizen=stage.citizen, key=b"g" * 16, text="På havnen", said_by=SaidBy.CITIZEN)
    stage.desk.save(stage.screen, goal)
    stage.settle()
    stage.click("Trine")
    panel = stage.screen.panel
    stage.screen.deeds.help(stage.member("Trine"), b"g" * 16)
    stage.settle()
    assert len(panel.helps.rows) == 1
    assert not panel.helps.choice.isVisible()
    QTest.mouseClick(panel.helps.make, LEFT)
    assert panel.helps.goal.text() == "Jeg vil gerne ses mere med Trine."
    QTest.keyClicks(panel.helps.goal, "Jeg vil i svømmehallen.")
    count = len(stage.saves)
    QTest.mouseClick(panel.helps.write, LEFT)
    stage.settle()
    assert len(stage.saves) == count + 1
    assert len(stage.map.helps_of(stage.member("Trine").id)) == 2
    assert len(panel.helps.rows) == 2


def test_a_tie_is_described_and_taken_away(stage: Stage) -> None:
    stage.write("Trine, veninde", "Mor")
    trine, mor = stage.member("Trine"), stage.member("Mor")
    stage.click("Trine")
    stage.screen.deeds.tie(trine.id, mor.id)
    stage.settle()
    (row,) = stage.screen.panel.ties.rows.values()
    _pick(stage, row.character, TieCharacter.BURDENING)
    row.words.setFocus()
    QTest.keyClicks(row.words, "De skændes")
    QTest.keyClick(row.words, Qt.Key.Key_Return)
    stage.settle()
    (tie,) = stage.map.ties
    assert (tie.character, tie.record.text("words")) == ("burdening", "De skændes")
    stage.screen.deeds.untie(tie)
    stage.settle()
    assert stage.screen.panel.ties.rows == {}


def test_what_was_typed_when_the_power_went_is_typed_on(
    stage: Stage, qtbot: QtBot, vault: Vault, make_desk: Callable[[Vault], Desk]
) -> None:
    stage.write("Trine, veninde", "Mor")
    stage.click("Trine")
    field = stage.screen.panel.texts["gets"]
    QTest.keyClicks(field.editor, "Hjælp til")
    assert field.writing.begun
    field.writing._editing.keep()  # type: ignore[union-attr]  # the second has passed
    stage.settle()
    again = Stage(qtbot, make_desk(vault), stage.citizen)
    assert again.screen.panel.member == again.member("Trine")
    assert again.screen.panel.texts["gets"].editor.text() == "Hjælp til"
    again.screen.finish()
    again.settle()
    assert again.member("Trine").record.text("gets") == "Hjælp til"


def test_closing_the_panel_brings_the_guide(stage: Stage) -> None:
    stage.write("Trine, veninde")
    QTest.mouseClick(stage.screen.panel.close_button, LEFT)
    assert stage.screen.guide.isVisible()
    assert stage.screen.shown.chosen == ()


def test_inviting_plans_a_network_meeting_but_never_with_one_who_has_said_no(stage: Stage) -> None:
    stage.write("Trine, veninde", "Mor")
    opened: list[str] = []
    stage.screen.goto.connect(opened.append)
    stage.screen.deeds.consent(stage.member("Mor"), "may_invite", Consent.NO)
    stage.settle()
    stage.screen.shown.choose(each.id for each in stage.map.members)
    count = len(stage.saves)
    QTest.mouseClick(stage.screen.several.invite, LEFT)
    stage.settle()
    assert (len(stage.saves), opened) == (count + 1, ["meetings"])
    record = stage.ask(lambda vault: load_citizen(vault, stage.citizen))
    assert [each.text("form") for each in record.of("meeting")] == ["network"]
    assert [each["member"].value for each in record.of("participant")] == [stage.member("Trine").id]
