"""A paper that can be printed as it is: a column of words and ways out at the left, its pages at the right."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.documents.preview import page_count
from app.models.errors import PejlemaerkeError
from app.models.tongue import t
from app.ui.desk import Desk
from app.ui.papers.outbox import Kind, Outbox, Whose
from app.ui.papers.pages_view import PagesView
from app.ui.papers.press import Press
from app.ui.tokens import scaled
from app.ui.widgets import Banner, PrimaryButton, SecondaryButton
from app.ui.widgets.column_area import ColumnArea
from app.wording import say

T = TypeVar("T")
_SIDE = 356


@dataclass(frozen=True)
class SetPaper:
    """Something set as pages, and what its file is called."""

    name: str
    pdf: bytes
    pages: int


Deed = Callable[[Whose, SetPaper], None]


class PaperPage(QWidget):
    """`body` takes what the column says; once it is filled, `assemble`."""

    def __init__(self, desk: Desk, kind: Kind) -> None:
        super().__init__()
        self.desk = desk
        self.press = Press(self)
        self.outbox = Outbox(desk, self.press, self, kind)
        self.paper: SetPaper | None = None
        self.whose: Whose = ()
        self.about_nobody = False
        """Such as a form that nobody has written on: it leaves without a word in anyone's history."""
        self._told_of: object = None
        self._being_set = False
        self._then: tuple[Whose, Deed] | None = None
        self.pages = PagesView(self.press, kind.spoken.capitalize())
        self.print_button = PrimaryButton(t("Print {spoken}").format(spoken=kind.spoken), "printer")
        self.queue_button = SecondaryButton(t("Læg i printkø"), "clock")
        self.banner = Banner("check")
        self.banner.hide()
        self._title, self._side = kind.title, QWidget()
        self.body = QVBoxLayout(self._side)
        self.body.setContentsMargins(0, 0, 8, 0)
        self.body.setSpacing(12)
        self.print_button.clicked.connect(lambda: self.with_paper(self.outbox.ask_printer))
        self.queue_button.clicked.connect(lambda: self.with_paper(self.outbox.queue))
        self.outbox.told.connect(self.tell)
        self.banner.acted.connect(self.banner.hide)

    def assemble(self, *above: QWidget) -> None:
        """Put it together, with what opens over the pages; the keyboard comes to the column before the pages."""
        area = ColumnArea(self._title, self._side)
        area.setMaximumWidth(scaled(_SIDE))
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(area, 4)
        row.addWidget(self.pages, 5)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        for part in (self.banner, *above):
            whole.addWidget(part)
        whole.addLayout(row, 1)

    def set_paper(self, content: T, name: str, render: Callable[[T], bytes]) -> None:
        """The pages of this content; they are set anew only when it has become another."""
        if content != self._told_of:
            self._told_of, self._being_set = content, True
            self.press.ask(lambda: _set(name, render(content)), self._show_paper, self._fail, task="pages")

    def _show_paper(self, paper: SetPaper) -> None:
        self.paper, self._being_set = paper, False
        self.pages.show_paper(paper)
        self.pages.fit(whole_page=False)
        then, self._then = self._then, None
        if then is not None and then[0] == self.whose:
            self._do(then[1])

    def _fail(self, fault: PejlemaerkeError) -> None:
        """The pages from before are not to leave in place of those that could not be set."""
        self.paper, self._told_of, self._then, self._being_set = None, None, None, False
        self.pages.show_paper(None)
        self.tell(say(fault), "")

    def with_paper(self, deed: Deed) -> None:
        """Do something with the pages that are about somebody; while they are being set, as soon as they are."""
        if self._being_set:
            self._then = (self.whose, deed)
        else:
            self._do(deed)

    def _do(self, deed: Deed) -> None:
        if self.paper is not None and (self.whose or self.about_nobody):
            deed(self.whose, self.paper)

    def tell(self, lead: str, words: str) -> None:
        """How it went."""
        self.banner.say(lead, words, action=t("Skjul"))
        self.banner.show()


def _set(name: str, pdf: bytes) -> SetPaper:
    return SetPaper(name, pdf, page_count(pdf))
