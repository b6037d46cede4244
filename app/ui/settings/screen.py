"""Indstillinger: how it looks, when it locks, the password, and which instruments are here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app import __version__
from app.commands.worker import choose_for_myself
from app.models.errors import PejlemaerkeError
from app.models.tongue import TextRows, fixed, t
from app.store.profile_files import Profile, World
from app.store.worker import TEXT_SIZES, Choices, choices
from app.ui.aside import Aside
from app.ui.backups import Backups
from app.ui.desk import Desk
from app.ui.new_password import NewPassword
from app.ui.settings.backup_card import BackupCard
from app.ui.settings.instruments_card import InstrumentsCard
from app.ui.settings.language_choice import LanguageChoice
from app.ui.settings.left_hints_card import LeftHintsCard
from app.ui.settings.organisation_card import OrganisationCard
from app.ui.settings.pin_card import PinCard
from app.ui.settings.plan_words_card import PlanWordsCard
from app.ui.settings.sector_card import SectorCard
from app.ui.settings.sender_card import SenderCard
from app.ui.tokens import scaled
from app.ui.widgets import Card, DropDown, LabelledField, PasswordField, SecondaryButton, Text
from app.wording import say

THEMES = TextRows(
    (
        ("system", fixed("Som computeren")),
        ("light", fixed("Lyst")),
        ("dark", fixed("Mørkt")),
        ("strong-light", fixed("Høj kontrast, lys")),
        ("strong-dark", fixed("Høj kontrast, mørk")),
    )
)
MINUTES = (2, 5, 10, 15)
_MINUTES = fixed("{} minutter uden brug")
_COLLEAGUES = fixed("Hvilken mappe I er fælles om, hvem der er med, og din invitation, hvis du har fået en.")
_ABOUT = fixed(
    "Pejlemærke {version}. Skrifterne er IBM Plex Sans, Noto og Atkinson Hyperlegible (SIL Open Font License),"
    " ikonerne er fra Tabler (MIT), billederne er Pejlemærkes egne (CC0), og ordbogen er Stavekontrolden (MPL 1.1)."
    " Alt, hvad du skriver, ligger krypteret på denne computer."
)


class SettingsScreen(QWidget):
    """Each choice is saved as it is made."""

    theme_chosen = Signal(str)
    text_chosen = Signal(int)
    lock_chosen = Signal(int)
    language_chosen = Signal(str)
    organisation_wanted = Signal()
    colleagues_wanted = Signal()
    """The shared folder, and who is in."""

    def __init__(self, desk: Desk, profile: Profile, world: World, backups: Backups) -> None:
        super().__init__()
        self.desk = desk
        self._profile, self._world = profile, world
        self._choices: Choices | None = None
        self._aside = Aside(self)
        self.setProperty("ring", "none")
        self.theme, self.text, self.minutes = DropDown(), DropDown(), DropDown()
        for key, word in THEMES:
            self.theme.addItem(word, key)
        for size in TEXT_SIZES:
            self.text.addItem(f"{size} %", size)
        for minutes in MINUTES:
            self.minutes.addItem(t(_MINUTES).format(minutes), minutes)
        self.language = LanguageChoice(desk)
        self.language.chosen.connect(self.language_chosen)
        self.old = PasswordField()
        self._old = LabelledField(t("Din adgangskode nu"), self.old)
        self.passwords = NewPassword()
        self.button = SecondaryButton(t("Skift adgangskode"), "key")
        self.outcome = Text("", "support")
        self.backups = backups
        self.pin = PinCard(desk, world.random)
        self.instruments = InstrumentsCard(desk, world)
        self.sectors = SectorCard(desk, world.random)
        self.left_hints = LeftHintsCard(desk)
        self.sender_card = SenderCard(desk, world.random)
        self.plan_words = PlanWordsCard(desk)
        self.organisation = OrganisationCard(desk)
        self.organisation.wanted.connect(self.organisation_wanted)
        self._lay_out()
        self.theme.activated.connect(self._choose)
        self.text.activated.connect(self._choose)
        self.minutes.activated.connect(self._choose)
        self.passwords.submitted.connect(self.change_password)
        self.button.clicked.connect(self.change_password)
        self.old.submitted.connect(self.passwords.first.setFocus)
        self.old.edited.connect(lambda _: self._old.set_error(""))
        self.desk.ask(self, choices, self._show_choices)

    def take_over(self, before: "SettingsScreen") -> None:
        """What was typed there and is not saved yet; a password is not carried along."""
        self.sectors.take_over(before.sectors)
        self.sender_card.take_over(before.sender_card)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(scaled(720))
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 28, 32, 32)
        column.setSpacing(16)
        column.addWidget(Text(t("Indstillinger"), "name"))
        column.addWidget(self._looks())
        column.addWidget(self._password())
        column.addWidget(self.pin)
        column.addWidget(self.organisation)
        column.addWidget(self._colleagues())
        column.addWidget(BackupCard(self.backups, self.desk.today))
        column.addWidget(self.instruments)
        column.addWidget(self.sectors)
        column.addWidget(self.left_hints)
        column.addWidget(self.sender_card)
        column.addWidget(self.plan_words)
        column.addWidget(Text(t(_ABOUT).format(version=__version__), "support"))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _looks(self) -> QWidget:
        card = Card()
        card.body.setSpacing(12)
        card.body.addWidget(LabelledField(t("Farver"), self.theme))
        card.body.addWidget(LabelledField(t("Tekstens størrelse"), self.text))
        card.body.addWidget(LabelledField(t("Lås automatisk efter"), self.minutes))
        card.body.addWidget(LabelledField(t("Sprog / Language"), self.language))
        return card

    def _password(self) -> QWidget:
        card = Card()
        card.body.setSpacing(12)
        card.body.addWidget(Text(t("Adgangskode for {name}").format(name=self._profile.name), "strong"))
        card.body.addWidget(self._old)
        card.body.addWidget(self.passwords)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.outcome, 1)
        card.body.addLayout(row)
        return card

    def _colleagues(self) -> QWidget:
        card = Card()
        card.body.setSpacing(12)
        card.body.addWidget(Text(t("Sammen med kolleger"), "strong"))
        card.body.addWidget(Text(t(_COLLEAGUES), "support"))
        self.colleagues_button = SecondaryButton(t("Mappen og kollegerne"), "users")
        self.colleagues_button.clicked.connect(self.colleagues_wanted)
        card.body.addWidget(self.colleagues_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard waits at the head of the page: no ring round a choice that nobody has come to make."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.backups.look()

    def _show_choices(self, found: Choices) -> None:
        self._choices = found
        self.theme.setCurrentIndex(max(0, self.theme.findData(found.theme)))
        self.text.setCurrentIndex(self.text.findData(found.text_size))
        if self.minutes.findData(found.lock_minutes) < 0:
            self.minutes.addItem(t(_MINUTES).format(found.lock_minutes), found.lock_minutes)
        self.minutes.setCurrentIndex(self.minutes.findData(found.lock_minutes))

    def _choose(self) -> None:
        if self._choices is None:
            return
        theme, minutes = str(self.theme.currentData()), int(self.minutes.currentData())
        size = int(self.text.currentData())
        save = choose_for_myself(self._choices.record, theme=theme, lock_minutes=minutes, text_size=size)
        if save.parts:
            self._choices = None
            self.desk.save(self, save, lambda _: self.desk.ask(self, choices, self._chosen))

    def _chosen(self, found: Choices) -> None:
        """It is on the disk. What was chosen meanwhile is chosen now, with this in view."""
        self._choices = found
        self.theme_chosen.emit(found.theme)
        self.lock_chosen.emit(found.lock_minutes)
        self._choose()
        if self._choices is not None:
            self.text_chosen.emit(found.text_size)

    def change_password(self) -> None:
        """The old password proves who it is; the new one takes its place in one step."""
        self.outcome.set_words("")
        if not self.old.text():
            self._old.set_error(t("Skriv den adgangskode, du har nu."))
            self.old.setFocus()
            return
        password = self.passwords.checked()
        if password is None or self._aside.busy:
            return
        old, profile, world = self.old.text(), self._profile, self._world
        self.button.setEnabled(False)
        self._aside.run(lambda: _change(profile, old, password, world), self._changed, self._refused)

    def _changed(self, profile: Profile) -> None:
        self._profile = profile
        self.button.setEnabled(True)
        self.old.clear()
        self.passwords.clear()
        self.outcome.set_words(t("Adgangskoden er skiftet. Nødkoden på papiret er den samme som før."))

    def _refused(self, fault: PejlemaerkeError) -> None:
        self.button.setEnabled(True)
        if fault.code == "password-wrong":
            self._old.set_error(say(fault))
            self.old.setFocus()
        else:
            self.passwords.say(say(fault))


def _change(profile: Profile, old: str, new: str, world: World) -> Profile:
    from app.store.profile import set_password, unlock_password
    from app.store.throttle import note_right, note_wrong

    try:
        key = unlock_password(profile, old)
    except PejlemaerkeError:
        note_wrong(profile.folder, world.clock())
        raise
    note_right(profile.folder)
    return set_password(profile, key, new, world)
