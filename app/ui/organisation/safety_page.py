"""Koder og sletning: what is done seldom, with a paper in the hand."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.commands.organisation_view import OrganisationView
from app.models.tongue import t
from app.ui.desk import Desk
from app.ui.exchanging import Exchanging
from app.ui.organisation.administrators_card import AdministratorsCard
from app.ui.organisation.erase_card import EraseCard
from app.ui.organisation.hand_on_card import HandOnCard
from app.ui.organisation.sync_days_card import SyncDaysCard
from app.ui.widgets.column_area import ColumnArea

_WIDEST = 820


class SafetyPage(QWidget):
    """For administrators."""

    def __init__(self, desk: Desk, exchanging: Exchanging, reload: Callable[[], None]) -> None:
        super().__init__()
        self.administrators, self.hand_on = AdministratorsCard(desk), HandOnCard(desk, exchanging)
        self.sync_days, self.erase = SyncDaysCard(desk), EraseCard(desk)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 20, 32, 24)
        column.setSpacing(16)
        for card in (self.administrators, self.hand_on, self.sync_days, self.erase):
            card.done.connect(reload)
            column.addWidget(card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ColumnArea(t("Koder og sletning"), inner, widest=_WIDEST))

    def show_view(self, view: OrganisationView) -> None:
        """As the organisation stands."""
        self.administrators.show_view(view)
        self.hand_on.show_view(view)
        self.sync_days.show_view(view)
        self.erase.reload()
