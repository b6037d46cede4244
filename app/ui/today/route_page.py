"""Ruteliste: the day's list as it will be printed, and the ways out of the store."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.documents.preview import page_count
from app.documents.route import render_route
from app.models.errors import PejlemaerkeError
from app.models.route import Route
from app.places import resources
from app.store.route import read_route
from app.ui.desk import Desk
from app.ui.meetings.column_area import ColumnArea
from app.ui.plan.files import file_name
from app.ui.plan.outbox import ROUTE, Outbox, Whose
from app.ui.plan.pages_view import PagesView
from app.ui.plan.panels import SavePanel
from app.ui.plan.press import Press
from app.ui.widgets import Banner, IconLabel, PrimaryButton, SecondaryButton, Text
from app.wording import say

_SIDE = 340
_WHAT = "Dagens møder på papir: hvornår, hvem, hvor, telefon og det, I har aftalt."
_CARE = (
    "Den er fortrolig. Beskyttede adresser bliver aldrig trykt. "
    "Det står i hver borgers historik, at listen er printet eller gemt. Makulér den, når dagen er slut."
)


@dataclass(frozen=True)
class RoutePaper:
    """The list set as pages."""

    route: Route
    pdf: bytes
    pages: int

    @property
    def name(self) -> str:
        """What its file is called."""
        return file_name("Ruteliste", "", self.route.day)


def set_route(route: Route) -> RoutePaper:
    """The pages. Raises what `render_route` raises."""
    pdf = render_route(route, fonts_folder=resources() / "fonts")
    return RoutePaper(route, pdf, page_count(pdf))


class RoutePage(QWidget):
    """Read anew each time it comes into view: what is printed is the day as it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.press = Press(self)
        self.outbox = Outbox(desk, self.press, self, ROUTE)
        self.paper: RoutePaper | None = None
        self.whose: Whose = ()
        self.pages = PagesView(self.press)
        self.pages.setAccessibleName("Rutelisten")
        self.print_button = PrimaryButton("Print rutelisten", "printer")
        self.queue_button = SecondaryButton("Læg i printkø", "clock")
        self.save_button = SecondaryButton("Gem med adgangskode", "lock")
        self.panel = SavePanel(always_locked=True)
        self.panel.hide()
        self.banner = Banner("check")
        self.banner.hide()
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(Text("Ruteliste", "heading"))
        column.addWidget(Text(_WHAT, "body"))
        care = QHBoxLayout()
        care.setSpacing(8)
        care.addWidget(IconLabel("shield-lock", "slate", size=18), 0, Qt.AlignmentFlag.AlignTop)
        care.addWidget(Text(_CARE, "support"), 1)
        column.addLayout(care)
        column.addSpacing(8)
        for part in (self.print_button, self.queue_button, self.save_button):
            column.addWidget(part)
        column.addStretch(1)
        area = ColumnArea("Ruteliste", side)
        area.setFixedWidth(_SIDE + 16)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(area)
        row.addWidget(self.pages, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        whole.addWidget(self.banner)
        whole.addWidget(self.panel)
        whole.addLayout(row, 1)

    def _connect(self) -> None:
        self.print_button.clicked.connect(lambda: self._with(self.outbox.ask_printer))
        self.queue_button.clicked.connect(lambda: self._with(self.outbox.queue))
        self.save_button.clicked.connect(self.panel.open)
        self.panel.wanted.connect(
            lambda password: self._with(lambda whose, paper: self.outbox.ask_place(whose, paper, password))
        )
        self.panel.closed.connect(self._close_panel)
        self.outbox.told.connect(self._tell)
        self.outbox.saved.connect(self._close_panel)
        self.banner.acted.connect(self.banner.hide)

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
        if self.paper is None or self.paper.route != route:
            self.press.ask(lambda: set_route(route), self._show_paper, self._fail, task="pages")

    def _show_paper(self, paper: RoutePaper) -> None:
        self.paper = paper
        self.pages.show_paper(paper)
        self.pages.fit(whole_page=False)

    def _fail(self, fault: PejlemaerkeError) -> None:
        self._tell(say(fault), "")

    def _with(self, deed: Callable[[Whose, RoutePaper], None]) -> None:
        if self.paper is not None and self.whose:
            deed(self.whose, self.paper)

    def _close_panel(self) -> None:
        self.panel.clear()
        self.panel.hide()

    def _tell(self, lead: str, words: str) -> None:
        self.banner.say(lead, words, action="Skjul")
        self.banner.show()
