"""The plan on its way out: to a printer or to a file. Both leave a line in the citizen's own history."""

from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.commands.access import Access, log_access
from app.models.errors import PejlemaerkeError
from app.ui.desk import Desk
from app.ui.plan.files import say_unsaved, write_pdf
from app.ui.plan.press import Press, Printed
from app.ui.plan.printing import new_printer, print_pdf

_FILES = "PDF (*.pdf)"
PLAN, INVITATION = "planen", "indbydelsen"
"""What is on its way out, as it is spoken of."""


class Outbox(QObject):
    """`told` carries a lead and a sentence of how it went; `saved` is told too when a file was written."""

    told = Signal(str, str)
    saved = Signal()

    def __init__(self, desk: Desk, press: Press, screen: QWidget, paper: str = PLAN) -> None:
        super().__init__(screen)
        self._desk, self._press, self._screen, self._paper = desk, press, screen, paper
        invites = paper == INVITATION
        self._events = (Access.INVITED, Access.INVITED) if invites else (Access.PRINTED, Access.SAVED_PDF)

    def ask_printer(self, citizen: bytes, paper: Printed) -> None:
        """Let the person choose a printer, and print there."""
        printer = new_printer()
        dialog = QPrintDialog(printer, self._screen)
        dialog.setMinMax(1, paper.pages)
        dialog.setWindowTitle(f"Print {self._paper}")
        dialog.accepted.connect(lambda: self.print_to(printer, citizen, paper))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # QPrintDialog's own takes a slot by its C++ name

    def ask_place(self, citizen: bytes, paper: Printed, password: str) -> None:
        """Let the person choose where the file goes, and write it there."""
        dialog = QFileDialog(self._screen, f"Gem {self._paper} som PDF")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(_FILES)
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        )
        dialog.selectFile(paper.name)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name), password, citizen, paper))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def print_to(self, printer: QPrinter, citizen: bytes, paper: Printed) -> None:
        """Hand the pages to the printer."""
        self._press.ask(
            lambda: print_pdf(printer, paper.pdf),
            lambda _: self._printed(citizen),
            lambda fault: self.told.emit(f"{self._paper.capitalize()} er ikke printet.", _say_unprinted(fault)),
        )

    def save_to(self, path: Path, password: str, citizen: bytes, paper: Printed) -> None:
        """Write the file; an empty password means none."""
        self._press.ask(
            lambda: write_pdf(path, paper.pdf, password),
            lambda _: self._saved(path, password, citizen),
            lambda fault: self.told.emit(f"{self._paper.capitalize()} er ikke gemt.", say_unsaved(fault)),
        )

    def _printed(self, citizen: bytes) -> None:
        self._log(citizen, self._events[0])
        self.told.emit("Sendt til printeren.", "")

    def _saved(self, path: Path, password: str, citizen: bytes) -> None:
        self._log(citizen, self._events[1])
        self.saved.emit()
        care = (
            "Den kan kun åbnes med adgangskoden."
            if password
            else "Den er ikke låst, så slet den, når den ikke skal bruges mere."
        )
        self.told.emit("Gemt.", f"{path.name} ligger i {path.parent}. {care}")

    def _log(self, citizen: bytes, what: Access) -> None:
        self._desk.save(self, log_access(stream=citizen, key=self._desk.new_id(), what=what))


def _say_unprinted(fault: PejlemaerkeError) -> str:
    if fault.code == "printer-refused":
        return "Printeren tog ikke imod den. Se, om den er tændt og har papir, og prøv igen."
    return say_unsaved(fault)
