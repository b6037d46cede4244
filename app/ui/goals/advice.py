"""Hints on what is being written: looked for at a pause, one at a time, under the words."""

from collections.abc import Callable
from functools import cached_property
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QWidget

from app.commands.hints import keep_own_way, leave_hint
from app.models.errors import PejlemaerkeError
from app.models.language.check import check_goal
from app.models.language.hint import Hint
from app.models.language.left import hint_key
from app.models.language.wording import Lexicon
from app.models.save import Save
from app.store.advice import Ground, read_ground
from app.ui.goals.hint_slip import TAKE_KEY, HintSlip
from app.ui.goals.shown import Shown
from app.ui.shelf import home_of
from app.ui.underlines import Underlines, cursor_over, utf16
from app.ui.widgets import GrowingTextEdit

Check = Callable[[str, Lexicon], tuple[Hint, ...]]
WHO = "hint"
PAUSE = 300
"""Milliseconds without a key that count as a pause."""


class Place(Protocol):
    """Where the slip with the hint may stand."""

    @property
    def card(self) -> QWidget: ...

    def put_under(self, part: QWidget) -> None: ...


class Adviser(QObject):
    """Looks at what an editor holds while `follow` says so."""

    def __init__(self, place: Place, shown: Shown, record: bytes, editor: GrowingTextEdit, check: Check) -> None:
        super().__init__(editor)
        self._place, self._shown, self._record, self._editor, self._check = place, shown, record, editor, check
        self._following = False
        self._ground: Ground | None = None
        self.hint: Hint | None = None
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.look)
        editor.edited.connect(self._typed)

    @cached_property
    def slip(self) -> HintSlip:
        """Made at the first hint."""
        slip = HintSlip(self._shown.record.called, self._place.card)
        slip.hide()
        self._place.put_under(slip)
        slip.taken.connect(self.take)
        slip.left_here.connect(lambda: self._leave(about=self._record))
        slip.left_for_good.connect(lambda: self._leave(about=None))
        slip.own_way.connect(self._keep_own_way)
        QShortcut(
            QKeySequence(TAKE_KEY), self._place.card, self.take, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        return slip

    def follow(self, wanted: bool) -> None:
        """Begin or end; what is known of this citizen is read when it begins."""
        if wanted and not self._following:
            self._read(with_own_terms=True)
        self._following = wanted
        if not wanted:
            self._pause.stop()
            self._show(None)

    def _read(self, *, with_own_terms: bool) -> None:
        record = self._shown.record
        self._shown.desk.ask(
            self,
            lambda vault: read_ground(vault, record, home_of(vault) if with_own_terms else None),
            self._know,
            self._cannot_read if with_own_terms else None,
        )

    def _cannot_read(self, fault: PejlemaerkeError) -> None:
        """The organisation's own terms are wrong: it is said, and the check goes on without them."""
        self._shown.desk.refused.emit(fault)
        self._read(with_own_terms=False)

    def _know(self, ground: Ground) -> None:
        self._ground = ground
        self.look()

    def _typed(self) -> None:
        if self._following:
            self._pause.start()

    def look(self) -> None:
        """Look at the words as they stand, and show the weightiest hint that nobody has said no to."""
        if not self._following or self._ground is None:
            return
        text, left = self._editor.text(), self._ground.left
        found = self._found(text)
        self._show(next((hint for hint in found if not left.holds(hint, text, self._record)), None))

    def _found(self, text: str) -> tuple[Hint, ...]:
        assert self._ground is not None
        if self._check is check_goal:
            return check_goal(text, self._ground.lexicon, self._ground.elsewhere)
        return self._check(text, self._ground.lexicon)

    def _show(self, hint: Hint | None) -> None:
        self.hint = hint
        if hint is not None:
            self.slip.show_hint(hint)
        if hint is not None or "slip" in vars(self):
            self.slip.setVisible(hint is not None)
            Underlines.of(self._editor).put(WHO, [self._cursor(hint)] if hint else [], "atext")

    def _cursor(self, hint: Hint) -> QTextCursor:
        return cursor_over(self._editor, self._editor.text(), hint.start, hint.end)

    def take(self) -> None:
        """Put the suggestion in; it can be taken back like anything typed. What was put in is marked to write over."""
        hint = self.hint
        if hint is None or hint.suggestion is None:
            return
        cursor, said = self._cursor(hint), first_of(hint.suggestion)
        if cursor.selectedText()[:1].isupper():
            said = said[:1].upper() + said[1:]
        if not said:
            cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        start = cursor.selectionStart()
        cursor.insertText(said)
        cursor.setPosition(start)
        cursor.setPosition(start + utf16(said), QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self.look()

    def _leave(self, *, about: bytes | None) -> None:
        if self.hint is not None and self._ground is not None:
            key, worker = hint_key(self.hint, self._editor.text()), self._ground.worker
            new, begun = self._shown.desk.new_id(), self._ground.begun
            self._save(leave_hint(worker=worker, key=new, hint=key, about=about, begun=begun))

    def _keep_own_way(self) -> None:
        if self.hint is not None:
            key = hint_key(self.hint, self._editor.text())
            citizen = self._shown.record.id
            self._save(keep_own_way(citizen=citizen, key=self._shown.desk.new_id(), hint=key))

    def _save(self, save: Save) -> None:
        self._shown.desk.save(self, save, lambda _: self._read(with_own_terms=True))


def first_of(suggestion: str) -> str:
    """The first of several suggestions."""
    return suggestion.split(" / ")[0]
