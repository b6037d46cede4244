"""The map over time, and on its way out: what lies beside the live map, and which of it is seen."""

from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from app.models.map_history import MapHistory
from app.models.map_sheet import MapSheet, map_sheet
from app.ui.network.compare import Compare
from app.ui.network.leaving import LeavingPanel
from app.ui.network.map_outbox import MapOutbox
from app.ui.network.past import Past
from app.ui.network.shown import MapShown
from app.ui.papers.press import Press
from app.ui.widgets import Scrolled


class OverTime(QObject):
    """The screen shows `past` in the middle, and `compare` or `side` where `changed` says that something is open."""

    changed = Signal()

    def __init__(self, shown: MapShown, live: QWidget, screen: QWidget) -> None:
        super().__init__(screen)
        self._shown, self._live = shown, live
        self.past, self.compare, self.leaving = Past(shown, live), Compare(shown), LeavingPanel()
        self.outbox = MapOutbox(shown.desk, Press(self), screen)
        self.side = QFrame()
        self.side.setObjectName("mapCard")
        self._leaving = Scrolled(self.leaving, "Gem eller print kortet")
        self._pages = QStackedLayout(self.side)
        self._pages.setContentsMargins(1, 1, 1, 1)
        self._pages.addWidget(self.past.side)
        self._pages.addWidget(self._leaving)
        self.comparing, self.out = False, False
        self._connect()

    def _connect(self) -> None:
        self.past.day_changed.connect(self._turn)
        self.past.compare_wished.connect(lambda: self._open(comparing=True))
        self.past.leaving_wished.connect(lambda: self._open(out=True))
        self.compare.closed.connect(self.close_all)
        self.leaving.closed.connect(self.close_all)
        self.leaving.save_wished.connect(self._save)
        self.leaving.print_wished.connect(self._print)
        self.outbox.told.connect(self.leaving.outcome.set_words)

    @property
    def beside(self) -> bool:
        """Whether the card at the right is this one's."""
        return self.out or self.past.day is not None

    @property
    def earlier(self) -> bool:
        """Whether an earlier day's map is in the middle."""
        return self.past.day is not None

    def show_history(self, history: MapHistory, days: tuple[date, ...]) -> None:
        """The history as it stands."""
        self.past.show_history(history, days)
        self.compare.show_history(history, days)

    def forget(self) -> None:
        """Another citizen: what is open closes, and no day of the first one is left."""
        self.comparing, self.out = False, False
        self.show_history(MapHistory(b"", ()), ())

    def close_all(self) -> None:
        """Back to the map; an earlier day stays open until one leaves it."""
        back = self.past.compare if self.comparing else self.past.leave
        self._open()
        (back if back.isVisible() else self._live).setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, *, comparing: bool = False, out: bool = False) -> None:
        self.comparing, self.out = comparing, out
        self._turn()
        if comparing:
            self.compare.begin(self.past.day)
        elif out:
            self.leaving.begin(self.past.map)

    def _turn(self) -> None:
        self._pages.setCurrentWidget(self._leaving if self.out else self.past.side)
        if self.out:
            self.leaving.show_map(self.past.map)
        self.changed.emit()

    def _sheet(self) -> MapSheet:
        panel, shown = self.leaving, self._shown
        return map_sheet(
            self.past.map, called=shown.record.called, day=self.past.day or shown.desk.today(),
            sectors=shown.words.sectors, whom=panel.whom, phones=panel.with_phones,
        )  # fmt: skip

    def _save(self) -> None:
        self.outbox.ask_place(self._shown.record.id, self._sheet(), self.leaving.kind, self.leaving.edition)

    def _print(self) -> None:
        self.outbox.ask_printer(self._shown.record.id, self._sheet(), self.leaving.edition)
