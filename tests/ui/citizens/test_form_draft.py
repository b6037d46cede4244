"""What is typed in the form outlives the lock and the process, over a real vault."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.commands.access import Access
from app.commands.citizens import note_risk
from app.store.drafts import drafts
from app.store.profile import open_vault, unlock_password
from app.store.profile_files import profiles
from app.store.reading import caseload, load_citizen, load_risk, noted
from app.store.vault import Vault
from app.ui.citizen_page import CitizenPage
from app.ui.citizens import CitizenForm
from app.ui.desk import Desk
from app.ui.goals import GoalsScreen
from app.ui.widgets import CheckRow
from app.ui.workspace import Workspace, make_screen
from tests.conftest import PASSWORD, Hands
from tests.ui.citizens.case import Case, begin, choose, on_screen, save, write

K = Qt.Key
MakeDesk = Callable[[Vault], Desk]


def settle(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.busy)


def opened(qtbot: QtBot, desk: Desk, citizen: bytes | None) -> CitizenForm:
    form = CitizenForm(desk)
    form.open(citizen)
    on_screen(qtbot, form, desk)
    return form


def kept(qtbot: QtBot, form: CitizenForm, case: Case) -> dict[str, str]:
    """What lies on the disk after leaving the form."""
    form.finish()
    settle(qtbot, case.desk)
    found = drafts(case.vault)
    assert len(found) <= 1
    return dict(json.loads(found[0].text)) if found else {}


def readings(vault: Vault, citizen: bytes) -> list[bytes]:
    """The streams that say that somebody read the professional part."""
    return [
        each.entry.stream
        for each in noted(vault, citizen, limit=99, access=True)
        for change in each.entry.changes
        if change.kind == "access" and change.values[0].data == Access.READ_PROFESSIONAL
    ]  # fmt: skip


def with_risk(case: Case) -> bytes:
    citizen = case.citizens["hanne"]
    case.vault.save(note_risk(citizen=citizen, professional=None, note="Hund", new_id=case.vault.new_id))
    return citizen


def test_a_killed_process_loses_nothing_that_is_a_second_old(
    qtbot: QtBot, form: CitizenForm, case: Case, make_desk: MakeDesk
) -> None:
    me = case.vault.me.worker
    write(form, "called", "Bo")
    form.person.retype({"how_to_meet": "Udenfor,\nved bænken"})
    qtbot.waitUntil(lambda: not case.desk.busy and bool(drafts(case.vault, me)))
    found = drafts(case.vault)[0]
    assert (found.stream, found.record, found.kind, found.field) == (me, me, "form", "form")
    assert (found.replaces, found.context) == ((), {})
    again = opened(qtbot, make_desk(case.vault), None)
    assert again.person.text("called") == "Bo"
    assert again.person.text("how_to_meet") == "Udenfor,\nved bænken"
    assert again.page.resumed.isVisible()
    assert again.page.resumed.accessibleName() == "Det her skrev du, før der blev låst. Det er ikke gemt endnu."
    assert again.page.more.header.label() == "Mere om Bo"
    assert again.changed()
    assert len(caseload(case.vault)) == 5


def test_an_untouched_form_keeps_nothing_and_says_nothing(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    assert not form.page.resumed.isVisible()
    assert kept(qtbot, form, case) == {}
    known = opened(qtbot, case.desk, case.citizens["hanne"])
    assert not known.page.resumed.isVisible()
    assert kept(qtbot, known, case) == {}


def test_only_what_was_changed_is_kept_and_the_rest_is_what_is_known(qtbot: QtBot, case: Case) -> None:
    citizen = case.citizens["hanne"]
    form = opened(qtbot, case.desk, citizen)
    write(form, "phone", "12 34 56 78")
    choose(form, "82b")
    write(form, "start", "12/1 26")
    write(form, "note", "Hund")
    protected = form.person["protected"]
    assert isinstance(protected, CheckRow)
    protected.click()
    told = kept(qtbot, form, case)
    assert told == {
        "person.phone": "12 34 56 78", "person.protected": "1", "risk.note": "Hund",
        "support.section": "82b", "support.start": "12/1 26", "support.end": "11/7 2026",
    }  # fmt: skip
    again = opened(qtbot, case.desk, citizen)
    assert again.person.text("called") == "Hanne"
    assert all(fold.is_open() for fold in (again.page.more, again.page.support, again.page.risk))
    assert again.support.start.echoed() == "mandag 12. januar 2026"
    write(again, "start", "13/1 26")
    assert again.support.end.edit.text() == "12/7 2026"
    with qtbot.waitSignal(again.done):
        save(qtbot, again, case)
    record = load_citizen(case.vault, citizen)
    assert record.citizen["protected"].value is True
    assert record.support
    assert record.support.section == "82b"
    assert load_risk(case.vault, citizen).note == "Hund"
    assert drafts(case.vault) == ()


def test_each_citizen_has_a_draft_of_their_own(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    write(form, "called", "Bo")
    form.finish()
    other = opened(qtbot, case.desk, case.citizens["johan"])
    assert not other.page.resumed.isVisible()
    write(other, "full_name", "Johan Lund")
    other.finish()
    settle(qtbot, case.desk)
    assert {draft.stream for draft in drafts(case.vault)} == {case.vault.me.worker, case.citizens["johan"]}
    assert opened(qtbot, case.desk, None).person.text("full_name") == ""
    assert opened(qtbot, case.desk, case.citizens["johan"]).person.text("full_name") == "Johan Lund"


def test_numbers_and_days_come_back_as_they_were_typed(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    write(form, "cpr", "170591-1234")
    QTest.keyClick(form.person.cpr.edit, K.Key_Tab)
    write(form, "born", "i maj")
    choose(form, "82b")
    write(form, "start", "12/1 26")
    form.support.end.edit.clear()
    assert kept(qtbot, form, case)["person.cpr"] == "170591-1234"
    again = opened(qtbot, case.desk, None)
    assert (again.person.cpr.edit.text(), again.person.cpr.digits()) == ("170591-••••", "1705911234")
    assert again.person.born.edit.text() == "i maj"
    assert "ikke læse" in again.person.born.error()
    assert (again.support.start.edit.text(), again.support.end.edit.text()) == ("12/1 26", "")
    QTest.mouseClick(again.person.cpr.eye, Qt.MouseButton.LeftButton)
    write(again, "cpr", "17o5")
    again.finish()
    half = opened(qtbot, case.desk, None)
    assert half.person.cpr.edit.text() == "17o5"
    assert "tal" in half.person.cpr.error()


def test_saving_settles_the_draft_for_good(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    write(form, "called", "Bo")
    assert kept(qtbot, form, case)
    with qtbot.waitSignal(form.done):
        save(qtbot, form, case)
    assert drafts(case.vault) == ()
    assert kept(qtbot, form, case) == {}


def test_a_save_that_waited_for_the_disk_leaves_no_draft(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    case.vault.connection.execute("PRAGMA query_only = 1")
    write(form, "called", "Bo")
    with qtbot.waitSignal(case.desk.trouble, check_params_cb=lambda fault: fault is not None):
        save(qtbot, form, case)
    qtbot.waitUntil(lambda: case.desk.unsaved and not case.desk.busy)
    case.vault.connection.execute("PRAGMA query_only = 0")
    with qtbot.waitSignal(form.done):
        case.desk._try_waiting()
    assert kept(qtbot, form, case) == {}


def test_a_save_that_cannot_be_made_leaves_the_draft(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    write(form, "how_to_meet", "Ude")
    save(qtbot, form, case)
    assert kept(qtbot, form, case) == {"person.how_to_meet": "Ude"}
    write(form, "how_to_meet", "Hjemme")
    assert kept(qtbot, form, case) == {"person.how_to_meet": "Hjemme"}


def test_a_save_that_was_refused_goes_on_keeping(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    write(form, "called", "Bo")
    for name in ("how_to_meet", "address"):
        form.person.retype({name: "æ" * 39_999})
    for name in ("purpose", "what"):
        form.support.retype({name: "æ" * 39_999})
    choose(form, "85")
    with qtbot.waitSignal(case.desk.refused):
        save(qtbot, form, case)
    form.person.retype({"phone": "12 34 56 78"})
    assert kept(qtbot, form, case)["person.phone"] == "12 34 56 78"


def test_leaving_without_saving_drops_it(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    write(form, "called", "Bo")
    assert kept(qtbot, form, case)
    QTest.mouseClick(form.bar.cancel_button, Qt.MouseButton.LeftButton)
    assert kept(qtbot, form, case)
    with qtbot.waitSignal(form.cancelled):
        QTest.mouseClick(form.bar.leave_button, Qt.MouseButton.LeftButton)
    assert kept(qtbot, form, case) == {}
    assert not opened(qtbot, case.desk, None).changed()


def test_what_was_typed_and_taken_out_again_is_no_draft(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    write(form, "called", "Bo")
    assert kept(qtbot, form, case)
    form._line("called").clear()
    assert kept(qtbot, form, case) == {}


def test_a_draft_that_says_what_is_known_by_now_goes(qtbot: QtBot, case: Case) -> None:
    citizen = case.citizens["johan"]
    form = opened(qtbot, case.desk, citizen)
    write(form, "full_name", "Johan Lund")
    assert kept(qtbot, form, case)
    other = opened(qtbot, case.desk, citizen)
    with qtbot.waitSignal(other.done):
        save(qtbot, other, case)
    write(form, "full_name", "Johan Lund ")
    write(form, "full_name", "Johan Lund")
    assert kept(qtbot, form, case)
    again = opened(qtbot, case.desk, citizen)
    settle(qtbot, case.desk)
    assert not again.page.resumed.isVisible()
    assert drafts(case.vault) == ()


@pytest.mark.parametrize(("more", "stays"), [("", False), ("Altid ude", True)])
def test_one_who_is_here_already_takes_the_name_but_not_the_rest(
    qtbot: QtBot, form: CitizenForm, case: Case, more: str, stays: bool
) -> None:
    write(form, "how_to_meet", more)
    write(form, "called", "Hanne")
    QTest.keyClick(form._line("called"), K.Key_Tab)
    qtbot.waitUntil(form.likeness.isVisible)
    assert kept(qtbot, form, case)
    button = form.likeness.first_button()
    assert button is not None
    with qtbot.waitSignal(form.done):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bool(kept(qtbot, form, case)) is stays


def test_a_disk_that_refused_the_draft_is_tried_again(qtbot: QtBot, form: CitizenForm, case: Case) -> None:
    case.vault.connection.execute("PRAGMA query_only = 1")
    write(form, "called", "Bo")
    with qtbot.waitSignal(case.desk.trouble, check_params_cb=lambda fault: fault is not None):
        form.finish()
    assert drafts(case.vault) == ()
    case.vault.connection.execute("PRAGMA query_only = 0")
    assert kept(qtbot, form, case) == {"person.called": "Bo"}


def test_a_form_draft_is_nothing_to_the_goal_screen(qtbot: QtBot, case: Case) -> None:
    citizen = case.citizens["soren"]
    form = opened(qtbot, case.desk, citizen)
    write(form, "how_to_meet", "Ude")
    assert kept(qtbot, form, case)
    page = CitizenPage(case.desk, make_screen)
    on_screen(qtbot, page, case.desk)
    with qtbot.waitSignal(page.shown):
        page.open(citizen, "goals")
    screen = page.screen_shown
    assert isinstance(screen, GoalsScreen)
    assert (len(screen.board.dreams), len(screen.board.rows)) == (0, 1)
    for tab in ("overview", "plan", "history"):
        with qtbot.waitSignal(page.shown):
            page.open_tab(tab)
    settle(qtbot, case.desk)
    assert len(drafts(case.vault, citizen)) == 1


def test_reading_the_note_for_colleagues_is_logged_once_where_the_note_is(qtbot: QtBot, case: Case) -> None:
    citizen = with_risk(case)
    form = opened(qtbot, case.desk, citizen)
    settle(qtbot, case.desk)
    assert readings(case.vault, citizen) == [case.vault.professional_stream(citizen)]
    write(form, "phone", "12 34 56 78")
    form.finish()
    with qtbot.waitSignal(form.done):
        save(qtbot, form, case)
    assert len(readings(case.vault, citizen)) == 1
    opened(qtbot, case.desk, case.citizens["johan"])
    settle(qtbot, case.desk)
    assert readings(case.vault, case.citizens["johan"]) == []


def test_it_waits_behind_the_lock_and_across_pages(
    qtbot: QtBot, vault: Vault, hands: Hands, tmp_path: Path, make_desk: MakeDesk
) -> None:
    begin(vault, called="Hanne")
    profile = profiles(tmp_path / "hjem")[0]
    first = Workspace(make_desk(vault), profile, hands.world)
    on_screen(qtbot, first, first.desk)
    first.citizens.new_wanted.emit()
    settle(qtbot, first.desk)
    assert first.form
    write(first.form, "called", "Bo")
    first.show_citizens()
    first.citizens.new_wanted.emit()
    settle(qtbot, first.desk)
    assert first.form.person.text("called") == "Bo"
    write(first.form, "phone", "12 34 56 78")
    first.finish()
    assert first.desk.close()
    reopened = open_vault(profile, unlock_password(profile, PASSWORD), hands.world)
    second = Workspace(make_desk(reopened), profile, hands.world)
    on_screen(qtbot, second, second.desk)
    second.citizens.new_wanted.emit()
    settle(qtbot, second.desk)
    assert second.form
    assert (second.form.person.text("called"), second.form.person.text("phone")) == ("Bo", "12 34 56 78")
    assert second.form.page.resumed.isVisible()
