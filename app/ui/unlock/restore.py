"""Hent fra sikkerhedskopi: a file, the password of that time, and a name for the new profile."""

from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit

from app.models.danish_dates import danish_date, danish_moment
from app.models.errors import PejlemaerkeError
from app.models.tongue import fixed, t
from app.store.backup_file import SUFFIX, Backup, read_backup
from app.store.profile_files import World, profiles
from app.ui.aside import Aside
from app.ui.front_page import FrontPage
from app.ui.widgets import LabelledField, LinkButton, PasswordField, PrimaryButton, SecondaryButton, Text
from app.wording import say

_FETCH = fixed("Hent det ind")
_WRONG = "password-wrong"
_EITHER = fixed("Prøv den, du havde dengang, eller nødkoden fra papiret.")
_OFFERED = 3
_SECRETS = ("password", "code", "memory")


class RestoreScreen(FrontPage):
    """Makes a new profile of a backup. The backup and the profiles that are here stay as they are."""

    restored = Signal(object)
    """The opened Vault of the new profile."""
    cancelled = Signal()

    def __init__(self, home: Path, world: World) -> None:
        super().__init__()
        self._home, self._world = home, world
        self._aside = Aside(self)
        self._backup: Backup | None = None
        self.choose = SecondaryButton(t("Vælg filen …"), "folder")
        self.here = [self._offer(backup) for backup in _newest_here(home)]
        self.about = Text("", "strong")
        self.trouble = Text("", "support")
        self.trouble.set_colour("atext")
        self.name = QLineEdit()
        self._name = LabelledField(t("Hvad profilen skal hedde her"), self.name)
        self.password = PasswordField()
        self._password = LabelledField(
            t("Adgangskoden"),
            self.password,
            t("Den, der gjaldt, da kopien blev lavet. Nødkoden fra papiret kan også bruges."),
        )
        self.button = PrimaryButton(t(_FETCH), "lock-open")
        self.back = LinkButton(t("Tilbage"), "arrow-left")
        self._lay_out()
        self.choose.clicked.connect(self._ask_file)
        self.name.returnPressed.connect(self.password.setFocus)
        self.name.textEdited.connect(lambda _: self._name.set_error(""))
        self.password.edited.connect(lambda _: self._password.set_error(""))
        self.password.submitted.connect(self.fetch)
        self.button.clicked.connect(self.fetch)
        self.back.clicked.connect(self.cancelled)
        self._show_backup()

    def _lay_out(self) -> None:
        self.body.addStretch(1)
        self.body.addWidget(Text(t("Hent fra en sikkerhedskopi"), "name"))
        self.body.addWidget(
            Text(
                t("Find filen på USB-nøglen eller i mappen med kopier. Den ender på {suffix}.").format(suffix=SUFFIX),
                "body",
            )
        )
        self.body.addSpacing(12)
        self.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.trouble)
        for each in self.here:
            self.body.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.about)
        self.body.addSpacing(8)
        self.body.addWidget(self._name)
        self.body.addSpacing(8)
        self.body.addWidget(self._password)
        self.end_with(self.button, self.back)

    def _offer(self, backup: Backup) -> LinkButton:
        """A backup that lies on this computer, so that nobody need look for its folder."""
        button = LinkButton(t("Tag den nyeste her: {told}").format(told=_told(backup)), "history")
        button.padding = 0
        button.clicked.connect(lambda: self.take(backup.path))
        return button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.choose.setFocus()

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, t("Vælg sikkerhedskopien"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(t("Sikkerhedskopi (*{suffix})").format(suffix=SUFFIX))
        dialog.setDirectory(QDir.homePath())
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, path: Path) -> None:
        """The chosen file; what it is no backup for is said at once."""
        try:
            self._backup = read_backup(path)
        except PejlemaerkeError as fault:
            self._backup = None
            self._show_backup(say(fault))
            self.choose.setFocus()
        else:
            self.name.setText(self._free_name(self._backup))
            self._show_backup()
            self.password.setFocus()

    def _free_name(self, backup: Backup) -> str:
        """The name that it had, with the day where a profile here bears it already."""
        name, day = backup.profile.name, danish_date(backup.made.day, weekday=False)
        taken = {each.name.casefold() for each in profiles(self._home)}
        return f"{name} ({day})" if name.casefold() in taken else name

    def _show_backup(self, trouble: str = "") -> None:
        found = self._backup
        self.trouble.set_words(trouble)
        self.trouble.setVisible(bool(trouble))
        self.about.set_words(_told(found) if found else "")
        for each in (self.about, self._name, self._password, self.button):
            each.setVisible(found is not None)
        for offer in self.here:
            offer.setVisible(found is None)
        self.choose.setText(t("Vælg en anden fil …") if found else t("Vælg filen …"))

    def fetch(self) -> None:
        """Make the profile, and open it."""
        backup, name, secret = self._backup, self.name.text(), self.password.text()
        if backup is None or self._aside.busy:
            return
        if not secret:
            self._password.set_error(t("Skriv adgangskoden fra dengang, eller nødkoden."))
            self.password.setFocus()
            return
        self._show_working(True)
        home, world = self._home, self._world
        self._aside.run(lambda: _fetch(backup, home, name, secret, world), self.restored.emit, self._refused)

    def _show_working(self, working: bool) -> None:
        """There is no way back meanwhile: the vault would be left open with nobody to close it."""
        self.button.setText(t("Henter …") if working else t(_FETCH))
        for each in (self.button, self.back, self.choose, self.name, self.password):
            each.setEnabled(not working)

    def _refused(self, fault: PejlemaerkeError) -> None:
        self._show_working(False)
        if fault.code.startswith("name-"):
            self._name.set_error(say(fault))
            self.name.setFocus()
        elif fault.code.startswith(_SECRETS):
            self._password.set_error(
                t("{reason} til kopien. {either}").format(reason=say(fault), either=t(_EITHER))
                if fault.code == _WRONG
                else say(fault)
            )
            self.password.edit.selectAll()
            self.password.setFocus()
        else:
            self.trouble.set_words(say(fault))
            self.trouble.show()
            self.choose.setFocus()


def _newest_here(home: Path) -> list[Backup]:
    """The newest backup of each profile on this computer."""
    from app.store.backups import in_folder

    newest = [in_folder(profile.backups, profile.id)[:1] for profile in profiles(home)]
    return [backup for found in newest for backup in found][:_OFFERED]


def _told(backup: Backup) -> str:
    return f"{backup.profile.name}, {danish_moment(backup.made.local)}"


def _fetch(backup: Backup, home: Path, name: str, secret: str, world: World) -> object:
    from app.store.profile import open_vault
    from app.store.restore import restore

    profile, key = restore(backup, home, name=name, secret=secret, world=world)
    return open_vault(profile, key, world)
