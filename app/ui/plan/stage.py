"""The quiet ground that the page lies on, with a place for the hint beside the line it speaks of."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.papers.pages_view import PagesView
from app.ui.plan.lead import Aim, Lead
from app.ui.tokens import colour, scaled

_HINT = 264
_EDGE = 20
_LEFT, _RIGHT = 4, 16
_ABOVE = 28  # of the hint over its line: the line meets the hint's own first words


class Stage(QFrame):
    """`beside` is where the hint lies when there is room."""

    def __init__(self, pages: PagesView) -> None:
        super().__init__()
        self._pages = pages
        self._aim: Aim | None = None
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(_LEFT, _EDGE, _RIGHT, _EDGE)
        self.beside = QVBoxLayout()
        self._column.addLayout(self.beside)
        self._column.addStretch(1)
        self._beside = QScrollArea()
        self._beside.setWidgetResizable(True)
        self._beside.setFrameShape(QFrame.Shape.NoFrame)
        self._beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._beside.setWidget(inner)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(pages, 1)
        row.addWidget(self._beside)
        self.lead = Lead(self)
        pages.turned.connect(self._place)
        pages.verticalScrollBar().valueChanged.connect(self._place)
        pages.sheet.installEventFilter(self)
        self.make_room(False)

    def make_room(self, wanted: bool) -> None:
        """Keep a place at the side, or give it to the page."""
        self._beside.setFixedWidth(scaled(_HINT) + 24)
        self._beside.setVisible(wanted)
        self._place()

    def point_at(self, aim: Aim | None) -> None:
        """The line that the hint speaks of; None where there is none on paper."""
        self._aim = aim
        self._place()

    def _place(self) -> None:
        """The hint beside its line while that is in view, and a dotted line between them."""
        point = self._aimed()
        hint = self.beside.itemAt(0)
        if point is None or hint is None:
            self._column.setContentsMargins(_LEFT, _EDGE, _RIGHT, _EDGE)
            self.lead.hide()
            return
        height = hint.heightForWidth(self._beside.width() - _LEFT - _RIGHT)
        top = max(_EDGE, min(point.y() - _ABOVE, self._beside.height() - height - _EDGE))
        self._column.setContentsMargins(_LEFT, top, _RIGHT, _EDGE)
        meets = max(top + 16, min(point.y(), top + height - 16))
        self.lead.setGeometry(self.rect())
        self.lead.draw_between(QPointF(self._beside.x() + _LEFT, meets), QPointF(point))

    def _aimed(self) -> QPoint | None:
        """The line in the stage's own coordinates; None while it cannot be seen."""
        aim, sheet = self._aim, self._pages.sheet
        if aim is None or aim.page != self._pages.page or self._beside.isHidden() or sheet.isHidden():
            return None
        point = sheet.mapTo(self, QPoint(round(sheet.width() * aim.across), round(sheet.height() * aim.down)))
        return point if self._pages.geometry().contains(point) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._place()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colour("sunk"))
        painter.setPen(QPen(colour("line"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
