"""A quiet line of the latest deeds, newest at the left."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.danish_dates import danish_date
from app.models.tongue import t
from app.ui.overview.rows import Rows
from app.ui.tokens import colour
from app.ui.widgets import Folding, LinkButton, Text

_BESIDE = 900


@dataclass(frozen=True)
class Milestone:
    """A day and what was done."""

    day: date
    words: str


class Timeline(QWidget):
    """At most five moments side by side, under each other where the letters are large, and the way to them all."""

    wanted = Signal()
    """The whole history is wanted."""

    def __init__(self) -> None:
        super().__init__()
        row = Folding(spacing=24, least=_BESIDE)
        self.setLayout(row)
        row.setContentsMargins(0, 18, 0, 0)
        self._places = Folding(spacing=24, least=_BESIDE)
        self._columns, self._shown = Rows(self._places, _Column, 1), list[_Column]()
        row.addLayout(self._places, 1)
        self.button = LinkButton(t("Hele historikken"))
        self.button.clicked.connect(self.wanted)
        row.addWidget(self.button)

    def set_moments(self, moments: Sequence[Milestone], *, today: date) -> None:
        """Show these, newest first; a day of another year says which."""
        self._shown = self._columns.take(len(moments))
        for column, moment in zip(self._shown, moments, strict=True):
            column.show_moment(moment, today)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        down = self._places.folded()
        painter.setPen(QPen(colour("line"), 1))
        if not down:
            painter.drawLine(QPointF(0, 7), QPointF(self.width(), 7))
        painter.setPen(QPen(colour("edge"), 2))
        painter.setBrush(colour("paper"))
        for column in self._shown:
            painter.drawEllipse(QPointF(column.x() + 6, column.y() - 11), 4.5, 4.5)


class _Column(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._day, self._words = Text("", "caption"), Text("", "support", max_lines=2)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(self._day)
        lines.addWidget(self._words)
        lines.addStretch(1)

    def show_moment(self, moment: Milestone, today: date) -> None:
        """When, and what was done."""
        self._day.set_words(danish_date(moment.day, weekday=False, year=moment.day.year != today.year))
        self._words.set_words(moment.words)
