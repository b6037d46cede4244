"""The map's place on the screen: as it stands, or as it stood on the day that the line above it is on."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.models.map_change import map_changes
from app.models.map_history import MapHistory
from app.models.map_news import in_one_text, news
from app.models.network import NetworkMap
from app.models.sectors import shown_sectors
from app.models.tongue import t
from app.ui.network.day_line import DayLine
from app.ui.network.earlier import EarlierSide
from app.ui.network.map_picture import MapPicture, Picture
from app.ui.network.shown import MapShown
from app.ui.tokens import scaled
from app.ui.widgets import LinkButton, SecondaryButton

_INSET = 8
_ENDS_FROM, _ENDS_HIGH = 620, 460


class Past(QWidget):
    """Holds the live map and the picture of an earlier one; the line and the two buttons lie over their corners."""

    day_changed = Signal()
    compare_wished = Signal()
    leaving_wished = Signal()
    """The map is to be saved or printed."""

    def __init__(self, shown: MapShown, live: QWidget) -> None:
        super().__init__()
        self._shown, self._live = shown, live
        self.history = MapHistory(b"", ())
        self.picture, self.side, self.line = MapPicture(), EarlierSide(), DayLine()
        self.compare = SecondaryButton(t("Sammenlign"), "arrows-exchange")
        self.leave = LinkButton(t("Gem eller print"), "printer")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(live)
        self._stack.addWidget(self.picture)
        for part in (self.line, self.compare, self.leave):
            part.setParent(self)
        self.picture.setAccessibleName(t("Et tidligere kort"))
        self.line.chosen.connect(lambda _: self._show_day())
        self.side.left.connect(self._go_now)
        self.compare.clicked.connect(self.compare_wished)
        self.leave.clicked.connect(self.leaving_wished)

    @property
    def day(self) -> date | None:
        """The earlier day that is open."""
        return self.line.day

    @property
    def map(self) -> NetworkMap:
        """The map that is seen."""
        return self.history.on(self.day) if self.day else self._shown.map

    def show_history(self, history: MapHistory, days: tuple[date, ...]) -> None:
        """The days there are now."""
        before = self.day if history.stream == self.history.stream else None
        self.history = history
        if before is None:
            self.line.show_days(())
        self.line.show_days(days)
        self.compare.setVisible(len(days) > 1)
        self.leave.setVisible(bool(days))
        self._arrange()
        self._show_day()

    def _show_day(self) -> None:
        day = self.day
        if day is not None:
            map_ = self.history.on(day)
            sectors = shown_sectors(self._shown.words.sectors, (each.sector for each in map_.members))
            titles = {each.id: each.title for each in self._shown.words.sectors}
            told = news(map_changes(map_, self._shown.map), titles)
            self.picture.show_picture(Picture(self._shown.record.called, map_, sectors, ground="sunk"))
            self.picture.setAccessibleDescription(", ".join(each.name for each in map_.members) or in_one_text(told))
            self.side.show_day(day, told)
        self._stack.setCurrentWidget(self._live if day is None else self.picture)
        self._arrange()
        self.day_changed.emit()

    def _go_now(self) -> None:
        self.line.go_now()
        self.line.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The line at the top left, comparing at the top right, and the way out below it."""
        self.line.show_ends(self.width() >= scaled(_ENDS_FROM) and self.height() >= scaled(_ENDS_HIGH))
        for part in (self.line, self.compare, self.leave):
            part.adjustSize()
            part.raise_()
        self.line.move(QPoint(_INSET, _INSET))
        self.compare.move(QPoint(self.width() - self.compare.width() - _INSET, _INSET))
        below = _INSET + self.compare.height() if not self.compare.isHidden() else _INSET
        self.leave.move(QPoint(self.width() - self.leave.width() - _INSET, below))
