"""Før og nu: the map of two days side by side, and what is different in words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.models.danish_dates import danish_date
from app.models.map_change import map_changes
from app.models.map_history import MapHistory
from app.models.map_news import in_one_text, news
from app.models.map_places import place_of
from app.models.network import Member, NetworkMap
from app.models.sectors import shown_sectors
from app.models.tongue import fixed, t
from app.ui.network.change_list import ChangeList
from app.ui.network.map_picture import MapPicture, Marks, Picture
from app.ui.network.marks import MarkLegend
from app.ui.network.shown import MapShown
from app.ui.tokens import scaled
from app.ui.widgets import DropDown, Folding, IconButton, SecondaryButton, Text

_SIDE, _BESIDE, _ONE_LINE = 292, 800, 340
_MAPS = 10_000
"""A share beside which the words have no more than their least width, where both stand in one row."""
_PALE = fixed("De blege er, som de var. De tydelige har ændret sig.")
_NOT_MORE = fixed("Flere er ikke altid bedre. Spørg {called}, hvad der betyder noget.")


class _Day(QFrame):
    """One of the two maps under its date; `moved` goes a day back or on, `chosen` to one of them."""

    moved = Signal(int)
    chosen = Signal(object)
    """A date."""

    def __init__(self, which: str) -> None:
        super().__init__()
        self.setObjectName("mapCard")
        self.back = IconButton("chevron-left", t("Dagen før i {which}").format(which=which))
        self.on = IconButton("chevron-right", t("Dagen efter i {which}").format(which=which))
        self.day, self.count = DropDown(), Text("", "support", max_lines=1)
        self.day.setAccessibleName(t("Dag på {which}").format(which=which))
        self.day.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
        self.picture = MapPicture()
        self.picture.setAccessibleName(which)
        days, head = QHBoxLayout(), Folding(spacing=0, least=_ONE_LINE)
        head.setContentsMargins(0, 4, 12, 4)
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for part in (self.back, self.day, self.on):
            days.addWidget(part)
        head.addLayout(days)
        head.addWidget(self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addLayout(head)
        column.addWidget(self.picture, 1)
        self.back.clicked.connect(lambda: self.moved.emit(-1))
        self.on.clicked.connect(lambda: self.moved.emit(1))
        self.day.activated.connect(lambda at: self.chosen.emit(self.day.itemData(at)))

    def offer(self, days: Sequence[date], day: date) -> None:
        """The days that one can go to, and the one that is shown."""
        self.day.clear()
        for each in days:
            self.day.addItem(danish_date(each, weekday=False), each)
        self.day.setCurrentIndex(list(days).index(day))


class Compare(QWidget):
    """Begins with the first day and the map as it stands."""

    closed = Signal()

    def __init__(self, shown: MapShown) -> None:
        super().__init__()
        self._shown = shown
        self.history = MapHistory(b"", ())
        self.days: tuple[date, ...] = ()
        self.at = [0, 0]
        self.before, self.now = _Day(t("det første kort")), _Day(t("det andet kort"))
        self.close_button = SecondaryButton(t("Luk"), "x")
        self.since = Text("", "heading", max_lines=2)
        self.changes = ChangeList()
        self.reminder = Text("", "support")
        self._lay_out()
        self.close_button.clicked.connect(self.closed)
        self.before.moved.connect(lambda by: self._move(0, by))
        self.now.moved.connect(lambda by: self._move(1, by))
        self.before.chosen.connect(lambda day: self._go(0, day))
        self.now.chosen.connect(lambda day: self._go(1, day))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Text(t("Før og nu"), "heading", max_lines=1))
        head.addWidget(Text(t(_PALE), "support", max_lines=2), 1)
        head.addWidget(self.close_button)
        maps = QHBoxLayout()
        maps.setSpacing(16)
        maps.addWidget(self.before, 1)
        maps.addWidget(self.now, 1)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(head)
        left.addLayout(maps, 1)
        left.addWidget(MarkLegend())
        self._card = QFrame()
        self._card.setObjectName("mapCard")
        self._card.setMinimumWidth(scaled(_SIDE))
        side = QVBoxLayout(self._card)
        side.setContentsMargins(20, 16, 12, 16)
        side.setSpacing(12)
        side.addWidget(self.since)
        side.addWidget(self.changes, 1)
        side.addWidget(self.reminder)
        row = Folding(spacing=16, least=_BESIDE)
        self.setLayout(row)
        row.addLayout(left, _MAPS)
        row.addWidget(self._card, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._card.setMinimumWidth(scaled(_SIDE))

    def show_history(self, history: MapHistory, days: tuple[date, ...]) -> None:
        """The days there are; those that are open stay open while they are there."""
        open_days = [self.days[at] for at in self.at] if self.days else []
        self.history, self.days = history, days
        first, last = 0, max(0, len(days) - 1)
        if len(open_days) == 2 and set(open_days) <= set(days):
            first, last = (days.index(day) for day in open_days)
        self.at = [first, last]
        if self.isVisible():
            self.refresh()

    def begin(self, day: date | None) -> None:
        """Compare this day, or the first one, with the map as it stands."""
        self.at = [self.days.index(day) if day in self.days else 0, len(self.days) - 1]
        self.refresh()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, which: int, by: int) -> None:
        self.at[which] += by
        self.refresh()

    def _go(self, which: int, day: date) -> None:
        self.at[which] = self.days.index(day)
        self.refresh()

    def refresh(self) -> None:
        """Draw both, and say what is different."""
        if not self.days:
            return
        first, last = (self.days[at] for at in self.at)
        before, now = self.history.on(first), self.history.on(last)
        sectors = shown_sectors(self._shown.words.sectors, (each.sector for each in (*before.members, *now.members)))
        titles = {each.id: each.title for each in sectors}
        told = news(map_changes(before, now), titles)
        old, new = marks(before, now)
        called = self._shown.record.called
        for part, day, map_, marked in ((self.before, first, before, old), (self.now, last, now, new)):
            part.offer(self.days[: self.at[1]] if part is self.before else self.days[self.at[0] + 1 :], day)
            part.count.set_words(t("{count} på kortet").format(count=len(map_.members)))
            part.picture.show_picture(Picture(called, map_, sectors, marked))
            part.picture.setAccessibleDescription(in_one_text(told))
        self._show_ways()
        self.since.set_words(t("Siden {day}").format(day=danish_date(first, weekday=False)))
        self.changes.show_news(told)
        self.reminder.set_words(t(_NOT_MORE).format(called=called))

    def _show_ways(self) -> None:
        """The first stays before the second."""
        first, last = self.at
        self.before.back.setEnabled(first > 0)
        self.before.on.setEnabled(first + 1 < last)
        self.now.back.setEnabled(last - 1 > first)
        self.now.on.setEnabled(last < len(self.days) - 1)


def marks(before: NetworkMap, now: NetworkMap) -> tuple[Marks, Marks]:
    """Who is clear on each of two maps, and why."""
    then, here = {each.id: each for each in before.members}, {each.id: each for each in now.members}
    changed = {key for change in map_changes(before, now) for key in change.members[:1] if len(change.members) == 1}
    moved = {key: place_of(each) for key, each in then.items() if key in here and _elsewhere(each, here[key])}
    gone = tuple(each for key, each in then.items() if key not in here)
    old = Marks(frozenset((changed & then.keys()) | {each.id for each in gone}))
    new = Marks(frozenset((changed | moved.keys()) & here.keys()), frozenset(here.keys() - then.keys()), moved, gone)
    return old, new


def _elsewhere(then: Member, now: Member) -> bool:
    """In another ring or sector; a little push on the same spot is no news."""
    return (place_of(then).ring, then.sector) != (place_of(now).ring, now.sector)
