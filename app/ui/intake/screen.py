"""Hent fra fil: choose a sheet, look it through, answer what must be asked, and write it all as one save."""

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.commands.exchange import is_exchange
from app.commands.intake import Answer, look_at_sheet, take_back_sheet, take_in_sheet
from app.models.errors import PejlemaerkeError, UserError
from app.models.intake.placing import Intake
from app.models.save import Save
from app.models.tongue import fixed, t
from app.store.vault import Vault, Written
from app.store.whole_files import read_file
from app.ui.desk import Desk
from app.ui.intake.pages import ChoosePage, DonePage, ProblemsPage
from app.ui.intake.preview import Preview
from app.ui.intake.words import counted, to_write, unanswered
from app.ui.widgets import SecondaryButton, Text
from app.wording import say

_FILES = fixed("Ark (*.csv *.txt *.tsv);;Alle filer (*)")
_QUIET = frozenset({"access", "author", "worker"})


class IntakeScreen(QWidget):
    """Nothing is written before the button at the bottom of the preview is pressed."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._path: Path | None = None
        self._content = b""
        self._intake: Intake | None = None
        self._answers: dict[int, Answer] = {}
        self._writing = False
        self._written: Written | None = None
        self.choose, self.problems, self.preview, self.done = ChoosePage(), ProblemsPage(), Preview(), DonePage()
        self.pages = QStackedWidget()
        for page in (self.choose, self.problems, self.preview, self.done):
            self.pages.addWidget(page)
        self.file_name = Text("", "body", max_lines=1)
        self.file_name.set_colour("ink2")
        self.back_button = SecondaryButton(t("Tilbage"), "arrow-left")
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(16)
        column.addLayout(self._head())
        column.addWidget(self.pages, 1)
        self._connect()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Text(t("Hent borgere fra fil"), "name", max_lines=1))
        row.addWidget(self.file_name, 1)
        row.addWidget(self.back_button)
        return row

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.closed)
        self.choose.wanted.connect(self.ask_file)
        self.problems.other.connect(self.ask_file)
        self.problems.again.connect(lambda: self.read(self._path) if self._path else None)
        self.preview.other.connect(self.ask_file)
        self.preview.answered.connect(self._answer)
        self.preview.wanted.connect(self._go_on)
        self.done.closed.connect(self.closed)
        self.done.undone.connect(self._take_back)
        self._desk.changed.connect(self._changed)
        self._desk.trouble.connect(self._trouble)
        self._desk.refused.connect(self._refused)

    def ask_file(self) -> None:
        """Let the person choose the sheet."""
        dialog = QFileDialog(self, t("Vælg arket med borgerne"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(t(_FILES).split(";;"))
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(str(self._path.parent) if self._path else folder or QDir.homePath())
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read(self, path: Path) -> None:
        """Read the sheet and show what it would bring."""
        self._path, self._answers = path, {}
        self.file_name.set_words(path.name)
        today = self._desk.today()

        def look(vault: Vault) -> tuple[bytes, Intake]:
            content = read_file(path)
            if is_exchange(path, content):
                raise UserError("sheet-exchange")
            return content, look_at_sheet(vault, content, today=today)

        self._desk.ask(self, look, lambda found: self._show(*found), self._unreadable)

    def _unreadable(self, fault: PejlemaerkeError) -> None:
        self.choose.say(say(fault))
        self.choose.button.setText(t("Vælg en anden fil"))
        self.pages.setCurrentWidget(self.choose)

    def _show(self, content: bytes, intake: Intake) -> None:
        self._content, self._intake = content, intake
        if intake.problems:
            self.problems.show_problems(intake.problems)
            self.pages.setCurrentWidget(self.problems)
            self.problems.again_button.setFocus()
            return
        there = {row.person.row for row in intake.rows}
        self._answers = {row: answer for row, answer in self._answers.items() if row in there}
        self.preview.show_intake(intake, self._answers)
        self.pages.setCurrentWidget(self.preview)
        self.preview.list.setFocus()

    def _changed(self, written: Written) -> None:
        """Somebody's record has changed while the sheet is looked at: hold it against that."""
        if self.pages.currentWidget() is not self.preview or self._writing or written.kinds <= _QUIET:
            return
        content, today = self._content, self._desk.today()
        self._desk.ask(
            self, lambda vault: look_at_sheet(vault, content, today=today), lambda intake: self._show(content, intake)
        )

    def _answer(self, row: int, answer: Answer) -> None:
        self._answers[row] = answer
        self.preview.show_answers(self._answers)

    def _go_on(self) -> None:
        """Write it all; or go to the next row that must be answered."""
        if self._intake is None or self._writing:
            return
        if waiting := unanswered(self._intake, self._answers):
            self.preview.ask_about(waiting[0])
            return
        try:
            save = take_in_sheet(self._intake, answers=self._answers, new_id=self._desk.new_id)
        except UserError as fault:
            self.preview.complain(say(fault))
            return
        if not save.parts:
            self.closed.emit()
            return
        self._writing = True
        self.preview.show_writing(True)
        self._desk.save(self, save, self._taken_in)

    def _taken_in(self, written: Written) -> None:
        assert self._intake is not None
        self._written, self._writing = written, False
        new, changed = to_write(self._intake, self._answers)
        said = [counted(new, t("ny borger er hentet"), t("nye borgere er hentet"))] if new else []
        said += (
            [counted(changed, t("borger har fået nyt fra filen"), t("borgere har fået nyt fra filen"))]
            if changed
            else []
        )
        self._forget()
        more = t(
            "Blev det den forkerte fil, kan det hele tages tilbage herfra. Senere fortrydes hos hver borger for sig."
        )
        self.done.show_done(t("{list}.").format(list=t(", og ").join(said)), more, undo=True)
        self.preview.show_writing(False)
        self.pages.setCurrentWidget(self.done)
        self.done.close_button.setFocus()

    def _take_back(self) -> None:
        if self._written is None or self._writing:
            return
        self._writing, key = True, self._written.save
        self.done.undo_button.setEnabled(False)
        self._desk.ask(
            self,
            lambda vault: take_back_sheet(vault, key),
            self._write_back,
            lambda fault: self._taken_back(say(fault)),
        )

    def _write_back(self, save: Save) -> None:
        self._desk.save(self, save, lambda _written: self._taken_back(t("Det hele er taget tilbage.")))

    def _taken_back(self, words: str) -> None:
        self._writing, self._written = False, None
        self.done.undo_button.setEnabled(True)
        self.done.show_done(words, "", undo=False)
        self.done.close_button.setFocus()

    def _trouble(self, fault: PejlemaerkeError | None) -> None:
        if self._writing and fault is not None:
            self.preview.complain(t("Ikke gemt endnu. Vi prøver igen af os selv."))

    def _refused(self, fault: PejlemaerkeError) -> None:
        if self._writing:
            self._writing = False
            self.preview.show_writing(False)
            self.preview.complain(say(fault))

    def _forget(self) -> None:
        """The sheet's people are in the store now, and no longer here."""
        self._content, self._intake, self._answers = b"", None, {}
