"""The unlocked desk: the rail, and the page that is open. It navigates and does nothing else."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.models.errors import PejlemaerkeError
from app.models.tongue import fixed, t
from app.store.profile_files import Profile, World
from app.store.worker import Choices, choices
from app.ui.backups import Backups
from app.ui.citizen_page import TABS, CitizenPage
from app.ui.citizens import CitizenForm, CitizensScreen
from app.ui.desk import Desk
from app.ui.exchanging import Exchanging
from app.ui.goals import GoalsScreen
from app.ui.hard import HardScreen
from app.ui.history.screen import HistoryScreen
from app.ui.intake import IntakeScreen
from app.ui.meetings import MeetingsScreen
from app.ui.network import NetworkScreen
from app.ui.overview.screen import OverviewScreen
from app.ui.plan import PlanScreen
from app.ui.questions import QuestionsScreen
from app.ui.screen import CitizenScreen
from app.ui.settings import SettingsScreen
from app.ui.star import StarScreen
from app.ui.today import TodayScreen
from app.ui.together import ColleaguesPage, TogetherScreen
from app.ui.together.rail_button import ExchangeButton
from app.ui.widgets import Banner, Logo, RailButton
from app.wording import NOTICES, say

if TYPE_CHECKING:
    from app.ui.organisation.screen import OrganisationScreen

_IN_GOALS = ("hope", "goal", "step", "resource")
_IN_MEETINGS = ("meeting", "agenda_item", "note", "participant", "agreement", "professional_note")
_HIT_TABS = {
    **dict.fromkeys(_IN_GOALS, "goals"),
    **dict.fromkeys(_IN_MEETINGS, "meetings"),
    "member": "network",
    "reading_note": "star",
    "wellbeing": "hard",
    "reading": "questions",
    "consent": "together",
}
_CLEANED = fixed("Nogle usynlige tegn er taget ud af teksten.")


class Running(NamedTuple):
    """What goes on while the worker's desk is put away for the citizen's screen."""

    backups: Backups
    exchanging: Exchanging


class Workspace(QWidget):
    """Everything that a worker sees between unlocking and locking."""

    lock_wanted = Signal()
    theme_chosen = Signal(str)
    text_chosen = Signal(int)
    lock_chosen = Signal(int)
    language_chosen = Signal(str)
    turn_wanted = Signal(bytes, str, bytes)
    """Vend skærmen: a citizen, and the tab and the record to come back to."""

    def __init__(self, desk: Desk, profile: Profile, world: World, running: Running | None = None) -> None:
        super().__init__()
        self.desk = desk
        self._profile, self._world = profile, world
        self.today = TodayScreen(desk)
        self.backups, self.exchanging = running or Running(Backups(desk, world.random), Exchanging(desk))
        self.form: CitizenForm | None = None
        self.intake: IntakeScreen | None = None
        self.pages = QStackedWidget()
        self.pages.addWidget(self.today)
        self.banner = Banner("alert-circle")
        self.banner.hide()
        self._in_trouble = False
        self._awaited = False
        self._lay_out()
        self._connect()
        self.show_today()
        self.desk.ask(self, choices, self._use_choices)

    @cached_property
    def citizens(self) -> CitizensScreen:
        """Borgere; as every page but the first, it is made when it is first wanted."""
        citizens = CitizensScreen(self.desk)
        citizens.opened.connect(self.open_citizen)
        citizens.opened_hit.connect(
            lambda citizen, kind, record: self.open_citizen(citizen, _HIT_TABS.get(kind, "overview"), record)
        )
        citizens.new_wanted.connect(lambda: self.show_form(None))
        citizens.file_wanted.connect(self.show_intake)
        citizens.edit_wanted.connect(self.show_form)
        citizens.substitute_wanted.connect(lambda: self.show_colleagues("substitute"))
        citizens.substitute_button.setVisible(self.exchanging.accompanied)
        self.exchanging.accompanied_changed.connect(citizens.substitute_button.setVisible)
        self.pages.addWidget(citizens)
        return citizens

    @cached_property
    def citizen(self) -> CitizenPage:
        """One citizen's record."""
        citizen = CitizenPage(self.desk, make_screen)
        citizen.edit_wanted.connect(self.show_form)
        citizen.colleagues_wanted.connect(self.show_colleagues)
        citizen.shown.connect(self._citizen_read)
        citizen.turn_wanted.connect(self.turn_wanted)
        self.pages.addWidget(citizen)
        return citizen

    @cached_property
    def settings(self) -> SettingsScreen:
        """Indstillinger."""
        settings = SettingsScreen(self.desk, self._profile, self._world, self.backups)
        settings.theme_chosen.connect(self.theme_chosen)
        settings.text_chosen.connect(self.text_chosen)
        settings.lock_chosen.connect(self.lock_chosen)
        settings.language_chosen.connect(self.language_chosen)
        settings.colleagues_wanted.connect(self.show_colleagues)
        settings.organisation_wanted.connect(self.show_organisation)
        self.pages.addWidget(settings)
        return settings

    @cached_property
    def colleagues(self) -> ColleaguesPage:
        """Kolleger."""
        colleagues = ColleaguesPage(self.desk, self.exchanging)
        colleagues.organisation_wanted.connect(self.show_organisation)
        self.pages.addWidget(colleagues)
        return colleagues

    @cached_property
    def organisation(self) -> "OrganisationScreen":
        """Organisation; most people never open it, so that it is not even loaded before."""
        from app.ui.organisation.screen import OrganisationScreen

        organisation = OrganisationScreen(self.desk, self._world.random, self.exchanging)
        organisation.folder_wanted.connect(lambda: self.show_colleagues("folder"))
        self.pages.addWidget(organisation)
        return organisation

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addWidget(self.pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail())
        row.addLayout(right, 1)

    def _rail(self) -> QWidget:
        rail = QFrame()
        rail.setObjectName("rail")
        self.today_button = RailButton("sun", t("I dag"))
        self.today_button.setToolTip(t("I dag (Ctrl+I)"))
        self.citizens_button = RailButton("users", t("Borgere"))
        self.citizens_button.setToolTip(t("Borgere (Ctrl+B)"))
        self.colleagues_button = ExchangeButton(self.exchanging, self.desk.today)
        self.settings_button = RailButton("settings", t("Indstillinger"))
        self.lock_button = RailButton("lock", t("Lås"))
        self.lock_button.setCheckable(False)
        self.lock_button.setToolTip(t("Lås (Ctrl+L)"))
        column = QVBoxLayout(rail)
        column.setContentsMargins(4, 16, 4, 16)
        column.setSpacing(8)
        column.addWidget(Logo(size=36), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addWidget(self.today_button)
        column.addWidget(self.citizens_button)
        column.addStretch(1)
        column.addWidget(self.colleagues_button)
        column.addWidget(self.settings_button)
        column.addWidget(self.lock_button)
        rail.setFixedWidth(max(96, rail.sizeHint().width()))
        return rail

    def _connect(self) -> None:
        self.today_button.clicked.connect(self.show_today)
        self.today.opened.connect(self._open_from_today)
        self.today.form_wanted.connect(self.show_form)
        self.today.review_wanted.connect(lambda: self.show_organisation("review"))
        self.today.colleagues_wanted.connect(self.show_colleagues)
        self.exchanging.changed.connect(self.today.exchanged)
        self.citizens_button.clicked.connect(self.show_citizens)
        self.settings_button.clicked.connect(self.show_settings)
        self.colleagues_button.clicked.connect(lambda: self.show_colleagues())
        self.lock_button.clicked.connect(self.lock_wanted)
        self.backups.failed.connect(self._say_no_backup)
        self.exchanging.alarmed.connect(self._say_alarm)
        self.desk.trouble.connect(self._say_trouble)
        self.desk.refused.connect(self._say_refused)
        self.desk.cleaned.connect(self._say_cleaned)
        self.banner.acted.connect(self.banner.hide)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_wanted.emit)
        QShortcut(QKeySequence("Ctrl+I"), self, self.show_today)
        QShortcut(QKeySequence("Ctrl+B"), self, self.show_citizens)

    def show_today(self) -> None:
        """I dag."""
        self.today.open_tab("day")
        self._show(self.today)
        self.today.land()

    def _open_from_today(self, citizen: bytes, what: str, record: bytes) -> None:
        tab = _HIT_TABS.get(what, what if what in dict(TABS) else "overview")
        self.open_citizen(citizen, tab, record)

    def show_citizens(self) -> None:
        """Borgere."""
        self._show(self.citizens)
        self.citizens.focus_search()

    def open_citizen(self, citizen: bytes, tab: str = "overview", at: bytes = b"") -> None:
        """One citizen's record, and in it the record `at`; the page comes when it is there to be shown, and never with
        another's on it."""
        self._leave()
        self._awaited = True
        self.citizen.open(citizen, tab, at)

    def _citizen_read(self) -> None:
        if self._awaited:
            self._awaited = False
            self._bring(self.citizen)
            self.citizen.land()

    def show_colleagues(self, part: str = "") -> None:
        """Kolleger, and there the part that one wanted."""
        self._show(self.colleagues)
        self.colleagues.go_to(part)

    def show_settings(self) -> None:
        """Indstillinger."""
        self._show(self.settings)

    def show_organisation(self, tab: str = "") -> None:
        """Organisation, which belongs to the settings; on the tab that one wanted."""
        self._show(self.organisation)
        if tab:
            self.organisation.open_tab(tab)
        self.organisation.land()

    def show_form(self, citizen: bytes | None) -> None:
        """What is known of a citizen, or a new one."""
        form = CitizenForm(self.desk)
        form.done.connect(self.open_citizen)
        form.cancelled.connect(lambda: self.open_citizen(citizen) if citizen else self.show_citizens())
        form.open(citizen)
        if self.form is not None:
            self.pages.removeWidget(self.form)
            self.form.deleteLater()
        self.form = form
        self.pages.addWidget(form)
        self._show(form)

    def show_intake(self) -> None:
        """Hent fra fil, from the beginning."""
        intake = IntakeScreen(self.desk)
        intake.closed.connect(self.show_citizens)
        if self.intake is not None:
            self.pages.removeWidget(self.intake)
            self.intake.deleteLater()
        self.intake = intake
        self.pages.addWidget(intake)
        self._show(intake)
        intake.choose.button.setFocus()

    def _show(self, page: QWidget) -> None:
        self._leave()
        self._bring(page)

    def _leave(self) -> None:
        self._awaited = False
        if not self._in_trouble:
            self.banner.hide()
        self.finish()

    def _bring(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        elsewhere = {
            self.today_button: page is self.today,
            self.colleagues_button: isinstance(page, ColleaguesPage),
            self.settings_button: isinstance(page, SettingsScreen) or page is self.__dict__.get("organisation"),
        }
        for button, here in elsewhere.items():
            button.setChecked(here)
        self.citizens_button.setChecked(not any(elsewhere.values()))

    def _use_choices(self, found: Choices) -> None:
        self.theme_chosen.emit(found.theme)
        self.lock_chosen.emit(found.lock_minutes)
        self.language_chosen.emit(found.language)

    def _say_trouble(self, fault: PejlemaerkeError | None) -> None:
        """When the trouble is over its sentence goes; any other stands until it is read."""
        if fault is not None:
            self._say(say(fault))
        elif self._in_trouble:
            self.banner.hide()
        self._in_trouble = fault is not None

    def _say_refused(self, fault: PejlemaerkeError) -> None:
        self._say(say(fault))

    def _say_no_backup(self, fault: PejlemaerkeError) -> None:
        if not self._in_trouble:
            self._say(t("Der er ikke lavet en sikkerhedskopi i flere dage."), say(fault))

    def _say_alarm(self, code: str) -> None:
        """What came to light in the exchange; it stands on the page about colleagues too."""
        if not self._in_trouble:
            self._say(NOTICES[code])

    def _say_cleaned(self) -> None:
        self._say(t(_CLEANED))

    def _say(self, words: str, more: str = "") -> None:
        self._in_trouble = False
        self.banner.say(words, more, action=t("Skjul"))
        self.banner.show()

    @property
    def running(self) -> Running:
        """What goes on without this window."""
        return Running(self.backups, self.exchanging)

    def stand_where(self, before: "Workspace") -> None:
        """Show what was shown there: the settings where a language is chosen, else the worker's first page."""
        shown = before.pages.currentWidget()
        if isinstance(shown, SettingsScreen):
            self.settings.take_over(shown)
            self._show(self.settings)

    def finish(self) -> None:
        """Hand over what is being typed, before the page is left, locking or closing."""
        if "citizen" in self.__dict__:
            self.citizen.finish()
        if self.form is not None:
            self.form.finish()


def make_screen(key: str, desk: Desk) -> CitizenScreen:
    """The screen of a tab."""
    screens: dict[str, Callable[[Desk], CitizenScreen]] = {
        "overview": OverviewScreen,
        "meetings": MeetingsScreen,
        "goals": GoalsScreen,
        "network": NetworkScreen,
        "star": StarScreen,
        "questions": QuestionsScreen,
        "plan": PlanScreen,
        "hard": HardScreen,
        "together": TogetherScreen,
        "history": HistoryScreen,
    }
    return screens[key](desk)
