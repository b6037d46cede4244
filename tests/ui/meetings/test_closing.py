"""Reading aloud and closing: the seal, what comes after it, the professional note, and what leaves the store."""

from pathlib import Path

from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.commands.citizens import edit_citizen
from app.commands.meetings import add_item, tick_item
from app.commands.network import ask_consent, put_on_map
from app.commands.notes import write_note, write_professional_note
from app.commands.own_words import Told
from app.models.change import SaidBy
from app.models.map_places import Place
from app.models.meeting import AgendaItem, meetings
from app.models.network import network_map
from app.models.reading import readings
from app.models.values import Consent, Ring
from app.store.professional import load_professional
from app.store.reading import noted, undo_stacks
from app.ui.meetings.closing import Closing
from app.ui.meetings.invitation_view import InvitationView
from app.ui.meetings.summary_view import SummaryView
from app.ui.papers.own_words import say_address, say_named
from tests.documents.plans import text_of
from tests.ui.meetings.stage import ENTER, ESCAPE, NEXT, PARTY, SCHOOL, TODAY, Stage

SECRET = "Uroen er mindre end i januar."


def close(stage: Stage) -> Closing:
    stage.open(TODAY)
    stage.room.close_button.click()
    stage.settle()
    assert isinstance(stage.screen.over, Closing)
    return stage.screen.over


def note(stage: Stage, text: str = "Hun fulgte Yusuf.") -> None:
    stage.save(write_note(stage.meeting(), key=stage.desk.new_id(), text=text, said_by=SaidBy.WORKER, item=SCHOOL))


def professional(stage: Stage) -> None:
    stage.save(
        write_professional_note(
            citizen=stage.citizen, professional=None, key=stage.desk.new_id(), meeting=TODAY, text=SECRET,
            new_id=stage.desk.new_id,
        )
    )  # fmt: skip


def events(stage: Stage) -> list[str]:
    found = stage.ask(lambda vault: noted(vault, stage.citizen, limit=99, access=True))
    return [change.values[0].data for each in found for change in each.entry.changes if change.kind == "access"]


def everything(stage: Stage) -> str:
    texts = []
    for widget in stage.window.findChildren(QWidget):
        for name in ("text", "toPlainText", "accessibleName", "accessibleDescription", "toolTip"):
            told = getattr(widget, name, None)
            texts.append(str(told()) if callable(told) else "")
    return "\n".join(texts)


def test_it_reads_out_what_was_talked_about_and_agreed(stage: Stage) -> None:
    stage.save(tick_item(stage.meeting().items[0], talked=True))
    view = close(stage)
    assert view.talked.text() == "· Skolevejen"
    assert view.missed.text() == "· Fødselsdagen\n· Planen"
    assert view.still.text() == "· Signe: Spørge skolen, til fredag"
    assert view.agreed.text() == "Der er ikke aftalt noget nyt i dag."
    assert view.next.text() == "Onsdag 11. marts, 13:30 til 15:00."


def test_the_next_meeting_is_proposed_where_there_is_none(stage: Stage) -> None:
    view = None
    stage.open(NEXT).begin.click()
    stage.settle()
    stage.room.close_button.click()
    stage.settle()
    view = stage.screen.over
    assert isinstance(view, Closing)
    assert view.next.text() == "Skal vi ses onsdag 18. marts kl. 13:30?"
    view.plan.click()
    stage.settle()
    assert meetings(stage.record)[-1].when == "2026-03-18T13:30:00"
    assert view.next.text() == "Onsdag 18. marts, 13:30 til 15:00."


def test_the_seal_is_said_before_and_stands(stage: Stage) -> None:
    note(stage)
    professional(stage)
    view = close(stage)
    assert "Noten står, som den er, men I kan altid skrive til." in everything(stage)
    undoable = len(stage.ask(lambda vault: undo_stacks(vault, stage.citizen)).undo)
    view.seal.click()
    stage.settle()
    assert stage.meeting().sealed
    assert stage.meeting().notes[0].sealed
    part = stage.ask(lambda vault: load_professional(vault, stage.citizen))
    assert len(part.seals(TODAY)) == 1
    assert len(stage.ask(lambda vault: undo_stacks(vault, stage.citizen)).undo) <= undoable
    assert stage.screen.over is None


def test_after_the_seal_it_is_only_added_to(stage: Stage) -> None:
    note(stage)
    close(stage).seal.click()
    stage.settle()
    room = stage.room
    (read,) = room.notes.sections[SCHOOL].contributions.values()
    assert read.editor.isReadOnly()
    assert not room.agenda.rows[PARTY].tick.isEnabled()
    assert room.agenda.new.isHidden()
    assert room.agreements.line.isHidden()
    assert room.standing.text() == "Afsluttet"
    assert room.notes.additions is not None
    addition = room.notes.additions.place_to_write()
    assert addition is not None
    addition.editor.setFocus()
    stage.write("Det var tirsdag.")
    stage.press(ESCAPE)
    assert [each.text.text for each in stage.meeting().additions] == ["Det var tirsdag."]
    assert [each.text.text for each in stage.meeting().notes if each.sealed] == ["Hun fulgte Yusuf."]


def test_the_answers_are_a_reading_about_the_meeting(stage: Stage) -> None:
    view = close(stage)
    feedback = view.feedback
    group = feedback._choices["listened"]
    group.button(1).click()
    feedback._texts["next_time"].setFocus()
    stage.write("Gå en tur")
    feedback.keep.click()
    stage.settle()
    (reading,) = readings(stage.record, "meeting_feedback")
    assert (reading.about, reading.version, reading.said_by) == (TODAY, "1", SaidBy.CITIZEN)
    assert reading.answers == {"listened": 1, "next_time": "Gå en tur"}
    assert feedback.outcome.text() == "Tak. Svarene er gemt."


def test_passing_the_questions_by_is_said_kindly(stage: Stage) -> None:
    view = close(stage)
    view.feedback.skip.setFocus()
    stage.press(ENTER)
    assert view.feedback.outcome.text() == "Det er helt i orden. I kan tale om det en anden gang."
    assert readings(stage.record, "meeting_feedback") == ()
    assert view.seal.hasFocus()


def test_answers_given_and_not_kept_are_kept_with_the_seal(stage: Stage) -> None:
    view = close(stage)
    view.feedback._choices["forward"].button(2).click()
    view.seal.click()
    stage.settle()
    (reading,) = readings(stage.record, "meeting_feedback")
    assert reading.answers == {"forward": 2}


def test_the_professional_note_is_nowhere_until_it_is_asked_for(stage: Stage) -> None:
    professional(stage)
    room = stage.open(TODAY)
    assert SECRET not in everything(stage)
    assert "read_professional" not in events(stage)
    stage.press(Qt.Key.Key_F8)
    assert room.professional.editor is not None
    assert room.professional.editor.text() == SECRET
    assert events(stage).count("read_professional") == 1
    stage.press(Qt.Key.Key_F8)
    assert SECRET not in everything(stage)
    assert room.middle.currentWidget() is room.notes


def test_opening_an_empty_professional_note_reads_nothing(stage: Stage) -> None:
    professional(stage)
    stage.open(NEXT)
    stage.press(Qt.Key.Key_F8)
    assert "read_professional" not in events(stage)


def test_the_professional_note_is_written_in_its_own_stream(stage: Stage) -> None:
    room = stage.open(TODAY)
    stage.press(Qt.Key.Key_F8)
    stage.write("Mindre uro.")
    stage.press(Qt.Key.Key_F8)
    part = stage.ask(lambda vault: load_professional(vault, stage.citizen))
    assert [each.text("text") for each in part.notes(TODAY)] == ["Mindre uro."]
    stage.press(Qt.Key.Key_F8)
    stage.write(" Sover bedre.")
    room.finish()
    stage.settle()
    part = stage.ask(lambda vault: load_professional(vault, stage.citizen))
    assert [each.text("text") for each in part.notes(TODAY)] == ["Mindre uro. Sover bedre."]
    assert all(each.kind != "professional_note" for each in stage.record.records.values())


def test_leaving_the_screen_puts_the_professional_note_away(stage: Stage) -> None:
    professional(stage)
    stage.open(TODAY)
    stage.press(Qt.Key.Key_F8)
    stage.screen.finish()
    stage.settle()
    assert SECRET not in everything(stage)


def test_copying_to_the_journal_says_so_and_is_in_the_history(stage: Stage) -> None:
    note(stage)
    professional(stage)
    room = stage.open(TODAY)
    room.copy_to_journal()
    stage.settle()
    copied = QGuiApplication.clipboard().text()
    assert copied.index("Hun fulgte Yusuf.") < copied.index(SECRET)
    assert "170591" not in copied
    assert events(stage) == ["copied"]
    assert "uden for Pejlemærke" in room.banner.accessibleName()
    QGuiApplication.clipboard().clear()


def test_the_invitation_is_shown_and_saved(stage: Stage, tmp_path: Path) -> None:
    stage.open(NEXT).before.invite.click()
    stage.settle()
    view = stage.screen.over
    assert isinstance(view, InvitationView)
    stage.qtbot.waitUntil(lambda: view.paper is not None, timeout=15_000)
    assert view.paper is not None
    assert view.paper.pages == 1
    assert "Amina" not in view.paper.name
    view.outbox.save_to(tmp_path / "i.pdf", "", (stage.citizen,), view.paper)
    view.save_calendar(tmp_path / "m.ics")
    stage.qtbot.waitUntil(lambda: not view.press.busy, timeout=15_000)
    stage.settle()
    assert (tmp_path / "i.pdf").read_bytes() == view.paper.pdf
    (event,) = Calendar.from_ical((tmp_path / "m.ics").read_bytes()).walk("VEVENT")
    assert str(event["location"]) == "Hos Amina"
    assert events(stage) == ["invited", "invited"]
    stage.press(ESCAPE)
    assert stage.screen.over is None
    assert QApplication.focusWidget() is not None


def test_the_summary_for_the_citizen_is_a_paper_without_the_professional_note(stage: Stage, tmp_path: Path) -> None:
    note(stage)
    professional(stage)
    stage.open(TODAY)
    stage.room.summary_wished.emit()
    view = stage.screen.over
    assert isinstance(view, SummaryView)
    stage.qtbot.waitUntil(lambda: view.paper is not None and not view.press.busy)
    assert view.paper is not None
    text = text_of(view.paper.pdf)
    assert "Hun fulgte Yusuf." in text
    assert SECRET not in text
    english = view.language.box.findData("en")
    view.language.box.setCurrentIndex(english)
    view.language.box.activated.emit(english)
    stage.qtbot.waitUntil(lambda: view.paper is not None and "What we talked about" in text_of(view.paper.pdf))
    view.outbox.save_to(tmp_path / "referat.pdf", "", view.whose, view.paper)
    stage.qtbot.waitUntil((tmp_path / "referat.pdf").exists)
    stage.settle()
    assert events(stage)[0] == "paper"
    stage.press(ESCAPE)
    assert stage.screen.over is None


def test_before_it_leaves_the_words_that_name_one_who_said_no_are_pointed_out(stage: Stage) -> None:
    note(stage)
    for point, meeting in (("Yusufs skole", NEXT), ("Ahornvej  4 er koldt", NEXT), ("Vi bor på Ahornvej 4", TODAY)):
        key = stage.desk.new_id()
        stage.save(add_item(citizen=stage.citizen, meeting=meeting, key=key, text=point, said_by=SaidBy.CITIZEN))
        if meeting == TODAY:
            stage.save(tick_item(next(each for each in _items(stage) if each.record.id == key), talked=True))
    told = {"address": "Ahornvej 4\n5000 Odense C", "protected": True}
    stage.save(edit_citizen(stage.record.citizen, fields=told))
    place = Place("family", Ring.NEAR, (500, 500))
    stage.save(put_on_map(citizen=stage.citizen, key=stage.desk.new_id(), name="Yusuf", place=place))
    summary, invitation = _look_of(stage)
    assert "Yusuf" not in summary + invitation, "nobody has said no"
    assert "Ahornvej" in summary
    (yusuf,) = network_map(stage.record).members
    stage.save(ask_consent(yusuf, name="in_print", answer=Consent.NO))
    summary, invitation = _look_of(stage)
    assert "Yusuf i ”Hun fulgte Yusuf.”" in summary
    assert "Yusuf i ”Yusufs skole”" in invitation
    assert "Ahornvej" in summary
    assert "står ikke på indbydelsen" in invitation


def test_long_words_are_pointed_out_in_short() -> None:
    long = "Yusuf " + "og så videre " * 400
    assert len(say_named([Told("Yusuf", long)])) < 200
    assert len(say_address([long])) < 200


def _items(stage: Stage) -> list[AgendaItem]:
    return [item for meeting in meetings(stage.record) for item in meeting.items]


def _look_of(stage: Stage) -> tuple[str, str]:
    """What is said beside the summary of today, and beside the invitation to the next time."""
    stage.open(TODAY)
    stage.room.summary_wished.emit()
    stage.settle()
    view = stage.screen.over
    assert isinstance(view, SummaryView)
    summary = view.look.text() if view.look.isVisible() else ""
    stage.press(ESCAPE)
    stage.open(NEXT).before.invite.click()
    stage.settle()
    other = stage.screen.over
    assert isinstance(other, InvitationView)
    invitation = other.look.text() if other.look.isVisible() else ""
    stage.press(ESCAPE)
    return summary, invitation
