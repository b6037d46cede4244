"""A 0-10 line over time: every answer where it was given, never averaged."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.danish_dates import month_name
from app.models.tongue import t
from app.ui.tokens import colour, font, scaled, text_scale

Reading = tuple[date, int]


def when(day: date, last: date) -> str:
    """ "i august", with the day inside the last month and the year when it is long ago."""
    month = month_name(day.month)
    if (day.year, day.month) == (last.year, last.month):
        return f"{day.day}. {month}"
    far = (last.year - day.year) * 12 + last.month - day.month >= 12
    return t("i {month} {year}").format(month=month, year=day.year) if far else t("i {month}").format(month=month)


def in_words(readings: Sequence[Reading]) -> str:
    """ "2 i august, 3 i november, 5 nu": the same as the line shows."""
    if not readings:
        return t("ingen tal endnu")
    ordered = sorted(readings)
    last = ordered[-1][0]
    earlier = [f"{value} {when(day, last)}" for day, value in ordered[:-1]]
    return ", ".join([*earlier, t("{ordered} nu").format(ordered=ordered[-1][1])])


class RatingLine(QWidget):
    """Open dots before, a filled dot now; ruled at 0, 5 and 10."""

    def __init__(self, readings: Sequence[Reading] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings: list[Reading] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_readings(readings)

    def set_readings(self, readings: Sequence[Reading]) -> None:
        """In any order; values 0-10."""
        self._readings = sorted(readings)
        self.setAccessibleDescription(in_words(self._readings))
        self.setToolTip(in_words(self._readings))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(170), scaled(64))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(110), scaled(64))

    def _field(self) -> QRectF:
        left = QFontMetrics(font("caption")).horizontalAdvance("10") + 8
        return QRectF(self.rect()).adjusted(left, scaled(10), -2, -scaled(10))

    def points(self) -> list[QPointF]:
        """Where each reading is drawn, oldest first."""
        if not self._readings:
            return []
        field, first = self._field(), self._readings[0][0]
        span = (self._readings[-1][0] - first).days
        left, width = field.left() + scaled(5), field.width() - scaled(10)
        return [
            QPointF(
                left + (width * (day - first).days / span if span else width),
                field.bottom() - field.height() * value / 10,
            )
            for day, value in self._readings
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._rule(painter)
        points = self.points()
        green = colour("ptext")
        painter.setPen(QPen(green, 2 * text_scale(), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(colour("surface"))
        for point in points[:-1]:
            painter.drawEllipse(point, 3.2 * text_scale(), 3.2 * text_scale())
        painter.setBrush(green)
        for point in points[-1:]:
            painter.drawEllipse(point, 4.5 * text_scale(), 4.5 * text_scale())

    def _rule(self, painter: QPainter) -> None:
        field = self._field()
        painter.setFont(font("caption"))
        for value in (0, 5, 10):
            y = round(field.bottom() - field.height() * value / 10)
            painter.fillRect(QRectF(field.left(), y, field.width(), 1), colour("line"))
            if value != 5:
                painter.setPen(colour("ink3"))
                label = QRectF(0, y - scaled(10), field.left() - 6, scaled(20))
                upright = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(label, upright, str(value))


class RatingNow(QWidget):
    """The number now, large, and the first one in words under it."""

    def __init__(self, readings: Sequence[Reading] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._before = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_readings(readings)

    def set_readings(self, readings: Sequence[Reading]) -> None:
        """In any order; values 0-10."""
        ordered = sorted(readings)
        self._number = str(ordered[-1][1]) if ordered else ""
        first = f"{ordered[0][1]} {when(ordered[0][0], ordered[-1][0])}" if len(ordered) > 1 else ""
        self._before = first if ordered else t("Ingen tal endnu")
        self.setAccessibleName(in_words(ordered))
        self.updateGeometry()
        self.update()

    @staticmethod
    def _large() -> QFont:
        return font("dream", weight=QFont.Weight.DemiBold)

    def sizeHint(self) -> QSize:
        above = QFontMetrics(self._large()).horizontalAdvance("10")
        above += QFontMetrics(font("support")).horizontalAdvance(t(" af 10"))
        under = QFontMetrics(font("support")).horizontalAdvance(self._before)
        return QSize(max(above, under) + 2, scaled(50))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        baseline = scaled(25)
        if self._number:
            painter.setFont(self._large())
            painter.setPen(colour("ink"))
            painter.drawText(QPointF(0, baseline), self._number)
            left = QFontMetrics(self._large()).horizontalAdvance(self._number) + 4
            painter.setFont(font("support"))
            painter.setPen(colour("ink2"))
            painter.drawText(QPointF(left, baseline), t("af 10"))
            baseline += scaled(19)
        painter.setFont(font("support"))
        painter.setPen(colour("ink2"))
        painter.drawText(QPointF(0, baseline), self._before)
