"""Hvem har set hvad: every opening, finding, print and file, by person and kind, to read and to print."""

from collections.abc import Callable
from datetime import date
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commands.access import Access
from app.documents.listing import render_listing
from app.documents.preview import page_count
from app.models.danish_dates import capital, danish_date
from app.models.errors import PejlemaerkeError
from app.models.record import CitizenRecord
from app.models.seen import (
    CHOICES,
    SOMEBODY,
    Seen,
    access_listing,
    choice_words,
    picked,
    seen_words,
    where_words,
)
from app.models.tongue import fixed, t, worded
from app.places import resources
from app.store.access_log import access_log
from app.store.sender import read_sender
from app.ui.desk import Desk
from app.ui.history.describe import access_icon
from app.ui.papers.files import file_name
from app.ui.papers.outbox import Kind, Outbox
from app.ui.papers.paper_page import SetPaper
from app.ui.papers.press import Press
from app.ui.widgets import Banner, Card, DropDown, Folding, IconLabel, LinkButton, Scrolled, SecondaryButton, Text
from app.wording import say

_LOG = Kind(fixed("listen"), fixed("Hvem har set hvad"), Access.SAVED_LOG, Access.SAVED_LOG)
_PAGE = 150
_EMPTY = fixed("Der er ingen her. Vælg alle igen for at se resten.")


class AccessPage(QWidget):
    """`found` is the whole log; what is shown and printed is what is picked out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._record: CitizenRecord | None = None
        self._limit = _PAGE
        self.found: tuple[Seen, ...] = ()
        self.press = Press(self)
        self.outbox = Outbox(desk, self.press, self, worded(_LOG))
        self.banner = Banner("check")
        self.banner.hide()
        self.banner.acted.connect(self.banner.hide)
        self.who, self.kind = DropDown(), DropDown()
        self.who.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
        self.who.setAccessibleName(t("Hvem"))
        self.kind.setAccessibleName(t("Hvad"))
        self.kind.addItem(t("Alt"), "")
        for kind in CHOICES:
            self.kind.addItem(choice_words(kind), kind)
        self.count, self.empty = Text("", "support"), Text(t(_EMPTY), "support")
        self.print_button = SecondaryButton(t("Print"), "printer")
        self.save_button = SecondaryButton(t("Gem som PDF"), "file-type-pdf")
        self.more = LinkButton(t("Vis flere"))
        self._list = QVBoxLayout()
        self._lay_out()
        self.who.activated.connect(self._pick)
        self.kind.activated.connect(self._pick)
        self.more.clicked.connect(self._show_more)
        self.outbox.told.connect(self._tell)
        self.print_button.clicked.connect(lambda: self._set(self._print))
        self.save_button.clicked.connect(lambda: self._set(self._save))

    def _lay_out(self) -> None:
        top = Folding()
        for part in (self.who, self.kind):
            top.addWidget(part)
        top.addStretch(1)
        for button in (self.print_button, self.save_button):
            top.addWidget(button)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 12, 24, 24)
        column.setSpacing(12)
        self._list.setSpacing(12)
        column.addWidget(self.banner)
        column.addLayout(top)
        column.addWidget(self.count)
        column.addWidget(self.empty)
        column.addLayout(self._list)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        inner.setMaximumWidth(1280)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(inner, t("Hvem har set hvad")))

    def show_record(self, record: CitizenRecord) -> None:
        """Read the log of this citizen anew."""
        if self._record is None or self._record.id != record.id:
            self._limit = _PAGE
            self.who.clear()
            self.kind.setCurrentIndex(0)
            self.banner.hide()
        self._record = record
        self._desk.ask(self, lambda vault: access_log(vault, record.id), lambda found: self._came(record, found))

    def _came(self, record: CitizenRecord, found: tuple[Seen, ...]) -> None:
        if self._record is None or self._record.id != record.id:
            return
        self.found, kept = found, self.who.currentData()
        self.who.clear()
        self.who.addItem(t("Alle"), "")
        for name in sorted({each.who or t(SOMEBODY) for each in found}, key=str.casefold):
            self.who.addItem(name, name)
        self.who.setCurrentIndex(max(0, self.who.findData(kept)))
        self._pick()

    @property
    def picked(self) -> tuple[Seen, ...]:
        """What is picked out."""
        return picked(self.found, str(self.who.currentData() or ""), str(self.kind.currentData() or ""))

    def _show_more(self) -> None:
        self._limit += _PAGE
        self._pick()

    def _pick(self) -> None:
        record, shown = self._record, self.picked
        if record is None:
            return
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.count.set_words(t("{count} gange").format(count=len(shown)) if len(shown) != 1 else t("1 gang"))
        self.empty.setVisible(not shown)
        self.more.setVisible(len(shown) > self._limit)
        for day, same in groupby(shown[: self._limit], key=lambda each: each.at.day):
            self._list.addWidget(_day_card(day, list(same), record.called))

    def _set(self, then: Callable[[SetPaper], None]) -> None:
        record, shown, today = self._record, self.picked, self._desk.today()
        if record is None:
            return
        who, kind = str(self.who.currentData() or ""), str(self.kind.currentData() or "")
        listing = access_listing(shown, called=record.called, today=today, who=who, kind=kind)
        name = file_name(t("Hvem har set hvad"), record.called, today)

        home = self._desk.home

        def work() -> SetPaper:
            pdf = render_listing(listing, sender=read_sender(home), fonts_folder=resources() / "fonts")
            return SetPaper(name, pdf, page_count(pdf))

        self.press.ask(work, then, self._fail)

    def _print(self, paper: SetPaper) -> None:
        if self._record is not None:
            self.outbox.ask_printer((self._record.id,), paper)

    def _save(self, paper: SetPaper) -> None:
        if self._record is not None:
            self.outbox.ask_place((self._record.id,), paper, "")

    def _fail(self, fault: PejlemaerkeError) -> None:
        self._tell(say(fault), "")

    def _tell(self, lead: str, words: str) -> None:
        self.banner.say(lead, words, action=t("Skjul"))
        self.banner.show()
        if self._record is not None:
            self.show_record(self._record)


class SeenRow(QWidget):
    """One event: its icon, who did what, when and where."""

    def __init__(self, seen: Seen, called: str) -> None:
        super().__init__()
        at = seen.at.local
        lead = t("{who} {seen_words}").format(who=seen.who or t(SOMEBODY), seen_words=seen_words(seen, called))
        trail = f"{where_words(seen)} · {at.hour}:{at.minute:02}"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        row.addWidget(IconLabel(access_icon(seen.event), "ptext"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(lead, "body"), 1)
        row.addWidget(Text(trail, "caption", max_lines=1), 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{lead}, {trail}")


def _day_card(day: date, found: list[Seen], called: str) -> Card:
    card = Card()
    card.body.addWidget(Text(capital(danish_date(day)), "label"))
    for each in found:
        card.body.addWidget(SeenRow(each, called))
    return card
