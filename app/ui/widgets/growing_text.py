"""A plain-text editor that is as tall as its words: one writes straight on the card."""

import math

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_FRAME, _BARE = 14, 12  # edge and padding above and below, as in app.qss
_CTRL = Qt.KeyboardModifier.ControlModifier
_PASSING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason})


class GrowingTextEdit(QPlainTextEdit):
    """Never scrolls; Tab goes on. Ctrl+Enter finishes, Esc cancels; the owner decides what that means.

    A bare one stands on a card and has the focus ring round the card.
    """

    edited = Signal()
    finished = Signal()
    cancelled = Signal()

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        role: str = "body",
        bare: bool = False,
        min_lines: int = 1,
    ) -> None:
        super().__init__(parent)
        self._min_lines = min_lines
        self._frame = _BARE if bare else _FRAME
        self.setProperty("role", role)
        self.setProperty("bare", bare)
        if bare:
            self.setProperty("ring", "parent")
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.set_text(text)
        self.textChanged.connect(self.edited)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def text(self) -> str:
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Put the stored words in without reporting them as typing; the caret stays where it was if it can."""
        place = min(self.textCursor().position(), len(text))
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        cursor = self.textCursor()
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        self._grow()

    def wanted_height(self) -> int:
        """Pixels for all lines at the present width."""
        layout, block, words = self.document().documentLayout(), self.document().begin(), 0.0
        while block.isValid():
            words += layout.blockBoundingRect(block).height()
            block = block.next()
        least = self._min_lines * QFontMetrics(self.font()).lineSpacing()
        return math.ceil(max(words, least) + 2 * self.document().documentMargin()) + self._frame

    def _grow(self) -> None:
        wanted = self.wanted_height()
        if wanted != self.height():
            self.setFixedHeight(wanted)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.wanted_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._grow()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Only words come in, never formatting or files."""
        if source.hasText():
            self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & _CTRL:
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.finished.emit()
