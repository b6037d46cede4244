"""The days that changed the map, as a line: a dot each where they are few, a slider where they are many."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from app.models.danish_dates import danish_date, month_name
from app.models.tongue import t
from app.ui.focus import WIDTH
from app.ui.tokens import colour, scaled
from app.ui.widgets import Text

FEW = 7
_KNOB, _DOT, _MARGIN = 8.0, 5.0, 10.0
_TARGET = 40


class _Line(QSlider):
    """A slider drawn by the tokens; a press goes straight to the nearest day."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPageStep(1)
        self.setProperty("ring", "none")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(scaled(160), max(_TARGET, scaled(28)))

    def _x(self, value: int) -> float:
        inside = self.width() - 2 * scaled(_MARGIN)
        return scaled(_MARGIN) + inside * (value / max(1, self.maximum()))

    def _go(self, event: QMouseEvent) -> None:
        share = (event.position().x() - scaled(_MARGIN)) / max(1, self.width() - 2 * scaled(_MARGIN))
        self.setValue(round(share * self.maximum()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self.height() / 2
        painter.setPen(QPen(colour("edge"), 2))
        painter.drawLine(QPointF(self._x(0), y), QPointF(self._x(self.maximum()), y))
        if self.maximum() < FEW:
            painter.setBrush(colour("surface"))
            for value in range(self.maximum() + 1):
                painter.drawEllipse(QPointF(self._x(value), y), scaled(_DOT), scaled(_DOT))
        painter.setPen(Qt.PenStyle.NoPen)
        knob = QPointF(self._x(self.value()), y)
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(knob, scaled(_KNOB) + 2, scaled(_KNOB) + 2)
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("primary"))
        painter.drawEllipse(knob, scaled(_KNOB) - 1, scaled(_KNOB) - 1)


class DayLine(QWidget):
    """`chosen` carries the day that a person went to, or None for the map as it stands now."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.days: tuple[date, ...] = ()
        self.line = _Line()
        self.now = Text(t("Kortet nu"), "label", max_lines=1)
        self.first, self.last = Text("", "caption", max_lines=1), Text(t("nu"), "caption", max_lines=1)
        ends = QHBoxLayout()
        ends.addWidget(self.first)
        ends.addStretch(1)
        ends.addWidget(self.last)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.now)
        column.addWidget(self.line)
        column.addLayout(ends)
        self.line.valueChanged.connect(self._changed)

    def show_ends(self, shown: bool) -> None:
        """Whether there is room for the words under the line."""
        self.first.setVisible(shown)
        self.last.setVisible(shown)

    def show_days(self, days: Sequence[date]) -> None:
        """The days there are; the last of them is how the map stands now. A day that is open stays open."""
        before = self.day
        self.days = tuple(days)
        self.line.blockSignals(True)
        self.line.setMaximum(max(0, len(self.days) - 1))
        self.line.setValue(self.days.index(before) if before in self.days else self.line.maximum())
        self.line.blockSignals(False)
        self.first.set_words(_month(self.days[0]) if self.days else "")
        self.setVisible(len(self.days) > 1)
        self._tell()

    @property
    def day(self) -> date | None:
        """The earlier day that is open; None is now."""
        at = self.line.value()
        return self.days[at] if at < len(self.days) - 1 else None

    def go_now(self) -> None:
        """Back to the map as it stands."""
        self.line.setValue(self.line.maximum())

    def _changed(self) -> None:
        self._tell()
        self.chosen.emit(self.day)

    def _tell(self) -> None:
        said = danish_date(self.day, weekday=False) if self.day else t("Kortet nu")
        self.now.set_words(said)
        self.line.setAccessibleName(t("Vælg dag: {said}").format(said=said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(168), super().sizeHint().height())


def _month(day: date) -> str:
    return f"{month_name(day.month)[:3]}. {day.year}"
