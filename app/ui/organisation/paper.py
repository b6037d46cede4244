"""Invitations to the printer: set in memory, and never a file."""

from collections.abc import Callable

from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from app.models.colleague_invitation import ColleagueInvitation
from app.models.errors import SurroundingsError
from app.models.tongue import t
from app.places import resources
from app.ui.aside import Aside
from app.ui.papers.drawn import ask_printer
from app.wording import say


def print_invitations(
    owner: QWidget, aside: Aside, papers: tuple[ColleagueInvitation, ...], told: Callable[[str], None]
) -> None:
    """Ask for a printer once the pages are set, and tell how it went."""
    title = t("Print invitationen") if len(papers) == 1 else t("Print {count} invitationer").format(count=len(papers))

    def ended(fault: SurroundingsError | None) -> None:
        refused = t("Printeren tog ikke imod. Se efter, om den er tændt, og prøv igen.")
        told(refused if fault else t("Sendt til printeren."))

    def ask(pdf: bytes) -> None:
        ask_printer(owner, title, lambda printer: print_pages(printer, pdf), ended)

    if not aside.busy:
        aside.run(lambda: _pages(papers), ask, lambda fault: told(say(fault)))


def print_pages(printer: QPrinter, pdf: bytes) -> None:
    """Nothing of the pages is cut by margins of the printer's own. SurroundingsError `printer-refused`."""
    from app.ui.papers.printing import print_pdf

    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    print_pdf(printer, pdf)


def _pages(papers: tuple[ColleagueInvitation, ...]) -> bytes:
    from app.documents.colleague_invitations import render_invitations

    return render_invitations(papers, fonts_folder=resources() / "fonts")
