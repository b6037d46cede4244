"""Quiet lines under words that the dictionary does not know."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.places import resources
from app.ui.spelling import Dictionary, Proofs, Spelling, field_of
from app.ui.spelling_fields import WHO
from app.ui.underlines import Underlines, cursor_over
from app.ui.widgets import GrowingTextEdit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups without a screen


@pytest.fixture(scope="module")
def dictionary(qapp: QApplication) -> Dictionary:
    made = Dictionary(qapp, resources() / "spelling")
    while not made.is_ready:
        made.read_part()
    return made


@pytest.fixture
def editor(qtbot: QtBot) -> GrowingTextEdit:
    made = GrowingTextEdit()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("word", ["jeg", "indkøbssedler", "fødselsdagsgave", "åben", "søster", "zebraen"])
def test_words_that_it_knows(dictionary: Dictionary, word: str) -> None:
    assert dictionary.knows(word)


@pytest.mark.parametrize("word", ["bedere", "indkøbsedler", "kompetancer", "jg"])
def test_words_that_it_does_not(dictionary: Dictionary, word: str) -> None:
    assert not dictionary.knows(word)


def underlined(qtbot: QtBot, editor: GrowingTextEdit, *words: str) -> None:
    qtbot.waitUntil(lambda: Underlines.of(editor).words(WHO) == list(words))


def test_a_line_under_what_is_wrong_and_nothing_else(
    qtbot: QtBot, dictionary: Dictionary, editor: GrowingTextEdit
) -> None:
    editor.set_text("😊 Jeg sover bedere hos Oksana på DPC, القرآن og får indkøbsedler ")
    Proofs(editor, dictionary)
    underlined(qtbot, editor, "bedere", "indkøbsedler")
    editor.set_text("Jeg sover bedre ")
    underlined(qtbot, editor)


def test_the_word_being_written_is_left_in_peace_and_the_text_is_never_touched(
    qtbot: QtBot, dictionary: Dictionary, editor: GrowingTextEdit
) -> None:
    editor.activateWindow()
    editor.setFocus()
    Proofs(editor, dictionary)
    edits: list[str] = []
    QTest.keyClicks(editor, "jg jeg bedere")
    underlined(qtbot, editor, "jg")
    editor.edited.connect(lambda: edits.append(editor.text()))
    QTest.keyClick(editor, Qt.Key.Key_Home)
    underlined(qtbot, editor, "bedere")
    assert edits == []


def test_a_hint_and_a_misspelled_word_both_keep_their_line(
    qtbot: QtBot, dictionary: Dictionary, editor: GrowingTextEdit
) -> None:
    editor.set_text("At jeg sover bedere ")
    Underlines.of(editor).put("hint", [cursor_over(editor, editor.text(), 0, 2)], "atext")
    Proofs(editor, dictionary)
    underlined(qtbot, editor, "bedere")
    assert sorted(each.cursor.selectedText() for each in editor.extraSelections()) == ["At", "bedere"]


def test_a_field_is_looked_at_from_when_it_is_written_in(qtbot: QtBot, qapp: QApplication) -> None:
    spelling = Spelling(qapp)
    window = QWidget()
    first, second = GrowingTextEdit("bedere ord"), GrowingTextEdit("bedere ord")
    column = QVBoxLayout(window)
    column.addWidget(first)
    column.addWidget(second)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    second.setReadOnly(True)
    for each in (first, second):
        each.setFocus()
        qtbot.waitUntil(each.hasFocus)
    while not spelling.dictionary.is_ready:
        spelling.dictionary.read_part()
    underlined(qtbot, first, "bedere")
    assert second.findChild(Proofs) is None
    spelling.deleteLater()


def test_a_very_long_text_is_looked_at_in_turns(qtbot: QtBot, dictionary: Dictionary, editor: GrowingTextEdit) -> None:
    editor.set_text("Jeg sover bedere hver nat. " * 200)
    Proofs(editor, dictionary)
    underlined(qtbot, editor, *["bedere"] * 200)


def choose_first(qtbot: QtBot, proofs: Proofs) -> str:
    qtbot.waitUntil(lambda: proofs.menu is not None and proofs.menu.isVisible())
    assert proofs.menu is not None
    said = proofs.menu.actions()[0].text()
    QTest.keyClick(proofs.menu, Qt.Key.Key_Return)
    return said


def test_a_key_offers_words_in_place_of_the_wrong_one(
    qtbot: QtBot, dictionary: Dictionary, editor: GrowingTextEdit
) -> None:
    editor.activateWindow()
    editor.setFocus()
    editor.set_text("😊 Jeg sover bedere hver nat")
    proofs = Proofs(editor, dictionary)
    QTest.keyClick(editor, Qt.Key.Key_F7)
    said = choose_first(qtbot, proofs)
    assert dictionary.knows(said)
    assert editor.text() == f"😊 Jeg sover {said} hver nat"
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "😊 Jeg sover bedere hver nat"


def test_a_field_of_one_line_has_lines_and_suggestions_too(qtbot: QtBot, dictionary: Dictionary) -> None:
    line = QLineEdit("Vi køber indkøbsedler")
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    line.setFocus()
    line.setCursorPosition(0)
    edits: list[str] = []
    line.textEdited.connect(edits.append)
    bare = line.grab().toImage()
    proofs = Proofs(line, dictionary)
    qtbot.waitUntil(lambda: proofs.wrong == ["indkøbsedler"])
    assert line.grab().toImage() != bare, "the line is drawn"
    assert (line.text(), edits) == ("Vi køber indkøbsedler", []), "and the words are not touched"
    QTest.keyClick(line, Qt.Key.Key_F7)
    said = choose_first(qtbot, proofs)
    assert line.text() == f"Vi køber {said}"
    assert edits == [line.text()]


def test_passwords_and_fields_that_are_only_read_are_never_looked_at(qtbot: QtBot) -> None:
    secret, fixed, words = QLineEdit(), QLineEdit(), QLineEdit()
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    fixed.setReadOnly(True)
    for each in (secret, fixed, words):
        qtbot.addWidget(each)
    assert [field_of(each) is not None for each in (secret, fixed, words)] == [False, False, True]
