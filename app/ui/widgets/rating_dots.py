"""Ten dots for a number from 0 to 10, where only now matters."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from app.models.tongue import fixed, t
from app.ui.tokens import colour, font, scaled

TOP = 10
_HEIGHT = 40
_UNANSWERED = fixed("ikke svaret")


class RatingDots(QSlider):
    """A slider to screen readers. Click a dot, press 0-9, arrows, Home or End.

    A click on the only filled dot gives 0.
    """

    rated = Signal(int)

    def __init__(self, rating: int | None = None, parent: QWidget | None = None, *, dot: int = 14) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._dot, self._answered = dot, False
        self.setRange(0, TOP)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_rating(rating)

    def rating(self) -> int | None:
        """0-10, or None while nobody has answered."""
        return self.value() if self._answered else None

    def set_rating(self, rating: int | None) -> None:
        """Show a stored number without telling."""
        if rating is not None and not 0 <= rating <= TOP:
            raise ValueError(rating)
        self._answered = rating is not None
        self.setValue(rating or 0)
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """What stands after the dots: "5 af 10"."""
        return t("{value} af {top}").format(value=self.value(), top=TOP) if self._answered else t(_UNANSWERED)

    def _rate(self, rating: int) -> None:
        if self.rating() == rating:
            return
        self.set_rating(rating)
        self.rated.emit(rating)

    def _pitch(self) -> int:
        return scaled(self._dot) + 4

    def ring_rect(self) -> QRect:
        """The ring keeps close to the dots; the target is taller."""
        return self.rect().adjusted(0, 6, 0, -6)

    def dot_centre(self, number: int) -> QPoint:
        """The middle of dot 1-10 in widget coordinates."""
        return QPoint(round((number - 0.5) * self._pitch()), self.height() // 2)

    def sizeHint(self) -> QSize:
        number = QFontMetrics(self._number_font()).horizontalAdvance("10")
        rest = QFontMetrics(font("body")).horizontalAdvance(t(" {unanswered}").format(unanswered=t(_UNANSWERED)))
        return QSize(TOP * self._pitch() + 10 + number + rest, max(_HEIGHT, scaled(self._dot) + 16))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @staticmethod
    def _number_font() -> QFont:
        return font("body", weight=QFont.Weight.DemiBold)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: TOP}
        key = Qt.Key(event.key())
        if key in steps:
            self._rate(min(TOP, max(0, self.value() + steps[key])))
        elif key in ends:
            self._rate(ends[key])
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._rate(key - Qt.Key.Key_0)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = int(event.position().x() // self._pitch()) + 1
        if event.button() is not Qt.MouseButton.LeftButton or number > TOP:
            event.ignore()
            return
        self._rate(0 if number == 1 and self.rating() == 1 else max(1, number))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past must not change an answer."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = scaled(self._dot) / 2
        ink = colour("ptext" if self.isEnabled() else "disabled")
        for number in range(1, TOP + 1):
            full = self._answered and number <= self.value()
            painter.setPen(QPen(ink if full else colour("edge"), 1))
            painter.setBrush(ink if full else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(self.dot_centre(number)), radius - 0.5, radius - 0.5)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        left = TOP * self._pitch() + 8.0
        upright = Qt.AlignmentFlag.AlignVCenter
        rest = t(_UNANSWERED)
        if self._answered:
            painter.setFont(self._number_font())
            painter.setPen(colour("ink"))
            number = str(self.value())
            painter.drawText(QRectF(left, 0, self.width(), self.height()), upright, number)
            left += QFontMetrics(self._number_font()).horizontalAdvance(number) + 7
            rest = t("af {top}").format(top=TOP)
        painter.setFont(font("body"))
        painter.setPen(colour("ink2"))
        painter.drawText(QRectF(left, 0, self.width(), self.height()), upright, rest)
