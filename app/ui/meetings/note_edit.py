"""Where notes are written: plain words, 20 on 32, as tall as they are until they scroll in their own place."""

import math
import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from app.ui.tokens import font, line_height

_CTRL = Qt.KeyboardModifier.ControlModifier
_PASSING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason})
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS = (*_ENTERS, Qt.Key.Key_Space)
_QUICK = re.compile(r";(\w+)$")
_MOST_LINES = 14
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class NoteEdit(QTextEdit):
    """Tab goes on, Esc and Ctrl+Enter finish, " is a Danish quotation mark, ;navn the quick text of that name."""

    edited = Signal()
    finished = Signal()
    entered = Signal()
    """It has got the keyboard."""

    def __init__(
        self, parent: QWidget | None = None, *, role: str = "notes", placeholder: str = "", min_lines: int = 1
    ) -> None:
        super().__init__(parent)
        self._role, self._min_lines = role, min_lines
        self.most_lines = _MOST_LINES
        self.expand: Callable[[str], str] = lambda _name: ""
        self.setProperty("bare", True)
        self.setProperty("role", role)
        self.setProperty("ring", "parent")
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(font(role))
        self.document().setDocumentMargin(0)
        self.set_text("")
        self.textChanged.connect(self.edited)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def text(self) -> str:
        """What stands there."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Put the stored words in without reporting them as typing; the caret stays where it was if it can."""
        place = min(self.textCursor().position(), len(text))
        self.blockSignals(True)
        self.document().setUndoRedoEnabled(False)
        self.setPlainText(text)
        self._space_lines()
        self.document().setUndoRedoEnabled(True)
        self.blockSignals(False)
        cursor = self.textCursor()
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        self._grow()

    def _space_lines(self) -> None:
        spaced = QTextBlockFormat()
        spaced.setLineHeight(line_height(self._role), _FIXED)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)

    def marked(self) -> str:
        """The words that are marked."""
        return self.textCursor().selectedText().replace("\u2029", "\n").strip()

    def unmark(self) -> None:
        """No words are marked any more; the caret stays where it was."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def wanted_height(self) -> int:
        """Pixels for the words, no more than so many lines."""
        line = line_height(self._role)
        least, most = self._min_lines * line, self.most_lines * line
        return max(least, min(math.ceil(self.document().size().height()), most)) + 4

    def _grow(self) -> None:
        wanted = self.wanted_height()
        if wanted != self.height():
            self.setFixedHeight(wanted)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, line_height(self._role))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFont(font(self._role))
            self.blockSignals(True)
            self._space_lines()
            self.blockSignals(False)
            self._grow()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Only words come in, never formatting or files."""
        if source.hasText():
            self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or (event.key() in _ENTERS and event.modifiers() & _CTRL):
            self.finished.emit()
            return
        if not self.isReadOnly() and event.text() == '"':
            self._quote()
            return
        if not self.isReadOnly() and event.key() in _ENDS:
            self._write_out()
        super().keyPressEvent(event)

    def _quote(self) -> None:
        """Danish has the same mark at both ends; round marked words it stands on both sides."""
        marked = self.textCursor().selectedText()
        self.insertPlainText(f"”{marked}”" if marked else "”")

    def _write_out(self) -> None:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = _QUICK.search(before)
        text = self.expand(found[1]) if found and not cursor.hasSelection() else ""
        if found and text:
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(found[1]) + 1)
            cursor.insertText(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.finished.emit()
