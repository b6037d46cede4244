"""Historik: newest first, day by day, with who and when; the access log can be shown too."""

from datetime import date
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.danish_dates import capital, danish_date
from app.models.record import CitizenRecord
from app.models.tongue import Texts, fixed, t
from app.store.drafts import Draft
from app.store.reading import Noted, noted
from app.ui.desk import Desk
from app.ui.history.about_page import AboutPage
from app.ui.history.access_page import AccessPage
from app.ui.history.deed import Deed
from app.ui.history.describe import deeds
from app.ui.screen import CitizenScreen
from app.ui.widgets import Card, CheckRow, IconLabel, Scrolled, SecondaryButton, Text
from app.ui.widgets.parted import Parted

_PAGE = 120
_PARTS = 460
_CHOICES = Texts({"history": fixed("Historik"), "access": fixed("Hvem har set hvad"), "about": fixed("Alt om mig")})


class HistoryScreen(CitizenScreen):
    """All that was written, by whom and when; nothing in it can be changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._shown = _PAGE
        self._record: CitizenRecord | None = None
        self.access = CheckRow(t("Vis også, hvem der har åbnet og printet"))
        self.access.toggled.connect(self._load)
        self.seen, self.about = AccessPage(desk), AboutPage(desk)
        self.parted = Parted(self, t("Historik"), _CHOICES, width=_PARTS)
        self.parted.chosen.connect(self._show_part)
        self._list = QVBoxLayout()
        self._list.setSpacing(16)
        self.more = SecondaryButton(t("Vis mere"))
        self.more.clicked.connect(self._show_more)
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 12, 24, 24)
        column.setSpacing(16)
        top = QHBoxLayout()
        top.addWidget(Text(t("Historik"), "heading"))
        top.addStretch(1)
        top.addWidget(self.access)
        column.addLayout(top)
        column.addLayout(self._list)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        inner.setMaximumWidth(1280)
        for page in (Scrolled(inner, t("Historikken")), self.seen, self.about):
            self.parted.pages.addWidget(page)

    def _show_part(self) -> None:
        """What stands beside the history is read when it is looked at."""
        page = self.parted.pages.currentWidget()
        if self._record is not None and isinstance(page, AccessPage | AboutPage):
            page.show_record(self._record)

    def show_record(self, record: CitizenRecord, drafts: tuple[Draft, ...]) -> None:
        """Show the newest part of the history."""
        if self._record is None or self._record.id != record.id:
            self._shown = _PAGE
            self.about.forget()
        self._record = record
        self._load()
        self._show_part()

    def _show_more(self) -> None:
        self._shown += _PAGE
        self._load()

    def _load(self) -> None:
        record, limit, access = self._record, self._shown, self.access.isChecked()
        if record is not None:
            self.desk.ask(self, lambda vault: noted(vault, record.id, limit=limit + 1, access=access), self._show)

    def _show(self, found: tuple[Noted, ...]) -> None:
        record = self._record
        if record is None:
            return
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self.more.setVisible(len(found) > self._shown)
        told = found[: self._shown]
        for day, entries in groupby(told, key=lambda each: each.at.day):
            if card := _day_card(day, list(entries), record):
                self._list.addWidget(card)


def _day_card(day: date, entries: list[Noted], record: CitizenRecord) -> QWidget | None:
    rows = [
        (each, deed)
        for each in entries
        for deed in deeds(each.entry.changes, record, undoing=bool(each.entry.undoes), again=each.again)
    ]
    if not rows:
        return None
    card = Card()
    card.body.addWidget(Text(capital(danish_date(day)), "label"))
    for _, same in groupby(enumerate(rows), key=lambda row: _one_deed(row[0], *row[1])):
        _, newest = next(same)
        card.body.addWidget(DeedRow(*newest))
    return card


def _one_deed(place: int, each: Noted, deed: Deed) -> tuple[object, ...]:
    """What those in a row have in common that are told as one; any other has its own place."""
    return (deed, each.entry.author, each.hearsay) if deed.goes_on else (place,)


class DeedRow(QWidget):
    """One deed: its icon, when and who, and the words it was about."""

    def __init__(self, each: Noted, deed: Deed) -> None:
        super().__init__()
        at = each.at.local
        author = each.author or t("En kollega")
        lead = f"{deed.by or author} {deed.did}" if deed.did[:1].islower() else deed.did
        by = "" if lead.startswith(author) else t("skrevet af {author}").format(author=author)
        clock = f"{at.hour}:{at.minute:02}"
        trail = " · ".join(filter(None, (by, t("ifølge filen") if each.hearsay else "", clock)))
        words = t("”{words}”").format(words=deed.words) if deed.quoted and deed.words else deed.words
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(IconLabel(deed.icon, "ptext"), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Text(lead, "body"))
        if words:
            texts.addWidget(Text(words, "support", max_lines=4))
        row.addLayout(texts, 1)
        row.addWidget(Text(trail, "caption", max_lines=1), 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{lead} {words}, {trail}")
