"""The demo holds the day's meeting: agenda, notes, a dream and an agreement out of marked words, and the seal."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from app.demo.stage import Stage
from app.ui.meetings import MeetingsScreen
from app.ui.meetings.invitation_view import InvitationView
from app.ui.meetings.meeting_row import MeetingRow
from app.ui.meetings.note_edit import NoteEdit

INVITATION = "Indbydelse.pdf"
_DREAM = "Jeg vil kunne stå ved lågen uden at kigge ned"
_ASKED = "Amina spørger Trine om at gå med på fredag"
_NOTE = f'Vi talte om skolevejen. "{_DREAM}," sagde hun. {_ASKED}.'
_PROFESSIONAL = "Mere mod end i februar. Jeg spørger til søvnen næste gang."


def invite(stage: Stage) -> None:
    """The invitation to a meeting that is planned."""
    screen = stage.screen(MeetingsScreen, "Møder")
    stage.picture("moeder")
    stage.click(stage.find(MeetingRow, "18. marts"))
    stage.settle()
    stage.picture("moede-planlagt")
    stage.push("Indbydelse")
    view = screen.over
    if not isinstance(view, InvitationView):
        raise RuntimeError("the invitation did not open")
    stage.until(lambda: view.paper is not None, "the invitation")
    stage.settle()
    stage.picture("indbydelse")
    stage.click(view.save_button)
    stage.picture("maa-inviteres")
    while view.gate.yes.isVisible():
        stage.click(view.gate.yes)
        stage.settle()
    stage.name_file(INVITATION)
    stage.push("Tilbage til mødet")
    stage.push("Alle møder")


def hold(stage: Stage) -> None:
    """Today's meeting is begun: a note under the first point, and what comes of its words."""
    screen = stage.screen(MeetingsScreen, "Møder")
    stage.click(stage.find(MeetingRow, "I dag"))
    stage.settle()
    stage.picture("moede-foer")
    stage.push("Begynd mødet")
    stage.picture("moede-begyndt")
    stage.push("Punkt: Skolevejen")
    stage.write(_NOTE)
    stage.picture("note-skrives")
    _mark(stage, _DREAM)
    stage.push("Drøm")
    stage.picture("note-til-droem")
    _mark(stage, _ASKED)
    stage.push("Aftale")
    stage.picture("note-til-aftale")
    stage.push("Gem aftalen")
    for point in ("Skolevejen", "Brevet fra boligforeningen"):
        stage.push(f"Talt om: {point}")
    stage.press(Qt.Key.Key_F8)
    stage.settle()
    stage.write(_PROFESSIONAL)
    stage.picture("faglig-note")
    stage.press(Qt.Key.Key_F8)
    stage.settle()
    if screen.room is None:
        raise RuntimeError("the meeting is gone")
    _check(stage, screen.room.ground.meeting.record.id)
    stage.picture("moede")


def _mark(stage: Stage, words: str) -> None:
    """Mark words in the note that is being written, as with Shift and the arrows."""
    editor = next(
        (each for each in stage.window.findChildren(NoteEdit) if each.isVisible() and words in each.text()), None
    )
    if editor is None:
        raise RuntimeError(f"no note says: {words}")
    stage.click(editor.viewport())
    cursor = QTextCursor(editor.document())
    cursor.setPosition(editor.text().index(words))
    editor.setTextCursor(cursor)
    for _ in words:
        stage.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def _check(stage: Stage, meeting: bytes) -> None:
    """What was made of the words stands where it was said to stand."""
    record = stage.page.record
    if record is None or not any(_DREAM in hope.words.text for hope in record.hopes):
        raise RuntimeError("the marked words did not become a dream")
    made = [each.text("what") for each in record.of("agreement") if each["meeting"].value == meeting]
    if not any(what and what in _ASKED for what in made):
        raise RuntimeError("the marked words did not become an agreement")


def end(stage: Stage) -> None:
    """Read out, the next time agreed on, three questions, and the seal."""
    screen = stage.screen(MeetingsScreen, "Møder")
    if screen.room is None:
        stage.click(stage.find(MeetingRow, "I dag"))
        stage.settle()
    stage.push("Læs op og slut mødet")
    stage.picture("laes-op")
    stage.push("Slut mødet")
    stage.until(lambda: screen.room is not None and screen.room.ground.meeting.sealed, "the seal")
    stage.settle()
    stage.picture("moede-afsluttet")
    stage.push("Alle møder")
