"""Lines under words in an editor. Several may ask for some; the text itself is never touched."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from app.ui.tokens import colour


class Underlines(QObject):
    """One of these an editor; `of` finds it or makes it."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._asked: dict[str, list[QTextEdit.ExtraSelection]] = {}

    @staticmethod
    def of(editor: QPlainTextEdit) -> "Underlines":
        """The editor's underlines."""
        found = editor.findChild(Underlines)
        return found if isinstance(found, Underlines) else Underlines(editor)

    def put(self, who: str, cursors: Iterable[QTextCursor], token: str) -> None:
        """Dots in a token's colour under these words, in place of those that `who` asked for before."""
        line = QTextCharFormat()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        line.setUnderlineColor(colour(token))
        asked = [_selection(cursor, line) for cursor in cursors]
        if asked or self._asked.get(who):
            self._asked[who] = asked
            self._editor.setExtraSelections([each for every in self._asked.values() for each in every])

    def words(self, who: str) -> list[str]:
        """What `who` has underlined."""
        return [str(each.cursor.selectedText()) for each in self._asked.get(who, [])]


def cursor_over(editor: QPlainTextEdit, text: str, start: int, end: int) -> QTextCursor:
    """A cursor that has `text[start:end]` selected; `text` is all that the editor holds."""
    cursor = QTextCursor(editor.document())
    cursor.setPosition(utf16(text[:start]))
    cursor.setPosition(cursor.position() + utf16(text[start:end]), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def utf16(text: str) -> int:
    """How many places Qt counts in a text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _selection(cursor: QTextCursor, line: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = line
    return selection
