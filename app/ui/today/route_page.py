"""Ruteliste: the day's list as it will be printed, and the ways out of the store."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from app.documents.route import render_route
from app.models.route import Route
from app.models.tongue import fixed, t, worded
from app.places import resources
from app.store.route import read_route
from app.ui.desk import Desk
from app.ui.papers.files import file_name
from app.ui.papers.outbox import ROUTE, Whose
from app.ui.papers.paper_page import PaperPage
from app.ui.papers.save_panel import SavePanel
from app.ui.widgets import IconLabel, SecondaryButton, Text

_WHAT = fixed("Dagens møder på papir: hvornår, hvem, hvor, telefon og det, I har aftalt.")
_CARE = fixed(
    "Den er fortrolig. Beskyttede adresser bliver aldrig trykt. "
    "Det står i hver borgers historik, at listen er printet eller gemt. Makulér den, når dagen er slut."
)


class RoutePage(PaperPage):
    """Read anew each time it comes into view: what is printed is the day as it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, worded(ROUTE))
        self.save_button = SecondaryButton(t("Gem med adgangskode"), "lock")
        self.panel = SavePanel(always_locked=True)
        self.panel.hide()
        self._fill()
        self.assemble(self.panel)
        self.save_button.clicked.connect(self.panel.open)
        self.panel.wanted.connect(
            lambda password: self.with_paper(lambda whose, paper: self.outbox.ask_place(whose, paper, password))
        )
        self.panel.closed.connect(self._close_panel)
        self.outbox.saved.connect(self._close_panel)

    def _fill(self) -> None:
        self.body.addWidget(Text(t("Ruteliste"), "heading"))
        self.body.addWidget(Text(t(_WHAT), "body"))
        care = QHBoxLayout()
        care.setSpacing(8)
        care.addWidget(IconLabel("shield-lock", "slate", size=18), 0, Qt.AlignmentFlag.AlignTop)
        care.addWidget(Text(t(_CARE), "support"), 1)
        self.body.addLayout(care)
        self.body.addSpacing(8)
        for part in (self.print_button, self.queue_button, self.save_button):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        """Read today's list."""
        day = self.desk.today()
        self.desk.ask(self, lambda vault: read_route(vault, day), lambda found: self._set(*found))

    def _set(self, route: Route, whose: Whose) -> None:
        self.whose = whose
        for button in (self.print_button, self.queue_button, self.save_button):
            button.setEnabled(bool(route.stops))
        name = file_name(t("Ruteliste"), "", route.day)
        self.set_paper(route, name, partial(render_route, fonts_folder=resources() / "fonts"))

    def _close_panel(self) -> None:
        self.panel.clear()
        self.panel.hide()
