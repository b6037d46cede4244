"""Forgotten password: the paper code, and a new password."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from app.models.errors import PejlemaerkeError, UserError
from app.models.tongue import fixed, t
from app.store.profile_files import Profile, World
from app.ui.aside import Aside
from app.ui.front_page import FrontPage
from app.ui.new_password import NewPassword
from app.ui.unlock.code_field import CodeField
from app.ui.widgets import LabelledField, LinkButton, PrimaryButton, Text
from app.wording import say

_UNLOCK = fixed("Lås op med ny adgangskode")


class RecoveryScreen(FrontPage):
    """Opens a profile with its paper code and gives it a new password."""

    unlocked = Signal(object)
    """The opened Vault."""
    cancelled = Signal()

    def __init__(self, profile: Profile, world: World) -> None:
        super().__init__()
        self._profile, self._world = profile, world
        self._aside = Aside(self)
        self.edit = CodeField()
        self.code = LabelledField(
            t("Nødkoden fra papiret"),
            self.edit,
            t("Syv grupper med fire tegn. Store og små bogstaver er lige gode, og stregerne kan du springe over."),
        )
        self.edit.slipped.connect(lambda slip: self.code.set_error(say(slip) if slip else ""))
        self.passwords = NewPassword()
        self.passwords.submitted.connect(self.open)
        self.edit.returnPressed.connect(self.passwords.first.setFocus)
        self.button = PrimaryButton(t(_UNLOCK), "key")
        self.button.clicked.connect(self.open)
        self.back = LinkButton(t("Tilbage"), "arrow-left")
        self.back.clicked.connect(self.cancelled)
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.addStretch(1)
        self.body.addWidget(Text(t("Ny adgangskode til {name}").format(name=self._profile.name), "name"))
        self.body.addWidget(
            Text(t("Find papiret frem, som du fik, da du begyndte. Koden på det kan åbne dine ting igen."), "body")
        )
        self.body.addSpacing(16)
        self.body.addWidget(self.code)
        self.body.addSpacing(8)
        self.body.addWidget(self.passwords)
        self.end_with(self.button, self.back)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.edit.setFocus()

    def open(self) -> None:
        """Try the code; the new password is set only when it fits."""
        code = self.edit.text()
        if not code:
            self.code.set_error(t("Skriv koden fra papiret."))
            self.edit.setFocus()
            return
        password = self.passwords.checked()
        if password is None or self._aside.busy:
            return
        self._show_working(True)
        profile, world = self._profile, self._world
        self._aside.run(lambda: _recover(profile, code, password, world), self.unlocked.emit, self._refused)

    def _show_working(self, working: bool) -> None:
        """There is no way back while the vault opens: it would be left open with nobody to close it."""
        self.button.setText(t("Låser op …") if working else t(_UNLOCK))
        self.button.setEnabled(not working)
        self.back.setEnabled(not working)

    def _refused(self, fault: PejlemaerkeError) -> None:
        self._show_working(False)
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
