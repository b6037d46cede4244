"""Sikkerhedskopier: when the last was made, where they lie, and one more now."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from app.models.danish_dates import danish_moment
from app.models.tongue import fixed, t
from app.store.backup_file import Backup
from app.store.backups import Standing
from app.ui.backups import Backups
from app.ui.widgets import Card, LinkButton, SecondaryButton, Text
from app.wording import say

_SHOWN = 5
_NO_BREAK = "\u00a0"
_WHAT = fixed(
    "Pejlemærke laver selv en om dagen, når der er skrevet noget. De åbnes kun med den adgangskode, du har den dag,"
    " eller med nødkoden fra papiret. En ny computer kan begynde fra en kopi."
)
_HERE_ONLY = fixed(
    "De ligger kun på denne computer. Vælg en mappe på en USB-nøgle eller et netværksdrev, så er de to steder."
)


class BackupCard(Card):
    """Says how things stand, and follows along while one is made."""

    def __init__(self, backups: Backups, today: Callable[[], date]) -> None:
        super().__init__()
        self._backups, self._today = backups, today
        self.last = Text("", "body")
        self.trouble = Text("", "support")
        self.trouble.set_colour("atext")
        self.earlier = Text("", "support")
        self.place = Text("", "support")
        self.now = SecondaryButton(t("Lav en nu"), "device-floppy")
        self.folder = SecondaryButton(t("Vælg en mappe …"), "folder")
        self.only_here = LinkButton(t("Læg dem ikke der mere"))
        self.only_here.padding = 0
        self.body.setSpacing(12)
        self.body.addWidget(Text(t("Sikkerhedskopier"), "strong"))
        self.body.addWidget(self.last)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.earlier)
        self.body.addWidget(Text(t(_WHAT), "support"))
        self.body.addWidget(self.place)
        self.body.addWidget(self.only_here, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.now)
        row.addWidget(self.folder)
        row.addStretch(1)
        self.body.addLayout(row)
        self.now.clicked.connect(backups.make_now)
        self.folder.clicked.connect(self._ask_folder)
        self.only_here.clicked.connect(lambda: backups.choose(None))
        backups.changed.connect(self.show_standing)
        self.show_standing()

    def show_standing(self) -> None:
        """What there is now."""
        found = self._backups.standing
        self.now.setEnabled(not self._backups.making)
        self.now.setText(t("Laver en kopi …") if self._backups.making else t("Lav en nu"))
        self.last.set_words(_last(found, self._today()))
        self._fill(self.trouble, self._troubles(found))
        self._fill(self.earlier, _earlier(found.own[1:_SHOWN] if found else (), self._today()))
        away = found.wish.away if found else None
        self.place.set_words(t("De lægges også i {away}.").format(away=away) if away else t(_HERE_ONLY))
        self.folder.setText(t("Vælg en anden mappe …") if away else t("Vælg en mappe …"))
        self.only_here.setVisible(away is not None)

    def _troubles(self, found: Standing | None) -> str:
        told = []
        if self._backups.fault:
            told.append(t("Den seneste gang lykkedes det ikke. {reason}").format(reason=say(self._backups.fault)))
        if self._backups.away_fault:
            told.append(t("Kopien nåede ikke den anden mappe. {reason}").format(reason=say(self._backups.away_fault)))
        elif found and found.wish.away and not found.away_is_there:
            told.append(t("Den anden mappe er her ikke lige nu. Den får en kopi, når den er her igen."))
        return "\n".join(told)

    @staticmethod
    def _fill(text: Text, words: str) -> None:
        text.set_words(words)
        text.setVisible(bool(words))

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, t("Hvor skal sikkerhedskopierne også ligge?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(QDir.homePath())
        dialog.fileSelected.connect(lambda name: self._backups.choose(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _last(found: Standing | None, today: date) -> str:
    if found is None:
        return t("Ser efter …")
    if not found.own:
        return t("Der er ingen sikkerhedskopi endnu.")
    return t("Sidste sikkerhedskopi: {when}").format(when=danish_moment(found.own[0].made.local, today))


def _earlier(older: tuple[Backup, ...], today: date) -> str:
    if not older:
        return ""
    told = (danish_moment(each.made.local, today, year=False).replace(" ", _NO_BREAK) for each in older)
    return t("Før den: {list}").format(list=", ".join(told))
