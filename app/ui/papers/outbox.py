"""Papers on their way out: to a printer, to a file, or to the queue. What leaves stands in each citizen's history."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.commands.access import Access, log_access
from app.models.errors import PejlemaerkeError
from app.models.tongue import Texts, fixed, t, worded
from app.store.print_queue import enqueue
from app.ui.desk import Desk
from app.ui.papers.files import say_unsaved, write_pdf
from app.ui.papers.press import Press, Printed
from app.ui.papers.printing import new_printer, print_pdf
from app.wording import say

_FILES = Texts({"pdf": fixed("PDF (*.pdf)"), "html": fixed("Hjemmeside (*.html)"), "txt": fixed("Ren tekst (*.txt)")})
ADDRESS_TOLD = fixed("Den beskyttede adresse står i ”{words}”. Skriv det på en anden måde, før I printer.")
Whose = tuple[bytes, ...]
"""The citizens that a paper is about."""


@dataclass(frozen=True)
class Kind:
    """What is on its way out: as it is spoken of, as it is listed, and what its leaving is called in a history."""

    spoken: str
    title: str
    printed: Access = Access.PRINTED
    saved: Access = Access.SAVED_PDF


PLAN = Kind(fixed("planen"), fixed("Min plan"))
INVITATION = Kind(fixed("indbydelsen"), fixed("Indbydelse"), Access.INVITED, Access.INVITED)
ROUTE = Kind(fixed("rutelisten"), fixed("Ruteliste"))


class Outbox(QObject):
    """`told` carries a lead and a sentence of how it went; `printed` and `saved` are told too when it went well."""

    told = Signal(str, str)
    printed = Signal()
    saved = Signal()

    def __init__(self, desk: Desk, press: Press, screen: QWidget, kind: Kind = PLAN) -> None:
        super().__init__(screen)
        self._desk, self._press, self._screen, self._kind = desk, press, screen, worded(kind)
        self.to = ""
        """Who gets the paper, where it is not the citizen."""

    def ask_printer(self, whose: Whose, paper: Printed) -> None:
        """Let the person choose a printer, and print there."""
        printer = new_printer()
        dialog = QPrintDialog(printer, self._screen)
        dialog.setMinMax(1, paper.pages)
        dialog.setWindowTitle(t("Print {spoken}").format(spoken=self._kind.spoken))
        dialog.accepted.connect(lambda: self.print_to(printer, whose, paper))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # QPrintDialog's own takes a slot by its C++ name

    def ask_place(self, whose: Whose, paper: Printed, password: str) -> None:
        """Let the person choose where the file goes, and write it there."""
        ending = paper.name.rpartition(".")[2]
        dialog = QFileDialog(
            self._screen,
            t("Gem {spoken} som {split}").format(spoken=self._kind.spoken, split=_FILES[ending].split(" (")[0]),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(_FILES[ending])
        dialog.setDefaultSuffix(ending)
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        )
        dialog.selectFile(paper.name)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name), password, whose, paper))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def print_to(self, printer: QPrinter, whose: Whose, paper: Printed) -> None:
        """Hand the pages to the printer."""
        self._press.ask(
            lambda: print_pdf(printer, paper.pdf),
            lambda _: self._printed(whose),
            lambda fault: self.told.emit(
                t("{spoken} er ikke printet.").format(spoken=self._spoken()), _say_unprinted(fault)
            ),
        )

    def save_to(self, path: Path, password: str, whose: Whose, paper: Printed) -> None:
        """Write the file; an empty password means none."""
        self._press.ask(
            lambda: write_pdf(path, paper.pdf, password),
            lambda _: self._saved(path, password, whose),
            lambda fault: self.told.emit(t("{spoken} er ikke gemt.").format(spoken=self._spoken()), say_unsaved(fault)),
        )

    def queue(self, whose: Whose, paper: Printed) -> None:
        """Put the pages in the queue, encrypted like everything else; printing them is what stands in the history."""
        kind, pdf, pages, to = self._kind, paper.pdf, paper.pages, self.to
        self._desk.ask(
            self,
            lambda vault: enqueue(
                vault, citizens=whose, title=kind.title, pages=pages, pdf=pdf, event=kind.printed.value, to=to
            ),
            lambda _: self.told.emit(t("Lagt i printkøen."), t("Den ligger under I dag, til du er ved en printer.")),
            lambda fault: self.told.emit(
                t("{spoken} er ikke lagt i printkøen.").format(spoken=self._spoken()), say(fault)
            ),
        )

    def _spoken(self) -> str:
        return self._kind.spoken.capitalize()

    def _printed(self, whose: Whose) -> None:
        self._log(whose, self._kind.printed)
        self.told.emit(t("Sendt til printeren."), "")
        self.printed.emit()

    def _saved(self, path: Path, password: str, whose: Whose) -> None:
        self._log(whose, self._kind.saved)
        self.saved.emit()
        care = (
            t("Den kan kun åbnes med adgangskoden.")
            if password
            else t("Den er ikke låst, så slet den, når den ikke skal bruges mere.")
        )
        self.told.emit(
            t("Gemt."), t("{name} ligger i {parent}. {care}").format(name=path.name, parent=path.parent, care=care)
        )

    def _log(self, whose: Whose, what: Access) -> None:
        for citizen in whose:
            self._desk.save(self, log_access(stream=citizen, key=self._desk.new_id(), what=what, to=self.to))


def _say_unprinted(fault: PejlemaerkeError) -> str:
    if fault.code == "printer-refused":
        return t("Printeren tog ikke imod den. Se, om den er tændt og har papir, eller læg den i printkøen.")
    return say_unsaved(fault)
