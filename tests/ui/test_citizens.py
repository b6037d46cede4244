"""Borgere and the form, driven by keys and clicks over a real vault."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.commands.citizens import new_citizen, note_risk
from app.commands.goals import write_goal
from app.commands.hopes import write_hope
from app.commands.supports import write_support
from app.models.change import SaidBy
from app.models.danish_dates import danish_date
from app.models.errors import SurroundingsError
from app.models.values import HopeKind
from app.store.reading import CaseRow, caseload, load_citizen, load_risk, noted
from app.store.vault import Vault
from app.ui import theme
from app.ui.citizens import CitizenForm, CitizensScreen
from app.ui.citizens.lines import CitizenLine, HeadingLine, HitLine, citizen_lines, unmark
from app.ui.citizens.marked_text import from_where_it_shows
from app.ui.citizens.naming import Marked, near_day, support_line, told_apart
from app.ui.desk import Desk
from app.ui.tokens import font
from app.ui.widgets import CheckRow, GrowingTextEdit, LabelledField, SecondaryButton

TODAY = date(2026, 3, 4)
K = Qt.Key


@dataclass
class Case:
    """A caseload and its desk."""

    vault: Vault
    desk: Desk
    citizens: dict[str, bytes]


def begin(vault: Vault, **fields: object) -> bytes:
    key, save = new_citizen(fields=fields, new_id=vault.new_id)
    vault.save(save)
    return key


@pytest.fixture
def case(qapp: QApplication, vault: Vault) -> Iterator[Case]:
    theme.apply(qapp, theme.LIGHT)
    told = {
        "hanne": begin(vault, called="Hanne", full_name="Hanne Kristensen", cpr="120458-1234", how_to_meet="Udenfor"),
        "johan": begin(vault, called="Johan", next_look="2026-03-05"),
        "amina": begin(vault, called="Amina", full_name="Amina Yassin"),
        "soren": begin(vault, called="Søren", full_name="Søren Bak"),
        "soren2": begin(vault, called="Søren", full_name="Søren Holm"),
    }
    hope = write_hope(
        citizen=told["amina"], key=vault.new_id(), text="Jeg vil sidde på havnen", said_by=SaidBy.CITIZEN,
        kind=HopeKind.DREAM,
    )  # fmt: skip
    goal = write_goal(
        citizen=told["soren"], key=vault.new_id(), text="Jeg går til havnen", said_by=SaidBy.CITIZEN, hope=None,
        details={},
    )  # fmt: skip
    vault.save(hope)
    vault.save(goal)
    desk = Desk(vault)
    yield Case(vault, desk, told)
    desk.close()


def on_screen(qtbot: QtBot, widget: QWidget, desk: Desk) -> None:
    qtbot.addWidget(widget)
    widget.resize(1278, 768)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    qtbot.waitUntil(lambda: not desk.busy)


@pytest.fixture
def screen(qtbot: QtBot, case: Case) -> CitizensScreen:
    made = CitizensScreen(case.desk)
    on_screen(qtbot, made, case.desk)
    qtbot.waitUntil(lambda: bool(made.list.model_.lines))
    return made


@pytest.fixture
def form(qtbot: QtBot, case: Case) -> CitizenForm:
    made = CitizenForm(case.desk)
    made.open(None)
    on_screen(qtbot, made, case.desk)
    return made


def names(screen: CitizensScreen) -> list[str]:
    return [line.called.text for line in screen.list.model_.lines if isinstance(line, CitizenLine)]


def hits(screen: CitizensScreen) -> list[HitLine]:
    return [line for line in screen.list.model_.lines if isinstance(line, HitLine)]


def keys(screen: CitizensScreen, text: str) -> None:
    QTest.keyClicks(screen.search.edit, text)


def write(form: CitizenForm, name: str, text: str) -> None:
    part = form.person if name in form.person.fields else form.support
    field = part[name] if name != "note" else form.risk[name]
    assert isinstance(field, LabelledField)
    edit = getattr(field, "edit", field.field)
    assert isinstance(edit, QLineEdit | GrowingTextEdit)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def choose(form: CitizenForm, section: str) -> None:
    field = form.support["section"]
    assert isinstance(field, LabelledField)
    box = field.field
    assert isinstance(box, QComboBox)
    index = box.findData(section)
    box.setCurrentIndex(index)
    box.activated.emit(index)


def error(form: CitizenForm, name: str) -> str:
    part = form.person if name in form.person.fields else form.support
    field = part[name]
    assert isinstance(field, LabelledField)
    return field.error()


def save(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    QTest.keyClick(form.focusWidget() or form, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not case.desk.busy)


# The list


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


def test_an_answer_to_an_earlier_search_is_dropped(qtbot: QtBot, screen: CitizensScreen, case: Case) -> None:
    keys(screen, "havn")
    screen._search()
    screen.search.edit.setText("johan")
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
    latest = noted(case.vault, case.citizens["soren"], limit=1)[0]
    assert [(change.kind, change.values[0].data) for change in latest.entry.changes] == [("access", "found")]


def test_enter_opens_a_citizen_and_leaves_the_log_to_the_page(qtbot: QtBot, screen: CitizensScreen, case: Case) -> None:
    before = len(noted(case.vault, case.citizens["hanne"], limit=99))
    keys(screen, "hanne")
    with qtbot.waitSignal(screen.opened) as told:
        QTest.keyClick(screen.search.edit, K.Key_Enter)
    assert told.args == [case.citizens["hanne"]]
    assert len(noted(case.vault, case.citizens["hanne"], limit=99)) == before


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
    assert citizen_lines([row()], ".*", today=TODAY) == []
    assert unmark("a\x02b\nc\x03d").pieces == ((1, 3),)


# The form


def test_a_name_and_enter_is_enough(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    write(form, "called", "Bo")
    assert form.page.more.header.label() == "Mere om Bo"
    with qtbot.waitSignal(form.done) as told:
        QTest.keyClick(form._line("called"), K.Key_Return)
    assert load_citizen(case.vault, told.args[0]).called == "Bo"


def test_without_a_name_it_says_so_there(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    write(form, "how_to_meet", "Ude")
    save(qtbot, form, case)
    assert "navn" in error(form, "called")
    assert form._line("called").hasFocus()
    assert form.changed()


def test_everything_typed_is_written_as_one_save(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    for fold in (form.page.more, form.page.support, form.page.risk):
        QTest.mouseClick(fold.header, Qt.MouseButton.LeftButton)
    write(form, "called", "Line")
    write(form, "phone", "12 34 56 78")
    protected = form.person["protected"]
    assert isinstance(protected, CheckRow)
    QTest.keyClick(protected, K.Key_Space)
    choose(form, "82b")
    write(form, "start", "12/1 26")
    write(form, "purpose", "At Line kan sove")
    write(form, "note", "Hund")
    assert isinstance(form.focusWidget(), GrowingTextEdit)
    with qtbot.waitSignal(form.done) as told:
        save(qtbot, form, case)
    citizen = told.args[0]
    record = load_citizen(case.vault, citizen)
    assert record.citizen["protected"].value is True
    assert record.citizen.text("phone") == "12 34 56 78"
    assert record.support is not None
    assert (record.support.section, record.support.start) == ("82b", date(2026, 1, 12))
    assert record.support.end == date(2026, 7, 11)
    assert record.support.record.text("purpose") == "At Line kan sove"
    assert load_risk(case.vault, citizen) == "Hund"
    assert len({each.entry.save for each in noted(case.vault, citizen, limit=9)}) == 1


def test_the_latest_lawful_day_is_filled_in_and_follows(form: CitizenForm) -> None:
    form.page.support.open()
    choose(form, "82b")
    write(form, "start", "12-01-26")
    end = form.support.end
    assert end.day() == date(2026, 7, 11)
    assert danish_date(date(2026, 7, 11)) in end.echoed()
    choose(form, "85")
    assert end.day() is None
    write(form, "end", "1/6 2026")
    choose(form, "82b")
    assert end.day() == date(2026, 6, 1)


def test_too_long_a_support_is_refused_under_the_day(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    write(form, "called", "Bo")
    choose(form, "82b")
    write(form, "start", "12/1 26")
    write(form, "end", "1/12 26")
    save(qtbot, form, case)
    assert "seks måneder" in error(form, "end")
    assert form.page.support.is_open()
    assert len(caseload(case.vault)) == 5


def test_support_without_a_section_asks_for_it(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    write(form, "called", "Bo")
    write(form, "provider", "Bostøtten Nord")
    save(qtbot, form, case)
    assert "paragraf" in error(form, "section")


def test_a_day_is_echoed_and_an_unreadable_one_is_said(form: CitizenForm) -> None:
    form.page.support.open()
    write(form, "start", "3/2 2026")
    assert form.support.start.echoed() == "tirsdag 3. februar 2026"
    write(form, "start", "snart")
    assert error(form, "start") == ""
    QTest.keyClick(form.support.start.edit, K.Key_Tab)
    assert "3/2 2026" in error(form, "start")


def test_the_number_is_checked_masked_and_shown_by_the_eye(form: CitizenForm) -> None:
    cpr = form.person.cpr
    write(form, "cpr", "770291-1234")
    QTest.keyClick(cpr.edit, K.Key_Tab)
    assert cpr.edit.text() == "770291-••••"
    assert cpr.echoed() == "Erstatningsnummer, født 17. februar 1991"
    assert cpr.digits() == "7702911234"
    QTest.mouseClick(cpr.eye, Qt.MouseButton.LeftButton)
    assert cpr.edit.text() == "770291-1234"
    QTest.mouseClick(cpr.eye, Qt.MouseButton.LeftButton)
    assert cpr.masked()


@pytest.mark.parametrize(("typed", "reason"), [("17059", "10"), ("310291-1234", "31.02.91"), ("17o591-1234", "tal")])
def test_a_number_that_is_none_says_why(form: CitizenForm, typed: str, reason: str) -> None:
    write(form, "cpr", typed)
    QTest.keyClick(form.person.cpr.edit, K.Key_Tab)
    assert reason in error(form, "cpr")
    assert not form.person.cpr.masked()


def test_a_namesake_is_asked_about_before_saving(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    write(form, "called", "hanne")
    QTest.keyClick(form._line("called"), K.Key_Return)
    qtbot.waitUntil(form.likeness.isVisible)
    assert "Hanne Kristensen, født 1958. Er det den samme?" in form.likeness.accessibleName()
    assert len(caseload(case.vault)) == 5
    form.likeness.denied.emit()
    with qtbot.waitSignal(form.done):
        save(qtbot, form, case)
    assert len(caseload(case.vault)) == 6


def test_the_one_who_is_here_can_be_opened(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    write(form, "called", "Hanne")
    QTest.keyClick(form._line("called"), K.Key_Tab)
    qtbot.waitUntil(form.likeness.isVisible)
    button = form.likeness.first_button()
    assert isinstance(button, SecondaryButton)
    with qtbot.waitSignal(form.done) as told:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == [case.citizens["hanne"]]


def test_a_number_that_is_taken_is_never_saved(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    write(form, "called", "Grethe")
    write(form, "cpr", "120458-1234")
    save(qtbot, form, case)
    qtbot.waitUntil(form.likeness.isVisible)
    assert "Hanne Kristensen" in error(form, "cpr")
    save(qtbot, form, case)
    assert len(caseload(case.vault)) == 5


def test_mending_changes_only_what_was_changed(qtbot: QtBot, case: Case) -> None:
    citizen = case.citizens["hanne"]
    begun = write_support(citizen=citizen, key=case.vault.new_id(), section="85", start=date(2025, 2, 3), end=None,
                          texts={"who_comes": "Signe"})  # fmt: skip
    begun |= note_risk(citizen=citizen, professional=None, risk=None, note="Hund", new_id=case.vault.new_id)
    case.vault.save(begun)
    form = CitizenForm(case.desk)
    form.open(citizen)
    on_screen(qtbot, form, case.desk)
    qtbot.waitUntil(lambda: form._line("called").text() == "Hanne")
    assert form.person.cpr.edit.text() == "120458-••••"
    assert form.page.support.is_open()
    assert not form.changed()
    write(form, "how_to_meet", "Hjemme")
    write(form, "note", "Hunden er død")
    with qtbot.waitSignal(form.done):
        save(qtbot, form, case)
    latest = [
        (change.kind, change.field)
        for each in noted(case.vault, citizen, limit=2)
        for change in each.entry.changes
    ]  # fmt: skip
    assert sorted(latest) == [("citizen", "how_to_meet"), ("risk", "note")]
    assert load_risk(case.vault, citizen) == "Hunden er død"


def test_nothing_is_lost_while_the_disk_is_full(
    qtbot: QtBot, form: CitizenForm, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole: Callable[..., object] = case.vault.save

    def full(*_: object, **__: object) -> None:
        raise SurroundingsError("disk-full")

    monkeypatch.setattr(case.vault, "save", full)
    write(form, "called", "Bo")
    ended: list[bytes] = []
    form.done.connect(ended.append)
    with qtbot.waitSignal(case.desk.trouble, check_params_cb=lambda fault: fault is not None):
        save(qtbot, form, case)
    assert "Ikke gemt endnu" in form.bar.message.text()
    assert form._line("called").text() == "Bo"
    assert not ended
    monkeypatch.setattr(case.vault, "save", whole)
    with qtbot.waitSignal(form.done):
        case.desk._try_waiting()
    assert [each.called for each in caseload(case.vault)].count("Bo") == 1


def test_leaving_with_something_typed_asks_first(qtbot: QtBot, form: CitizenForm) -> None:
    write(form, "called", "Bo")
    QTest.mouseClick(form.bar.cancel_button, Qt.MouseButton.LeftButton)
    assert form.bar.leave_button.isVisible()
    with qtbot.waitSignal(form.cancelled):
        QTest.keyClick(form.bar.leave_button, K.Key_Return)


def test_leaving_an_untouched_form_is_at_once(qtbot: QtBot, form: CitizenForm) -> None:
    with qtbot.waitSignal(form.cancelled):
        QTest.mouseClick(form.bar.cancel_button, Qt.MouseButton.LeftButton)


def test_every_field_has_a_name_and_a_target_of_40(form: CitizenForm) -> None:
    for fold in (form.page.more, form.page.support, form.page.risk):
        fold.open()
        assert fold.header.height() >= 40
    for part in (form.person, form.support, form.risk):
        for name, field in part.fields.items():
            inner = field.field if isinstance(field, LabelledField) else field
            assert inner.accessibleName() or inner.property("text"), name
            assert isinstance(inner, GrowingTextEdit) or inner.sizeHint().height() >= 40, name
