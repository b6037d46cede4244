"""Invitér: an invitation is made, handed over and answered; one that is not wanted is taken back."""

from datetime import date
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from app.commands.open_invitations import OpenInvitation, open_invitations
from app.commands.organisation import join
from app.documents.qr import qr_modules
from app.store.shared import identity
from app.ui.organisation.invitation_card import in_groups
from app.ui.organisation.invitation_paper import draw_invitation
from tests.commands.office import Office
from tests.ui.organisation.conftest import Show


def test_from_invitation_to_colleague(show: Show, office: Office) -> None:
    here = show("Mette")
    here.screen.open_tab("invite")
    page = here.screen.invite
    assert not page.card.isVisible()
    here.click(page.make)
    shown = page.card.shown
    assert shown is not None
    assert (shown.role, shown.last_day) == ("Bostøtte", date(2026, 3, 18))
    assert page.card.copy.hasFocus()
    here.press(Qt.Key.Key_Return)
    copied = QApplication.clipboard().text()
    assert copied == shown.text
    assert page.card.picture.modules == qr_modules(shown.text)
    assert page.card.text.toPlainText() == in_groups(shown.text)
    ida = office.laptop("Ida")
    here.tab_to(page.answer)
    here.write(join(ida, invitation=in_groups(copied).lower(), random=office.random))
    here.tab_to(page.take_in)
    here.press(Qt.Key.Key_Return)
    me = identity(ida)
    assert me is not None
    assert office.organisation.workers[me.keys.worker].role == "Bostøtte"
    assert "Ida er med som Bostøtte" in page.outcome.text()
    assert page.answer.text() == ""
    assert not page.card.isVisible()
    assert not page.open_card.isVisible()
    ida.close()


def test_an_answer_that_does_not_fit_is_said_and_stays(show: Show) -> None:
    here = show("Mette")
    here.screen.open_tab("invite")
    page = here.screen.invite
    here.click(page.take_in)
    assert "Sæt kollegaens svar ind" in page._answer.error()
    assert page.answer.hasFocus()
    here.write("hej med dig")
    here.click(page.take_in)
    assert "kan ikke læses" in page._answer.error()
    assert page.answer.text() == "hej med dig"


def test_an_invitation_waits_and_can_be_taken_back(show: Show, office: Office) -> None:
    here = show("Mette")
    here.screen.open_tab("invite")
    page = here.screen.invite
    page.role.setEditText("Vikar")
    page.days.setCurrentIndex(0)
    here.click(page.make)
    first = page.card.shown
    here.click(page.make)
    assert first is not None
    rows = list(page.open_list.rows.values())
    assert [row.accessibleName() for row in rows] == ["Invitation som Vikar, gælder til 11. marts"] * 2
    here.click(page.open_list.rows[first.text.encode()])
    assert page.card.shown == first
    here.click(page.card.withdraw)
    assert first not in open_invitations(office.at["Mette"])
    assert len(open_invitations(office.at["Mette"])) == 1
    assert not page.card.isVisible()
    assert page.make.hasFocus()


def test_the_paper_says_it_all_on_one_page(tmp_path: Path, office: Office, show: Show) -> None:
    show("Mette")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "invitation.pdf"))
    invitation = OpenInvitation("ABCDE" * 35, "Bostøtte", date(2026, 3, 18))
    mark = office.codes.fingerprint
    draw_invitation(printer, invitation, organisation="Nord", inviter="Mette", fingerprint=mark)
    with pypdfium2.PdfDocument(tmp_path / "invitation.pdf") as pdf:
        assert len(pdf) == 1
        said = " ".join(pdf[0].get_textpage().get_text_range().split())
    assert said.count("ABCDE") == 35
    assert mark in said
    assert "onsdag 18. marts 2026" in said
