"""Borgere, driven by keys and clicks over a real vault."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.citizens import new_citizen, note_risk
from app.commands.notes import write_professional_note
from app.store.reading import CaseRow, noted
from app.store.vault import Vault
from app.ui import theme
from app.ui.citizens import CitizensScreen
from app.ui.citizens.lines import CitizenLine, HeadingLine, HitLine, citizen_lines, unmark
from app.ui.citizens.marked_text import from_where_it_shows
from app.ui.citizens.naming import Marked, near_day, support_line, told_apart
from app.ui.desk import Desk
from app.ui.tokens import font
from tests.ui.citizens.case import Case, on_screen

TODAY = date(2026, 3, 4)
K = Qt.Key


def names(screen: CitizensScreen) -> list[str]:
    return [line.called.text for line in screen.list.model_.lines if isinstance(line, CitizenLine)]


def hits(screen: CitizensScreen) -> list[HitLine]:
    return [line for line in screen.list.model_.lines if isinstance(line, HitLine)]


def keys(screen: CitizensScreen, text: str) -> None:
    QTest.keyClicks(screen.search.edit, text)


def test_shows_the_caseload_with_the_keyboard_in_the_search(screen: CitizensScreen) -> None:
    assert names(screen) == ["Amina", "Hanne", "Johan", "Søren", "Søren"]
    assert screen.count.text() == "du følger 5"
    assert screen.search.edit.hasFocus()
    first = screen.list.model_.lines[0]
    assert isinstance(first, CitizenLine)
    assert (first.dream, first.last, first.look) == ("”Jeg vil sidde på havnen”", "i dag", "ikke aftalt")


def test_two_of_one_name_are_told_apart(screen: CitizensScreen) -> None:
    apart = [line.apart.text for line in screen.list.model_.lines if isinstance(line, CitizenLine)]
    assert apart == ["", "", "", "Søren Bak", "Søren Holm"]


def test_typing_finds_names_at_once_and_the_writing_after(qtbot: QtBot, screen: CitizensScreen) -> None:
    keys(screen, "han")
    assert names(screen) == ["Hanne", "Johan"]
    line = screen.list.model_.lines[1]
    assert isinstance(line, CitizenLine)
    assert line.called.pieces == ((2, 3),)
    screen.search.edit.clear()
    keys(screen, "HAVN")
    assert names(screen) == []
    qtbot.waitUntil(lambda: len(hits(screen)) == 2)
    goal, dream = hits(screen)
    assert (goal.kind_words, goal.called, goal.apart) == ("Mål", "Søren", "Søren Bak")
    assert (dream.kind_words, dream.found.text, dream.day) == ("Drøm", "”Jeg vil sidde på havnen”", "4. marts")
    start, length = dream.found.pieces[0]
    assert dream.found.text[start : start + length] == "havnen"


def test_words_of_the_professional_part_are_found_but_not_shown(
    qtbot: QtBot, screen: CitizensScreen, case: Case
) -> None:
    citizen = next(line.citizen for line in screen.list.model_.lines if isinstance(line, CitizenLine))
    save = write_professional_note(citizen=citizen, professional=None, key=b"f" * 16, meeting=b"m" * 16,
                                   text="Taler om medicinen", new_id=case.vault.new_id)  # fmt: skip
    save |= note_risk(citizen=citizen, professional=next(iter(save.parts)), note="Medicinen ligger fremme",
                      new_id=case.vault.new_id)  # fmt: skip
    case.vault.save(save)
    keys(screen, "medicinen")
    qtbot.waitUntil(lambda: len(hits(screen)) == 2)
    assert {line.kind_words for line in hits(screen)} == {"Faglig note", "Til kolleger"}
    for line in hits(screen):
        assert "medicinen" not in repr(line).lower()


def test_an_answer_to_an_earlier_search_is_dropped(qtbot: QtBot, screen: CitizensScreen, case: Case) -> None:
    keys(screen, "havn")
    screen._search()
    screen.search.edit.setText("johan")
    screen._soon.stop()
    qtbot.waitUntil(lambda: not case.desk.busy)
    assert not hits(screen)


def test_arrows_pass_the_heading_and_enter_opens_what_was_found(
    qtbot: QtBot, screen: CitizensScreen, case: Case
) -> None:
    keys(screen, "ha")
    qtbot.waitUntil(lambda: len(hits(screen)) == 2)
    assert any(isinstance(line, HeadingLine) for line in screen.list.model_.lines)
    for _ in range(2):
        QTest.keyClick(screen.search.edit, K.Key_Down)
    chosen = screen.list.line()
    assert isinstance(chosen, HitLine)
    with qtbot.waitSignal(screen.opened_hit) as told:
        QTest.keyClick(screen.search.edit, K.Key_Return)
    assert told.args == [case.citizens["soren"], "goal", chosen.record]
    qtbot.waitUntil(lambda: not case.desk.busy)
    latest = noted(case.vault, case.citizens["soren"], limit=1, access=True)[0]
    assert [(change.kind, change.values[0].data) for change in latest.entry.changes] == [("access", "found")]


def test_enter_opens_a_citizen_and_leaves_the_log_to_the_page(qtbot: QtBot, screen: CitizensScreen, case: Case) -> None:
    before = len(noted(case.vault, case.citizens["hanne"], limit=99, access=True))
    keys(screen, "hanne")
    with qtbot.waitSignal(screen.opened) as told:
        QTest.keyClick(screen.search.edit, K.Key_Enter)
    assert told.args == [case.citizens["hanne"]]
    assert len(noted(case.vault, case.citizens["hanne"], limit=99, access=True)) == before


def test_the_list_itself_takes_keys_and_double_clicks(qtbot: QtBot, screen: CitizensScreen, case: Case) -> None:
    screen.list.setFocus()
    QTest.keyClick(screen.list, K.Key_Down)
    with qtbot.waitSignal(screen.opened) as told:
        QTest.keyClick(screen.list, K.Key_Return)
    assert told.args == [case.citizens["hanne"]]
    where = screen.list.visualRect(screen.list.model_.index(2)).center()
    QTest.mouseClick(screen.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert screen.panel.open_button.label() == "Åbn Johan"
    with qtbot.waitSignal(screen.opened) as told:
        QTest.mouseDClick(screen.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert told.args == [case.citizens["johan"]]


def test_esc_clears_and_ctrl_f_comes_back(screen: CitizensScreen) -> None:
    keys(screen, "hanne")
    QTest.keyClick(screen.search.edit, K.Key_Escape)
    assert screen.search.words() == ""
    assert len(names(screen)) == 5
    screen.list.setFocus()
    QTest.keyClick(screen, K.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert screen.search.edit.hasFocus()


def test_nothing_found_is_said_only_when_both_have_answered(qtbot: QtBot, screen: CitizensScreen) -> None:
    keys(screen, "xylofon")
    assert not screen._nothing.isVisible()
    qtbot.waitUntil(screen._nothing.isVisible)
    assert screen.panel.isHidden()


def test_an_empty_caseload_offers_the_first_step(qtbot: QtBot, qapp: QApplication, vault: Vault) -> None:
    theme.apply(qapp, theme.LIGHT)
    desk = Desk(vault)
    screen = CitizensScreen(desk)
    on_screen(qtbot, screen, desk)
    qtbot.waitUntil(screen.empty.isVisible)
    with qtbot.waitSignal(screen.new_wanted):
        QTest.mouseClick(screen.empty.button, Qt.MouseButton.LeftButton)
    desk.close()


def test_what_is_written_elsewhere_comes_in_and_the_choice_stays(
    qtbot: QtBot, screen: CitizensScreen, case: Case
) -> None:
    QTest.keyClick(screen.search.edit, K.Key_Down)
    _, begun = new_citizen(fields={"called": "Bo"}, new_id=case.desk.new_id)
    case.desk.save(screen, begun)
    qtbot.waitUntil(lambda: "Bo" in names(screen))
    chosen = screen.list.line()
    assert isinstance(chosen, CitizenLine)
    assert chosen.citizen == case.citizens["hanne"]


def test_each_line_is_one_sentence_for_a_screen_reader(screen: CitizensScreen) -> None:
    spoken = screen.list.model_.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Søren, Søren Bak. Sidst sammen: i dag. Næste kig på planen: ikke aftalt."


def row(
    called: str = "Hanne",
    full: str = "",
    born: date | None = None,
    section: str = "",
    since: date | None = None,
    until: date | None = None,
) -> CaseRow:
    return CaseRow(f"{called}{full}{born}".encode(), called, full, "", born, "", "", section, since, until, None, None)


def test_days_are_said_as_one_says_them() -> None:
    said = [near_day(day, today=TODAY, without="ikke aftalt") for day in (
        TODAY, date(2026, 3, 3), date(2026, 3, 5), date(2026, 2, 27), date(2025, 11, 12), None)]  # fmt: skip
    assert said == ["i dag", "i går", "i morgen", "fredag 27. februar", "12. november 2025", "ikke aftalt"]


def test_the_support_in_a_line() -> None:
    line = support_line(row(section="82b", since=date(2026, 1, 12), until=date(2026, 7, 9)), today=TODAY)
    assert line == "§ 82 b siden 12. januar\nslutter torsdag 9. juli"
    assert support_line(row(section="85", since=date(2025, 2, 3)), today=TODAY) == "§ 85 siden 3. februar 2025"
    ended = support_line(row(section="85", since=date(2025, 2, 3), until=date(2026, 1, 30)), today=TODAY)
    assert ended.endswith("sluttede 30. januar")


def test_same_full_name_is_told_apart_by_the_year() -> None:
    two = [row(full="Hanne Holm", born=date(1958, 1, 1)), row(full="Hanne Holm", born=date(1990, 1, 1))]
    assert list(told_apart(two).values()) == ["født 1958", "født 1990"]


def test_what_was_found_is_never_cut_away(qapp: QApplication) -> None:
    theme.apply(qapp, theme.LIGHT)
    text = "Samtaler, gåture og samarbejde med Veterancentret, som Søren selv styrer"
    cut = from_where_it_shows(Marked(text, ((text.index("Søren"), 5),)), font("support"), 300)
    start, length = cut.pieces[0]
    assert cut.text[start : start + length] == "Søren"
    assert cut.text.startswith("…")
    assert QFontMetricsF(font("support")).horizontalAdvance(cut.text[: start + length]) < 300


def test_a_search_is_letters_and_never_a_pattern() -> None:
    assert citizen_lines([row()], ".*", {}, today=TODAY) == []
    assert unmark("a\x02b\nc\x03d").pieces == ((1, 3),)
