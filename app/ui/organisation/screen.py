"""Organisation: who is in it, invitations, teams, what waits for a decision, and what has happened."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.commands.organisation_view import OrganisationView, view_organisation
from app.models.tongue import TextRows, fixed, t
from app.ui.desk import Desk
from app.ui.exchanging import Exchanging
from app.ui.organisation.deeds_page import DeedsPage
from app.ui.organisation.founding import Founding
from app.ui.organisation.invite_page import InvitePage
from app.ui.organisation.people_page import PeoplePage
from app.ui.organisation.review_page import ReviewPage
from app.ui.organisation.safety_page import SafetyPage
from app.ui.organisation.team_page import TeamPage
from app.ui.organisation.words import who_administers
from app.ui.widgets import EmptyState, SectionTabs, Text

TABS = TextRows(
    (
        ("people", fixed("Kolleger")),
        ("invite", fixed("Invitér")),
        ("teams", fixed("Teams")),
        ("review", fixed("Til gennemsyn")),
        ("safety", fixed("Koder og sletning")),
        ("deeds", fixed("Hvad der er sket")),
    )
)
_FOR_ADMINISTRATORS = frozenset({"invite", "safety"})
_NOBODY = fixed(
    "Du hører ikke til en organisation i Pejlemærke endnu, og kun du ser dine borgere. Har en administrator givet dig"
    " en invitation, så svar på den under Kolleger i stedet for at begynde en ny."
)
_WAITING = fixed(
    "Du har svaret på en invitation. Når administratoren har taget dig med, og du har synket, står kollegerne her."
)


class OrganisationScreen(QWidget):
    """Everybody may look; what an administrator does is only shown to one."""

    folder_wanted = Signal()
    """There is no shared folder yet; it is chosen under Kolleger."""

    def __init__(self, desk: Desk, random: Callable[[int], bytes], exchanging: Exchanging) -> None:
        super().__init__()
        self._desk, self._random = desk, random
        self.view: OrganisationView | None = None
        self.founding: Founding | None = None
        self.nobody = EmptyState("users", t(_NOBODY), t("Begynd en organisation"))
        self.nobody.acted.connect(self._begin)
        self.waiting = EmptyState("clock", t(_WAITING))
        self.title, self.who = Text("", "name", max_lines=1), Text("", "support", max_lines=2)
        self.fingerprint = Text("", "support", max_lines=1)
        self.header = QFrame()
        self.tabs = SectionTabs(TABS)
        self.stack, self.pages = QStackedWidget(), QStackedWidget()
        self.people = PeoplePage(desk, exchanging, self.told)
        self.invite = InvitePage(desk, random, self.told)
        self.invite.folder_wanted.connect(self.folder_wanted)
        self.invite.worker_wanted.connect(self._show_worker)
        self.teams = TeamPage(desk, self.told)
        self.review, self.safety = ReviewPage(desk, self.told), SafetyPage(desk, exchanging, self.told)
        self.deeds = DeedsPage(desk)
        self._pages: dict[str, QWidget] = {
            "people": self.people, "invite": self.invite, "teams": self.teams, "review": self.review,
            "safety": self.safety, "deeds": self.deeds,
        }  # fmt: skip
        self._landing = False
        self._lay_out()
        self.review.counted.connect(lambda many: self.tabs.say_count("review", many))
        desk.shared.connect(self._read_again)

    def _lay_out(self) -> None:
        for page in self._pages.values():
            self.pages.addWidget(page)
        self._office = QWidget()
        column = QVBoxLayout(self._office)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header())
        column.addWidget(self.pages, 1)
        self._blank = QWidget()
        for page in (self._blank, self.nobody, self.waiting, self._office):
            self.stack.addWidget(page)
        self.tabs.selected.connect(self.open_tab)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _make_header(self) -> QWidget:
        self.header.setObjectName("citizenHeader")
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 12, 0)
        top.setSpacing(16)
        top.addWidget(self.title)
        top.addWidget(self.who, 1)
        top.addWidget(self.fingerprint)
        under = QVBoxLayout(self.header)
        under.setContentsMargins(12, 10, 12, 0)
        under.setSpacing(2)
        under.addLayout(top)
        under.addWidget(self.tabs)
        return self.header

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def land(self) -> None:
        """The keyboard comes here, as soon as there is something to come to."""
        self._landing = True
        self.reload()

    def open_tab(self, key: str) -> None:
        """One of TABS."""
        self.tabs.select(key)
        self.pages.setCurrentWidget(self._pages[key])

    def _show_worker(self, worker: bytes) -> None:
        self.open_tab("people")
        self.people.choose(worker)

    def _read_again(self) -> None:
        if self.isVisible():
            self.reload()

    def told(self) -> None:
        """Something was written in the logs: the others who show it read again too."""
        self._desk.shared.emit()

    def reload(self) -> None:
        """Read how the organisation stands."""
        self._desk.ask(self, view_organisation, self._show)

    def _show(self, view: OrganisationView | None) -> None:
        self.view = view
        if view is not None and view.certified:
            self._show_office(view)
            self.stack.setCurrentWidget(self._office)
        elif self.founding is None:
            self.stack.setCurrentWidget(self.waiting if view else self.nobody)
        if self._landing:
            self._landing = False
            first = self.tabs if self.tabs.isVisible() else self.nobody.button
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_office(self, view: OrganisationView) -> None:
        self.title.set_words(view.organisation.name)
        self.who.set_words(who_administers(view))
        self.fingerprint.set_words(view.fingerprint, lead=t("Fingeraftryk"))
        for at, (key, _) in enumerate(TABS):
            self.tabs.setTabVisible(at, view.administers or key not in _FOR_ADMINISTRATORS)
        for page in (self.people, self.invite, self.teams, self.safety, self.deeds):
            page.show_view(view)
        self.review.reload()

    def _begin(self) -> None:
        self.founding = Founding(self._desk, self._random)
        self.founding.founded.connect(self._founded)
        self.founding.cancelled.connect(self._given_up)
        self.stack.addWidget(self.founding)
        self.stack.setCurrentWidget(self.founding)
        self.founding.name.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        if self.founding is not None:
            self.stack.removeWidget(self.founding)
            self.founding.deleteLater()
            self.founding = None

    def _founded(self) -> None:
        self._put_away()
        self.open_tab("invite")
        self.land()
        self.told()

    def _given_up(self) -> None:
        self._put_away()
        self.land()
