"""What the program says of itself: a slate band, an empty screen, and whether it is saved."""

from datetime import time
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.models.tongue import Texts, fixed
from app.ui import icons
from app.ui.tokens import colour, font, line_height, scaled
from app.ui.widgets.buttons import LinkButton, PrimaryButton
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.text import Text

_SAVED_ICON, _SAVED_GAP = 18, 6
_AIR = 56


class Banner(QWidget):
    """One sentence on slate, with a bold lead and at most one thing to do."""

    acted = Signal()

    def __init__(self, icon: str = "cloud-off", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Text("", "body")
        self._text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._button = LinkButton()
        self._button.clicked.connect(self.acted)
        self._button.hide()
        self._icon = IconLabel(icon, "slate", size=22)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self.setMinimumHeight(48)

    def say(self, lead: str, text: str = "", *, action: str = "", icon: str | None = None) -> None:
        """What is the matter; that nothing is lost; what one may do."""
        self._text.set_words(text, lead=lead)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        if icon:
            self._icon.set_icon(icon, "slate")
        self.setAccessibleName(self._text.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ssoft"))
        painter.drawRoundedRect(self.rect(), 8, 8)


class EmptyState(QWidget):
    """What this place is for, and the first step."""

    acted = Signal()

    def __init__(self, icon: str, sentence: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text = Text(sentence, "body")
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text.setMaximumWidth(scaled(440))
        self._icon = IconLabel(icon, "ptext", size=36, ground="psoft")
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self._icon, 0, centre)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(text, 8)
        row.addStretch(1)
        column.addLayout(row)
        self.button = PrimaryButton(action)
        self.button.clicked.connect(self.acted)
        column.addWidget(self.button, 0, centre)
        if not action:
            self.button.hide()
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for all, the words go before the picture."""
        super().resizeEvent(event)
        words = self._text.heightForWidth(min(self.width() * 4 // 5, self._text.maximumWidth()))
        rest = self._icon.sizeHint().height() + self.button.sizeHint().height()
        self._icon.setVisible(words + rest + _AIR <= self.height())


class SaveState(Enum):
    """How far the last words have come."""

    SAVED = "saved"
    DRAFT = "draft"
    WRITING = "writing"
    FAILED = "failed"


_SAYS = Texts(
    {
        SaveState.SAVED: ("check", "ptext", fixed("Gemt")),
        SaveState.DRAFT: ("pencil", "ink2", fixed("Kladde gemt")),
        SaveState.WRITING: ("pencil", "ink3", fixed("Gemmer …")),
        SaveState.FAILED: ("alert-circle", "atext", fixed("Ikke gemt endnu")),
    }
)


class SavedLabel(QWidget):
    """Top right on every screen. SAVED may be shown only when it is on the disk.

    It has room for "Gemt" with the time also while it says "Gemmer …", so that nothing beside it moves, and no page
    is laid out anew, at every save.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._icon_ink, self._words, self._ink = "check", "ptext", "", "ink2"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: SaveState, at: time | None = None) -> None:
        """The time is shown for what is on the disk."""
        self._icon, self._icon_ink, words = _SAYS[state]
        timed = at is not None and state in (SaveState.SAVED, SaveState.DRAFT)
        self._words = f"{words} {at.hour}:{at.minute:02}" if timed and at else words
        self._ink = "atext" if state is SaveState.FAILED else "ink2"
        self.setAccessibleName(self._words)
        if self.sizeHint().width() != self.width():
            self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._words

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font("support"))
        said = (_SAYS[SaveState.WRITING][2], f"{_SAYS[SaveState.SAVED][2]} 00:00", self._words)
        widest = max(map(metrics.horizontalAdvance, said))
        return QSize(scaled(_SAVED_ICON) + _SAVED_GAP + widest, line_height("support"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._words:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, side = QFontMetrics(font("support")), scaled(_SAVED_ICON)
        left = self.width() - metrics.horizontalAdvance(self._words)
        box = QRectF(left - _SAVED_GAP - side, (self.height() - side) / 2, side, side)
        icons.paint(painter, self._icon, box, colour(self._icon_ink).name())
        painter.setFont(font("support"))
        painter.setPen(colour(self._ink))
        painter.drawText(QPointF(left, (self.height() + metrics.ascent() - metrics.descent()) / 2), self._words)
