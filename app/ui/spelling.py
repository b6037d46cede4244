"""Danish spelling: a quiet line under words that the dictionary does not know, wherever text is written."""

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.models.language.words import Word, read_words
from app.places import resources
from app.ui.underlines import Underlines, cursor_over, utf16

if TYPE_CHECKING:
    from hunspell import Hunspell

_LANGUAGE = "da_DK"
_BETWEEN, _FIRST = 60, 1_000
"""Milliseconds between two parts of the dictionary, and before the first."""
_PAUSE, _TURN = 400, 0.008
"""Milliseconds without a key before it looks, and seconds that it looks at a time."""
_REMEMBERED = 20_000
SPELLING, OFF = "spelling", "off"
WHO = "spelling"


class Dictionary(QObject):
    """Read a part at a time: Hunspell lets nothing else run meanwhile, and whole it takes a quarter of a second."""

    ready = Signal()

    def __init__(self, parent: QObject, folder: Path) -> None:
        super().__init__(parent)
        self._folder = folder
        self._parts = sorted(folder.glob(f"{_LANGUAGE}-*.dic"))
        self._hunspell: Hunspell | None = None
        self._known: dict[str, bool] = {}
        self.is_ready = False
        self._tick = QTimer(self, interval=_BETWEEN)
        self._tick.timeout.connect(self.read_part)

    def begin(self) -> None:
        """Start reading, in a moment."""
        QTimer.singleShot(_FIRST, self, self._tick.start)

    def read_part(self) -> None:
        """One more part; after the last `ready`."""
        if self._hunspell is None:
            from hunspell import Hunspell

            self._hunspell = Hunspell(_LANGUAGE, hunspell_data_dir=str(self._folder))
        elif self._parts:
            self._hunspell.add_dic(str(self._parts.pop(0)))
        else:
            self._tick.stop()
            self.is_ready = True
            self.ready.emit()

    def knows(self, word: str) -> bool:
        """Whether the word is spelled as the dictionary has it."""
        if word not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            assert self._hunspell is not None
            self._known[word] = bool(self._hunspell.spell(word))
        return self._known[word]


class Spelling(QObject):
    """Follows the keyboard: whoever writes in a field for the first time has it looked at from then on."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.dictionary = Dictionary(self, resources() / "spelling")
        app.focusChanged.connect(self._moved)
        self.dictionary.begin()

    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if not isinstance(now, QPlainTextEdit) or now.isReadOnly() or now.property(SPELLING) == OFF:
            return
        if now.findChild(Proofs) is None:
            Proofs(now, self.dictionary)


def spell(editor: QPlainTextEdit, *, on: bool) -> None:
    """Whether the words of this editor are looked at; it is so from the next time that somebody writes in it."""
    editor.setProperty(SPELLING, None if on else OFF)
    proofs = editor.findChild(Proofs)
    if proofs is not None and not on:
        proofs.setParent(None)
        proofs.deleteLater()
        Underlines.of(editor).put(WHO, (), "ink3")


class Proofs(QObject):
    """One editor's words, looked at in short turns when the keys rest. The word at the caret is left in peace."""

    def __init__(self, editor: QPlainTextEdit, dictionary: Dictionary) -> None:
        super().__init__(editor)
        self._editor, self._dictionary = editor, dictionary
        self._left: Iterator[Word] = iter(())
        self._wrong: list[Word] = []
        self._text = ""
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._begin)
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._go_on)
        editor.document().contentsChanged.connect(self._changed)
        editor.cursorPositionChanged.connect(self._changed)
        dictionary.ready.connect(self._begin)
        self._begin()

    def _changed(self) -> None:
        self._turn.stop()
        self._pause.start()

    def _begin(self) -> None:
        if self._dictionary.is_ready:
            self._text = self._editor.toPlainText()
            self._wrong, self._left = [], iter(read_words(self._text).all)
            self._go_on()

    def _go_on(self) -> None:
        caret = self._editor.textCursor().position() if self._editor.hasFocus() else -1
        until = perf_counter() + _TURN
        for word in self._left:
            if _is_plain(word) and not self._dictionary.knows(word.text) and not self._at(word, caret):
                self._wrong.append(word)
            if perf_counter() > until:
                self._turn.start()
                return
        cursors = [cursor_over(self._editor, self._text, word.start, word.end) for word in self._wrong]
        Underlines.of(self._editor).put(WHO, cursors, "ink3")

    def _at(self, word: Word, caret: int) -> bool:
        return utf16(self._text[: word.start]) <= caret <= utf16(self._text[: word.end])


def _is_plain(word: Word) -> bool:
    """No name and no abbreviation, and in the letters that Danish is written in."""
    return word.text.islower() and len(word.text) > 1 and ord(max(word.text)) < 0x250
