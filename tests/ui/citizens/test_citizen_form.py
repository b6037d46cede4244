"""The form, driven by keys and clicks over a real vault."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.citizens import note_risk
from app.commands.supports import write_support
from app.models.danish_dates import danish_date
from app.models.errors import SurroundingsError
from app.store.reading import caseload, load_citizen, load_risk, noted
from app.ui.citizens import CitizenForm
from app.ui.widgets import CheckRow, GrowingTextEdit, LabelledField, SecondaryButton
from tests.ui.citizens.case import Case, choose, on_screen, save, write

K = Qt.Key


def error(form: CitizenForm, name: str) -> str:
    part = form.person if name in form.person.fields else form.support
    field = part[name]
    assert isinstance(field, LabelledField)
    return field.error()


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
    assert load_risk(case.vault, citizen).note == "Hund"
    assert len({each.entry.save for each in noted(case.vault, citizen, limit=9, access=True)}) == 1


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


def test_the_hidden_half_of_a_number_can_be_mended(qtbot: QtBot, case: Case) -> None:
    form = CitizenForm(case.desk)
    form.open(case.citizens["hanne"])
    on_screen(qtbot, form, case.desk)
    QTest.mouseClick(form.person.cpr.eye, Qt.MouseButton.LeftButton)
    assert not form.changed()
    write(form, "cpr", "120458-5678")
    QTest.keyClick(form.person.cpr.edit, K.Key_Tab)
    assert form.person.cpr.edit.text() == "120458-••••"
    with qtbot.waitSignal(form.done):
        save(qtbot, form, case)
    assert load_citizen(case.vault, case.citizens["hanne"]).citizen.text("cpr") == "1204585678"


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
    begun |= note_risk(citizen=citizen, professional=None, note="Hund", new_id=case.vault.new_id)
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
        for each in noted(case.vault, citizen, limit=2, access=True)
        for change in each.entry.changes
    ]  # fmt: skip
    assert sorted(latest) == [("citizen", "how_to_meet"), ("risk", "note")]
    assert load_risk(case.vault, citizen).note == "Hunden er død"


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


def test_on_a_wide_screen_the_buttons_stand_under_the_fields_in_the_middle(form: CitizenForm) -> None:
    form.resize(1820, 900)
    QApplication.processEvents()
    name = form._line("called")
    buttons = form.bar.save_button.mapTo(form, QPoint(0, 0)).x()
    fields = name.mapTo(form, QPoint(0, 0)).x()
    assert buttons > 350
    assert 0 <= fields - buttons <= 24
