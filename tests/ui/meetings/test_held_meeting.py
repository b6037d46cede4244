"""A meeting that is being held: points, notes, agreements, and words that become something."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from app.commands.agreements import agree
from app.commands.exchange import export_citizens, import_citizens
from app.commands.meetings import reword_item
from app.commands.notes import keep_quick_text, seal_meeting, write_note
from app.models.change import SaidBy
from app.models.meeting import meetings
from app.store.drafts import Draft, drafts, keep_draft
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.goals.conflict import ConflictView
from app.ui.meetings.contribution import Contribution
from app.ui.meetings.note_edit import NoteEdit
from tests.ui.meetings.stage import ENTER, ESCAPE, NEXT, OLD, PARTY, PLAN, SCHOOL, TODAY, Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups without a screen
CTRL = Qt.KeyboardModifier.ControlModifier


def editor_at(stage: Stage, point: bytes) -> NoteEdit:
    """Choose a point, as a click does, and give where the caret lands."""
    stage.room.agenda.rows[point].words.click()
    stage.settle()
    focus = QApplication.focusWidget()
    assert isinstance(focus, NoteEdit)
    return focus


def shown(stage: Stage) -> list[str]:
    return [each.text() for each in stage.room.findChildren(QLabel) if each.isVisible()]


def test_the_citizens_points_stand_first(stage: Stage) -> None:
    room = stage.open(TODAY)
    rows = sorted(room.agenda.rows.values(), key=lambda row: row.mapTo(room, row.rect().topLeft()).y())
    assert [row.words.label() for row in rows] == ["Skolevejen", "Fødselsdagen", "Planen"]
    assert room.agenda.mine.text() == "Aminas punkter"
    assert room.agenda.ours.text() == "Signes punkter"


def test_a_point_is_ticked_and_the_tick_is_in_the_record(stage: Stage) -> None:
    stage.open(TODAY).agenda.rows[SCHOOL].tick.click()
    stage.settle()
    assert [item.talked for item in stage.meeting().items] == [True, False, False]
    assert stage.room.agenda.rows[SCHOOL].words.accessibleName() == "Punkt: Skolevejen, talt om"


def test_a_new_point_is_the_citizens_unless_one_says_otherwise(stage: Stage) -> None:
    room = stage.open(TODAY)
    room.agenda.new.click()
    stage.write("Bussen")
    stage.press(ENTER)
    row = room.agenda.begin()
    stage.write("Lægen")
    assert row.edit is not None
    row.edit.whose.buttons[SaidBy.WORKER].click()
    row.edit.editor.setFocus()
    stage.press(ENTER)
    points = {item.record.text("text"): item.by_citizen for item in stage.meeting().items}
    assert points == {"Skolevejen": True, "Fødselsdagen": True, "Planen": False, "Bussen": True, "Lægen": False}


def test_an_empty_new_point_leaves_no_trace(stage: Stage) -> None:
    room = stage.open(TODAY)
    room.agenda.begin()
    stage.press(ESCAPE)
    assert len(room.agenda.rows) == len(stage.meeting().items) == 3


def test_a_note_is_written_under_the_chosen_point(stage: Stage) -> None:
    stage.open(TODAY)
    editor_at(stage, SCHOOL)
    stage.write('Hun sagde "det gik".')
    stage.press(ESCAPE)
    (note,) = stage.meeting().notes
    assert (note.text.text, note.item) == ("Hun sagde ”det gik”.", SCHOOL)
    assert note.text.live[0].said_by == SaidBy.WORKER
    stage.write(" Igen.")
    stage.press(ESCAPE)
    (note,) = stage.meeting().notes
    assert note.text.text.endswith("Igen.")
    assert not note.text.conflict


def test_marked_words_get_a_quotation_mark_at_both_ends(stage: Stage) -> None:
    stage.open(TODAY)
    editor = editor_at(stage, SCHOOL)
    stage.write("godt")
    editor.selectAll()
    stage.write('"')
    assert editor.text() == "”godt”"


def test_the_citizens_own_words_are_marked_as_hers(stage: Stage) -> None:
    room = stage.open(TODAY)
    editor_at(stage, PARTY)
    room.notes.sections[PARTY].own_words.click()
    stage.write("Jeg vil helst på havnen")
    stage.press(ESCAPE)
    (note,) = stage.meeting().notes
    assert note.text.live[0].said_by == SaidBy.CITIZEN


def test_whose_words_can_be_changed_afterwards(stage: Stage) -> None:
    room = stage.open(TODAY)
    editor_at(stage, SCHOOL)
    stage.write("Det gik")
    stage.press(ESCAPE)
    (shown_,) = room.notes.sections[SCHOOL].contributions.values()
    shown_.whose.buttons[SaidBy.TOGETHER].click()
    stage.settle()
    assert stage.meeting().notes[0].text.live[0].said_by == SaidBy.TOGETHER


def test_a_colleagues_words_are_read_and_not_written_in(stage: Stage, make_vault: Callable[..., Vault]) -> None:
    jonas, amina = make_vault("Jonas Friis"), stage.citizen
    import_citizens(jonas, stage.ask(lambda mine: export_citizens(mine, [amina])))
    theirs = next(each for each in meetings(load_citizen(jonas, amina)) if each.record.id == TODAY)
    jonas.save(write_note(theirs, key=b"c" * 16, text="Jonas skrev det", said_by=SaidBy.WORKER, item=SCHOOL))
    sent = export_citizens(jonas, [amina])
    stage.ask(lambda mine: import_citizens(mine, sent))
    stage.refresh()
    stage.settle()
    room = stage.open(TODAY)
    (read,) = room.notes.sections[SCHOOL].contributions.values()
    assert read.editor.isReadOnly()
    assert read.caption.text().startswith("Jonas, kl. ")
    editor_at(stage, SCHOOL)
    stage.write("Mine")
    stage.press(ESCAPE)
    assert [each.text.text for each in stage.meeting().notes] == ["Jonas skrev det", "Mine"]


def test_words_that_were_being_typed_survive_the_power_going(stage: Stage) -> None:
    stage.open(TODAY)
    editor_at(stage, SCHOOL)
    stage.write("Midt i en sætn")
    (contribution,) = stage.room.notes.sections[SCHOOL].contributions.values()
    editing = contribution.writing._editing
    assert editing is not None
    editing.keep()
    stage.settle()
    (draft,) = stage.ask(lambda vault: drafts(vault, stage.citizen))
    assert draft.text == "Midt i en sætn"
    again = Stage(stage.qtbot, stage.desk, stage.citizen)
    room = again.open(TODAY)
    (found,) = room.notes.sections[SCHOOL].contributions.values()
    assert found.editor.text() == "Midt i en sætn"
    room.finish()
    contribution.writing.give_up()
    again.settle()
    assert [note.text.text for note in again.meeting().notes] == ["Midt i en sætn"]


def test_words_typed_into_a_note_that_was_sealed_meanwhile_are_added(stage: Stage) -> None:
    stage.save(write_note(stage.meeting(), key=b"w" * 16, text="Vi gik en tur", said_by=SaidBy.WORKER, item=SCHOOL))
    stage.open(TODAY)
    editor = editor_at(stage, SCHOOL)
    editor.setFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    QTest.keyClicks(editor, " til havnen.")
    stage.save(seal_meeting(stage.meeting(), key=b"s" * 16))
    stage.screen.finish()
    stage.settle()
    sealed, added = sorted(stage.meeting().notes, key=lambda note: not note.sealed)
    assert (sealed.text.text, sealed.sealed) == ("Vi gik en tur", True)
    assert (added.text.text, added.sealed) == ("Vi gik en tur til havnen.", False)


def test_a_draft_of_a_note_that_was_sealed_meanwhile_is_added(stage: Stage) -> None:
    stage.save(write_note(stage.meeting(), key=b"w" * 16, text="Vi gik en tur", said_by=SaidBy.WORKER, item=SCHOOL))
    note, context = stage.meeting().notes[0].record, {"meeting": TODAY, "item": SCHOOL}
    typed = Draft(stage.citizen, "note", note.id, "text", "Vi gik til havnen.", note["text"].ids, context,
                  stage.desk.now())  # fmt: skip
    stage.ask(lambda vault: keep_draft(vault, typed))
    stage.save(seal_meeting(stage.meeting(), key=b"s" * 16))
    stage.open(TODAY)
    stage.refresh()
    stage.settle()
    sealed, added = sorted(stage.meeting().notes, key=lambda note: not note.sealed)
    assert (sealed.text.text, sealed.text.conflict) == ("Vi gik en tur", False)
    assert added.text.text == "Vi gik til havnen."
    assert not stage.ask(lambda vault: drafts(vault, stage.citizen))


def test_leaving_the_screen_hands_everything_over(stage: Stage) -> None:
    room = stage.open(TODAY)
    editor_at(stage, SCHOOL)
    stage.write("Det gik")
    room.agreements.line.begin("Signe ringer til Trine i morgen")
    room.agenda.begin()
    stage.write("Bussen")
    stage.screen.finish()
    stage.settle()
    assert [note.text.text for note in stage.meeting().notes] == ["Det gik"]
    assert "Bussen" in [item.record.text("text") for item in stage.meeting().items]
    made = stage.agreed("ringer til Trine")
    assert (made.record.text("who"), made.by, made.meeting) == ("Signe", date(2026, 3, 5), TODAY)


def test_a_line_is_corrected_before_it_is_saved(stage: Stage) -> None:
    line = stage.open(TODAY).agreements.line
    line.line.setFocus()
    stage.write("Amina køber mælk på fredag")
    assert (line.fields.who.text(), line.fields.what.text(), line.fields.by.text()) == (
        "Amina", "køber mælk", "6/3 2026",
    )  # fmt: skip
    line.fields.who.setFocus()
    line.fields.who.selectAll()
    stage.write("Begge")
    line.line.setFocus()
    stage.write(" kl. 12")
    assert (line.fields.who.text(), line.fields.what.text()) == ("Begge", "køber mælk på fredag kl. 12")
    line.fields.what.setFocus()
    line.fields.what.selectAll()
    stage.write("køber mælk")
    stage.press(ENTER)
    assert stage.agreed("køber mælk").record.text("who") == "Begge"
    assert line.line.text() == ""
    assert line.line.hasFocus()


def test_a_day_that_cannot_be_read_is_not_thrown_away(stage: Stage) -> None:
    line = stage.open(TODAY).agreements.line
    line.line.setFocus()
    stage.write("Købe mælk")
    line.fields.by.setFocus()
    stage.write("på søndag i 14 dage")
    stage.press(ENTER)
    assert not [each for each in stage.record.of("agreement") if each.text("what") == "Købe mælk"]
    assert line.fields.by.hasFocus()
    assert "kan ikke læses" in line.fields.echo.text()


def test_agreements_of_last_time_are_ticked_and_given_up(stage: Stage) -> None:
    room = stage.open(TODAY)
    row = room.agreements.rows[b"a" * 16]
    row.check.click()
    stage.settle()
    assert stage.agreed("Spørge skolen").done == date(2026, 3, 4)
    row.check.click()
    stage.settle()
    row.menu.open_menu()
    (menu,) = row.menu.findChildren(QMenu)
    next(each for each in menu.actions() if each.text() == "Opgiv aftalen").trigger()
    menu.close()
    stage.settle()
    assert stage.agreed("Spørge skolen").dropped == date(2026, 3, 4)
    assert b"a" * 16 not in room.agreements.rows


def test_an_agreement_is_put_right(stage: Stage) -> None:
    row = stage.open(TODAY).agreements.rows[b"a" * 16]
    row.write()
    assert row.fields is not None
    row.fields.by.selectAll()
    row.fields.by.setFocus()
    row.fields.by.clear()
    stage.write("9/3")
    stage.press(ENTER)
    assert stage.agreed("Spørge skolen").by == date(2026, 3, 9)
    assert not row.writing


@pytest.mark.parametrize("kind", ["hope", "goal", "agreement"])
def test_marked_words_become_a_dream_a_goal_or_an_agreement(stage: Stage, kind: str) -> None:
    room = stage.open(TODAY)
    editor = editor_at(stage, SCHOOL)
    stage.write("Jeg vil kunne cykle")
    editor.selectAll()
    getattr(room.notes, kind).click()
    stage.settle()
    if kind == "agreement":
        assert room.agreements.line.line.text() == "Jeg vil kunne cykle"
        stage.press(ENTER)
        assert stage.agreed("vil kunne cykle").record.text("who") == "Jeg"
    else:
        (made,) = stage.record.of(kind)
        assert made.text("words") == "Jeg vil kunne cykle"


def test_without_marked_words_nothing_is_made(stage: Stage) -> None:
    room = stage.open(TODAY)
    editor_at(stage, SCHOOL)
    room.notes.hope.click()
    assert room.notes.outcome.text() == "Marker først nogle ord i noten."


def test_points_not_reached_go_along_in_one_click(stage: Stage) -> None:
    room = stage.open(TODAY)
    room.agenda.rows[SCHOOL].tick.click()
    stage.settle()
    room.agenda.carry.click()
    stage.settle()
    assert [item.record.id for item in stage.meeting().items] == [SCHOOL]
    assert {item.record.id for item in stage.meeting(NEXT).items} == {PARTY, PLAN}


def test_a_quick_text_is_written_out_from_its_name(stage: Stage) -> None:
    me = stage.desk.me.worker
    save = keep_quick_text(worker=me, key=b"q" * 16, name="tur", text="Vi gik en tur.", begun=False)
    stage.save(save)
    stage.open(TODAY)
    editor = editor_at(stage, SCHOOL)
    stage.write("I dag: ;tur ;ukendt ")
    assert editor.text() == "I dag: Vi gik en tur. ;ukendt "


def test_only_words_are_pasted(stage: Stage) -> None:
    stage.open(TODAY)
    editor = editor_at(stage, SCHOOL)
    data = QMimeData()
    data.setHtml("<h1>Stort</h1>")
    data.setText("Stort")
    editor.insertFromMimeData(data)
    assert editor.text() == "Stort"
    assert not editor.currentCharFormat().fontPointSize()


def test_a_very_long_note_scrolls_in_its_own_place(stage: Stage) -> None:
    text = "Vi talte om skolevejen. " * 834
    stage.save(write_note(stage.meeting(), key=b"l" * 16, text=text, said_by=SaidBy.WORKER, item=SCHOOL))
    stage.open(TODAY)
    editor = editor_at(stage, SCHOOL)
    assert len(editor.text()) > 20_000
    assert editor.height() < stage.window.height()
    assert editor.verticalScrollBar().maximum() > 0


def test_two_wordings_of_a_point_are_reachable(stage: Stage) -> None:
    item = stage.meeting().items[0]
    for text in ("Vejen til skolen", "Skolen"):
        stage.save(reword_item(item, text=text, said_by=SaidBy.CITIZEN))
    room = stage.open(TODAY)
    row = room.agenda.rows[SCHOOL]
    assert row.conflict.isVisible()
    row.conflict.click()
    stage.settle()
    view = stage.screen.over
    assert isinstance(view, ConflictView)
    view.uses[0].click()
    stage.settle()
    assert not stage.screen.findChildren(ConflictView) or stage.screen.over is not view
    assert not stage.meeting().items[0].record["text"].conflict


def test_everything_has_a_name_to_be_read_aloud(stage: Stage) -> None:
    room = stage.open(TODAY)
    editor_at(stage, SCHOOL)
    assert all(part.editor.accessibleName() for part in room.findChildren(Contribution))
    assert room.agenda.rows[SCHOOL].tick.accessibleName() == "Talt om: Skolevejen"


def test_typing_is_not_lost_when_a_colleagues_words_arrive(stage: Stage) -> None:
    stage.open(TODAY)
    editor = editor_at(stage, SCHOOL)
    QTest.keyClicks(editor, "Mine ord")
    stage.save(write_note(stage.meeting(), key=b"z" * 16, text="Andre ord", said_by=SaidBy.WORKER, item=SCHOOL))
    assert editor.text() == "Mine ord"
    assert editor.hasFocus()


def test_words_are_marked_while_the_keyboard_is_at_the_notes_and_no_longer(stage: Stage) -> None:
    room = stage.open(TODAY)
    editor = editor_at(stage, SCHOOL)
    stage.write("Jeg vil kunne cykle")
    editor.selectAll()
    room.notes.hope.setFocus(Qt.FocusReason.TabFocusReason)
    assert editor.marked() == "Jeg vil kunne cykle"
    room.agenda.new.setFocus(Qt.FocusReason.OtherFocusReason)
    assert editor.marked() == ""


def test_words_are_marked_in_one_note_at_a_time(stage: Stage) -> None:
    stage.open(TODAY)
    first = editor_at(stage, SCHOOL)
    stage.write("Jeg vil kunne cykle")
    first.selectAll()
    second = editor_at(stage, PARTY)
    assert second is not first
    assert first.marked() == ""


def test_no_words_are_marked_when_the_meeting_is_closed(stage: Stage) -> None:
    room = stage.open(TODAY)
    editor = editor_at(stage, SCHOOL)
    stage.write("Jeg vil kunne cykle")
    editor.selectAll()
    room.close_button.click()
    assert editor.marked() == ""


def test_what_was_said_of_one_deed_does_not_stand_after_the_next(stage: Stage) -> None:
    room = stage.open(TODAY)
    editor = editor_at(stage, SCHOOL)
    stage.write("Jeg vil kunne cykle")
    editor.selectAll()
    room.notes.hope.click()
    assert room.notes.outcome.text().startswith("Skrevet som en drøm.")
    room.notes.agreement.click()
    assert room.notes.outcome.text() == "Marker ord og tryk:"


def test_of_many_earlier_agreements_the_most_pressing_are_shown_first(stage: Stage) -> None:
    for day in range(1, 11):
        by = date(2026, 3, 20 - day)
        stage.save(agree(citizen=stage.citizen, key=bytes([day]) * 16, what=f"Nummer {day}", by=by, meeting=OLD))
    room = stage.open(TODAY)
    agreements = room.agreements
    assert [row.check.text() for row in agreements.rows.values()] == [
        "Spørge skolen", "Nummer 10", "Nummer 9", "Nummer 8", "Nummer 7", "Nummer 6"
    ]  # fmt: skip
    assert agreements.more.label() == "Vis de 5 andre"
    row = agreements.rows[bytes([10]) * 16]
    row.check.click()
    stage.settle()
    assert agreements.rows[bytes([10]) * 16] is row
    assert row.isVisible()
    QTest.mouseClick(agreements.more, Qt.MouseButton.LeftButton)
    stage.settle()
    assert len(agreements.rows) == 11
    assert all(each.isVisible() for each in agreements.rows.values())
    assert not agreements.more.isVisible()
    assert stage.focus is agreements.rows[bytes([4]) * 16].check
