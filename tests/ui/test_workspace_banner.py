"""What the banner over the pages says, and how long it stands."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.commands.citizens import new_citizen
from app.commands.writing import MAX_TEXT
from app.models.change import SaidBy
from app.models.errors import SurroundingsError, UserError
from app.store.drafts import drafts
from app.store.profile_files import profiles
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.goals import GoalsScreen
from app.ui.widgets import GrowingTextEdit, LabelledField
from app.ui.workspace import Workspace
from tests.conftest import Hands

CLEANED = "Nogle usynlige tegn er taget ud af teksten."
ENTER = Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier


class Room:
    """An open workspace and the citizen who is in it."""

    def __init__(self, qtbot: QtBot, desk: Desk, vault: Vault, home: Path, hands: Hands) -> None:
        self.qtbot, self.desk, self.vault = qtbot, desk, vault
        self.citizen, save = new_citizen(fields={"called": "Amina"}, new_id=vault.new_id)
        vault.save(save)
        self.space = Workspace(desk, profiles(home)[0], hands.world)
        qtbot.addWidget(self.space)
        self.space.resize(1366, 768)
        self.space.show()
        self.space.activateWindow()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desk.busy and not self.desk.unsaved)
        QApplication.processEvents()

    @property
    def said(self) -> str:
        self.settle()
        return "" if self.space.banner.isHidden() else self.space.banner.accessibleName()

    @property
    def goals(self) -> GoalsScreen:
        screen = self.space.citizen.screen_shown
        assert isinstance(screen, GoalsScreen)
        return screen

    def open_goals(self) -> None:
        self.space.open_citizen(self.citizen, "goals")
        self.settle()

    def paste(self, text: str) -> None:
        """Where the cursor is."""
        QApplication.clipboard().setText(text)
        field = QApplication.focusWidget()
        assert isinstance(field, GrowingTextEdit | QLineEdit)
        field.paste()

    def done(self) -> None:
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClick(field, ENTER, CTRL)
        self.settle()


@pytest.fixture
def room(qtbot: QtBot, desk: Desk, vault: Vault, tmp_path: Path, hands: Hands) -> Room:
    return Room(qtbot, desk, vault, tmp_path / "hjem", hands)


def dream(room: Room) -> None:
    room.goals.begin_dream()


def goal(room: Room) -> None:
    room.goals.begin_goal(None)


def resource(room: Room) -> None:
    room.goals.band.begin()


@pytest.mark.parametrize("begin", [dream, goal, resource])
def test_pasted_control_characters_go_with_a_word(room: Room, begin: Callable[[Room], None]) -> None:
    room.open_goals()
    begin(room)
    room.paste("Jeg vil\x07 male\x1b[31m\x00 igen")
    room.done()
    record = load_citizen(room.vault, room.citizen)
    texts = [
        *(hope.words.text for hope in record.hopes),
        *(goal.words.text for goal in record.goals),
        *(each.record.text("text") for each in record.resources),
    ]
    assert texts == ["Jeg vil male[31m igen"]
    assert room.said == CLEANED


def test_a_word_is_said_of_what_stands_beside_a_step_too(room: Room) -> None:
    from app.commands.goals import write_goal

    key = room.vault.new_id()
    room.vault.save(write_goal(citizen=room.citizen, key=key, text="Jeg maler", said_by=SaidBy.CITIZEN))
    room.open_goals()
    row = room.goals.board.rows[0].steps.begin()
    room.paste("Købe pensler")
    row.beside.who.setFocus()
    room.paste("Mig\x02 selv")
    QTest.keyClick(row.beside.who, ENTER)
    room.settle()
    assert [step.record.text("who") for step in load_citizen(room.vault, room.citizen).goals[0].steps] == ["Mig selv"]
    assert room.said == CLEANED


def test_line_breaks_emoji_and_arabic_are_not_control_characters(room: Room) -> None:
    room.open_goals()
    room.goals.begin_dream()
    words = "أريد أن أجلس\u200f\nmed Yusuf 👩\u200d👧 på\thavnen"
    room.paste(words.replace("\n", "\r\n"))
    room.done()
    assert [hope.words.text for hope in load_citizen(room.vault, room.citizen).hopes] == [words]
    assert room.said == ""


def test_the_form_says_it_when_it_has_been_saved(room: Room) -> None:
    room.space.show_form(None)
    room.settle()
    form = room.space.form
    assert form is not None
    field = form.person["called"]
    assert isinstance(field, LabelledField)
    field.field.setFocus()
    room.paste("Hanne\x0b")
    assert room.said == ""
    form.save()
    room.qtbot.waitUntil(lambda: len(room.vault.citizens()) == 2 and not room.desk.busy)
    room.settle()
    assert room.said == CLEANED
    assert load_citizen(room.vault, room.vault.citizens()[1]).called == "Hanne"


def test_too_long_a_text_is_still_said_when_its_draft_is_on_the_disk(room: Room) -> None:
    room.open_goals()
    room.goals.begin_dream()
    room.paste("x" * (MAX_TEXT + 1))
    room.done()
    assert [len(draft.text) for draft in drafts(room.vault, room.citizen)] == [MAX_TEXT + 1]
    assert room.said.startswith("Teksten er på 40001 tegn")


def test_a_refusal_goes_with_the_page_and_a_trouble_only_with_itself(room: Room) -> None:
    room.desk.refused.emit(UserError("undo-nothing"))
    room.desk.trouble.emit(None)
    assert room.said == "Der er ikke mere at fortryde her."
    room.space.show_citizens()
    assert room.said == ""
    room.desk.trouble.emit(SurroundingsError("disk-full"))
    room.space.settings_button.click()
    assert room.said.startswith("Der er ikke mere plads")
    room.desk.trouble.emit(None)
    assert room.said == ""


def test_a_backup_that_failed_for_days_is_said_unless_something_worse_is(room: Room) -> None:
    room.space.backups.failed.emit(SurroundingsError("disk-full"))
    assert room.said.startswith("Der er ikke lavet en sikkerhedskopi i flere dage. Der er ikke mere plads på disken.")
    room.desk.trouble.emit(SurroundingsError("disk-read-only"))
    worse = room.said
    room.space.backups.failed.emit(SurroundingsError("disk-full"))
    assert room.said == worse
