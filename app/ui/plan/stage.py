"""The quiet ground that the page lies on, with a place for the hint at its side."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.plan.pages_view import PagesView
from app.ui.tokens import colour, scaled

_HINT = 264


class Stage(QFrame):
    """`beside` is where the hint lies when there is room."""

    def __init__(self, pages: PagesView) -> None:
        super().__init__()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 20, 16, 20)
        self.beside = QVBoxLayout()
        column.addLayout(self.beside)
        column.addStretch(1)
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
        self.make_room(False)

    def make_room(self, wanted: bool) -> None:
        """Keep a place at the side, or give it to the page."""
        self._beside.setFixedWidth(scaled(_HINT) + 24)
        self._beside.setVisible(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colour("sunk"))
        painter.setPen(QPen(colour("line"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
