"""Forgotten password: the paper code, and a new password."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.models.errors import PejlemaerkeError, UserError
from app.store.profile_files import Profile, World
from app.ui.aside import Aside
from app.ui.front_page import FrontPage
from app.ui.new_password import NewPassword
from app.ui.widgets import LabelledField, LinkButton, PrimaryButton, Text
from app.wording import say


class RecoveryScreen(FrontPage):
    """Opens a profile with its paper code and gives it a new password."""

    unlocked = Signal(object)
    """The opened Vault."""
    cancelled = Signal()

    def __init__(self, profile: Profile, world: World) -> None:
        super().__init__()
        self._profile, self._world = profile, world
        self._aside = Aside(self)
        self.code = LabelledField(
            "Nødkoden fra papiret",
            QLineEdit(),
            "Syv grupper med fire tegn. Store og små bogstaver er lige gode, og stregerne kan du springe over.",
        )
        assert isinstance(self.code.field, QLineEdit)
        self.edit = self.code.field
        self.edit.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self.edit.textEdited.connect(lambda _: self.code.set_error(""))
        self.passwords = NewPassword()
        self.passwords.submitted.connect(self.open)
        self.button = PrimaryButton("Lås op med ny adgangskode", "key")
        self.button.clicked.connect(self.open)
        self.back = LinkButton("Tilbage", "arrow-left")
        self.back.clicked.connect(self.cancelled)
        self.body.addStretch(1)
        self.body.addWidget(Text(f"Ny adgangskode til {profile.name}", "name"))
        self.body.addWidget(
            Text("Find papiret frem, som du fik, da du begyndte. Koden på det kan åbne dine ting igen.", "body")
        )
        self.body.addSpacing(16)
        self.body.addWidget(self.code)
        self.body.addSpacing(8)
        self.body.addWidget(self.passwords)
        self.body.addSpacing(16)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.back)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(2)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.edit.setFocus()

    def open(self) -> None:
        """Try the code; the new password is set only when it fits."""
        password = self.passwords.checked()
        code = self.edit.text()
        if not code.strip():
            self.code.set_error("Skriv koden fra papiret.")
            return
        if password is None:
            return
        self.button.setEnabled(False)
        profile, world = self._profile, self._world
        self._aside.run(lambda: _recover(profile, code, password, world), self.unlocked.emit, self._refused)

    def _refused(self, fault: PejlemaerkeError) -> None:
        self.button.setEnabled(True)
        if isinstance(fault, UserError) and fault.code.startswith("password"):
            self.passwords.say(say(fault))
            return
        self.code.set_error(say(fault))
        self.edit.setFocus()


def _recover(profile: Profile, code: str, password: str, world: World) -> object:
    from app.store.profile import open_vault, set_password, unlock_recovery
    from app.store.throttle import note_right

    key = unlock_recovery(profile, code)
    vault = open_vault(profile, key, world)
    try:
        set_password(profile, key, password, world)
    except BaseException:
        vault.close()
        raise
    note_right(profile.folder)
    return vault
