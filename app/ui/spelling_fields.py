"""The two kinds of field that one writes in, as spelling sees them: a text, a caret, lines under words."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPoint, SignalInstance
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.models.language.words import Word
from app.ui.tokens import colour
from app.ui.underlines import Underlines, cursor_over, utf16

WHO = "spelling"
_INK = "ink3"


class Field(Protocol):
    """Whatever can be looked at; places are counted as Qt counts them."""

    @property
    def changes(self) -> Sequence[SignalInstance]: ...

    def text(self) -> str: ...

    def caret(self) -> int: ...

    def underline(self, words: Sequence[Word], text: str) -> None: ...

    def replace(self, word: Word, text: str, new: str) -> None: ...

    def point(self) -> QPoint: ...


class Paragraphs:
    """A text of many lines."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        self._editor = editor
        self.changes: Sequence[SignalInstance] = (editor.document().contentsChanged, editor.cursorPositionChanged)

    def text(self) -> str:
        return self._editor.toPlainText()

    def caret(self) -> int:
        """-1 where nobody writes."""
        return self._editor.textCursor().position() if self._editor.hasFocus() else -1

    def underline(self, words: Sequence[Word], text: str) -> None:
        cursors = [cursor_over(self._editor, text, word.start, word.end) for word in words]
        Underlines.of(self._editor).put(WHO, cursors, _INK)

    def replace(self, word: Word, text: str, new: str) -> None:
        """As if it had been typed, so that it is taken back like anything typed."""
        cursor = cursor_over(self._editor, text, word.start, word.end)
        cursor.insertText(new)
        self._editor.setTextCursor(cursor)

    def point(self) -> QPoint:
        """Under the caret, on the screen."""
        return self._editor.viewport().mapToGlobal(self._editor.cursorRect().bottomLeft())


class Line:
    """A text of one line. Qt draws lines under its words only for what an input method marks, and so this is one."""

    def __init__(self, editor: QLineEdit) -> None:
        self._editor = editor
        self._marked = False
        self.changes: Sequence[SignalInstance] = (editor.textChanged, editor.cursorPositionChanged)

    def text(self) -> str:
        return self._editor.text()

    def caret(self) -> int:
        """-1 where nobody writes."""
        return self._editor.cursorPosition() if self._editor.hasFocus() else -1

    def underline(self, words: Sequence[Word], text: str) -> None:
        if not words and not self._marked:
            return
        self._marked = bool(words)
        QCoreApplication.sendEvent(self._editor, QInputMethodEvent("", [self._mark(word, text) for word in words]))

    def _mark(self, word: Word, text: str) -> QInputMethodEvent.Attribute:
        line = QTextCharFormat()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        line.setUnderlineColor(colour(_INK))
        start = utf16(text[: word.start]) - self._editor.cursorPosition()
        kind = QInputMethodEvent.AttributeType.TextFormat
        return QInputMethodEvent.Attribute(kind, start, utf16(text[word.start : word.end]), line)

    def replace(self, word: Word, text: str, new: str) -> None:
        """As if it had been typed."""
        self._editor.setSelection(utf16(text[: word.start]), utf16(text[word.start : word.end]))
        self._editor.insert(new)

    def point(self) -> QPoint:
        """Under the field."""
        return self._editor.mapToGlobal(self._editor.rect().bottomLeft())
