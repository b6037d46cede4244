"""Afsender på papirer: the municipality's name, contact and logo, for everybody who has a profile here."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit

from app.models.errors import PejlemaerkeError, UserError
from app.models.sender import Sender
from app.models.tongue import fixed, t
from app.store.sender import read_sender, save_sender
from app.ui.desk import Desk
from app.ui.settings.logo_file import read_logo
from app.ui.widgets import Card, GrowingTextEdit, LabelledField, LinkButton, SecondaryButton, Text
from app.wording import say

_WHAT = fixed("Står på planen, indbydelsen og de andre papirer. Det gælder for alle profiler på denne computer.")
_WIDE, _HIGH = 240, 56


class SenderCard(Card):
    """Nothing is changed before it is saved. `outcome` says how it went, or what is wrong."""

    def __init__(self, desk: Desk, random: Callable[[int], bytes]) -> None:
        super().__init__()
        self._desk, self._random, self._logo = desk, random, b""
        self.name = QLineEdit()
        self.name.setPlaceholderText(t("For eksempel Odense Kommune"))
        self.contact = GrowingTextEdit(placeholder=t("Telefon, adresse, e-mail"), min_lines=2)
        self.picture = QLabel()
        self.choose = SecondaryButton(t("Vælg logo …"), "folder")
        self.drop = LinkButton(t("Fjern logoet"), "trash")
        self.save = SecondaryButton(t("Gem afsenderen"), "check")
        self.outcome = Text("", "support")
        self._lay_out()
        self.name.textEdited.connect(self._changed)
        self.contact.edited.connect(self._changed)
        self.choose.clicked.connect(self._ask)
        self.drop.clicked.connect(lambda: self._take(b""))
        self.save.clicked.connect(self._save)
        self._read()

    def _lay_out(self) -> None:
        self.body.setSpacing(12)
        self.body.addWidget(Text(t("Afsender på papirer"), "strong"))
        self.body.addWidget(Text(t(_WHAT), "support"))
        self.body.addWidget(LabelledField(t("Navn"), self.name))
        self.body.addWidget(LabelledField(t("Sådan kan man få fat i jer"), self.contact, t("Én ting på hver linje.")))
        row = QHBoxLayout()
        row.setSpacing(16)
        self.picture.setStyleSheet("background: white; border-radius: 4px; padding: 4px;")
        row.addWidget(self.picture)
        row.addWidget(self.choose)
        row.addWidget(self.drop)
        row.addStretch(1)
        self.body.addLayout(row)
        last = QHBoxLayout()
        last.setSpacing(16)
        last.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        last.addWidget(self.outcome, 1)
        self.body.addLayout(last)

    def _read(self) -> None:
        try:
            sender = read_sender(self._desk.home)
        except UserError as fault:
            sender = Sender()
            self._warn(say(fault))
        self.name.setText(sender.name)
        self.contact.set_text(sender.contact)
        self._show(sender.logo)
        self.save.setEnabled(False)

    def take_over(self, before: "SenderCard") -> None:
        """What was changed there and is not saved yet."""
        if before.save.isEnabled():
            self.name.setText(before.name.text())
            self.contact.set_text(before.contact.text())
            self._take(before._logo)

    def _show(self, logo: bytes) -> None:
        self._logo = logo
        image = QImage.fromData(logo)
        if not image.isNull():
            smooth, whole = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.KeepAspectRatio
            self.picture.setPixmap(QPixmap.fromImage(image).scaled(_WIDE, _HIGH, whole, smooth))
        self.picture.setVisible(not image.isNull())
        self.picture.setAccessibleName(t("Logo: {name}").format(name=self.name.text()))
        self.drop.setVisible(bool(logo))

    def _ask(self) -> None:
        dialog = QFileDialog(self, t("Vælg et logo"))
        dialog.setNameFilter(t("Billeder (*.png *.svg)"))
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_file(self, path: Path) -> None:
        """Show the picture that is to be the logo; of a wrong one what is wrong, and the one before stays."""
        try:
            logo = read_logo(path)
        except UserError as fault:
            self._warn(say(fault))
            return
        self._take(logo)

    def _take(self, logo: bytes) -> None:
        self._show(logo)
        self._changed()

    def _changed(self) -> None:
        self.outcome.set_words("")
        self.save.setEnabled(True)

    def _save(self) -> None:
        sender = Sender(self.name.text().strip(), self.contact.text().strip(), self._logo)
        try:
            save_sender(self._desk.home, sender, self._random)
        except PejlemaerkeError as fault:
            self._warn(say(fault))
            return
        self.outcome.set_colour("ink2")
        self.outcome.set_words(t("Gemt. Det står på det næste papir."))
        self.save.setEnabled(False)

    def _warn(self, words: str) -> None:
        self.outcome.set_colour("atext")
        self.outcome.set_words(words)
