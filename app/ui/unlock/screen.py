"""The page that asks who it is."""

import gc
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from app.models.errors import PejlemaerkeError
from app.models.tongue import fixed, t
from app.store.profile_files import Profile, World, profiles
from app.store.throttle import note_right, note_wrong, wait_after, wrong_tries
from app.ui.aside import Aside
from app.ui.first_paint import FirstPaint
from app.ui.front_page import FrontPage
from app.ui.tokens import scaled
from app.ui.unlock.profile_card import ProfileCard
from app.ui.widgets import IconLabel, LinkButton, PasswordField, PrimaryButton, Text

_SAFE = fixed("Alt ligger låst på denne computer. Du kan arbejde uden net, som du plejer.")
_TALL = 52
_WIDE = 152
"""Room for what the button says while it works, so that nothing moves."""
_SOON_MS = 20
_FROM_FIRST_TRIES = 1.0
"""A wait shorter than this, in seconds, is not worth counting down."""


def greeting(hour: int) -> str:
    """What one says at that hour."""
    if 5 <= hour < 10:
        return t("Godmorgen")
    return t("Godaften") if hour >= 18 or hour < 5 else t("Goddag")


class UnlockScreen(FrontPage):
    """Unlocks a profile with its password. Key derivation never makes the window wait."""

    unlocked = Signal(object)
    """The opened Vault."""
    wants_new = Signal()
    """Somebody is new on this computer."""
    wants_restore = Signal()
    """There is a backup to begin from."""
    wants_recovery = Signal(object)
    """The password is forgotten: the Profile that the paper code is to open."""

    def __init__(self, home: Path, world: World) -> None:
        super().__init__()
        self._world = world
        self._aside = Aside(self)
        self._left = 0.0
        self._trying = False
        self._countdown = QTimer(self, interval=1000)
        self._countdown.timeout.connect(self._tick)
        self.cards = [ProfileCard(profile) for profile in profiles(home)]
        self._make_parts()
        self._lay_out()
        if self.cards:
            self.cards[0].setChecked(True)
        self._show_wait()
        FirstPaint(self, self._load_ahead)

    @property
    def profile(self) -> Profile | None:
        """The chosen one."""
        return next((card.profile for card in self.cards if card.isChecked()), None)

    @property
    def busy(self) -> bool:
        """Whether a key is being derived, or what that takes is being loaded."""
        return self._trying or self._aside.busy

    def _make_parts(self) -> None:
        self.password = PasswordField()
        self.password.setAccessibleName(t("Adgangskode"))
        self.password.setFixedHeight(scaled(_TALL))
        self.password.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.password.submitted.connect(self.unlock)
        self.button = PrimaryButton(t("Lås op"), "lock-open")
        self.button.setFixedHeight(scaled(_TALL))
        self.button.setMinimumWidth(scaled(_WIDE))
        self.button.clicked.connect(self.unlock)
        self.error = Text("", "support")
        self.error.set_colour("atext")
        self.error.hide()
        self.forgotten = LinkButton(t("Jeg har glemt min adgangskode"))
        self.forgotten.padding = 0
        self.forgotten.clicked.connect(lambda: self.wants_recovery.emit(self.profile))
        self.new = LinkButton(t("Ny på denne computer?"), "user-plus")
        self.new.clicked.connect(self.wants_new)
        self.restore = LinkButton(t("Hent fra sikkerhedskopi"), "folder")
        self.restore.clicked.connect(self.wants_restore)

    def _lay_out(self) -> None:
        self.body.addStretch(1)
        self.body.addWidget(Text(greeting(self._world.clock().local.hour), "citizen-heading"))
        if len(self.cards) > 1:
            who = Text(t("Hvem er du?"), "notes")
            who.set_colour("ink2")
            self.body.addWidget(who)
        self.body.addSpacing(16)
        self.body.addLayout(self._choices())
        self.body.addSpacing(20)
        self.body.addWidget(Text(t("Adgangskode"), "label"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.password, 1)
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.body.addWidget(self.error)
        self.body.addWidget(self.forgotten, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(32)
        self.body.addWidget(rule())
        self.body.addSpacing(12)
        self.body.addLayout(_assurance(t(_SAFE)))
        self.body.addStretch(1)
        self.foot.addWidget(self.restore)
        self.foot.addWidget(self.new)
        inputs = (self.password.edit, self.password.eye, self.button)
        stops = (*self.cards, *inputs, self.forgotten, self.restore, self.new)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(16)
        for index, card in enumerate(self.cards):
            grid.addWidget(card, index // 2, index % 2)
            card.clicked.connect(lambda _, card=card: self._choose(card))
            card.stepped.connect(lambda step, index=index: self._step(index + step))
        return grid

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.password.setFocus()

    def _load_ahead(self) -> None:
        """What unlocking will need, and the desk behind it, loaded while the person finds the keys."""
        self._aside.run(_load, lambda _: None, lambda _: None)

    def _choose(self, card: ProfileCard) -> None:
        """Chosen for good: on to the password."""
        self._mark(card)
        self.password.setFocus()

    def _step(self, index: int) -> None:
        """An arrow key looks along the cards, and stays on them."""
        card = self.cards[max(0, min(index, len(self.cards) - 1))]
        self._mark(card)
        card.setFocus()

    def _mark(self, card: ProfileCard) -> None:
        for other in self.cards:
            other.setChecked(other is card)
        self._say("")
        self.password.clear()
        self._show_wait()

    def unlock(self) -> None:
        """Try the password."""
        profile, password = self.profile, self.password.text()
        if profile is None or self._left > 0 or self._trying:
            return
        if not password:
            self._say(t("Skriv din adgangskode."))
            return
        self._show_trying(True)
        self._try(profile, password)

    def _try(self, profile: Profile, password: str) -> None:
        """Once what unlocking needs has been loaded."""
        if self._aside.busy:
            QTimer.singleShot(_SOON_MS, self, lambda: self._try(profile, password))
            return
        self._aside.run(lambda: self.open_with(profile, password), self._opened, self._refused)

    def open_with(self, profile: Profile, password: str) -> object:
        """The opened Vault. UserError `password-wrong`; not in the window's thread."""
        return _open(profile, password, self._world)

    def _opened(self, vault: object) -> None:
        profile = self.profile
        if profile:
            note_right(profile.folder)
        self.password.clear()
        self.unlocked.emit(vault)

    def _refused(self, fault: PejlemaerkeError) -> None:
        from app.wording import say

        self._show_trying(False)
        self._say(say(fault))
        profile = self.profile
        if fault.code == "password-wrong" and profile:
            note_wrong(profile.folder, self._world.clock())
            self._show_wait()
        self.password.edit.selectAll()
        self.password.setFocus()

    def _show_trying(self, trying: bool) -> None:
        """There is no other way meanwhile: the vault would be left open with nobody to close it."""
        self._trying = trying
        self.button.setText(t("Låser op …") if trying else t("Lås op"))
        self.password.edit.setReadOnly(trying)
        for each in (self.button, self.forgotten, self.restore, self.new, *self.cards):
            each.setEnabled(not trying)

    def _show_wait(self) -> None:
        """How long to wait after the latest wrong tries."""
        profile = self.profile
        self._left = wait_after(wrong_tries(profile.folder, self._world.clock())) if profile else 0.0
        if self._left < _FROM_FIRST_TRIES:
            self._left = 0.0
        self._show_left()

    def _tick(self) -> None:
        self._left = max(0.0, self._left - 1)
        self._show_left()

    def _show_left(self) -> None:
        waiting = self._left > 0
        if not self._trying:
            self.button.setEnabled(not waiting)
            self.button.setText(t("Vent {number} s").format(number=round(self._left)) if waiting else t("Lås op"))
        if waiting and not self._countdown.isActive():
            self._countdown.start()
        elif not waiting:
            self._countdown.stop()

    def _say(self, words: str) -> None:
        self.error.set_words(words)
        self.error.setVisible(bool(words))
        self.password.setAccessibleDescription(words)


def _load() -> None:
    """Loading makes so many objects that Python would look for garbage, here, where no Qt object may die."""
    looks = gc.isenabled()
    gc.disable()
    try:
        import app.store.profile
        import app.store.reading
        import app.ui.workspace
        import app.wording  # noqa: F401
    finally:
        if looks:
            gc.enable()


def _open(profile: Profile, password: str, world: World) -> object:
    from app.store.profile import open_vault, unlock_password

    return open_vault(profile, unlock_password(profile, password), world)


def rule() -> QFrame:
    """A thin line."""
    line = QFrame()
    line.setObjectName("rule")
    return line


def _assurance(words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(IconLabel("shield-lock", "ptext", size=22))
    row.addWidget(Text(words, "support"), 1)
    return row
