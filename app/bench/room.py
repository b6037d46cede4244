"""The meeting room: opened, and a keystroke in a long note, beside a bare text field with the same words."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from app.bench.danish import Danish, seeded
from app.bench.paints import Paints
from app.commands.meetings import plan_meeting
from app.commands.notes import write_note
from app.models.change import SaidBy
from app.models.meeting import Meeting, meetings
from app.models.record import CitizenRecord
from app.models.values import MeetingForm, MeetingState
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.meetings import MeetingsScreen
from app.ui.meetings.note_edit import NoteEdit
from app.ui.workspace import Workspace

CHARACTERS = 20_000
_KEYS = 20
_WORD = "aftale"


def hold_meeting(vault: Vault, citizen: bytes) -> None:
    """A meeting that is being held, with a note of one's own that is as long as a note can well be."""
    starts = vault.clock().local.replace(tzinfo=None, minute=0) + timedelta(days=1)
    key = vault.new_id()
    vault.save(plan_meeting(citizen=citizen, key=key, form=MeetingForm.HOME, starts=starts, state=MeetingState.HELD))
    text = Danish(seeded(13)).text(CHARACTERS, CHARACTERS)
    vault.save(write_note(_open(load_citizen(vault, citizen)), key=vault.new_id(), text=text, said_by=SaidBy.WORKER))


def _open(record: CitizenRecord) -> Meeting:
    """The last meeting, which is not ended."""
    return next(each for each in reversed(meetings(record)) if each.state == MeetingState.HELD and not each.sealed)


def measure_room(
    workspace: Workspace, citizen: bytes, paints: Paints, busy: Callable[[], bool], rounds: int
) -> dict[str, list[float]]:
    """Milliseconds: `room`, and `keys` with `bare` as their floor."""
    paints.shown_after(lambda: workspace.open_citizen(citizen, "meetings"), busy)
    screen, record = workspace.citizen.screen_shown, workspace.citizen.record
    assert isinstance(screen, MeetingsScreen)
    assert record is not None
    meeting = _open(record)
    opened = []
    for _ in range(rounds + 1):
        opened.append(paints.shown_after(lambda: screen.open_meeting(meeting.record.id), busy))
        assert screen.room is not None
        editors = screen.room.findChildren(NoteEdit)
        if len(opened) <= rounds:
            paints.shown_after(screen.room.left.emit, busy)
    editor = max(editors, key=lambda each: len(each.text()))
    bare = QTextEdit()
    bare.setPlainText(editor.text())
    bare.resize(editor.width(), 480)
    bare.show()
    found = {"room": opened[1:], "keys": _typed(editor, paints, rounds), "bare": _typed(bare, Paints(bare), rounds)}
    bare.close()
    return found


def _typed(editor: QTextEdit, paints: Paints, rounds: int) -> list[float]:
    """What each keystroke at the end of the text takes until it is painted; the first few are not counted."""
    editor.window().activateWindow()
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QApplication.processEvents()
    letters = [_WORD[number % len(_WORD)] for number in range(_KEYS * rounds + 3)]
    return [paints.painted_after(lambda letter=letter: _press(editor, letter)) for letter in letters][3:]  # type: ignore[misc]


def _press(editor: QTextEdit, letter: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(editor, key)
