"""Danish spelling: a quiet line under words that the dictionary does not know, wherever text is written."""

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget

from app.models.language.words import Word, read_words
from app.models.tongue import t
from app.places import resources
from app.ui.spelling_fields import Field, Line, Paragraphs
from app.ui.underlines import utf16

if TYPE_CHECKING:
    from hunspell import Hunspell

_LANGUAGE = "da_DK"
_BETWEEN, _FIRST = 60, 1_000
"""Milliseconds between two parts of the dictionary, and before the first."""
_PAUSE, _TURN = 400, 0.008
"""Milliseconds without a key before it looks, and seconds that it looks at a time."""
_REMEMBERED, _OFFERED = 20_000, 6
_SPELLING, _OFF = "spelling", "off"
SUGGEST_KEY = Qt.Key.Key_F7
_NO_WORDS = (
    Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhDigitsOnly
)


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

    def suggest(self, word: str) -> tuple[str, ...]:
        """What it may have been meant to be, the likeliest first."""
        assert self._hunspell is not None
        return tuple(self._hunspell.suggest(word))[:_OFFERED]


class Spelling(QObject):
    """Follows the keyboard: whoever writes in a field for the first time has it looked at from then on."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.dictionary = Dictionary(self, resources() / "spelling")
        app.focusChanged.connect(self._moved)
        self.dictionary.begin()

    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        field = field_of(now)
        if now is None or field is None or now.property(_SPELLING) == _OFF:
            return
        if now.findChild(Proofs) is None:
            Proofs(now, self.dictionary)


def spell(editor: QWidget, *, on: bool) -> None:
    """Whether the words of this field are looked at; it is so from the next time that somebody writes in it."""
    editor.setProperty(_SPELLING, None if on else _OFF)
    proofs = editor.findChild(Proofs)
    if proofs is not None and not on:
        proofs.leave()


def field_of(widget: QWidget | None) -> Field | None:
    """The widget as a field whose words are looked at; None where it is not one for running words."""
    if isinstance(widget, QPlainTextEdit) and not widget.isReadOnly():
        return Paragraphs(widget)
    if not isinstance(widget, QLineEdit) or widget.isReadOnly() or widget.validator() is not None:
        return None
    plain = widget.echoMode() is QLineEdit.EchoMode.Normal
    return Line(widget) if plain and not widget.inputMethodHints() & _NO_WORDS else None


class Proofs(QObject):
    """One editor's words, looked at in short turns when the keys rest. The word at the caret is left in peace; F7
    offers words in place of it, or of the next one that has a line."""

    def __init__(self, editor: QWidget, dictionary: Dictionary) -> None:
        super().__init__(editor)
        field = field_of(editor)
        assert field is not None
        self._editor, self._field, self._dictionary = editor, field, dictionary
        self._left: Iterator[Word] = iter(())
        self._wrong: list[Word] = []
        self._text = ""
        self.menu: QMenu | None = None
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._begin)
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._go_on)
        for change in field.changes:
            change.connect(self._changed)
        dictionary.ready.connect(self._begin)
        editor.installEventFilter(self)
        self._begin()

    def leave(self) -> None:
        """The field is looked at no more, and has no lines."""
        self._field.underline((), "")
        self.setParent(None)
        self.deleteLater()

    @property
    def wrong(self) -> list[str]:
        """The words that have a line."""
        return [word.text for word in self._wrong]

    def _changed(self) -> None:
        self._turn.stop()
        self._pause.start()

    def _begin(self) -> None:
        if self._dictionary.is_ready:
            self._text = self._field.text()
            self._wrong, self._left = [], iter(read_words(self._text).all)
            self._go_on()

    def _go_on(self) -> None:
        caret = self._field.caret()
        until = perf_counter() + _TURN
        for word in self._left:
            if self._is_wrong(word) and not self._at(word, caret):
                self._wrong.append(word)
            if perf_counter() > until:
                self._turn.start()
                return
        self._field.underline(self._wrong, self._text)

    def _is_wrong(self, word: Word) -> bool:
        return _is_plain(word) and not self._dictionary.knows(word.text)

    def _at(self, word: Word, caret: int) -> bool:
        return utf16(self._text[: word.start]) <= caret <= utf16(self._text[: word.end])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == SUGGEST_KEY:
            self.offer()
            return True
        return False

    def offer(self) -> None:
        """Words in place of the one at the caret, or of the next that is wrong."""
        if not self._dictionary.is_ready:
            return
        self._text, caret = self._field.text(), self._field.caret()
        wrong = [word for word in read_words(self._text).all if self._is_wrong(word)]
        after = [word for word in wrong if utf16(self._text[: word.end]) >= caret]
        word = next(iter((*after, *wrong)), None)
        if word is not None:
            self._show_menu(word)

    def _show_menu(self, word: Word) -> None:
        text, menu = self._text, QMenu(self._editor)
        found = self._dictionary.suggest(word.text)
        for said in found:
            action = menu.addAction(said)
            action.triggered.connect(lambda _=False, said=said: self._field.replace(word, text, said))
        if not found:
            menu.addAction(t("Ingen forslag til ”{text}”").format(text=word.text)).setEnabled(False)
        menu.setAccessibleName(t("Forslag til ”{text}”").format(text=word.text))
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(self._field.point())
        if found:
            menu.setActiveAction(menu.actions()[0])


def _is_plain(word: Word) -> bool:
    """No name and no abbreviation, and in the letters that Danish is written in."""
    return word.text.islower() and len(word.text) > 1 and ord(max(word.text)) < 0x250
