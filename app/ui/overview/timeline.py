"""A quiet line of the latest deeds, newest at the left."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.danish_dates import danish_date
from app.ui.tokens import colour
from app.ui.widgets import LinkButton, Text


@dataclass(frozen=True)
class Milestone:
    """A day and what was done."""

    day: date
    words: str


class Timeline(QWidget):
    """At most five moments side by side, and the way to them all."""

    wanted = Signal()
    """The whole history is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 18, 0, 0)
        self._row.setSpacing(24)
        self._columns: list[QWidget] = []
        self.button = LinkButton("Hele historikken")
        self.button.clicked.connect(self.wanted)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_moments(self, moments: Sequence[Milestone], *, today: date) -> None:
        """Show these, newest first; a day of another year says which."""
        for column in self._columns:
            self._row.removeWidget(column)
            column.deleteLater()
        self._columns = [_column(moment, today) for moment in moments]
        for index, column in enumerate(self._columns):
            self._row.insertWidget(index, column, 1)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(QPointF(0, 7), QPointF(self.width(), 7))
        painter.setPen(QPen(colour("edge"), 2))
        painter.setBrush(colour("paper"))
        for column in self._columns:
            painter.drawEllipse(QPointF(column.x() + 6, 7), 4.5, 4.5)


def _column(moment: Milestone, today: date) -> QWidget:
    column = QWidget()
    lines = QVBoxLayout(column)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(2)
    day = danish_date(moment.day, weekday=False, year=moment.day.year != today.year)
    lines.addWidget(Text(day, "caption"))
    lines.addWidget(Text(moment.words, "support", max_lines=2))
    lines.addStretch(1)
    return column
