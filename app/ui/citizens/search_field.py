"""The big search field: a line to type in, a lens, and a way to clear it."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.models.tongue import t
from app.ui import icons
from app.ui.tokens import colour, scaled
from app.ui.widgets import LinkButton

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_LENS = 24
_TEXT = 20


class _Edit(QLineEdit):
    """The keys that belong to the list go there; Esc clears, and is the window's when there is nothing to clear."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class SearchField(QWidget):
    """`changed(str)` tells the words without blanks round them."""

    changed = Signal(str)
    stepped = Signal(int)
    submitted = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.edit = _Edit()
        self.edit.setProperty("bare", True)
        self.edit.setProperty("ring", "parent")
        self.edit.setPlaceholderText(placeholder)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        self.edit.setAccessibleName(placeholder)
        self._text_size = 0
        self._follow_text_size()
        self.clear_button = LinkButton(t("Ryd"))
        self.clear_button.set_key(t("Esc"))
        self.clear_button.set_colour("ink2")
        self.clear_button.setAccessibleName(t("Ryd søgningen"))
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(_LENS) + 24, 5, 6, 5)
        row.addWidget(self.edit, 1)
        row.addWidget(self.clear_button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.edit)
        self.clear_button.clicked.connect(self.edit.clear)
        self.edit.textChanged.connect(self._changed)
        self.edit.returnPressed.connect(self.submitted)
        self.edit.stepped.connect(self.stepped)

    def words(self) -> str:
        """What is searched for."""
        return " ".join(self.edit.text().split())

    def _changed(self, text: str) -> None:
        self.clear_button.setVisible(bool(text))
        self.changed.emit(self.words())

    def sizeHint(self) -> QSize:
        return QSize(400, max(52, scaled(52)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_text_size()

    def _follow_text_size(self) -> None:
        if self._text_size != scaled(_TEXT):
            self._text_size = scaled(_TEXT)
            self.edit.setStyleSheet(f"font-size: {self._text_size}px")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colour("surface"))
        painter.setPen(QPen(colour("edge"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        side = scaled(_LENS)
        icons.paint(painter, "search", QRectF(14, (self.height() - side) / 2, side, side), colour("ink2").name())
