"""Invitér: an invitation is made, handed over and answered; one that is not wanted is taken back."""

from datetime import date
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication

from app.commands.inviting import papers_for
from app.commands.open_invitations import open_invitations
from app.commands.organisation import Invitee, certify, invite_all, join
from app.documents.colleague_invitations import render_invitations
from app.documents.qr import qr_modules
from app.keys.invitation import read_invitation
from app.models.colleague_invitation import in_groups
from app.places import resources
from app.store.place import choose_shared_place
from app.store.shared import identity
from app.ui.organisation.paper import print_pages
from tests.commands.office import Office
from tests.ui.organisation.conftest import Show


def test_from_invitation_to_colleague(show: Show, office: Office) -> None:
    here = show("Mette")
    here.screen.open_tab("invite")
    page = here.screen.invite
    assert not page.card.isVisible()
    here.click(page.one.make)
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
    assert [row.accessibleName() for row in page.sent.list.rows.values()][-1] == "Ida, er med"
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
    page.one.role.setEditText("Vikar")
    page.one.days.setCurrentIndex(0)
    here.click(page.one.make)
    first = page.card.shown
    here.click(page.one.make)
    assert first is not None
    rows = list(page.sent.list.rows.values())[:2]
    assert [row.accessibleName() for row in rows] == ["Invitation som Vikar, ikke svaret, gælder til 11. marts"] * 2
    here.click(page.sent.list.rows[first.text.encode()])
    assert page.card.shown == first
    here.click(page.card.withdraw)
    assert first not in open_invitations(office.at["Mette"])
    assert len(open_invitations(office.at["Mette"])) == 1
    assert not page.card.isVisible()
    assert page.one.make.hasFocus()


def test_the_paper_goes_to_the_printer_whole(tmp_path: Path, office: Office, show: Show) -> None:
    show("Mette")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "invitation.pdf"))
    mette = office.at["Mette"]
    made = [Invitee("Ida Krog", "Vikar"), Invitee("Bo Friis")]
    sent = invite_all(mette, invitees=made, expires=date(2026, 3, 18), random=office.random)
    print_pages(printer, render_invitations(papers_for(mette, sent), fonts_folder=resources() / "fonts"))
    with pypdfium2.PdfDocument(tmp_path / "invitation.pdf") as pdf:
        assert len(pdf) == 2


def test_twenty_are_invited_in_one_step_and_seen_as_they_come(show: Show, office: Office) -> None:
    here = show("Mette")
    here.screen.open_tab("invite")
    page = here.screen.invite
    before = len(page.sent.list.rows)
    here.click(page.one.several)
    assert page.several.text.hasFocus()
    people = [f"Kollega {number};Vikar;Nord" for number in range(20)]
    page.several.text.setPlainText("\n".join([*people, "Signe;Bostøtte", "Eva;;Syd"]))
    here.click(page.several.make)
    assert page.several.problems.text().splitlines() == [
        "Linje 21: Signe er med i forvejen. Slet linjen. Er det en anden, så skriv mellemnavnet med.",
        "Linje 22: Der er ikke et team, der hedder Syd. Ret navnet, eller lav teamet først. Her er: Nord.",
    ]
    assert not open_invitations(office.at["Mette"])
    page.several.text.setPlainText("\n".join(people))
    here.click(page.several.make)
    assert page.several.make.text() == "Invitér 20 kolleger"
    assert page.several.make.hasFocus()
    here.press(Qt.Key.Key_Return)
    assert len(open_invitations(office.at["Mette"])) == 20
    assert page.several.outcome.text().startswith("20 invitationer er lavet.")
    here.qtbot.waitUntil(lambda: here.screen.findChild(QPrintDialog) is not None, timeout=20_000)
    dialog = here.screen.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    assert dialog.windowTitle() == "Print 20 invitationer"
    dialog.reject()
    assert len(page.sent.list.rows) == before + 20
    assert page.sent.print.text() == "Print de 20, der ikke er brugt"
    first = open_invitations(office.at["Mette"])[0]
    certify(office.at["Mette"], answer=join(office.laptop(first.name), invitation=first.text, random=office.random))
    here.screen.reload()
    here.settle()
    came = [row for row in page.sent.list.rows.values() if row.accessibleName() == "Kollega 0, er med"]
    assert len(came) == 1
    assert page.sent.count.text() == f"{before + 1} af {before + 20} inviterede er med"
    assert office.id("Kollega 0") in next(iter(office.organisation.teams.values())).members
    here.click(came[0])
    assert here.screen.people.panel.name.text() == "Kollega 0"


def test_a_list_from_a_file_is_looked_at_at_once(show: Show, tmp_path: Path) -> None:
    here = show("Mette")
    here.screen.open_tab("invite")
    page = here.screen.invite
    here.click(page.one.several)
    path = tmp_path / "liste.csv"
    path.write_bytes("Navn;Rolle\r\nBjørn Ås;Vikar\r\n".encode("cp1252"))
    page.several.take_file(path)
    here.settle()
    assert page.several.make.text() == "Invitér 1 kollega"
    path.write_bytes(b"PK\x03\x04")
    page.several.take_file(path)
    assert "CSV" in page.several.problems.text()


def test_over_central_the_answers_come_by_themselves(show: Show, office: Office) -> None:
    choose_shared_place(office.at["Mette"], "https://central.nord.dk")
    here = show("Mette")
    here.screen.open_tab("invite")
    here.settle()
    page = here.screen.invite
    assert page.by_itself.isVisible()
    assert not page.answer.isVisible()
    assert not page.folder_card.isVisible()
    here.click(page.by_hand)
    assert page.answer.hasFocus()
    here.click(page.one.make)
    assert page.card.shown is not None
    assert read_invitation(page.card.shown.text).central == "https://central.nord.dk"
    assert page.answer.isVisible()
