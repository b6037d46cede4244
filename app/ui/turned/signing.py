"""Skriv under: initials, or a name drawn with a finger or a mouse; or neither."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.commands.confirming import MOST_INITIALS, MOST_POINTS, confirm_words
from app.models.history import RecordView
from app.models.tongue import t
from app.ui.tokens import colour, scaled
from app.ui.turned import words
from app.ui.turned.desk import CitizenDesk
from app.ui.turned.own_line import OwnLine
from app.ui.turned.parts import LargeButton, LargeLink, LargePrimary, Middle
from app.ui.widgets.text import Text

_WHOLE = 1000


class Pad(QWidget):
    """Draw on it. The strokes are points, 0 to 1000 across and down."""

    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strokes: list[list[tuple[int, int]]] = []
        self.setAccessibleName(t(words.SIGN_FIELD))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(760), scaled(180))

    def wipe(self) -> None:
        """An empty field."""
        self.strokes = []
        self.update()
        self.drawn.emit()

    @property
    def _count(self) -> int:
        return sum(map(len, self.strokes))

    def _point(self, at: QPointF) -> tuple[int, int]:
        across, down = at.x() / max(1, self.width()), at.y() / max(1, self.height())
        return round(_WHOLE * min(1.0, max(0.0, across))), round(_WHOLE * min(1.0, max(0.0, down)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._count < MOST_POINTS:
            self.strokes.append([self._point(event.position())])
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.strokes and self._count < MOST_POINTS:
            self.strokes[-1].append(self._point(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.drawn.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("edge"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        foot = self.height() - scaled(44)
        painter.drawLine(QPointF(24, foot), QPointF(self.width() - 24, foot))
        painter.setPen(QPen(colour("ink"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for stroke in self.strokes:
            there = [QPointF(x / _WHOLE * self.width(), y / _WHOLE * self.height()) for x, y in stroke]
            painter.drawPolyline(QPolygonF(there)) if there[1:] else painter.drawPoint(there[0])


class SignPage(QWidget):
    """`done` when it was signed, or when the citizen would rather not."""

    done = Signal()

    def __init__(self, desk: CitizenDesk) -> None:
        super().__init__()
        self._desk, self._field = desk, ""
        self._record: RecordView | None = None
        self.initials = OwnLine()
        self.initials.setMaxLength(MOST_INITIALS)
        self.initials.setMaximumWidth(320)
        self.initials.setAccessibleName(t(words.INITIALS))
        self.initials.setPlaceholderText(t(words.INITIALS))
        self.pad = Pad()
        self.again = LargeLink(t(words.SIGN_AGAIN), "arrow-back-up")
        self.keep, self.leave = LargePrimary(t(words.SIGN_DONE), "check"), LargeButton(t(words.SIGN_NOT))
        self._lay_out()
        self.initials.textChanged.connect(self._show)
        self.initials.returnPressed.connect(self._sign)
        self.pad.drawn.connect(self._show)
        self.again.clicked.connect(self.pad.wipe)
        self.keep.clicked.connect(self._sign)
        self.leave.clicked.connect(self.done)

    def _lay_out(self) -> None:
        middle = Middle()
        column = middle.column
        column.addWidget(Text(t(words.SIGN), "citizen-heading"))
        column.addWidget(Text(t(words.SIGN_HOW), "citizen"))
        column.addWidget(self.initials)
        column.addWidget(self.pad)
        row = QHBoxLayout()
        row.setSpacing(16)
        for each in (self.keep, self.leave, self.again):
            row.addWidget(each)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(middle)

    def begin(self, record: RecordView, field: str) -> None:
        """For the words of this record."""
        self._record, self._field = record, field
        self.initials.clear()
        self.pad.wipe()
        self._show()

    def _show(self) -> None:
        self.keep.setEnabled(bool(self.initials.text().strip() or self.pad.strokes))
        self.again.setVisible(bool(self.pad.strokes))

    def _sign(self) -> None:
        if self._record is None or not self.keep.isEnabled():
            return
        save = confirm_words(
            self._record, field=self._field, day=self._desk.today(),
            initials=self.initials.text(), strokes=self.pad.strokes,
        )  # fmt: skip
        self._desk.save(self, save)
        self.done.emit()
