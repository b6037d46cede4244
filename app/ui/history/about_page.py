"""Alt om mig: what is in the package, gone through by a person, and made as one file."""

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.commands.about import gather, read_about
from app.commands.access import Access, log_access
from app.documents.about_package import REASONS, make_package
from app.documents.encrypt import SHORTEST_PASSWORD
from app.models.about import AboutPart, Reason, said_elsewhere
from app.models.about_release import AboutMe, Gathered
from app.models.errors import PejlemaerkeError
from app.models.record import CitizenRecord
from app.models.tongue import fixed, t
from app.places import resources
from app.store.instruments import Instruments
from app.store.sender import read_sender
from app.store.whole_files import write_whole
from app.ui.desk import Desk
from app.ui.history.about_rows import ItemRow
from app.ui.papers.files import file_name, password_complaint, say_unsaved
from app.ui.papers.press import Press
from app.ui.shelf import Shelf
from app.ui.widgets import (
    Banner,
    Card,
    CheckRow,
    DropDown,
    Folding,
    LabelledField,
    LinkButton,
    PasswordField,
    PrimaryButton,
    Scrolled,
    Text,
)

_FOR = fixed(
    "{name} har ret til at se alt, der står her. Gå det igennem først: Fjern hakket ved det, der handler om andres "
    "private forhold, eller som loven undtager. I pakken står der, hvor meget der mangler og hvorfor, men ikke hvad."
)
_PROTECTED = fixed(
    "Adressen er beskyttet. På papiret står den ikke, men i data.json gør den: Giv kun pakken til {name} selv."
)
_READY = fixed("Jeg har gået det hele igennem")
_LOCK = fixed("Lås med adgangskode")
_ZIP = fixed("En zip-fil: PDF, hjemmeside og data. Alle, der kan åbne mappen, kan læse den.")
_LOCKED = fixed("Én låst PDF, med hjemmesiden og data lagt ind i.")
_PAGE, _BESIDE = 40, 720


class AboutPage(QWidget):
    """`left` is what is left out, and why. It is a choice for this package alone and is written nowhere else."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._shelf = desk, Shelf.of(desk)
        self._record: CitizenRecord | None = None
        self._about: AboutMe | None = None
        self._limit = _PAGE
        self.left: dict[bytes, Reason] = {}
        self.rows: list[ItemRow] = []
        self.press = Press(self)
        self.banner = Banner("check")
        self.words, self.count, self.elsewhere = Text("", "body"), Text("", "support"), Text("", "support")
        self.elsewhere.set_colour("atext")
        self.protected = Text("", "support")
        self.protected.set_colour("atext")
        self.kind, self.reason = DropDown(), DropDown()
        for reason, words in REASONS.items():
            self.reason.addItem(words, reason.value)
        self.ready, self.locked = CheckRow(t(_READY)), CheckRow(t(_LOCK), t(_ZIP))
        self.password = PasswordField()
        self.field = LabelledField(
            t("Pakkens adgangskode"),
            self.password,
            t("Mindst {shortest_password} tegn.").format(shortest_password=SHORTEST_PASSWORD),
        )
        self.make = PrimaryButton(t("Gem pakken …"), "folder")
        self.more = LinkButton(t("Vis flere"))
        self._items = QVBoxLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left, right = Card(), Card()
        left.body.addWidget(LabelledField(t("Hvad"), self.kind))
        left.body.addWidget(self.count)
        left.body.addLayout(self._items)
        left.body.addWidget(self.more)
        for part in (
            Text(t("Før pakken gives videre"), "strong"),
            self.words,
            LabelledField(t("Grund, når noget lades ude"), self.reason),
            self.elsewhere,
            self.protected,
            self.ready,
            self.locked,
            self.field,
            self.make,
        ):
            right.body.addWidget(part)
        inner = QWidget()
        row = Folding(spacing=16, least=_BESIDE)
        columns = (QVBoxLayout(), QVBoxLayout())
        for column, card, share in zip(columns, (left, right), (3, 2), strict=True):
            column.addWidget(card)
            column.addStretch(1)
            row.addLayout(column, share)
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(24, 12, 24, 24)
        whole.setSpacing(12)
        whole.addWidget(self.banner)
        whole.addLayout(row)
        whole.addStretch()
        inner.setMaximumWidth(1280)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(inner, t("Alt om mig")))
        for hidden in (self.banner, self.field, self.elsewhere, self.protected):
            hidden.hide()

    def _connect(self) -> None:
        self.banner.acted.connect(self.banner.hide)
        self.kind.activated.connect(self._choose_kind)
        self.more.clicked.connect(self._show_more)
        self.ready.toggled.connect(lambda on: self.make.setEnabled(on))
        self.locked.toggled.connect(self._turn_lock)
        self.password.edited.connect(lambda _: self.field.set_error(""))
        self.make.clicked.connect(self._ask_place)
        self._shelf.filled.connect(self._read)

    def show_record(self, record: CitizenRecord) -> None:
        """Read everything anew; what was left out stays so while it is the same citizen."""
        if self._record is None or self._record.id != record.id:
            self.forget()
        self._record = record
        self._read()

    def forget(self) -> None:
        """Another citizen: no choice and no password stays behind."""
        self.left, self._about, self._record = {}, None, None
        self.ready.setChecked(False)
        self.make.setEnabled(False)
        self.locked.setChecked(False)
        self.password.clear()
        self.banner.hide()
        self.kind.clear()
        self._fill()

    @property
    def _instruments(self) -> Instruments:
        return self._shelf.instruments or Instruments()

    def _read(self) -> None:
        record, instruments = self._record, self._instruments
        if record is not None:
            self._desk.ask(self, lambda vault: read_about(vault, record.id, instruments), partial(self._came, record))

    def _came(self, record: CitizenRecord, found: AboutMe) -> None:
        if self._record is None or self._record.id != record.id:
            return
        self._about, kept = found, self.kind.currentData()
        self.words.set_words(t(_FOR).format(name=found.called))
        self.protected.set_words(t(_PROTECTED).format(name=found.called))
        self.protected.setVisible(bool(found.streets))
        self.kind.clear()
        for part in found.parts:
            faglig = t(", fagligt") if any(item.professional for item in part.items) else ""
            self.kind.addItem(f"{part.title} ({len(part.items)}{faglig})", part.kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kept)))
        self._fill()

    def _part(self) -> AboutPart | None:
        parts = self._about.parts if self._about else ()
        return next((part for part in parts if part.kind == self.kind.currentData()), None)

    def _choose_kind(self) -> None:
        self._limit = _PAGE
        self._fill()

    def _show_more(self) -> None:
        self._limit += _PAGE
        self._fill()

    def _fill(self) -> None:
        while item := self._items.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        part = self._part()
        items = part.items if part else ()
        self.rows = []
        for each in items[: self._limit]:
            row = ItemRow(each, self._why(each.key))
            row.turned.connect(self._turn)
            self._items.addWidget(row)
            self.rows.append(row)
        self.more.setVisible(len(items) > self._limit)
        self._tell()

    def _why(self, key: bytes) -> str:
        return REASONS[self.left[key]].lower() if key in self.left else ""

    def _turn(self, key: bytes, comes: bool) -> None:
        if comes:
            self.left.pop(key, None)
        else:
            self.left[key] = Reason(self.reason.currentData())
        self.ready.setChecked(False)
        for row in self.rows:
            if row.item.key == key:
                row.show_left(self._why(key))
        self._tell()

    def _tell(self) -> None:
        found = self._about
        total = sum(len(part.items) for part in found.parts) if found else 0
        seen = len(found.access) if found else 0
        said = t("I alt {total} oplysninger, og {seen} gange nogen har set dem.").format(total=total, seen=seen)
        self.count.set_words(
            t("{said} {count} er ladet ude.").format(said=said, count=len(self.left)) if self.left else said
        )
        again = said_elsewhere(found.parts, self.left) if found and self.left else ()
        self.elsewhere.set_words(
            t("De samme ord står også i: {list}. Se på dem også.").format(list="; ".join(again[:4])) if again else ""
        )
        self.elsewhere.setVisible(bool(again))

    def _turn_lock(self, on: bool) -> None:
        self.locked.set_words(t(_LOCK), t(_LOCKED) if on else t(_ZIP))
        self.field.setVisible(on)
        self.password.clear()
        if on:
            self.password.setFocus()

    def _ask_place(self) -> None:
        record = self._record
        if record is None:
            return
        locked = self.locked.isChecked()
        if locked and (complaint := password_complaint(self.password.text())):
            self.field.set_error(complaint)
            self.password.setFocus()
            return
        ending = "pdf" if locked else "zip"
        dialog = QFileDialog(self, t("Gem pakken"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(t("Låst PDF (*.pdf)") if locked else t("Zip-fil (*.zip)"))
        dialog.setDefaultSuffix(ending)
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        )
        dialog.selectFile(file_name(t("Alt om"), record.called, self._desk.today(), ending))
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Gather it, make the file, and write in the log that it is released."""
        record, left, instruments = self._record, dict(self.left), self._instruments
        password = self.password.text() if self.locked.isChecked() else ""
        if record is None:
            return
        self.make.setEnabled(False)
        self._desk.ask(
            self,
            lambda vault: gather(vault, record.id, instruments, left),
            lambda found: self._make(record.id, path, password, found),
            self._failed,
        )

    def _make(self, citizen: bytes, path: Path, password: str, found: Gathered) -> None:
        fonts, home = resources() / "fonts", self._desk.home

        def written() -> None:
            sender = read_sender(home)
            write_whole(path, make_package(found, password=password, sender=sender, fonts_folder=fonts), os.urandom)

        self.press.ask(written, lambda _: self._saved(citizen, path, password), self._failed)

    def _saved(self, citizen: bytes, path: Path, password: str) -> None:
        self._desk.save(
            self,
            log_access(stream=citizen, key=self._desk.new_id(), what=Access.RELEASED),
            lambda _: self._read(),
        )
        care = (
            t("Den kan kun åbnes med adgangskoden.")
            if password
            else t("Den er ikke låst, så giv den kun videre i hånden.")
        )
        self.password.clear()
        self.make.setEnabled(self.ready.isChecked())
        self._say(
            t("Pakken er gemt."),
            t("{name} ligger i {parent}. {care}").format(name=path.name, parent=path.parent, care=care),
        )

    def _failed(self, fault: PejlemaerkeError) -> None:
        self.make.setEnabled(self.ready.isChecked())
        self._say(t("Pakken er ikke gemt."), say_unsaved(fault))

    def _say(self, lead: str, words: str) -> None:
        self.banner.say(lead, words, action=t("Skjul"))
        self.banner.show()
