"""Skemaer: which instruments are here and on what terms, files that were left out, and putting one in."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.models.errors import PejlemaerkeError
from app.models.instruments.shape import Instrument, LicenceStatus
from app.models.instruments.words import LICENCES
from app.models.tongue import t
from app.places import instrument_folders
from app.store.instruments import install_instrument
from app.store.profile_files import World
from app.store.vault import Vault
from app.store.whole_files import read_file
from app.ui.desk import Desk
from app.ui.shelf import Shelf, home_of
from app.ui.widgets import Card, IconLabel, SecondaryButton, Text
from app.wording import say


class InstrumentsCard(Card):
    """What is put in is there for all screens at once."""

    def __init__(self, desk: Desk, world: World) -> None:
        super().__init__()
        self._desk, self._world = desk, world
        self._shelf: Shelf | None = None
        self.lines: list[Text] = []
        self.problems: list[Text] = []
        self.button = SecondaryButton(t("Læg et skema ind"), "folder")
        self.outcome = Text("", "support")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.setSpacing(12)
        self.body.addWidget(Text(t("Skemaer"), "strong"))
        self.body.addLayout(self._list)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.outcome, 1)
        self.body.addLayout(row)
        self.button.clicked.connect(self.choose_file)

    def showEvent(self, event: QShowEvent) -> None:
        """The files are read when somebody looks, not while the program starts."""
        super().showEvent(event)
        if self._shelf is None:
            self._shelf = Shelf.of(self._desk)
            self._shelf.filled.connect(self._fill)
            self._fill()

    def _fill(self) -> None:
        assert self._shelf is not None
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.lines, self.problems = [], []
        for each in self._shelf.instruments or ():
            self._list.addWidget(self._line(each))
        for problem in self._shelf.problems:
            self._list.addWidget(self._problem(say(problem.error)))

    def _line(self, each: Instrument) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = Text("", "body")
        line.set_words(
            t("· udgave {version} · {licences}").format(version=each.version, licences=LICENCES[each.licence.status]),
            lead=each.title,
        )
        self.lines.append(line)
        column.addWidget(line)
        if each.licence.status is LicenceStatus.NEEDED:
            column.addWidget(Text(each.licence.text, "support"))
        return made

    def _problem(self, words: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        text = Text(words, "support")
        text.set_colour("atext")
        self.problems.append(text)
        row.addWidget(IconLabel("alert-circle", "atext"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        return made

    def choose_file(self) -> None:
        """Which file; the system's own dialog asks."""
        dialog = QFileDialog(self, t("Læg et skema ind"))
        dialog.setNameFilter(t("Skemaer (*.json)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.install(Path(path)))
        dialog.open()

    def install(self, path: Path) -> None:
        """Read it, and put it among the organisation's own if it is right."""
        self.outcome.set_words("")
        self._desk.ask(self, lambda vault: _install(vault, path, self._world), self._installed, self._refused)

    def _installed(self, found: tuple[Instrument, bool]) -> None:
        instrument, new = found
        there = t("er lagt ind") if new else t("var her i forvejen")
        self.outcome.set_words(
            t("{title}, udgave {version}, {there}.").format(
                title=instrument.title, version=instrument.version, there=there
            )
        )
        Shelf.of(self._desk).read()

    def _refused(self, fault: PejlemaerkeError) -> None:
        self.outcome.set_words(say(fault))


def _install(vault: Vault, path: Path, world: World) -> tuple[Instrument, bool]:
    shipped, own = instrument_folders(home_of(vault))
    return install_instrument(read_file(path), path.name, shipped=shipped, folder=own, random=world.random)
