"""What the program says of itself: a slate band, an empty screen, and whether it is saved."""

from datetime import time
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.tokens import colour
from app.ui.widgets.buttons import LinkButton, PrimaryButton
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.text import Text


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
        text = Text(sentence, "body")
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text.setMaximumWidth(440)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(IconLabel(icon, "ptext", size=36, ground="psoft"), 0, centre)
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


class SaveState(Enum):
    """How far the last words have come."""

    SAVED = "saved"
    DRAFT = "draft"
    WRITING = "writing"
    FAILED = "failed"


_SAYS = {
    SaveState.SAVED: ("check", "ptext", "Gemt"),
    SaveState.DRAFT: ("pencil", "ink2", "Kladde gemt"),
    SaveState.WRITING: ("pencil", "ink3", "Gemmer …"),
    SaveState.FAILED: ("alert-circle", "atext", "Ikke gemt endnu"),
}


class SavedLabel(QWidget):
    """Top right on every screen. SAVED may be shown only when it is on the disk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("check", "ptext", size=18)
        self._text = Text("", "support", max_lines=1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._text)

    def show_state(self, state: SaveState, at: time | None = None) -> None:
        """The time is shown for what is on the disk."""
        icon, token, words = _SAYS[state]
        timed = at is not None and state in (SaveState.SAVED, SaveState.DRAFT)
        said = f"{words} {at.hour}:{at.minute:02}" if timed and at else words
        self._icon.set_icon(icon, token)
        self._text.set_words(said)
        self._text.set_colour("atext" if state is SaveState.FAILED else "ink2")
        self.setAccessibleName(said)

    def text(self) -> str:
        return self._text.text()
