"""Organisation: what it is called and who looks after it, and the way to its page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent

from app.commands.organisation_view import OrganisationView, view_organisation
from app.models.tongue import fixed, t
from app.ui.desk import Desk
from app.ui.organisation.words import who_administers
from app.ui.widgets import Card, SecondaryButton, Text

_ALONE = fixed("Kun du ser dine borgere. I en organisation kan kolleger se de samme borgere og skrive sammen.")


class OrganisationCard(Card):
    """`wanted` asks for the page."""

    wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.what = Text("", "body")
        self.button = SecondaryButton(t("Åbn organisationen"), "users")
        self.body.setSpacing(12)
        self.body.addWidget(Text(t("Organisation"), "strong"))
        self.body.addWidget(self.what)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self.wanted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.ask(self, view_organisation, self._show)

    def _show(self, view: OrganisationView | None) -> None:
        if view is None:
            self.what.set_words(t(_ALONE))
        elif not view.certified:
            self.what.set_words(t("Du venter på, at administratoren tager dig med."))
        else:
            self.what.set_words(f"{who_administers(view)}.", lead=f"{view.organisation.name}.")
