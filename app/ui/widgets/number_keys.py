"""A row of numbers to choose among, one key each; a slider to those who listen."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from app.models.tongue import t
from app.ui.tokens import colour, font, scaled

_KEY, _GAP, _TARGET = 36, 4, 40


class NumberKeys(QSlider):
    """Click, press the digits (0 is the highest where there is no 0), arrows, Home or End; Delete takes it away.

    `chosen(number)` only when a person chose; `cleared` when the number was taken away.
    """

    chosen = Signal(int)
    cleared = Signal()

    def __init__(self, low: int, high: int, parent: QWidget | None = None, *, ink: str = "ptext") -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._answered, self._ink, self._round = False, ink, False
        self._below: int | None = None
        self.setRange(low, high)
        self.setPageStep(1)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_number(None)

    def number(self) -> int | None:
        """None while nobody has answered."""
        return self.value() if self._answered else None

    def show_number(self, number: int | None) -> None:
        """Show a stored number without telling; one outside the range is no number of this row."""
        self._answered = number is not None and self.minimum() <= number <= self.maximum()
        self.setValue(number if number is not None and self._answered else self.minimum())
        self.setAccessibleDescription(str(number).replace("-", "−") if self._answered else t("ikke svaret"))
        self.update()

    def set_round(self, on: bool) -> None:
        """Mark the chosen number with a disc in place of a square."""
        self._round = on

    def key_rect(self, number: int) -> QRectF:
        """Where a number's key is drawn; the target reaches to the next one."""
        count = self.maximum() - self.minimum() + 1
        pitch = min(scaled(_KEY) + _GAP, (self.width() + _GAP) / count)
        left = (number - self.minimum()) * pitch
        return QRectF(left, (self.height() - scaled(_KEY)) / 2, pitch - _GAP, scaled(_KEY))

    def sizeHint(self) -> QSize:
        count = self.maximum() - self.minimum() + 1
        return QSize(count * (scaled(_KEY) + _GAP) - _GAP, max(_TARGET, scaled(_KEY) + 4))

    def minimumSizeHint(self) -> QSize:
        count = self.maximum() - self.minimum() + 1
        return QSize(count * (scaled(24) + _GAP), self.sizeHint().height())

    def _choose(self, number: int) -> None:
        if self.minimum() <= number <= self.maximum() and number != self.number():
            self.show_number(number)
            self.chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        low, high, key = self.minimum(), self.maximum(), Qt.Key(event.key())
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_Plus: 1}
        ends = {Qt.Key.Key_Home: low, Qt.Key.Key_End: high}
        if key in steps:
            self._choose(min(high, max(low, self.value() + steps[key])) if self._answered else low)
        elif key in ends:
            self._choose(ends[key])
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            digit = key - Qt.Key.Key_0
            self._choose(10 if digit == 0 and low > 0 else digit)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._answered:
            self.show_number(None)
            self.cleared.emit()
        else:
            event.ignore()

    def _at(self, x: float) -> int | None:
        count = self.maximum() - self.minimum() + 1
        pitch = self.key_rect(self.minimum()).width() + _GAP
        place = int(x // pitch)
        return self.minimum() + place if 0 <= place < count else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position().x())
        if event.button() is Qt.MouseButton.LeftButton and number is not None:
            self._choose(number)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._below = self._at(event.position().x())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._below = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past must not change an answer."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(self.minimum(), self.maximum() + 1):
            self._paint_key(painter, number, self.key_rect(number))

    def _paint_key(self, painter: QPainter, number: int, box: QRectF) -> None:
        here = self._answered and number == self.value()
        ink, fill = ("edge", "hover" if number == self._below else "surface") if not here else (self._ink, self._ink)
        painter.setPen(QPen(colour(ink), 1))
        painter.setBrush(colour(fill))
        if here and self._round:
            painter.drawEllipse(QPointF(box.center()), scaled(_KEY) / 2 - 0.5, scaled(_KEY) / 2 - 0.5)
        else:
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font("body", weight=QFont.Weight.DemiBold if here else QFont.Weight.Normal))
        painter.setPen(colour("surface" if here else "ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number).replace("-", "−"))
