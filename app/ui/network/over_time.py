"""The map over time, and on its way out: what lies beside the live map, and which of it is seen."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from app.models.consents import Scope
from app.models.map_history import MapHistory
from app.models.map_sheet import MapSheet, map_sheet, with_todays_answers
from app.models.network import NetworkMap, network_map
from app.models.tongue import t
from app.ui.network.compare import Compare
from app.ui.network.leaving import LeavingPanel
from app.ui.network.map_outbox import MapOutbox
from app.ui.network.past import Past
from app.ui.network.shown import MapShown
from app.ui.papers.press import Press
from app.ui.papers.recipient import ConsentGate, Leaving, Recipient
from app.ui.widgets import Scrolled


class OverTime(QObject):
    """The screen shows `past` in the middle, and `compare` or `side` where `changed` says that something is open."""

    changed = Signal()

    def __init__(self, shown: MapShown, live: QWidget, screen: QWidget) -> None:
        super().__init__(screen)
        self._shown, self._live = shown, live
        self.past, self.compare, self.leaving = Past(shown, live), Compare(shown), LeavingPanel()
        self.outbox = MapOutbox(shown.desk, Press(self), screen)
        leaving = Leaving(t("kortet"), Scope.MAP)
        self.recipient, self.gate = Recipient(leaving, shown.desk), ConsentGate(leaving, shown.desk, narrow=True)
        self.leaving.put_gate(self.recipient, self.gate)
        self.side = QFrame()
        self.side.setObjectName("mapCard")
        self._leaving = Scrolled(self.leaving, t("Gem eller print kortet"))
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
            self.gate.close_gate()
            self.leaving.begin(self._map)
            self.recipient.show_record(self._shown.record)

    def _turn(self) -> None:
        self._pages.setCurrentWidget(self._leaving if self.out else self.past.side)
        if self.out:
            self.leaving.show_map(self._map)
        self.changed.emit()

    @property
    def _map(self) -> NetworkMap:
        """The map that would leave: of the day that is shown, with what everybody says today."""
        return with_todays_answers(self.past.map, network_map(self._shown.record))

    def _sheet(self) -> MapSheet:
        panel, shown = self.leaving, self._shown
        return map_sheet(
            self._map,
            called=shown.record.called,
            day=self.past.day or shown.desk.today(),
            sectors=shown.words.sectors,
            whom=panel.whom,
            phones=panel.with_phones,
        )

    def _save(self) -> None:
        citizen, panel = self._shown.record.id, self.leaving
        self._leave(lambda: self.outbox.ask_place(citizen, self._sheet(), panel.kind, panel.edition))

    def _print(self) -> None:
        citizen = self._shown.record.id
        self._leave(lambda: self.outbox.ask_printer(citizen, self._sheet(), self.leaving.edition))

    def _leave(self, deed: Callable[[], None]) -> None:
        """Do it once the citizen's consent to whoever gets the map is there."""

        def go(whom: str) -> None:
            self.outbox.to = whom
            deed()

        self.gate.ask(self._shown.record, self.recipient.whom, go)
