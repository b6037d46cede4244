"""The first time, by the keyboard alone."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.commands.colleagues import standing
from app.commands.organisation import Invitee, invite_all
from app.documents.preview import page_count
from app.models.colleague_invitation import in_groups
from app.store.profile import open_vault, unlock_password, unlock_recovery
from app.store.profile_files import profiles
from app.store.vault import Vault
from app.ui.first_run import FirstRun
from app.ui.first_run.paper import draw_code
from app.ui.papers.drawn import print_to
from tests.commands.office import Office
from tests.conftest import PASSWORD, Hands


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(focused(), key)


def write(text: str) -> None:
    QTest.keyClicks(focused(), text)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path, hands: Hands) -> FirstRun:
    made = FirstRun(tmp_path / "hjem", hands.world)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.who.name.hasFocus())
    return made


def as_far_as_the_code(first: FirstRun, qtbot: QtBot) -> str:
    write("Signe Holm")
    press(Qt.Key.Key_Return)
    write(PASSWORD)
    press(Qt.Key.Key_Return)
    write(PASSWORD)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: first.code is not None and first.code.isVisible(), timeout=10_000)
    assert first.code is not None
    return first.code.code


def test_the_whole_way_by_the_keyboard(first: FirstRun, qtbot: QtBot, tmp_path: Path) -> None:
    opened: list[Vault] = []
    first.created.connect(opened.append)
    code = as_far_as_the_code(first, qtbot)
    assert first.code is not None
    assert first.code.print_button.hasFocus()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert first.proof is not None
    groups = code.split("-")
    asked = [int(field.label.text().split()[-1]) - 1 for field in first.proof.fields]
    assert len(set(asked)) == 2
    write("0000")
    press(Qt.Key.Key_Return)
    write(groups[asked[1]])
    press(Qt.Key.Key_Return)
    assert first.proof.fields[0].error()
    assert not opened
    first.proof.edits[0].selectAll()
    write(groups[asked[0]].lower())
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened), timeout=10_000)
    opened[0].close()
    (profile,) = profiles(tmp_path / "hjem")
    assert (profile.name, profile.role) == ("Signe Holm", "Bostøtte")
    assert unlock_recovery(profile, code) == unlock_password(profile, PASSWORD)


def test_nothing_is_made_until_the_password_is_given_twice(first: FirstRun, qtbot: QtBot, tmp_path: Path) -> None:
    press(Qt.Key.Key_Return)
    assert first.who.isVisible()
    write("Signe")
    press(Qt.Key.Key_Return)
    write("for kort")
    press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert "10 tegn" in first.secret.passwords._first.error()
    write("en lang nok kode")
    first.secret.passwords.again.edit.setText("en anden lang kode")
    first.secret.finish()
    assert first.secret.isVisible()
    assert not profiles(tmp_path / "hjem")


class _WindowsShown(QObject):
    """Every widget that has been shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_one_who_is_not_alone_can_go_back_from_the_first_step(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, hands: Hands
) -> None:
    windows = _WindowsShown()
    qapp.installEventFilter(windows)
    made = FirstRun(tmp_path / "hjem", hands.world, can_go_back=True)
    qapp.removeEventFilter(windows)
    qtbot.addWidget(made)
    assert windows.seen == []
    made.show()
    qtbot.waitUntil(lambda: made.who.name.hasFocus())
    with qtbot.waitSignal(made.cancelled):
        qtbot.mouseClick(made.who.back_button, Qt.MouseButton.LeftButton)


def test_a_name_that_is_taken_leads_back_to_the_name(
    first: FirstRun, qtbot: QtBot, tmp_path: Path, hands: Hands
) -> None:
    from app.store.profile import create_profile

    create_profile(tmp_path / "hjem", name="signe holm", role="", password=PASSWORD, world=hands.world)
    write("Signe Holm")
    press(Qt.Key.Key_Return)
    for field in (first.secret.passwords.first, first.secret.passwords.again):
        field.edit.setText(PASSWORD)
    first.secret.finish()
    qtbot.waitUntil(lambda: first.who.isVisible(), timeout=10_000)
    assert "Signe Holm" in first.who._name.error()
    assert len(profiles(tmp_path / "hjem")) == 1


def test_there_is_no_way_back_from_a_code_that_is_being_made(first: FirstRun, qtbot: QtBot) -> None:
    write("Signe Holm")
    press(Qt.Key.Key_Return)
    write(PASSWORD)
    press(Qt.Key.Key_Return)
    write(PASSWORD)
    press(Qt.Key.Key_Return)
    assert first.busy
    assert not first.secret.back_button.isEnabled()
    assert not first.secret.button.isEnabled()
    qtbot.waitUntil(lambda: first.code is not None and first.code.isVisible(), timeout=10_000)


def test_a_role_of_ones_own_and_enter_in_it(first: FirstRun, qtbot: QtBot) -> None:
    write("Signe Holm")
    press(Qt.Key.Key_Tab)
    assert focused() is first.who.role.lineEdit() or focused() is first.who.role
    press(Qt.Key.Key_End)
    QTest.keyClick(focused(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write("Peer")
    press(Qt.Key.Key_Return)
    assert first.secret.isVisible()
    assert first.who.role.currentText() == "Peer"
    qtbot.mouseClick(first.secret.back_button, Qt.MouseButton.LeftButton)
    assert first.who.isVisible()


def test_a_store_that_cannot_be_opened_is_said_on_the_last_step(
    first: FirstRun, qtbot: QtBot, tmp_path: Path, hands: Hands
) -> None:
    opened: list[Vault] = []
    first.created.connect(opened.append)
    groups = as_far_as_the_code(first, qtbot).split("-")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert first.proof is not None
    proof = first.proof
    for field, edit in zip(proof.fields, proof.edits, strict=True):
        edit.setText(groups[int(field.label.text().split()[-1]) - 1])
    (profile,) = profiles(tmp_path / "hjem")
    elsewhere = open_vault(profile, unlock_password(profile, PASSWORD), hands.world)
    qtbot.mouseClick(proof.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not first.busy, timeout=10_000)
    assert "allerede åben" in proof.fields[0].error()
    elsewhere.close()
    qtbot.mouseClick(proof.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(opened), timeout=10_000)
    opened[0].close()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_refuses_is_said(first: FirstRun, qtbot: QtBot, tmp_path: Path) -> None:
    as_far_as_the_code(first, qtbot)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "mangler" / "kode.pdf"))
    assert first.code is not None
    code = first.code
    print_to(printer, lambda given: draw_code(given, "Signe Holm", code.code), code.printed)
    assert "tog ikke imod" in first.code._outcome.text()
    assert first.code._outcome.isVisible()


def test_the_code_goes_to_paper_on_one_page(first: FirstRun, qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "kode.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    draw_code(printer, "Signe Holm", as_far_as_the_code(first, qtbot))
    assert page_count((tmp_path / "kode.pdf").read_bytes()) == 1


def test_whoever_is_invited_pastes_one_text_and_is_on_the_way_in(
    first: FirstRun, qtbot: QtBot, tmp_path: Path, hands: Hands
) -> None:
    office = Office(tmp_path / "delt", hands)
    mette, who = office.at["Mette"], Invitee("Ida Krog", "Vikar")
    last = date(2026, 12, 31)
    url = "https://central.nord.dk"
    (sent,) = invite_all(mette, invitees=[who], expires=last, random=office.random, central=url)
    opened: list[Vault] = []
    first.created.connect(opened.append)
    first.invited.click()
    step = first.invitation
    assert step is not None
    assert step.text.hasFocus()
    step.finish()
    assert step.error() == "Sæt invitationen ind først."
    step.text.setPlainText(sent.text[:-4])
    step.button.click()
    assert step.error().startswith("Teksten kan ikke læses.")
    step.text.setPlainText(in_groups(sent.text).lower())
    assert step.invited.who.text() == "Nord inviterer dig som Vikar."
    assert step.invited.mark.text() == f"Fingeraftrykket: {office.codes.fingerprint}"
    assert step.button.text() == "Det er det samme: videre"
    step.button.click()
    assert (first.who.name.text(), first.who.role.currentText()) == ("Ida Krog", "Vikar")
    press(Qt.Key.Key_Return)
    for _ in range(2):
        write(PASSWORD)
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: first.code is not None and first.code.isVisible(), timeout=10_000)
    assert first.code is not None
    first.code.button.click()
    assert first.proof is not None
    groups = first.code.code.split("-")
    for field in first.proof.fields:
        write(groups[int(field.label.text().split()[-1]) - 1])
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened), timeout=10_000)
    found = standing(opened[0])
    assert (found.name, found.joined, found.by_central, found.place) == ("Nord", True, True, url)
    opened[0].close()
    office.close()


def test_whoever_regrets_the_invitation_comes_in_alone(first: FirstRun, qtbot: QtBot) -> None:
    first.invited.click()
    assert first.invitation is not None
    first.invitation.text.setPlainText("hej")
    first.invitation.back_button.click()
    assert first.who.isVisible()
    assert first.accepted == ""
