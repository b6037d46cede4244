"""The widgets under real keys and clicks."""

from datetime import time

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui import widgets as w
from app.ui.tokens import font
from app.ui.widgets.avatar import initials
from app.ui.widgets.cards import in_quotes
from app.ui.widgets.parted import Parted
from app.ui.widgets.text import plain_tooltip
from app.ui.widgets.text_block import text_block
from tests.ui.one_widget import role_of, shown

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so

SECTIONS = [
    (word, word)
    for word in (
        "Overblik", "Møder", "Drømme & mål", "Netværk", "Stjerne",
        "Spørgsmål", "Min plan", "Når det er svært", "Samarbejde", "Historik",
    )
]  # fmt: skip


# Growing text


class Heard:
    """What an editor has told."""

    def __init__(self, editor: w.GrowingTextEdit) -> None:
        self.said: list[str] = []
        editor.edited.connect(lambda: self.said.append("edited"))
        editor.finished.connect(lambda: self.said.append("finished"))
        editor.cancelled.connect(lambda: self.said.append("cancelled"))


def test_typing_is_told_and_stored_words_are_not(qtbot: QtBot) -> None:
    editor = w.GrowingTextEdit()
    shown(qtbot, editor)
    heard = Heard(editor)
    editor.set_text("Fra lageret")
    assert heard.said == []
    QTest.keyClicks(editor, "ab")
    assert heard.said == ["edited", "edited"]


def test_keys_finish_and_cancel(qtbot: QtBot) -> None:
    editor = w.GrowingTextEdit("Mål")
    shown(qtbot, editor)
    heard = Heard(editor)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert heard.said == ["finished", "cancelled"]
    assert editor.text() == "Mål"


def test_tab_moves_on_and_finishes(qtbot: QtBot) -> None:
    holder = QWidget()
    editor, after = w.GrowingTextEdit("Mål"), QLineEdit()
    column = QVBoxLayout(holder)
    column.addWidget(editor)
    column.addWidget(after)
    shown(qtbot, holder)
    editor.setFocus()
    heard = Heard(editor)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert heard.said == ["finished"]
    assert editor.text() == "Mål"


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("bare", [True, False])
def test_editor_is_as_tall_as_its_words(qtbot: QtBot, qapp: QApplication, scale: float, bare: bool) -> None:
    theme.apply(qapp, theme.LIGHT, text_scale=scale)
    holder = QWidget()
    column = QVBoxLayout(holder)
    editor = w.GrowingTextEdit("en", bare=bare)
    column.addWidget(editor)
    column.addStretch(1)
    shown(qtbot, holder, 300)
    one = editor.height()
    editor.setFocus()
    for _ in range(3):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    editor.insertPlainText("مرحبا ord " * 12)
    qapp.processEvents()
    assert editor.height() > 4 * one * 0.6
    assert editor.verticalScrollBar().maximum() == 0
    editor.set_text("en")
    qapp.processEvents()
    assert editor.height() == one


def test_editor_shows_markup_as_written(qtbot: QtBot) -> None:
    editor = w.GrowingTextEdit("<b>fed</b>")
    qtbot.addWidget(editor)
    assert editor.text() == "<b>fed</b>"


# Section tabs


def test_tabs_by_keyboard(qtbot: QtBot) -> None:
    tabs = w.SectionTabs(SECTIONS)
    shown(qtbot, tabs, 1230)
    told: list[str] = []
    tabs.selected.connect(told.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(tabs, key)
    assert told == ["Møder", "Drømme & mål", "Møder", "Historik", "Overblik"]


def test_tabs_by_mouse_and_silent_select(qtbot: QtBot) -> None:
    tabs = w.SectionTabs(SECTIONS)
    shown(qtbot, tabs, 1230)
    told: list[str] = []
    tabs.selected.connect(told.append)
    tabs.select("Stjerne")
    assert (tabs.key(), told) == ("Stjerne", [])
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, tabs.tabRect(2).center())
    assert told == ["Drømme & mål"]


def rows_of(tabs: w.SectionTabs) -> list[int]:
    return sorted({tabs.tabRect(index).top() for index in range(tabs.count())})


def test_the_tabs_stand_in_one_line_at_the_ordinary_text(qtbot: QtBot) -> None:
    tabs = w.SectionTabs(SECTIONS)
    shown(qtbot, tabs, 1230)
    assert rows_of(tabs) == [0]
    assert tabs.tabRect(9).right() <= 1230


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_every_tab_is_seen_at_a_larger_text_and_can_be_clicked(qtbot: QtBot, qapp: QApplication, scale: float) -> None:
    theme.apply(qapp, theme.LIGHT, text_scale=scale)
    tabs = w.SectionTabs(SECTIONS)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.addWidget(tabs)
    column.addStretch(1)
    shown(qtbot, holder)
    holder.resize(1230, 300)
    qapp.processEvents()
    assert len(rows_of(tabs)) == 2
    told: list[str] = []
    tabs.selected.connect(told.append)
    for index in reversed(range(tabs.count())):
        place = tabs.tabRect(index)
        assert tabs.rect().contains(place)
        assert place.height() >= 40
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=place.center())
        assert place.contains(tabs.ring_rect())
    assert told == [key for key, _ in reversed(SECTIONS)]
    theme.apply(qapp, theme.LIGHT)


def test_the_choice_of_parts_stands_in_line_with_what_they_hold(qtbot: QtBot, qapp: QApplication) -> None:
    screen = QWidget()
    parted = Parted(screen, "Dele", {"one": "Den ene", "two": "Den anden"}, width=300)
    shown(qtbot, screen, 1200)
    assert parted.choice.mapTo(screen, QPoint()).x() == 24
    screen.resize(1680, 400)
    qapp.processEvents()
    assert parted.choice.mapTo(screen, QPoint()).x() == 24 + (1680 - 1280) // 2


def test_ampersand_is_a_letter(qtbot: QtBot) -> None:
    button = w.LinkButton("Drømme & mål")
    qtbot.addWidget(button)
    assert button.label() == "Drømme & mål"
    assert button.shortcut().isEmpty()


# Password, fields, rows, buttons


def test_eye_shows_and_hides(qtbot: QtBot) -> None:
    field = w.PasswordField()
    shown(qtbot, field)
    QTest.keyClicks(field.edit, "hemmelig")
    assert (field.text(), field.edit.displayText()) == ("hemmelig", "•" * 8)
    QTest.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    assert (field.edit.displayText(), field.eye.accessibleName()) == ("hemmelig", "Skjul det skrevne")
    QTest.keyClick(field.eye, Qt.Key.Key_Return)
    assert not field.is_shown()
    QTest.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    field.clear()
    assert (field.text(), field.is_shown()) == ("", False)


def test_password_is_sent_with_enter_and_tab_reaches_the_eye(qtbot: QtBot) -> None:
    field = w.PasswordField()
    shown(qtbot, field)
    with qtbot.waitSignal(field.submitted):
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
    QTest.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.eye.hasFocus()


def test_field_says_its_label_help_and_error(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = w.LabelledField("Navn", edit, "Det, borgeren bliver kaldt.")
    shown(qtbot, field)
    assert (edit.accessibleName(), edit.accessibleDescription()) == ("Navn", "Det, borgeren bliver kaldt.")
    field.set_error("Skriv et navn.")
    assert (field.error(), edit.accessibleDescription()) == ("Skriv et navn.", "Skriv et navn.")
    field.set_error("")
    assert (field.error(), edit.accessibleDescription()) == ("", "Det, borgeren bliver kaldt.")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_row_is_ticked_by_key(qtbot: QtBot, key: Qt.Key) -> None:
    row = w.CheckRow("Ringe til Trine", "Amina · torsdag")
    shown(qtbot, row)
    QTest.keyClick(row, key)
    assert row.isChecked()
    QTest.keyClick(row, key)
    assert not row.isChecked()


def test_row_is_ticked_anywhere(qtbot: QtBot) -> None:
    row = w.CheckRow("Ringe til Trine", "Amina & Signe")
    shown(qtbot, row)
    with qtbot.waitSignal(row.toggled):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(row.width() - 3, 3))
    assert role_of(row) == QAccessible.Role.CheckBox
    assert row.accessibleDescription() == "Amina & Signe"
    assert row.heightForWidth(120) > row.heightForWidth(600) >= 40


def test_eye_button_says_how_it_is(qtbot: QtBot) -> None:
    eye = w.ToggleEye("Med i planen", "Ikke med i planen")
    shown(qtbot, eye)
    QTest.keyClick(eye, Qt.Key.Key_Space)
    assert (eye.isChecked(), eye.accessibleName(), eye.toolTip()) == (False, *["Ikke med i planen"] * 2)


@pytest.mark.parametrize("kind", [w.PrimaryButton, w.SecondaryButton, w.LinkButton])
def test_buttons_answer_to_enter_and_are_large_enough(qtbot: QtBot, kind: type[w.PrimaryButton]) -> None:
    button = kind("Ok")
    shown(qtbot, button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert min(button.sizeHint().toTuple()) >= 40


# Words and pictures


def test_cut_words_end_in_dots_and_stand_whole_in_the_tooltip(qtbot: QtBot) -> None:
    text = w.Text("Det her er en lang linje med ord", max_lines=1)
    shown(qtbot, text, 80)
    assert text.toolTip() == "Det her er en lang linje med ord"
    text.resize(600, 24)
    assert text.toolTip() == ""


def test_squeezed_words_end_in_dots_too(qtbot: QtBot) -> None:
    text = w.Text("Det her er en lang linje med ord")
    shown(qtbot, text, 80)
    text.resize(80, 300)
    assert text.toolTip() == ""
    text.resize(80, 50)
    assert text.toolTip() == "Det her er en lang linje med ord"


def test_of_a_long_text_only_what_can_be_seen_is_laid_out(qtbot: QtBot) -> None:
    text = w.Text("l" * 20_000, max_lines=2)
    qtbot.addWidget(text)
    text.resize(300, 60)
    block = text_block(text.text(), text.font(), 20, width=300, max_lines=2)
    assert (block.lines, block.elided, block.layout.text()[-1]) == (2, True, "…")
    assert 50 < len(block.layout.text()) < 300
    assert text.sizeHint().width() == w.Text("l" * 5_000, max_lines=2).sizeHint().width()


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_cut_block_keeps_to_its_lines(qapp: QApplication, lines: int) -> None:
    block = text_block("ord " * 60, font("body"), 24, width=200, max_lines=lines)
    assert block.elided
    assert block.height == 24 * lines
    assert block.layout.text().endswith("…")
    assert block.width <= 200


@pytest.mark.parametrize("width", [40, 90, 160, 240])
def test_a_cut_line_with_a_bold_lead_is_the_only_line(qapp: QApplication, width: int) -> None:
    words = "Disken er fuld: der er ikke plads til mere"
    block = text_block(words, font("body"), 24, width=width, max_lines=1, bold=15)
    assert block.elided
    assert block.layout.lineCount() == block.lines == 1
    assert block.layout.text().endswith("…")
    assert block.layout.lineAt(0).textLength() == len(block.layout.text())
    assert block.width <= width


def test_a_longer_text_and_a_larger_one_ask_for_more_room(qtbot: QtBot, qapp: QApplication) -> None:
    text = w.Text("Et ord")
    shown(qtbot, text, 200)
    assert text.heightForWidth(200) == 24
    text.set_words("Et ord til og et til, så der bliver flere linjer")
    assert text.heightForWidth(200) > 24
    assert text.heightForWidth(2000) == 24
    theme.apply(qapp, theme.LIGHT, text_scale=1.5)
    try:
        assert text.heightForWidth(2000) == 36
    finally:
        theme.apply(qapp, theme.LIGHT)


def test_markup_in_somebodys_words_stays_words(qtbot: QtBot) -> None:
    text = w.Text("<b>Amina</b> & Yusuf")
    qtbot.addWidget(text)
    assert text.textFormat() is Qt.TextFormat.PlainText
    assert "&lt;b&gt;" in plain_tooltip(text.text())
    assert plain_tooltip("Amina & Yusuf") == "Amina & Yusuf"


def test_quotation_marks_only_round_words() -> None:
    assert in_quotes(" At sy. ") == "”At sy.”"
    assert in_quotes("  ") == ""


def test_saved_label_says_only_what_is_so(qtbot: QtBot) -> None:
    label = w.SavedLabel()
    qtbot.addWidget(label)
    said = []
    for state in w.SaveState:
        label.show_state(state, time(9, 3))
        said.append(label.text())
        assert label.accessibleName() == label.text()
    assert said == ["Gemt 9:03", "Kladde gemt 9:03", "Gemmer …", "Ikke gemt endnu"]


def test_a_save_moves_nothing_beside_the_saved_label(qtbot: QtBot) -> None:
    label = w.SavedLabel()
    shown(qtbot, label, 300)
    widths = []
    for state in (w.SaveState.SAVED, w.SaveState.WRITING, w.SaveState.SAVED, w.SaveState.DRAFT):
        label.show_state(state, time(12, 34))
        widths.append(label.sizeHint().width())
    assert widths[0] == widths[1] == widths[2] < widths[3]


def test_banner_and_empty_state_offer_one_deed(qtbot: QtBot) -> None:
    banner = w.Banner()
    banner.say("Uden net.", "Alt er gemt her.", action="Se dem")
    shown(qtbot, banner, 700)
    assert banner.accessibleName() == "Uden net. Alt er gemt her."
    link = banner.findChild(w.LinkButton)
    assert link is not None
    with qtbot.waitSignal(banner.acted):
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    empty = w.EmptyState("seedling", "Her samler I drømme.", "Skriv den første")
    shown(qtbot, empty)
    with qtbot.waitSignal(empty.acted):
        QTest.keyClick(empty.button, Qt.Key.Key_Return)


@pytest.mark.parametrize(("name", "letters"), [("Signe Holm", "SH"), ("Åse Marie Øst", "ÅØ"), ("Bo", "B"), ("", "")])
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_joins_let_the_mouse_through_and_meet_the_cards(qtbot: QtBot) -> None:
    joins = w.Joins()
    joins.resize(200, 100)
    joins.set_joins([w.Join(QRectF(0, 20, 50, 40), QRectF(150, 40, 50, 40), "#B26A00")])
    qtbot.addWidget(joins)
    assert joins.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    picture = joins.grab().toImage()
    assert picture.pixelColor(50, 40) == QColor("#B26A00") == picture.pixelColor(150, 60)


@pytest.mark.parametrize("size", [(560, 768), (1366, 200), (160, 700), (40, 40)])
@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_sea_mark_stands_in_any_size(
    qtbot: QtBot, qapp: QApplication, size: tuple[int, int], tokens: theme.Tokens
) -> None:
    theme.apply(qapp, tokens)
    picture = w.SeaMarkPicture()
    picture.setMinimumSize(1, 1)
    picture.resize(*size)
    qtbot.addWidget(picture)
    image = picture.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(0, size[0], 2) for y in range(0, size[1], 2)}
    assert tokens.amber.lower() in seen
