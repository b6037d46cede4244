"""The map on its way out, to a file or a printer; that it left stands in the citizen's own history."""

import os
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.commands.access import Access, log_access
from app.documents.map_files import MapKind, map_file
from app.documents.typesetting import Edition
from app.models.errors import PejlemaerkeError
from app.models.map_sheet import MapSheet
from app.models.tongue import Texts, fixed, t
from app.places import resources
from app.store.sender import read_sender
from app.store.whole_files import write_whole
from app.ui.desk import Desk
from app.ui.papers.files import file_name
from app.ui.papers.press import Press
from app.ui.papers.printing import new_printer, print_pdf
from app.wording import say

_FILTERS = Texts(
    {MapKind.PDF: fixed("PDF (*.pdf)"), MapKind.PNG: fixed("Billede (*.png)"), MapKind.CSV: fixed("Tabel (*.csv)")}
)
_CARE = fixed("Alle, der kan åbne mappen, kan læse den. Slet den, når den ikke skal bruges mere.")


class MapOutbox(QObject):
    """`told` carries how it went."""

    told = Signal(str)

    def __init__(self, desk: Desk, press: Press, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._press, self._screen = desk, press, screen
        self.to = ""
        """Who gets the map, where it is not the citizen."""

    def ask_place(self, citizen: bytes, sheet: MapSheet, kind: MapKind, edition: Edition) -> None:
        """Let the person choose where the file goes, and write it there."""
        dialog = QFileDialog(self._screen, t("Gem netværkskortet"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(_FILTERS[kind])
        dialog.setDefaultSuffix(kind.value)
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        )
        dialog.selectFile(suggested_name(sheet, kind))
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name), citizen, sheet, kind, edition))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_printer(self, citizen: bytes, sheet: MapSheet, edition: Edition) -> None:
        """Let the person choose a printer, and print there."""
        printer = new_printer()
        dialog = QPrintDialog(printer, self._screen)
        dialog.setWindowTitle(t("Print netværkskortet"))
        dialog.accepted.connect(lambda: self.print_to(printer, citizen, sheet, edition))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # QPrintDialog's own takes a slot by its C++ name

    def save_to(self, path: Path, citizen: bytes, sheet: MapSheet, kind: MapKind, edition: Edition) -> None:
        """Make the file and write it."""
        home = self._desk.home
        self._press.ask(
            lambda: write_whole(path, _made(sheet, kind, edition, home), os.urandom),
            lambda _: self._left(
                citizen,
                t("Gemt. {name} ligger i {parent}. {care}").format(name=path.name, parent=path.parent, care=t(_CARE)),
            ),
            self._failed,
        )

    def print_to(self, printer: QPrinter, citizen: bytes, sheet: MapSheet, edition: Edition) -> None:
        """Make the pages and hand them to the printer."""
        home = self._desk.home
        self._press.ask(
            lambda: print_pdf(printer, _made(sheet, MapKind.PDF, edition, home)),
            lambda _: self._left(citizen, t("Sendt til printeren.")),
            self._failed,
        )

    def _left(self, citizen: bytes, words: str) -> None:
        key = self._desk.new_id()
        self._desk.save(self, log_access(stream=citizen, key=key, what=Access.SAVED_MAP, to=self.to))
        self.told.emit(words)

    def _failed(self, fault: PejlemaerkeError) -> None:
        if fault.code == "printer-refused":
            self.told.emit(t("Printeren tog ikke imod det. Se, om den er tændt og har papir, og prøv igen."))
        else:
            self.told.emit(say(fault))


def suggested_name(sheet: MapSheet, kind: MapKind) -> str:
    """ "Netværk Amina 4. marts 2026.pdf"; without a name where nobody is named."""
    return file_name(t("Netværk"), "" if sheet.anonymous else sheet.called, sheet.day, kind.value)


def _made(sheet: MapSheet, kind: MapKind, edition: Edition, home: Path) -> bytes:
    return map_file(sheet, kind, edition=edition, sender=read_sender(home), fonts_folder=resources() / "fonts")
