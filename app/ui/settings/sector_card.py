"""Felter på netværkskortet: the organisation's own fields, for everybody who has a profile here."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.models.errors import PejlemaerkeError, UserError
from app.models.sectors import COLOURS, MOST, Sector
from app.models.tongue import fixed, t
from app.store.map_words import read_map_words, save_sectors
from app.ui.desk import Desk
from app.ui.settings.sector_row import SectorRow
from app.ui.widgets import Card, LinkButton, SecondaryButton, Text
from app.wording import say

_WHAT = fixed(
    "Felterne går rundt om kortet i den rækkefølge, de står her. De gælder for alle profiler på denne computer."
    " Fjerner du et felt, står de, der er i det, under ”Andre”. Ingen bliver væk."
)
_IN_PLACE = fixed("De almindelige felter bruges så længe. Gemmer du her, kommer en ny fil i stedet for den.")


class SectorCard(Card):
    """Nothing is changed before it is saved. `outcome` says how it went, or what is wrong."""

    def __init__(self, desk: Desk, random: Callable[[int], bytes]) -> None:
        super().__init__()
        self._desk, self._random = desk, random
        self.rows: list[SectorRow] = []
        self.add = LinkButton(t("Nyt felt"), "plus")
        self.add.padding = 0
        self.save = SecondaryButton(t("Gem felterne"), "check")
        self.outcome = Text("", "support")
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._lay_out()
        self.add.clicked.connect(self._begin)
        self.save.clicked.connect(self._save)
        self._read()

    def _lay_out(self) -> None:
        self.body.setSpacing(12)
        self.body.addWidget(Text(t("Felter på netværkskortet"), "strong"))
        self.body.addWidget(Text(t(_WHAT), "support"))
        self.body.addLayout(self._list)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.outcome, 1)
        self.body.addLayout(row)

    def _read(self) -> None:
        try:
            sectors = read_map_words(self._desk.home).sectors
        except UserError as fault:
            sectors = read_map_words(None).sectors
            self._warn(t("{reason} {in_place}").format(reason=say(fault), in_place=t(_IN_PLACE)))
        for sector in sectors:
            self._append(sector)
        self._show_ways()
        self.save.setEnabled(False)

    def take_over(self, before: "SectorCard") -> None:
        """What was changed there and is not saved yet."""
        if before.save.isEnabled():
            for row in self.rows:
                row.hide()
                row.deleteLater()
            self.rows = []
            for earlier in before.rows:
                self._append(earlier.sector)
            self._changed()

    def _append(self, sector: Sector) -> SectorRow:
        row = SectorRow(sector)
        self.rows.append(row)
        self._list.addWidget(row)
        row.changed.connect(self._changed)
        row.moved.connect(lambda by: self._move(row, by))
        row.removed.connect(lambda: self._remove(row))
        return row

    def _begin(self) -> None:
        used = [row.sector.colour for row in self.rows]
        colour = min(COLOURS, key=used.count)
        row = self._append(Sector(self._desk.new_id().hex(), "", colour))
        self._changed()
        row.title.setFocus()

    def _move(self, row: SectorRow, by: int) -> None:
        at = self.rows.index(row)
        self.rows.insert(at + by, self.rows.pop(at))
        self._list.removeWidget(row)
        self._list.insertWidget(at + by, row)
        self._changed()
        button = row.up if by < 0 else row.down
        (button if button.isEnabled() else row.title).setFocus()

    def _remove(self, row: SectorRow) -> None:
        at = self.rows.index(row)
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._changed()
        self.rows[min(at, len(self.rows) - 1)].title.setFocus()

    def _changed(self) -> None:
        self.outcome.set_words("")
        self.save.setEnabled(True)
        self._show_ways()

    def _show_ways(self) -> None:
        for at, row in enumerate(self.rows):
            row.up.setEnabled(at > 0)
            row.down.setEnabled(at < len(self.rows) - 1)
            row.drop.setEnabled(len(self.rows) > 1)
        self.add.setVisible(len(self.rows) < MOST)

    def _save(self) -> None:
        nameless = next((row for row in self.rows if not row.sector.title), None)
        if nameless:
            self._warn(t("Et felt mangler et navn."))
            nameless.title.setFocus()
            return
        try:
            save_sectors(self._desk.home, [row.sector for row in self.rows], self._random)
        except PejlemaerkeError as fault:
            self._warn(say(fault))
            return
        self.outcome.set_colour("ink2")
        self.outcome.set_words(t("Gemt. Kortet bruger felterne, næste gang det åbnes."))
        self.save.setEnabled(False)

    def _warn(self, words: str) -> None:
        self.outcome.set_colour("atext")
        self.outcome.set_words(words)
