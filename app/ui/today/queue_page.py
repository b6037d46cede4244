"""Printkø: the papers that wait, each to be seen, printed or taken away."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commands.access import Access
from app.models.danish_dates import danish_moment
from app.models.tongue import fixed, t
from app.store.print_queue import Waiting, answered_since, dequeue, lay_back, paper, waiting
from app.store.reading import caseload
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.papers.outbox import Kind, Outbox
from app.ui.papers.pages_view import PagesView
from app.ui.papers.press import Press
from app.ui.tokens import scaled
from app.ui.widgets import Banner, Card, EmptyState, Folding, IconLabel, LinkButton, SecondaryButton, Text
from app.ui.widgets.column_area import ColumnArea

_SIDE = 400
_EMPTY = fixed(
    "Når der ikke er en printer i nærheden, kan en plan, en indbydelse eller en ruteliste lægges her. "
    "Tryk på ”Læg i printkø” der, hvor du ellers printer."
)


_DOUBTFUL = fixed(
    "Siden det blev lagt her, er der givet et nyt svar om, hvad der må komme med. Se papiret igennem, "
    "eller fjern det og lav et nyt."
)


@dataclass(frozen=True)
class QueuedPaper:
    """A waiting paper with its bytes."""

    waiting: Waiting
    pdf: bytes

    @property
    def pages(self) -> int:
        """How many."""
        return self.waiting.pages

    @property
    def name(self) -> str:
        """What it is listed as."""
        return f"{_titled(self.waiting)}.pdf"


class QueueCard(Card):
    """One paper: what, whose, since when."""

    print_wanted = Signal()
    look_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, each: Waiting, whose: str, since: str, *, doubtful: bool) -> None:
        super().__init__()
        self.waiting = each
        pages = t("1 side") if each.pages == 1 else t("{pages} sider").format(pages=each.pages)
        self.print_button = SecondaryButton(t("Print nu"), "printer")
        self.look_button, self.remove_button = LinkButton(t("Se")), LinkButton(t("Fjern"))
        title = _titled(each)
        self.body.addWidget(Text(title, "strong"))
        self.body.addWidget(Text(whose, "body", max_lines=2))
        self.body.addWidget(Text(t("Lagt her {since} · {pages}").format(since=since, pages=pages), "support"))
        if doubtful:
            row = QHBoxLayout()
            row.addWidget(IconLabel("alert-circle", "atext"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(t(_DOUBTFUL), "support"), 1)
            self.body.addLayout(row)
        buttons = Folding(spacing=4)
        for button, word, signal in (
            (self.print_button, t("Print nu"), self.print_wanted),
            (self.look_button, t("Se"), self.look_wanted),
            (self.remove_button, t("Fjern"), self.removal_wanted),
        ):
            button.setAccessibleName(f"{word}: {title}, {whose}")
            button.clicked.connect(signal)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)


class QueuePage(QWidget):
    """`changed` when something has come or gone."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.press = Press(self)
        self.cards: list[QueueCard] = []
        self._seen: bytes | None = None
        self._removed: QueuedPaper | None = None
        self.banner = Banner("check")
        self.banner.hide()
        self.banner.acted.connect(self._answer_banner)
        self.pages = PagesView(self.press, t("Papiret"))
        self.empty = EmptyState("printer", t(_EMPTY))
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self._area = ColumnArea(t("Printkø"), self._list)
        self._area.setMaximumWidth(scaled(_SIDE))
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self._area, 4)
        row.addWidget(self.pages, 5)
        row.addWidget(self.empty, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        whole.addWidget(self.banner)
        whole.addLayout(row, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        """Read what waits."""
        self.desk.ask(self, _find, lambda found: self._show(*found))

    def _show(self, found: tuple[Waiting, ...], names: Mapping[bytes, str], doubtful: frozenset[bytes]) -> None:
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(each, names, each.id in doubtful) for each in found]
        for at, card in enumerate(self.cards):
            self._column.insertWidget(at, card)
        self._area.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.pages.setVisible(bool(found))
        if found and self._seen not in [each.id for each in found]:
            self._look(found[0])

    def _card(self, each: Waiting, names: Mapping[bytes, str], doubtful: bool) -> QueueCard:
        whose = ", ".join(names[key] for key in each.citizens if key in names)
        since = danish_moment(each.at.local, self.desk.today(), year=False)
        card = QueueCard(each, whose, since, doubtful=doubtful)
        card.setAccessibleName(
            t("{title}, {whose}, lagt her {since}").format(title=_titled(each), whose=whose, since=since)
        )
        card.setAccessibleDescription(t(_DOUBTFUL) if doubtful else "")
        card.print_wanted.connect(lambda: self._with(each, self._print))
        card.look_wanted.connect(lambda: self._look(each))
        card.removal_wanted.connect(lambda: self._with(each, self._remove))
        return card

    def _look(self, each: Waiting) -> None:
        self._seen = each.id
        for card in self.cards:
            card.set_selected(card.waiting.id == each.id)
        self._with(each, self._show_pages)

    def _show_pages(self, found: QueuedPaper) -> None:
        if found.waiting.id == self._seen:
            self.pages.show_paper(found)
            self.pages.fit(whole_page=False)

    def _with(self, each: Waiting, deed: Callable[[QueuedPaper], None]) -> None:
        """Do something with the paper's bytes, if it is still there."""
        self.desk.ask(
            self,
            lambda vault: paper(vault, each.id),
            lambda pdf: deed(QueuedPaper(each, pdf)) if pdf is not None else self.reload(),
        )

    def outbox(self, each: Waiting) -> Outbox:
        """The way out of one paper; when it has been printed it leaves the queue."""
        made = Outbox(self.desk, self.press, self, Kind(t("papiret"), each.title, Access(each.event)))
        made.to = each.to
        made.told.connect(lambda lead, words: self._tell(lead, words))
        made.printed.connect(lambda: self._take_out(each))
        return made

    def _print(self, found: QueuedPaper) -> None:
        self.outbox(found.waiting).ask_printer(found.waiting.citizens, found)

    def _remove(self, found: QueuedPaper) -> None:
        self._removed = found
        self._take_out(found.waiting)
        self.banner.say(t("Fjernet fra printkøen."), "", action=t("Læg det tilbage"), icon="info-circle")
        self.banner.show()

    def _take_out(self, each: Waiting) -> None:
        self.desk.ask(self, lambda vault: dequeue(vault, each.id), lambda _: self._changed())

    def _changed(self) -> None:
        self.reload()
        self.changed.emit()

    def _answer_banner(self) -> None:
        self.banner.hide()
        removed, self._removed = self._removed, None
        if removed is not None:
            self.desk.ask(self, lambda vault: lay_back(vault, removed.waiting, removed.pdf), lambda _: self._changed())

    def _tell(self, lead: str, words: str) -> None:
        self._removed = None
        self.banner.say(lead, words, action=t("Skjul"), icon="check")
        self.banner.show()


def _titled(each: Waiting) -> str:
    """With who it is for, where it is not the citizen."""
    return t("{title} til {to}").format(title=each.title, to=each.to) if each.to else each.title


def _find(vault: Vault) -> tuple[tuple[Waiting, ...], dict[bytes, str], frozenset[bytes]]:
    papers = waiting(vault)
    return papers, {row.citizen: row.called for row in caseload(vault)}, answered_since(vault, papers)
